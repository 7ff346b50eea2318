import { type CanonicalText, canonicalise } from './canonicalText';
import { hashGrams } from './gramIndex';

/**
 * What a sidecar keeps of its whole source: a hash of the canonical text and, at every `step`-th of
 * its units, the hash of the gram that begins there. With it, edits are followed through the whole text
 * although the old text is not kept.
 */
export interface DocumentSketch {
  /** Units of the canonical text. */
  readonly length: number;
  /** Hash of the canonical text. */
  readonly hash: string;
  /** Weight of the grams. */
  readonly weight: number;
  readonly step: number;
  /** `GRAM_BITS` bits each; -1 where the text ended before a whole gram. */
  readonly grams: Int32Array;
}

/** Bits of a gram's hash that are kept: four digits of base 64. */
export const GRAM_BITS = 24;
const VERSION = '1';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const NO_GRAM = '....';
/** Characters of the written form for its grams. */
const MAX_CHARACTERS = 29_500;
const CHARACTERS_PER_GRAM = 4;
const MIN_STEP = 2;
/** Grams of long texts are longer, so that they remain rare. */
const LONG_TEXT = 200_000;
const WEIGHT = 8;
const LONG_WEIGHT = 12;
const FORM = /^1:(\d{1,9}):([0-9a-f]{16}):(\d{1,2}):(\d{1,7}):([-_.0-9A-Za-z]*)$/;

/** The weight of grams in a text of `length` canonical units. */
export function gramWeightFor(length: number): number {
  return length < LONG_TEXT ? WEIGHT : LONG_WEIGHT;
}

/** The kept part of a gram's hash (which is not 0). */
export function gramKey(hash: number): number {
  return hash >>> (32 - GRAM_BITS);
}

/**
 * The sketch of a text (without its byte order mark) in its written form: one line of ASCII, at most
 * 30 KB, two characters for each of a short text.
 */
export function describeDocument(text: string): string {
  return sketchOf(canonicalise(text));
}

/** The written sketch of a text that is canonical already. */
export function sketchOf({ codes, length }: CanonicalText): string {
  const most = MAX_CHARACTERS / CHARACTERS_PER_GRAM;
  const step = Math.max(MIN_STEP, Math.ceil(length / most));
  const weight = gramWeightFor(length);
  const hashes = hashGrams(codes, weight);
  const parts: string[] = [];
  for (let at = 0; at < length; at += step) {
    const hash = hashes[at] ?? 0;
    parts.push(hash === 0 ? NO_GRAM : digitsOf(gramKey(hash)));
  }
  return [VERSION, length, hashCodes(codes), weight, step, parts.join('')].join(':');
}

/** Reads a written sketch; `undefined` where it is none, or one of a later version. */
export function readSketch(written: string): DocumentSketch | undefined {
  const [, length, hash, weight, step, grams] = FORM.exec(written) ?? [];
  if (length === undefined || hash === undefined || grams === undefined) return undefined;
  const sketch = { length: Number(length), hash, weight: Number(weight), step: Number(step) };
  if (sketch.step < 1 || sketch.weight < 4 || sketch.weight > 32) return undefined;
  const count = Math.ceil(sketch.length / sketch.step);
  if (grams.length !== count * CHARACTERS_PER_GRAM) return undefined;
  const keys = new Int32Array(count);
  for (let i = 0; i < count; i++) keys[i] = keyAt(grams, i * CHARACTERS_PER_GRAM);
  return { ...sketch, grams: keys };
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

function digitsOf(key: number): string {
  const digit = (shift: number) => DIGITS.charAt((key >>> shift) & 63);
  return digit(18) + digit(12) + digit(6) + digit(0);
}

const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]));

function keyAt(grams: string, at: number): number {
  let key = 0;
  for (let i = 0; i < CHARACTERS_PER_GRAM; i++) {
    const value = VALUES.get(grams.charCodeAt(at + i));
    if (value === undefined) return -1;
    key = (key << 6) | value;
  }
  return key;
}
