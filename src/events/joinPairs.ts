import { absorb, type Cluster, copyOf } from './cluster';
import type { Judge } from './judges';

/** Two clusters that may be one event: indices into the clusters. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface Merged {
  readonly clusters: readonly Cluster[];
  readonly perhaps: readonly Pair[];
}

export interface Joined extends Merged {
  /** Where the cluster that was at an index is now. */
  readonly positionOf: (index: number) => number;
}

/** Clusters are joined from this score on; above PERHAPS it is offered. */
export const ACROSS = 0.7;
export const PERHAPS = 0.55;

/** Of larger clusters so many of those they are made of are compared, the first ones. */
const MOST_COMPARED = 8;
/** A pair that must stay apart counts no more against the others than one that has little in common. */
const LEAST = -0.2;
const MOST = 1.2;

/** What became of clusters that pairs hold together. */
export interface Part {
  /** For each member where the one is that it is part of now. */
  readonly homes: readonly number[];
  /** At each home, the cluster there. */
  readonly clusters: readonly Cluster[];
  readonly perhaps: readonly Offered[];
}

/** A pair that is only offered: its score, and that of what its clusters had become when it was judged. */
export interface Offered extends Pair {
  readonly judged: number;
}

/** Finds who stands for a thing and all that were united with it. */
function rootOf(home: number[], index: number): number {
  let root = index;
  while (home[root] !== root) root = home[root] ?? root;
  while (home[index] !== root) {
    const next = home[index] ?? root;
    home[index] = root;
    index = next;
  }
  return root;
}

export function bySurest(x: Pair, y: Pair): number {
  return y.score - x.score || x.a - y.a || x.b - y.b;
}

/** The pairs of some rounds, each once, with the indices that their clusters have in the end. */
export function offeredOf(
  rounds: readonly (readonly [readonly Pair[], (index: number) => number])[],
): Pair[] {
  const offered = new Map<string, Pair>();
  for (const [pairs, indexOf] of rounds) {
    for (const pair of pairs) {
      const [x, y] = [indexOf(pair.a), indexOf(pair.b)];
      const [a, b] = x < y ? [x, y] : [y, x];
      const key = `${String(a)} ${String(b)}`;
      if (a !== b && !offered.has(key)) offered.set(key, { a, b, score: pair.score });
    }
  }
  return [...offered.values()];
}

/**
 * Joins pairs, the surest first, each judged again as its clusters then are, and as those they are made of
 * are on average; they come in any order. What no pair holds together has nothing to do with one another.
 */
export function joinPairs(
  clusters: readonly Cluster[],
  pairs: readonly Pair[],
  judge: Judge,
): Joined {
  const home = clusters.map((_, index) => index);
  for (const { a, b } of pairs) {
    const [one, other] = [rootOf(home, a), rootOf(home, b)];
    home[Math.max(one, other)] = Math.min(one, other);
  }
  const held = new Map<number, { indices: number[]; members: Cluster[]; pairs: number[] }>();
  for (const { a } of pairs) {
    const root = rootOf(home, a);
    if (!held.has(root)) held.set(root, { indices: [], members: [], pairs: [] });
  }
  const place = new Int32Array(clusters.length);
  clusters.forEach((cluster, index) => {
    const part = held.get(rootOf(home, index));
    if (!part) return;
    place[index] = part.members.length;
    part.indices.push(index);
    part.members.push(cluster);
  });
  for (const { a, b, score } of pairs) {
    held.get(rootOf(home, a))?.pairs.push(place[a] ?? 0, place[b] ?? 0, score);
  }
  const now: (Cluster | undefined)[] = [...clusters];
  const offered: Offered[] = [];
  for (const { indices, members, pairs: own } of held.values()) {
    const part = joinPart(members, own, judge);
    indices.forEach((index, at) => {
      const to = part.homes[at] ?? at;
      home[index] = indices[to] ?? index;
      now[index] = to === at ? part.clusters[at] : undefined;
    });
    for (const { a, b, score, judged } of part.perhaps) {
      offered.push({ a: indices[a] ?? 0, b: indices[b] ?? 0, score, judged });
    }
  }
  const position = new Int32Array(clusters.length);
  const kept: Cluster[] = [];
  now.forEach((cluster, index) => {
    if (!cluster) return;
    position[index] = kept.length;
    kept.push(cluster);
  });
  const positionOf = (index: number): number => position[home[index] ?? index] ?? 0;
  const perhaps = offered
    .sort(bySurest)
    .map(({ a, b, judged }) => ({ a: positionOf(a), b: positionOf(b), score: judged }));
  return { clusters: kept, perhaps, positionOf };
}

/**
 * Joins clusters that pairs hold together: three numbers each, two places among the members and the
 * score. With `noteJoin` members stay as they are: it is told what was joined to what.
 */
export function joinPart(
  members: readonly Cluster[],
  pairs: readonly number[],
  judge: Judge,
  noteJoin?: (to: number, from: number) => void,
): Part {
  const homes = members.map((_, index) => index);
  const clusters = [...members];
  const made = members.map((member) => [member]);
  // Of two alone nothing is asked again.
  const keeps = noteJoin !== undefined || members.length > 2;
  const perhaps: Offered[] = [];
  const sorted = Array.from({ length: pairs.length / 3 }, (_, at): Pair => {
    return { a: pairs[3 * at] ?? 0, b: pairs[3 * at + 1] ?? 0, score: pairs[3 * at + 2] ?? 0 };
  }).sort(bySurest);
  for (const [at, pair] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before && bySurest(before, pair) === 0) continue;
    const a = rootOf(homes, pair.a);
    const b = rootOf(homes, pair.b);
    if (a === b) continue;
    const left = clusters[a];
    const right = clusters[b];
    if (!left || !right) continue;
    const alone = left.reports.length + right.reports.length === 2;
    const score = alone ? pair.score : judge(left, right, pair.score);
    // One pair that is sure joins no chain: the rest must be worth an offer, on average.
    const isChain =
      score >= ACROSS && meanOf(made[a] ?? [], made[b] ?? [], pair.score, judge) < PERHAPS;
    if (score >= ACROSS && !isChain) {
      const [to, from] = a < b ? [a, b] : [b, a];
      const [known, gone] = a < b ? [left, right] : [right, left];
      const into = keeps && known === members[to] ? copyOf(known) : known;
      absorb(into, gone);
      clusters[to] = into;
      homes[from] = to;
      made[to]?.push(...(made[from] ?? []));
      noteJoin?.(to, from);
    } else if (score >= PERHAPS || pair.score >= ACROSS) {
      perhaps.push({ ...pair, judged: isChain ? PERHAPS : Math.max(score, PERHAPS) });
    }
  }
  return { homes: homes.map((_, at) => rootOf(homes, at)), clusters, perhaps };
}

/** How surely those that two clusters are made of are one, on average; no more than two always are. */
function meanOf(
  left: readonly Cluster[],
  right: readonly Cluster[],
  score: number,
  judge: Judge,
): number {
  if (left.length + right.length < 3) return MOST;
  const [ours, theirs] = [left.slice(0, MOST_COMPARED), right.slice(0, MOST_COMPARED)];
  let sum = 0;
  for (const a of ours) {
    for (const b of theirs) sum += Math.max(LEAST, Math.min(MOST, judge(a, b, score)));
  }
  return sum / (ours.length * theirs.length);
}
