import * as vscode from 'vscode';
import type { PlaceCandidate } from '../../annotations/anchoring/placed';
import type { NewAnnotation } from '../../annotations/editSidecar';
import type { Annotation } from '../../annotations/model';
import type { CorpusSource, PlacedAnnotation } from '../../corpus/corpusSource';
import type { Span } from '../../text/span';
import type { App } from '../app';
import { COMMANDS } from '../commandTable';
import { baseName } from '../sources/fileNames';
import { sidecarOf } from '../sources/findFiles';
import { entityLabel } from '../cards/labels';
import { escapeMarkdown, shorten } from '../cards/markdown';

const VIEW = 'glossator.repair';
const QUOTE_LENGTH = 80;

type RepairNode =
  | { readonly kind: 'file'; readonly source: string; readonly children: AnnotationNode[] }
  | AnnotationNode;

interface AnnotationNode {
  readonly kind: 'annotation';
  readonly source: string;
  readonly placed: PlacedAnnotation;
}

/** Lists the annotations whose passages are not as they were, and mends them. */
export function register(app: App): vscode.Disposable {
  const provider = new RepairProvider(app);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: provider });
  const update = () => {
    const count = provider.refresh();
    void vscode.commands.executeCommand('setContext', 'glossator.hasRepairs', count > 0);
    view.badge = count > 0 ? { value: count, tooltip: countRepairs(count) } : undefined;
  };
  const chosen = (argument: unknown): AnnotationNode | undefined => {
    const node = isNode(argument) ? argument : view.selection[0];
    if (node?.kind === 'annotation') return node;
    return node?.children[0] ?? provider.first();
  };
  const onChosen = (run: (node: AnnotationNode) => unknown) => (argument: unknown) => {
    const node = chosen(argument);
    return node && run(node);
  };
  const leave = (node: AnnotationNode) => {
    provider.leave(node);
    update();
  };
  const goTo = onChosen((node) => goToCandidate(app, node));
  const accept = onChosen((node) => acceptCandidate(app, node));
  const useSelection = onChosen((node) => takeSelection(app, node));
  return vscode.Disposable.from(
    view,
    provider,
    app.index.onDidChange(update),
    app.command('goToCandidate', goTo),
    app.command('acceptCandidate', accept),
    app.command('useSelection', useSelection),
    app.command('leaveOrphan', onChosen(leave)),
  );
}

function isNode(argument: unknown): argument is RepairNode {
  if (typeof argument !== 'object' || argument === null || !('kind' in argument)) return false;
  return argument.kind === 'file' || argument.kind === 'annotation';
}

function countRepairs(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 annotation to repair')
    : vscode.l10n.t('{0} annotations to repair', count);
}

