const NOT_DIGITS = /\P{N}/gu;

/** The digits of the units from `from` to before `to`. */
export function digitsIn(codes: Uint16Array, from: number, to: number): string {
  return String.fromCharCode(...codes.subarray(Math.max(0, from), to)).replaceAll(NOT_DIGITS, '');
}

/** Whether digits are others, not only fewer: an error of typing may lose some. */
export function hasOthers(before: string, now: string): boolean {
  let at = 0;
  for (const digit of now) {
    at = before.indexOf(digit, at) + 1;
    if (at === 0) return true;
  }
  return false;
}
