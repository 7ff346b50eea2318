import type { QuotePlace } from './findPlace';
import { type FragmentIndex } from './fragmentIndex';
import type { NewText, OldText } from './oldText';
import { MAX_RIVALS, type Rival, RivalFinder, SAME } from './rivals';
import { type Extension, NOTHING, Surroundings, within } from './surroundings';
import { ownerOf, type TextMap } from './textMap';

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

/** Weighs what old texts have to say about a place against each other. */
export class Claims {
  readonly #map: TextMap;
  readonly #index: FragmentIndex;
  /** For comparing explanations, and for telling what is no chance. */
  readonly #around: Surroundings;
  readonly #held: Surroundings;
  readonly #rivals: RivalFinder;

  constructor(old: OldText, text: NewText, map: TextMap, index: FragmentIndex) {
    this.#map = map;
    this.#index = index;
    this.#around = new Surroundings(old, text, true);
    this.#held = new Surroundings(old, text, false);
    this.#rivals = new RivalFinder(old, text, map, index, this.#around);
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

  /** By how much the places where old units or what is around them may stand are farther on. */
  shiftsOf(start: number, end: number): ReadonlySet<number> {
    const { shifts } = this.#map.fragments;
    const found = this.#index.inOld(start, end, MAX_RIVALS);
    return new Set(Array.from(found, (at) => shifts[at] ?? 0));
  }

  /**
   * By how much the text is better explained by a claim than by the best other explanation: other old
   * text stands there, or the quote stands elsewhere (or both, and the two change places). In weight of
   * units; Infinity where it is `clear` or more.
   */
  margin(claim: Claim, weight: number, clear: number, isInText: boolean): number {
    const isWeak = ({ score, cut }: Extension) => !cut && score < WEAK;
    const wide = { left: isWeak(claim.left), right: isWeak(claim.right) };
    let rivals = this.#rivals.rivalsOf(claim.start, claim.end, claim.place, wide, isInText);
    if (!rivals) return -Infinity;
    if (rivals.length === 0) return Infinity;
    this.#around.aligned = 0;
    let margin = Infinity;
    for (const window of WINDOWS) {
      const wider = this.claim(claim.start, claim.end, claim.place, weight, window);
      const close: Rival[] = [];
      let cut = false;
      margin = Infinity;
      for (const rival of rivals) {
        const found = this.#exchange(wider, rival, window);
        if (!found || found.margin >= (rival.weak ? -TIE : clear)) continue;
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

  /**
   * What would be lost if, around `anchor` in the claim's place, the text came from `rival`, and the
   * claim's own text stood around `other`: over the stretch, with the quote in it, that is best for that.
   */
  #exchange(
    claim: Claim,
    { anchor, other, rival, ordered }: Rival,
    window: number,
  ): { readonly margin: number; readonly cut: boolean } | undefined {
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
    return { margin, cut };
  }
}
