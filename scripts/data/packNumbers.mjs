// Numbers as src/text/unpackNumbers.ts reads them.

/** What stands for the digits of numbers: printable ASCII that needs no escape in any string. */
const DIGITS = Array.from({ length: 0x5f }, (_, at) => String.fromCharCode(0x20 + at)).filter(
  (digit) => !'"$\'\\`~'.includes(digit),
);
const BASE = DIGITS.length;
/** Below this a number is one digit; from {@link THREE} on the first of three. */
const TWO = 64;
const THREE = 86;

/** Numbers from 0 to some 23,000, one to three digits each. */
export function packNumbers(numbers) {
  const most = TWO + (THREE - TWO) * BASE;
  return numbers
    .map((number) => {
      if (number < 0) throw new RangeError(`${number} is too small`);
      if (number < TWO) return DIGITS[number];
      if (number < most) {
        const rest = number - TWO;
        return DIGITS[TWO + Math.floor(rest / BASE)] + DIGITS[rest % BASE];
      }
      const rest = number - most;
      const lead = DIGITS[THREE + Math.floor(rest / BASE / BASE)];
      if (lead === undefined) throw new RangeError(`${number} is too large`);
      return lead + DIGITS[Math.floor(rest / BASE) % BASE] + DIGITS[rest % BASE];
    })
    .join('');
}
