/** What the first bytes of a file say about it, where a decoder must be told. */
export type ByteKind = 'text' | 'binary' | 'utf16le' | 'utf16be';

const SAMPLE = 8192;

/**
 * Tells text from other data as editors do: a NUL byte means binary, unless byte order marks or
 * NULs on every second place mean UTF-16. Looks at the first 8 KB only.
 */
export function sniffBytes(bytes: Uint8Array): ByteKind {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf16le';
  if (first === 0xfe && second === 0xff) return 'utf16be';
  const length = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd === 0) return 'text';
  const few = length / 64;
  if (odd > length / 8 && even <= few) return 'utf16le';
  if (even > length / 8 && odd <= few) return 'utf16be';
  return 'binary';
}

/** The text without a byte order mark at its start. */
export function withoutBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Line and column of a UTF-16 offset, lines ending at `\n`, `\r\n` or `\r`: the same place in an
 * editor whatever line breaks it shows. O(offset).
 */
export function positionAt(text: string, offset: number): LinePosition {
  const limit = Math.max(0, Math.min(offset, text.length));
  let line = 0;
  let start = 0;
  for (let index = 0; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) {
      line += 1;
      start = index + 1;
    }
  }
  return { line, character: limit - start };
}
