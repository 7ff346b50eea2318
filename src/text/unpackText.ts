/**
 * The text that the build wrote as `packed` (scripts/esbuild/packText.mjs): stretches of plain text
 * and, between tildes, units above Latin-1 as three digits of base 41, `0` to `X`; nothing
 * between two tildes is a line feed. Linear.
 */
export function unpackText(packed: string): string {
  return packed
    .split('~')
    .map((stretch, at) => (at % 2 === 0 ? stretch : stretch === '' ? '\n' : unpackUnits(stretch)))
    .join('');
}

const BASE = 41;
const ZERO = 0x30;
/** Arguments that a call surely takes. */
const MOST_AT_ONCE = 4096;

function digitAt(packed: string, at: number): number {
  return packed.charCodeAt(at) - ZERO;
}

function unpackUnits(digits: string): string {
  const units = new Uint16Array(digits.length / 3);
  for (let at = 0; at < units.length; at++) {
    const first = at * 3;
    units[at] =
      (digitAt(digits, first) * BASE + digitAt(digits, first + 1)) * BASE +
      digitAt(digits, first + 2);
  }
  return textOfUnits(units);
}

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

/** The text that consists of these code units. */
export function textOfUnits(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += MOST_AT_ONCE) {
    // Handed over as a list: spreading an array of numbers goes through its iterator.
    const list = units.subarray(from, from + MOST_AT_ONCE) as unknown as number[];
    text += String.fromCharCode.apply(undefined, list);
  }
  return text;
}
