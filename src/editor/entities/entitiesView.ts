import * as vscode from 'vscode';
import type { Snapshot } from '../../corpus/snapshot';
import type { App } from '../app';
import { COMMANDS } from '../commandTable';
import type { EntitiesNode, EntityNode, TypeNode } from './entitiesTree';
import {
  countMentions,
  countSources,
  entityLabel,
  languageLabel,
  typeIcon,
  typeLabel,
} from '../cards/labels';
import { escapeIcons } from '../cards/markdown';
import { iconOfType } from '../cards/ownTypes';
import { reasonLabel } from '../cards/reasons';

const VIEW = 'glossator.entities';
const DRAGGED = 'application/vnd.code.tree.glossator.entities';

/** Who and what the sources name, by type; a thin reader of the index's snapshot. */
class EntitiesProvider implements vscode.TreeDataProvider<EntitiesNode> {
  readonly #app: App;
  readonly #changed = new vscode.EventEmitter<undefined>();
  #built:
    | { readonly snapshot: Snapshot; readonly filter: string; readonly roots: readonly TypeNode[] }
    | undefined;

  filter = '';
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(app: App) {
    this.#app = app;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  async #roots(): Promise<readonly TypeNode[]> {
    const { buildEntitiesTree } = await import('./entitiesTree');
    const snapshot = this.#app.index.snapshot();
    const { filter } = this;
    if (this.#built?.snapshot !== snapshot || this.#built.filter !== filter) {
      const options = { language: vscode.env.language, filter };
      this.#built = { snapshot, filter, roots: buildEntitiesTree(snapshot, options) };
    }
    return this.#built.roots;
  }

