import type { QuotePlace } from './findPlace';
import { type FragmentIndex } from './fragmentIndex';
import type { NewText, OldText } from './oldText';
import { type Extension, NOTHING, Surroundings, within } from './surroundings';
import { ownerOf, placeOf, type TextMap } from './textMap';

/** Units around a quote that are compared; where they do not decide, more. */
const WINDOWS = [64, 256, 1024] as const;
/** Units around a quote in which fragments may hold other old text. */
const AROUND = 8;
/** Units of shift that are the same place: an alignment would follow them. */
const SAME = 8;
/** What it costs to break off one stretch of old text and to begin another. */
const BREAK = 10;
/** Units beyond what goes on alike. */
const NEXT = 4;
/** Units on each side of an anchor that a rival must resemble. */
const NEAR = 24;
/** Units that do not stand elsewhere by chance. */
const LONG = 12;
/** A margin that leaves no doubt, and one that more context will not mend. */
const CLEAR = 8;
const LOST = 0;
/** Fragments that are looked at around a place; where there are more, nothing is certain. */
const MAX_RIVALS = 400;
/** Units that may be aligned for one claim. */
const MAX_ALIGNED = 12_000;
/** Share of a quote that other text must hold to lay claim to its place. */
const COVERED = 0.7;

/** Old units from `start` to before `end` at a place, and what of the text around them goes on there. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly place: QuotePlace;
  /** Weight of the units of the quote that are the same less the others. */
  readonly own: number;
  readonly left: Extension;
  readonly right: Extension;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Another explanation: around `anchor`, old text around `rival` stands, and the quote around `other`. */
interface Rival {
  readonly anchor: number;
  readonly rival: number | undefined;
  readonly other: number | undefined;
}

/** Weighs what old texts have to say about a place against each other. */
export class Claims {
  readonly #old: OldText;
  readonly #map: TextMap;
  readonly #index: FragmentIndex;
  readonly #around: Surroundings;

  constructor(old: OldText, text: NewText, map: TextMap, index: FragmentIndex) {
    this.#old = old;
    this.#map = map;
    this.#index = index;
    this.#around = new Surroundings(old, text);
  }

  /** What speaks for a place of old units that weigh `weight`. */
  claim(start: number, end: number, place: QuotePlace, weight: number, window?: number): Claim {
    const limit = window ?? WINDOWS[0];
    return {
      start,
      end,
      place,
      own: weight * (2 * place.similarity - 1),
      left: this.#around.extend(start - 1, place.start - 1, -1, limit),
      right: this.#around.extend(end, place.end, 1, limit),
    };
  }

