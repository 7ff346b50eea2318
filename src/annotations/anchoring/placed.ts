import type { Span } from '../../text/span';

/** A place that an orphan may have. */
export interface PlaceCandidate {
  /** In UTF-16 units of the text. */
  readonly span: Span;
  /** How much of the quote and its context stands there, 0 to 1. */
  readonly score: number;
}

/** Where a target stands in the current text. */
export interface Placed {
  /**
   * `anchored`: found with certainty; `changed`: found, but the passage or what stands around it
   * changed, so a person should confirm it; `orphan`: not found with certainty.
   */
  readonly state: 'anchored' | 'changed' | 'orphan';
  /** In UTF-16 units of the text; `undefined` for an orphan and where there is no target. */
  readonly span: Span | undefined;
  /** Of an orphan, the places that it may have, the best first; never overlapping. */
  readonly candidates?: readonly PlaceCandidate[];
}

export const ORPHAN: Placed = { state: 'orphan', span: undefined };

/** The span with the white space that the quote begins and ends with, where it is still there. */
export function withOuterSpace(text: string, exact: string, span: Span): Span {
  const lead = exact.length - exact.trimStart().length;
  const start = span.start - lead;
  return start >= 0 && text.startsWith(exact, start) ? { start, end: start + exact.length } : span;
}
