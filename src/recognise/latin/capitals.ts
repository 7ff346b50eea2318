import { describeWord } from '../../names/latinWords';
import * as WORD from '../../names/wordFlags';
import { isKoreanGivenName } from '../../names/koreanNames';
import { isFamilyFirst } from '../../names/personNames';
import { isPinyinGivenName } from '../../names/pinyinNames';
import { isSyllable } from './syllables';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';
import { WordClass, WordTest } from './wordClass';

/** “VND15”. */
const CURRENCY = /^\p{Lu}{2,3}\d/u;

const ROMAN = /^[IVX]+$/;
const KNOWN =
  WORD.PLACE | WORD.DEMONYM | WORD.GIVEN | WORD.VIETNAMESE_FAMILY | WORD.JAPANESE_FAMILY;
/** What common words with a capital are left out of account where a line is judged. */
const IN_NAMES =
  KNOWN |
  WORD.TITLE |
  WORD.ORGANISATION_HEAD |
  WORD.OFFICE_MODIFIER |
  WORD.CALENDAR |
  WORD.VIETNAMESE_GIVEN |
  WORD.NAME_ADJECTIVE;

/** Whether the token is written like a name at all. */
export function isCapitalised(reader: WordReader, at: number): boolean {
  const kind = reader.kind(at);
  return kind >= KIND.CAP && kind <= KIND.INITIAL;
}

/** Whether most words of a line are capitalised, so that capitals say little there. */
export function isTitleCase(reader: WordReader, from: number, to: number): boolean {
  if (reader.mark(to - 1) === 0x2e) return false;
  const { start, end, kind: kinds, flags: flagsOf } = reader.tokens;
  let lower = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    if ((end[at] ?? 0) - (start[at] ?? 0) <= 3) continue;
    const kind = kinds[at];
    if (kind === KIND.LOWER) {
      if (((flagsOf[at] ?? 0) & WORD.FUNCTION) === 0) lower++;
    } else if (kind === KIND.CAP || kind === KIND.UPPER) {
      const flags = flagsOf[at] ?? 0;
      if ((flags & WORD.COMMON) !== 0 && (flags & IN_NAMES) === 0) capitals++;
    }
  }
  return capitals >= 2 && capitals >= lower * 7;
}

/** Whether a line is written in capitals throughout. */
function isUpperCase(reader: WordReader, from: number, to: number): boolean {
  const kinds = reader.tokens.kind;
  let upper = 0;
  let words = 0;
  for (let at = from; at < to; at++) {
    const kind = kinds[at] ?? 0;
    if (kind === KIND.UPPER) upper++;
    if (kind >= KIND.LOWER && kind <= KIND.MIXED) words++;
  }
  return words >= 3 && upper >= words * 0.8;
}

/**
 * Marks which tokens of a paragraph may be parts of names: capitalised ones, less the words that
 * only open a sentence, dates, generic acronyms, and common words of a headline in title case.
 */
export function markCapitals(reader: WordReader, from: number, to: number): Uint8Array {
  const marks = new Uint8Array(to - from);
  const titleCase = isTitleCase(reader, from, to);
  const upperCase = isUpperCase(reader, from, to);
  const kinds = reader.tokens.kind;
  for (let at = from; at < to; at++) {
    const kind = kinds[at] ?? 0;
    if (kind < KIND.CAP || kind > KIND.INITIAL) continue;
    if (mayName(reader, at, to, titleCase, upperCase)) marks[at - from] = 1;
  }
  return marks;
}

/** Time zones and halves of the day, behind a time. */
const TIME_ZONES = new Set(
  'AM PM GMT UTC BST IST EST EDT CST CDT PST PDT CET CEST EET EEST JST KST HKT SGT MYT ICT WIB PHT AEST AEDT NZST MSK'.split(
    ' ',
  ),
);

