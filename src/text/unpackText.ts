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
