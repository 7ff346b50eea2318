/** A stretch of a text in UTF-16 code units: `start` is inside, `end` is the first unit outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many code units two spans share; 0 where they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of reading: by start, the longer span first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The index of the first span of a list sorted by `start` whose start is at or after `offset`
 * (the list's length where there is none). O(log n).
 */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those spans of a list sorted by `start` that begin within a span, in order. O(log n) and what it gives. */
export function startingWithin<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  return sorted.slice(firstFrom(sorted, start), firstFrom(sorted, end));
}
