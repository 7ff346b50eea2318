import type { FragmentIndex } from './fragmentIndex';
import type { NewText, OldText } from './oldText';
import type { QuotePlace } from './findPlace';
import type { Surroundings } from './surroundings';
import { ownerOf, placeOf, segmentAt, type TextMap } from './textMap';

/** Another explanation: around `anchor`, old text around `rival` stands, and the quote around `other`. */
export interface Rival {
  readonly anchor: number;
  readonly rival: number | undefined;
  readonly other: number | undefined;
  /** Whether both old texts now stand in their old order: then they do not change places for nothing. */
  readonly ordered: boolean;
  /** Whether it counts only where it is clearly better: the old text around `rival` has a place. */
  readonly weak: boolean;
}

/** Of the two sides of a quote, which. */
export interface Sides {
  readonly left: boolean;
  readonly right: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Units around a quote in which fragments may hold other old text. */
const AROUND = 8;
const FAR_AROUND = 40;
/** Units of shift that are the same place: an alignment would follow them. */
export const SAME = 8;
/** Units that may have changed between what the map knows. */
const GAP = 16;
const ORDER_GAP = 48;
/** Units that may have been put in or taken out between a quote and a fragment that is farther off. */
const SLIPS = [0, 1, -1, 2, -2] as const;
const NO_SLIP = [0] as const;
/** Units on each side of an anchor that a rival must resemble. */
const NEAR = 24;
/** Units that do not stand elsewhere by chance. */
const LONG = 12;
/** Fragments that are looked at around a place; where there are more, nothing is certain. */
export const MAX_RIVALS = 400;
/** How far from a place the text may change over to another shift, all between sliding along. */
const SLIDE = 1024;
/** Units on each side in which copies are the same, and how many may differ (a number). */
const ALIKE = 64;
const MAX_OTHERS = 2;
const EDGE = 16;
/** Units that are more than one line although no break is seen. */
const MANY_LINES = 1200;
const BREAK = /[\r\n]/;
/** Width of the groups of shifts. */
const BAND = 16;

/** Finds other explanations of a place. */
export class RivalFinder {
  readonly #old: OldText;
  readonly #text: NewText;
  readonly #map: TextMap;
  readonly #extents: { readonly from: number; to: number }[] = [];
  readonly #broken = new Map<number, boolean>();
  readonly #index: FragmentIndex;
  readonly #around: Surroundings;
  readonly #bands = new Map<
    number,
    { readonly from: number; readonly to: number; readonly shift: number }[]
  >();

  constructor(
    old: OldText,
    text: NewText,
    map: TextMap,
    index: FragmentIndex,
    around: Surroundings,
  ) {
    this.#old = old;
    this.#text = text;
    this.#map = map;
    this.#index = index;
    this.#around = around;
    for (const { start, end, shift, block } of map.inNewOrder) {
      const extent = this.#extents[block];
      if (extent) extent.to = end + shift;
      else this.#extents[block] = { from: start + shift, to: end + shift };
      const band = Math.floor(shift / BAND);
      const list = this.#bands.get(band);
      const part = { from: start + shift, to: end + shift, shift };
      if (list) list.push(part);
      else this.#bands.set(band, [part]);
    }
  }