function mayName(
  reader: WordReader,
  at: number,
  to: number,
  titleCase: boolean,
  upperCase: boolean,
): boolean {
  const flags = reader.flags(at);
  const kind = reader.kind(at);
  const next = at + 1 < to && reader.gap(at + 1) === 1 && isCapitalised(reader, at + 1);
  const nextFlags = next ? reader.flags(at + 1) : 0;
  if (kind === KIND.INITIAL) {
    const { raw } = reader.info(at);
    if (raw === 'I' && reader.gap(at) === 1 && isRegnal(reader, at - 1)) return true;
    if (reader.mark(at + 1) === 0x2d && reader.gap(at + 1) === 0 && reader.gap(at + 2) === 0) {
      // "National E-Document Platform"
      if (at + 2 < to && isCapitalised(reader, at + 2)) return true;
    }
    if (raw === 'I' || raw === 'A') return reader.mark(at + 1) === 0x2e && reader.gap(at + 1) === 0;
    return next || reader.mark(at + 1) === 0x2e || reader.mark(at + 1) === 0x26;
  }
  if (kind === KIND.UPPER && upperCase)
    return (flags & (WORD.PLACE | WORD.GENERIC_ACRONYM)) === WORD.PLACE;
  if (reader.kind(at - 1) === KIND.NUMBER && TIME_ZONES.has(reader.info(at).raw)) return false;
  if (kind === KIND.UPPER && isShouted(reader, at)) return false;
  if ((flags & WORD.GENERIC_ACRONYM) !== 0) {
    if (!ROMAN.test(reader.info(at).raw) || at === 0) return false;
    if (next && (nextFlags & WORD.ORGANISATION_HEAD) !== 0) return true;
    return isCapitalised(reader, at - 1) && reader.gap(at) === 1;
  }
  if (kind === KIND.UPPER || kind === KIND.MIXED) return true;
  if (isKoreanHalf(reader, at) || (next && isKoreanHalf(reader, at + 1) && !reader.opens(at)))
    return true;
  // "Bùi Thị Thu Hà" on any day, "Nguyen Van An"
  if ((flags & (WORD.CALENDAR | WORD.FUNCTION)) !== 0 && isSyllableOfName(reader, at)) return true;
  if (next && opensPinyinName(reader, at)) return true;
  if ((flags & WORD.FUNCTION) !== 0 && isHalfOfPlace(reader, at, next)) return true;
  if ((flags & (WORD.CALENDAR | WORD.FUNCTION)) !== 0 && next && opensVietnameseName(reader, at))
    return true;
  const namedNext =
    next && (nextFlags & (WORD.COMMON | WORD.FUNCTION | WORD.CALENDAR | WORD.DEMONYM)) === 0;
  if ((flags & (WORD.GIVEN_WORD | WORD.CALENDAR)) === (WORD.GIVEN_WORD | WORD.CALENDAR)) {
    return (
      namedNext || (isCapitalised(reader, at - 1) && (reader.flags(at - 1) & WORD.GIVEN) !== 0)
    );
  }
  if ((flags & WORD.CALENDAR) !== 0 && namedNext && reader.end(at) - reader.start(at) < 5)
    return true;
  // "Vang Me Xo"
  if ((flags & (WORD.CALENDAR | WORD.FUNCTION)) === WORD.FUNCTION && !titleCase && namedNext) {
    const before = WORD.COMMON | WORD.FUNCTION;
    if (reader.gap(at) === 1 && reader.kind(at - 1) === KIND.CAP && !reader.opens(at)) {
      if ((reader.flags(at - 1) & before) === 0) return true;
    }
    // "her counterpart He Xiulan"
    if (reader.gap(at) === 1 && reader.kind(at - 1) === KIND.LOWER && isPinyinFamily(reader, at))
      return !reader.opens(at);
  }
  if ((flags & (WORD.CALENDAR | WORD.FUNCTION)) !== 0)
    return (flags & WORD.GIVEN_WORD) !== 0 && namedNext;
  const common = (flags & WORD.COMMON) !== 0 && (flags & KNOWN) === 0;
  if (!common) {
    if (!opensPhrase(reader, at)) return true;
    return next || (flags & KNOWN) !== 0 || !reader.seesInLowerCase(reader.info(at).lower);
  }
  if (isSyllableOfName(reader, at) || reader.info(at - 1).lower.startsWith('photo')) return true;
  if (titleCase && reader.gap(at) === 1 && isCapitalised(reader, at - 1)) {
    if ((reader.flags(at - 1) & (WORD.GIVEN | WORD.GIVEN_WORD)) !== 0) return true;
  }
  if (titleCase) return (flags & (WORD.TITLE | WORD.GIVEN_WORD)) !== 0 && namedNext;
  if (!opensPhrase(reader, at)) return true;
  if ((flags & (WORD.TITLE | WORD.OFFICE_MODIFIER | WORD.PLACE_FIRST)) !== 0) return true;
  if (!next) {
    // "Bank of …", "Ministry of …" open names; any other lone common word opens a sentence.
    return (flags & WORD.ANY_HEAD) !== 0 && reader.kind(at + 1) === KIND.LOWER;
  }
  if ((flags & (WORD.NAME_ADJECTIVE | WORD.ANY_HEAD)) !== 0) return true;
  if ((nextFlags & (WORD.COMPANY_ENDING | WORD.ORGANISATION_HEAD | WORD.PLACE_HEAD)) !== 0)
    return true;
  if ((flags & WORD.GIVEN_WORD) !== 0) return true;
  return (
    (nextFlags & WORD.COMMON) !== 0 &&
    (nextFlags & (WORD.TITLE | KNOWN)) === 0 &&
    !/(?:ing|ed|ly)$/.test(reader.info(at).lower)
  );
}

/** "Kwak Do|-yeon": a word that is the first half of a Korean given name here. */
function isKoreanHalf(reader: WordReader, at: number): boolean {
  if (reader.mark(at + 1) !== 0x2d || reader.gap(at + 1) !== 0 || reader.gap(at + 2) !== 0)
    return false;
  if (reader.kind(at - 1) !== KIND.CAP || reader.gap(at) !== 1) return false;
  return (
    reader.kind(at + 2) === KIND.LOWER &&
    isKoreanGivenName(reader.info(at).lower, reader.info(at + 2).lower)
  );
}

