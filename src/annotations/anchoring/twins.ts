import type { Span } from '../../text/span';
import type { Claim } from './claims';
import { flowAround } from './isolation';
import type { NewText } from './oldText';
import { type Surroundings, within } from './surroundings';
import { firstEndingAfter, type Segment, type TextMap } from './textMap';

/** How far from a place a copy is looked for, and the units of a gap that may hold one. */
const FAR = 1024;
const MIN_GAP = 24;
/** Units on each side of the middle of a quote that are compared, and the share that may be others. */
const NEAR = 24;
const OTHERS = 0.38;
/** Weight of what no other text holds by chance. */
const ENOUGH = 24;
/** Share of what speaks for a place that must speak for its copy. */
const COPY = 0.6;
/** Units around a quote that are compared. */
const WINDOW = 64;
/** Units that may have been put in or taken out. */
const SLIP = 8;

/**
 * Tells where text that was put in is a copy of what it stands beside: of the two the less edited one looks
 * more like the old text, which proves nothing.
 */
export class Twins {
  readonly #text: NewText;
  readonly #map: TextMap;
  readonly #around: Surroundings;

  constructor(text: NewText, map: TextMap, around: Surroundings) {
    this.#text = text;
    this.#map = map;
    this.#around = around;
  }

  /**
   * Whether text near a claim's place that the map has for no other old text, or out of order only, is as much
   * like the old text around the quote, and the text around the place does not go on farther on both sides.
   */
  hasTwin(claim: Claim): boolean {
    const { start, end, place, left, right, own } = claim;
    const middle = (start + end) >> 1;
    for (const { from, to } of this.#gapsNear(place.start, place.end)) {
      const at = this.#mostAlike(middle, from, to, (place.start + place.end) >> 1);
      if (at === undefined) continue;
      const back = this.#around.extend(middle - 1, at - 1, -1, FAR + middle - start);
      const on = this.#around.extend(middle, at, 1, FAR + end - middle);
      const there = within(back, WINDOW + middle - start) + within(on, WINDOW + end - middle);
      if (there < ENOUGH || there < COPY * (left.score + right.score + own)) continue;
      if (!this.#keepsOrder(place, at, middle - back.reach, middle + on.reach)) continue;
      const beyond = {
        ...claim,
        left: { ...left, reach: Math.max(0, back.reach - middle + start) },
        right: { ...right, reach: Math.max(0, on.reach - end + middle) },
      };
      const flow = flowAround(this.#map, beyond);
      if (!flow.left || !flow.right) return true;
    }
    return false;
  }

  /**
   * Whether a copy is where the order of the old text has it too: between it and the place nothing in order
   * stands but the old text from `from` to before `to`, which the copy has as well.
   */
  #keepsOrder({ start, end }: Span, copy: number, from: number, to: number): boolean {
    const { inNewOrder, inOrder } = this.#map;
    const first = Math.min(copy, end);
    const last = Math.max(copy, start);
    for (let i = firstEndingAfter(inNewOrder, first); i < inNewOrder.length; i++) {
      const segment = inNewOrder[i];
      if (!segment || segment.start + segment.shift >= last) break;
      if (inOrder[segment.block] !== true) continue;
      const [earliest, latest] = [first - segment.shift, last - segment.shift];
      if (Math.max(segment.start, earliest) < from - SLIP) return false;
      if (Math.min(segment.end, latest) > to + SLIP) return false;
    }
    return true;
  }

  /** Stretches near a place that no old text in order has. */
  #gapsNear(start: number, end: number): { readonly from: number; readonly to: number }[] {
    const { inNewOrder, inOrder } = this.#map;
    const gaps: { from: number; to: number }[] = [];
    let from = Math.max(0, start - FAR);
    const last = Math.min(this.#text.length, end + FAR);
    const add = (to: number) => {
      if (to - from >= MIN_GAP) gaps.push({ from, to });
    };
    for (let i = firstEndingAfter(inNewOrder, from); i < inNewOrder.length; i++) {
      const segment: Segment | undefined = inNewOrder[i];
      if (!segment || segment.start + segment.shift >= last) break;
      const isOwn = segment.start + segment.shift < end && segment.end + segment.shift > start;
      if (inOrder[segment.block] === false && !isOwn) continue;
      add(segment.start + segment.shift);
      from = Math.max(from, segment.end + segment.shift);
    }
    add(last);
    return gaps;
  }

  /** The place in a stretch, but not `own`, around which the most is as around an old unit. */
  #mostAlike(old: number, from: number, to: number, own: number): number | undefined {
    let best: number | undefined;
    let spare = Math.floor(2 * NEAR * OTHERS);
    for (let at = from; at < to && spare >= 0; at++) {
      if (Math.abs(at - own) <= SLIP) continue;
      let others = 0;
      for (let i = -NEAR; i < NEAR && others <= spare; i++) {
        if (this.#around.pair(old + i, at + i) <= 0) others++;
      }
      if (others > spare) continue;
      spare = others - 1;
      best = at;
    }
    return best;
  }
}
