import { fromDayNumber } from '../time/calendar';
import type { Cluster, MergeOptions } from './cluster';
import type { DateFact } from './dateFact';
import { likeness } from './likeness';
import type { EventType } from './report';
import { KINDS } from './typeAffinity';
import type { Pair } from './joinPairs';
import { type ClusterList, listOf, pairOf, type PairFinder, pairsOfSources } from './sourcePairs';

/** What it adds that two sources are known to share another event. */
const SHARED_STORY = 0.2;
/** Sources of one event that are paired in full; of more, each with so many that follow. */
export const NEIGHBOURS = 6;
/** Events of one source that are looked at. */
const MOST_CELLS = 60;

/** Events of one kind, day and source among which the likest is looked for. */
const MOST_IN_CELL = 3;
/** How much liker a pair must be than the next. */
const BY_FAR = 0.15;

/** Kinds of which a story has many on a day: more than the day must be shared. */
const MANY_A_DAY = new Set(['meet', 'visit', 'statement', 'release', 'other', 'ceremony', 'award']);

export function kindOf(cluster: Cluster): string {
  let chosen: EventType | undefined;
  let most = 0;
  for (const [type, count] of cluster.types) {
    if (count <= most) continue;
    most = count;
    chosen = type;
  }
  return (chosen !== undefined && KINDS[chosen]) || 'other';
}

/** The stages told of, as one key. */
function stageOf({ topics }: Cluster): string {
  return [...topics]
    .filter((topic) => topic.startsWith('~'))
    .sort()
    .join('');
}

function dayOf(cluster: Cluster): string | undefined {
  const fact: DateFact | undefined = cluster.dates[0] ?? cluster.borrowed[0];
  if (fact?.kind !== 'days' || fact.last - fact.first > 10) return undefined;
  return `${String(fact.first)} ${String(fact.last)}`;
}

/** The month in which all its days lie: `2023 9`. */
function monthOf(cluster: Cluster): string | undefined {
  const fact: DateFact | undefined = cluster.dates[0];
  if (fact?.kind !== 'days' || fact.last - fact.first > 31) return undefined;
  const first = fromDayNumber(fact.first);
  const last = fromDayNumber(fact.last);
  if (first.month !== last.month) return undefined;
  return `${String(first.year)} ${String(first.month)}`;
}

/** Sources in which more clusters name somebody say nothing about two of them. */
export const WIDEST = 12;
/** From so much shared on, two sources are taken to tell one story. */
export const ONE_STORY = 2;
export const SHARED_NAME = { person: 1, organisation: 0.9, place: 0.5, other: 0.5 } as const;

/**
 * Pairs of sources that tell one story: they share an event, or several whom their events name, who weigh
 * `least` together.
 */
export function coupledSources(
  clusters: readonly Cluster[],
  options: MergeOptions,
  least = ONE_STORY,
): Set<number> {
  const coupled = new Set<number>();
  const naming = new Map<string, Set<number>>();
  for (const { sources: own, participants, places } of clusters) {
    const sources = [...own];
    for (let i = 0; i < sources.length; i++) {
      for (let j = i + 1; j < Math.min(sources.length, i + NEIGHBOURS); j++) {
        coupled.add(pairOf(sources[i] ?? 0, sources[j] ?? 0));
      }
    }
    for (const id of [...participants.keys(), ...places]) {
      let all = naming.get(id);
      if (!all) naming.set(id, (all = new Set<number>()));
      if (all.size <= WIDEST) for (const source of sources) all.add(source);
    }
  }
  const shared = new Map<number, number>();
  for (const [id, all] of naming) {
    if (all.size < 2 || all.size > WIDEST) continue;
    const weight = SHARED_NAME[options.kindOf(id)];
    const sources = [...all];
    for (let i = 0; i < sources.length; i++) {
      for (let j = i + 1; j < sources.length; j++) {
        const pair = pairOf(sources[i] ?? 0, sources[j] ?? 0);
        shared.set(pair, (shared.get(pair) ?? 0) + weight);
      }
    }
  }
  for (const [pair, weight] of shared) if (weight >= least) coupled.add(pair);
  return coupled;
}

/** The clusters of one source by kind and day, by kind and month, and those of a day. */
interface Cells {
  readonly days: Map<string, number[]>;
  readonly months: Map<string, number[]>;
  readonly all: Map<string, number[]>;
}

/**
 * Pairs of clusters that are the only ones of their kind and day (or month, where one gives no more) in
 * each of two sources which share another event, or several names: an arrest of Tuesday, in two
 * reports of one robbery. What is of no known kind is paired with the likest of its day. Whom they name
 * may be written in ways that nobody can compare; where it can be compared, it must not speak against
 * it. Linear in the clusters, but for the number of sources that share an event, which is bounded.
 */
export function pairsOfStories(
  clusters: readonly Cluster[],
  coupled: ReadonlySet<number>,
  options: MergeOptions,
): Pair[] {
  return pairsOfSources(coupled, storyFinder(listOf(clusters), options));
}

