import { isCityName } from './cityNames';
import { ENGLISH_FAMILY_NAMES } from './englishFamilyNames';
import { isCommonEnglish, isEnglishGivenName } from './englishWords';
import { countryOfDemonym, lookUpPlace, opensPlaceName } from './gazetteer';
import {
  COMPANY_ENDINGS,
  DOCUMENT_HEADS,
  EVENT_HEADS,
  ORGANISATION_HEADS,
  PLACE_FIRST_HEADS,
  PLACE_HEADS,
  PROGRAMME_HEADS,
  SYSTEM_HEADS,
} from './latinHeads';
import {
  ENGLISH_HONORIFICS,
  ENGLISH_OFFICE_MODIFIERS,
  ENGLISH_OFFICES,
  ENGLISH_RANKS,
} from './latinTitles';
import {
  FOREIGN_GIVEN_NAMES,
  GIVEN_NAMES_THAT_ARE_WORDS,
  JAPANESE_FAMILY_NAMES,
} from './latinGivenNames';
import {
  ABBREVIATIONS,
  CALENDAR_WORDS,
  DIRECTION_WORDS,
  FUNCTION_WORDS,
  GENERIC_ACRONYMS,
  NAME_ADJECTIVES,
  NAME_PARTICLES,
  OTHER_DEMONYMS,
  SPEECH_VERBS,
} from './englishGrammarWords';
import { VIETNAMESE_FAMILY_NAMES, VIETNAMESE_GIVEN_NAMES } from './vietnameseNames';
import * as WORD from './wordFlags';

const byLowerCase = new Map<string, number>();
const byCase = new Map<string, number>();
let loaded = false;
const otherDemonyms = new Set(OTHER_DEMONYMS.split(' '));

const MARKS = /\p{M}+/gu;

/** What is left of the letters below {@link STRIPPED_END}, once it has been asked for. */
const stripped: (string | undefined)[] = [];
const STRIPPED_END = 0x2000;

function stripAll(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Takes tone marks and other diacritics off: "Nguyễn" → "Nguyen", "Đ" → "D". */
export function withoutMarks(word: string): string {
  let result = '';
  /** Where what needs no change begins, as far as it is not in the result yet. */
  let from = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x80 || (code >= 0x4e00 && code <= 0x9fff)) continue;
    // Halves of rare letters are no letters.
    if (code >= STRIPPED_END) return stripAll(word);
    const plain = (stripped[code] ??= stripAll(String.fromCharCode(code)));
    result += word.slice(from, at) + plain;
    from = at + 1;
  }
  return from === 0 ? word : result + word.slice(from);
}

