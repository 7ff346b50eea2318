import { CodePointOffsets } from '../../text/offsets';
import type { Span } from '../../text/span';
import type { Target } from '../model';
import { type CanonicalText, canonicalise } from './canonicalText';
import { GRAM_WEIGHT, GramIndex, hashGrams, weightOf } from './gramIndex';

/** Where a target stands in the current text. */
export interface Placed {
  /**
   * `anchored`: found with certainty; `changed`: found, but the passage or what stands around it
   * changed, so a person should confirm it; `orphan`: not found with certainty.
   */
  readonly state: 'anchored' | 'changed' | 'orphan';
  /** In UTF-16 units of the text; `undefined` for an orphan and where there is no target. */
  readonly span: Span | undefined;
}

const ORPHAN: Placed = { state: 'orphan', span: undefined };
/** Places of one gram that are looked at; a gram that is more common says too little. */
const MAX_PLACES = 2000;
/** Work for all targets together, in places looked at, beyond which the rest become orphans. */
const MAX_TOTAL_PLACES = 20_000_000;
/** Length of quotes in whose place a changed text is looked for. */
const MAX_CHANGED_QUOTE = 400;

/**
 * Finds the passages of all targets in a text (without its byte order mark), in the order given. A
 * passage is never guessed: where several places fit, or none does, the target is an orphan. `unchanged`
 * says that the text is known to be the one that the targets were made of (by its hash): then
 * positions alone decide between places that look alike. The text is indexed once for all targets.
 */
export function anchorTargets(
  text: string,
  targets: readonly (Target | undefined)[],
  { unchanged = false }: { readonly unchanged?: boolean } = {},
): Placed[] {
  const offsets = new CodePointOffsets(text);
  let search: PassageSearch | undefined;
  return targets.map((target) => {
    if (!target) return { state: 'anchored', span: undefined };
    const at = positionOf(text, target, offsets);
    if (unchanged && at) return { state: 'anchored', span: at };
    search ??= new PassageSearch(text);
    return search.place(target, at);
  });
}

/** The target's own position, if its text and context stand there to the letter. */
function positionOf(text: string, target: Target, offsets: CodePointOffsets): Span | undefined {
  if (target.start === undefined) return undefined;
  const start = offsets.toUtf16(target.start);
  const end = start + target.exact.length;
  const { prefix = '', suffix = '' } = target;
  const same =
    text.startsWith(target.exact, start) &&
    text.startsWith(suffix, end) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length);
  return same ? { start, end } : undefined;
}

/** A target's quote with its context, in canonical form, one after the other. */
interface Pattern {
  readonly codes: Uint16Array;
  readonly hashes: Int32Array;
  /** Where the quote begins and ends in `codes`. */
  readonly from: number;
  readonly to: number;
}

/** A place where the quote stands, and how much of its context survives around it. */
interface Candidate {
  /** Index of the quote's first unit in the canonical text. */
  readonly at: number;
  /** Units of context that stand there unbroken on each side. */
  readonly left: number;
  readonly right: number;
}

class PassageSearch {
  readonly #text: string;
  readonly #canonical: CanonicalText;
  readonly #index: GramIndex;
  #placesLeft = MAX_TOTAL_PLACES;

  constructor(text: string) {
    this.#text = text;
    this.#canonical = canonicalise(text);
    this.#index = new GramIndex(this.#canonical.codes);
  }

