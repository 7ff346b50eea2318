import type { RegisteredEvent } from '../annotations/model';
import type { Cluster, FlatReport, MergeOptions } from '../events/cluster';
import { clusterWithin, mergeAcross } from '../events/mergeReports';
import type { Report } from '../events/report';
import { overlap } from '../text/span';
import { resolveTime } from '../time/resolveTime';
import type { ResolvedTime } from '../time/temporal';
import { correctedTimes } from './correctedTimes';
import type { CorpusSource } from './corpusSource';
import { describeEvents } from './describeEvents';
import { flattenReports, kindOfEntity, redateReports, scriptsOfEntity } from './flattenReports';
import { type Anchors, inferDates } from './inferDates';
import { partNameTest } from './partNames';
import type { ResolvedEvent, ResolvedPublication } from './resolved';
import type { EntityResolution } from './resolveEntities';

/** Two events that may be one, below the score at which we would say so. */
export interface PerhapsSame {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** Events across all sources, and what of their dates became known by comparing sources. */
export interface EventResolution {
  /** In order of time; undated ones last. */
  readonly events: readonly ResolvedEvent[];
  /** Publication of each source, inferred across sources where the source itself is silent. */
  readonly published: ReadonlyMap<string, ResolvedPublication>;
  /** Values of the temporal expressions of each source, by index. */
  readonly times: ReadonlyMap<string, readonly ResolvedTime[]>;
  /** Pairs of ids to offer as "perhaps the same", the surest first. */
  readonly perhaps: readonly PerhapsSame[];
}

/** Merges the reports of all sources into events and dates them. What a register settles wins. */
export function resolveEvents(
  sources: readonly CorpusSource[],
  entities: EntityResolution,
  register: readonly RegisteredEvent[],
): EventResolution {
  const scripts = new Map<string, number>();
  const options: MergeOptions = {
    kindOf: (id) => kindOfEntity(entities, id),
    scriptsOf: (id) => {
      let known = scripts.get(id);
      if (known === undefined) scripts.set(id, (known = scriptsOfEntity(entities, id)));
      return known;
    },
    mayBeShort: partNameTest((id) => entities.entities.get(id)?.name),
  };
  const settledOf = settledReports(sources, register);
  const corrected = sources.map(correctedTimes);
  const first = flattenReports(
    sources,
    entities,
    (source, date) => {
      const analysis = sources[source]?.analysis;
      const expression = analysis?.dates[date];
      return (
        corrected[source]?.get(date) ??
        (expression && resolveTime(expression, analysis.anchors.get(expression.zone)))
      );
    },
    settledOf,
  );
  const { from } = first;
  const within = clusterWithin(first.flat, options);
  const anchors = inferDates(sources, within, first.flat, from, options, entities);
  const times = sources.map(({ analysis }, s) =>
    analysis.dates.map(
      (expression, index) =>
        corrected[s]?.get(index) ?? resolveTime(expression, anchors[s]?.get(expression.zone)),
    ),
  );
  const redated = redatedSources(sources, anchors);
  const flat = redateReports(first, sources, redated, (source, date) => times[source]?.[date]);
  const { clusters, perhaps } = mergeAcross(
    clusterRedated(within, flat, redated, options),
    options,
  );
  const described = describeEvents({
    sources,
    entities,
    register,
    clusters,
    flat,
    from,
    times,
    anchors,
  });
  return {
    events: described.events,
    published: publications(sources, anchors),
    times: new Map(sources.map((source, s) => [source.key, times[s] ?? []])),
    perhaps: perhaps
      .flatMap(({ a, b, score }) => {
        const left = described.idOf(a);
        const right = described.idOf(b);
        return left !== undefined && right !== undefined && left !== right
          ? [{ a: left, b: right, score }]
          : [];
      })
      .sort((a, b) => b.score - a.score),
  };
}

/** Sources of which a zone is of another day than the source itself says. */
function redatedSources(sources: readonly CorpusSource[], anchors: Anchors): Set<number> {
  const redated = new Set<number>();
  sources.forEach(({ analysis }, s) => {
    for (const [zone, { date }] of anchors[s] ?? []) {
      if (analysis.anchors.get(zone)?.date !== date) redated.add(s);
    }
  });
  return redated;
}

/** What {@link clusterWithin} makes of `flat`, where only the sources that are `redated` changed. */
function clusterRedated(
  known: readonly Cluster[],
  flat: readonly FlatReport[],
  redated: ReadonlySet<number>,
  options: MergeOptions,
): Cluster[] {
  const sourceOf = ({ reports: [first = 0] }: Cluster): number => flat[first]?.source ?? 0;
  const indices: number[] = [];
  flat.forEach(({ source }, at) => {
    if (redated.has(source)) indices.push(at);
  });
  const fresh = clusterWithin(
    indices.flatMap((at) => flat[at] ?? []),
    options,
  );
  for (const { reports } of fresh) {
    for (const [i, at] of reports.entries()) reports[i] = indices[at] ?? 0;
  }
  const kept = known.filter((cluster) => !redated.has(sourceOf(cluster)));
  // Sorting is stable: within a source the order stays.
  return [...kept, ...fresh].sort((a, b) => sourceOf(a) - sourceOf(b));
}

/** The id of the event that a reader's annotation gives to the passage of a report. */
function settledReports(
  sources: readonly CorpusSource[],
  register: readonly RegisteredEvent[],
): (source: number, report: Report) => string | undefined {
  const merged = new Map<string, string>();
  for (const { id, merged: others } of register) for (const other of others) merged.set(other, id);
  const marks = sources.map(({ annotations }) =>
    annotations.flatMap(({ annotation, span }) =>
      span && annotation.type === 'event' && annotation.event !== undefined
        ? [{ span, id: merged.get(annotation.event) ?? annotation.event }]
        : [],
    ),
  );
  return (source, report) => {
    let best: { id: string; shared: number } | undefined;
    for (const { span, id } of marks[source] ?? []) {
      const shared = overlap(span, report);
      if (overlap(span, report.trigger) === 0 && shared * 2 < report.end - report.start) continue;
      if (shared > (best?.shared ?? 0)) best = { id, shared };
    }
    return best?.id;
  };
}

function publications(
  sources: readonly CorpusSource[],
  anchors: Anchors,
): Map<string, ResolvedPublication> {
  return new Map(
    sources.map((source, s) => {
      const anchor = anchors[s]?.get(0);
      return [source.key, { date: anchor?.date, evidence: anchor?.evidence }];
    }),
  );
}
