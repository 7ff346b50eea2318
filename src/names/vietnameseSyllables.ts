import { withoutMarks } from './latinWords';

const SYLLABLE =
  /^(?:ngh|ng|gh|gi|kh|ph|th|tr|ch|nh|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/;

/** Words asked for before, so many at most. */
const MOST_KNOWN = 1 << 13;
const known = new Map<string, boolean>();

/** Whether a word, with or without its marks, can be one Vietnamese syllable. */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length >= 8) return false;
  const before = known.get(word);
  if (before !== undefined) return before;
  const can = SYLLABLE.test(withoutMarks(word).toLowerCase());
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, can);
  return can;
}
