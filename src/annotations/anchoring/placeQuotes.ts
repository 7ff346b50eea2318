import { type Claim, Claims } from './claims';
import { weightBetween } from './contextScore';
import { Evidence } from './evidence';
import { PlaceFinder, type QuotePlace } from './findPlace';
import { FragmentIndex } from './fragmentIndex';
import { type Flow, flowAround, isWithoutBoth, Looseness } from './isolation';
import { Occurrences } from './occurrences';
import type { FramedQuote, NewText, OldText } from './oldText';
import { type Extension, within } from './surroundings';
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
  /** Where the whole old text is known. */
  readonly #claims: Claims | undefined;
  readonly #text: NewText;
  readonly #map: TextMap;
  readonly #looseness: Looseness;
  readonly #occurrences: Occurrences;
  readonly #oldLength: number;

  constructor(old: OldText, text: NewText, map: TextMap) {
    this.#text = text;
    this.#map = map;
    this.#looseness = new Looseness(old, text, map);
    this.#occurrences = new Occurrences(old, text);
    this.#oldLength = old.codes.length;
    const index = new FragmentIndex(map.fragments);
    if (old.bits > 0) this.#claims = new Claims(old, text, map, index);
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
    if (this.#claims) {
      const best = place ? this.#verbatimNear(quote, place) : this.#onlyPlace(quote, this.#claims);
      return best && this.#placeByClaims(quote, best, this.#claims);
    }
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

  /** The place itself, or, if the quote changed, the one there or right beside where it stands unchanged. */
  #verbatimNear(quote: FramedQuote, place: QuotePlace): QuotePlace {
    if (place.similarity === 1) return place;
    const length = quote.to - quote.from;
    const near = (offset: number) =>
      2 * Math.abs(offset) <= length &&
      this.#isVerbatim(quote, place.start + offset) &&
      this.#looseness.isApart(quote, place.start + offset, place.start + offset + length);
    const found = STEPS.filter(near).map((offset) => place.start + offset);
    const [start] = found;
    if (start === undefined || found.length > 1) return place;
    return { start, end: start + length, similarity: 1 };
  }

  /** The place with the best claim among those where a quote stands unchanged; for what was moved. */
  #onlyPlace(quote: FramedQuote, claims: Claims): QuotePlace | undefined {
    const start = quote.at;
    const length = quote.to - quote.from;
    const weight = weightBetween(quote.codes, quote.from, quote.to);
    let best: QuotePlace | undefined;
    let most = 0;
    for (const shift of claims.shiftsOf(start, start + length)) {
      if (!this.#isVerbatim(quote, start + shift)) continue;
      const place = {
        start: start + shift,
        end: start + shift + length,
        similarity: 1,
      };
      const { left, right, own } = claims.claim(start, start + length, place, weight);
      if (left.score + right.score + own <= most) continue;
      most = left.score + right.score + own;
      best = place;
    }
    return best;
  }

  #isVerbatim({ codes, from, to }: FramedQuote, start: number): boolean {
    for (let i = from; i < to; i++) {
      if (codes[i] !== this.#text.codes[start + i - from]) return false;
    }
    return start >= 0;
  }

  /** Whether the quote is a whole line in both texts. */
  #isLine({ from, to, lineFrom, lineTo, codes }: FramedQuote, place: QuotePlace): boolean {
    if (lineFrom !== from || lineTo !== to || codes.length === to - from) return false;
    return isBreak(this.#text, place.start) && isBreak(this.#text, place.end);
  }

  /** Whether a quote is on a line, short enough to be known whole, that stands once only in both texts. */
  #isOnOnlyLine(
    { at, from, to, lineFrom, lineTo, codes }: FramedQuote,
    place: QuotePlace,
  ): boolean {
    const isWhole =
      (lineFrom > 0 || at === from) &&
      (lineTo < codes.length || at - from + lineTo === this.#oldLength);
    if (!isWhole || place.similarity < 1) return false;
    if (weightBetween(codes, lineFrom, lineTo) < ENOUGH_FOR_LINE) return false;
    const start = place.start - from + lineFrom;
    const end = place.end - to + lineTo;
    if (start < 0 || !isBreak(this.#text, start) || !isBreak(this.#text, end)) return false;
    for (let i = lineFrom; i < lineTo; i++) {
      if (codes[i] !== this.#text.codes[start + i - lineFrom]) return false;
    }
    return this.#occurrences.isOnly(at - from + lineFrom, at - from + lineTo);
  }

  /** The place, if what the whole old text tells is clearly for it. */
  #placeByClaims(quote: FramedQuote, place: QuotePlace, claims: Claims): CertainPlace | undefined {
    const start = quote.at;
    const end = start + quote.to - quote.from;
    const weight = weightBetween(quote.codes, quote.from, quote.to);
    const claim = claims.claim(start, end, place, weight);
    const changed = place.similarity < 1;
    const sure =
      claim.left.score >= Math.min(SURE, ALL_OF_IT * start) &&
      claim.right.score >= Math.min(SURE, ALL_OF_IT * (this.#oldLength - end));
    const isLine = this.#isLine(quote, place);
    const flow = flowAround(this.#map, claim);
    if (this.#isOtherNumber(quote, claim, isLine, sure, flow)) return undefined;
    const isOnly = () => weight >= MORE_THAN_A_WORD && this.#occurrences.isOnly(start, end);
    // What stands there may be another, and the quote itself where it stands unchanged.
    if ((changed && isOnly()) || this.#isElsewhere(quote, place)) return undefined;
    const isInText = flow.left && flow.right;
    if (!isHeld(claim, isLine, isInText)) {
      if (this.#isOnOnlyLine(quote, place)) return { ...place, same: false };
      const isKnown = isLine || flow.left || flow.right || this.#isKnown(claim);
      if (!isKnown || (!isLine && isWithoutBoth(claim)) || !isOnly()) return undefined;
      // Out of order it is no passage that was moved, but the same words in text that was put in.
      if (claims.keepsOrder(claim) === false) return undefined;
      return { ...place, same: false };
    }
    if (claims.isOthers(claim)) return undefined;
    if (isOneSided(claim, flow) && claims.isMadeOfOthers(claim)) return undefined;
    if (this.#looseness.isLoose(quote, claim, weight, flow, sure) && !isOnly()) return undefined;
    const least = this.#leastMargin(quote, claim, weight, flow);
    const isAdrift = !flow.left && !flow.right && !this.#looseness.isMapped(claim);
    const margin = claims.margin(claim, weight, Math.max(CLEAR, least), sure, isInText, isAdrift);
    if (margin === undefined || (margin < least && !isOnly())) return undefined;
    if (claims.hasTwin(claim)) return undefined;
    return { ...place, same: !changed && sure };
  }

  /**
   * Whether the line of a quote, as far as it is known, does not stand at a place to the letter, but stands
   * elsewhere as often as it did in the old text; of a changed quote, what is next to it.
   */
  #isElsewhere(quote: FramedQuote, place: QuotePlace): boolean {
    const { at, from, to, lineFrom, lineTo, codes } = quote;
    const first = at - from;
    const stands = (start: number, end: number) =>
      end - start > NEXT && this.#occurrences.areAllThere(first + start, first + end);
    if (place.similarity < 1) {
      return stands(Math.max(lineFrom, from - NEXT), Math.min(lineTo, to + NEXT));
    }
    let i = lineFrom;
    while (i < lineTo && codes[i] === this.#text.codes[place.start - from + i]) i++;
    return i < lineTo && stands(lineFrom, lineTo);
  }

  /**
   * Whether the number in a quote, or in the line that it is most of, is another: a numbered line with
   * another number is another line, whatever stands around it.
   */
  #isOtherNumber(
    quote: FramedQuote,
    { start, end, place, own }: Claim,
    isLine: boolean,
    sure: boolean,
    flow: Flow,
  ): boolean {
    const before = quote.from - quote.lineFrom;
    const behind = quote.lineTo - quote.to;
    const isInText = flow.left && flow.right;
    const isMostOfLine = before + behind < MOST_OF_LINE;
    const line = { ...place, start: place.start - before, end: place.end + behind };
    if (place.similarity === 1) {
      if (!isMostOfLine || own >= LITTLE) return false;
      return this.#evidence.hasOtherNumber(start - before, end + behind, line);
    }
    if (!sure || (isLine && !isInText)) return this.#evidence.numbersDiffer(start, end, place);
    const isMark = own < LITTLE && (isMostOfLine || !isInText);
    if (!(isLine || isMark)) return false;
    if (this.#evidence.hasOtherNumber(start, end, place)) return true;
    return isMostOfLine && this.#evidence.hasOtherNumber(start - before, end + behind, line);
  }

  /** Whether the map has a quote with what is beside it. */
  #isKnown(claim: Claim): boolean {
    const { left, right, own } = claim;
    return (
      left.score + right.score + own >= ENOUGH_FOR_ONLY && this.#looseness.isMapped(claim, IN_MAP)
    );
  }

  /** By how much a place must be better explained by the quote than otherwise. */
  #leastMargin(quote: FramedQuote, claim: Claim, weight: number, flow: Flow): number {
    const looseness = this.#looseness;
    // A changed quote may be another altogether; and a copy may have the place.
    if (claim.place.similarity < 1 || looseness.endsWithLine(quote, claim, flow))
      return QUITE_CLEAR;
    if (looseness.isEdge(quote, claim, flow)) return NEARLY_A_BREAK;
    if (looseness.isLineAlone(quote, claim, weight, flow)) return 2 * MARGIN;
    if (looseness.mayBeCopy(claim, weight, flow)) return MORE_THAN_A_BREAK;
    return flow.left || flow.right ? MARGIN : NEARLY_A_BREAK;
  }
}

/** Offsets from a place, the nearest first. */
const STEPS = [0, -1, 1, -2, 2, -3, 3] as const;

/** Whether a line ends before a unit. */
function isBreak({ starts, ends, source, length }: NewText, at: number): boolean {
  if (at <= 0 || at >= length) return true;
  return /[\r\n]/.test(source.slice(ends[at - 1], starts[at]));
}

/** Weight of what goes on beside a quote that leaves no doubt about it, and of what is no chance. */
const SURE = 14;
const SOME = 6;
/** Share of a text that is not so long. */
const ALL_OF_IT = 0.8;
/** Units next to a quote on its line. */
const NEXT = 16;
/** Weight of all that speaks for a place; on one side alone; for a line of its own. */
const ENOUGH_IN_ALL = 18;
const ENOUGH_ALONE_IN_ALL = 45;
const ENOUGH_FOR_LINE = 14;
const ENOUGH_FOR_CHANGED_LINE = 24;
/**
 * Weight of the quote itself and what little goes on behind it, where only one side is left: next to
 * that side, and farther off.
 */
const BESIDE = 3;
const APART = 16;
const BESIDE_CHANGED = 16;
/** Weight of a quote that is a word or a number at most; units of a line beside one that is most of it. */
const LITTLE = 8;
const MOST_OF_LINE = 8;
/** Weight of a quote that may be known by standing once only, with what is beside it, and of its block. */
const MORE_THAN_A_WORD = 8;
const ENOUGH_FOR_ONLY = 24;
const IN_MAP = 6;
/** Weight of what stands on the lesser side of a changed quote that may be other text; its similarity. */
const ONE_SIDED = 12;
const UNLIKE = 0.85;
/** Weight of a changed quote that needs no context. */
const LONG_QUOTE = 40;
const FAIRLY_LONG = 8;
/** Weight of a changed quote that need not go on at once on both sides. */
const SHORT_QUOTE = 12;
/**
 * By how much a place must be better explained by the quote than otherwise, where the text goes on
 * beside it; by how much it is enough; by nearly what a break costs; and quite enough.
 */
const MARGIN = 3;
const CLEAR = 8;
const NEARLY_A_BREAK = 9.5;
const MORE_THAN_A_BREAK = 11;
const QUITE_CLEAR = 16;
/** Weight of what is the same of a quote that stands in text that goes on, on both sides, but not at once. */
const IN_TEXT = 6;

/** Whether what is left around a quote holds it at its place. */
function isHeld({ own, left, right, place }: Claim, isLine: boolean, isInText: boolean): boolean {
  const total = left.score + right.score + own;
  const changed = place.similarity < 1;
  if (isLine && !changed && own >= ENOUGH_FOR_LINE) return true;
  if (isLine && place.similarity >= NEARLY_SAME && own >= ENOUGH_FOR_CHANGED_LINE) return true;
  if (isInText && own >= IN_TEXT) return true;
  if (total < ENOUGH_IN_ALL) return false;
  const weak = Math.min(left.score, right.score);
  if (weak < SURE && total < ENOUGH_ALONE_IN_ALL) return false;
  const strong = left.score > right.score ? left : right;
  if (changed) {
    if (own >= LONG_QUOTE || (own >= FAIRLY_LONG && place.similarity >= ALIKE)) return true;
    if (own < SHORT_QUOTE && !(goesOn(left) && goesOn(right))) return false;
    return weak >= 2 * SOME || (goesOn(strong) && own + weak >= BESIDE_CHANGED);
  }
  if (weak >= SOME) return true;
  return own + weak >= (goesOn(strong) ? BESIDE : APART);
}

/** Whether a quote that is much changed has next to nothing of what stood around it on a side. */
function isOneSided({ left, right, place }: Claim, flow: Flow): boolean {
  if (place.similarity >= UNLIKE) return false;
  return (!flow.left && left.score < ONE_SIDED) || (!flow.right && right.score < ONE_SIDED);
}

/** Whether the text goes on nearly at once. */
function goesOn(side: Extension): boolean {
  return side.score > 0 && within(side, 8) >= Math.min(4, side.score);
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
