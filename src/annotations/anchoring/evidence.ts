import { BUCKET, fragmentsByPlace } from './fragmentIndex';
import { digitsIn, hasOthers } from './numbers';
import { survivingContext, weightBetween } from './contextScore';
import type { QuotePlace } from './findPlace';
import type { FramedQuote, NewText, OldText } from './oldText';
import { firstEndingAfter, lastStartingBefore, type Segment, type TextMap } from './textMap';

/** How far from a quote the text that goes on beside it may begin. */
const REACH = 96;
const RUN = 4;
/** Weight of a line that is known by itself. */
const MIN_LINE = 20;
/** Units beside a place that other old text must explain too, to claim it. */
const CLAIM = 4;
/** Units around a quote in which places are compared, and units of shift that are one place. */
const AROUND = 16;
const SLIP = 8;
const MAX_STRETCH = 120;
const MAX_PARTS = 96;
/** Length of quotes that other digits make another. */
const MAX_NUMBER = 24;
/** Units of a quote that another place must hold to leave a doubt. */
const MAX_SHARED = 24;
/** How long other old text that fits a place must be to leave a doubt, measured by what holds it. */
const SAME_CLAIM = 0.6;
const STRONGER_CLAIM = 1.2;
/** Candidates for an orphan, and the share of it that must stand there. */
const MAX_CANDIDATES = 5;
const MIN_SCORE = 0.2;
/** Weight of context by which a place must beat others. */
const CLEAR = 10;

/** How much of the context survives on each side (shares), and in all (weight). */
export interface Sides {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Tells what speaks for and against a place of a quote. */
export class Evidence {
  readonly #old: OldText;
  readonly #text: NewText;
  readonly #map: TextMap;
  #byPlace: Map<number, number[]> | undefined;
  #byOldPlace: Map<number, number[]> | undefined;

  constructor(old: OldText, text: NewText, map: TextMap) {
    this.#old = old;
    this.#text = text;
    this.#map = map;
  }

