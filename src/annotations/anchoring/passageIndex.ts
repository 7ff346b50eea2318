import type { Target } from '../model';
import { canonicalCodes, type CanonicalText, canonicalise } from './canonicalText';
import { survivingContext } from './contextScore';
import { GRAM_WEIGHT, GramIndex, hashGrams, weightOf } from './gramIndex';

/** Places of one gram that are looked at; a gram that is more common says too little. */
const MAX_PLACES = 2000;
/** Work for all targets together, in places looked at, beyond which the rest become orphans. */
const MAX_TOTAL_PLACES = 20_000_000;
/** How far around a very short quote its neighbours are looked at. */
const REACH = 16;

/** A target's quote with its context, in canonical form, one after the other. */
export interface Pattern {
  readonly codes: Uint16Array;
  readonly hashes: Int32Array;
  /** Where the quote begins and ends in `codes`. */
  readonly from: number;
  readonly to: number;
}

/** A place where the quote stands, and how much of its context survives around it. */
export interface Candidate {
  /** Index of the quote's first unit in the canonical text. */
  readonly at: number;
  /** Surviving weight on each side. */
  readonly left: number;
  readonly right: number;
}

/** A text, read once for all passages that are looked for in it. */
export class PassageIndex {
  readonly canonical: CanonicalText;
  readonly #index: GramIndex;
  #placesLeft: number;

  /** `limit`: how many places may be looked at for all passages together. */
  constructor(text: string, limit = MAX_TOTAL_PLACES) {
    this.#placesLeft = limit;
    this.canonical = canonicalise(text);
    this.#index = new GramIndex(this.canonical.codes);
  }

  /** Where the quote stands; `undefined` where it stands too often to tell. */
  occurrences(pattern: Pattern): readonly number[] | undefined {
    const { from, to, codes } = pattern;
    const whole = this.placesOfPart(pattern, from, to);
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
    const starts: Iterable<number> = grams > 0 ? around : this.canonical.codes.keys();
    if (grams === 0 && !this.#spend(this.canonical.length)) return undefined;
    const found: number[] = [];
    for (const at of starts) {
      if (this.#matches(pattern, from, to, at)) found.push(at);
      if (found.length > MAX_PLACES) return undefined;
    }
    return found;
  }

  /** Where a part of a pattern stands; `no-gram` where it is too short to be looked up. */
  placesOfPart(
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
    const { codes, length } = this.canonical;
    if (at < 0 || at + to - from > length) return false;
    for (let i = from; i < to; i++) if (pattern.codes[i] !== codes[at + i - from]) return false;
    return true;
  }

  /** How much of a pattern's context survives around a place of its quote. */
  candidate(pattern: Pattern, at: number): Candidate {
    const { codes, length } = this.canonical;
    const { from, to } = pattern;
    const end = at + to - from;
    const left = survivingContext(
      { codes: pattern.codes, at: from - 1, length: from },
      { codes, at: at - 1, length: at },
      -1,
    );
    const right = survivingContext(
      { codes: pattern.codes, at: to, length: pattern.codes.length - to },
      { codes, at: end, length: length - end },
      1,
    );
    return { at, left, right };
  }
}

/** A target in canonical form. */
export function patternOf(target: Target): Pattern {
  const prefix = canonicalCodes(target.prefix ?? '');
  const quote = canonicalCodes(target.exact);
  const suffix = canonicalCodes(target.suffix ?? '');
  const codes = new Uint16Array(prefix.length + quote.length + suffix.length);
  codes.set(prefix);
  codes.set(quote, prefix.length);
  codes.set(suffix, prefix.length + quote.length);
  const from = prefix.length;
  return {
    codes,
    hashes: hashGrams(codes, GRAM_WEIGHT),
    from,
    to: from + quote.length,
  };
}

function gramEnd(codes: Uint16Array, at: number): number {
  let weight = 0;
  let end = at;
  while (weight < GRAM_WEIGHT && end < codes.length) weight += weightOf(codes[end++] ?? 0);
  return end;
}
