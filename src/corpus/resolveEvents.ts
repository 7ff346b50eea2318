import type { RegisteredEvent } from '../annotations/model';
import type { Cluster, MergeOptions } from '../events/cluster';
import { clusterWithin, mergeAcross } from '../events/mergeReports';
import type { Report } from '../events/report';
import { overlap } from '../text/span';
import { resolveTime } from '../time/resolveTime';
import type { ResolvedTime } from '../time/temporal';
import { correctedTimes } from './correctedTimes';
import type { CorpusSource } from './corpusSource';
import { describeEvents } from './describeEvents';
import { flattenReports, kindOfEntity, scriptsOfEntity } from './flattenReports';
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
  const anchors = inferAnchors(sources, entities, options, settledOf, corrected);
  const times = sources.map(({ analysis }, s) =>
    analysis.dates.map(
      (expression, index) =>
        corrected[s]?.get(index) ?? resolveTime(expression, anchors[s]?.get(expression.zone)),
    ),
  );
  const { flat, from } = flattenReports(
    sources,
    entities,
    (source, date) => times[source]?.[date],
    settledOf,
  );
  const { clusters, perhaps } = mergeAcross(clusterWithin(flat, options), options);
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

function inferAnchors(
  sources: readonly CorpusSource[],
  entities: EntityResolution,
  options: MergeOptions,
  settledOf: (source: number, report: Report) => string | undefined,
  corrected: readonly ReadonlyMap<number, ResolvedTime>[],
): Anchors {
  const { flat, from } = flattenReports(
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
  const clusters: readonly Cluster[] = clusterWithin(flat, options);
  return inferDates(sources, clusters, flat, from, options, entities);
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
