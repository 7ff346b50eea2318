import type { Cluster, MergeOptions } from './cluster';
import { likeness } from './likeness';
import type { Pair } from './joinPairs';
import { type ClusterList, listOf, type PairFinder, pairsOfSources } from './sourcePairs';
import { areDisjoint, coupledSources, kindOf, shareAnything } from './stories';
import { typeAffinity } from './typeAffinity';

/**
 * How surely two things are one that are each all that its source tells of a date. Of the pairs of
 * articles of one story in our marked sets, 220 of 226 such events are one.
 */
const LONE = 0.75;
/** What two sources share at least for that, where they share no event. */
export const SURELY_ONE_STORY = 3;
/** Dates of one source beyond the first so many are not looked at. */
const MOST_DATES = 60;

/** The date, to the unit, that a cluster gives itself: `737200 737200`. */
function ownDate({ dates }: Cluster): string | undefined {
  const [fact] = dates;
  return fact?.kind === 'days' ? `${String(fact.first)} ${String(fact.last)}` : undefined;
}

/**
 * Pairs of clusters that are each the only one of its source with just that date (a day, month, year or
 * stretch), where the sources tell one story: an agreement of March 2021 in one, "they met in
 * March 2021" in another. Linear in the clusters, but for the number of sources of a story, which
 * is bounded.
 */
export function pairsOfLoneDates(clusters: readonly Cluster[], options: MergeOptions): Pair[] {
  const coupled = coupledSources(clusters, options, SURELY_ONE_STORY);
  return pairsOfSources(coupled, loneDatesFinder(listOf(clusters), options));
}

/** Finds the pairs of {@link pairsOfLoneDates} in two sources. */
export function loneDatesFinder(list: ClusterList, options: MergeOptions): PairFinder {
  const told = new Map<number, ReadonlyMap<string, readonly number[]>>();
  const datesOf = (source: number): ReadonlyMap<string, readonly number[]> => {
    const known = told.get(source);
    if (known) return known;
    const own = new Map<string, number[]>();
    for (const number of list.of(source)) {
      const cluster = list.at(number);
      const date = cluster && ownDate(cluster);
      const same = date === undefined ? undefined : own.get(date);
      if (same) same.push(number);
      else if (date !== undefined && own.size < MOST_DATES) own.set(date, [number]);
    }
    told.set(source, own);
    return own;
  };
  return (s, t) => {
    const [left, right] = [datesOf(s), datesOf(t)];
    // A source of one event alone is in no story by what else it tells.
    if (left.size < 2 || right.size < 2) return [];
    const pairs: Pair[] = [];
    for (const [date, here] of left) {
      const there = right.get(date);
      const [a, b] = [here[0], there?.[0]];
      if (here.length !== 1 || there?.length !== 1 || a === b) continue;
      if (a === undefined || b === undefined) continue;
      const score = likenessAlone(list.at(a), list.at(b), options);
      if (score > 0) pairs.push({ a, b, score });
    }
    return pairs;
  };
}

/** Two of one kind that are less alike than this are of two persons, or stages. */
const LEAST = 0.3;
/** From this affinity on, two types may be two words for one thing. */
const AKIN = 0.4;

/** {@link LONE}, unless what kind of thing they are, or where, speaks against it. */
export function likenessAlone(
  a: Cluster | undefined,
  b: Cluster | undefined,
  options: MergeOptions,
): number {
  if (!a || !b || a.settled !== b.settled) return 0;
  const [one, other] = [kindOf(a), kindOf(b)];
  const shared = shareAnything(a, b);
  if (one === other && one !== 'other' && likeness(a, b, options, 'across') < LEAST) return 0;
  if (one === other || one === 'other' || other === 'other') {
    return shared || !areDisjoint(a.countries, b.countries) ? LONE : 0;
  }
  return shared && areAkin(a, b) ? LONE : 0;
}

function areAkin(a: Cluster, b: Cluster): boolean {
  for (const one of a.types.keys()) {
    for (const other of b.types.keys()) if (typeAffinity(one, other) >= AKIN) return true;
  }
  return false;
}
