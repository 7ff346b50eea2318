import type { Claim } from './claims';
import { weightBetween } from './contextScore';
import type { QuotePlace } from './findPlace';
import { weightOf } from './gramIndex';
import type { FramedQuote, NewText, OldText } from './oldText';
import { type Extension, within } from './surroundings';
import { breakBefore, isSentenceEnd, segmentAt, type TextMap } from './textMap';

/** How far beyond what was compared the text around a place may go on. */
const REACH = 96;
/** Units beyond what was compared that are no part of it. */
const BEYOND = 8;
/** Change of the shift that edits on the way explain: at once, and for each unit. */
const SLIP = 8;
const SLIP_EACH = 0.25;
/** Weight of a quote that other text does not hold by chance; and of one that is only a word. */
const LITTLE = 16;
const WORD = 12;
/** Weight of what is the same of a changed quote that needs what goes on around it. */
const LITTLE_LEFT = 8;
const LITTLE_MORE = 20;
/** Weight of a block that is out of order by chance. */
const STRAY = 25;
const LETTER = /[\p{L}\p{N}]/u;
const BLANK_LINE = /\n\s*\n|\r\s*\r/;
/** Weight of all that holds a place, less than which other text of the same matter may hold too. */
const PHRASE = 50;
/** Units beside a quote that go on at once. */
const NEXT = 8;
/** Weight of what goes on beside a quote by chance. */
const CHANCE = 6;
/** Units at the end of a line that may have changed. */
const WORD_END = 2;
/** How far off the same word may stand again. */
const NEAR = 12;
/** Units on each side in which twins are alike, and the share of them. */
const TWIN = 24;
const TWIN_SHARE = 0.85;
/** Similarity of a quote of which much is new, and the weight of next to nothing of it. */
const HALF_NEW = 0.75;
const LEAST_LEFT = 6;

/** On which sides of a claim's place the map has text that goes on, beyond what was compared. */
export interface Flow {
  readonly left: boolean;
  readonly right: boolean;
}

/** Tells how the text goes on around a claim's place. */
export function flowAround({ segments }: TextMap, claim: Claim): Flow {
  const { start, end, place, left, right } = claim;
  const first = start - left.reach;
  const last = end + right.reach;
  const isNear = (distance: number, slip: number) =>
    Math.abs(slip) <= SLIP + SLIP_EACH * Math.max(0, distance);
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.end ?? Infinity) < first - REACH) low = middle + 1;
    else high = middle;
  }
  const flow = { left: false, right: false };
  for (let i = low; i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start > last + REACH) break;
    const { shift } = segment;
    if (
      segment.start < first - BEYOND &&
      isNear(start - segment.end, start + shift - place.start)
    ) {
      flow.left = true;
    }
    if (segment.end > last + BEYOND && isNear(segment.start - end, end + shift - place.end)) {
      flow.right = true;
    }
  }
  return flow;
}

/** Tells of little quotes whether other text may stand at their places, which the map does not tell. */
export class Looseness {
  readonly #old: OldText;
  readonly #text: NewText;
  readonly #map: TextMap;

  constructor(old: OldText, text: NewText, map: TextMap) {
    this.#old = old;
    this.#text = text;
    this.#map = map;
  }

