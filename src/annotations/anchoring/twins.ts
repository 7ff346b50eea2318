import type { OldText } from './oldText';

/** Old units from `start` to before `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Pair = readonly [number, number];

/** Units on each side in which twins are alike, and the share of them. */
const TWIN = 24;
const TWIN_SHARE = 0.85;
/** What is known of units beside a quote that do not stand beside it elsewhere by chance. */
const NO_CHANCE_BITS = 36;
/** The same, of units on both sides. */
const FRAME_BITS = 24;
/** Units that may stand between them beside twice the quote. */
const SPARE = 8;

/** Whether the old text has the quote, and nearly all that stood around it, in another place too. */
export function hasTwin(old: OldText, { start, end }: Stretch): boolean {
  const { digits } = old;
  const from = Math.max(0, start - TWIN);
  const to = Math.min(digits.length, end + TWIN);
  const most = (1 - TWIN_SHARE) * (to - from);
  for (let first = 0; first + to - from <= digits.length; first++) {
    if (first === from) continue;
    let others = 0;
    for (let at = from; at < to && others <= most; at++) {
      if (digits[at] !== digits[first + at - from]) others++;
    }
    if (others <= most) return true;
  }
  return false;
}

/** Whether what stands on both sides of a quote stands around something else in the old text too. */
export function isFramedElsewhere(old: OldText, { start, end }: Stretch): boolean {
  const { digits, bits } = old;
  const noChance = FRAME_BITS / bits;
  if (start < noChance || end + noChance > digits.length) return false;
  const isAlike = (at: number, other: number) => {
    for (let i = 0; i < noChance; i++) if (digits[at + i] !== digits[other + i]) return false;
    return true;
  };
  const most = 2 * (end - start) + SPARE;
  for (let from = noChance; from + noChance <= digits.length; from++) {
    if (from === start || !isAlike(start - noChance, from - noChance)) continue;
    for (let to = from; to <= from + most; to++) {
      if (isAlike(end, to) && !isSame(digits, [start, end], [from, to])) return true;
    }
  }
  return false;
}

function isSame(digits: Uint8Array, [start, end]: Pair, [from, to]: Pair): boolean {
  if (to - from !== end - start) return false;
  for (let i = 0; i < to - from; i++) if (digits[start + i] !== digits[from + i]) return false;
  return true;
}

/** Whether the old text has the quote, and what stood right beside it, in another place too. */
export function standsAlike(old: OldText, { start, end }: Stretch): boolean {
  const { digits, bits } = old;
  const enough = end - start + NO_CHANCE_BITS / bits;
  for (let shift = -start; end + shift <= digits.length; shift++) {
    if (shift === 0) continue;
    let at = start;
    while (at < end && digits[at] === digits[at + shift]) at++;
    if (at < end) continue;
    let first = start;
    const least = Math.max(0, -shift);
    while (first > least && at - first < enough && digits[first - 1] === digits[first - 1 + shift])
      first--;
    const most = digits.length - Math.max(0, shift);
    while (at < most && at - first < enough && digits[at] === digits[at + shift]) at++;
    if (at - first >= enough) return true;
  }
  return false;
}
