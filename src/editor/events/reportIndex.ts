import type { Snapshot } from '../../corpus/snapshot';
import type { ResolvedEvent, ResolvedReport } from '../../corpus/resolved';

/** A passage with the event it tells of. */
export interface EventPassage {
  readonly event: ResolvedEvent;
  readonly report: ResolvedReport;
}

const indexes = new WeakMap<Snapshot, Map<string, EventPassage[]>>();

/** The passages of a source that tell of events; made once a snapshot, when first asked for. */
export function passagesOfSource(snapshot: Snapshot, source: string): readonly EventPassage[] {
  let index = indexes.get(snapshot);
  if (!index) {
    index = new Map();
    for (const event of snapshot.events.events) {
      for (const report of event.reports) {
        const list = index.get(report.source);
        if (list) list.push({ event, report });
        else index.set(report.source, [{ event, report }]);
      }
    }
    indexes.set(snapshot, index);
  }
  return index.get(source) ?? [];
}

/** What is told at an offset, the shortest passage first. */
export function eventsAt(snapshot: Snapshot, source: string, offset: number): EventPassage[] {
  return passagesOfSource(snapshot, source)
    .filter(({ report }) => report.start <= offset && offset <= report.end)
    .sort((a, b) => a.report.end - a.report.start - (b.report.end - b.report.start));
}

/**
 * Where to read on about an event: the next source that tells of it (in order of path, round and
 * round), by its most telling passage; within its only source the next passage. `step` is 1 or -1.
 */
export function nextReport(
  snapshot: Snapshot,
  event: ResolvedEvent,
  from: { readonly source: string; readonly offset: number } | undefined,
  step: 1 | -1,
): { readonly report: ResolvedReport; readonly index: number; readonly count: number } | undefined {
  const paths = (key: string) => snapshot.sources.get(key)?.path ?? key;
  const sources = [...new Set(event.reports.map(({ source }) => source))].sort((a, b) =>
    paths(a) < paths(b) ? -1 : 1,
  );
  const [only] = sources;
  const stops =
    sources.length > 1
      ? sources.flatMap((key) => event.reports.find(({ source }) => source === key) ?? [])
      : event.reports.toSorted((a, b) => a.start - b.start);
  if (only === undefined || stops.length === 0) return undefined;
  const at = !from
    ? -1
    : sources.length > 1
      ? sources.indexOf(from.source)
      : stops.findLastIndex(({ start }) => start <= from.offset);
  const index = at < 0 ? (step > 0 ? 0 : stops.length - 1) : at + step;
  const place = (index + stops.length) % stops.length;
  const report = stops[place];
  return report && { report, index: place, count: stops.length };
}
