import type { QuotePlace } from './findPlace';
import { type FragmentIndex } from './fragmentIndex';
import type { NewText, OldText } from './oldText';
import { MAX_RIVALS, type Rival, RivalFinder, SAME } from './rivals';
import { type Extension, NOTHING, Surroundings, within } from './surroundings';
import { ownerOf, segmentAt, type TextMap } from './textMap';
import { Twins } from './twins';

/** Units around a quote that are compared; where they do not decide, more. */
const WINDOWS = [64, 256, 1024] as const;
/** What it costs to break off one stretch of old text and to begin another. */
const BREAK = 10;
/** Weight of what makes no difference. */
const TIE = 1;
/** Weight of what goes on beside a quote that may be chance. */
const WEAK = 14;
/** Units beyond what goes on alike. */
const NEXT = 4;
/** A margin that more context will not mend. */
const LOST = 0;
/** Units that may be aligned for one claim. */
const MAX_ALIGNED = 24_000;
/** Share of what speaks for a place that speaks for another one, from which on one may be the other's copy. */
const COPY = 0.6;
/** Similarity of a changed quote that may be other text. */
const UNLIKE = 0.85;
/** Units that do not stand in two places by chance. */
const NO_CHANCE = 12;
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

/** What an explanation costs, and how much speaks for the claim's place and for the quote's other place. */
interface Exchange {
  readonly margin: number;
  /** Whether reading ended at the limit. */
  readonly cut: boolean;
  readonly mine: number;
  readonly there: number;
  /** Whether more of the rival's text stands there to the letter than of the quote's. */
  readonly isLonger: boolean;
}

function runs(back: Extension, on: Extension): number {
  return back.run.length + on.run.length;
}

/** Weighs what old texts have to say about a place against each other. */
export class Claims {
  readonly #map: TextMap;
  readonly #index: FragmentIndex;
  /** For comparing explanations, and for telling what is no chance. */
  readonly #around: Surroundings;
  readonly #held: Surroundings;
  readonly #rivals: RivalFinder;
  readonly #twins: Twins;

  constructor(old: OldText, text: NewText, map: TextMap, index: FragmentIndex) {
    this.#map = map;
    this.#index = index;
    this.#around = new Surroundings(old, text, true);
    this.#held = new Surroundings(old, text, false);
    this.#rivals = new RivalFinder(old, text, map, index, this.#around);
    this.#twins = new Twins(text, map, this.#held);
  }

