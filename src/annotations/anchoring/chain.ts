import { type Fragments, weightOfPart } from './fragments';

/** How the whole of an old text stands in a new one: the best selection of fragments. */
export interface Chain {
  /** Fragments in the order of the old text. */
  readonly path: readonly number[];
  /** The score of the whole. */
  readonly best: number;
  /** For each fragment, the score of the best selection that ends with it; -Infinity where left out. */
  readonly scores: Float64Array;
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
/** The most that units cost that are others between two fragments. */
const MOST_OTHER = 10;
/** The least that neighbours may share, in units; and by how much more each time: up to half of the first. */
const LEAST_SHARED = 4;
const MORE = 4;
const REMEMBERED = 3;
const LEADERS = 6;
const LEAD = 40;
const NONE = -Infinity;

/**
 * Chains fragments: the selection whose weight less the cost of all gaps and jumps is greatest (local
 * chaining as in the comparison of genomes, with jumps, so that moved passages stay found). Fragments may
 * be left out by `banned`.
 */
export function chainFragments(order: ChainOrder, banned: Uint8Array, costs: JumpCosts): Chain {
  const pass = new Pass(order, banned, costs);
  const path: number[] = [];
  for (let at = pass.last; at >= 0; at = pass.before[at] ?? -1) path.push(at);
  return { path: path.reverse(), best: pass.best, scores: pass.scores };
}

/**
 * For each fragment, the score of the best selection that it is part of (max-marginals): they tell how
 * certain the choice is. -Infinity where it is left out.
 */
export function scoresThrough(
  fragments: Fragments,
  { scores }: Chain,
  banned: Uint8Array,
  costs: JumpCosts,
): Float64Array {
  const backward = new Pass(new ChainOrder(fragments, true), banned, costs);
  return scores.map((score, i) =>
    banned[i] ? NONE : score + (backward.scores[i] ?? NONE) - (fragments.weights[i] ?? 0),
  );
}

/** Where fragments may end, also short of what they leave to the next: what repeats at the edge of an edit. */
interface Exits {
  readonly fragments: Int32Array;
  readonly ends: Int32Array;
  /** How many exits there are, in the new text, at or before each one. */
  readonly ranks: Int32Array;
  readonly byEnd: Int32Array;
}

/** Fragments in the orders in which a pass reads them; `mirrored`: from the end of the old text. */
export class ChainOrder {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shifts: Int32Array;
  readonly weights: Float64Array;
  readonly otherCost: number;
  readonly #fragments: Fragments;
  readonly #mirrored: boolean;
  readonly byStart: Int32Array;
  /** How many exits there are, in the new text, at or before the start of each fragment. */
  readonly startRanks: Int32Array;
  readonly exits: Exits;

  constructor(fragments: Fragments, mirrored = false) {
    const { starts, ends, shifts, weights, otherCost } = fragments;
    this.#fragments = fragments;
    this.#mirrored = mirrored;
    this.starts = mirrored ? ends.map((end) => -end) : starts;
    this.ends = mirrored ? starts.map((start) => -start) : ends;
    this.shifts = mirrored ? shifts.map((shift) => -shift) : shifts;
    this.weights = weights;
    this.otherCost = otherCost;
    this.byStart = sortedBy(this.starts);
    const found: number[] = [];
    const places: number[] = [];
    for (let at = 0; at < fragments.count; at++) {
      const end = this.ends[at] ?? 0;
      const half = (end - (this.starts[at] ?? 0)) >> 1;
      for (let left = 0; ; left = Math.min(half, Math.max(LEAST_SHARED, left * MORE))) {
        found.push(at);
        places.push(end - left);
        if (left >= half) break;
      }
    }
    const exitEnds = Int32Array.from(places);
    const newEnds = exitEnds.map((end, i) => end + (this.shifts[found[i] ?? 0] ?? 0));
    const ranked = newEnds.slice().sort();
    this.startRanks = this.starts.map((start, i) => rankIn(ranked, start + (this.shifts[i] ?? 0)));
    this.exits = {
      fragments: Int32Array.from(found),
      ends: exitEnds,
      ranks: newEnds.map((end) => rankIn(ranked, end)),
      byEnd: sortedBy(exitEnds),
    };
  }

  /** The weight of a fragment without its first `lost` units. */
  weightWithout(at: number, lost: number): number {
    if (lost === 0) return this.weights[at] ?? 0;
    return this.weightOf(at, (this.starts[at] ?? 0) + lost, this.ends[at] ?? 0);
  }

