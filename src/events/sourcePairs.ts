import type { Cluster } from './cluster';
import type { Pair } from './joinPairs';

/** What was found of pairs of sources the last time; clusters must never change then. */
export interface PairMemo {
  /** The clusters of each source. */
  readonly lists: Map<number, readonly Cluster[]>;
  /**
   * By pair of sources three numbers for each pair of clusters: two places in the lists of both sources one
   * behind the other, and the score.
   */
  readonly pairs: Map<number, readonly number[]>;
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
  sources: ReadonlySet<number>,
  find: (one: number, other: number) => readonly Pair[],
  memo: PairMemo | undefined,
): Pair[] {
  if (!memo) return [...sources].flatMap((pair) => find(...sourcesOfPair(pair)));
  const indices = indicesBySource(clusters);
  const others = new Set<number>();
  for (const [source, own] of indices) {
    if (isListOf(memo.lists.get(source), clusters, own)) continue;
    others.add(source);
    memo.lists.set(
      source,
      own.flatMap((index) => clusters[index] ?? []),
    );
  }
  for (const source of memo.lists.keys()) if (!indices.has(source)) memo.lists.delete(source);
  const pairs: Pair[] = [];
  for (const pair of sources) {
    const one = Math.floor(pair / PAIRED);
    const other = pair % PAIRED;
    let found = memo.pairs.get(pair);
    // Of most pairs nothing was found, and nothing is new.
    if (found === NONE && !others.has(one) && !others.has(other)) continue;
    const [left, right] = [indices.get(one) ?? NONE, indices.get(other) ?? NONE];
    if (!found || others.has(one) || others.has(other)) {
      found = find(one, other).flatMap(({ a, b, score }) => [
        placeOf(left, right, a),
        placeOf(left, right, b),
        score,
      ]);
      if (found.length === 0) found = NONE;
      memo.pairs.set(pair, found);
    }
    for (let at = 0; at < found.length; at += 3) {
      const a = indexAt(left, right, found[at] ?? 0);
      const b = indexAt(left, right, found[at + 1] ?? 0);
      pairs.push({ a, b, score: found[at + 2] ?? 0 });
    }
  }
  // What is no pair now may be one again when its sources are others.
  if (memo.pairs.size > sources.size) {
    for (const pair of memo.pairs.keys()) if (!sources.has(pair)) memo.pairs.delete(pair);
  }
  return pairs;
}

/** Where an index stands in two lists, one behind the other. */
function placeOf(left: readonly number[], right: readonly number[], index: number): number {
  const at = left.indexOf(index);
  return at < 0 ? left.length + right.indexOf(index) : at;
}

function indexAt(left: readonly number[], right: readonly number[], place: number): number {
  return (place < left.length ? left[place] : right[place - left.length]) ?? 0;
}

const NONE: readonly number[] = [];

/** Whether a list is just the clusters at these indices. */
export function isListOf(
  known: readonly Cluster[] | undefined,
  clusters: readonly Cluster[],
  indices: readonly number[],
): boolean {
  if (known?.length !== indices.length) return false;
  for (let at = 0; at < indices.length; at++) {
    if (known[at] !== clusters[indices[at] ?? 0]) return false;
  }
  return true;
}
