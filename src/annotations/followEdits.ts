import type { Span } from '../text/span';

/** A change of a text as an editor tells of it, in UTF-16 units of the text before it. */
export interface TextChange {
  readonly offset: number;
  /** How much was taken out. */
  readonly length: number;
  readonly newText: string;
}

/** The text after changes that do not overlap and all count in `text`. */
export function applyTextChanges(text: string, changes: readonly TextChange[]): string {
  let result = text;
  for (const { offset, length, newText } of fromTheEnd(changes)) {
    result = result.slice(0, offset) + newText + result.slice(offset + length);
  }
  return result;
}

/**
 * Where a passage is after changes of its text. What is typed inside it belongs to it, what is typed at
 * its edges does not; where an edge is replaced together with what is beside it, the passage keeps what is
 * left of it. `undefined` where nothing is left.
 */
export function followEdits(span: Span, changes: readonly TextChange[]): Span | undefined {
  let { start, end } = span;
  for (const { offset, length, newText } of fromTheEnd(changes)) {
    const until = offset + length;
    const shift = newText.length - length;
    if (offset >= end) continue;
    if (until <= start) {
      start += shift;
      end += shift;
    } else if (offset <= start && until >= end) {
      // The passage itself is replaced: the same words, as a formatter does, or others.
      if (newText === '' || offset < start || until > end) return undefined;
      end += shift;
    } else if (offset < start) {
      start = offset + newText.length;
      end += shift;
    } else if (until > end) end = offset;
    else end += shift;
  }
  return start < end ? { start, end } : undefined;
}

/** Changes in such an order that none moves the place of another. */
function fromTheEnd(changes: readonly TextChange[]): readonly TextChange[] {
  return changes.toSorted((a, b) => b.offset - a.offset);
}
