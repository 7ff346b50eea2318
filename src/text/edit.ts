import type { Span } from './span';

/** How a text came from the one before it: what both begin with and what both end with is as it was. */
export interface Edit {
  /** So many units both begin with. */
  readonly same: number;
  /** Where in the new text begins what both end with. */
  readonly rest: number;
  /** By how much what both end with stands further behind. */
  readonly shift: number;
}

/** Units on either side of a stretch that must be as before for it to count as unchanged. */
const AROUND = 256;
/** Units compared at a time: strings are compared faster than their units one by one. */
const PIECE = 1024;

/** The smallest stretch that an edit may have replaced. Linear in the longer text. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (
    same + PIECE <= most &&
    before.slice(same, same + PIECE) === after.slice(same, same + PIECE)
  )
    same += PIECE;
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same++;
  let ending = 0;
  const left = most - same;
  while (ending + PIECE <= left) {
    const old = before.length - ending;
    const now = after.length - ending;
    if (before.slice(old - PIECE, old) !== after.slice(now - PIECE, now)) break;
    ending += PIECE;
  }
  while (
    ending < left &&
    before.charCodeAt(before.length - 1 - ending) === after.charCodeAt(after.length - 1 - ending)
  )
    ending++;
  return { same, rest: after.length - ending, shift: after.length - before.length };
}

/**
 * For each stretch of the new text the index of the one that stood for it in the text before, with the
 * same units in it and around it; -1 where there was none. Both lists are in text order and none of
 * either begins where another does. Linear.
 */
export function placesBefore(
  edit: Edit,
  before: readonly Span[],
  after: readonly Span[],
): Int32Array {
  const places = new Int32Array(after.length).fill(-1);
  const whole = edit.shift === 0 && edit.same === edit.rest;
  let at = 0;
  for (let index = 0; index < after.length; index++) {
    const stretch = after[index];
    if (!stretch) break;
    const shift =
      whole || stretch.end + AROUND <= edit.same
        ? 0
        : stretch.start - AROUND >= edit.rest
          ? edit.shift
          : undefined;
    if (shift === undefined) continue;
    while (at < before.length && (before[at]?.start ?? 0) < stretch.start - shift) at++;
    const one = before[at];
    if (one?.start === stretch.start - shift && one.end === stretch.end - shift) places[index] = at;
  }
  return places;
}

/** A span that stands so many units further behind. */
export function moved({ start, end }: Span, shift: number): Span {
  return { start: start + shift, end: end + shift };
}