  /**
   * Whether a little quote stands where text that is not its own may have it: a phrase of the same matter
   * in text that was put in, the seam where the text that followed the quote is gone, the same word next
   * to it, another copy of the text.
   */
  isLoose(quote: FramedQuote, claim: Claim, weight: number, flow: Flow, sure: boolean): boolean {
    const { left, right, own, place } = claim;
    const isAlone = !flow.left && !flow.right;
    if (place.similarity < 1) {
      if (!sure && own < LITTLE_MORE && quote.isOneLine && this.#hasBlankLine(place)) return true;
      if (isAlone && this.#hasTwin(claim)) return true;
      if (place.similarity < HALF_NEW && isWithoutBoth(claim, NEXT / 2)) return true;
      if (own < LITTLE && isWithoutBoth(claim)) return true;
      const next = [within(left, NEXT), within(right, NEXT)] as const;
      if (place.similarity < HALF_NEW && own < LEAST_LEFT && Math.min(...next) <= NEXT / 2)
        return true;
      const isBroken = !(flow.left && flow.right) && Math.max(...next) < NEXT;
      return own < LITTLE_LEFT && (isAlone || isBroken);
    }
    const isInText = flow.left && flow.right;
    if (weight < WORD && isWithoutBoth(claim)) return true;
    if (weight >= LITTLE || (sure && isInText)) return false;
    if (!isInText && weight <= LITTLE_LEFT && this.#isStray(claim)) return true;
    if (isInText && weight < LITTLE_LEFT && isWithoutNext(claim)) return true;
    if (this.#isPartOfWord(quote, claim)) return true;
    if (left.score <= 0 || right.score <= 0) {
      return this.#isSeam(quote, claim, isAlone) || this.#standsAgain(claim);
    }
    const goesFar = left.cut && right.cut;
    if (isAlone && !goesFar && left.score + right.score + own < PHRASE) return true;
    if (weight >= WORD || this.#goesOn(place.start - NEXT, left)) return false;
    if (this.#goesOn(place.end, right)) return false;
    if (this.#standsAgain(claim)) return true;
    return !isInText && !this.isMapped(claim) && this.#hasTwin(claim);
  }

  /**
   * Whether what goes on alike beside a place ends where a line of the new text does but the old one's
   * did not: as a copy of the passage would that had a line of its own.
   */
  endsWithLine(quote: FramedQuote, { left, right, place }: Claim, flow: Flow): boolean {
    const { from, to, lineFrom, lineTo } = quote;
    const isLineEnd = (at: number) => breakBefore(this.#text, at) > 2;
    const isIn = ({ reach, cut }: Extension, line: number) => !cut && reach < line - WORD_END;
    return (
      (!flow.left && isIn(left, from - lineFrom) && isLineEnd(place.start - left.reach)) ||
      (!flow.right && isIn(right, lineTo - to) && isLineEnd(place.end + right.reach))
    );
  }

  /** Whether a little quote has no more than its line around it on a side: as in a copy of the line. */
  isLineAlone(
    quote: FramedQuote,
    { left, right, place }: Claim,
    weight: number,
    flow: Flow,
  ): boolean {
    const { from, to, lineFrom, lineTo } = quote;
    const isLine = ({ score, reach, cut }: Extension, line: number) =>
      score > 0 && !cut && Math.abs(reach - line) <= NEXT;
    if (weight >= LITTLE) return false;
    const [before, behind] = [from - lineFrom, lineTo - to];
    return (
      (!flow.left && isLine(left, before) && breakBefore(this.#text, place.start - before) > 2) ||
      (!flow.right && isLine(right, behind) && breakBefore(this.#text, place.end + behind) > 2)
    );
  }

  /** Whether a little quote stands in text that goes on, but not all that was compared is alike: a copy would. */
  mayBeCopy({ left, right }: Claim, weight: number, flow: Flow): boolean {
    return weight < LITTLE && flow.left && flow.right && !(left.cut && right.cut);
  }

  /** Whether a quote is the edge of a paragraph beside which other text stands now: as a copy would be. */
  isEdge(quote: FramedQuote, { left, right, place }: Claim, flow: Flow): boolean {
    const { from, to, lineFrom, lineTo } = quote;
    const isLineEnd = (at: number) => breakBefore(this.#text, at) > 2;
    return (
      (!flow.left && left.score < CHANCE && lineFrom === from && isLineEnd(place.start)) ||
      (!flow.right && right.score < CHANCE && lineTo === to && isLineEnd(place.end))
    );
  }

  /** Whether text goes on from one paragraph into another within a place. */
  #hasBlankLine({ start, end }: QuotePlace): boolean {
    const { starts, ends, source } = this.#text;
    for (let at = start + 1; at < end; at++) {
      const from = ends[at - 1] ?? 0;
      const to = starts[at] ?? 0;
      if (to > from + 1 && BLANK_LINE.test(source.slice(from, to))) return true;
    }
    return false;
  }

  /** Whether a quote that had space beside it is a part of a word now, and nothing goes on there. */
  #isPartOfWord({ isApart }: FramedQuote, { left, right, place }: Claim): boolean {
    return (
      (isApart[0] && left.score < CHANCE && this.#isInWord(place.start)) ||
      (isApart[1] && right.score < CHANCE && this.#isInWord(place.end))
    );
  }

  /** Whether a stretch of the new text, like the quote in the old one, neither begins nor ends within a word. */
  isApart({ isApart }: FramedQuote, start: number, end: number): boolean {
    return !(isApart[0] && this.#isInWord(start)) && !(isApart[1] && this.#isInWord(end));
  }

  /** Whether a unit is between two letters of one word of the new text, in a script with spaces. */
  #isInWord(at: number): boolean {
    const { starts, ends, codes, length } = this.#text;
    if (at <= 0 || at >= length || starts[at] !== ends[at - 1]) return false;
    const isLetter = (code = 0) => weightOf(code) === 1 && LETTER.test(String.fromCharCode(code));
    return isLetter(codes[at - 1]) && isLetter(codes[at]);
  }

  /** Whether a weak block that is out of order has a quote at its place. */
  #isStray({ start, place }: Claim): boolean {
    const segment = segmentAt(this.#map, start);
    if (!segment || Math.abs(start + segment.shift - place.start) > SLIP) return false;
    const { inOrder, blockWeights } = this.#map;
    return inOrder[segment.block] === false && (blockWeights[segment.block] ?? 0) < STRAY;
  }

  /** Whether one side of a quote is gone where the text does not break, or the other breaks. */
  #isSeam(quote: FramedQuote, claim: Claim, isAlone: boolean): boolean {
    const { left, place } = claim;
    const { codes, from, to, lineFrom, lineTo } = quote;
    const oldBreaks = [
      lineFrom === from || isSentenceEnd(codes[from - 1]),
      lineTo === to || isSentenceEnd(codes[to - 1]),
    ] as const;
    const newBreaks = [
      breakBefore(this.#text, place.start) > 1,
      breakBefore(this.#text, place.end) > 1,
    ] as const;
    const [lost, kept] = left.score > 0 ? ([1, 0] as const) : ([0, 1] as const);
    // What was put in, taken out or moved beside a passage begins and ends like the passage.
    if (oldBreaks[lost] && newBreaks[lost]) return false;
    // Nor is the beginning of a paragraph what other text goes on to, unless the map has it there.
    if (oldBreaks[lost] && !this.isMapped(claim)) return true;
    return oldBreaks[kept] || newBreaks[kept] || isAlone;
  }

  /** Whether the text beside a quote goes on at once without a difference; `from`: its first unit. */
  #goesOn(from: number, side: Extension): boolean {
    return within(side, NEXT) >= weightBetween(this.#text.codes, Math.max(0, from), from + NEXT);
  }

  /** Whether the old text had the same word once more next to it. */
  #standsAgain({ start, end }: Claim): boolean {
    const { codes } = this.#old;
    for (let other = Math.max(0, start - NEAR); other <= start + NEAR; other++) {
      if (other === start) continue;
      let at = start;
      while (at < end && codes[at] === codes[other + at - start]) at++;
      if (at === end) return true;
    }
    return false;
  }

  /** Whether the map itself has the quote at its place, in a block that weighs `least` or more. */
  isMapped({ start, place }: Claim, least = -Infinity): boolean {
    const segment = segmentAt(this.#map, start);
    if (!segment || (this.#map.blockWeights[segment.block] ?? 0) < least) return false;
    return Math.abs(start + segment.shift - place.start) <= SLIP;
  }

  /** Whether the old text has the quote, and nearly all that stood around it, in another place too. */
  #hasTwin({ start, end }: Claim): boolean {
    const { digits } = this.#old;
    const from = Math.max(0, start - TWIN);
    const to = Math.min(digits.length, end + TWIN);
    const most = (1 - TWIN_SHARE) * (to - from);
    for (let first = 0; first + to - from <= digits.length; first++) {
      if (first === from) continue;
      let others = 0;
      for (let at = from; at < to && others <= most; at++) {
        if (digits[at] !== digits[first + at - from]) others++;
      }
      if (others <= most) return true;
    }
    return false;
  }
}

/** Whether little goes on at once on either side: the word may have been written anew. */
function isWithoutNext({ left, right }: Claim): boolean {
  const [before, behind] = [within(left, NEXT), within(right, NEXT)];
  return Math.max(before, behind) < NEXT - 1 && Math.min(before, behind) < NEXT / 2;
}

/** Whether next to nothing goes on at once on either side: the words around it, and it too, were written anew. */
export function isWithoutBoth({ left, right }: Claim, most = NEXT / 4): boolean {
  return Math.max(within(left, NEXT), within(right, NEXT)) <= most;
}
