import type { Cluster, MergeOptions } from '../events/cluster';
import { likenessAcross } from '../events/likeness';
import { indicesBySource } from '../events/sourcePairs';
import { familiesOf } from '../events/typeAffinity';
import { fromDayNumber, toDayNumber, weekdayOf } from '../time/calendar';
import { edtfBounds } from '../time/edtf';
import { edtfOfDay } from '../time/edtfDay';
import type { Anchor } from '../time/temporal';
import type { Analysis } from './analysis';
import type { CorpusSource } from './corpusSource';
import type { ResolutionLightener } from './packed/lightResolution';
import { voteByAgreement } from './dateByAgreement';
import {
  type Agreed,
  type Anchors,
  DatedClusters,
  type Known,
  type OpenZone,
  type Vote,
  type Years,
} from './dating';
import type { Tellings } from './flattenReports';
import { findLinkedStories } from './stories';
import type { EntityResolution } from './resolveEntities';
import { passagesOf } from './passages';
import {
  anchorByDates,
  completeMark,
  dateByPage,
  leadWeekdays,
  voteByMark,
  voteByStory,
  writtenYears,
} from './publicationMarks';

/** Clusters of two sources count as one event, for dating, from this score on. */
const SAME = 0.7;
/** How sure an inferred day of publication is at most. */
const INFERRED = 0.8;
/** Rounds in which dates spread from source to source. */
const ROUNDS = 6;

/**
 * Dates the zones that do not tell their date themselves. Evidence, the surest first: the reader's
 * word; the source's own dateline or timestamp; an event that a dated source tells of as well (the same
 * participants, kind and subject, and a day, month or weekday that fits); all that its story tells of the days
 * it names ({@link voteByAgreement}); its dateline's day beside the dates of
 * other sources of its story; the day that opens the zone, if
 * its year is written; years that it writes out elsewhere; a teaser of the same page with the same kind of date; the page a teaser stands on.
 * Repeated until nothing changes, so that dates spread from source to source. A zone on which the
 * evidence disagrees stays undated.
 */
export function inferDates(
  sources: readonly CorpusSource[],
  given: readonly GivenDates[],
  tellings: Tellings,
  options: MergeOptions,
  entities: EntityResolution,
): Anchors {
  const anchors = given.map(({ anchors, open }) => (open.length > 0 ? new Map(anchors) : anchors));
  if (given.every(({ open }) => open.length === 0)) return anchors;
  const clusters = tellings.clusters();
  const open = findOpenZones(given, clusters, tellings, anchors);
  const index = new DatedClusters(sources, clusters, tellings, anchors);
  const stories = findLinkedStories(entities, sources);
  let lists: Map<number, number[]> | undefined;
  const agreed = new Map<number, Agreed>();
  const bySource = (): ReadonlyMap<number, readonly number[]> =>
    (lists ??= indicesBySource(clusters));
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const pass of [
      voteByAgreement,
      voteByMarks,
      voteByEvents,
      voteByStories,
      voteByYears,
      voteBySiblings,
      voteByPage,
    ]) {
      const decided: [OpenZone, Anchor][] = [];
      const years = yearsOf(anchors);
      const known = {
        sources,
        clusters,
        tellings,
        anchors,
        open,
        index,
        options,
        years,
        stories,
        bySource,
        agreed,
      };
      for (const zone of open) {
        if (anchors[zone.source]?.has(zone.zone)) continue;
        const anchor = decide(pass(known, zone));
        const analysis = sources[zone.source]?.analysis;
        if (anchor && analysis) decided.push([zone, completeMark(analysis, zone.zone, anchor)]);
      }
      for (const [zone, anchor] of decided) {
        anchors[zone.source]?.set(zone.zone, anchor);
        for (const cluster of zone.clusters) index.add(cluster);
        changed = true;
      }
      // Better evidence may follow from what was just decided: ask for it first.
      if (changed) break;
    }
    if (!changed) break;
  }
  for (const { source, zone } of open) {
    if (anchors[source]?.has(zone)) continue;
    const analysis = sources[source]?.analysis;
    const last = analysis && anchorByDates(analysis, zone);
    if (last) anchors[source]?.set(zone, last);
  }
  return anchors;
}

/** What a source gives itself of its dates. */
export interface GivenDates {
  readonly anchors: Map<number, Anchor>;
  /** Zones that name days and don't tell their date. */
  readonly open: readonly number[];
}

/** With `light` those that are alike are one. */
export function givenDates(
  source: CorpusSource,
  light?: Pick<ResolutionLightener, 'alike'>,
): GivenDates {
  const { analysis, metadata } = source;
  const anchors = new Map<number, Anchor>();
  for (const [zone, anchor] of analysis.anchors) anchors.set(zone, light?.alike(anchor) ?? anchor);
  const byPage = anchors.has(0) ? undefined : dateByPage(source);
  if (byPage) anchors.set(0, byPage);
  if (metadata.published !== undefined && edtfBounds(metadata.published)) {
    anchors.set(0, { date: metadata.published, evidence: { rule: 'reader', score: 1 } });
  }
  const zones = new Set(analysis.dates.map(({ zone }) => zone));
  return { anchors, open: [...zones].filter((zone) => !anchors.has(zone)) };
}

