import { canonicalise } from './canonicalText';
import { type DocumentSketch, gramKey } from './documentSketch';
import { hashGrams } from './gramIndex';

/** A target in canonical form: its quote stands from `from` to before `to` in `codes`. */
export interface Quote {
  readonly codes: Uint16Array;
  readonly from: number;
  readonly to: number;
  /** The line of the quote within `codes`: from the last break before it to the first one behind it. */
  readonly lineFrom: number;
  readonly lineTo: number;
}

/**
 * The old text as far as the sidecar tells: canonical units where a quote or its context covers
 * them, hashes of grams between them.
 */
export interface OldText {
  /** 0 where the unit is not known. */
  readonly codes: Uint16Array;
  /** Places of known grams, ascending. */
  readonly places: Int32Array;
  /** The key (`gramKey`) of the gram at each of these places. */
  readonly keys: Int32Array;
  /** Weight of these grams. */
  readonly weight: number;
  /** The greatest usual distance between known grams. */
  readonly step: number;
  /** Whether the text outside the quotes is known by its sketch. */
  readonly whole: boolean;
}

/** A quote and the canonical place of its first unit in the old text. */
export interface FramedQuote extends Quote {
  readonly at: number;
}

/** The quote of a target with its context. */
export function quoteOf(exact: string, prefix = '', suffix = ''): Quote {
  const before = canonicalise(prefix).codes;
  const quote = canonicalise(exact).codes;
  const after = canonicalise(suffix).codes;
  const codes = new Uint16Array(before.length + quote.length + after.length);
  codes.set(before);
  codes.set(quote, before.length);
  codes.set(after, before.length + quote.length);
  const from = before.length;
  const to = from + quote.length;
  const sameLine = suffix.search(/[\r\n]/);
  const lineStart = Math.max(prefix.lastIndexOf('\n'), prefix.lastIndexOf('\r')) + 1;
  const lineFrom = lineStart === 0 ? 0 : from - canonicalise(prefix.slice(lineStart)).length;
  const lineTo = sameLine < 0 ? codes.length : to + canonicalise(suffix.slice(0, sameLine)).length;
  return {
    codes,
    from,
    to,
    lineFrom: Math.max(0, lineFrom),
    lineTo: Math.min(codes.length, lineTo),
  };
}

/**
 * Writes quotes into one old text. What contradicts the sketch or an earlier quote (edited by hand,
 * of another version of the text) is left out: `fits` says which took part.
 */
export class OldTextBuilder {
  readonly #sketch: DocumentSketch | undefined;
  readonly #codes: Uint16Array;
  readonly #weight: number;

  constructor(length: number, weight: number, sketch: DocumentSketch | undefined) {
    this.#sketch = sketch;
    this.#codes = new Uint16Array(length);
    this.#weight = weight;
  }

  /** Whether the quote could be written. */
  add({ codes, from, at }: FramedQuote): boolean {
    const start = at - from;
    if (start < 0 || start + codes.length > this.#codes.length) return false;
    for (let i = 0; i < codes.length; i++) {
      const known = this.#codes[start + i];
      if (known !== 0 && known !== codes[i]) return false;
    }
    if (!this.#agrees(codes, start)) return false;
    this.#codes.set(codes, start);
    return true;
  }

  #agrees(codes: Uint16Array, start: number): boolean {
    const sketch = this.#sketch;
    if (!sketch) return true;
    const { step, grams } = sketch;
    const first = Math.ceil(start / step) * step;
    if (first >= start + codes.length) return true;
    const hashes = hashGrams(codes, this.#weight);
    for (let place = first; place < start + codes.length; place += step) {
      const hash = hashes[place - start] ?? 0;
      if (hash !== 0 && gramKey(hash) !== grams[place / step]) return false;
    }
    return true;
  }

  finish(): OldText {
    const codes = this.#codes;
    const weight = this.#weight;
    const sketch = this.#sketch;
    const hashes = hashGrams(codes, weight);
    const places: number[] = [];
    const keys: number[] = [];
    const step = sketch?.step ?? Infinity;
    // Units of a gram are at most its weight.
    let known = 0;
    const knownFrom = new Int32Array(codes.length + 1);
    for (let at = codes.length - 1; at >= 0; at--) {
      known = codes[at] === 0 ? 0 : known + 1;
      knownFrom[at] = known;
    }
    for (let at = 0; at < codes.length; at++) {
      const hash = hashes[at] ?? 0;
      if (hash !== 0 && (knownFrom[at] ?? 0) >= weight) {
        places.push(at);
        keys.push(gramKey(hash));
      } else if (sketch && at % step === 0) {
        const key = sketch.grams[at / step] ?? -1;
        if (key >= 0) {
          places.push(at);
          keys.push(key);
        }
      }
    }
    return {
      codes,
      places: Int32Array.from(places),
      keys: Int32Array.from(keys),
      weight,
      step: sketch?.step ?? weight,
      whole: sketch !== undefined,
    };
  }
}