/** A name that a roman numeral can follow: "Amyntas I". */
function isRegnal(reader: WordReader, at: number): boolean {
  return reader.kind(at) === KIND.CAP && (reader.flags(at) & (WORD.COMMON | WORD.FUNCTION)) === 0;
}

/** A common word or currency in capitals: "BREAKING NEWS", "US$5", "VND15". */
function isShouted(reader: WordReader, at: number): boolean {
  const { flags, raw } = reader.info(at);
  const hyphened = reader.mark(at - 1) === 0x2d && reader.gap(at) === 0 && reader.gap(at - 1) === 0;
  if (hyphened && reader.kind(at - 2) === KIND.UPPER) return false;
  if (reader.mark(at + 1) === 0x24 && reader.gap(at + 1) === 0) return true;
  if (
    CURRENCY.test(raw) &&
    (describeWord(raw.replace(/\d.*$/, '')).flags & WORD.GENERIC_ACRONYM) !== 0
  ) {
    return true;
  }
  if ((flags & WORD.COMMON) === 0 && (flags & WORD.FUNCTION) === 0) return false;
  if (raw.length >= 4 && (flags & WORD.PLACE) === 0) return true;
  const shouts = (word: number): boolean =>
    reader.kind(word) === KIND.UPPER && (reader.flags(word) & (WORD.COMMON | WORD.FUNCTION)) !== 0;
  return shouts(at - 1) || shouts(at + 1);
}

/** "Dung" in "Mai Tien Dung", "Mr. Dung": an English word that goes on with a Vietnamese name. */
function isSyllableOfName(reader: WordReader, at: number): boolean {
  if ((reader.flags(at) & WORD.VIETNAMESE_GIVEN) === 0) return false;
  let before = at - 1;
  if (reader.mark(before) === 0x2e && (reader.flags(before - 1) & WORD.ABBREVIATION) !== 0)
    before--;
  if (reader.kind(before) !== KIND.CAP) return false;
  const previous = reader.flags(before);
  if ((previous & (WORD.HONORIFIC | WORD.OFFICE)) !== 0) return true;
  return (
    (previous & (WORD.VIETNAMESE_FAMILY | WORD.VIETNAMESE_GIVEN)) !== 0 && reader.gap(at) === 1
  );
}

/** "Can Tho", "Nghe An": a word of English grammar that is half of the name of a place. */
function isHalfOfPlace(reader: WordReader, at: number, next: boolean): boolean {
  const named = (first: number): boolean =>
    (reader.flags(first) & WORD.OPENS_PLACE) !== 0 &&
    reader.kind(first) === KIND.CAP &&
    reader.name(first, first + 1).places.length > 0;
  return (next && named(at)) || (reader.gap(at) === 1 && !reader.opens(at) && named(at - 1));
}

/** Chinese family names that are words of English grammar. */
const PINYIN_FAMILIES = new WordClass('he she you an');

const easternFamily = new WordTest(isFamilyFirst);
const pinyinGiven = new WordTest(isPinyinGivenName);

/** "He Xiulan", "Song Peihua": a word of English before what is a Chinese given name alone. */
export function opensPinyinName(reader: WordReader, at: number): boolean {
  return (
    reader.kind(at + 1) === KIND.CAP &&
    reader.gap(at + 1) === 1 &&
    (reader.flags(at + 1) & (WORD.COMMON | WORD.PLACE | WORD.CITY)) === 0 &&
    easternFamily.has(reader, at) &&
    pinyinGiven.has(reader, at + 1)
  );
}

function isPinyinFamily(reader: WordReader, at: number): boolean {
  return PINYIN_FAMILIES.has(reader, at);
}

/** "Do Thi Ha": a word that is a Vietnamese family name where two given names follow. */
function opensVietnameseName(reader: WordReader, at: number): boolean {
  if ((reader.flags(at) & WORD.VIETNAMESE_FAMILY) === 0) return false;
  for (let name = at + 1; name <= at + 2; name++) {
    if (reader.kind(name) !== KIND.CAP || reader.gap(name) !== 1) return false;
    if ((reader.flags(name) & WORD.VIETNAMESE_GIVEN) !== 0) continue;
    // "Do Van Tin", "Do Thi Kem"
    const middle = name === at + 1 ? name : at + 1;
    if (!MIDDLE_NAMES.has(reader, middle) || !isSyllable(reader, name)) return false;
  }
  return true;
}

/** Middle names that hardly any other word is like. */
const MIDDLE_NAMES = new WordClass('van văn thi thị');

/** Whether a capital is due at this token anyway: the start of a sentence, a quotation, a list item. */
export function opensPhrase(reader: WordReader, at: number): boolean {
  if (reader.opens(at) || at === 0) return true;
  const mark = reader.mark(at - 1);
  if (mark === 0) return false;
  if (mark === 0x201c || mark === 0x2018 || mark === 0xab) return true;
  if (mark === 0x22 || mark === 0x27) return reader.gap(at) === 0 && reader.gap(at - 1) > 0;
  return mark === 0x2022 || mark === 0x3a || mark === 0x2026;
}