function findOpenZones(
  given: readonly GivenDates[],
  clusters: readonly Cluster[],
  tellings: Tellings,
  anchors: Anchors,
): OpenZone[] {
  const zones = new Map<string, OpenZone>();
  given.forEach(({ open }, source) => {
    for (const zone of open) zones.set(`${source} ${zone}`, { source, zone, clusters: [] });
  });
  clusters.forEach((cluster, index) => {
    const report = tellings.flat(cluster.reports[0] ?? 0);
    if (!report || anchors[report.source]?.has(report.zone)) return;
    zones.get(`${report.source} ${report.zone}`)?.clusters.push(index);
  });
  return [...zones.values()];
}

/** The best-supported day, unless another year is supported nearly as well. */
function decide(votes: readonly Vote[]): Anchor | undefined {
  const byYear = new Map<number, { score: number; best: Vote }>();
  for (const vote of votes) {
    const { year } = fromDayNumber(vote.day);
    const known = byYear.get(year);
    if (!known) byYear.set(year, { score: vote.score, best: vote });
    else {
      known.score = 1 - (1 - known.score) * (1 - vote.score);
      if (vote.score > known.best.score) known.best = vote;
    }
  }
  const ranked = [...byYear.values()].sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < 0.5) return undefined;
  if (second && second.score > first.score * 0.93) return undefined;
  const sure = first.score >= 0.7 ? '~' : '?';
  return {
    date: edtfOfDay(first.best.day, sure),
    // Never surer than a day that a text gives itself.
    evidence: { ...first.best.evidence, score: Math.min(INFERRED, first.score) },
  };
}

/** Most clusters of other sources that one cluster is compared with. */
const COMPARED = 60;

/** Years in which the sources that tell their date were written, with one more on each side. */
function yearsOf(anchors: Anchors): Years | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const zones of anchors) {
    const bounds = edtfBounds(zones.get(0)?.date ?? '');
    if (!bounds || !Number.isFinite(bounds.last)) continue;
    const { year } = fromDayNumber(bounds.last);
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return first <= last ? { first: first - 1, last: last + 1 } : undefined;
}

function voteByMarks(known: Known, zone: OpenZone): Vote[] {
  const analysis = known.sources[zone.source]?.analysis;
  if (!analysis) return [];
  return [...voteByMark(analysis, zone.zone, known.years), ...voteByStories(known, zone)];
}

function voteByStories(known: Known, zone: OpenZone): Vote[] {
  const analysis = known.sources[zone.source]?.analysis;
  if (!analysis || zone.zone !== 0) return [];
  const dated = [...(known.stories.get(zone.source) ?? [])].flatMap(([other, shared]) => {
    const source = known.sources[other];
    const bounds = edtfBounds(known.anchors[other]?.get(0)?.date ?? '');
    return source && bounds && bounds.first === bounds.last
      ? [{ day: bounds.first, shared, path: source.path }]
      : [];
  });
  return voteByStory(analysis, dated);
}

function voteByEvents(known: Known, zone: OpenZone): Vote[] {
  const votes: Vote[] = [];
  for (const own of zone.clusters) {
    const cluster = known.clusters[own];
    if (!cluster) continue;
    const facts = [...cluster.dates, ...cluster.borrowed];
    const partial = facts.find(({ kind }) => kind !== 'days');
    if (!partial) continue;
    const families = [...new Set([...cluster.types.keys()].flatMap(familiesOf))];
    const others = new Set<number>();
    if (partial.kind === 'monthDay') {
      for (const family of families) {
        for (const other of known.index.onDay(partial.to.month, partial.to.day, family)) {
          if (others.size < COMPARED) others.add(other);
        }
      }
    } else {
      for (const id of cluster.participants.keys()) {
        for (const family of families) {
          for (const other of known.index.of(id, family)) {
            if (others.size < COMPARED) others.add(other);
          }
        }
      }
    }
    for (const other of others) {
      const their = known.clusters[other];
      const fact = known.index.fact(other);
      if (!their || fact?.kind !== 'days' || their.sources.has(zone.source)) continue;
      const resolved: Cluster = { ...their, dates: [fact], borrowed: [] };
      const asked: Cluster = { ...cluster, dates: [partial], borrowed: [] };
      const score = likenessAcross(asked, resolved, known.options);
      if (score < SAME) continue;
      const source = known.sources[[...their.sources][0] ?? 0];
      votes.push({
        day: fact.last,
        score: Math.min(0.95, score),
        evidence: {
          rule: 'shared-event',
          score: Math.min(0.95, score),
          ...(source ? { detail: source.path } : {}),
        },
      });
    }
  }
  return votes;
}