/** Finds the pairs of {@link pairsOfStories} in two sources. */
export function storyFinder(list: ClusterList, options: MergeOptions): PairFinder {
  const cells = new Map<number, Cells>();
  const cellsOf = (source: number): Cells => {
    let own = cells.get(source);
    if (!own) cells.set(source, (own = cellsIn(list, source)));
    return own;
  };
  const isLoose = (number: number): boolean => list.at(number)?.loose ?? false;
  return (s, t) => {
    const pairs: (Pair | undefined)[] = [];
    const [left, right] = [cellsOf(s), cellsOf(t)];
    for (const [key, here] of left.days) {
      const there = right.days.get(key);
      if (!there || here.length > MOST_IN_CELL || there.length > MOST_IN_CELL) continue;
      pairs.push(surestPair(here, there, list, options));
    }
    for (const [key, here] of left.months) {
      const there = right.months.get(key);
      if (here.length !== 1 || there?.length !== 1) continue;
      const [a, b] = [here[0] ?? 0, there[0] ?? 0];
      // Where both give the day, the day tells.
      if (isOfDay(list.at(a)) && isOfDay(list.at(b))) continue;
      pairs.push(surestPair(here, there, list, options));
    }
    for (const [day, here] of left.all) {
      const there = right.all.get(day);
      if (!there || here.length > MOST_OF_DAY || there.length > MOST_OF_DAY) continue;
      for (const loose of here) if (isLoose(loose)) pairs.push(likest(loose, there, list, options));
      for (const loose of there) if (isLoose(loose)) pairs.push(likest(loose, here, list, options));
    }
    return pairs.filter((pair) => pair !== undefined);
  };
}

function pairInStory(a: number, b: number, list: ClusterList, options: MergeOptions): Pair {
  return { a, b, score: likenessInStory(list.at(a), list.at(b), options) };
}

function cellsIn(list: ClusterList, source: number): Cells {
  const own: Cells = { days: new Map(), months: new Map(), all: new Map() };
  for (const number of list.of(source)) {
    const cluster = list.at(number);
    if (!cluster) continue;
    const day = dayOf(cluster);
    const month = monthOf(cluster);
    if (day === undefined && month === undefined) continue;
    const kind = kindOf(cluster);
    const stage = stageOf(cluster);
    if (day !== undefined) put(own.days, `${kind} ${day} ${stage}`, number);
    if (day !== undefined) put(own.all, day, number);
    if (month !== undefined) put(own.months, `${kind} ${month} ${stage}`, number);
  }
  return own;
}

/** Events of one day and source among which that of no known kind is looked for. */
const MOST_OF_DAY = 12;

function put(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else if (lists.size < MOST_CELLS) lists.set(key, [index]);
}

function isOfDay(cluster: Cluster | undefined): boolean {
  const fact = cluster?.dates[0];
  return fact?.kind === 'days' && fact.last - fact.first <= 10;
}

/** The event of a day that is liker than any other what is told there of no known kind. */
function likest(
  loose: number,
  others: readonly number[],
  list: ClusterList,
  options: MergeOptions,
): Pair | undefined {
  if (others.includes(loose)) return undefined;
  let best: Pair | undefined;
  let next = 0;
  for (const other of others) {
    const pair = pairInStory(loose, other, list, options);
    if (pair.score > (best?.score ?? 0)) {
      next = best?.score ?? 0;
      best = pair;
    } else next = Math.max(next, pair.score);
  }
  return best && best.score - next >= BY_FAR ? best : undefined;
}

/**
 * The pair of two cells that are one event: the only ones, or those that are liker one another by far
 * than either is to any other.
 */
function surestPair(
  here: readonly number[],
  there: readonly number[],
  list: ClusterList,
  options: MergeOptions,
): Pair | undefined {
  // What both sources are known to tell is not looked for again.
  const left = here.filter((index) => !there.includes(index));
  const right = there.filter((index) => !here.includes(index));
  const scored: Pair[] = [];
  for (const x of left) {
    for (const y of right) {
      const pair = pairInStory(x, y, list, options);
      if (pair.score > 0) scored.push(pair);
    }
  }
  scored.sort((x, y) => y.score - x.score);
  const [first, second] = scored;
  if (!first) return undefined;
  const alone = left.length === 1 && right.length === 1;
  if (alone && here.length + there.length > 2) return undefined;
  return alone || first.score - (second?.score ?? 0) >= BY_FAR ? first : undefined;
}

/** {@link likeness} of the only events of their kind and day in two sources of one story. */
export function likenessInStory(
  a: Cluster | undefined,
  b: Cluster | undefined,
  options: MergeOptions,
): number {
  if (!a || !b) return -1;
  const score = likeness(a, b, options, 'across');
  if (score <= 0 || areDisjoint(a.countries, b.countries)) return score;
  if (a.loose || b.loose) return shareAnything(a, b) ? score + SHARED_STORY : score;
  if (MANY_A_DAY.has(kindOf(a)) && !shareAnything(a, b) && !isStretch(a)) return score;
  return score + SHARED_STORY;
}

/** Whether it lasts for days: two sources hardly give the same stretch for two journeys. */
function isStretch({ dates }: Cluster): boolean {
  return dates.some((each) => each.kind === 'days' && each.last > each.first);
}

export function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each));
}

export function shareAnything(a: Cluster, b: Cluster): boolean {
  for (const id of a.participants.keys()) if (b.participants.has(id)) return true;
  for (const set of ['places', 'countries', 'topics'] as const) {
    for (const each of a[set]) if (b[set].has(each)) return true;
  }
  return false;
}
