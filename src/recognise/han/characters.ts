/** Whether a code unit joins the parts of a foreign name. */
export function isInterpunct(code: number): boolean {
  switch (code) {
    case 0xb7:
    case 0x2022:
    case 0x2027:
    case 0x30fb:
    case 0xff65:
      return true;
    default:
      return false;
  }
}

/** Whether a code unit is a Latin letter, plain or with diacritics. */
export function isLatin(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

/** Whether a code unit is a digit, of either width. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Whether a bracket with a capitalised Latin name (not an acronym) opens at `at`. */
export function opensRomanisation(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x28 && code !== 0xff08) return false;
  const first = text.charCodeAt(at + 1);
  const second = text.charCodeAt(at + 2);
  return isLatin(first) && (first & 0x20) === 0 && isLatin(second) && (second & 0x20) !== 0;
}