/** Dates of a zone that lack only their year, in text order. */
function monthDays(
  known: Known,
  zone: OpenZone,
): { readonly month: number; readonly day: number }[] {
  const analysis = known.sources[zone.source]?.analysis;
  if (!analysis) return [];
  const found: { month: number; day: number }[] = [];
  for (const { zone: own, meaning } of analysis.dates) {
    if (own !== zone.zone) continue;
    const parts =
      meaning.kind === 'calendar'
        ? meaning.parts
        : meaning.kind === 'range'
          ? meaning.to
          : undefined;
    if (parts?.year !== undefined || parts?.month === undefined || parts.day === undefined)
      continue;
    found.push({ month: parts.month, day: parts.day });
  }
  return found;
}

/** The day that opens a zone, where it is written out with its year: most likely that of the news. */
function openingDay(analysis: Analysis, zone: number): number | undefined {
  const opening = analysis.dates.find((each) => each.zone === zone);
  if (opening?.meaning.kind !== 'calendar') return undefined;
  const { year, month, day } = opening.meaning.parts;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const isOpening = passagesOf(analysis).openings.includes(zone);
  return isOpening ? toDayNumber({ year, month, day }) : undefined;
}

/** Years in which a weekday is looked for on a day: it falls on each within eleven. */
const YEARS_TRIED = 7;

/**
 * A text gives a day of the year it was written in without the year. So where it writes some days
 * out in full and others not, it was written in a later year than those: taken to be the next one.
 * A term of office that begins in some year, beside bare dates, is a weaker sign of that year.
 */
function voteByYears(known: Known, zone: OpenZone): Vote[] {
  const analysis = known.sources[zone.source]?.analysis;
  const [first] = monthDays(known, zone);
  if (!analysis) return [];
  const opening = openingDay(analysis, zone.zone);
  if (opening !== undefined) {
    const evidence = { rule: 'opening-date', detail: edtfOfDay(opening), score: 0.58 };
    return [{ day: opening, score: 0.58, evidence }];
  }
  if (!first) return [];
  const latest = known.years?.last ?? Infinity;
  const { earliest, excluded } = writtenYears(analysis, zone.zone, latest);
  const vote = (year: number, rule: string, detail: number, score: number): Vote[] => [
    {
      day: toDayNumber({ year, ...first }),
      score,
      evidence: { rule, detail: String(detail), score },
    },
  ];
  if (earliest !== undefined) {
    const weekdays = leadWeekdays(analysis, zone.zone);
    const falls = (year: number): boolean =>
      weekdays.length === 0 || weekdays.includes(weekdayOf(toDayNumber({ year, ...first })));
    let year = earliest;
    while (excluded.has(year)) year++;
    for (let later = year; later < year + YEARS_TRIED; later++) {
      if (excluded.has(later) || !falls(later)) continue;
      year = later;
      break;
    }
    return vote(year, 'later-than-written-year', earliest, 0.62);
  }
  let term: number | undefined;
  for (const { zone: own, meaning } of analysis.dates) {
    if (own !== zone.zone || meaning.kind !== 'range' || meaning.from.month !== undefined) continue;
    const length = (meaning.to.year ?? 0) - (meaning.from.year ?? 0);
    if (length >= 3 && length <= 7) term = meaning.from.year;
  }
  return term === undefined ? [] : vote(term, 'start-of-term', term, 0.55);
}

/** Teasers of one page were gathered at one time. */
function voteBySiblings(known: Known, zone: OpenZone): Vote[] {
  if (zone.zone === 0) return [];
  const dates = known.anchors[zone.source];
  if (!dates) return [];
  const votes: Vote[] = [];
  for (const [other, anchor] of dates) {
    if (other === 0 || !anchor.date.endsWith('?')) continue;
    const bounds = edtfBounds(anchor.date);
    if (bounds && Number.isFinite(bounds.last)) {
      votes.push({
        day: bounds.last,
        score: 0.55,
        evidence: { rule: 'teaser-beside', detail: anchor.date, score: 0.55 },
      });
      break;
    }
  }
  return votes;
}

/** A teaser is no younger than the page it stands on, if the page is dated and nothing else is known. */
function voteByPage(known: Known, zone: OpenZone): Vote[] {
  if (zone.zone === 0) return [];
  const page = known.anchors[zone.source]?.get(0);
  const bounds = page && edtfBounds(page.date);
  if (!bounds || !Number.isFinite(bounds.last)) return [];
  return [
    {
      day: bounds.last,
      score: 0.52,
      evidence: { rule: 'page-of-teaser', detail: page.date, score: 0.52 },
    },
  ];
}
