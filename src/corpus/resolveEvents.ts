import type { RegisteredEvent } from '../annotations/model';
import { copyOf, type MergeOptions } from '../events/cluster';
import type { Merged } from '../events/joinPairs';
import { MergeMemo } from '../events/mergeMemo';
import { mergeAcross } from '../events/mergeReports';
import type { Report } from '../events/report';
import { sameItems } from '../text/sameItems';
import { overlap, type Span } from '../text/span';
import { resolveTime } from '../time/resolveTime';
import type { Anchor, ResolvedTime } from '../time/temporal';
import { correctedTimes } from './correctedTimes';
import type { CorpusSource } from './corpusSource';
import { DescribedMemo, describeEvents } from './describeEvents';
import type { EventMemo, KnownSource } from './eventMemo';
import type { ResolutionLightener } from './packed/lightResolution';
import { kindOfEntity, scriptsOf, type Telling, Tellings, tellSource } from './flattenReports';
import { givenDates, inferDates } from './inferDates';
import { partNameTest } from './partNames';
import { NOBODY } from './seats';
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

/** A passage that a reader says tells of an event. */
interface SettledPassage {
  readonly span: Span;
  readonly id: string;
}

/**
 * Merges the reports of all sources into events and dates them. What a register settles wins. With the `memo`
 * of the last time, only what has changed since is read and compared again; sources should then keep their
 * places in the list, with {@link NOBODY} where there is none. With `light` what is alike is there once from the
 * beginning: for sources that are many.
 */
export function resolveEvents(
  sources: readonly CorpusSource[],
  entities: EntityResolution,
  register: readonly RegisteredEvent[],
  memo?: EventMemo,
  light?: Pick<ResolutionLightener, 'alike' | 'alikes'>,
): EventResolution {
  const scripts = new Map<string, number>();
  const options: MergeOptions = {
    kindOf: (id) => kindOfEntity(entities, id),
    scriptsOf: (id) => {
      let known = scripts.get(id);
      if (known === undefined) scripts.set(id, (known = scriptsOf(entities.entities.get(id))));
      return known;
    },
    mayBeShort: partNameTest((id) => entities.entities.get(id)?.name),
  };
  const merged = new Map<string, string>();
  for (const { id, merged: others } of register) for (const other of others) merged.set(other, id);
  memo?.update(sources, entities);
  const tell = (
    source: CorpusSource,
    s: number,
    timeOf: (date: number) => ResolvedTime | undefined,
  ): Telling => {
    const settled = settledIn(source, merged);
    const ids = entities.entityOf.get(source.key) ?? [];
    return tellSource(source, s, ids, timeOf, (report) => settledAs(report, settled), options);
  };
  const all = sources.map((source, s): KnownSource => {
    const known = memo?.sources[s];
    const settled = settledIn(source, merged).map(({ id }) => id);
    if (known && sameItems(known.settled, settled)) return known;
    const { analysis } = source;
    const corrected = correctedTimes(source);
    const ids = entities.entityOf.get(source.key) ?? [];
    const timeOf = (date: number): ResolvedTime | undefined => {
      const expression = analysis.dates[date];
      return (
        corrected.get(date) ??
        (expression && resolveTime(expression, analysis.anchors.get(expression.zone)))
      );
    };
    const told = tell(source, s, timeOf);
    const unknown = { date: undefined, evidence: undefined };
    const fresh: KnownSource = {
      ...{ source, ids, told, dated: undefined, redated: told, times: [], published: unknown },
      ...{ settled, given: givenDates(source, light) },
    };
    if (memo) memo.sources[s] = fresh;
    return fresh;
  });
  const first = new Tellings(
    sources,
    all.map(({ told }) => told),
  );
  const given = all.map((known) => known.given);
  const anchors = inferDates(sources, given, first, options, entities);
  sources.forEach((source, s) => {
    const known = all[s];
    const own = anchors[s];
    if (!known || !own || isAlike(known.dated, own)) return;
    dateSource(known, source, own);
    if (light) known.times = light.alikes(known.times);
    const isOther = [...own].some(
      ([zone, { date }]) => source.analysis.anchors.get(zone)?.date !== date,
    );
    if (isOther && !memo) known.told.clusters = [];
    known.redated = isOther ? tell(source, s, (date) => known.times[date]) : known.told;
  });
  const tellings = new Tellings(
    sources,
    all.map(({ redated }) => redated),
  );
  const times = all.map((known) => known.times);
  const published = new Map<string, ResolvedPublication>();
  const timesOf = new Map<string, readonly ResolvedTime[]>();
  for (const known of all) {
    if (known.source === NOBODY) continue;
    published.set(known.source.key, known.published);
    timesOf.set(known.source.key, known.times);
  }
  const { clusters, perhaps } = merge(tellings, options, memo);
  const described = describeEvents({
    ...{ sources, entities, register, clusters, tellings, times, anchors },
    memo: memo?.described ?? new DescribedMemo(),
  });
  return {
    events: described.events,
    published,
    times: timesOf,
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

function merge(tellings: Tellings, options: MergeOptions, memo: EventMemo | undefined): Merged {
  if (!memo) return mergeAcross(tellings.takeClusters(), options);
  const told = tellings.tellings.map(({ clusters }) => clusters);
  return MergeMemo.holds(told)
    ? memo.merge.merge(told, options)
    : mergeAcross(tellings.clusters().map(copyOf), options);
}

/** Gives the dates of a source the values they have where its zones are of these days. */
function dateSource(
  known: KnownSource,
  source: CorpusSource,
  anchors: ReadonlyMap<number, Anchor>,
): void {
  known.dated = anchors;
  const anchor = anchors.get(0);
  known.published = { date: anchor?.date, evidence: anchor?.evidence };
  const { analysis } = source;
  const corrected = correctedTimes(source);
  known.times = analysis.dates.map(
    (expression, index) =>
      corrected.get(index) ?? resolveTime(expression, anchors.get(expression.zone)),
  );
}

/** Whether zones are dated in the same way, for the same reason. */
function isAlike(
  one: ReadonlyMap<number, Anchor> | undefined,
  other: ReadonlyMap<number, Anchor>,
): boolean {
  if (one === other) return true;
  if (one?.size !== other.size) return false;
  for (const [zone, anchor] of one) {
    const its = other.get(zone);
    if (anchor === its) continue;
    if (anchor.date !== its?.date) return false;
    const [a, b] = [anchor.evidence, its.evidence];
    if (a.rule !== b.rule || a.detail !== b.detail || a.score !== b.score) return false;
  }
  return true;
}

const NO_PASSAGES: readonly SettledPassage[] = [];

/** The events that a reader's annotations give to passages of a source. */
function settledIn(
  { annotations }: CorpusSource,
  merged: ReadonlyMap<string, string>,
): readonly SettledPassage[] {
  if (annotations.length === 0) return NO_PASSAGES;
  return annotations.flatMap(({ annotation, span }) =>
    span && annotation.type === 'event' && annotation.event !== undefined
      ? [{ span, id: merged.get(annotation.event) ?? annotation.event }]
      : [],
  );
}

/** The id of the event that a reader's annotation gives to the passage of a report. */
function settledAs(report: Report, settled: readonly SettledPassage[]): string | undefined {
  let best: { id: string; shared: number } | undefined;
  for (const { span, id } of settled) {
    const shared = overlap(span, report);
    if (overlap(span, report.trigger) === 0 && shared * 2 < report.end - report.start) continue;
    if (shared > (best?.shared ?? 0)) best = { id, shared };
  }
  return best?.id;
}
