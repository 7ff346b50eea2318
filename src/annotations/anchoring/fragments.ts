import { GRAM_BITS, gramKey } from './documentSketch';
import { hashGrams, weightOf } from './gramIndex';
import type { NewText, OldText, Seeds } from './oldText';
import { hashRuns, worthOf } from './unitDigits';

/**
 * Stretches of the old text that stand in the new one, without insertions or deletions; some units in
 * between may be others. Fragment `i` maps old units from `starts[i]` to before `ends[i]` to the new ones
 * that are `shifts[i]` further on. In the order of `starts`.
 */
export interface Fragments {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shifts: Int32Array;
  /** Weight of the units that are known to be the same. */
  readonly weights: Float64Array;
  /** How many units of the old text before each one are known at all: by their codes, digits or grams. */
  readonly knownBefore: Int32Array;
  /** What each unit between two fragments costs; 0 where the old text is not known there. */
  readonly otherCost: number;
}

/** A gram of which there are more pairs of places tells nothing. */
const MAX_PAIRS = 4096;
/** Pairs of grams that are looked at in all. */
const MAX_HITS = 3_000_000;
/** What a unit costs that is another. */
const OTHER = 0.5;
/** Units that may be others within a fragment. */
const MAX_HOLE = 24;

/** Finds what stands in both texts. Linear in the texts and in the number of common grams. */
export function findFragments(old: OldText, text: NewText): Fragments {
  const groups = old.seeds.map((seeds) => new GramGroups(seeds, text));
  const points = new Int32Array(groups.length);
  const starts: number[] = [];
  const ends: number[] = [];
  const shifts: number[] = [];
  const weights: number[] = [];
  const open = new Map<number, number>();
  const maxHole = Math.max(MAX_HOLE, 2 * old.step);
  const worth = worthOf(old.bits);
  const unitWeight = (at: number, shift: number) => {
    const unit = weightOf(text.codes[at + shift] ?? 0);
    const code = old.codes[at];
    if (code !== 0) return code === text.codes[at + shift] ? unit : -unit;
    const digit = old.digits[at] ?? 0;
    if (digit === 0) return 0;
    return digit === text.digits[at + shift] ? unit * worth : -unit * worth;
  };
  const weigh = (from: number, to: number, shift: number) => {
    let weight = 0;
    for (let i = from; i < to; i++) {
      const unit = weightOf(text.codes[i + shift] ?? 0);
      weight += old.codes[i] === 0 ? unit * worth : unit;
    }
    return weight;
  };
  /** What is between two parts of one fragment: as much of it may speak against it as for it. */
  const weighHole = (from: number, to: number, shift: number) => {
    let weight = 0;
    for (let i = from; i < to; i++) weight += unitWeight(i, shift);
    return weight;
  };
  for (let hits = 0; hits < MAX_HITS;) {
    const source = nextSource(old.seeds, points);
    const seeds = old.seeds[source];
    const group = groups[source];
    if (!seeds || !group) break;
    const point = points[source] ?? 0;
    points[source] = point + 1;
    const place = seeds.places[point] ?? 0;
    for (let at = group.first(point); at >= 0; at = group.next(at)) {
      hits++;
      const length = seeds.run > 0 ? seeds.run : gramLength(text, at, seeds.weight);
      if (!isSame(old, place, text, at, length)) continue;
      const shift = at - place;
      const known = open.get(shift);
      const knownEnd = known === undefined ? -1 : (ends[known] ?? -1);
      const end = place + length;
      if (known === undefined || place > knownEnd + maxHole) {
        open.set(shift, starts.length);
        starts.push(place);
        ends.push(end);
        shifts.push(shift);
        weights.push(weigh(place, end, shift));
      } else if (end > knownEnd) {
        const hole = old.bits > 0 && place > knownEnd ? weighHole(knownEnd, place, shift) : 0;
        const same = weigh(Math.max(place, knownEnd), end, shift);
        weights[known] = (weights[known] ?? 0) + hole + same;
        ends[known] = end;
      }
    }
  }
  return {
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    shifts: Int32Array.from(shifts),
    weights: Float64Array.from(weights),
    knownBefore: countKnown(old),
    otherCost: old.bits > 0 ? OTHER : 0,
  };
}

/**
 * The weight of a part of a fragment, from `start` to before `end`: the share of what is known of it. Of a
 * long text only a little is known, and not everywhere as much.
 */
