/**
 * Converts between offsets in UTF-16 code units (as inside the program and in VS Code) and in
 * Unicode code points (as in sidecars, the command line and the W3C model) for one text. Texts
 * without characters beyond the basic plane cost one scan and no memory; in others a conversion is
 * a binary search over those characters. Offsets beyond the text are held at its end.
 */
export class CodePointOffsets {
  /** UTF-16 offsets of the high surrogates of whole pairs, ascending. */
  readonly #pairs: readonly number[];
  readonly #length: number;

  /** Of a text, or of what {@link surrogatePairs} once found in it. */
  constructor(text: string | { readonly length: number; readonly pairs: readonly number[] }) {
    this.#pairs = typeof text === 'string' ? surrogatePairs(text) : text.pairs;
    this.#length = text.length;
  }

  /** The number of code points before a UTF-16 offset; within a pair, those before the pair. */
  toCodePoint(utf16: number): number {
    const at = Math.min(Math.max(0, utf16), this.#length);
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#pairs[middle] ?? Infinity) < at) low = middle + 1;
      else high = middle;
    }
    // A pair whose second half is at `at` has been counted, though it is not before it as a whole.
    return at - low;
  }

  /** The UTF-16 offset of a code point offset. */
  toUtf16(codePoint: number): number {
    const wanted = Math.max(0, codePoint);
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#pairs[middle] ?? Infinity) - middle < wanted) low = middle + 1;
      else high = middle;
    }
    return Math.min(this.#length, wanted + low);
  }
}

/** UTF-16 offsets of the characters of `text` beyond the basic plane, ascending. */
export function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      pairs.push(at);
      at++;
    }
  }
  return pairs;
}