  /** What speaks for a place of old units that weigh `weight`. */
  claim(start: number, end: number, place: QuotePlace, weight: number, window?: number): Claim {
    const limit = window ?? WINDOWS[0];
    const around = window === undefined ? this.#held : this.#around;
    return {
      start,
      end,
      place,
      own: weight * (around.worth * place.similarity - (1 - place.similarity)),
      left: around.extend(start - 1, place.start - 1, -1, limit),
      right: around.extend(end, place.end, 1, limit),
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

  /** Whether a copy of a claim's text was put in beside it, or it is that copy. */
  hasTwin(claim: Claim): boolean {
    return this.#twins.hasTwin(claim);
  }

  /** Whether all but a little of a place is old text from elsewhere, in stretches that are no chance. */
  isMadeOfOthers({ start, end, place }: Claim): boolean {
    const { starts, ends, shifts } = this.#map.fragments;
    const length = place.end - place.start;
    const held = new Uint8Array(length);
    for (const at of this.#index.inNew(place.start, place.end, MAX_RIVALS)) {
      const [from, to, shift] = [starts[at] ?? 0, ends[at] ?? 0, shifts[at] ?? 0];
      if (to - from < NO_CHANCE || (from < end && to > start)) continue;
      const first = from + shift - place.start;
      held.fill(1, Math.max(0, first), Math.max(0, first + to - from));
    }
    return held.reduce((sum, one) => sum + one, 0) >= COVERED * length;
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
   * units; Infinity where it is `clear` or more. `undefined` where the quote stands nearly as well where no
   * other old text does, and the place is not in the order of the old text or does not stand `isInText` that
   * goes on: one of the two is a copy, and that may be the one that is less edited.
   */
  margin(
    claim: Claim,
    weight: number,
    clear: number,
    sure: boolean,
    isInText: boolean,
    isAdrift: boolean,
  ): number | undefined {
    const isWeak = ({ score, cut }: Extension) => !cut && score < WEAK;
    const wide = { left: isWeak(claim.left), right: isWeak(claim.right) };
    const { start, end, place } = claim;
    let rivals = this.#rivals.rivalsOf(start, end, place, wide, sure && isInText);
    if (!rivals) return -Infinity;
    if (rivals.length === 0) return Infinity;
    this.#around.aligned = 0;
    const isMoved = this.keepsOrder(claim) !== true;
    // Beside text that does not go on, what has a place of its own may have been moved here all the same.
    const isVerbatim = place.similarity === 1;
    const isDoubtful = ({ isLonger }: Exchange) =>
      isAdrift || (isVerbatim ? isLonger : !isInText && place.similarity < UNLIKE);
    let margin = Infinity;
    for (const window of WINDOWS) {
      const wider = this.claim(start, end, place, weight, window);
      const close: Rival[] = [];
      let cut = false;
      margin = Infinity;
      for (const rival of rivals) {
        const found = this.#exchange(wider, rival, window);
        if (!found) continue;
        const isUnowned = rival.rival === undefined;
        if (isMoved && isUnowned && found.there > COPY * found.mine) return undefined;
        if (found.margin >= (rival.weak && !isDoubtful(found) ? -TIE : clear)) continue;
        close.push(rival);
        cut ||= found.cut;
        if (found.margin < margin) margin = found.margin;
        if (margin < LOST) return margin;
        // Too many look alike to tell them apart in reasonable time.
        if (this.#around.aligned > MAX_ALIGNED) return -Infinity;
      }
      rivals = close;
      if (close.length === 0 || !cut) break;
    }
    const mayBeCopy = !isInText && rivals.some(({ rival, weak }) => weak || rival === undefined);
    return mayBeCopy ? undefined : margin;
  }

  /**
   * What would be lost if, around `anchor` in the claim's place, the text came from `rival`, and the
   * claim's own text stood around `other`: over the stretch, with the quote in it, that is best for that.
   */
  #exchange(
    claim: Claim,
    { anchor, other, rival, ordered }: Rival,
    window: number,
  ): Exchange | undefined {
    const { start, end, place, own } = claim;
    const length = place.end - place.start;
    const before = anchor - place.start;
    const behind = place.end - anchor;
    const old = Math.min(end, start + before);
    const around = this.#around;
    const back = (from: number | undefined, to: number | undefined) =>
      from === undefined || to === undefined
        ? NOTHING
        : around.extend(from - 1, to - 1, -1, before + window);
    const on = (from: number | undefined, to: number | undefined) =>
      from === undefined || to === undefined
        ? NOTHING
        : around.extend(from, to, 1, behind + window);
    const slack = (1 - COVERED) * length;
    const theirsBack = back(rival, anchor);
    let holds = rival !== undefined && theirsBack.reach >= before - slack;
    if (!holds && other === undefined) return undefined;
    const theirsOn = on(rival, anchor);
    holds &&= theirsOn.reach >= behind - slack;
    if (!holds && other === undefined) return undefined;
    const thereBack = back(old, other);
    if (!holds && thereBack.reach < before - slack) return undefined;
    const thereOn = on(old, other);
    if (!holds && thereOn.reach < behind - slack) return undefined;
    const keptBack = back(rival, other);
    const keptOn = on(rival, other);
    let margin = 0;
    let cut = false;
    for (const step of [-1, 1] as const) {
      const part = step < 0 ? before : behind;
      const limit = part + window;
      const theirs = step < 0 ? theirsBack : theirsOn;
      const there = step < 0 ? thereBack : thereOn;
      const kept = step < 0 ? keptBack : keptOn;
      const beyond = step < 0 ? claim.left : claim.right;
      const inQuote = length === 0 ? 0 : (own * part) / length;
      const edge = part + beyond.reach;
      // Farther off the text may be another's in any case: only a break less speaks for the rival.
      const next = step < 0 ? anchor - edge - NEXT : anchor + edge + NEXT - 1;
      const isTaken = ownerOf(this.#map, next) !== undefined;
      const most = isTaken ? within(theirs, edge) + BREAK : Infinity;
      const mostThere = rival === undefined ? Infinity : within(there, kept.reach) + BREAK;
      const mostOfBoth = Math.min(most, theirs.score) + Math.min(mostThere, there.score);
      let least = Infinity;
      for (let units = part; units <= limit; units++) {
        const mine = inQuote + within(beyond, units - part);
        const theirPart = within(kept, units);
        // What follows only adds to these.
        if (mine + theirPart - mostOfBoth >= least) break;
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
    // All that was read is alike: but what keeps its order does not change places without a break.
    if (ordered && margin >= -TIE) margin += 2 * BREAK;
    return {
      margin,
      cut,
      mine: claim.left.score + claim.right.score + own,
      there: thereBack.score + thereOn.score,
      isLonger: runs(theirsBack, theirsOn) > runs(claim.left, claim.right) + length,
    };
  }

  /** Whether a quote is at its place in the order of the old text; `undefined` where the map has it elsewhere. */
  keepsOrder({ start, place }: Claim): boolean | undefined {
    const segment = segmentAt(this.#map, start, SAME);
    if (!segment || Math.abs(start + segment.shift - place.start) > SAME) return undefined;
    return this.#map.inOrder[segment.block];
  }
}
