import * as vscode from 'vscode';
import type { Snapshot } from '../corpus/snapshot';
import type { ResolvedEvent, ResolvedReport } from '../corpus/resolved';
import type { App } from './app';
import { COMMANDS } from './commandTable';
import { dayOf, monthName } from './edtfLabel';
import {
  buildEventsTree,
  countReportingSources,
  type EventNode,
  type EventsNode,
  languagesOf,
  type ReportNode,
  type YearNode,
} from './eventsTree';
import { baseName } from './fileNames';
import {
  conflictLabel,
  countEvents,
  countSources,
  dateLabel,
  entityLabel,
  eventIcon,
  eventLabel,
  eventTypeLabel,
  languageLabel,
} from './labels';

import { escapeIcons, escapeMarkdown, shorten } from './markdown';
import { reasonLabel } from './reasons';

export type { EventsNode } from './eventsTree';

const VIEW = 'glossator.events';
const PASSAGE_LENGTH = 200;
const TOOLTIP_REPORTS = 6;

/** The tree of events; a thin reader of the index's snapshot. */
export class EventsProvider implements vscode.TreeDataProvider<EventsNode> {
  readonly #app: App;
  readonly #changed = new vscode.EventEmitter<undefined>();
  #built: { readonly snapshot: Snapshot; readonly roots: readonly YearNode[] } | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(app: App) {
    this.#app = app;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  roots(): readonly YearNode[] {
    const snapshot = this.#app.index.snapshot();
    if (this.#built?.snapshot !== snapshot) {
      this.#built = { snapshot, roots: buildEventsTree(snapshot) };
    }
    return this.#built.roots;
  }

  getChildren(node?: EventsNode): EventsNode[] {
    if (!node) return [...this.roots()];
    return node.kind === 'report' ? [] : [...node.children];
  }

  getParent(node: EventsNode): EventsNode | undefined {
    return node.kind === 'year' ? undefined : node.parent;
  }

  getTreeItem(node: EventsNode): vscode.TreeItem {
    const item = this.#makeItem(node);
    item.id = node.id;
    item.contextValue = node.kind;
    return item;
  }

  resolveTreeItem(
    item: vscode.TreeItem,
    node: EventsNode,
    token: vscode.CancellationToken,
  ): vscode.TreeItem {
    if (token.isCancellationRequested) return item;
    if (node.kind === 'event') item.tooltip = this.#eventCard(node.event);
    else if (node.kind === 'report') item.tooltip = this.#reportCard(node.report);
    return item;
  }

  titleOf(event: ResolvedEvent): string {
    return eventLabel(this.#app.index.snapshot(), event);
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
      case 'event':
        return this.#eventItem(node);
      case 'report':
        return this.#reportItem(node);
    }
  }

  #eventItem({ event, children, parent }: EventNode): vscode.TreeItem {
    const title = this.titleOf(event);
    const day = parent.kind === 'month' && event.date ? dayOf(event.date) : undefined;
    const item = new vscode.TreeItem(
      day === undefined ? title : `${day} · ${title}`,
      children.length > 0
        ? vscode.TreeItemCollapsibleState.Collapsed
        : vscode.TreeItemCollapsibleState.None,
    );
    const conflict = event.conflicts.length > 0;
    item.iconPath = new vscode.ThemeIcon(
      eventIcon(event.type),
      new vscode.ThemeColor(conflict ? 'list.warningForeground' : 'icon.foreground'),
    );
    const facts = this.#factsOf(event);
    const shown = day === undefined ? facts : facts.slice(1);
    item.description = [...(conflict ? ['⚠'] : []), ...shown].join(' · ');
    item.accessibilityInformation = {
      label: [
        title,
        eventTypeLabel(event.type),
        ...facts,
        ...event.conflicts.map(({ about }) => conflictLabel(about)),
      ].join(', '),
    };
    const first = event.reports[0];
    if (first) item.command = passageCommand(first);
    return item;
  }

  #factsOf(event: ResolvedEvent): string[] {
    const snapshot = this.#app.index.snapshot();
    const place = event.place === undefined ? undefined : entityLabel(snapshot, event.place);
    const sources = countReportingSources(event);
    return [
      ...(event.date ? [dateLabel(event.date, 'short')] : []),
      ...(place ? [place] : []),
      ...(sources > 1 ? [countSources(sources)] : []),
      languagesOf(event).join(', '),
    ];
  }

  #reportItem({ report }: ReportNode): vscode.TreeItem {
    const source = this.#app.index.snapshot().sources.get(report.source);
    const passage = this.#passageOf(report);
    const item = new vscode.TreeItem(baseName(source?.path ?? report.source));
    item.description = passage;
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

  #passageOf(report: ResolvedReport): string {
    const text = this.#app.index.snapshot().sources.get(report.source)?.analysis.source.text;
    return shorten(text?.slice(report.start, report.end) ?? '', PASSAGE_LENGTH);
  }

  #eventCard(event: ResolvedEvent): vscode.MarkdownString {
    const lines = [
      `$(${eventIcon(event.type)}) **${escapeMarkdown(this.titleOf(event))}**`,
      this.#factsOf(event).map(escapeMarkdown).join('  ·  '),
    ];
    for (const report of event.reports.slice(0, TOOLTIP_REPORTS)) lines.push(this.#saidBy(report));
    const more = event.reports.length - TOOLTIP_REPORTS;
    if (more > 0) lines.push(escapeMarkdown(vscode.l10n.t('and {0} more', more)));
    for (const { about, claims } of event.conflicts) {
      const values = claims.map(({ value, source }) => `${value} (${this.#nameOf(source)})`);
      lines.push(`$(warning) ${escapeMarkdown(`${conflictLabel(about)}: ${values.join(', ')}`)}`);
    }
    if (event.dateEvidence) {
      lines.push(`$(lightbulb) *${escapeMarkdown(reasonLabel(event.dateEvidence))}*`);
    }
    return new vscode.MarkdownString(lines.join('\n\n'), true);
  }

  #reportCard(report: ResolvedReport): vscode.MarkdownString {
    return new vscode.MarkdownString(this.#saidBy(report), true);
  }

  #saidBy(report: ResolvedReport): string {
    const facts = [
      this.#nameOf(report.source),
      ...(report.date ? [dateLabel(report.date, 'short')] : []),
      languageLabel(report.language),
    ];
    return `**${facts.map(escapeMarkdown).join('  ·  ')}**  \n${escapeMarkdown(this.#passageOf(report))}`;
  }

  #nameOf(source: string): string {
    return this.#app.index.snapshot().sources.get(source)?.path ?? baseName(source);
  }

  dispose(): void {
    this.#changed.dispose();
  }
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

/** The view, kept in step with the index. */
export function register(app: App, provider: EventsProvider): vscode.Disposable {
  const { index, awake } = app;
  const view = vscode.window.createTreeView(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const update = () => {
    view.message = describeSkipped(app);
    provider.refresh();
  };
  return vscode.Disposable.from(
    provider,
    view,
    index.onDidChange(update),
    awake.onDidChange(update),
    index.onDidStartReading((reading) => {
      void vscode.commands.executeCommand('setContext', 'glossator.reading', true);
      void vscode.window.withProgress({ location: { viewId: VIEW } }, async () => {
        await reading;
        await vscode.commands.executeCommand('setContext', 'glossator.reading', false);
      });
    }),
  );
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
