import type { Fragments } from './fragments';

/** How the whole of an old text stands in a new one: the best selection of fragments. */
export interface Chain {
  /** Fragments in the order of the old text. */
  readonly path: readonly number[];
  /** The score of the whole. */
  readonly best: number;
  /** For each fragment, the score of the best selection that it is part of; -Infinity where left out. */
  readonly through: Float64Array;
}

/** What it costs to go on somewhere else in the new text: further down, or further up. */
export interface JumpCosts {
  readonly on: number;
  readonly back: number;
}
/** A change of the shift that is too great to be the work of edits here and there. */
export const SPLIT = 30;
/** Width, in units, of the bands of shifts in which the last fragments are remembered. */
const BAND = 32;
const REMEMBERED = 3;
const LEADERS = 6;
const LEAD = 40;
const NONE = -Infinity;

/**
 * Chains fragments: the selection whose weight less the cost of all gaps and jumps is greatest (local
 * chaining as in the comparison of genomes, with jumps, so that moved passages stay found). Fragments may
 * be left out by `banned`. The scores of the best selections through each fragment (max-marginals) tell
 * how certain the choice is.
 */
export function chainFragments(fragments: Fragments, banned: Uint8Array, costs: JumpCosts): Chain {
  const forward = new Pass(fragments, banned, costs, false);
  const backward = new Pass(fragments, banned, costs, true);
  const { count, weights } = fragments;
  const through = new Float64Array(count).fill(NONE);
  for (let i = 0; i < count; i++) {
    if (banned[i]) continue;
    through[i] = (forward.scores[i] ?? NONE) + (backward.scores[i] ?? NONE) - (weights[i] ?? 0);
  }
  const path: number[] = [];
  for (let at = forward.last; at >= 0; at = forward.before[at] ?? -1) path.push(at);
  return { path: path.reverse(), best: forward.best, through };
}

/** What it costs to follow one shift by another: `gap` new units lie between the two. */
export function gapCost(gap: number, change: number, costs: JumpCosts): number {
  if (gap < 0) return costs.back;
  if (change === 0) return 0;
  return Math.abs(change) > SPLIT ? costs.on : 1 + 1.5 * Math.log2(1 + Math.abs(change));
}

/** One pass over the fragments, from the beginning of the old text or (mirrored) from its end. */
class Pass {
  readonly scores: Float64Array;
  readonly before: Int32Array;
  best = 0;
  last = -1;
  readonly #costs: JumpCosts;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #shifts: Int32Array;
  readonly #weights: Float64Array;

  constructor(fragments: Fragments, banned: Uint8Array, costs: JumpCosts, mirrored: boolean) {
    this.#costs = costs;
    const { count, weights } = fragments;
    this.#weights = weights;
    this.#starts = mirrored ? fragments.ends.map((end) => -end) : fragments.starts;
    this.#ends = mirrored ? fragments.starts.map((start) => -start) : fragments.ends;
    this.#shifts = mirrored ? fragments.shifts.map((shift) => -shift) : fragments.shifts;
    this.scores = new Float64Array(count).fill(NONE);
    this.before = new Int32Array(count).fill(-1);
    this.#run(banned);
  }

  #run(banned: Uint8Array): void {
    const starts = this.#starts;
    const ends = this.#ends;
    const order = sortedBy(starts);
    const byEnd = sortedBy(ends);
    const recent = new Map<number, number[]>();
    const inOrder = new BestBefore(
      ends.map((end, i) => end + (this.#shifts[i] ?? 0)),
      this.scores,
    );
    let ended = 0;
    let bestEnded = -1;
    /** The last fragments that end a selection nearly as good as the best: they may overlap the next. */
    const leaders: number[] = [];
    for (const at of order) {
      if (banned[at]) continue;
      const start = starts[at] ?? 0;
      for (; ended < byEnd.length && (ends[byEnd[ended] ?? 0] ?? 0) <= start; ended++) {
        const other = byEnd[ended] ?? 0;
        if (banned[other]) continue;
        inOrder.add(other, (ends[other] ?? 0) + (this.#shifts[other] ?? 0));
        if (bestEnded < 0 || (this.scores[other] ?? NONE) > (this.scores[bestEnded] ?? NONE)) {
          bestEnded = other;
        }
      }
      let score = this.#weights[at] ?? 0;
      let before = -1;
      const consider = (other: number) => {
        const joined = this.#join(other, at);
        if (joined > score) {
          score = joined;
          before = other;
        }
      };
      if (bestEnded >= 0) consider(bestEnded);
      const previous = inOrder.best(start + (this.#shifts[at] ?? 0));
      if (previous >= 0) consider(previous);
      for (const other of leaders) consider(other);
      const band = Math.floor((this.#shifts[at] ?? 0) / BAND);
      for (let near = band - 1; near <= band + 1; near++) recent.get(near)?.forEach(consider);
      this.scores[at] = score;
      this.before[at] = before;
      const list = recent.get(band);
      if (!list) recent.set(band, [at]);
      else if (list.push(at) > REMEMBERED) list.shift();
      if (score > this.best - LEAD) {
        leaders.push(at);
        if (leaders.length > LEADERS) leaders.shift();
      }
      if (score > this.best) {
        this.best = score;
        this.last = at;
      }
    }
  }

  /** The score of `at` where it follows `other`. */
  #join(other: number, at: number): number {
    const start = this.#starts[at] ?? 0;
    const end = this.#ends[at] ?? 0;
    const otherEnd = this.#ends[other] ?? 0;
    const change = (this.#shifts[at] ?? 0) - (this.#shifts[other] ?? 0);
    let gap = start - otherEnd + change;
    let lost = Math.max(0, otherEnd - start);
    // What both would take, in one of the texts, is left to the first.
    if (gap < 0 && gap + Math.min(end - start, otherEnd - (this.#starts[other] ?? 0)) > 0) {
      lost = Math.max(lost, -gap);
      gap = 0;
    }
    if (lost >= end - start) return NONE;
    const weight = (this.#weights[at] ?? 0) * (1 - lost / (end - start));
    return (this.scores[other] ?? NONE) + weight - gapCost(gap, change, this.#costs);
  }
}

/** Of the fragments that were added, the best one that ends at or before a place: a Fenwick tree. */
class BestBefore {
  readonly #places: Int32Array;
  readonly #tree: Int32Array;
  readonly #scores: Float64Array;

  constructor(ends: Int32Array, scores: Float64Array) {
    this.#places = ends.slice().sort();
    this.#tree = new Int32Array(ends.length + 1).fill(-1);
    this.#scores = scores;
  }

  add(fragment: number, end: number): void {
    const score = this.#scores[fragment] ?? NONE;
    for (let i = this.#rank(end); i < this.#tree.length; i += i & -i) {
      const other = this.#tree[i] ?? -1;
      if (other < 0 || score > (this.#scores[other] ?? NONE)) this.#tree[i] = fragment;
    }
  }

  best(place: number): number {
    let best = -1;
    for (let i = this.#rank(place); i > 0; i -= i & -i) {
      const other = this.#tree[i] ?? -1;
      if (other < 0) continue;
      if (best < 0 || (this.#scores[other] ?? NONE) > (this.#scores[best] ?? NONE)) best = other;
    }
    return best;
  }

  /** How many ends are at or before a place. */
  #rank(place: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#places[middle] ?? Infinity) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function sortedBy(values: Int32Array): Int32Array {
  const order = Int32Array.from(values.keys());
  let sorted = true;
  for (let i = 1; i < values.length && sorted; i++) {
    sorted = (values[i - 1] ?? 0) <= (values[i] ?? 0);
  }
  return sorted ? order : order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}
