import { withoutMarks } from './latinWords';

const SYLLABLE =
  /^(?:ngh|ng|gh|gi|kh|ph|th|tr|ch|nh|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/;

/** Whether a word, with or without its marks, can be one Vietnamese syllable. */
export function isVietnameseSyllable(word: string): boolean {
  return word.length < 8 && SYLLABLE.test(withoutMarks(word).toLowerCase());
}
