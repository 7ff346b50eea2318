import type { Snapshot } from '../corpus/snapshot';
import type { ResolvedEvent, ResolvedReport } from '../corpus/resolved';
import { filedUnder } from './edtfLabel';

/** A row of the events tree. Ids are unique in the tree and stable while the data is. */
export type EventsNode = YearNode | MonthNode | EventNode | ReportNode;

export interface YearNode {
  readonly kind: 'year';
  readonly id: string;
  /** `undefined`: events without a date. */
  readonly year: number | undefined;
  readonly children: readonly (MonthNode | EventNode)[];
  /** Events below. */
  readonly count: number;
}

export interface MonthNode {
  readonly kind: 'month';
  readonly id: string;
  readonly parent: YearNode;
  /** 1 to 12. */
  readonly month: number;
  readonly children: readonly EventNode[];
}

export interface EventNode {
  readonly kind: 'event';
  readonly id: string;
  readonly parent: YearNode | MonthNode;
  readonly event: ResolvedEvent;
  readonly children: readonly ReportNode[];
}

export interface ReportNode {
  readonly kind: 'report';
  readonly id: string;
  readonly parent: EventNode;
  readonly report: ResolvedReport;
}

/**
 * Files events under year and month, the earliest first; those known only by year stand after the
 * months of their year, those without a date come last.
 */
export function buildEventsTree(snapshot: Snapshot): YearNode[] {
  const years = new Map<number | undefined, Map<number | undefined, ResolvedEvent[]>>();
  for (const event of snapshot.events.events) {
    const filed = filedUnder(event.date);
    const months = getOrAdd(
      years,
      filed?.year,
      () => new Map<number | undefined, ResolvedEvent[]>(),
    );
    getOrAdd(months, filed?.month, (): ResolvedEvent[] => []).push(event);
  }
  return [...years]
    .sort(([a], [b]) => compareMaybe(a, b))
    .map(([year, months]) => yearNode(year, months));
}

function yearNode(
  year: number | undefined,
  months: ReadonlyMap<number | undefined, readonly ResolvedEvent[]>,
): YearNode {
  const children: (MonthNode | EventNode)[] = [];
  const id = year === undefined ? 'undated' : String(year);
  let count = 0;
  const node: YearNode = {
    kind: 'year',
    id,
    year,
    children,
    get count() {
      return count;
    },
  };
  for (const [month, events] of [...months].sort(([a], [b]) => compareMaybe(a, b))) {
    count += events.length;
    if (month === undefined) children.push(...events.map((event) => eventNode(event, node)));
    else children.push(monthNode(month, events, node));
  }
  return node;
}

function monthNode(month: number, events: readonly ResolvedEvent[], parent: YearNode): MonthNode {
  const children: EventNode[] = [];
  const id = `${parent.id}-${String(month).padStart(2, '0')}`;
  const node: MonthNode = { kind: 'month', id, parent, month, children };
  children.push(...events.map((event) => eventNode(event, node)));
  return node;
}

function eventNode(event: ResolvedEvent, parent: YearNode | MonthNode): EventNode {
  const children: ReportNode[] = [];
  const node: EventNode = { kind: 'event', id: `event:${event.id}`, parent, event, children };
  for (const [index, report] of event.reports.entries()) {
    children.push({
      kind: 'report',
      id: `${node.id}/${index}:${report.source}`,
      parent: node,
      report,
    });
  }
  return node;
}

/** The node of an event; `undefined` where the tree has none. */
export function findEvent(roots: readonly YearNode[], id: string): EventNode | undefined {
  for (const year of roots) {
    for (const child of year.children) {
      const events = child.kind === 'month' ? child.children : [child];
      const found = events.find((node) => node.event.id === id);
      if (found) return found;
    }
  }
  return undefined;
}

/** The languages (without script or region) in which an event is told, the most frequent first. */
export function languagesOf(event: ResolvedEvent): string[] {
  const counts = new Map<string, number>();
  for (const { language } of event.reports) {
    const primary = language.split('-')[0] ?? language;
    counts.set(primary, (counts.get(primary) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
}

export function countReportingSources(event: ResolvedEvent): number {
  return new Set(event.reports.map((report) => report.source)).size;
}

/** In ascending order, what is unknown last. */
function compareMaybe(a: number | undefined, b: number | undefined): number {
  return (a ?? Infinity) === (b ?? Infinity) ? 0 : (a ?? Infinity) - (b ?? Infinity);
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
