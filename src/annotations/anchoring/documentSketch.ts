import { type CanonicalText, canonicalise } from './canonicalText';
import { hashGrams, weightOf } from './gramIndex';
import { digitsOf } from './unitDigits';

/**
 * What a sidecar keeps of its whole source: a hash of the canonical text and, of a text that is not
 * long, some bits of the hash of each of its units; of a long one, at every `step`-th unit, the hash of the
 * gram that begins there. With it, edits are followed through the whole text although the old text
 * is not kept.
 */
export interface DocumentSketch {
  /** Units of the canonical text. */
  readonly length: number;
  /** Hash of the canonical text. */
  readonly hash: string;
  /** Bits of each unit that are kept; 0: grams are. */
  readonly bits: number;
  /** For each unit its digit (of `bits` bits) plus one. Empty where grams are kept. */
  readonly digits: Uint8Array;
  /** Weight of the grams that are kept; where units are, how many of them tell a place. */
  readonly weight: number;
  readonly step: number;
  /** `GRAM_BITS` bits each; -1 where the text ended before a whole gram. */
  readonly grams: Int32Array;
}

/** Bits of a gram's hash that are kept: four digits of base 64. */
export const GRAM_BITS = 24;
const GRAMS_VERSION = '1';
const UNITS_VERSION = '2';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS_PER_CHARACTER = 6;
const NO_GRAM = '....';
/** Characters of the written form for its units or grams. */
const MAX_CHARACTERS = 29_500;
const CHARACTERS_PER_GRAM = 4;
/** Grams of long texts are longer, so that they remain rare. */
const LONG_TEXT = 200_000;
const WEIGHT = 8;
const LONG_WEIGHT = 12;
/**
 * Bits of each unit that may be kept, and the weight of the runs that then tell a place. More than two
 * would gain little (some 0.07 % of passages, nearly all where every fifth character is a typing error)
 * and tell a stranger more of the text.
 */
const RUN_WEIGHTS = [
  [2, 16],
  [1, 30],
] as const;
const GRAMS_FORM = /^1:(\d{1,9}):([0-9a-f]{16}):(\d{1,2}):(\d{1,7}):([-_.0-9A-Za-z]*)$/;
const UNITS_FORM = /^2:(\d{1,6}):([0-9a-f]{16}):([1236]):(\d{1,2}):([-_0-9A-Za-z]*)$/;

/** The kept part of a gram's hash (which is not 0). */
export function gramKey(hash: number): number {
  return hash >>> (32 - GRAM_BITS);
}

/**
 * The sketch of a text (without its byte order mark) in its written form: one line of ASCII, at most
 * 30 KB, one character for three or six visible ones of a text that is not long.
 */
export function describeDocument(text: string): string {
  return sketchOf(canonicalise(text));
}

/** The written sketch of a text that is canonical already. */
export function sketchOf({ codes, length }: CanonicalText): string {
  for (const [bits, weight] of RUN_WEIGHTS) {
    const each = BITS_PER_CHARACTER / bits;
    if (Math.ceil(length / each) > MAX_CHARACTERS) continue;
    const head = [UNITS_VERSION, length, hashCodes(codes), bits, runFor(codes, weight)];
    return [...head, writeUnits(digitsOf(codes, bits), bits)].join(':');
  }
  const most = MAX_CHARACTERS / CHARACTERS_PER_GRAM;
  const step = Math.ceil(length / most);
  const weight = length < LONG_TEXT ? WEIGHT : LONG_WEIGHT;
  const hashes = hashGrams(codes, weight);
  const parts: string[] = [];
  for (let at = 0; at < length; at += step) {
    const hash = hashes[at] ?? 0;
    parts.push(hash === 0 ? NO_GRAM : charactersOf(gramKey(hash)));
  }
  return [GRAMS_VERSION, length, hashCodes(codes), weight, step, parts.join('')].join(':');
}

/** How many units of a text weigh so much, on average. */
function runFor(codes: Uint16Array, weight: number): number {
  let weighed = 0;
  for (const code of codes) weighed += weightOf(code);
  return Math.max(4, Math.round((weight * codes.length) / Math.max(1, weighed)));
}

/** Reads a written sketch; `undefined` where it is none, or one of a later version. */
export function readSketch(written: string): DocumentSketch | undefined {
  return written.startsWith(`${UNITS_VERSION}:`) ? readUnits(written) : readGrams(written);
}

function readGrams(written: string): DocumentSketch | undefined {
  const [, length, hash, weight, step, grams] = GRAMS_FORM.exec(written) ?? [];
  if (length === undefined || hash === undefined || grams === undefined) return undefined;
  const sketch = {
    length: Number(length),
    hash,
    weight: Number(weight),
    step: Number(step),
  };
  if (sketch.step < 1 || sketch.weight < 4 || sketch.weight > 32) return undefined;
  const count = Math.ceil(sketch.length / sketch.step);
  if (grams.length !== count * CHARACTERS_PER_GRAM) return undefined;
  const keys = new Int32Array(count);
  for (let i = 0; i < count; i++) keys[i] = keyAt(grams, i * CHARACTERS_PER_GRAM);
  return { ...sketch, bits: 0, digits: new Uint8Array(0), grams: keys };
}

function readUnits(written: string): DocumentSketch | undefined {
  const [, length, hash, bitCount, run, units] = UNITS_FORM.exec(written) ?? [];
  if (length === undefined || hash === undefined || units === undefined) return undefined;
  const bits = Number(bitCount);
  const weight = Number(run);
  if (weight < 4 || weight > 32) return undefined;
  const each = BITS_PER_CHARACTER / bits;
  const digits = new Uint8Array(Number(length));
  if (units.length !== Math.ceil(digits.length / each)) return undefined;
  for (let i = 0; i < digits.length; i++) {
    const value = VALUES[units.charCodeAt(Math.floor(i / each))] ?? 0;
    digits[i] = ((value >>> (bits * (i % each))) & ((1 << bits) - 1)) + 1;
  }
  const grams = new Int32Array(0);
  return { length: digits.length, hash, bits, digits, weight, step: 1, grams };
}

function writeUnits(digits: Uint8Array, bits: number): string {
  const each = BITS_PER_CHARACTER / bits;
  const parts: string[] = [];
  for (let at = 0; at < digits.length; at += each) {
    let value = 0;
    for (let i = 0; i < each && at + i < digits.length; i++) {
      value |= ((digits[at + i] ?? 1) - 1) << (bits * i);
    }
    parts.push(DIGITS.charAt(value));
  }
  return parts.join('');
}

/** 64 bits of hash in hexadecimal. */
export function hashCodes(codes: Uint16Array): string {
  let a = 0x811c9dc5 | 0;
  let b = 0x1b873593 | 0;
  for (const code of codes) {
    a = Math.imul(a ^ code, 16777619);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  const hex = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}

function charactersOf(key: number): string {
  const digit = (shift: number) => DIGITS.charAt((key >>> shift) & 63);
  return digit(18) + digit(12) + digit(6) + digit(0);
}

/** The value of each ASCII character as a digit; -1 where it is none. */
const VALUES = new Int8Array(128).fill(-1);
Array.from(DIGITS, (digit, value) => (VALUES[digit.charCodeAt(0)] = value));

function keyAt(grams: string, at: number): number {
  let key = 0;
  for (let i = 0; i < CHARACTERS_PER_GRAM; i++) {
    const value = VALUES[grams.charCodeAt(at + i)] ?? -1;
    if (value < 0) return -1;
    key = (key << 6) | value;
  }
  return key;
}
