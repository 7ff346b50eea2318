import { hashStep, sharedWords, type WordStore } from './wordStore';
import * as CharClass from '../../text/charClass';
import { charClasses } from '../../text/characters';
import type { SourceText } from '../../text/sourceText';
import { unitsOf } from '../../text/units';
import * as KIND from './tokenKinds';

/** Tokens of one text, one row each, in order. Arrays may be longer than `count`. */
export interface Tokens {
  readonly text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** For punctuation its code unit; for words the first code unit. */
  code: Uint16Array;
  /** 1 where a sentence starts at this token. */
  opens: Uint8Array;
  /** Number of the word in `words`; -1 for punctuation. */
  word: Int32Array;
  /** What the word can be; 0 for punctuation. */
  flags: Int32Array;
  readonly words: WordStore;
  /** The number of this text in `words`. */
  readonly number: number;
  /** 1 for the words of tokens that {@link copyTokens} made, by number. */
  copied: Uint8Array | undefined;
}

const UPPER_LETTER = 1;
const LOWER_LETTER = 2;
const DIGIT = 3;
const MARK = 4;
const OTHER_LETTER = 5;
const SPACE = 6;

const OF_CLASS: Readonly<Record<number, number>> = {
  [CharClass.space]: SPACE,
  [CharClass.lower]: LOWER_LETTER,
  [CharClass.upper]: UPPER_LETTER,
  [CharClass.letter]: OTHER_LETTER,
  [CharClass.hangul]: OTHER_LETTER,
  [CharClass.mark]: MARK,
};

/** Class of each code unit; the classes are the constants above, 0 for the rest. */
const CLASS = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const classes = charClasses();
  for (let code = 0; code < 0x2000; code++) table[code] = OF_CLASS[classes[code] ?? 0] ?? 0;
  table.fill(DIGIT, 0x30, 0x3a);
  table.fill(OTHER_LETTER, 0x2e80, 0x3000);
  table.fill(OTHER_LETTER, 0x3040, 0xd7b0);
  table.fill(OTHER_LETTER, 0xf900, 0xfb00);
  table.fill(SPACE, 0x2000, 0x200c);
  table[0x202f] = SPACE;
  table[0x3000] = SPACE;
  table[0xfeff] = SPACE;
  return table;
}

/** Whether the code unit is a letter, mark or digit. */
export function isWordCode(code: number): boolean {
  const of = CLASS[code] ?? 0;
  return of !== 0 && of !== SPACE;
}

/** Whether the code unit is a space (or past the end of the text: NaN). */
export function isSpaceCode(code: number): boolean {
  return CLASS[code] === SPACE;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** Room for the rows of tokens. */
export type Columns = Pick<Tokens, 'start' | 'end' | 'kind' | 'code' | 'opens' | 'word' | 'flags'>;

/** Columns of this many rows and fewer serve one text after another. */
const MOST_KEPT = 1 << 16;
let kept: Columns | undefined;

function makeColumns(size: number): Columns {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    code: new Uint16Array(size),
    opens: new Uint8Array(size),
    word: new Int32Array(size),
    flags: new Int32Array(size),
  };
}

let latest: Tokens | undefined;

/** Whether no tokens have been made since these. */
export function isLatest(tokens: Tokens): boolean {
  return tokens === latest;
}

function columnsFor(size: number): Columns {
  if (size > MOST_KEPT) return makeColumns(size);
  if (!kept || size > kept.start.length) kept = makeColumns(Math.max(size, 1 << 12));
  return kept;
}

/**
 * Room for tokens of a text, to be filled by {@link readTokens}: good until the next text is read.
 * `own`: room of its own, which others leave alone.
 */
export function createTokens(text: string, own?: { readonly spare: Columns | undefined }): Tokens {
  const size = text.length >> 2;
  const words = sharedWords();
  const columns = own ? (own.spare ?? makeColumns(Math.max(size, 1 << 12))) : columnsFor(size);
  const { start, end, kind, code, opens, word, flags } = columns;
  const number = words.beginText();
  latest = {
    ...{ text, count: 0, start, end, kind, code, opens, word, flags, words, number },
    copied: undefined,
  };
  return latest;
}

