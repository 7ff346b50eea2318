/**
 * Some bits of the hash of each unit, plus one: enough to tell whether a stretch of text is the same
 * although its units are not known. 0 is left for what is not known at all.
 */
export function digitsOf(codes: Uint16Array, bits: number): Uint8Array {
  const digits = new Uint8Array(codes.length);
  if (bits === 0) return digits;
  for (let i = 0; i < codes.length; i++) digits[i] = digitOf(codes[i] ?? 0, bits);
  return digits;
}

/** The digit of one unit, from 1 to 2^bits. The factor spreads the letters of many scripts evenly. */
export function digitOf(code: number, bits: number): number {
  return (Math.imul(code, 0x85ebca6b) >>> (32 - bits)) + 1;
}

/** What a unit that is the same tells, by the bits that are known of it. */
export function worthOf(bits: number): number {
  return WORTH[bits] ?? 1;
}

const WORTH = [1, 0.25, 0.5, 0.75, 0.9, 1, 1] as const;

/** Hashes of the runs of `run` digits that begin at each unit; 0 where the text ends before that. */
export function hashRuns(digits: Uint8Array, run: number): Int32Array {
  const hashes = new Int32Array(digits.length);
  for (let at = 0; at + run <= digits.length; at++) {
    let hash = 0x9e3779b1 | 0;
    for (let i = at; i < at + run; i++) {
      hash = Math.imul(hash ^ (digits[i] ?? 0), 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    hashes[at] = hash | 1;
  }
  return hashes;
}