  /** Whether the map gives half of a place to other old text than the quote. */
  isOthers({ start, end, place }: Claim): boolean {
    const slack = SAME + 0.3 * (end - start);
    let others = 0;
    for (let at = place.start; at < place.end; at++) {
      const owner = ownerOf(this.#map, at);
      if (owner === undefined) continue;
      if (owner < start - slack || owner >= end + slack) others++;
    }
    return others * 2 >= place.end - place.start;
  }

  /** By how much the places where old units or what is around them may stand are farther on. */
  shiftsOf(start: number, end: number): ReadonlySet<number> {
    const { shifts } = this.#map.fragments;
    const found = this.#index.inOld(start, end, MAX_RIVALS);
    return new Set(Array.from(found, (at) => shifts[at] ?? 0));
  }

  /**
   * By how much the text is better explained by a claim than by the best other explanation: other old
   * text stands there, or the quote stands elsewhere (or both, and the two change places). In weight of
   * units; Infinity where there is no other.
   */
  margin(claim: Claim, weight: number): number {
    let rivals = this.#rivalsOf(claim);
    if (!rivals) return -Infinity;
    this.#around.aligned = 0;
    let margin = Infinity;
    for (const window of WINDOWS) {
      const wider =
        window === WINDOWS[0]
          ? claim
          : this.claim(claim.start, claim.end, claim.place, weight, window);
      const close: Rival[] = [];
      let cut = false;
      margin = Infinity;
      for (const rival of rivals) {
        const found = this.#exchange(wider, rival, window);
        if (!found || found.margin >= CLEAR) continue;
        close.push(rival);
        cut ||= found.cut;
        if (found.margin < margin) margin = found.margin;
        if (margin < LOST) return margin;
        // Too many look alike to tell them apart in reasonable time.
        if (this.#around.aligned > MAX_ALIGNED) return -Infinity;
      }
      if (close.length === 0 || !cut) break;
      rivals = close;
    }
    return margin;
  }

  /** Whether, without insertions or deletions, half of what is near the anchor is the same. */
  #resembles(old: number, { start, end }: Stretch, anchor: number): boolean {
    const from = Math.max(start, anchor - NEAR);
    const to = Math.min(end, anchor + NEAR);
    let same = 0;
    for (let at = from; at < to; at++) {
      if (this.#around.pair(old + at - start, at) > 0) same++;
    }
    return same * 2 >= to - from;
  }

  /** Whether old text stands at a place to the letter, and that is no little. */
  #isSame(old: number, { start, end }: Stretch): boolean {
    if (end - start < LONG) return false;
    for (let at = start; at < end; at++) {
      if (this.#around.pair(old + at - start, at) <= 0) return false;
    }
    return true;
  }

  /**
   * Other explanations of a claim's place, and other places of its text; `undefined` where there are too
   * many, or where other old text stands there to the letter and the quote does not.
   */
  #rivalsOf({ start, end, place }: Claim): Rival[] | undefined {
    const { starts, ends, shifts } = this.#map.fragments;
    const isHere = (shift: number) =>
      Math.abs(start + shift - place.start) <= SAME || Math.abs(end + shift - place.end) <= SAME;
    const rivals: Rival[] = [];
    const seen = new Set<number>();
    const inNew = this.#index.inNew(place.start - AROUND, place.end + AROUND, MAX_RIVALS);
    const inOld = this.#index.inOld(start - AROUND, end + AROUND, MAX_RIVALS);
    if (Math.max(inNew.size, inOld.size) >= MAX_RIVALS) return undefined;
    for (const at of inNew) {
      const shift = shifts[at] ?? 0;
      if (isHere(shift) || seen.has(shift)) continue;
      seen.add(shift);
      const anchor = middle(place, (starts[at] ?? 0) + shift, (ends[at] ?? 0) + shift);
      const rival = anchor - shift;
      if (rival < 0 || rival >= this.#old.codes.length) continue;
      if (!this.#resembles(place.start - shift, place, anchor)) continue;
      if (place.similarity < 1 && this.#isSame(place.start - shift, place)) return undefined;
      const present = placeOf(this.#map, rival);
      const stays = present !== undefined && Math.abs(present - anchor) <= SAME;
      rivals.push({ anchor, rival, other: stays ? undefined : present });
    }
    seen.clear();
    for (const at of inOld) {
      const shift = shifts[at] ?? 0;
      if (isHere(shift) || seen.has(shift)) continue;
      seen.add(shift);
      const old = middle({ start, end }, starts[at] ?? 0, ends[at] ?? 0);
      const anchor = Math.min(place.end, Math.max(place.start, place.start + old - start));
      const there = { start: start + shift, end: end + shift };
      if (!this.#resembles(start, there, old + shift)) continue;
      const owner = ownerOf(this.#map, old + shift);
      const own = owner !== undefined && Math.abs(owner - old) <= SAME;
      rivals.push({ anchor, rival: own ? undefined : owner, other: old + shift });
    }
    return rivals;
  }

  /**
   * What would be lost if, around `anchor` in the claim's place, the text came from `rival`, and the
   * claim's own text stood around `other`: over the stretch, with the quote in it, that is best for that.
   */
  #exchange(
    claim: Claim,
    { anchor, other, rival }: Rival,
    window: number,
  ): { readonly margin: number; readonly cut: boolean } | undefined {
    const { start, end, place, own } = claim;
    const length = place.end - place.start;
    const before = anchor - place.start;
    const behind = place.end - anchor;
    const old = Math.min(end, start + before);
    const read = (from: number | undefined, to: number | undefined) =>
      from === undefined || to === undefined
        ? [NOTHING, NOTHING]
        : [
            this.#around.extend(from - 1, to - 1, -1, before + window),
            this.#around.extend(from, to, 1, behind + window),
          ];
    const covers = ([back = NOTHING, on = NOTHING]: readonly Extension[]) =>
      back.reach >= before - (1 - COVERED) * length && on.reach >= behind - (1 - COVERED) * length;
    const allTheirs = read(rival, anchor);
    const holds = rival !== undefined && covers(allTheirs);
    if (!holds && other === undefined) return undefined;
    const allThere = read(old, other);
    if (!holds && !covers(allThere)) return undefined;
    const allKept = read(rival, other);
    let margin = 0;
    let cut = false;
    for (const step of [-1, 1] as const) {
      const part = step < 0 ? before : behind;
      const limit = part + window;
      const side = step < 0 ? 0 : 1;
      const theirs = allTheirs[side] ?? NOTHING;
      const there = allThere[side] ?? NOTHING;
      const kept = allKept[side] ?? NOTHING;
      const beyond = step < 0 ? claim.left : claim.right;
      const inQuote = length === 0 ? 0 : (own * part) / length;
      const edge = part + beyond.reach;
      // Farther off the text may be another's in any case: only a break less speaks for the rival.
      const next = step < 0 ? anchor - edge - NEXT : anchor + edge + NEXT - 1;
      const isTaken = ownerOf(this.#map, next) !== undefined;
      const most = isTaken ? within(theirs, edge) + BREAK : Infinity;
      const mostThere = rival === undefined ? Infinity : within(there, kept.reach) + BREAK;
      let least = Infinity;
      for (let units = part; units <= limit; units++) {
        const mine = inQuote + within(beyond, units - part);
        const theirPart = within(kept, units);
        const loss =
          mine +
          theirPart -
          Math.min(most, within(theirs, units)) -
          Math.min(mostThere, within(there, units)) +
          Math.min(BREAK, inQuote + beyond.score - mine) +
          Math.min(BREAK, kept.score - theirPart);
        if (loss < least) least = loss;
      }
      margin += least;
      cut ||= beyond.cut || theirs.cut || there.cut;
    }
    return { margin, cut };
  }
}

/** The middle of what a stretch and a fragment share, or the end of the stretch nearest to it. */
function middle({ start, end }: Stretch, first: number, last: number): number {
  const from = Math.max(start, first);
  const to = Math.min(end, last);
  if (from < to) return (from + to) >> 1;
  return first >= end ? end : start;
}
