/** Ranges of units that tell about as much as two letters: Han, kana and Hangul. */
const DENSE = [
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
] as const;
const weights = new Uint8Array(0x10000).fill(1);
for (const [first, last] of DENSE) weights.fill(2, first, last + 1);

/** How much a unit tells: a Han, kana or Hangul character about as much as two letters. */
export function weightOf(code: number): number {
  return weights[code] ?? 1;
}

/** Weight that a gram must have at least. */
export const GRAM_WEIGHT = 6;

/**
 * Hashes of the shortest run from each position that weighs at least `weight`; 0 where the text
 * ends before that. Never 0 otherwise.
 */
export function hashGrams(codes: Uint16Array, weight: number): Int32Array {
  const hashes = new Int32Array(codes.length);
  for (let at = 0; at < codes.length; at++) {
    let hash = 0x9e3779b1 | 0;
    let weighed = 0;
    for (let i = at; weighed < weight && i < codes.length; i++) {
      const code = codes[i] ?? 0;
      hash = Math.imul(hash ^ code, 0x85ebca6b);
      hash ^= hash >>> 13;
      weighed += weightOf(code);
    }
    hashes[at] = weighed >= weight ? hash | 1 : 0;
  }
  return hashes;
}

/** Where each gram of a text stands. Made once for a text, whatever the number of targets. */
export class GramIndex {
  readonly #hashes: Int32Array;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #counts: Int32Array;
  readonly #mask: number;

  constructor(codes: Uint16Array) {
    let bits = 10;
    while (1 << bits < codes.length * 1.5 && bits < 22) bits++;
    this.#mask = (1 << bits) - 1;
    this.#hashes = hashGrams(codes, GRAM_WEIGHT);
    this.#heads = new Int32Array(1 << bits).fill(-1);
    this.#next = new Int32Array(codes.length);
    this.#counts = new Int32Array(1 << bits);
    for (let at = codes.length - 1; at >= 0; at--) {
      const hash = this.#hashes[at] ?? 0;
      if (hash === 0) continue;
      const bucket = (hash >>> 3) & this.#mask;
      this.#next[at] = this.#heads[bucket] ?? -1;
      this.#heads[bucket] = at;
      this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    }
  }

  /** At least as many as there are places of a gram; usually exactly so. */
  count(hash: number): number {
    return hash === 0 ? 0 : (this.#counts[(hash >>> 3) & this.#mask] ?? 0);
  }

  /** The places of a gram, ascending; rarely also a place of another gram of the same hash. */
  *places(hash: number): Generator<number, void> {
    if (hash === 0) return;
    for (
      let at = this.#heads[(hash >>> 3) & this.#mask] ?? -1;
      at >= 0;
      at = this.#next[at] ?? -1
    ) {
      if (this.#hashes[at] === hash) yield at;
    }
  }
}