  /** The weight of a part of a fragment. */
  weightOf(at: number, start: number, end: number): number {
    const [from, to] = this.#mirrored ? [-end, -start] : [start, end];
    return weightOfPart(this.#fragments, at, from, to);
  }
}

/** How many values of a sorted list are at or before a place. */
function rankIn(sorted: Int32Array, place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What it costs to follow one shift by another: `gap` new units lie between the two, and of old and new
 * ones that are not the same each costs `other`.
 */
export function gapCost(gap: number, change: number, costs: JumpCosts, other: number): number {
  if (gap < 0) return costs.back;
  if (Math.abs(change) > SPLIT) return costs.on;
  const lost = Math.min(MOST_OTHER, other * Math.min(gap, gap - change));
  return change === 0 ? lost : lost + 1 + 1.5 * Math.log2(1 + Math.abs(change));
}

/** One pass over the fragments. */
class Pass {
  readonly scores: Float64Array;
  readonly before: Int32Array;
  best = 0;
  last = -1;
  readonly #order: ChainOrder;
  readonly #costs: JumpCosts;

  constructor(order: ChainOrder, banned: Uint8Array, costs: JumpCosts) {
    this.#order = order;
    this.#costs = costs;
    const count = order.starts.length;
    this.scores = new Float64Array(count).fill(NONE);
    this.before = new Int32Array(count).fill(-1);
    this.#run(banned);
  }

  #run(banned: Uint8Array): void {
    const { starts, ends, shifts, weights, exits, startRanks } = this.#order;
    const recent = new Map<number, number[]>();
    const inOrder = new BestBefore(exits.ranks.length);
    let exit = 0;
    let bestEnded = -1;
    /** The last fragments that end a selection nearly as good as the best: they may overlap the next. */
    const leaders: number[] = [];
    for (const at of this.#order.byStart) {
      if (banned[at]) continue;
      const start = starts[at] ?? 0;
      for (; exit < exits.byEnd.length; exit++) {
        const index = exits.byEnd[exit] ?? 0;
        const end = exits.ends[index] ?? 0;
        if (end > start) break;
        const other = exits.fragments[index] ?? 0;
        if (banned[other]) continue;
        const score = this.scores[other] ?? NONE;
        const whole = ends[other] ?? 0;
        const left = end < whole ? this.#order.weightOf(other, end, whole) : 0;
        inOrder.add(other, score - left, exits.ranks[index] ?? 0);
        if (end === whole && (bestEnded < 0 || score > (this.scores[bestEnded] ?? NONE))) {
          bestEnded = other;
        }
      }
      let score = weights[at] ?? 0;
      let before = -1;
      const consider = (other: number) => {
        const joined = this.#join(other, at);
        if (joined > score) {
          score = joined;
          before = other;
        }
      };
      if (bestEnded >= 0) consider(bestEnded);
      const previous = inOrder.best(startRanks[at] ?? 0);
      if (previous >= 0) consider(previous);
      for (const other of leaders) consider(other);
      const band = Math.floor((shifts[at] ?? 0) / BAND);
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
    const { starts, ends, shifts } = this.#order;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const otherEnd = ends[other] ?? 0;
    const change = (shifts[at] ?? 0) - (shifts[other] ?? 0);
    let gap = start - otherEnd + change;
    let lost = Math.max(0, otherEnd - start);
    // What both would take, in one of the texts, is left to the first.
    if (gap < 0 && gap + Math.min(end - start, otherEnd - (starts[other] ?? 0)) > 0) {
      lost = Math.max(lost, -gap);
      gap = 0;
    }
    if (lost >= end - start) return NONE;
    const weight = this.#order.weightWithout(at, lost);
    return (
      (this.scores[other] ?? NONE) +
      weight -
      gapCost(gap, change, this.#costs, this.#order.otherCost)
    );
  }
}

/** Of the fragments that were added, the one with the greatest value up to a rank: a Fenwick tree. */
class BestBefore {
  readonly #tree: Int32Array;
  readonly #values: Float64Array;

  constructor(ranks: number) {
    this.#tree = new Int32Array(ranks + 1).fill(-1);
    this.#values = new Float64Array(ranks + 1).fill(NONE);
  }

  add(fragment: number, value: number, rank: number): void {
    for (let i = rank; i < this.#tree.length; i += i & -i) {
      if (value <= (this.#values[i] ?? NONE)) continue;
      this.#values[i] = value;
      this.#tree[i] = fragment;
    }
  }

  best(rank: number): number {
    let best = -1;
    let most = NONE;
    for (let i = rank; i > 0; i -= i & -i) {
      const value = this.#values[i] ?? NONE;
      if (value <= most) continue;
      most = value;
      best = this.#tree[i] ?? -1;
    }
    return best;
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
