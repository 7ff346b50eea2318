import type { Cluster } from '../events/cluster';
import { typeAffinity } from '../events/typeAffinity';
import { edtfBounds } from '../time/edtf';
import { edtfOfDay } from '../time/edtfDay';
import { resolveTime } from '../time/resolveTime';
import { shiftDays } from '../time/shiftDays';
import type { Anchor, TemporalExpression } from '../time/temporal';
import type { Known, OpenZone, Vote } from './dating';
import { mayBeOfDay } from './publicationMarks';

/** Days tried before and after a day that a source of the story tells of. */
const BEFORE = 3;
const AFTER = 14;
/** Most days that are tried. */
const MOST_DAYS = 300;
/** What of the zone, and clusters of each other source, is looked at. */
const MOST_OWN = 30;
const MOST_TOLD = 60;
/** From this score on a day is taken, if no other day comes so near. */
const ENOUGH = 1;
const APART = 0.1;
/** Days of one week are one guess. */
const WEEK = 6;
/** What counts against a day that something told as done, or as to come, would lie on its other side. */
const NOT_YET = 0.5;
const NO_LONGER = 0.2;
/** What it counts that the news of the lead, or the latest of all, is fresh, and others wrote then. */
const FRESH_NEWS = 0.8;
const FRESH = 0.15;
const SAME_TIME = 0.1;
/** From this likeness on, one day is held to be that of the same event. */
const ALIKE = 0.25;

/** What a source of the same story tells of a day. */
interface Told {
  readonly first: number;
  readonly last: number;
  readonly cluster: Cluster;
  readonly path: string;
}

/** What the zone tells with a day that depends on when it was written. */
interface Own {
  readonly cluster: Cluster;
  readonly expression: TemporalExpression;
  readonly daysFromDate: number;
  readonly planned: boolean;
  /** Told in the lead: the news itself. */
  readonly leads: boolean;
}

interface Trial {
  readonly day: number;
  readonly score: number;
  readonly matched: number;
  readonly path: string;
}

/**
 * Dates a zone by the whole of what it tells: of the days around those that other sources of its story tell
 * of, the one under which most of its own days ("Monday", "on the 21st", "last week") fall on what those
 * sources tell for these days. A page was not written before what it tells as done, and mostly tells of
 * the day before. Nothing where no day stands out.
 */
export function voteByAgreement(known: Known, zone: OpenZone): readonly Vote[] {
  if (zone.zone !== 0) return [];
  const dated = datedBeside(known, zone);
  if (dated.size === 0) return [];
  const beside = [...dated].join(' ');
  const before = known.agreed.get(zone.source);
  if (before?.beside === beside) return before.votes;
  const votes = voteBeside(known, zone, dated);
  known.agreed.set(zone.source, { beside, votes });
  return votes;
}

function voteBeside(known: Known, zone: OpenZone, dated: ReadonlyMap<number, number>): Vote[] {
  const own = ownOf(known, zone);
  const told = own.length === 0 ? [] : toldBy(known, dated.keys());
  if (told.length === 0) return [];
  const published = [...dated.values()];
  const byDays = new Map<string, Told[]>();
  for (const each of told) {
    const key = daysKey(each.first, each.last);
    const list = byDays.get(key);
    if (list) list.push(each);
    else byDays.set(key, [each]);
  }
  const analysis = known.sources[zone.source]?.analysis;
  const days = daysToTry(told, published).filter((day) => !analysis || mayBeOfDay(analysis, day));
  const trials = days.map((day) => tryDay(day, own, byDays, published));
  let best: Trial | undefined;
  for (const trial of trials) if (!best || trial.score > best.score) best = trial;
  if (!best || best.matched === 0 || best.score < ENOUGH) return [];
  const { day, path, score: reached } = best;
  const another = trials.some(
    (trial) => Math.abs(trial.day - day) > WEEK && trial.score > reached - APART,
  );
  if (another) return [];
  const score = Math.min(0.8, 0.55 + 0.1 * reached);
  return [
    {
      day,
      score,
      evidence: { rule: 'shared-event', detail: path, score },
    },
  ];
}