  async getChildren(node?: EntitiesNode): Promise<EntitiesNode[]> {
    if (!node) return [...(await this.#roots())];
    if (node.kind === 'type') return [...node.children];
    const { childrenOfEntity } = await import('./entitiesTree');
    return node.kind === 'entity' ? childrenOfEntity(this.#app.index.snapshot(), node) : [];
  }

  getParent(node: EntitiesNode): EntitiesNode | undefined {
    return node.kind === 'type' ? undefined : node.parent;
  }

  getTreeItem(node: EntitiesNode): vscode.TreeItem {
    const item = this.#makeItem(node);
    item.id = node.id;
    item.contextValue =
      node.kind === 'entity' && node.entity.settled ? 'entity-settled' : node.kind;
    return item;
  }

  #makeItem(node: EntitiesNode): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    switch (node.kind) {
      case 'type': {
        const state = this.filter === '' ? Collapsed : Expanded;
        const item = new vscode.TreeItem(typeLabel(node.type), state);
        item.description = String(node.children.length);
        item.iconPath = iconOfType('entity', node.type, typeIcon(node.type));
        return item;
      }
      case 'entity':
        return this.#entityItem(node);
      case 'name': {
        const item = new vscode.TreeItem(node.name, None);
        item.description = languageLabel(node.language);
        item.iconPath = new vscode.ThemeIcon('tag');
        return item;
      }
      case 'perhaps': {
        const name = entityLabel(this.#app.index.snapshot(), node.other.id);
        const item = new vscode.TreeItem(
          vscode.l10n.t('Perhaps the same as {0}', name),
          vscode.TreeItemCollapsibleState.None,
        );
        item.description = reasonLabel(node.rule);
        item.iconPath = new vscode.ThemeIcon('question');
        return item;
      }
    }
  }

  #entityItem({ entity, name, sources }: EntityNode): vscode.TreeItem {
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    const others = [...entity.names.values()].flat().some((each) => each !== name);
    const item = new vscode.TreeItem(name, others || entity.perhaps.length > 0 ? Collapsed : None);
    const mentions = countMentions(entity.mentionCount);
    const count = `${mentions} · ${countSources(sources)}`;
    // The rest would be cut off in most side bars.
    item.description = entity.settled ? `✓ ${mentions}` : mentions;
    item.iconPath = iconOfType('entity', entity.type, typeIcon(entity.type));
    const settled = entity.settled ? [vscode.l10n.t('In the register')] : [];
    item.tooltip = [name, typeLabel(entity.type), count, ...settled].join('\n');
    item.accessibilityInformation = {
      label: [name, typeLabel(entity.type), count, ...settled].join(', '),
    };
    item.command = {
      command: COMMANDS.openEntity.id,
      title: vscode.l10n.t('Open the page with everything known'),
      arguments: [entity.id],
    };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** The view of entities: drag one onto another to merge them. */
export function register(app: App): vscode.Disposable {
  const provider = new EntitiesProvider(app);
  const view = vscode.window.createTreeView<EntitiesNode>(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: {
      dragMimeTypes: [DRAGGED],
      dropMimeTypes: [DRAGGED],
      handleDrag: (nodes, data) => {
        const ids = nodes.flatMap((node) => (node.kind === 'entity' ? [node.entity.id] : []));
        if (ids.length > 0) data.set(DRAGGED, new vscode.DataTransferItem(ids));
      },
      handleDrop: async (target, data, token) => {
        const value: unknown = data.get(DRAGGED)?.value;
        if (token.isCancellationRequested || target?.kind !== 'entity') return;
        const dragged = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
        const { mergeEntities } = await import('./entityCommands');
        await mergeEntities(app, target.entity.id, dragged);
      },
    },
  });
  const setFilter = (filter: string) => {
    provider.filter = filter;
    view.description = filter === '' ? '' : `“${escapeIcons(filter)}”`;
    void vscode.commands.executeCommand('setContext', 'glossator.entitiesFiltered', filter !== '');
    provider.refresh();
  };
  /** What a menu gives a command: the node clicked, and all that are selected. */
  const idsOf = (node: unknown, nodes: unknown): string[] => {
    const given = Array.isArray(nodes) ? nodes : node === undefined ? view.selection : [node];
    return (given as readonly EntitiesNode[]).flatMap((each) =>
      each.kind === 'entity' ? [each.entity.id] : [],
    );
  };
  return vscode.Disposable.from(
    provider,
    view,
    app.index.onDidChange(() => provider.refresh()),
    app.command('filterEntities', async () => {
      const filter = await vscode.window.showInputBox({
        title: vscode.l10n.t('Filter Entities'),
        prompt: vscode.l10n.t('Part of a name, in any language.'),
        value: provider.filter,
      });
      if (filter !== undefined) setFilter(filter.trim());
    }),
    app.command('clearEntitiesFilter', () => setFilter('')),
    app.command('mergeEntities', async (node, nodes) => {
      const { chooseMerge } = await import('./entityCommands');
      await chooseMerge(app, idsOf(node, nodes));
    }),
    app.command('sameEntity', async (node, other) => {
      const { mergeEntities } = await import('./entityCommands');
      const pair = pairOf(node, other);
      if (pair) await mergeEntities(app, pair[0], [pair[1]]);
    }),
    app.command('distinctEntity', async (node, other) => {
      const { keepApart } = await import('./entityCommands');
      const pair = pairOf(node, other);
      if (pair) await keepApart(app, pair[0], pair[1]);
    }),
    app.command('setEntityType', async (node, nodes, type) => {
      const { chooseType } = await import('./entityCommands');
      await chooseType(app, idsOf(node, nodes), textOrNone(type));
    }),
    app.command('renameEntity', async (node, name) => {
      const { renameEntity } = await import('./entityCommands');
      const [id] = idsOf(node, undefined);
      if (id !== undefined) await renameEntity(app, id, textOrNone(name));
    }),
    app.command('splitName', async (node) => {
      const { splitName } = await import('./entityCommands');
      const given = node as EntitiesNode | undefined;
      if (given?.kind === 'name') await splitName(app, given.parent.entity.id, given.name);
    }),
    app.command('settleEntity', async (uri, offset) => {
      const { settleEntity } = await import('./settleEntity');
      await settleEntity(app, uri, offset);
    }),
    app.command('recordEntity', async (node, nodes) => {
      const { recordEntities } = await import('./entityCommands');
      await recordEntities(app, idsOf(node, nodes));
    }),
  );
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Two entities: by their ids, as a link in a card has them, or by the row of what one perhaps is. */
function pairOf(node: unknown, other: unknown): readonly [string, string] | undefined {
  if (typeof node === 'string' && typeof other === 'string') return [node, other];
  const given = node as EntitiesNode | undefined;
  return given?.kind === 'perhaps' ? [given.parent.entity.id, given.other.id] : undefined;
}
