import type { Cluster } from './cluster';
import type { Pair } from './joinPairs';

/** Clusters by their numbers, which are in their order. */
export interface ClusterList {
  readonly at: (number: number) => Cluster | undefined;
  /** The numbers of those of a source, in order. */
  readonly of: (source: number) => readonly number[];
}

/** Finds pairs of clusters of two sources; goes by nothing but the clusters of these two. */
export type PairFinder = (one: number, other: number) => readonly Pair[];

const NONE: readonly number[] = [];

/** Clusters by their indices. */
export function listOf(clusters: readonly Cluster[]): ClusterList {
  let bySource: ReadonlyMap<number, readonly number[]> | undefined;
  return {
    at: (index) => clusters[index],
    of: (source) => (bySource ??= indicesBySource(clusters)).get(source) ?? NONE,
  };
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

/** What `find` says of pairs of sources, one after the other. */
export function pairsOfSources(sources: ReadonlySet<number>, find: PairFinder): Pair[] {
  return [...sources].flatMap((pair) => find(...sourcesOfPair(pair)));
}
