import type { CanonicalText } from './canonicalText';
import { weightBetween } from './contextScore';
import { Evidence } from './evidence';
import { PlaceFinder, type QuotePlace } from './findPlace';
import type { FramedQuote, OldText } from './oldText';
import type { TextMap } from './textMap';

/** A quote's place that is certain enough. */
export interface CertainPlace extends QuotePlace {
  /** The quote and enough of what stood around it are as they were. */
  readonly same: boolean;
}

/**
 * Shares of a context: enough on both sides where the text flows; enough on both where it does not; so
 * much that nothing is missing; enough on one side alone.
 */
const FLOWING = 0.28;
const BOTH_SIDES = 0.5;
const WHOLE = 0.85;
/** Both shares together, where the quote itself changed. */
const FLOWING_CHANGED = 0.9;
const ONE_SIDE_CHANGED = 0.8;
/** Weight of a quote that needs no context, and of one that needs it on one side only. */
const ENOUGH_ALONE = 40;
const ENOUGH_ON_ONE_SIDE = 16;
const NEARLY_SAME = 0.93;
const ALIKE = 0.8;

/** Places quotes of one old text in a new one. */
export class QuotePlacer {
  readonly #finder: PlaceFinder;
  readonly #evidence: Evidence;

  constructor(old: OldText, text: CanonicalText, map: TextMap) {
    this.#finder = new PlaceFinder(old, text, map);
    this.#evidence = new Evidence(old, text, map);
  }

  /** Places that an orphan may have, the best first. */
  candidates(quote: FramedQuote): ReturnType<Evidence['candidates']> {
    return this.#evidence.candidates(quote);
  }

  /**
   * The place of a quote; `undefined` where it is gone or its place is not certain: what stood around
   * it must be there too, no other place may fit as well, and the place may not be that of other old text.
   */
  place(quote: FramedQuote): CertainPlace | undefined {
    const start = quote.at;
    const end = start + quote.to - quote.from;
    const evidence = this.#evidence;
    const place = this.#finder.find(start, end);
    if (!place) return undefined;
    const sides = evidence.sidesOf(quote, place);
    const least = Math.min(sides.left, sides.right);
    const most = Math.max(sides.left, sides.right);
    const flows = least >= FLOWING && evidence.flows(start, end, place);
    const changed = place.similarity < 1;
    if (changed && !flows && evidence.numbersDiffer(start, end, place)) return undefined;
    if (!isSupported(quote, place, least, most, flows)) {
      if (changed || !evidence.keepsLine(quote, place)) return undefined;
    }
    const certain = flows && !changed && least >= WHOLE;
    if (!certain && evidence.fitsElsewhere(start, end, place, changed || !flows)) return undefined;
    const sure = flows || least >= BOTH_SIDES;
    if (evidence.isOwned(start, end, place, sure, least >= WHOLE)) return undefined;
    if (!flows && evidence.isContested(start, end, place)) return undefined;
    if (evidence.isDoubtful(quote, place, sides.weight, flows)) return undefined;
    return { ...place, same: !changed && sure };
  }
}

/** Whether enough of what stood around a quote stands around its place, or the quote needs none. */
function isSupported(
  { codes, from, to }: FramedQuote,
  { similarity }: QuotePlace,
  least: number,
  most: number,
  flows: boolean,
): boolean {
  const weight = weightBetween(codes, from, to) * similarity;
  if (similarity >= NEARLY_SAME && weight >= ENOUGH_ALONE) return true;
  if (similarity >= ALIKE && weight >= 2.5 * ENOUGH_ALONE) return true;
  if (similarity === 1) {
    return flows || least >= BOTH_SIDES || (most >= WHOLE && weight >= ENOUGH_ON_ONE_SIDE);
  }
  return (
    (flows && least + most >= FLOWING_CHANGED) || (least >= BOTH_SIDES && most >= ONE_SIDE_CHANGED)
  );
}
