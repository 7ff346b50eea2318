const FIRST_DIGIT = 0x20;
/** ASCII that no digit is: `"`, `$`, `'`, `\`, the grave accent, `~`. */
const NO_DIGITS = '"$\'\\`~';
/** How many digits there are; a first one below {@link TWO} is the number itself. */
const BASE = 89;
const TWO = 64;
/** First digits from here on begin numbers of three digits. */
const THREE = 86;
const LEAST_OF_THREE = TWO + (THREE - TWO) * BASE;

let digits: Uint8Array | undefined;

function buildDigits(): Uint8Array {
  const table = new Uint8Array(0x80);
  let value = 0;
  for (let code = FIRST_DIGIT; code < 0x7f; code++) {
    if (!NO_DIGITS.includes(String.fromCharCode(code))) table[code] = value++;
  }
  return table;
}

/**
 * The numbers that a script wrote as `packed` (scripts/data/packNumbers.mjs): from 0 to some 23,000, the
 * small ones one ASCII character each, larger ones two or three. Linear.
 */
export function unpackNumbers(packed: string): Uint16Array {
  digits ??= buildDigits();
  const table = digits;
  const numbers = new Uint16Array(packed.length);
  let count = 0;
  let at = 0;
  while (at < packed.length) {
    let number = table[packed.charCodeAt(at++)] ?? 0;
    if (number >= TWO) {
      const next = table[packed.charCodeAt(at++)] ?? 0;
      if (number < THREE) number = TWO + (number - TWO) * BASE + next;
      else {
        const last = table[packed.charCodeAt(at++)] ?? 0;
        number = LEAST_OF_THREE + ((number - THREE) * BASE + next) * BASE + last;
      }
    }
    numbers[count++] = number;
  }
  return numbers.subarray(0, count);
}