  place(target: Target, position: Span | undefined): Placed {
    const pattern = patternOf(target);
    if (pattern.from === pattern.to) return ORPHAN;
    const places = this.#occurrences(pattern);
    if (!places) return ORPHAN;
    if (places.length === 0) return this.#placeChanged(pattern);
    const candidates = places.map((at) => this.#candidate(pattern, at));
    const prefix = pattern.from;
    const suffix = pattern.codes.length - pattern.to;
    const whole = candidates.filter(({ left, right }) => left === prefix && right === suffix);
    const [only] = whole;
    if (only && whole.length === 1)
      return this.#found('anchored', target, pattern, only.at, position);
    return only ? ORPHAN : this.#placeInNewContext(target, pattern, candidates);
  }

  /** The quote stands here, but nowhere with all of its context. */
  #placeInNewContext(target: Target, pattern: Pattern, candidates: readonly Candidate[]): Placed {
    const scored = candidates
      .map((candidate) => ({ candidate, score: this.#contextWeight(pattern, candidate) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (!best) return ORPHAN;
    const { left, right, at } = best.candidate;
    const suffix = pattern.codes.length - pattern.to;
    const full = this.#contextWeight(pattern, { at, left: pattern.from, right: suffix });
    const near = (left === pattern.from || left >= NEAR) && (right === suffix || right >= NEAR);
    const clear = best.score >= 2 * (second?.score ?? 0) && best.score >= 2 * NEAR;
    if (!clear || !near || best.score < ENOUGH * full) return ORPHAN;
    const state = best.score < SURE * full ? 'changed' : 'anchored';
    return this.#found(state, target, pattern, at, undefined);
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
    const now = this.#canonical.codes.subarray(start, after);
    if (2 * editDistance(quote, now) > Math.max(quote.length, length)) return ORPHAN;
    return { state: 'changed', span: this.#spanOf(start, length) };
  }

  /** The only place of a part of the pattern that is long enough to be trusted. */
  #onlyPlace(pattern: Pattern, from: number, to: number): number | undefined {
    let weight = 0;
    for (let i = from; i < to; i++) weight += weightOf(pattern.codes[i] ?? 0);
    if (weight < 2 * GRAM_WEIGHT) return undefined;
    const places = this.#placesOfPart(pattern, from, to);
    return places !== 'no-gram' && places?.length === 1 ? places[0] : undefined;
  }

  /** Where the quote stands; `undefined` where it stands too often to tell. */
  #occurrences(pattern: Pattern): readonly number[] | undefined {
    const { from, to, codes } = pattern;
    const whole = this.#placesOfPart(pattern, from, to);
    if (whole !== 'no-gram') return whole;
    // Too short for a gram of its own: found by its neighbours, or, without any, by reading.
    const around = new Set<number>();
    let grams = 0;
    for (let i = Math.max(0, from - REACH); i < Math.min(codes.length, to + REACH); i++) {
      const hash = pattern.hashes[i] ?? 0;
      if (hash === 0) continue;
      grams++;
      const count = this.#index.count(hash);
      if (count > MAX_PLACES || !this.#spend(count)) continue;
      for (const place of this.#index.places(hash)) around.add(place - i + from);
    }
    const starts: Iterable<number> = grams > 0 ? around : this.#canonical.codes.keys();
    if (grams === 0 && !this.#spend(this.#canonical.length)) return undefined;
    const found: number[] = [];
    for (const at of starts) {
      if (this.#matches(pattern, from, to, at)) found.push(at);
      if (found.length > MAX_PLACES) return undefined;
    }
    return found;
  }

  #placesOfPart(
    pattern: Pattern,
    from: number,
    to: number,
  ): readonly number[] | undefined | 'no-gram' {
    let rarest = -1;
    let fewest = Infinity;
    for (let i = from; i < to; i++) {
      const hash = pattern.hashes[i] ?? 0;
      if (hash === 0 || gramEnd(pattern.codes, i) > to) break;
      const count = this.#index.count(hash);
      if (count < fewest) {
        fewest = count;
        rarest = i;
        if (count === 0) return [];
      }
    }
    if (rarest < 0) return 'no-gram';
    if (fewest > MAX_PLACES || !this.#spend(fewest)) return undefined;
    const found: number[] = [];
    for (const place of this.#index.places(pattern.hashes[rarest] ?? 0)) {
      const at = place - rarest + from;
      if (this.#matches(pattern, from, to, at)) found.push(at);
    }
    return found;
  }

  #spend(places: number): boolean {
    this.#placesLeft -= places;
    return this.#placesLeft >= 0;
  }

  #matches(pattern: Pattern, from: number, to: number, at: number): boolean {
    const { codes, length } = this.#canonical;
    if (at < 0 || at + to - from > length) return false;
    for (let i = from; i < to; i++) if (pattern.codes[i] !== codes[at + i - from]) return false;
    return true;
  }

  #candidate(pattern: Pattern, at: number): Candidate {
    const { codes } = this.#canonical;
    const { from, to } = pattern;
    const end = at + to - from;
    let left = 0;
    while (left < from && left < at && pattern.codes[from - 1 - left] === codes[at - 1 - left])
      left++;
    let right = 0;
    const suffix = pattern.codes.length - to;
    while (right < suffix && pattern.codes[to + right] === codes[end + right]) right++;
    return { at, left, right };
  }

  #contextWeight(pattern: Pattern, { left, right }: Candidate): number {
    let weight = 0;
    for (let i = pattern.from - left; i < pattern.from; i++)
      weight += weightOf(pattern.codes[i] ?? 0);
    for (let i = pattern.to; i < pattern.to + right; i++) weight += weightOf(pattern.codes[i] ?? 0);
    return weight;
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
    const { starts, ends } = this.#canonical;
    return { start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0 };
  }
}

/** Units of unbroken context that make a neighbourhood sure. */
const NEAR = 8;
/** Share of the context that must survive unbroken for a place to be offered, and to be certain. */
const ENOUGH = 0.6;
const SURE = 0.9;
/** How far around a very short quote its neighbours are looked at. */
const REACH = 16;

function patternOf(target: Target): Pattern {
  const prefix = canonicalise(target.prefix ?? '').codes;
  const quote = canonicalise(target.exact).codes;
  const suffix = canonicalise(target.suffix ?? '').codes;
  const codes = new Uint16Array(prefix.length + quote.length + suffix.length);
  codes.set(prefix);
  codes.set(quote, prefix.length);
  codes.set(suffix, prefix.length + quote.length);
  const from = prefix.length;
  return { codes, hashes: hashGrams(codes, GRAM_WEIGHT), from, to: from + quote.length };
}

function gramEnd(codes: Uint16Array, at: number): number {
  let weight = 0;
  let end = at;
  while (weight < GRAM_WEIGHT && end < codes.length) weight += weightOf(codes[end++] ?? 0);
  return end;
}

/** The span with the white space that the quote begins and ends with, where it is still there. */
function withOuterSpace(text: string, exact: string, span: Span): Span {
  const lead = exact.length - exact.trimStart().length;
  const start = span.start - lead;
  return start >= 0 && text.startsWith(exact, start) ? { start, end: start + exact.length } : span;
}

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
