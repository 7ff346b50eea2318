import * as vscode from 'vscode';
import type { Annotation } from '../../annotations/model';
import type { Snapshot } from '../../corpus/snapshot';
import type { App } from '../app';
import { COMMANDS } from '../commandTable';
import { baseName } from '../sources/fileNames';
import { dateLabel, entityLabel } from '../cards/labels';
import { shorten } from '../cards/markdown';
import { iconOfType, ownType } from '../cards/ownTypes';
import { annotationIcon, annotationLabel } from './annotationLabels';
import {
  type AnnotationGroup,
  type AnnotationGrouping,
  type AnnotationLeaf,
  type AnnotationsNode,
  buildAnnotationsTree,
} from './annotationsTree';

/** The view of annotations; a thin reader of the index's snapshot. */
export class AnnotationsProvider implements vscode.TreeDataProvider<AnnotationsNode> {
  readonly #app: App;
  readonly #changed = new vscode.EventEmitter<undefined>();
  #grouping: AnnotationGrouping = 'file';
  #built: { readonly snapshot: Snapshot; readonly roots: AnnotationsNode[] } | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(app: App) {
    this.#app = app;
  }

  get grouping(): AnnotationGrouping {
    return this.#grouping;
  }

  set grouping(grouping: AnnotationGrouping) {
    this.#grouping = grouping;
    this.refresh();
  }

  refresh(): void {
    this.#built = undefined;
    this.#changed.fire(undefined);
  }

  getChildren(node?: AnnotationsNode): AnnotationsNode[] {
    if (node) return node.kind === 'group' ? [...node.children] : [];
    const snapshot = this.#app.index.snapshot();
    if (this.#built?.snapshot !== snapshot) {
      const here = vscode.window.activeTextEditor?.document.uri.toString();
      this.#built = { snapshot, roots: buildAnnotationsTree(snapshot, this.#grouping, here) };
    }
    return this.#built.roots;
  }

  getParent(node: AnnotationsNode): AnnotationsNode | undefined {
    return node.kind === 'annotation' ? node.parent : undefined;
  }

  getTreeItem(node: AnnotationsNode): vscode.TreeItem {
    const item = node.kind === 'group' ? this.#groupItem(node) : this.#leafItem(node);
    item.id = node.id;
    item.contextValue = node.kind;
    return item;
  }

  #groupItem({ by, key, children }: AnnotationGroup): vscode.TreeItem {
    const snapshot = this.#app.index.snapshot();
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem('', children.length > 12 ? Collapsed : Expanded);
    item.description = String(children.length);
    switch (by) {
      case 'file':
        item.label = baseName(snapshot.sources.get(key ?? '')?.path ?? key ?? '');
        item.resourceUri = this.#app.index.uriOf(key ?? '');
        item.iconPath = vscode.ThemeIcon.File;
        break;
      case 'tag':
        item.label = key ?? vscode.l10n.t('Without a tag');
        item.iconPath = new vscode.ThemeIcon('tag');
        break;
      case 'entity':
        item.label = key === undefined ? vscode.l10n.t('Of no entity') : entityLabel(snapshot, key);
        item.iconPath = new vscode.ThemeIcon('symbol-class');
        break;
      case 'author':
        item.label = key ?? vscode.l10n.t('Unsigned');
        item.iconPath = new vscode.ThemeIcon('account');
        break;
    }
    return item;
  }

  #leafItem(node: AnnotationLeaf): vscode.TreeItem {
    const { annotation, source, state, parent } = node;
    const snapshot = this.#app.index.snapshot();
    const says = annotationLabel(snapshot, annotation, source);
    const quote = shorten(annotation.target?.exact ?? says, 80);
    const item = new vscode.TreeItem(quote);
    const file = baseName(snapshot.sources.get(source)?.path ?? source);
    const gone = state === 'orphan' && annotation.target ? [vscode.l10n.t('not found')] : [];
    const facts = [...gone, ...(says === quote ? [] : [says])];
    const where = parent && parent.by !== 'file' ? [file] : [];
    item.description = [...facts, ...where].join(' · ');
    item.iconPath = iconOf(annotation);
    const { creator, created, tags = [] } = annotation;
    const day = created === undefined ? [] : [dateLabel(created.slice(0, 10))];
    const sign = [...(creator === undefined ? [] : [creator]), ...day].join(' · ');
    item.tooltip = [quote, ...facts, ...tags.map((tag) => `#${tag}`), sign, file]
      .filter((line) => line !== '')
      .join('\n');
    item.accessibilityInformation = { label: [quote, ...facts, file].join(', ') };
    item.command = {
      command: COMMANDS.showAnnotation.id,
      title: vscode.l10n.t('Go to the passage'),
      arguments: [node],
    };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** A relation's icon is that of its type. */
function iconOf({ type, relation = '' }: Annotation): vscode.ThemeIcon | vscode.Uri {
  const icon = annotationIcon(type);
  if (type !== 'relation') return new vscode.ThemeIcon(icon);
  return iconOfType('relation', relation, ownType('relation', relation)?.icon ?? icon);
}

/** Asks what the view is to list. */
export async function chooseAnnotations(provider: AnnotationsProvider): Promise<void> {
  const items: (vscode.QuickPickItem & { readonly grouping: AnnotationGrouping })[] = [
    { label: `$(file) ${vscode.l10n.t('Of This File')}`, grouping: 'here' },
    { label: `$(files) ${vscode.l10n.t('All, by File')}`, grouping: 'file' },
    { label: `$(tag) ${vscode.l10n.t('All, by Tag')}`, grouping: 'tag' },
    { label: `$(symbol-class) ${vscode.l10n.t('All, by Entity')}`, grouping: 'entity' },
    { label: `$(account) ${vscode.l10n.t('All, by Author')}`, grouping: 'author' },
  ];
  const picked = await vscode.window.showQuickPick(
    items.map((item) => ({
      ...item,
      description: item.grouping === provider.grouping ? vscode.l10n.t('shown now') : '',
    })),
    { title: vscode.l10n.t('Show Annotations') },
  );
  if (picked) provider.grouping = picked.grouping;
}