  /**
   * Other explanations of the place of old units, and other places of these, sought farther off on the
   * sides that are `wide`: there little speaks for the place. `undefined` where there are too many, or where a changed quote that does not stand `isInText` that goes on has other old text at its place to the letter, or stands elsewhere so.
   */
  rivalsOf(
    start: number,
    end: number,
    place: QuotePlace,
    wide: Sides,
    isInText: boolean,
  ): Rival[] | undefined {
    const { starts, ends, shifts } = this.#map.fragments;
    const isHere = (shift: number) =>
      Math.abs(start + shift - place.start) <= SAME || Math.abs(end + shift - place.end) <= SAME;
    const rivals: Rival[] = [];
    const seen = new Set<number>();
    const most = MAX_RIVALS + 2 * (end - start);
    const before = wide.left ? FAR_AROUND : AROUND;
    const behind = wide.right ? FAR_AROUND : AROUND;
    const inNew = this.#index.inNew(place.start - before, place.end + behind, most);
    const inOld = this.#index.inOld(start - before, end + behind, most);
    if (Math.max(inNew.length, inOld.length) >= most) return undefined;
    const isInOrder = this.#keepsOrder(start, place.start) || this.#keepsOrder(end, place.end);
    const isWary = place.similarity < 1 && !isInText;
    for (const at of inNew) {
      const shift = shifts[at] ?? 0;
      if (isHere(shift) || seen.has(shift)) continue;
      seen.add(shift);
      const anchor = middle(place, (starts[at] ?? 0) + shift, (ends[at] ?? 0) + shift);
      const isFar =
        (starts[at] ?? 0) + shift > place.end + AROUND ||
        (ends[at] ?? 0) + shift < place.start - AROUND;
      const slip = this.#slipOf(place.start - shift, place, anchor, isFar ? SLIPS : NO_SLIP);
      if (slip === undefined) continue;
      const rival = anchor - shift + slip;
      if (rival < 0 || rival >= this.#old.codes.length) continue;
      if (isWary && this.#isSame(place.start - shift, place)) return undefined;
      const old = Math.min(end, Math.max(start, start + anchor - place.start));
      const maySlide = this.#isUsedNear(anchor, shift);
      if (isInOrder && !maySlide && this.#areAlike(old, rival)) continue;
      const present = placeOf(this.#map, rival, GAP);
      const stays = present !== undefined && Math.abs(present - anchor) <= SAME;
      const other = stays ? undefined : present;
      const ordered = this.#areOrdered(old, anchor, rival, other);
      rivals.push({ anchor, rival, other, ordered, weak: false });
      if (other !== undefined) {
        rivals.push({
          anchor,
          rival,
          other: undefined,
          ordered: false,
          weak: !maySlide,
        });
      }
    }
    seen.clear();
    for (const at of inOld) {
      const shift = shifts[at] ?? 0;
      if (isHere(shift) || seen.has(shift)) continue;
      seen.add(shift);
      const old = middle({ start, end }, starts[at] ?? 0, ends[at] ?? 0);
      const anchor = Math.min(place.end, Math.max(place.start, place.start + old - start));
      const there = { start: start + shift, end: end + shift };
      const isFar = (starts[at] ?? 0) > end + AROUND || (ends[at] ?? 0) < start - AROUND;
      const slip = this.#slipOf(start, there, old + shift, isFar ? SLIPS : NO_SLIP);
      if (slip === undefined) continue;
      if (isWary && !isInOrder && this.#isSame(start, there)) return undefined;
      const other = old + shift - slip;
      const owner = ownerOf(this.#map, other, GAP);
      const own = owner !== undefined && Math.abs(owner - old) <= SAME;
      const rival = own ? undefined : owner;
      const maySlide = this.#isUsedNear(anchor, shift);
      if (isInOrder && rival !== undefined && !maySlide && this.#areAlike(old, rival)) continue;
      const ordered = this.#areOrdered(old, anchor, rival, other);
      rivals.push({ anchor, rival, other, ordered, weak: false });
      if (rival !== undefined && maySlide) {
        rivals.push({
          anchor,
          rival: undefined,
          other,
          ordered: false,
          weak: false,
        });
      }
    }
    return rivals;
  }

  /** Whether two old texts are the same as far as it matters: nothing but their order tells them apart. */
  #areAlike(old: number, other: number): boolean {
    const { codes, digits } = this.#old;
    let others = 0;
    for (let i = -ALIKE; i <= ALIKE && others <= MAX_OTHERS; i++) {
      const same =
        digits[old + i] === digits[other + i] &&
        (codes[old + i] === codes[other + i] || codes[old + i] === 0 || codes[other + i] === 0);
      if (!same) others++;
    }
    return others <= MAX_OTHERS;
  }

  /** Whether a block is more than one line: a line alone may have come from anywhere. */
  #hasBreak(block: number): boolean {
    const known = this.#broken.get(block);
    if (known !== undefined) return known;
    const { from, to } = this.#extents[block] ?? { from: 0, to: 0 };
    const { starts, ends, source } = this.#text;
    let found = to - from >= MANY_LINES;
    for (let at = from + EDGE; at < to - EDGE && !found; at++) {
      found =
        (starts[at] ?? 0) > (ends[at - 1] ?? 0) &&
        BREAK.test(source.slice(ends[at - 1], starts[at]));
    }
    this.#broken.set(block, found);
    return found;
  }

  /** Whether the map places text near a place of the new text by a shift: what is between may slide. */
  #isUsedNear(place: number, shift: number): boolean {
    const band = Math.floor(shift / BAND);
    for (let near = band - 1; near <= band + 1; near++) {
      for (const part of this.#bands.get(near) ?? []) {
        if (Math.abs(part.shift - shift) > SAME) continue;
        if (part.from <= place + SLIDE && part.to >= place - SLIDE) return true;
      }
    }
    return false;
  }

  #areOrdered(
    old: number,
    anchor: number,
    rival: number | undefined,
    other: number | undefined,
  ): boolean {
    if (rival === undefined || other === undefined) return false;
    return this.#keepsOrder(old, anchor) && this.#keepsOrder(rival, other);
  }

  /**
   * The slip by which, without insertions or deletions on the way, the most of what is near the anchor
   * is the same; `undefined` where about half of it never is.
   */
  #slipOf(
    old: number,
    { start, end }: Stretch,
    anchor: number,
    slips: readonly number[],
  ): number | undefined {
    const from = Math.max(start, anchor - NEAR);
    const to = Math.min(end, anchor + NEAR);
    // Of two bits a quarter is the same by chance.
    const enough = (this.#old.bits < 6 ? 0.62 : 0.5) * (to - from);
    let best: number | undefined;
    let spare = to - from - Math.ceil(enough);
    for (const slip of slips) {
      let others = 0;
      for (let at = from; at < to && others <= spare; at++) {
        if (this.#around.pair(old + slip + at - start, at) <= 0) others++;
      }
      if (others > spare) continue;
      spare = others - 1;
      best = slip;
    }
    return best;
  }

  /** Whether the map has old text at a place, in the order of the old text. */
  #keepsOrder(old: number, place: number): boolean {
    const segment = segmentAt(this.#map, old, ORDER_GAP);
    if (!segment || this.#map.inOrder[segment.block] !== true) return false;
    if (!this.#hasBreak(segment.block)) return false;
    return Math.abs(old + segment.shift - place) <= SAME;
  }

  /** Whether old text stands at a place to the letter, and that is no little. */
  #isSame(old: number, { start, end }: Stretch): boolean {
    if (end - start < LONG) return false;
    for (let at = start; at < end; at++) {
      if (this.#around.pair(old + at - start, at) <= 0) return false;
    }
    return true;
  }
}

/** The middle of what a stretch and a fragment share, or the end of the stretch nearest to it. */
function middle({ start, end }: Stretch, first: number, last: number): number {
  const from = Math.max(start, first);
  const to = Math.min(end, last);
  if (from < to) return (from + to) >> 1;
  return first >= end ? end : start;
}