/** Appends tokens of another text with the same words, from `from` to `to`, so many units further behind. */
export function copyTokens(
  tokens: Tokens,
  other: Tokens,
  from: number,
  to: number,
  shift: number,
): void {
  const at = tokens.count;
  const count = to - from;
  while (at + count > tokens.start.length) grow(tokens);
  tokens.start.set(other.start.subarray(from, to), at);
  tokens.end.set(other.end.subarray(from, to), at);
  tokens.kind.set(other.kind.subarray(from, to), at);
  tokens.code.set(other.code.subarray(from, to), at);
  tokens.word.set(other.word.subarray(from, to), at);
  tokens.flags.set(other.flags.subarray(from, to), at);
  tokens.opens.fill(0, at, at + count);
  tokens.count = at + count;
  const { start, end, word } = tokens;
  const copied = (tokens.copied ??= new Uint8Array(tokens.words.capacity));
  for (let token = at; token < at + count; token++) {
    start[token] = (start[token] ?? 0) + shift;
    end[token] = (end[token] ?? 0) + shift;
    const number = word[token] ?? -1;
    if (number >= 0) copied[number] = 1;
  }
}

function grow(tokens: Tokens): void {
  const size = tokens.start.length * 2;
  const widen = <T extends Int32Array | Uint16Array | Uint8Array>(old: T, fresh: T): T => {
    fresh.set(old);
    return fresh;
  };
  tokens.start = widen(tokens.start, new Int32Array(size));
  tokens.end = widen(tokens.end, new Int32Array(size));
  tokens.kind = widen(tokens.kind, new Uint8Array(size));
  tokens.code = widen(tokens.code, new Uint16Array(size));
  tokens.opens = widen(tokens.opens, new Uint8Array(size));
  tokens.word = widen(tokens.word, new Int32Array(size));
  tokens.flags = widen(tokens.flags, new Int32Array(size));
}

function push(
  tokens: Tokens,
  start: number,
  end: number,
  kind: number,
  code: number,
  word = -1,
): void {
  if (tokens.count === tokens.start.length) grow(tokens);
  const at = tokens.count++;
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.kind[at] = kind;
  tokens.code[at] = code;
  tokens.opens[at] = 0;
  tokens.word[at] = word;
  tokens.flags[at] = word < 0 ? 0 : tokens.words.lastFlags;
}

/**
 * Appends the tokens of `text` from `from` to `to`: words (an inner apostrophe stays in, a
 * possessive 's is a token of its own), numbers, single punctuation marks; hyphens are punctuation.
 * One pass.
 */
export function readTokens(tokens: Tokens, from: number, to: number): void {
  const units = unitsOf(tokens.text);
  let at = from;
  while (at < to) {
    const code = units[at] ?? 0;
    const of = CLASS[code] ?? 0;
    if (of === SPACE) {
      at++;
    } else if (of === 0 || of === MARK) {
      push(tokens, at, at + 1, KIND.PUNCT, code);
      at++;
    } else {
      at = readWord(tokens, units, at, to, code);
    }
  }
}

