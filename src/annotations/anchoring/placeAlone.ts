import type { Span } from '../../text/span';
import type { Target } from '../model';
import { weightBetween } from './contextScore';
import { hasLongestContext } from './describeTarget';
import { GRAM_WEIGHT } from './gramIndex';
import { PassageIndex, type Pattern, patternOf } from './passageIndex';
import { ORPHAN, type Placed, withOuterSpace } from './placed';

/** Share of a quote that may have changed. */
const LOST = 0.4;
/** Length of quotes in whose place a changed text is looked for. */
const MAX_CHANGED_QUOTE = 400;

/** Places targets one by one, by their words and context alone. A passage is never guessed. */
export class PassageSearch {
  readonly #text: string;
  readonly #index: PassageIndex;

  constructor(text: string) {
    this.#text = text;
    this.#index = new PassageIndex(text);
  }

  place(target: Target, position: Span | undefined): Placed {
    const pattern = patternOf(target);
    if (pattern.from === pattern.to) return ORPHAN;
    const places = this.#index.occurrences(pattern);
    if (!places) return ORPHAN;
    const kept = this.#placeKept(target, pattern, places, position);
    if (kept.state === 'anchored') return kept;
    // A passage that was edited beats a copy of its old words elsewhere.
    const changed = hasLongestContext(target) ? ORPHAN : this.#placeChanged(pattern);
    return changed.state === 'orphan' ? kept : changed;
  }

  /** The quote stands in some places: the one whose surroundings are the target's. */
  #placeKept(
    target: Target,
    pattern: Pattern,
    places: readonly number[],
    position: Span | undefined,
  ): Placed {
    const candidates = places
      .map((at) => this.#index.candidate(pattern, at))
      .sort((a, b) => b.left + b.right - a.left - a.right);
    const [best, second] = candidates;
    if (!best) return ORPHAN;
    const prefix = weightBetween(pattern.codes, 0, pattern.from);
    const suffix = weightBetween(pattern.codes, pattern.to, pattern.codes.length);
    const context = prefix + suffix;
    const score = best.left + best.right;
    const rival = second ? second.left + second.right : -Infinity;
    if (score - rival < Math.max(MARGIN, CLEAR * context)) return ORPHAN;
    if (score < context && context < MIN_CONTEXT) return ORPHAN;
    if (hasLongestContext(target) && (!position || score < context)) return ORPHAN;
    if (score >= ENOUGH * context) {
      const sure = best.left >= SURE * prefix && best.right >= SURE * suffix;
      return this.#found(sure ? 'anchored' : 'changed', target, pattern, best.at, position);
    }
    const onlyHere = (side: 'left' | 'right', whole: number) =>
      whole >= MIN_SIDE &&
      best[side] >= ONE_SIDE * whole &&
      candidates.every((other) => other === best || other[side] < ELSEWHERE * whole);
    return onlyHere('left', prefix) || onlyHere('right', suffix)
      ? this.#found('changed', target, pattern, best.at, position)
      : ORPHAN;
  }

  /** The quote is gone: what stands between its prefix and its suffix, if that resembles it. */
  #placeChanged(pattern: Pattern): Placed {
    const quote = pattern.codes.subarray(pattern.from, pattern.to);
    if (quote.length > MAX_CHANGED_QUOTE) return ORPHAN;
    const before = this.#onlyPlace(pattern, 0, pattern.from);
    const after = this.#onlyPlace(pattern, pattern.to, pattern.codes.length);
    if (before === undefined || after === undefined) return ORPHAN;
    const start = before + pattern.from;
    const length = after - start;
    if (length <= 0 || length > 2 * quote.length + 4) return ORPHAN;
    const now = this.#index.canonical.codes.subarray(start, after);
    if (editDistance(quote, now) > LOST * Math.max(quote.length, length)) return ORPHAN;
    return { state: 'changed', span: this.#spanOf(start, length) };
  }

  /** The only place of a part of the pattern that is long enough to be trusted. */
  #onlyPlace(pattern: Pattern, from: number, to: number): number | undefined {
    if (weightBetween(pattern.codes, from, to) < 2 * GRAM_WEIGHT) return undefined;
    const places = this.#index.placesOfPart(pattern, from, to);
    return places !== 'no-gram' && places?.length === 1 ? places[0] : undefined;
  }

  #found(
    state: 'anchored' | 'changed',
    target: Target,
    pattern: Pattern,
    at: number,
    position: Span | undefined,
  ): Placed {
    const span = this.#spanOf(at, pattern.to - pattern.from);
    if (position && position.start <= span.start && span.end <= position.end) {
      return { state, span: position };
    }
    return { state, span: withOuterSpace(this.#text, target.exact, span) };
  }

  #spanOf(at: number, length: number): Span {
    const { starts, ends } = this.#index.canonical;
    return { start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0 };
  }
}

/** Share of the context's weight that must survive around a quote, and on each side for certainty. */
const ENOUGH = 0.7;
const SURE = 0.6;
/** Weight of one side, and the share of it, that alone is worth offering. */
const MIN_SIDE = 24;
const ONE_SIDE = 0.95;
/** Share of that side that any other place may have. */
const ELSEWHERE = 0.3;
/** By how much the best place must beat the second: a share of the context, and a weight. */
const CLEAR = 0.2;
const MARGIN = 4;
/** Weight of a context that may have lost something. */
const MIN_CONTEXT = 16;

/** Levenshtein distance. */
function editDistance(a: Uint16Array, b: Uint16Array): number {
  let row = Int32Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = new Int32Array(b.length + 1);
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
