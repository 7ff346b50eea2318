import type { Snapshot } from '../../corpus/snapshot';
import type { ResolvedEvent, ResolvedReport } from '../../corpus/resolved';
import { filedUnder } from '../cards/edtfLabel';
import { primary } from './filter';
import type { Grouping } from './grouping';

/** A row of the events tree. Ids are unique in the tree and stable while the data is. */
export type EventsNode = YearNode | MonthNode | GroupNode | EventNode | ReportNode | PairNode;
/** A row at the top of the tree. */
export type RootNode = YearNode | GroupNode;

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

/** Events of one entity, type or source. */
export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly by: 'entity' | 'type' | 'source';
  /** Id of the entity, the type, or key of the source; `undefined`: events without any. */
  readonly subject: string | undefined;
  readonly children: readonly EventNode[];
}

export interface EventNode {
  readonly kind: 'event';
  readonly id: string;
  readonly parent: YearNode | MonthNode | GroupNode;
  readonly event: ResolvedEvent;
  /** Passages, then other events that are perhaps the same; made when first asked for. */
  readonly children: readonly (ReportNode | PairNode)[];
}

/** What one source says; below, its other passages that tell of the same. */
export interface ReportNode {
  readonly kind: 'report';
  readonly id: string;
  readonly parent: EventNode | ReportNode;
  readonly report: ResolvedReport;
  readonly children: readonly ReportNode[];
}

/** Another event that is perhaps the same as the one above. */
export interface PairNode {
  readonly kind: 'pair';
  readonly id: string;
  readonly parent: EventNode;
  readonly other: ResolvedEvent;
}

/** What the tree is made of. */
export interface EventsTreeOptions {
  readonly grouping: Grouping;
  /** The events to show, in order of time. */
  readonly events: readonly ResolvedEvent[];
}

type Pairs = ReadonlyMap<string, readonly ResolvedEvent[]>;

/**
 * Files events under year and month, the earliest first; those known only by year stand after the
 * months of their year, those without a date come last. Or under each entity (who has most comes first),
 * type or source (in its own order) that they belong to.
 */
export function buildEventsTree(
  snapshot: Snapshot,
  options: EventsTreeOptions = { grouping: 'time', events: snapshot.events.events },
): RootNode[] {
  const { grouping, events } = options;
  const pairs = pairsOf(snapshot);
  switch (grouping) {
    case 'time':
      return buildByTime(events, pairs);
    case 'entity':
      return buildGroups('entity', events, pairs, entitiesOf).sort(byCount);
    case 'type':
      return buildGroups('type', events, pairs, ({ type }) => [type]).sort(byCount);
    case 'source': {
      const told = (event: ResolvedEvent) => [...new Set(event.reports.map((one) => one.source))];
      const order = new Map([...snapshot.sources.keys()].map((key, index) => [key, index]));
      const rank = ({ subject }: GroupNode) => order.get(subject ?? '') ?? Infinity;
      return buildGroups('source', events, pairs, told).sort((a, b) => rank(a) - rank(b));
    }
  }
}

/** Pairs that nobody has judged yet, by the id of either event. */
function pairsOf(snapshot: Snapshot): Pairs {
  const pairs = new Map<string, ResolvedEvent[]>();
  for (const { a, b } of snapshot.events.perhaps) {
    const [one, other] = [snapshot.event(a), snapshot.event(b)];
    if (!one || !other || (one.settled && other.settled)) continue;
    getOrAdd(pairs, a, (): ResolvedEvent[] => []).push(other);
    getOrAdd(pairs, b, (): ResolvedEvent[] => []).push(one);
  }
  return pairs;
}

