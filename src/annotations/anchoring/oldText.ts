import { canonicalLength, canonicalParts, type CanonicalText } from './canonicalText';
import { type DocumentSketch, gramKey } from './documentSketch';
import { hashGrams } from './gramIndex';
import { digitOf, hashRuns } from './unitDigits';

/** A target in canonical form: its quote stands from `from` to before `to` in `codes`. */
export interface Quote {
  readonly codes: Uint16Array;
  readonly from: number;
  readonly to: number;
  /** The line of the quote within `codes`: from the last break before it to the first one behind it. */
  readonly lineFrom: number;
  readonly lineTo: number;
  /** Whether there is white space before and behind the quote. */
  readonly isApart: readonly [boolean, boolean];
  readonly isOneLine: boolean;
}

/**
 * The old text as far as the sidecar tells: canonical units where a quote or its context covers
 * them, hashes of grams between them.
 */
export interface OldText {
  /** 0 where the unit is not known. */
  readonly codes: Uint16Array;
  /** Where the hash of what begins there is known. */
  readonly seeds: readonly Seeds[];
  /** Bits of the digits that are known of all units; 0: none. */
  readonly bits: number;
  /** For each unit its digit, 0 where it is not known. */
  readonly digits: Uint8Array;
  /** The greatest usual distance between known grams. */
  readonly step: number;
  /** Whether the text outside the quotes is known by its sketch. */
  readonly whole: boolean;
}

/** Places of the old text and hashes of what begins there. */
export interface Seeds {
  /** Ascending. */
  readonly places: Int32Array;
  /** The key (`gramKey`) of what begins at each of these places. */
  readonly keys: Int32Array;
  /** Of how many digits these are hashes; 0: of grams. */
  readonly run: number;
  /** Weight of these grams. */
  readonly weight: number;
  /** What stands in more places of the new text tells nothing. */
  readonly mostPlaces: number;
}

/** The text in which quotes are placed. */
export interface NewText extends CanonicalText {
  /** Digits of the units, of as many bits as the old text's. */
  readonly digits: Uint8Array;
}

/** A quote and the canonical place of its first unit in the old text. */
export interface FramedQuote extends Quote {
  readonly at: number;
}

/** The quote of a target with its context. */
export function quoteOf(exact: string, prefix = '', suffix = ''): Quote {
  const { codes, ends } = canonicalParts([prefix, exact, suffix]);
  const [from = 0, to = 0] = ends;
  const sameLine = suffix.search(/[\r\n]/);
  const lineStart = Math.max(prefix.lastIndexOf('\n'), prefix.lastIndexOf('\r')) + 1;
  const lineFrom = lineStart === 0 ? 0 : from - canonicalLength(prefix.slice(lineStart));
  const lineTo = sameLine < 0 ? codes.length : to + canonicalLength(suffix.slice(0, sameLine));
  return {
    codes,
    from,
    to,
    lineFrom: Math.max(0, lineFrom),
    lineTo: Math.min(codes.length, lineTo),
    isApart: [
      isSpace(exact[0] ?? '') || isSpace(prefix.at(-1) ?? ''),
      isSpace(exact.at(-1) ?? '') || isSpace(suffix[0] ?? ''),
    ],
    isOneLine: !/[\r\n]/.test(exact),
  };
}

function isSpace(character: string): boolean {
  return character !== '' && character.trim() === '';
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
    const { step, grams, bits, digits } = sketch;
    if (bits > 0) {
      return codes.every((code, i) => digitOf(code, bits) === digits[start + i]);
    }
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
    const sketch = this.#sketch;
    if (sketch && sketch.bits > 0) {
      const { digits, bits, weight, step } = sketch;
      const seeds = [runSeeds(digits, weight)];
      if (bits < ALL_BITS) seeds.push(this.#gramSeeds(KNOWN_WEIGHT, undefined, MOST_KNOWN_PLACES));
      return { codes, seeds, bits, digits, step, whole: true };
    }
    const seeds = [this.#gramSeeds(this.#weight, sketch, MOST_PLACES)];
    if (this.#weight > KNOWN_WEIGHT) {
      seeds.push(this.#gramSeeds(KNOWN_WEIGHT, undefined, MOST_SHORT_PLACES));
    }
    return {
      codes,
      seeds,
      bits: 0,
      digits: new Uint8Array(codes.length),
      step: sketch?.step ?? this.#weight,
      whole: sketch !== undefined,
    };
  }

  /** Grams of quotes and their contexts, and those of a sketch. */
  #gramSeeds(weight: number, sketch: DocumentSketch | undefined, mostPlaces: number): Seeds {
    const codes = this.#codes;
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
      places: Int32Array.from(places),
      keys: Int32Array.from(keys),
      run: 0,
      weight,
      mostPlaces,
    };
  }
}

/** Bits that tell nearly all units apart, and the weight of grams that are used where there are fewer. */
const ALL_BITS = 6;
const KNOWN_WEIGHT = 8;
/** Places of the new text in which a run or gram may stand, and a gram beside runs. */
const MOST_PLACES = 64;
const MOST_KNOWN_PLACES = 12;
const MOST_SHORT_PLACES = 2;

/** All runs of digits. */
function runSeeds(digits: Uint8Array, run: number): Seeds {
  const hashes = hashRuns(digits, run);
  const count = Math.max(0, digits.length - run + 1);
  return {
    places: Int32Array.from({ length: count }, (_, at) => at),
    keys: hashes.subarray(0, count).map(gramKey),
    run,
    weight: run,
    mostPlaces: MOST_PLACES,
  };
}