export function weightOfPart(fragments: Fragments, at: number, start: number, end: number): number {
  const { starts, ends, weights, knownBefore } = fragments;
  const known = (from: number, to: number) => (knownBefore[to] ?? 0) - (knownBefore[from] ?? 0);
  const whole = known(starts[at] ?? 0, ends[at] ?? 0);
  return whole === 0 ? 0 : ((weights[at] ?? 0) * known(start, end)) / whole;
}

function countKnown({ codes, digits, seeds }: OldText): Int32Array {
  const before = new Int32Array(codes.length + 1);
  const ends = new Int32Array(codes.length);
  for (const { places, run, weight } of seeds) {
    for (const place of places) {
      ends[place] = Math.max(ends[place] ?? 0, place + (run > 0 ? run : weight));
    }
  }
  let end = 0;
  for (let at = 0; at < codes.length; at++) {
    end = Math.max(end, ends[at] ?? 0);
    const isKnown = codes[at] !== 0 || digits[at] !== 0 || at < end;
    before[at + 1] = (before[at] ?? 0) + (isKnown ? 1 : 0);
  }
  return before;
}

/** Of several lists of places the one whose next place comes first; -1 at their end. */
function nextSource(lists: readonly Seeds[], points: Int32Array): number {
  let source = -1;
  let least = Infinity;
  lists.forEach(({ places }, i) => {
    const place = places[points[i] ?? 0] ?? Infinity;
    if (place >= least) return;
    least = place;
    source = i;
  });
  return source;
}

/** The grams of the old text, each with its places in the new one. */
class GramGroups {
  /** The group of each point of the old text. */
  readonly #groups: Int32Array;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  constructor(old: Seeds, text: NewText) {
    const count = old.places.length;
    let bits = 4;
    while (1 << bits < count * 2 && bits < GRAM_BITS) bits++;
    const mask = (1 << bits) - 1;
    const table = new Int32Array(1 << bits).fill(-1);
    const keys = new Int32Array(count);
    const oldCounts = new Int32Array(count);
    this.#groups = new Int32Array(count);
    let groups = 0;
    for (let point = 0; point < count; point++) {
      const key = old.keys[point] ?? 0;
      let slot = key & mask;
      while ((table[slot] ?? -1) >= 0 && keys[table[slot] ?? 0] !== key) slot = (slot + 1) & mask;
      if ((table[slot] ?? -1) < 0) {
        table[slot] = groups;
        keys[groups++] = key;
      }
      const group = table[slot] ?? 0;
      this.#groups[point] = group;
      oldCounts[group] = (oldCounts[group] ?? 0) + 1;
    }
    this.#heads = new Int32Array(groups).fill(-1);
    this.#next = new Int32Array(text.length).fill(-1);
    const counts = new Int32Array(groups);
    const hashes = old.run > 0 ? hashRuns(text.digits, old.run) : hashGrams(text.codes, old.weight);
    for (let at = text.length - 1; at >= 0; at--) {
      const hash = hashes[at] ?? 0;
      if (hash === 0) continue;
      const key = gramKey(hash);
      let slot = key & mask;
      let group = table[slot] ?? -1;
      while (group >= 0 && keys[group] !== key) {
        slot = (slot + 1) & mask;
        group = table[slot] ?? -1;
      }
      if (group < 0) continue;
      counts[group] = (counts[group] ?? 0) + 1;
      this.#next[at] = this.#heads[group] ?? -1;
      this.#heads[group] = at;
    }
    for (let group = 0; group < groups; group++) {
      const places = counts[group] ?? 0;
      if (places > old.mostPlaces || places * (oldCounts[group] ?? 0) > MAX_PAIRS) {
        this.#heads[group] = -1;
      }
    }
  }

  /** The first place in the new text of a point's gram, or -1. */
  first(point: number): number {
    return this.#heads[this.#groups[point] ?? 0] ?? -1;
  }

  /** The next place of the same gram, or -1. */
  next(at: number): number {
    return this.#next[at] ?? -1;
  }
}

function gramLength(text: NewText, at: number, weight: number): number {
  let end = at;
  for (let weighed = 0; weighed < weight; end++) weighed += weightOf(text.codes[end] ?? 0);
  return end - at;
}

/** Whether no known unit of the old text is another. */
function isSame(old: OldText, place: number, text: NewText, at: number, length: number): boolean {
  for (let i = 0; i < length; i++) {
    const code = old.codes[place + i];
    if (code !== 0 && code !== text.codes[at + i]) return false;
  }
  return true;
}