function load(): void {
  const add = (map: Map<string, number>, table: string, flag: number): void => {
    for (const word of table.split(' ')) map.set(word, (map.get(word) ?? 0) | flag);
  };
  add(byLowerCase, ENGLISH_HONORIFICS, WORD.HONORIFIC);
  add(byLowerCase, ENGLISH_RANKS, WORD.RANK);
  add(byLowerCase, ENGLISH_OFFICES, WORD.OFFICE);
  add(byLowerCase, ENGLISH_OFFICE_MODIFIERS, WORD.OFFICE_MODIFIER);
  add(byLowerCase, ORGANISATION_HEADS, WORD.ORGANISATION_HEAD);
  add(byLowerCase, COMPANY_ENDINGS, WORD.COMPANY_ENDING);
  add(byLowerCase, PLACE_HEADS, WORD.PLACE_HEAD);
  add(byLowerCase, PLACE_FIRST_HEADS, WORD.PLACE_FIRST);
  add(byLowerCase, SYSTEM_HEADS, WORD.SYSTEM_HEAD);
  add(byLowerCase, DOCUMENT_HEADS, WORD.DOCUMENT_HEAD);
  add(byLowerCase, PROGRAMME_HEADS, WORD.PROGRAMME_HEAD);
  add(byLowerCase, EVENT_HEADS, WORD.EVENT_HEAD);
  add(byLowerCase, FUNCTION_WORDS, WORD.FUNCTION);
  add(byLowerCase, CALENDAR_WORDS, WORD.CALENDAR);
  add(byLowerCase, NAME_PARTICLES, WORD.PARTICLE);
  add(byLowerCase, NAME_ADJECTIVES, WORD.NAME_ADJECTIVE);
  add(byLowerCase, SPEECH_VERBS, WORD.SPEECH);
  add(byLowerCase, DIRECTION_WORDS, WORD.DIRECTION);
  add(byLowerCase, ABBREVIATIONS, WORD.ABBREVIATION);
  add(byCase, GENERIC_ACRONYMS, WORD.GENERIC_ACRONYM);
  add(byCase, GIVEN_NAMES_THAT_ARE_WORDS, WORD.GIVEN_WORD);
  add(byCase, FOREIGN_GIVEN_NAMES, WORD.GIVEN);
  add(byCase, ENGLISH_FAMILY_NAMES, WORD.FAMILY);
  add(byCase, JAPANESE_FAMILY_NAMES, WORD.JAPANESE_FAMILY);
  add(byCase, VIETNAMESE_FAMILY_NAMES, WORD.VIETNAMESE_FAMILY);
  add(byCase, withoutMarks(VIETNAMESE_FAMILY_NAMES), WORD.VIETNAMESE_FAMILY);
  add(byCase, VIETNAMESE_GIVEN_NAMES, WORD.VIETNAMESE_GIVEN);
  add(byCase, withoutMarks(VIETNAMESE_GIVEN_NAMES), WORD.VIETNAMESE_GIVEN);
  loaded = true;
}

function isDemonym(raw: string): boolean {
  if (otherDemonyms.has(raw) || countryOfDemonym(raw) !== undefined) return true;
  if (!raw.endsWith('s')) return false;
  const single = raw.slice(0, -1);
  return otherDemonyms.has(single) || countryOfDemonym(single) !== undefined;
}

/** "He'd", "They’re". */
const CONTRACTION = /['’](?:d|re|ve|ll|m|t)$/;

/** A word as written, in lower case, and what it can be ({@link WORD}). */
export interface WordInfo {
  readonly raw: string;
  readonly lower: string;
  readonly flags: number;
}

/** Most words kept; texts of one folder share nearly all of theirs. */
const MOST_KNOWN = 1 << 14;
/** Longer words may be slices that hold the text they come from. */
const LONGEST_KNOWN = 12;

const known = new Map<string, WordInfo>();

/** Looks a word up in all tables; what was asked before is remembered. */
export function describeWord(raw: string): WordInfo {
  const found = known.get(raw);
  if (found) return found;
  const info = describe(raw);
  if (raw.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(raw, info);
  }
  return info;
}

/**
 * The one copy of a string that the engine keeps for equal property names: comparing it with a literal
 * is comparing two addresses.
 */
export function intern(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}

function describe(word: string): WordInfo {
  if (!loaded) load();
  const raw = intern(word);
  const lower = intern(word.toLowerCase());
  let flags = (byLowerCase.get(lower) ?? 0) | (byCase.get(raw) ?? 0);
  if (isCommonEnglish(lower)) flags |= WORD.COMMON;
  if (CONTRACTION.test(lower)) flags |= WORD.FUNCTION;
  if (opensPlaceName(raw)) flags |= WORD.OPENS_PLACE;
  if (raw !== lower) {
    if (isEnglishGivenName(raw)) flags |= WORD.GIVEN;
    if (lookUpPlace(raw).some((entry) => entry.type === 'place')) flags |= WORD.PLACE;
    if (isCityName(raw)) flags |= WORD.CITY;
    if (isDemonym(raw)) flags |= WORD.DEMONYM;
  }
  return { raw, lower, flags };
}
