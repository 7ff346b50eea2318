import * as vscode from 'vscode';
import type { Applied } from '../../annotations/storing/applyChange';
import type { Change } from '../../annotations/storing/change';
import {
  FileStore,
  type Outcome,
  textOfChanges,
  type Why,
} from '../../annotations/storing/fileStore';
import { Journal, type JournalEntry } from '../../annotations/storing/journal';
import type { App } from '../app';
import { EditorFiles, openJournalFolder } from './editorFiles';
import { positionAt } from '../sources/fileText';
import { journalFolder, watchStore } from './unwritten';
import { messageOf } from './yamlFiles';

/** What another window may still be at, in milliseconds. */
const OTHERS_NEED = 10_000;

/** How a change of one of our files ended. Whatever it is, what was made is not lost. */
export type Saved = Outcome & { readonly uri: vscode.Uri };

/**
 * Writes sidecars and registers. What can't be written stays in a journal in the extension's storage
 * until it can.
 */
export class YamlStore {
  readonly #app: App;
  readonly #journal: Journal;
  readonly #store: FileStore;
  readonly #changed = new vscode.EventEmitter<void>();

  /** What waits to be written may have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(app: App) {
    this.#app = app;
    const port = openJournalFolder(journalFolder(app));
    this.#journal = new Journal(port, Math.random);
    this.#store = new FileStore(new EditorFiles(), this.#journal, Math.random);
    app.index.waiting = (uri) => {
      const file = uri.toString();
      return this.waiting.flatMap((entry) => (entry.file === file ? [entry.change] : []));
    };
  }

  /** What is not written yet, as far as this window knows. */
  get waiting(): readonly JournalEntry[] {
    return this.#store.kept;
  }

  /**
   * Makes a change of a file and reads the file again, so that the corpus knows it when this resolves.
   * `apply` may make the change in a better way, with what only the caller knows.
   */
  async save(
    uri: vscode.Uri,
    change: Change,
    apply?: (text: string | undefined) => Applied,
  ): Promise<Saved> {
    const before = this.waiting.length;
    const outcome = await this.#store.save(uri.toString(), change, apply);
    if (outcome.state === 'written' && outcome.removed) await this.#app.index.remove(uri);
    else await this.#app.index.refresh(uri);
    if (before !== this.waiting.length) this.#changed.fire();
    return { ...outcome, uri };
  }

  /** Tries to write what waits for the folders that are open here; returns how much is written now. */
  async retry(all = false): Promise<number> {
    await this.#journal.secure();
    const wants = (file: string) =>
      vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(file)) !== undefined;
    const before = new Set(this.waiting.map(({ name }) => name));
    const olderThan = Date.now() - (all ? 0 : OTHERS_NEED);
    const outcomes = await this.#store.retry(olderThan, wants);
    const isNews = (entry: JournalEntry) =>
      outcomes.get(entry)?.state !== 'kept' || !before.has(entry.name);
    await this.#refresh([...outcomes.keys()].filter(isNews));
    this.#changed.fire();
    return [...outcomes.values()].filter(({ state }) => state !== 'kept').length;
  }

  /** Gives up what waits: only ever because the reader said so. */
  async discard(entries: readonly JournalEntry[]): Promise<void> {
    await this.#store.discard(entries);
    await this.#refresh(entries);
    this.#changed.fire();
  }

  /** Reads the files of changes again: what waits is shown with what is written. */
  async #refresh(entries: Iterable<JournalEntry>): Promise<void> {
    for (const file of new Set([...entries].map((entry) => entry.file))) {
      await this.#app.index.refresh(vscode.Uri.parse(file, true));
    }
  }

  /** Tells the reader what became of a change, where that is not simply that it is saved. */
  async explain(saved: Saved): Promise<void> {
    const name = vscode.workspace.asRelativePath(saved.uri);
    if (saved.state !== 'kept') {
      if (!saved.keptBoth) return;
      void vscode.window.showInformationMessage(
        vscode.l10n.t('{0} was changed elsewhere at the same place: both versions are kept.', name),
      );
      return;
    }
    const { why, durable } = saved;
    const kept = durable
      ? vscode.l10n.t('What you made is kept, and written as soon as that is possible.')
      : vscode.l10n.t('It could not be kept elsewhere either: leave this window open.');
    if (why.kind === 'refused') await this.#explainRefusal(saved.uri, why, kept);
    else await this.#explainUnwritable(saved.uri, why.detail, kept);
  }

  async #explainRefusal(
    uri: vscode.Uri,
    { text, diagnostics }: Why & { readonly kind: 'refused' },
    kept: string,
  ): Promise<void> {
    const name = vscode.workspace.asRelativePath(uri);
    const [first] = diagnostics;
    const at = positionAt(text, first?.range.start ?? 0);
    const open = vscode.l10n.t('Open File');
    const what = first ? messageOf(first) : '';
    const picked = await vscode.window.showErrorMessage(
      `${vscode.l10n.t('Not written yet. {0}, line {1}: {2}', name, at.line + 1, what)} ${kept}`,
      open,
    );
    if (picked !== open) return;
    const position = new vscode.Position(at.line, at.character);
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(position, position) });
  }

  async #explainUnwritable(uri: vscode.Uri, detail: string, kept: string): Promise<void> {
    const name = vscode.workspace.asRelativePath(uri);
    const again = vscode.l10n.t('Try Again');
    const copy = vscode.l10n.t('Copy as YAML');
    const picked = await vscode.window.showErrorMessage(
      `${vscode.l10n.t('{0} can’t be written: {1}', name, detail)} ${kept}`,
      again,
      copy,
    );
    if (picked === again) await this.retry(true);
    if (picked === copy) await this.copy(this.waiting);
  }

  /** Puts what waits on the clipboard, as a file of ours. */
  async copy(entries: readonly JournalEntry[]): Promise<void> {
    const text = textOfChanges(
      entries.map(({ change }) => change),
      Math.random,
    );
    await vscode.env.clipboard.writeText(text);
  }
}

const stores = new WeakMap<App, YamlStore>();

/** The one store of this window. */
export function storeOf(app: App): YamlStore {
  let store = stores.get(app);
  if (!store) {
    store = new YamlStore(app);
    stores.set(app, store);
    watchStore(app, store);
  }
  return store;
}
