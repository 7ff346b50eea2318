import { sameItems } from '../text/sameItems';
import type { Cluster } from './cluster';
import type { Pair } from './joinPairs';

/** What was found of pairs of sources the last time; clusters must never change then. */
export interface PairMemo {
  /** The clusters of each source. */
  lists: ReadonlyMap<number, readonly Cluster[]>;
  /** By pair of sources: two clusters and their score. */
  pairs: ReadonlyMap<number, readonly (readonly [Cluster, Cluster, number])[]>;
}

export function makePairMemo(): PairMemo {
  return { lists: new Map(), pairs: new Map() };
}

/** More than there are sources or clusters. */
const PAIRED = 2 ** 26;

/** Two sources as one number. */
export function pairOf(a: number, b: number): number {
  return a < b ? a * PAIRED + b : b * PAIRED + a;
}

/** The two sources of a number of {@link pairOf}, the lower first. */
export function sourcesOfPair(pair: number): [number, number] {
  return [Math.floor(pair / PAIRED), pair % PAIRED];
}

/** The indices of the clusters of each source, in order. */
export function indicesBySource(clusters: readonly Cluster[]): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  clusters.forEach(({ sources }, index) => {
    for (const source of sources) {
      const list = lists.get(source);
      if (list) list.push(index);
      else lists.set(source, [index]);
    }
  });
  return lists;
}

/**
 * Pairs of clusters of each pair of sources, in the order of those: what `find` says of two sources, which
 * goes by nothing but the clusters of these two. With a `memo` it is not asked again where those are the same.
 */
export function pairsOfSources(
  clusters: readonly Cluster[],
  sources: Iterable<number>,
  find: (one: number, other: number) => readonly Pair[],
  memo: PairMemo | undefined,
): Pair[] {
  if (!memo) return [...sources].flatMap((pair) => find(...sourcesOfPair(pair)));
  const lists = new Map<number, Cluster[]>();
  for (const [source, own] of indicesBySource(clusters)) {
    lists.set(
      source,
      own.flatMap((index) => clusters[index] ?? []),
    );
  }
  const indices = new Map(clusters.map((cluster, index) => [cluster, index]));
  const known = new Map<number, boolean>();
  const isKnown = (source: number): boolean => {
    let same = known.get(source);
    if (same === undefined) {
      same = sameItems(memo.lists.get(source) ?? [], lists.get(source) ?? []);
      known.set(source, same);
    }
    return same;
  };
  const next = new Map<number, readonly (readonly [Cluster, Cluster, number])[]>();
  const pairs: Pair[] = [];
  for (const pair of sources) {
    const [one, other] = sourcesOfPair(pair);
    let found = isKnown(one) && isKnown(other) ? memo.pairs.get(pair) : undefined;
    found ??= find(one, other).flatMap(({ a, b, score }) => {
      const [left, right] = [clusters[a], clusters[b]];
      return left && right ? [[left, right, score] as const] : [];
    });
    next.set(pair, found);
    for (const [left, right, score] of found) {
      pairs.push({ a: indices.get(left) ?? 0, b: indices.get(right) ?? 0, score });
    }
  }
  memo.lists = lists;
  memo.pairs = next;
  return pairs;
}
