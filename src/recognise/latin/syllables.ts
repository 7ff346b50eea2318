import { isVietnameseSyllable } from '../../names/vietnameseSyllables';
import { WordTest } from './wordClass';
import type { WordReader } from './wordReader';

const syllables = new WordTest(isVietnameseSyllable);

/** Whether the word at a token, with or without its marks, can be one Vietnamese syllable. */
export function isSyllable(reader: WordReader, at: number): boolean {
  return syllables.has(reader, at);
}