function buildByTime(events: readonly ResolvedEvent[], pairs: Pairs): YearNode[] {
  const years = new Map<number | undefined, Map<number | undefined, ResolvedEvent[]>>();
  for (const event of events) {
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
    .map(([year, months]) => yearNode(year, months, pairs));
}

function yearNode(
  year: number | undefined,
  months: ReadonlyMap<number | undefined, readonly ResolvedEvent[]>,
  pairs: Pairs,
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
    if (month === undefined) children.push(...eventNodes(events, node, '', pairs));
    else children.push(monthNode(month, events, node, pairs));
  }
  return node;
}

function monthNode(
  month: number,
  events: readonly ResolvedEvent[],
  parent: YearNode,
  pairs: Pairs,
): MonthNode {
  const children: EventNode[] = [];
  const id = `${parent.id}-${String(month).padStart(2, '0')}`;
  const node: MonthNode = { kind: 'month', id, parent, month, children };
  children.push(...eventNodes(events, node, '', pairs));
  return node;
}

function entitiesOf(event: ResolvedEvent): (string | undefined)[] {
  const ids = new Set(event.participants.map(({ entity }) => entity));
  if (event.place !== undefined) ids.add(event.place);
  return ids.size > 0 ? [...ids] : [undefined];
}

function buildGroups(
  by: GroupNode['by'],
  events: readonly ResolvedEvent[],
  pairs: Pairs,
  subjectsOf: (event: ResolvedEvent) => readonly (string | undefined)[],
): GroupNode[] {
  const groups = new Map<string | undefined, ResolvedEvent[]>();
  for (const event of events) {
    for (const subject of subjectsOf(event)) {
      getOrAdd(groups, subject, (): ResolvedEvent[] => []).push(event);
    }
  }
  return [...groups].map(([subject, filed]) => {
    const children: EventNode[] = [];
    const id = subject === undefined ? by : `${by}:${subject}`;
    const node: GroupNode = { kind: 'group', id, by, subject, children };
    children.push(...eventNodes(filed, node, `${id}/`, pairs));
    return node;
  });
}

/** The largest first, those without a subject last. */
function byCount(a: GroupNode, b: GroupNode): number {
  const without = Number(a.subject === undefined) - Number(b.subject === undefined);
  return without || b.children.length - a.children.length;
}

function eventNodes(
  events: readonly ResolvedEvent[],
  parent: EventNode['parent'],
  prefix: string,
  pairs: Pairs,
): EventNode[] {
  return events.map((event) => {
    let children: (ReportNode | PairNode)[] | undefined;
    const node: EventNode = {
      kind: 'event',
      id: `${prefix}event:${event.id}`,
      parent,
      event,
      get children() {
        children ??= [...reportNodes(node), ...pairNodes(node, pairs.get(event.id) ?? [])];
        return children;
      },
    };
    return node;
  });
}

/** One row a source, in the order in which they first appear: its most telling passage comes first. */
function reportNodes(event: EventNode): ReportNode[] {
  interface Row extends ReportNode {
    readonly children: ReportNode[];
  }
  const rows = new Map<string, Row>();
  event.event.reports.forEach((report, index) => {
    const first = rows.get(report.source);
    const id = `${event.id}/${index}:${report.source}`;
    const row: Row = { kind: 'report', id, parent: first ?? event, report, children: [] };
    if (first) first.children.push(row);
    else rows.set(report.source, row);
  });
  return [...rows.values()];
}

/** The event that a row below one belongs to. */
export function eventAbove(node: ReportNode | PairNode): ResolvedEvent {
  let { parent } = node;
  while (parent.kind === 'report') parent = parent.parent;
  return parent.event;
}

function pairNodes(parent: EventNode, others: readonly ResolvedEvent[]): PairNode[] {
  return others.map((other) => ({
    kind: 'pair',
    id: `${parent.id}/perhaps:${other.id}`,
    parent,
    other,
  }));
}

/** The node of an event; `undefined` where the tree has none. */
export function findEvent(roots: readonly RootNode[], id: string): EventNode | undefined {
  for (const root of roots) {
    for (const child of root.children) {
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
    counts.set(primary(language), (counts.get(primary(language)) ?? 0) + 1);
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
