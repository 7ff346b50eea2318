import { CodePointOffsets } from '../../text/offsets';
import type { Span } from '../../text/span';
import type { Target } from '../model';
import { lowerBound } from './canonicalText';
import { weightBetween } from './contextScore';
import { PassageIndex, patternOf } from './passageIndex';

/** Lengths of context on each side, in code points: the first at which no other place is alike. */
const CONTEXTS = [32, 48, 64, 96] as const;
/** Share of its context that another place of the same words may have in common with the passage. */
const ALIKE = 0.5;
/** How much of it may be given up for beginning or ending between words. */
const SLACK = 8;

const MARK = /^[\p{M}\u200d]/u;
const BLANK = /\s/;

/**
 * Describes a passage so that it can be found again: W3C text quote and position selectors in one.
 * `span` is in UTF-16 units of `text` (without its byte order mark); the target counts code points. The
 * context is 32 code points on each side, and up to 96 where the same words stand elsewhere in the
 * same surroundings. `offsets` saves time where many passages of one text are described.
 */
export function describeTarget(
  text: string,
  span: Span,
  offsets: CodePointOffsets = new CodePointOffsets(text),
): Target {
  let target: Target = { exact: text.slice(span.start, span.end) };
  const index = indexOf(text);
  const ink = lowerBound(index.canonical.starts, span.start);
  for (const context of CONTEXTS) {
    const prefix = text.slice(prefixStart(text, span.start, context), span.start);
    const suffix = text.slice(span.end, suffixEnd(text, span.end, context));
    target = {
      exact: target.exact,
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
      start: offsets.toCodePoint(span.start),
      end: offsets.toCodePoint(span.end),
      ink,
    };
    if (isDistinct(index, target, ink)) break;
  }
  return target;
}

/**
 * Whether a target has as much context as there can be: then there was another place that looked alike
 * even so, and less than all of the context is no proof.
 */
export function hasLongestContext({ prefix = '', suffix = '' }: Target): boolean {
  const longest = CONTEXTS[CONTEXTS.length - 1] ?? 0;
  return Math.max(prefix.length, suffix.length) >= longest - SLACK;
}

let indexed: { readonly text: string; readonly index: PassageIndex } | undefined;

function indexOf(text: string): PassageIndex {
  if (indexed?.text !== text) indexed = { text, index: new PassageIndex(text, Infinity) };
  return indexed.index;
}

/** Whether no other place of the text has the same words in surroundings that are alike. */
function isDistinct(index: PassageIndex, target: Target, own: number): boolean {
  const pattern = patternOf(target);
  const limit =
    ALIKE *
    (weightBetween(pattern.codes, 0, pattern.from) +
      weightBetween(pattern.codes, pattern.to, pattern.codes.length));
  const places = index.occurrences(pattern);
  if (!places) return false;
  return places.every((at) => {
    if (at === own) return true;
    const { left, right } = index.candidate(pattern, at);
    return left + right <= limit;
  });
}

function prefixStart(text: string, start: number, context: number): number {
  let at = start;
  for (let count = 0; count < context && at > 0; count++) at -= splitsPair(text, at - 1) ? 2 : 1;
  if (at === 0) return 0;
  for (let cut = at; cut < Math.min(at + SLACK, start); cut++) {
    if (BLANK.test(text.charAt(cut - 1)) && !BLANK.test(text.charAt(cut))) return cut;
  }
  while (at < start && (MARK.test(text.slice(at, at + 2)) || splitsBreak(text, at))) {
    at += splitsPair(text, at + 1) ? 2 : 1;
  }
  return at;
}

function suffixEnd(text: string, end: number, context: number): number {
  let at = end;
  for (let count = 0; count < context && at < text.length; count++) {
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
