import * as vscode from 'vscode';
import type { ResolvedEvent, ResolvedReport } from '../../corpus/resolved';
import type { Snapshot } from '../../corpus/snapshot';
import type { App } from '../app';
import { COMMANDS } from '../commandTable';
import { dayOf, monthName } from '../cards/edtfLabel';
import { badges, badgeUri } from './badges';
import { registerEventCommands } from './commands';
import { eventCard, factsOf, passageOf, reportCard } from './eventCard';
import { describeFilter, groupingLabel } from './filterLabels';
import type { Grouping } from './grouping';
import { eventsAt } from './reportIndex';
import { SeenEvents } from './seen';
import { type EventsState, stateOf } from './state';
import {
  buildEventsTree,
  eventAbove,
  type EventNode,
  type EventsNode,
  findEvent,
  type GroupNode,
  type ReportNode,
  type RootNode,
} from './eventsTree';
import { baseName } from '../sources/fileNames';
import {
  conflictLabel,
  countEvents,
  dateLabel,
  entityLabel,
  eventIcon,
  eventLabel,
  eventParts,
  eventTypeLabel,
  languageLabel,
  typeIcon,
} from '../cards/labels';
import { iconOfType } from '../cards/ownTypes';
import { escapeIcons } from '../cards/markdown';
import { SECTION } from '../settings';

export type { EventsNode } from './eventsTree';

const VIEW = 'glossator.events';
/** What rows that are dragged are called by VS Code. */
const DRAGGED = 'application/vnd.code.tree.glossator.events';
/** How long the cursor rests before the tree follows it, in milliseconds. */
const FOLLOW_AFTER = 200;

/** The tree of events; a thin reader of the index's snapshot. */
export class EventsProvider implements vscode.TreeDataProvider<EventsNode> {
  readonly #app: App;
  readonly #state: EventsState;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly seen: SeenEvents;
  #built:
    | {
        readonly snapshot: Snapshot;
        readonly filter: unknown;
        readonly grouping: Grouping;
        readonly roots: readonly RootNode[];
      }
    | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(app: App) {
    this.#app = app;
    this.#state = stateOf(app);
    this.seen = new SeenEvents(app.context.workspaceState);
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  roots(): readonly RootNode[] {
    const snapshot = this.#app.index.snapshot();
    const { filter, grouping } = this.#state;
    const built = this.#built;
    if (built?.snapshot === snapshot && built.filter === filter && built.grouping === grouping) {
      return built.roots;
    }
    const roots = buildEventsTree(snapshot, { grouping, events: this.#state.shown() });
    this.#built = { snapshot, filter, grouping, roots };
    return roots;
  }

  getChildren(node?: EventsNode): EventsNode[] {
    if (!node) return [...this.roots()];
    return 'children' in node ? [...node.children] : [];
  }

  getParent(node: EventsNode): EventsNode | undefined {
    return 'parent' in node ? node.parent : undefined;
  }

  getTreeItem(node: EventsNode): vscode.TreeItem {
    const item = this.#makeItem(node);
    item.id = node.id;
    item.contextValue =
      node.kind === 'event' ? (node.event.settled ? 'event.settled' : 'event.open') : node.kind;
    return item;
  }

  resolveTreeItem(
    item: vscode.TreeItem,
    node: EventsNode,
    token: vscode.CancellationToken,
  ): vscode.TreeItem {
    if (token.isCancellationRequested) return item;
    const snapshot = this.#app.index.snapshot();
    if (node.kind === 'event') item.tooltip = eventCard(snapshot, node.event);
    else if (node.kind === 'pair') item.tooltip = eventCard(snapshot, node.other);
    else if (node.kind === 'report') item.tooltip = reportCard(snapshot, node.report);
    return item;
  }

  #makeItem(node: EventsNode): vscode.TreeItem {
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    switch (node.kind) {
      case 'year': {
        const label = node.year === undefined ? vscode.l10n.t('No date') : String(node.year);
        const item = new vscode.TreeItem(label, node.year === undefined ? Collapsed : Expanded);
        item.description = countEvents(node.count);
        item.tooltip = `${label}: ${countEvents(node.count)}`;
        return item;
      }
      case 'month': {
        const label = monthName(node.month, vscode.env.language);
        const item = new vscode.TreeItem(label, Expanded);
        item.description = countEvents(node.children.length);
        item.tooltip = `${label} ${String(node.parent.year ?? '')}: ${countEvents(node.children.length)}`;
        return item;
      }
      case 'group':
        return this.#groupItem(node);
      case 'event':
        return this.#eventItem(node);
      case 'report':
        return this.#reportItem(node);
      case 'pair': {
        const snapshot = this.#app.index.snapshot();
        const title = vscode.l10n.t('Perhaps the same: {0}', eventLabel(snapshot, node.other));
        const item = new vscode.TreeItem(title);
        item.iconPath = new vscode.ThemeIcon('question');
        item.description = factsOf(snapshot, node.other).join(' · ');
        const [first] = node.other.reports;
        if (first) item.command = passageCommand(first);
        return item;
      }
    }
  }

  #groupItem(node: GroupNode): vscode.TreeItem {
    const snapshot = this.#app.index.snapshot();
    const { by, subject } = node;
    const label =
      subject === undefined
        ? vscode.l10n.t('Nobody named')
        : by === 'entity'
          ? entityLabel(snapshot, subject)
          : by === 'type'
            ? capitalise(eventTypeLabel(subject))
            : (snapshot.sources.get(subject)?.path ?? baseName(subject));
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
    item.description = countEvents(node.children.length);
    item.tooltip = `${label}: ${countEvents(node.children.length)}`;
    const type = by === 'entity' ? (snapshot.entity(subject ?? '')?.type ?? '') : (subject ?? '');
    item.iconPath =
      by === 'entity'
        ? iconOfType('entity', type, typeIcon(type))
        : by === 'type'
          ? iconOfType('event', type, eventIcon(type))
          : new vscode.ThemeIcon('file-text');
    return item;
  }

  #eventItem({ event, parent, children }: EventNode): vscode.TreeItem {
    const snapshot = this.#app.index.snapshot();
    const title = eventLabel(snapshot, event);
    const day = parent.kind === 'month' && event.date ? dayOf(event.date) : undefined;
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    const { what, who } = eventParts(snapshot, event);
    const item = new vscode.TreeItem(
      day === undefined ? what : `${day} · ${what}`,
      event.reports.length > 0 ? Collapsed : None,
    );
    const conflict = event.conflicts.length > 0;
    const fresh = this.seen.isNew(event);
    const warning = new vscode.ThemeColor('list.warningForeground');
    item.iconPath = conflict
      ? new vscode.ThemeIcon(eventIcon(event.type), warning)
      : iconOfType('event', event.type, eventIcon(event.type));
    item.resourceUri = badgeUri(event.id, { conflict, fresh, settled: event.settled });
    const facts = factsOf(snapshot, event);
    const shown = day === undefined ? facts : facts.slice(1);
    item.description = [...(who === '' ? [] : [who]), ...shown].join(' · ');
    const perhaps = children.some(({ kind }) => kind === 'pair');
    const type = eventTypeLabel(event.type);
    // Most titles say the type themselves: it is read out once.
    const saysType = title.toLocaleLowerCase().includes(type.toLocaleLowerCase());
    item.accessibilityInformation = {
      label: [
        title,
        ...(saysType ? [] : [type]),
        ...facts,
        ...event.conflicts.map(({ about }) => conflictLabel(about)),
        ...(fresh ? [vscode.l10n.t('new since you last looked')] : []),
        ...(event.settled ? [vscode.l10n.t('settled')] : []),
        ...(perhaps ? [vscode.l10n.t('perhaps the same as another')] : []),
      ].join(', '),
    };
    const [first] = event.reports;
    if (first) item.command = passageCommand(first);
    return item;
  }