function readWord(
  tokens: Tokens,
  units: Uint16Array,
  from: number,
  to: number,
  first: number,
): number {
  let at = from;
  let hash = 0;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let others = 0;
  let upperAfterFirst = 0;
  let possessive = false;
  for (; at < to; at++) {
    const code = units[at] ?? 0;
    const of = CLASS[code] ?? 0;
    if (of === LOWER_LETTER) lower++;
    else if (of === UPPER_LETTER) {
      upper++;
      if (at > from) upperAfterFirst++;
    } else if (of === DIGIT) digits++;
    else if (of === OTHER_LETTER) others++;
    else if (of !== MARK) {
      if (isApostrophe(code)) {
        const next = classAt(units, at + 1, to);
        if (next !== LOWER_LETTER && next !== UPPER_LETTER) break;
        const after = classAt(units, at + 2, to);
        const owned = units[at + 1] === 0x73 || units[at + 1] === 0x53;
        possessive = owned && (after === 0 || after === SPACE);
        if (possessive) break;
      } else if (code === 0x2e) {
        const ends = pointEnds(units, from, at, to, upper, lower);
        if (ends === WITH_POINT) {
          hash = hashStep(hash, code);
          at++;
        }
        if (ends !== GOES_ON) break;
      } else if (code === 0x2c && digits > 0 && upper + lower === 0) {
        // 1,500
        if (classAt(units, at + 1, units.length) !== DIGIT) break;
      } else break;
    }
    hash = hashStep(hash, code);
  }
  const pronoun = first === 0x49 && at - from > 1 && isApostrophe(units[from + 1] ?? 0);
  const kind = pronoun ? KIND.LOWER : kindOf(first, upper, lower, digits, others, upperAfterFirst);
  push(tokens, from, at, kind, first, tokens.words.add(units, from, at, hash, tokens.number));
  if (!possessive) return at;
  push(tokens, at, at + 2, KIND.POSSESSIVE, 0x27, -1);
  return at + 2;
}

/** The class of a unit; that of a space from `to` on. */
function classAt(units: Uint16Array, at: number, to: number): number {
  return at < to ? (CLASS[units[at] ?? 0] ?? 0) : SPACE;
}

const GOES_ON = 0;
const BEFORE_POINT = 1;
const WITH_POINT = 2;

/** Whether a word that began at `from` ends at a point: between single capitals or digits it goes on. */
function pointEnds(
  units: Uint16Array,
  from: number,
  at: number,
  to: number,
  upper: number,
  lower: number,
): number {
  if (at + 1 >= to) return BEFORE_POINT;
  const next = CLASS[units[at + 1] ?? 0] ?? 0;
  const previous = at > from ? (CLASS[units[at - 1] ?? 0] ?? 0) : 0;
  if (previous === DIGIT && next === DIGIT && upper + lower === 0) return GOES_ON;
  const dotted = at - from === 1 || units[at - 2] === 0x2e;
  if (previous !== UPPER_LETTER || !dotted || lower > 0) return BEFORE_POINT;
  const second = CLASS[units[at + 2] ?? 0] ?? 0;
  if (next === UPPER_LETTER && (units[at + 2] === 0x2e || second === 0 || second === SPACE))
    return GOES_ON;
  return at - from >= 3 ? WITH_POINT : BEFORE_POINT;
}

function kindOf(
  first: number,
  upper: number,
  lower: number,
  digits: number,
  others: number,
  upperAfterFirst: number,
): number {
  if (others > 0) return KIND.OTHER;
  if (upper + lower === 0) return KIND.NUMBER;
  if (upper === 0) return digits > 0 && CLASS[first] === DIGIT ? KIND.NUMBER : KIND.LOWER;
  if (CLASS[first] === DIGIT) return lower > 0 ? KIND.NUMBER : KIND.UPPER;
  if (lower === 0) return upper + digits === 1 ? KIND.INITIAL : KIND.UPPER;
  if (CLASS[first] !== UPPER_LETTER) return KIND.MIXED;
  return upperAfterFirst > 0 ? KIND.MIXED : KIND.CAP;
}

/** Marks the tokens at which the sentences of `source` open. Tokens and sentences are in order. */
export function markSentences(tokens: Tokens, source: SourceText): void {
  let at = 0;
  for (const paragraph of source.paragraphs) {
    for (const sentence of paragraph.sentences) {
      while (at < tokens.count && (tokens.start[at] ?? 0) < sentence.start) at++;
      if (at >= tokens.count) return;
      let open = at;
      while (open < tokens.count - 1 && tokens.kind[open] === KIND.PUNCT) open++;
      tokens.opens[open] = 1;
    }
  }
}
