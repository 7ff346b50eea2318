import { CodePointOffsets } from '../../text/offsets';
import type { Span } from '../../text/span';
import type { Target } from '../model';

/** Longest context on each side, in code points. */
const CONTEXT = 32;
/** How much of it may be given up for beginning or ending between words. */
const SLACK = 8;

const MARK = /^[\p{M}\u200d]/u;
const BLANK = /\s/;

/**
 * Describes a passage so that it can be found again: W3C text quote and position selectors in one.
 * `span` is in UTF-16 units of `text` (without its byte order mark); the target counts code points.
 * `offsets` saves time where many passages of one text are described.
 */
export function describeTarget(
  text: string,
  span: Span,
  offsets: CodePointOffsets = new CodePointOffsets(text),
): Target {
  const prefix = text.slice(prefixStart(text, span.start), span.start);
  const suffix = text.slice(span.end, suffixEnd(text, span.end));
  return {
    exact: text.slice(span.start, span.end),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    start: offsets.toCodePoint(span.start),
    end: offsets.toCodePoint(span.end),
  };
}

function prefixStart(text: string, start: number): number {
  let at = start;
  for (let count = 0; count < CONTEXT && at > 0; count++) at -= splitsPair(text, at - 1) ? 2 : 1;
  if (at === 0) return 0;
  for (let cut = at; cut < Math.min(at + SLACK, start); cut++) {
    if (BLANK.test(text.charAt(cut - 1)) && !BLANK.test(text.charAt(cut))) return cut;
  }
  while (at < start && (MARK.test(text.slice(at, at + 2)) || splitsBreak(text, at))) {
    at += splitsPair(text, at + 1) ? 2 : 1;
  }
  return at;
}

function suffixEnd(text: string, end: number): number {
  let at = end;
  for (let count = 0; count < CONTEXT && at < text.length; count++) {
    at += splitsPair(text, at + 1) ? 2 : 1;
  }
  if (at >= text.length) return text.length;
  for (let cut = at; cut > Math.max(at - SLACK, end); cut--) {
    if (BLANK.test(text.charAt(cut)) && !BLANK.test(text.charAt(cut - 1))) return cut;
  }
  while (at > end && (MARK.test(text.slice(at, at + 2)) || splitsBreak(text, at))) {
    at -= splitsPair(text, at - 1) ? 2 : 1;
  }
  return at;
}

function splitsPair(text: string, offset: number): boolean {
  return (
    (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 &&
    (text.charCodeAt(offset) & 0xfc00) === 0xdc00
  );
}

function splitsBreak(text: string, offset: number): boolean {
  return text[offset - 1] === '\r' && text[offset] === '\n';
}