  #reportItem({ report, parent, children }: ReportNode): vscode.TreeItem {
    const snapshot = this.#app.index.snapshot();
    const source = snapshot.sources.get(report.source);
    const passage = passageOf(snapshot, report);
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    const item =
      parent.kind === 'report'
        ? new vscode.TreeItem(passage)
        : new vscode.TreeItem(
            baseName(source?.path ?? report.source),
            children.length > 0 ? Collapsed : None,
          );
    if (parent.kind === 'event') item.description = passage;
    item.iconPath = new vscode.ThemeIcon('quote');
    item.command = passageCommand(report);
    item.accessibilityInformation = {
      label: [
        source?.path ?? '',
        ...(report.date ? [dateLabel(report.date)] : []),
        languageLabel(report.language),
        passage,
      ].join(', '),
    };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toLocaleUpperCase() + text.slice(first.length);
}

function passageCommand({ source, start, end }: ResolvedReport): vscode.Command {
  return {
    command: COMMANDS.goToPassage.id,
    title: vscode.l10n.t('Go to the passage'),
    arguments: [source, start, end],
  };
}

export function createProvider(app: App): EventsProvider {
  return new EventsProvider(app);
}

/** The view, kept in step with the index. What acts on events is loaded when it is first asked for. */
export function register(app: App, provider: EventsProvider): vscode.Disposable {
  const { index, awake } = app;
  const state = stateOf(app);
  const view = vscode.window.createTreeView(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: dragController(app),
  });
  const update = () => {
    view.message = describeSkipped(app);
    view.description = describeState(app, state);
    provider.refresh();
    showNew(app, provider, view);
  };
  return vscode.Disposable.from(
    provider,
    view,
    vscode.window.registerFileDecorationProvider(badges),
    index.onDidChange(update),
    awake.onDidChange(update),
    state.onDidChange(update),
    followCursor(app, provider, view),
    view.onDidChangeVisibility(({ visible }) => {
      const { events } = index.snapshot().events;
      if (!visible && events.length > 0) {
        provider.seen.look(events);
        provider.refresh();
      }
      showNew(app, provider, view);
    }),
    index.onDidStartReading((reading) => {
      void vscode.commands.executeCommand('setContext', 'glossator.reading', true);
      void vscode.window.withProgress({ location: { viewId: VIEW } }, async () => {
        await reading;
        await vscode.commands.executeCommand('setContext', 'glossator.reading', false);
        const { events } = index.snapshot().events;
        // Seen when the window is closed with the view open; the rows of this session keep their sign.
        if (events.length > 0 && (view.visible || !provider.seen.started)) {
          provider.seen.look(events, true);
        }
        showNew(app, provider, view);
      });
    }),
    ...registerEventCommands(app, {
      view,
      reveal: (event, focus) => revealEvent(provider, view, event, focus),
    }),
  );
}

