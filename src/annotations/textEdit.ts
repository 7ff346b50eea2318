import type { Diagnostic } from './model';

/** Replaces `start` to `end` (UTF-16 units of the text before all edits) with `newText`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The text after an edit with the edits that lead to it, or why it was not made. */
export type EditResult =
  | { readonly ok: true; readonly text: string; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The one edit that leads from `before` to `after`: as short as it can be, never inside CRLF or a pair. */
export function differenceOf(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  while (start > 0 && (splits(before, start) || splits(after, start))) start--;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  while (tail > 0 && (splits(before, before.length - tail) || splits(after, after.length - tail))) {
    tail--;
  }
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}

function splits(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return (
    (before === 13 && after === 10) || ((before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00)
  );
}
