import { align, editDistance, MAX_CELLS } from './localAlignment';
import type { NewText, OldText } from './oldText';
import { lastStartingBefore, type Segment, type TextMap } from './textMap';

/** Where a quote stands in the new text, in canonical units. */
export interface QuotePlace {
  readonly start: number;
  readonly end: number;
  /** Share of the quote that is the same, 0 to 1. */
  readonly similarity: number;
}

/** Units next to a quote that must be the same for a segment to hold it. */
const RUN = 4;
/** How far from a quote what holds it may be. */
const REACH = 96;
/** How far from the edge of a text is near. */
const NEAR_EDGE = 8;
/** Share of a quote that must be the same: between two holds, beside one, by its own parts. */
const ENOUGH = 0.58;
const ENOUGH_ON_ONE_SIDE = 0.75;
const ENOUGH_INSIDE = 0.6;
/** Units of a quote that must be the same where nothing around it is. */
const MIN_HELD = 16;
/** Units that may stand at the edge of a quote by chance, and how far off. */
const MAX_STRAY = 6;
const STRAY_DISTANCE = 10;
/** Strength of a block that was moved, and of one that was not, in which a passage may be found. */
const MIN_BLOCK = 10;
const MIN_IN_ORDER = 4;

const PAIRS = 1 << 12;
/** How often each pair of neighbours was met; all 0 between uses. */
const pairs = new Uint16Array(PAIRS);

/** A place of the old text next to a quote of which the new place is known. */
interface Hold {
  readonly old: number;
  readonly new: number;
  readonly segment: Segment;
}

/** Units of the new text from `first` to before `last`. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Of parts of a quote the ones, next to each other in both texts, that hold the most of it. */
function longestRun(parts: readonly Segment[]): readonly Segment[] {
  let best: readonly Segment[] = [];
  let most = 0;
  let run: Segment[] = [];
  let held = 0;
  for (const part of parts) {
    const before = run[run.length - 1];
    const gap = before ? part.start + part.shift - before.end - before.shift : 0;
    const fits = before && gap >= 0 && gap <= 1.5 * (part.start - before.end) + 20;
    if (!fits) {
      run = [];
      held = 0;
    }
    run.push(part);
    held += part.end - part.start;
    if (held > most) {
      most = held;
      best = run;
    }
  }
  return best;
}

/**
 * Where old units stand by their partners. Between `after` and `before` there is nothing that stands
 * for other old units.
 */
function imageOf(
  partners: Int32Array,
  from: number,
  to: number,
): (Stretch & { readonly after: number; readonly before: number }) | undefined {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const partner = partners[i] ?? -1;
    if (partner >= 0) found.push(partner);
  }
  // A few units at the edge that stand far off met there by chance.
  const isStray = (a: number, b: number, run: number) =>
    run <= MAX_STRAY && b - a > STRAY_DISTANCE + 2 * run;
  for (let i = 1; i < found.length && i <= MAX_STRAY; i++) {
    if (isStray(found[i - 1] ?? 0, found[i] ?? 0, i)) found.splice(0, i);
  }
  for (let run = 1; run < found.length && run <= MAX_STRAY; run++) {
    const i = found.length - run;
    if (isStray(found[i - 1] ?? 0, found[i] ?? 0, run)) found.length = i;
  }
  const first = found[0];
  const last = (found[found.length - 1] ?? 0) + 1;
  if (first === undefined) return undefined;
  let after = 0;
  for (let i = from - 1; i >= 0 && after === 0; i--) after = (partners[i] ?? -1) + 1;
  let before = Infinity;
  for (let i = to; i < partners.length && before === Infinity; i++) {
    if ((partners[i] ?? -1) >= 0) before = partners[i] ?? Infinity;
  }
  return { first, last, after, before };
}

/** Finds places of quotes by the map of the whole text. Whether a place is certain is not its task. */
export class PlaceFinder {
  readonly #old: OldText;
  readonly #text: NewText;
  readonly #map: TextMap;

  constructor(old: OldText, text: NewText, map: TextMap) {
    this.#old = old;
    this.#text = text;
    this.#map = map;
  }