function ownOf({ clusters, tellings, sources }: Known, zone: OpenZone): Own[] {
  const analysis = sources[zone.source]?.analysis;
  const own: Own[] = [];
  const seen = new Set<string>();
  for (const index of zone.clusters) {
    const cluster = clusters[index];
    if (!analysis || !cluster) continue;
    for (const at of cluster.reports) {
      const report = tellings.from(at)?.report;
      const expression = report?.date === undefined ? undefined : analysis.dates[report.date];
      if (!report || !expression || own.length >= MOST_OWN) continue;
      const key = `${String(index)} ${String(report.date)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      own.push({
        cluster,
        expression,
        daysFromDate: report.daysFromDate ?? 0,
        planned: report.modality === 'planned' || expression.outlook === 'future',
        leads: tellings.flat(at)?.part === 'lead',
      });
    }
  }
  return own;
}

/** The day of publication of each source of its story that is known to the day. */
function datedBeside({ stories, anchors }: Known, zone: OpenZone): Map<number, number> {
  const dated = new Map<number, number>();
  for (const other of stories.get(zone.source)?.keys() ?? []) {
    const bounds = edtfBounds(anchors[other]?.get(0)?.date ?? '');
    if (bounds && bounds.first === bounds.last) dated.set(other, bounds.first);
  }
  return dated;
}

function toldBy({ clusters, index, sources, bySource }: Known, others: Iterable<number>): Told[] {
  const told: Told[] = [];
  for (const other of others) {
    const path = sources[other]?.path ?? '';
    for (const at of (bySource().get(other) ?? []).slice(0, MOST_TOLD)) {
      const cluster = clusters[at];
      const fact = index.fact(at);
      if (!cluster || fact?.kind !== 'days') continue;
      told.push({ first: fact.first, last: fact.last, cluster, path });
    }
  }
  return told;
}

function daysToTry(told: readonly Told[], published: readonly number[]): number[] {
  const days = new Set<number>();
  for (const middle of [...published, ...told.map(({ last }) => last)]) {
    for (let day = middle - BEFORE; day <= middle + AFTER; day++) {
      if (days.size < MOST_DAYS) days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}

function daysKey(first: number, last: number): string {
  return `${String(first)} ${String(last)}`;
}

/** How well a day of writing fits all that is told with a day. */
function tryDay(
  day: number,
  own: readonly Own[],
  told: ReadonlyMap<string, readonly Told[]>,
  published: readonly number[],
): Trial {
  const anchor: Anchor = { date: edtfOfDay(day), evidence: { rule: 'tried', score: 0 } };
  let score = 0;
  let matched = 0;
  let path = '';
  let most = 0;
  let latest = -Infinity;
  let news = -Infinity;
  for (const { cluster, expression, daysFromDate, planned, leads } of own) {
    const value = resolveTime(expression, anchor).value;
    const bounds = value && edtfBounds(shiftDays(value, daysFromDate) ?? value);
    if (!bounds || !Number.isFinite(bounds.first) || !Number.isFinite(bounds.last)) continue;
    const { first, last } = bounds;
    if (last - first > LONGEST) continue;
    if (planned) score -= last < day ? NO_LONGER : 0;
    else {
      if (first > day) score -= NOT_YET;
      if (leads) news = Math.max(news, last);
      if (last <= day) latest = Math.max(latest, last);
    }
    let found = 0;
    for (const other of told.get(daysKey(first, last)) ?? []) {
      const likeness = likenessOfMatter(cluster, other.cluster);
      found = Math.max(found, likeness);
      if (likeness <= most) continue;
      most = likeness;
      path = other.path;
    }
    if (found >= ALIKE) matched++;
    score += found;
  }
  score += FRESH * freshness(day - latest) + FRESH_NEWS * freshness(day - news);
  score += SAME_TIME * nearness(Math.min(...published.map((each) => Math.abs(each - day))));
  return { day, score, matched, path };
}

/** Stretches of more days are not compared. */
const LONGEST = 10;

function nearness(days: number): number {
  return days <= 1 ? 1 : days <= 4 ? 0.5 : 0;
}

/** How well it fits that a page tells of what was so many days ago. */
function freshness(days: number): number {
  if (days < 0) return 0;
  if (days <= 1) return 1;
  return days <= 3 ? 0.5 : days <= 7 ? 0.2 : 0;
}

/** How much two clusters have in common, but for their days: 0 to about 1. */
function likenessOfMatter(a: Cluster, b: Cluster): number {
  let affinity = 0;
  for (const left of a.types.keys()) {
    for (const right of b.types.keys()) affinity = Math.max(affinity, typeAffinity(left, right));
  }
  if (a.loose || b.loose) affinity = Math.max(affinity, 0.4);
  let people = 0;
  for (const id of a.participants.keys()) if (b.participants.has(id)) people++;
  let places = 0;
  for (const id of a.places) if (b.places.has(id)) places++;
  let topics = 0;
  for (const topic of a.topics) if (b.topics.has(topic)) topics += topic.startsWith('#') ? 2 : 1;
  const common =
    0.25 * Math.min(2, people) + 0.15 * Math.min(1, places) + 0.07 * Math.min(5, topics);
  return 0.05 + Math.min(1, affinity < 0.15 ? 0.4 * common : 0.3 * affinity + common);
}