  /** Whether the place belongs to other old text. */
  isOwned(start: number, end: number, place: QuotePlace, sure: boolean, whole: boolean): boolean {
    const { inNewOrder, blockWeights, fragments } = this.#map;
    const lengthOf = ({ fragment }: Segment) =>
      (fragments.ends[fragment] ?? 0) - (fragments.starts[fragment] ?? 0);
    let own = 0;
    if (whole) {
      for (let i = lastStartingBefore(this.#map.segments, end); i >= 0; i--) {
        const segment = this.#map.segments[i];
        if (!segment || segment.end <= start) break;
        if (start + segment.shift === place.start) own = Math.max(own, lengthOf(segment));
      }
    }
    const strength = sure ? this.#strengthOf(start, end, place) : -Infinity;
    let foreign = 0;
    for (let i = firstEndingAfter(inNewOrder, place.start); i < inNewOrder.length; i++) {
      const segment = inNewOrder[i];
      if (!segment || segment.start + segment.shift >= place.end) break;
      if ((blockWeights[segment.block] ?? 0) < strength || lengthOf(segment) < own) continue;
      const from = Math.max(place.start, segment.start + segment.shift);
      const to = Math.min(place.end, segment.end + segment.shift);
      // The part of it that stands for old text before or behind the quote.
      const before = Math.min(to, start + segment.shift) - from;
      const behind = to - Math.max(from, end + segment.shift);
      foreign +=
        Math.max(0, Math.min(before, to - from)) + Math.max(0, Math.min(behind, to - from));
    }
    return foreign > Math.max(1, (place.end - place.start) * 0.2);
  }

  /** Whether all that is known of the quote's line stands there, and that is no little. */
  keepsLine({ codes, from, to, lineFrom, lineTo }: FramedQuote, place: QuotePlace): boolean {
    if (weightBetween(codes, lineFrom, lineTo) < MIN_LINE) return false;
    const shift = place.start - from;
    for (let i = lineFrom; i < lineTo; i++) {
      if ((i < from || i >= to) && codes[i] !== this.#text.codes[i + shift]) return false;
    }
    return true;
  }

  /** Share of its context, on each side, that survives around a place. */
  sidesOf(quote: FramedQuote, place: QuotePlace): Sides {
    const { codes, from, to } = quote;
    const text = this.#text;
    const left = survivingContext(
      { codes, at: from - 1, length: from },
      { codes: text.codes, at: place.start - 1, length: place.start },
      -1,
    );
    const right = survivingContext(
      { codes, at: to, length: codes.length - to },
      { codes: text.codes, at: place.end, length: text.length - place.end },
      1,
    );
    const share = (score: number, whole: number) => (whole === 0 ? 1 : Math.max(0, score) / whole);
    return {
      left: share(left, weightBetween(codes, 0, from)),
      right: share(right, weightBetween(codes, to, codes.length)),
      weight: left + right,
    };
  }

  /** Whether the text on both sides of a quote goes on around its place, in order. */
  flows(start: number, end: number, place: QuotePlace): boolean {
    const { segments, inOrder } = this.#map;
    const at = lastStartingBefore(segments, start);
    const near = (distance: number, shifted: number) =>
      Math.abs(shifted) <= 6 + 0.25 * Math.max(0, distance);
    let left = start === 0;
    for (let i = at; i >= 0 && i > at - 3 && !left; i--) {
      const segment = segments[i];
      if (!segment || start - segment.end > REACH) break;
      if (!inOrder[segment.block]) continue;
      left = near(start - segment.end, start + segment.shift - place.start);
    }
    let right = end === this.#old.codes.length;
    for (let i = Math.max(0, at); i < segments.length && i < at + 6 && !right; i++) {
      const segment = segments[i];
      if (!segment || segment.start - end > REACH) break;
      if (segment.end <= end || !inOrder[segment.block]) continue;
      right = near(segment.start - end, end + segment.shift - place.end);
    }
    return left && right;
  }

  /** Whether other old text, which has no place of its own, fits a place and what is around it. */
  isContested(start: number, end: number, place: QuotePlace): boolean {
    const { fragments } = this.#map;
    const from = Math.max(0, place.start - CLAIM);
    const to = Math.min(this.#text.length, place.end + CLAIM);
    this.#byPlace ??= fragmentsByPlace(fragments, true);
    for (const at of this.#byPlace.get(Math.floor(place.start / BUCKET)) ?? []) {
      const shift = fragments.shifts[at] ?? 0;
      if (Math.abs(start + shift - place.start) <= 3 || Math.abs(end + shift - place.end) <= 3) {
        continue;
      }
      const first = (fragments.starts[at] ?? 0) + shift;
      const last = (fragments.ends[at] ?? 0) + shift;
      if (first > from || last < to) continue;
      if (!this.#isPlacedElsewhere(place.start - shift, place.end - shift, shift)) return true;
    }
    return false;
  }

  /**
   * Whether, by what is the same to the letter, the quote fits another place better or other old text
   * fits its place better; `strict`: or as well.
   */
  fitsElsewhere(start: number, end: number, place: QuotePlace, strict: boolean): boolean {
    const { fragments } = this.#map;
    this.#byPlace ??= fragmentsByPlace(fragments, true);
    this.#byOldPlace ??= fragmentsByPlace(fragments, false);
    const shifts = [place.start - start, place.end - end] as const;
    const [old, now] = [
      this.#betterBand(this.#byOldPlace, start - AROUND, end + AROUND, false, shifts),
      this.#betterBand(this.#byPlace, place.start - AROUND, place.end + AROUND, true, shifts),
    ];
    return Math.max(old, now) > (strict ? 2 : 8);
  }

  /** By how much the best of other shifts holds more of a stretch than the quote's own; -Infinity: none. */
  #betterBand(
    index: ReadonlyMap<number, readonly number[]>,
    from: number,
    to: number,
    isNew: boolean,
    [first, last]: readonly [number, number],
  ): number {
    const { starts, ends, shifts } = this.#map.fragments;
    const parts = new Map<number, number>();
    const middle = (from + to) / 2;
    // What is near counts; a long quote is judged by its middle.
    const low = Math.max(from, middle - MAX_STRETCH);
    const high = Math.min(to, middle + MAX_STRETCH);
    for (let bucket = Math.floor(low / BUCKET); bucket <= Math.floor(high / BUCKET); bucket++) {
      for (const at of index.get(bucket) ?? []) {
        if (parts.size >= MAX_PARTS || parts.has(at)) continue;
        const offset = isNew ? (shifts[at] ?? 0) : 0;
        const shared =
          Math.min(high, (ends[at] ?? 0) + offset) - Math.max(low, (starts[at] ?? 0) + offset);
        if (shared > 0) parts.set(at, shared);
      }
    }
    let own = 0;
    const others: number[] = [];
    for (const [at, shared] of parts) {
      const shift = shifts[at] ?? 0;
      if (shift >= Math.min(first, last) - SLIP && shift <= Math.max(first, last) + SLIP)
        own += shared;
      else others.push(at);
    }
    let most = -Infinity;
    for (const at of others) {
      let held = 0;
      for (const other of others) {
        if (Math.abs((shifts[other] ?? 0) - (shifts[at] ?? 0)) <= SLIP)
          held += parts.get(other) ?? 0;
      }
      most = Math.max(most, held);
    }
    return most - own;
  }

  /** Whether old text has a place other than by `shift`. */
  #isPlacedElsewhere(start: number, end: number, shift: number): boolean {
    const { segments } = this.#map;
    let placed = 0;
    for (let i = lastStartingBefore(segments, end); i >= 0; i--) {
      const segment = segments[i];
      if (!segment || segment.end <= start) break;
      if (Math.abs(segment.shift - shift) <= 3) continue;
      placed += Math.min(end, segment.end) - Math.max(start, segment.start);
    }
    return placed * 2 > end - start;
  }

  /** Strength of the block that places a quote. */
  #strengthOf(start: number, end: number, place: QuotePlace): number {
    const { segments, blockWeights } = this.#map;
    let strength = 0;
    const last = lastStartingBefore(segments, end + RUN);
    for (let i = last; i >= 0 && i > last - 8; i--) {
      const segment = segments[i];
      if (!segment || segment.end + REACH < start) break;
      const off = Math.min(
        Math.abs(start + segment.shift - place.start),
        Math.abs(end + segment.shift - place.end),
      );
      if (off <= 8) strength = Math.max(strength, blockWeights[segment.block] ?? 0);
    }
    return strength;
  }

  /** Whether another place fits as well, or other old text fits the place as well. */
  isDoubtful(quote: FramedQuote, place: QuotePlace, context: number, flows: boolean): boolean {
    const { fragments, losses } = this.#map;
    const start = quote.at;
    const end = start + quote.to - quote.from;
    const isElsewhere = (at: number) => {
      const shift = fragments.shifts[at] ?? 0;
      return Math.abs(start + shift - place.start) > 3 && Math.abs(end + shift - place.end) > 3;
    };
    this.#byOldPlace ??= fragmentsByPlace(fragments, false);
    const half = Math.min(MAX_SHARED, (end - start) / 2);
    for (const at of fragmentsIn(this.#byOldPlace, start, end)) {
      const loss = losses[at] ?? NaN;
      if (!(loss < Infinity || (loss === Infinity && !flows)) || !isElsewhere(at)) continue;
      const first = Math.max(start, fragments.starts[at] ?? 0);
      if (Math.min(end, fragments.ends[at] ?? 0) - first < half) continue;
      const shift = fragments.shifts[at] ?? 0;
      const other = { start: start + shift, end: end + shift, similarity: 1 };
      const alike = this.#sameUnits(start, end, shift) >= (end - start) * place.similarity * 0.6;
      if (alike && this.sidesOf(quote, other).weight > context - CLEAR) return true;
    }
    this.#byPlace ??= fragmentsByPlace(fragments, true);
    const held = this.#weightHolding(place);
    const most = Math.min(MAX_SHARED, (place.end - place.start) / 2);
    for (const at of fragmentsIn(this.#byPlace, place.start, place.end)) {
      const loss = losses[at] ?? NaN;
      if (Number.isNaN(loss) || !isElsewhere(at)) continue;
      const shift = fragments.shifts[at] ?? 0;
      const first = Math.max(place.start, (fragments.starts[at] ?? 0) + shift);
      if (Math.min(place.end, (fragments.ends[at] ?? 0) + shift) - first < most) continue;
      const length = (fragments.ends[at] ?? 0) - (fragments.starts[at] ?? 0);
      if (length >= (loss < Infinity ? SAME_CLAIM : STRONGER_CLAIM) * held) return true;
    }
    return false;
  }

  /**
   * Places that a quote may have, the best first, with the share of the quote and its context that is
   * there to the letter.
   */
  candidates(quote: FramedQuote): (QuotePlace & { readonly score: number })[] {
    const { fragments } = this.#map;
    const start = quote.at;
    const length = quote.to - quote.from;
    const first = start - quote.from;
    const size = quote.codes.length;
    this.#byOldPlace ??= fragmentsByPlace(fragments, false);
    const seen = new Set<number>();
    for (const at of fragmentsIn(this.#byOldPlace, start - AROUND, start + length + AROUND)) {
      if (seen.size < MAX_PARTS) seen.add(fragments.shifts[at] ?? 0);
    }
    const found = Array.from(seen, (shift) => ({
      start: start + shift,
      end: start + length + shift,
      similarity: this.#sameUnits(start, start + length, shift) / length,
      score: this.#sameUnits(first, first + size, shift) / size,
    }))
      .filter((one) => one.start >= 0 && one.end <= this.#text.length && one.score >= MIN_SCORE)
      .sort((a, b) => b.score - a.score || a.start - b.start);
    const kept: typeof found = [];
    for (const one of found) {
      if (kept.length >= MAX_CANDIDATES) break;
      if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
    }
    return kept;
  }

  /** Length of the longest segment at a place. */
  #weightHolding(place: QuotePlace): number {
    const { inNewOrder } = this.#map;
    let longest = 0;
    for (let i = firstEndingAfter(inNewOrder, place.start); i < inNewOrder.length; i++) {
      const segment = inNewOrder[i];
      if (!segment || segment.start + segment.shift >= place.end) break;
      longest = Math.max(longest, segment.end - segment.start);
    }
    return longest;
  }

  /** Whether a short quote had other digits. */
  numbersDiffer(start: number, end: number, place: QuotePlace): boolean {
    if (end - start > MAX_NUMBER) return false;
    return (
      digitsIn(this.#old.codes, start, end) !== digitsIn(this.#text.codes, place.start, place.end)
    );
  }

  /** Whether a short quote now has digits that it had not. */
  hasOtherNumber(start: number, end: number, place: QuotePlace): boolean {
    if (end - start > MAX_NUMBER) return false;
    const before = digitsIn(this.#old.codes, start, end);
    return hasOthers(before, digitsIn(this.#text.codes, place.start, place.end));
  }

  #sameUnits(start: number, end: number, shift: number): number {
    let same = 0;
    for (let i = start; i < end; i++) {
      if (this.#old.codes[i] === this.#text.codes[i + shift]) same++;
    }
    return same;
  }
}

/** The fragments, some more than once, in the stretches that hold units from `from` to before `to`. */
function* fragmentsIn(
  index: ReadonlyMap<number, readonly number[]>,
  from: number,
  to: number,
): Generator<number, void> {
  for (let bucket = Math.floor(from / BUCKET); bucket * BUCKET < to; bucket++) {
    yield* index.get(bucket) ?? [];
  }
}