/** The number of events that came since the reader last looked, on the icon of a hidden view. */
function showNew(app: App, provider: EventsProvider, view: vscode.TreeView<EventsNode>): void {
  if (view.visible || !provider.seen.started) {
    view.badge = undefined;
    return;
  }
  const { events } = app.index.snapshot().events;
  const value = events.reduce((count, event) => count + Number(provider.seen.isNew(event)), 0);
  view.badge =
    value > 0
      ? { value, tooltip: vscode.l10n.t('New since you last looked: {0}', countEvents(value)) }
      : undefined;
}

function describeState(app: App, state: EventsState): string {
  const { grouping, filter } = state;
  return [
    ...(grouping === 'time' ? [] : [groupingLabel(grouping)]),
    ...describeFilter(app.index.snapshot(), filter),
  ].join(' · ');
}

function dragController(app: App): vscode.TreeDragAndDropController<EventsNode> {
  return {
    dragMimeTypes: [DRAGGED],
    dropMimeTypes: [DRAGGED],
    handleDrag: (nodes, data) => {
      const events = nodes.flatMap((node) => (node.kind === 'event' ? [node.event.id] : []));
      if (events.length > 0) data.set(DRAGGED, new vscode.DataTransferItem(events));
    },
    handleDrop: async (target, data) => {
      const dragged: unknown = data.get(DRAGGED)?.value;
      const into =
        target?.kind === 'report' || target?.kind === 'pair'
          ? eventAbove(target)
          : target?.kind === 'event'
            ? target.event
            : undefined;
      if (!into || !Array.isArray(dragged)) return;
      const others = dragged.filter((id): id is string => typeof id === 'string');
      const { mergeInto } = await import('./settleCommands');
      await mergeInto(app, into.id, others);
    },
  };
}

/** Shows in the tree what the cursor stands in, where the setting asks for it. */
function followCursor(
  app: App,
  provider: EventsProvider,
  view: vscode.TreeView<EventsNode>,
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
    clearTimeout(timer);
    if (!view.visible) return;
    if (vscode.workspace.getConfiguration(SECTION).get('followCursor') !== true) return;
    timer = setTimeout(() => {
      // Revealing would bring the view back to who has just left it.
      if (!view.visible) return;
      const { document, selection } = textEditor;
      const [found] = eventsAt(
        app.index.snapshot(),
        document.uri.toString(),
        document.offsetAt(selection.active),
      );
      if (found) void revealEvent(provider, view, found.event, false, () => view.visible);
    }, FOLLOW_AFTER);
  });
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    listener.dispose();
  });
}

let revealing: Promise<void> = Promise.resolve();

/** Selects an event in the tree, if that is still `wanted`; one after another, as VS Code needs it. */
function revealEvent(
  provider: EventsProvider,
  view: vscode.TreeView<EventsNode>,
  event: ResolvedEvent,
  focus: boolean,
  wanted = () => true,
): Promise<void> {
  revealing = revealing.then(async () => {
    if (!wanted()) return;
    const node = findEvent(provider.roots(), event.id);
    // What is filtered out can't be shown.
    if (node) await view.reveal(node, { select: true, focus }).then(undefined, () => undefined);
  });
  return revealing;
}

/** A word about files that were passed over, for the top of the view. */
function describeSkipped({ index }: App): string {
  const skipped = [...index.skipped];
  const [first] = skipped;
  if (!first) return '';
  const name = escapeIcons(baseName(index.uriOf(first[0]).path));
  const why =
    first[1] === 'too-large'
      ? vscode.l10n.t('it is larger than the setting "glossator.maxFileSize" allows')
      : first[1] === 'binary'
        ? vscode.l10n.t('it is not a text')
        : vscode.l10n.t('it can’t be read');
  return skipped.length === 1
    ? vscode.l10n.t('{0} was skipped: {1}.', name, why)
    : vscode.l10n.t('{0} files were skipped; the log says which and why.', skipped.length);
}
