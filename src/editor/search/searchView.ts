import * as vscode from 'vscode';
import { lineAround } from '../../corpus/searchWords';
import { foldText } from '../../names/fold';
import { entityItem } from '../annotations/annotatePicker';
import { askTyped } from '../annotations/typedChoice';
import type { App } from '../app';
import { entityLabel } from '../cards/labels';
import { escapeIcons, shorten } from '../cards/markdown';
import { COMMANDS } from '../commandTable';
import { baseName } from '../sources/fileNames';
import {
  type Found,
  type HitNode,
  MOST_FOUND,
  type Query,
  search,
  type SearchNode,
  type SourceNode,
} from './searchResults';

const VIEW = 'glossator.search';
/** Entities offered for what is typed. */
const OFFERED = 20;
/** Of more, only the sources are shown at first. */
const EXPANDED = 300;
/** What a side bar has room for before a hit; after it, what a tooltip has. */
const ROW = { before: 22, after: 300 };
/** How long after a change the search is made again, in milliseconds. */
const PAUSE = 500;

/** Asks for words or an entity; `typed` stands there at first. */
export async function askQuery(app: App, typed: string): Promise<Query | undefined> {
  interface Item extends vscode.QuickPickItem {
    readonly query: Query;
  }
  const entities = [...app.index.snapshot().entities.entities.values()]
    .sort((a, b) => b.mentionCount - a.mentionCount)
    .map((entity) => ({
      entity,
      names: [entity.name, ...[...entity.names.values()].flat()].map(foldText),
    }));
  const rows = (words: string): Item[] => {
    const wanted = foldText(words);
    const named = entities.filter(({ names }) => names.some((name) => name.includes(wanted)));
    const isExact = ({ names }: (typeof entities)[number]) => names.includes(wanted);
    const item = ({ entity }: (typeof entities)[number]): Item => ({
      ...entityItem(entity, undefined),
      query: { kind: 'entity', id: entity.id },
      alwaysShow: true,
    });
    const plain: Item = {
      // What was typed is no part of it: labels that hold that are put first.
      label: `$(search) ${vscode.l10n.t('These words in any spelling')}`,
      description: `“${escapeIcons(words)}”`,
      query: { kind: 'words', words },
      alwaysShow: true,
    };
    return [
      ...named.filter(isExact).map(item),
      ...(wanted ? [plain] : []),
      ...named
        .filter((each) => !isExact(each))
        .slice(0, OFFERED)
        .map(item),
    ];
  };
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = vscode.l10n.t('Search in Context');
  picker.placeholder = vscode.l10n.t('Words, or a name: its other names are found, too');
  picker.value = typed;
  // Who types fast and confirms is ahead of the rows.
  return askTyped(picker, rows, (item, words): Query | undefined =>
    item ? item.query : words ? { kind: 'words', words } : undefined,
  );
}

/** Shows what is found as one list, each hit in its line; it follows what changes in the sources. */
export class SearchView implements vscode.TreeDataProvider<SearchNode>, vscode.Disposable {
  readonly #app: App;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<SearchNode>;
  readonly #listening: vscode.Disposable;
  #roots: readonly SourceNode[] = [];
  #query: Query | undefined;
  #found: Found = new WeakMap();
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(app: App) {
    this.#app = app;
    this.#view = vscode.window.createTreeView(VIEW, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#listening = app.index.onDidChange(() => {
      clearTimeout(this.#timer);
      if (this.#query) this.#timer = setTimeout(() => void this.#search(), PAUSE);
    });
  }

  /** Searches, and puts the cursor on the first hit. */
  async show(query: Query): Promise<void> {
    this.#query = query;
    this.#found = new WeakMap();
    await vscode.commands.executeCommand('setContext', 'glossator.searched', true);
    await this.#search();
    await vscode.commands.executeCommand(`${VIEW}.focus`);
    const [first] = this.#roots;
    const hit = first?.children[0];
    if (hit) await this.#view.reveal(hit, { select: true, focus: true });
  }

  /** Forgets the search; the view goes. */
  clear(): void {
    this.#query = undefined;
    this.#roots = [];
    this.#changed.fire(undefined);
    void vscode.commands.executeCommand('setContext', 'glossator.searched', false);
  }

  async #search(): Promise<void> {
    const query = this.#query;
    if (!query) return;
    const snapshot = this.#app.index.snapshot();
    const roots = await search(snapshot, query, this.#found);
    if (query !== this.#query) return;
    this.#roots = roots;
    const count = (this.#count = roots.reduce((sum, { children }) => sum + children.length, 0));
    const what = query.kind === 'words' ? query.words : entityLabel(snapshot, query.id);
    // What does not fit is cut off: the name says least that is new.
    this.#view.description = `${String(count)} · “${escapeIcons(shorten(what, 60))}”`;
    this.#view.message =
      count === 0
        ? vscode.l10n.t('Nothing was found.')
        : count === MOST_FOUND
          ? vscode.l10n.t('There is more: only the first {0} are shown.', MOST_FOUND)
          : '';
    this.#changed.fire(undefined);
  }

  getChildren(node?: SearchNode): SearchNode[] {
    if (!node) return [...this.#roots];
    return node.kind === 'source' ? [...node.children] : [];
  }

  getParent(node: SearchNode): SearchNode | undefined {
    return node.kind === 'hit' ? node.parent : undefined;
  }

  getTreeItem(node: SearchNode): vscode.TreeItem {
    return node.kind === 'source' ? this.#sourceItem(node) : this.#hitItem(node);
  }

  #sourceItem({ key, children }: SourceNode): vscode.TreeItem {
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const { path } = this.#app.index.snapshot().sources.get(key) ?? {};
    const item = new vscode.TreeItem(baseName(path ?? key));
    // Another search begins anew with what is open.
    item.id = JSON.stringify([this.#query, key]);
    item.collapsibleState = this.#count > EXPANDED ? Collapsed : Expanded;
    item.description = String(children.length);
    item.resourceUri = this.#app.index.uriOf(key);
    item.iconPath = vscode.ThemeIcon.File;
    return item;
  }

  #hitItem(node: HitNode): vscode.TreeItem {
    const { uri, start, end } = node;
    const text = this.#app.index.snapshot().sources.get(uri)?.analysis.source.text ?? '';
    const { before, hit, after } = lineAround(text, node, ROW);
    const [left, middle, right] = [before, hit, after].map(escapeIcons) as [string, string, string];
    const item = new vscode.TreeItem({
      label: left + middle + right,
      highlights: [[left.length, left.length + middle.length]],
    });
    item.id = JSON.stringify([this.#query, uri, start]);
    item.contextValue = 'hit';
    item.command = {
      command: COMMANDS.goToPassage.id,
      title: vscode.l10n.t('Go to the passage'),
      arguments: [uri, start, end],
    };
    return item;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}
