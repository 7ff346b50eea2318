import { textOfUnits } from './textOfUnits';

/** The code of 0 among the digits: from `#` to `}` without the backslash. */
const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;
const BASE = 90;
/** How many of the common units have a digit of their own; the others follow in rows. */
const ALONE = 40;
/** First digits below this are rows of common units, then come those of units alone. */
const ROWS = 41;
/** From here on a digit is the first of three that are any unit. */
const ANY = ROWS + ALONE;

/**
 * The text that the build wrote as `packed` (scripts/esbuild/packText.mjs): stretches of plain text
 * and, between tildes, units above Latin-1 as one to three digits; nothing between two tildes is a
 * line feed. `common`: the units with digits of their own and those in rows. Linear.
 */
export function unpackText(packed: string, common = ''): string {
  return packed
    .split('~')
    .map((stretch, at) => {
      if (at % 2 === 0) return stretch;
      return stretch === '' ? '\n' : unpackUnits(stretch, common);
    })
    .join('');
}

let digitOf: Uint8Array | undefined;

function buildDigits(): Uint8Array {
  const digits = new Uint8Array(0x80);
  for (let code = FIRST_DIGIT; code < 0x7e; code++) {
    digits[code] = code - FIRST_DIGIT - (code > BACKSLASH ? 1 : 0);
  }
  return digits;
}

/** Runs once for most of what ships, before any of it is compiled: no calls in the loop that could be left out. */
function unpackUnits(digits: string, common: string): string {
  digitOf ??= buildDigits();
  const table = digitOf;
  const units = new Uint16Array(digits.length);
  const length = digits.length;
  let count = 0;
  let at = 0;
  while (at < length) {
    const first = table[digits.charCodeAt(at++)] ?? 0;
    if (first < ROWS) {
      const second = table[digits.charCodeAt(at++)] ?? 0;
      units[count++] = common.charCodeAt(ALONE + first * BASE + second);
    } else if (first < ANY) units[count++] = common.charCodeAt(first - ROWS);
    else {
      const second = table[digits.charCodeAt(at)] ?? 0;
      const third = table[digits.charCodeAt(at + 1)] ?? 0;
      units[count++] = ((first - ANY) * BASE + second) * BASE + third;
      at += 2;
    }
  }
  return textOfUnits(units.subarray(0, count));
}

const ZERO = 0x30;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const STOP = 0x2e;
const QUESTION_MARK = 0x3f;

/**
 * The list of words that the build wrote as `packed` (scripts/esbuild/packText.mjs): how many units it
 * has and a full stop; then for each word a full stop for a line feed before it, how many letters it
 * shares with the word before (`0` to `?`), and the rest of it. Linear.
 */
export function unpackWords(packed: string): string {
  const head = packed.indexOf('.');
  const units = new Uint16Array(Number(packed.slice(0, head)));
  let to = 0;
  let word = 0;
  for (let at = head + 1; at < packed.length; at++) {
    const unit = packed.charCodeAt(at);
    if (unit === STOP) units[to++] = LINE_FEED;
    else if (unit < ZERO || unit > QUESTION_MARK) units[to++] = unit;
    else {
      if (to > 0 && units[to - 1] !== LINE_FEED) units[to++] = SPACE;
      units.copyWithin(to, word, word + unit - ZERO);
      word = to;
      to += unit - ZERO;
    }
  }
  return textOfUnits(units);
}