class RepairProvider implements vscode.TreeDataProvider<RepairNode> {
  readonly #app: App;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #left = new Set<string>();
  #roots: (RepairNode & { readonly kind: 'file' })[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(app: App) {
    this.#app = app;
  }

  /** Reads the snapshot again; returns how many annotations are listed. */
  refresh(): number {
    const roots: (RepairNode & { readonly kind: 'file' })[] = [];
    for (const source of this.#app.index.snapshot().sources.values()) {
      const children = source.annotations.flatMap((placed): AnnotationNode[] =>
        placed.state === 'anchored' || this.#left.has(keyOf(source.key, placed))
          ? []
          : [{ kind: 'annotation', source: source.key, placed }],
      );
      if (children.length > 0) roots.push({ kind: 'file', source: source.key, children });
    }
    const before = signature(this.#roots);
    this.#roots = roots;
    if (signature(roots) !== before) this.#changed.fire(undefined);
    return roots.reduce((sum, { children }) => sum + children.length, 0);
  }

  first(): AnnotationNode | undefined {
    return this.#roots[0]?.children[0];
  }

  /** Takes an annotation off the list until its passage or itself changes. */
  leave({ source, placed }: AnnotationNode): void {
    this.#left.add(keyOf(source, placed));
  }

  getChildren(node?: RepairNode): RepairNode[] {
    if (!node) return this.#roots;
    return node.kind === 'file' ? node.children : [];
  }

  getTreeItem(node: RepairNode): vscode.TreeItem {
    const source = this.#app.index.snapshot().sources.get(node.source);
    if (node.kind === 'file') {
      const item = new vscode.TreeItem(
        baseName(source?.path ?? node.source),
        vscode.TreeItemCollapsibleState.Expanded,
      );
      item.id = node.source;
      item.description = countRepairs(node.children.length);
      item.resourceUri = this.#app.index.uriOf(node.source);
      item.iconPath = vscode.ThemeIcon.File;
      item.contextValue = 'file';
      return item;
    }
    const { annotation, state } = node.placed;
    const quote = shorten(annotation.target?.exact ?? '', QUOTE_LENGTH);
    const item = new vscode.TreeItem(quote);
    const what = this.#whatItSays(annotation);
    const why = stateLabel(state);
    item.id = `${node.source}#${annotation.id}`;
    item.description = [why, what].join(' · ');
    item.iconPath = new vscode.ThemeIcon(
      state === 'orphan' ? 'circle-slash' : 'question',
      new vscode.ThemeColor('list.warningForeground'),
    );
    item.contextValue = 'annotation';
    item.accessibilityInformation = { label: `${quote}, ${why}, ${what}` };
    item.command = {
      command: COMMANDS.goToCandidate.id,
      title: vscode.l10n.t('Go to where it may be'),
      arguments: [node],
    };
    return item;
  }

  async resolveTreeItem(
    item: vscode.TreeItem,
    node: RepairNode,
    token: vscode.CancellationToken,
  ): Promise<vscode.TreeItem> {
    if (node.kind === 'file') return item;
    const { annotation } = node.placed;
    const source = this.#app.index.snapshot().sources.get(node.source);
    const { prefix = '', exact = '', suffix = '' } = annotation.target ?? {};
    const lines = [
      `${escapeMarkdown(prefix)}**${escapeMarkdown(exact.trim())}**${escapeMarkdown(suffix)}`,
      escapeMarkdown(this.#whatItSays(annotation)),
    ];
    const [best] = source ? await candidatesOf(source, node.placed) : [];
    if (token.isCancellationRequested) return item;
    if (source && best) {
      const now = source.analysis.source.text.slice(best.span.start, best.span.end);
      lines.push(
        `$(arrow-right) ${escapeMarkdown(shorten(now, 200))} (${Math.round(best.score * 100)} %)`,
      );
    }
    item.tooltip = new vscode.MarkdownString(lines.join('\n\n'), true);
    return item;
  }

  #whatItSays({ type, entity, event, body }: Annotation): string {
    const snapshot = this.#app.index.snapshot();
    if (entity !== undefined) return entityLabel(snapshot, entity) || entity;
    if (body !== undefined) return shorten(body, QUOTE_LENGTH);
    return event ?? (type === 'highlight' ? vscode.l10n.t('Highlight') : type);
  }

  getParent(node: RepairNode): RepairNode | undefined {
    if (node.kind === 'file') return undefined;
    return this.#roots.find(({ source }) => source === node.source);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function stateLabel(state: PlacedAnnotation['state']): string {
  return state === 'orphan' ? vscode.l10n.t('not found') : vscode.l10n.t('changed');
}

function keyOf(source: string, { annotation, state, span }: PlacedAnnotation): string {
  const { exact, start } = annotation.target ?? {};
  return JSON.stringify([source, annotation.id, state, span?.end, exact, start]);
}

function signature(roots: readonly (RepairNode & { readonly kind: 'file' })[]): string {
  return roots
    .flatMap(({ source, children }) => children.map(({ placed }) => keyOf(source, placed)))
    .join('\n');
}

/** Where an annotation's passage may be: where it was found changed, else what resembles it. */
async function candidatesOf(
  source: CorpusSource,
  placed: PlacedAnnotation,
): Promise<readonly PlaceCandidate[]> {
  const { span, annotation, candidates = [] } = placed;
  if (span) return [{ span, score: 1 }];
  const { target } = annotation;
  const { text } = source.analysis.source;
  const { findCandidates, widenToWords } = await import('../../annotations/findCandidates');
  if (candidates.length === 0) return target ? findCandidates(text, target) : [];
  return candidates.map((each) => ({ ...each, span: widenToWords(text, each.span) }));
}

async function goToCandidate(app: App, node: AnnotationNode): Promise<void> {
  const source = app.index.snapshot().sources.get(node.source);
  if (!source) return;
  const [best] = await candidatesOf(source, node.placed);
  if (best) {
    await showPlace(app, source.key, best.span);
    return;
  }
  await vscode.window.showTextDocument(app.index.uriOf(source.key));
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing here resembles the passage. Select it, and choose Use Selection.'),
  );
}

async function acceptCandidate(app: App, node: AnnotationNode): Promise<void> {
  const source = app.index.snapshot().sources.get(node.source);
  const [best] = source ? await candidatesOf(source, node.placed) : [];
  if (source && best) await moveTarget(app, node, source.analysis.source.text, best.span);
  else await goToCandidate(app, node);
}

async function takeSelection(app: App, node: AnnotationNode): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === node.source,
  );
  if (!editor || editor.selection.isEmpty) {
    await goToCandidate(app, node);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select the passage in the source first, then choose Use Selection again.'),
    );
    return;
  }
  const { document, selection } = editor;
  const text = document.getText(selection);
  const start = document.offsetAt(selection.start) + text.length - text.trimStart().length;
  const span = { start, end: start + text.trim().length };
  if (text.trim() !== '') await moveTarget(app, node, document.getText(), span);
}

/** Gives an annotation its passage anew: a span of `article`, which may have been edited since. */
async function moveTarget(
  app: App,
  { source, placed }: AnnotationNode,
  article: string,
  span: Span,
): Promise<void> {
  const uri = app.index.uriOf(source);
  const base: NewAnnotation & { range?: Span } = { ...placed.annotation };
  delete base.range;
  const { describeTarget } = await import('../../annotations/anchoring/describeTarget');
  const { storeOf } = await import('../sidecars/yamlStore');
  const store = storeOf(app);
  const saved = await store.save(sidecarOf(uri), {
    kind: 'update-annotation',
    id: base.id,
    changes: { target: describeTarget(article, span) },
    base,
  });
  void store.explain(saved);
  await showPlace(app, source, span);
}

/** Selects a place in its source and leaves the focus in the list, where the next key goes. */
async function showPlace(app: App, source: string, span: Span): Promise<void> {
  const document = await vscode.workspace.openTextDocument(app.index.uriOf(source));
  const selection = new vscode.Range(
    document.positionAt(span.start),
    document.positionAt(span.end),
  );
  const editor = await vscode.window.showTextDocument(document, { selection, preserveFocus: true });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
