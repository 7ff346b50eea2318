import { ENGLISH_GIVEN_NAMES, ENGLISH_STEMS } from './englishWordsData';
import { SortedWords } from './sortedWords';

/** Words of administration and technology that general lists leave out. */
const NEWER_WORDS =
  'tourism cybersecurity biodiversity digitalisation digitalization digitisation digitization sustainability governance ' +
  'infrastructure online website smartphone internet email blog app startup healthcare fintech blockchain pandemic ' +
  'coronavirus aquaculture fisheries forestry wellbeing outreach livestock ecosystem multimedia broadband wildfire ' +
  'airstrike airstrikes runoff lawmaker lawmakers spokesperson chairperson co-operation preparedness decentralisation';

const newerWords = new Set(NEWER_WORDS.split(' '));
let sortedStems: SortedWords | undefined;
let givenNames: SortedWords | undefined;

function isStem(word: string): boolean {
  sortedStems ??= new SortedWords(ENGLISH_STEMS);
  return sortedStems.has(word) || newerWords.has(word);
}

/** Whether `word` (lower case) is a common English word or a regular form of one. O(length). */
export function isCommonEnglish(word: string): boolean {
  if (isStem(word)) return true;
  const n = word.length;
  if (n < 4) return false;
  switch (word.charCodeAt(n - 1)) {
    case 0x73: {
      if (isStem(word.slice(0, -1))) return true;
      if (!word.endsWith('es')) return false;
      if (isStem(word.slice(0, -2))) return true;
      return word.endsWith('ies') && isStem(`${word.slice(0, -3)}y`);
    }
    case 0x64:
      return word.endsWith('ed') && (isStem(word.slice(0, -2)) || isStem(word.slice(0, -1)));
    case 0x67: {
      if (!word.endsWith('ing')) return false;
      const base = word.slice(0, -3);
      return isStem(base) || isStem(`${base}e`);
    }
    case 0x79:
      return word.endsWith('ly') && isStem(word.slice(0, -2));
    default:
      return false;
  }
}

/** Whether `word`, as written with a capital, is an English given name and no common word. */
export function isEnglishGivenName(word: string): boolean {
  givenNames ??= new SortedWords(ENGLISH_GIVEN_NAMES);
  return givenNames.has(word);
}
