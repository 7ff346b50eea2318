import { ENGLISH_GIVEN_NAMES, ENGLISH_STEMS } from './englishWordsData';

/** Words of administration and technology that general lists leave out. */
const NEWER_WORDS =
  'tourism cybersecurity biodiversity digitalisation digitalization digitisation digitization sustainability governance ' +
  'infrastructure online website smartphone internet email blog app startup healthcare fintech blockchain pandemic ' +
  'coronavirus aquaculture fisheries forestry wellbeing outreach livestock ecosystem multimedia broadband wildfire ' +
  'airstrike airstrikes runoff lawmaker lawmakers spokesperson chairperson co-operation preparedness decentralisation';

let stems: ReadonlySet<string> | undefined;
let givenNames: ReadonlySet<string> | undefined;

function split(table: string): ReadonlySet<string> {
  return new Set(table.trim().replaceAll('\n', ' ').split(' '));
}

/** Whether `word` (lower case) is a common English word or a regular form of one. O(length). */
export function isCommonEnglish(word: string): boolean {
  stems ??= split(`${ENGLISH_STEMS.trim()} ${NEWER_WORDS}`);
  if (stems.has(word)) return true;
  const n = word.length;
  if (n < 4) return false;
  switch (word.charCodeAt(n - 1)) {
    case 0x73: {
      if (stems.has(word.slice(0, -1))) return true;
      if (!word.endsWith('es')) return false;
      if (stems.has(word.slice(0, -2))) return true;
      return word.endsWith('ies') && stems.has(`${word.slice(0, -3)}y`);
    }
    case 0x64:
      return word.endsWith('ed') && (stems.has(word.slice(0, -2)) || stems.has(word.slice(0, -1)));
    case 0x67: {
      if (!word.endsWith('ing')) return false;
      const base = word.slice(0, -3);
      return stems.has(base) || stems.has(`${base}e`);
    }
    case 0x79:
      return word.endsWith('ly') && stems.has(word.slice(0, -2));
    default:
      return false;
  }
}

/** Whether `word`, as written with a capital, is an English given name and no common word. */
export function isEnglishGivenName(word: string): boolean {
  givenNames ??= split(ENGLISH_GIVEN_NAMES);
  return givenNames.has(word);
}