  /** The place of the old units from `start` to before `end`; `undefined` where they are gone. */
  find(start: number, end: number): QuotePlace | undefined {
    const { segments } = this.#map;
    const at = lastStartingBefore(segments, start + 1);
    const cover = this.#holdsWhole(start, end, at);
    if (cover) {
      if (!this.#isTrusted(cover)) return undefined;
      return {
        start: start + cover.shift,
        end: end + cover.shift,
        similarity: 1,
      };
    }
    let left = this.#holdLeft(start, at);
    let right = this.#holdRight(end, Math.max(0, at));
    // Both texts begin, or end, near the quote.
    const old = this.#old.codes.length;
    const { length } = this.#text;
    if (!left && right && start <= NEAR_EDGE && right.new <= 1.5 * right.old + NEAR_EDGE) {
      left = { old: 0, new: 0, segment: right.segment };
    } else if (left && !right && old - end <= NEAR_EDGE) {
      const room = 1.5 * (old - left.old) + NEAR_EDGE;
      if (length - left.new <= room) right = { old, new: length, segment: left.segment };
    }
    if (left && right && this.#together(left, right)) {
      const place = this.#between(start, end, left, right);
      if (place) return place;
    }
    const inside = this.#inside(start, end, at);
    if (inside) return inside;
    if (left && right && this.#together(left, right)) return undefined;
    const places = [
      left && this.#beside(start, end, left, 'left'),
      right && this.#beside(start, end, right, 'right'),
    ].filter((place) => place !== undefined);
    return places.length === 1 ? places[0] : undefined;
  }

  /** Whether the block of a segment is no chance: out of order, it must be longer. */
  #isTrusted({ block }: Segment): boolean {
    const strength = this.#map.blockWeights[block] ?? 0;
    return strength >= (this.#map.inOrder[block] ? MIN_IN_ORDER : MIN_BLOCK);
  }

  /** The segment that holds most of a quote, if all of it stands there to the letter. */
  #holdsWhole(start: number, end: number, at: number): Segment | undefined {
    const { segments } = this.#map;
    let best: Segment | undefined;
    let most = (end - start) / 2;
    for (let i = Math.max(0, at - 1); i < segments.length; i++) {
      const segment = segments[i];
      if (!segment || segment.start >= end) break;
      const shared = Math.min(end, segment.end) - Math.max(start, segment.start);
      if (shared < most || !this.#isVerbatim(start, end, segment.shift)) continue;
      most = shared;
      best = segment;
    }
    return best;
  }

  /** The last old unit before `start` that is known to stand at its place. */
  #holdLeft(start: number, at: number): Hold | undefined {
    for (let i = at; i >= 0 && i > at - 4; i--) {
      const segment = this.#map.segments[i];
      if (!segment) break;
      const from = Math.max(segment.start, start - REACH);
      for (let old = Math.min(start, segment.end); old - RUN >= from; old--) {
        if (this.#agrees(old - RUN, old, segment.shift))
          return { old, new: old + segment.shift, segment };
      }
    }
    return undefined;
  }

  #holdRight(end: number, at: number): Hold | undefined {
    const { segments } = this.#map;
    for (let i = at; i < segments.length && i < at + 12; i++) {
      const segment = segments[i];
      if (!segment || segment.start > end + REACH) break;
      const to = Math.min(segment.end, end + REACH);
      for (let old = Math.max(end, segment.start); old + RUN <= to; old++) {
        if (this.#agrees(old, old + RUN, segment.shift))
          return { old, new: old + segment.shift, segment };
      }
    }
    return undefined;
  }

  #together(left: Hold, right: Hold): boolean {
    const gap = right.new - left.new;
    const length = right.old - left.old;
    if (gap < 0) return false;
    const near = left.segment.block === right.segment.block || gap <= 2 * length + 40;
    return near && gap * length <= MAX_CELLS;
  }

  /** What stands between two holds. */
  #between(start: number, end: number, left: Hold, right: Hold): QuotePlace | undefined {
    const partners = align(this.#old.codes, [left.old, right.old], this.#text.codes, [
      left.new,
      right.new,
    ]);
    const found = imageOf(partners, start - left.old, end - left.old);
    if (!found) return undefined;
    const whole = {
      first: found.after,
      last: Math.min(found.before, right.new - left.new),
    };
    return this.#judge(start, end, left.new, found, whole, ENOUGH);
  }

  /** A long quote by its own parts, where the text around it is gone or elsewhere. */
  #inside(start: number, end: number, at: number): QuotePlace | undefined {
    const { segments } = this.#map;
    const parts: Segment[] = [];
    for (let i = Math.max(0, at); i < segments.length; i++) {
      const segment = segments[i];
      if (!segment || segment.start >= end) break;
      if (segment.end <= start) continue;
      parts.push({
        ...segment,
        start: Math.max(start, segment.start),
        end: Math.min(end, segment.end),
      });
    }
    const own = longestRun(parts);
    const [first, last] = [own[0], own[own.length - 1]];
    if (!first || !last || !own.some((part) => this.#isTrusted(part))) return undefined;
    const held = own.reduce((sum, part) => sum + part.end - part.start, 0);
    if (held < MIN_HELD || held < ENOUGH_INSIDE * (end - start)) return undefined;
    const head = this.#edge(start, first, 'left');
    const tail = this.#edge(end, last, 'right');
    const image = { first: head, last: tail };
    return this.#judge(start, end, 0, image, image, ENOUGH_INSIDE);
  }

  /** Where a quote begins or ends in the new text, from the part of it nearest to that edge. */
  #edge(edge: number, part: Segment, side: 'left' | 'right'): number {
    const from = (side === 'left' ? part.start : part.end) + part.shift;
    const length = side === 'left' ? part.start - edge : edge - part.end;
    const room = Math.ceil(length * 1.4) + 4;
    if (length === 0 || length * room > MAX_CELLS) return from;
    const { codes } = this.#text;
    if (side === 'left') {
      const x = Math.max(0, from - room);
      const partners = align(this.#old.codes, [edge, part.start], codes, [x, from], {
        start: true,
      });
      return x + (partners.find((partner) => partner >= 0) ?? from - x);
    }
    const y = Math.min(codes.length, from + room);
    const partners = align(this.#old.codes, [part.end, edge], codes, [from, y], { end: true });
    return from + (partners.findLast((partner) => partner >= 0) ?? -1) + 1;
  }

  /** What stands beside one hold, where the other side is gone. */
  #beside(start: number, end: number, hold: Hold, side: 'left' | 'right'): QuotePlace | undefined {
    if (!this.#isTrusted(hold.segment)) return undefined;
    const [a, b] = side === 'left' ? [hold.old, end] : [start, hold.old];
    const room = Math.ceil((b - a) * 1.4) + 8;
    const [x, y] =
      side === 'left'
        ? [hold.new, Math.min(this.#text.length, hold.new + room)]
        : [Math.max(0, hold.new - room), hold.new];
    if ((b - a) * (y - x) > MAX_CELLS || y <= x) return undefined;
    if (!this.#mayBeAlike([a, b], [x, y], ENOUGH_ON_ONE_SIDE)) return undefined;
    const free = side === 'left' ? { end: true } : { start: true };
    const partners = align(this.#old.codes, [a, b], this.#text.codes, [x, y], free);
    const found = imageOf(partners, start - a, end - a);
    if (!found) return undefined;
    const whole =
      side === 'left' ? { first: 0, last: found.last } : { first: found.first, last: y - x };
    if (!this.#judge(a, b, x, whole, whole, ENOUGH_ON_ONE_SIDE)) return undefined;
    return this.#judge(start, end, x, found, found, ENOUGH_ON_ONE_SIDE);
  }

  /**
   * Whether so many pairs of neighbours of the old units stand in the new ones that `enough` of these may
   * be the same (each edit breaks two): what is not spares an alignment.
   */
  #mayBeAlike(
    [a, b]: readonly [number, number],
    [x, y]: readonly [number, number],
    enough: number,
  ): boolean {
    const old = this.#old.codes;
    const now = this.#text.codes;
    const pair = (codes: Uint16Array, at: number) =>
      ((codes[at] ?? 0) * 31 + (codes[at + 1] ?? 0)) & (PAIRS - 1);
    for (let at = x; at + 1 < y; at++) {
      const key = pair(now, at);
      pairs[key] = (pairs[key] ?? 0) + 1;
    }
    let wanting = 0;
    for (let at = a; at + 1 < b; at++) {
      const key = pair(old, at);
      const count = pairs[key] ?? 0;
      if (count === 0) wanting++;
      else pairs[key] = count - 1;
    }
    for (let at = x; at + 1 < y; at++) pairs[pair(now, at)] = 0;
    return wanting <= 2 * (1 - enough) * (b - a) + 2;
  }

  /** The quote's image, if enough of the quote is in it; where it changed, also of `whole`. */
  #judge(
    start: number,
    end: number,
    origin: number,
    image: Stretch,
    whole: Stretch,
    enough: number,
  ): QuotePlace | undefined {
    const [first, last] = [origin + image.first, origin + image.last];
    const longest = Math.max(end - start, last - first);
    // One of two units may be another.
    const cap = longest <= 2 ? 1 : Math.floor(longest * (1 - enough));
    const distance = editDistance(
      this.#old.codes,
      [start, end],
      this.#text.codes,
      [first, last],
      cap,
    );
    if (distance > cap) return undefined;
    const spare = whole.last - whole.first - (image.last - image.first);
    if (distance > 0 && spare > 0 && distance + spare > (longest + spare) * (1 - enough))
      return undefined;
    return { start: first, end: last, similarity: 1 - distance / longest };
  }

  #isVerbatim(start: number, end: number, shift: number): boolean {
    for (let i = start; i < end; i++) {
      if (this.#old.codes[i] !== this.#text.codes[i + shift]) return false;
    }
    return true;
  }

  /** Whether no known unit is another. */
  #agrees(start: number, end: number, shift: number): boolean {
    for (let i = start; i < end; i++) {
      const code = this.#old.codes[i];
      if (code !== 0 && code !== this.#text.codes[i + shift]) return false;
    }
    return true;
  }
}
