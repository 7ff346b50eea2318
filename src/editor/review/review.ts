import * as vscode from 'vscode';
import { findSuggestions, type Suggestion, type SuggestionScope } from '../../corpus/suggestions';
import { chooseAnnotation } from '../annotations/annotatePicker';
import type { App } from '../app';
import { COMMANDS, LINKED_COMMANDS } from '../commandTable';
import { entityLabel, typeLabel } from '../cards/labels';
import { commandLink, escapeIcons, escapeMarkdown, shorten } from '../cards/markdown';
import { rangeIn } from '../ranges';
import { takeBack } from '../sidecars/takeBack';
import { judge, type Verdict } from './judge';

const REVIEWING = 'glossator.reviewing';

interface Item {
  suggestion: Suggestion;
  state: 'open' | 'accepted' | 'rejected' | 'gone';
  /** It has been no suggestion since it was judged. */
  settled: boolean;
}

/**
 * Goes through suggestions one by one. The editor is read-only meanwhile, so single keys can't be
 * taken for typing.
 */
export class Review implements vscode.Disposable {
  readonly #app: App;
  readonly #scope: SuggestionScope;
  readonly #items: Item[];
  readonly #status: vscode.StatusBarItem;
  readonly #mark: vscode.TextEditorDecorationType;
  readonly #hinted = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #at = 0;
  /** The document that is read-only for now. */
  #locked: vscode.Uri | undefined;
  #tasks: Promise<unknown> = Promise.resolve();
  #ended = false;

  constructor(app: App, scope: SuggestionScope, suggestions: readonly Suggestion[]) {
    this.#app = app;
    this.#scope = scope;
    this.#items = suggestions.map((suggestion) => ({ suggestion, state: 'open', settled: false }));
    this.#status = vscode.window.createStatusBarItem(
      'glossator.review',
      vscode.StatusBarAlignment.Left,
      100,
    );
    this.#status.name = vscode.l10n.t('Review of Suggestions');
    this.#status.command = COMMANDS.reviewMenu.id;
    this.#mark = vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor('editor.findMatchBackground'),
      // Beside the frame of the line, which has its colour in high contrast, one pixel is lost.
      border: '2px solid',
      borderColor: new vscode.ThemeColor('focusBorder'),
      overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
      overviewRulerLane: vscode.OverviewRulerLane.Full,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#status,
      this.#mark,
      this.#hinted,
      vscode.languages.registerInlayHintsProvider([{ scheme: '*' }], {
        onDidChangeInlayHints: this.#hinted.event,
        provideInlayHints: (document, range) => this.#hint(document, range),
      }),
      app.index.onDidChange(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#tellKeys()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#paint()),
    );
  }

  get current(): Suggestion | undefined {
    return this.#items[this.#at]?.suggestion;
  }

  /** How many are judged, of how many. */
  get counts(): { readonly accepted: number; readonly rejected: number; readonly open: number } {
    const count = (state: Item['state']) =>
      this.#items.filter((item) => item.state === state).length;
    return { accepted: count('accepted'), rejected: count('rejected'), open: count('open') };
  }

  /** Shows the first suggestion, the one at or after the cursor where it is in the active editor. */
  start(from: { readonly source: string; readonly offset: number } | undefined): Promise<void> {
    const at = this.#items.findIndex(
      ({ suggestion }) => suggestion.source === from?.source && suggestion.end >= from.offset,
    );
    this.#at = Math.max(0, at);
    return this.#enqueue(() => this.#show());
  }

  /** Goes to the next or previous suggestion that is not judged yet. */
  move(step: 1 | -1): Promise<void> {
    return this.#enqueue(() => this.#step(step));
  }

  /** Judges the current suggestion and goes on. */
  judge(verdict: Verdict): Promise<void> {
    return this.#enqueue(() => this.#judge(verdict));
  }

  /** Asks what the current suggestion is instead. */
  change(): Promise<void> {
    return this.#enqueue(async () => {
      const { current } = this;
      if (!current) return;
      const choice = await chooseAnnotation({
        snapshot: this.#app.index.snapshot(),
        exact: current.exact,
        here: current.entity,
      });
      if (choice) await this.#judge({ kind: 'change', choice });
      else await this.#show();
    });
  }

  /** Takes back what was judged last, and goes there. */
  takeBack(): Promise<void> {
    return this.#enqueue(async () => {
      const before = this.#items.map(({ state }) => state);
      await takeBack();
      this.#update();
      const back = this.#items.findIndex(
        ({ state }, index) => state === 'open' && before[index] !== 'open',
      );
      if (back >= 0) this.#at = back;
      await this.#show();
    });
  }

  /** Ends the review and says what came of it. */
  end(): Promise<void> {
    return this.#enqueue(() => this.#end());
  }

  async #judge(verdict: Verdict): Promise<void> {
    const item = this.#items[this.#at];
    if (item?.state !== 'open') {
      await this.#step(1);
      return;
    }
    const label = await judge(this.#app, item.suggestion, verdict);
    if (label === undefined) return;
    const accepted = ['accept', 'change', 'always'].includes(verdict.kind);
    item.state = accepted ? 'accepted' : 'rejected';
    vscode.window.setStatusBarMessage(`$(check) ${escapeIcons(label)}`, 3000);
    this.#update();
    await this.#step(1);
  }

  async #step(step: 1 | -1): Promise<void> {
    const count = this.#items.length;
    for (let walked = 1; walked <= count; walked += 1) {
      const at = (this.#at + step * walked + count * walked) % count;
      if (this.#items[at]?.state !== 'open') continue;
      this.#at = at;
      await this.#show();
      return;
    }
    await this.#end();
  }

  /** Reads the suggestions again: others may have been judged with the last one, or by hand. */
  #update(): void {
    if (this.#ended) return;
    const now = new Map(
      listSuggestions(this.#app, this.#scope).map((each) => [keyOf(each), each] as const),
    );
    for (const item of this.#items) {
      const suggestion = now.get(keyOf(item.suggestion));
      if (!suggestion) {
        item.settled = true;
        if (item.state === 'open') item.state = 'gone';
        continue;
      }
      item.suggestion = suggestion;
      // A note on a name leaves the name unjudged, but the reader has seen to it.
      if (item.settled) item.state = 'open';
      item.settled = false;
    }
    this.#tellCount();
  }

  async #show(): Promise<void> {
    const { current } = this;
    if (!current || this.#ended) return;
    const uri = this.#app.index.uriOf(current.source);
    if (this.#locked?.toString() !== uri.toString()) await this.#unlock();
    const document = await vscode.workspace.openTextDocument(uri);
    const range = rangeIn(document, current);
    const selection = new vscode.Range(range.start, range.start);
    const editor = await vscode.window.showTextDocument(document, { selection });
    if (!this.#locked) {
      await vscode.commands.executeCommand(
        'workbench.action.files.setActiveEditorReadonlyInSession',
      );
      this.#locked = uri;
    }
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    this.#paint();
    this.#tellCount();
    this.#tellKeys();
  }

  /** Lets the reader write again in the document that was shown. */
  async #unlock(): Promise<void> {
    const uri = this.#locked;
    if (!uri) return;
    this.#locked = undefined;
    if (vscode.window.activeTextEditor?.document.uri.toString() !== uri.toString()) {
      await vscode.window.showTextDocument(uri);
    }
    await vscode.commands.executeCommand(
      'workbench.action.files.resetActiveEditorReadonlyInSession',
    );
  }

  #paint(): void {
    const { current } = this;
    const uri = current && this.#app.index.uriOf(current.source).toString();
    for (const editor of vscode.window.visibleTextEditors) {
      if (!current || editor.document.uri.toString() !== uri) {
        editor.setDecorations(this.#mark, []);
        continue;
      }
      editor.setDecorations(this.#mark, [rangeIn(editor.document, current)]);
    }
    this.#hinted.fire();
  }

  /** Says behind the current suggestion what it is taken for. */
  #hint(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    const { current } = this;
    if (!current || this.#app.index.uriOf(current.source).toString() !== document.uri.toString()) {
      return [];
    }
    const { end } = rangeIn(document, current);
    if (!range.contains(end)) return [];
    const hint = new vscode.InlayHint(end, this.#meaning(current));
    hint.paddingLeft = true;
    return [hint];
  }

  /** What a suggestion would be accepted as. */
  #meaning({ entity, exact, ambiguous }: Suggestion): string {
    const snapshot = this.#app.index.snapshot();
    const name = shorten(entityLabel(snapshot, entity), 60);
    const type = typeLabel(snapshot.entity(entity)?.type ?? '');
    const what = name === exact ? type : `${name} · ${type}`;
    return `→ ${what}${ambiguous ? '?' : ''}`;
  }

  #tellCount(): void {
    const { current } = this;
    const { accepted } = this.counts;
    const position = vscode.l10n.t('{0} of {1}', this.#at + 1, this.#items.length);
    const taken = vscode.l10n.t('{0} accepted', accepted);
    this.#status.text = `$(checklist) ${position} · ${taken}`;
    const meaning = current ? `“${shorten(current.exact, 60)}” ${this.#meaning(current)}` : '';
    this.#status.accessibilityInformation = { label: `${position}, ${taken}, ${meaning}` };
    this.#status.tooltip = this.#tooltip(meaning);
    this.#status.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
    this.#status.show();
  }

  #tooltip(meaning: string): vscode.MarkdownString {
    const link = (label: string, command: string, key: string) =>
      `${commandLink(escapeMarkdown(label), command, [], label)}  \`${key}\``;
    const lines = [
      escapeMarkdown(meaning),
      [
        link(vscode.l10n.t('Accept'), COMMANDS.acceptSuggestion.id, 'y'),
        link(vscode.l10n.t('Not an Entity'), COMMANDS.rejectSuggestion.id, 'n'),
        link(vscode.l10n.t('Change…'), COMMANDS.changeSuggestion.id, 'c'),
        link(vscode.l10n.t('Next'), COMMANDS.nextSuggestion.id, 'j'),
        link(vscode.l10n.t('Previous'), COMMANDS.previousSuggestion.id, 'k'),
        link(vscode.l10n.t('End'), COMMANDS.endReview.id, 'Esc'),
      ].join('  ·  '),
    ];
    const markdown = new vscode.MarkdownString(lines.join('\n\n'), true);
    markdown.isTrusted = { enabledCommands: LINKED_COMMANDS };
    return markdown;
  }

  /** Single keys are ours only where the suggestion is. */
  #tellKeys(): void {
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    const here = !this.#ended && this.#locked !== undefined && active === this.#locked.toString();
    void vscode.commands.executeCommand('setContext', REVIEWING, here);
  }

  async #end(): Promise<void> {
    if (this.#ended) return;
    const { accepted, rejected, open } = this.counts;
    await this.#unlock();
    this.dispose();
    const counts = [
      vscode.l10n.t('{0} accepted', accepted),
      vscode.l10n.t('{0} rejected', rejected),
      vscode.l10n.t('{0} left', open),
    ].join(' · ');
    void vscode.window.showInformationMessage(vscode.l10n.t('Review ended: {0}', counts));
  }

  get ended(): boolean {
    return this.#ended;
  }

  dispose(): void {
    this.#ended = true;
    this.#tellKeys();
    this.#subscriptions.dispose();
  }

  /** One thing after another, however fast the keys come. */
  #enqueue(work: () => Promise<void>): Promise<void> {
    const task = this.#tasks.then(() => (this.#ended ? undefined : work()));
    this.#tasks = task.catch(() => undefined);
    return task;
  }
}

/** The suggestions of a scope as things stand. */
export function listSuggestions(app: App, scope: SuggestionScope): Suggestion[] {
  return findSuggestions(
    app.index.snapshot(),
    app.index.registeredEntities(),
    (source) => source.analysis.source.text,
    scope,
  );
}

function keyOf({ source, start, end }: Suggestion): string {
  return JSON.stringify([source, start, end]);
}
