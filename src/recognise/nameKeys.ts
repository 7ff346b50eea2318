import { describeWord, withoutMarks } from '../names/latinWords';
import * as WORD from '../names/wordFlags';

const HAN = /\p{Script=Han}/u;

const ACRONYM = /^[\p{Lu}][\p{Lu}\d&.-]{1,9}s?$/u;
/** Letters of the longest acronym, without the one of a plural. */
const LONGEST_ACRONYM = 10;
const CAPITAL_FIRST = /^\p{Lu}/u;

/** Whether a name is written like an acronym: capitals and digits, and perhaps the s of a plural. */
export function isAcronym(text: string): boolean {
  const { length } = text;
  if (length < 2) return false;
  const first = text.charCodeAt(0);
  if (first < 0x80 && (first < 0x41 || first > 0x5a)) return false;
  // The plural of an acronym ends in a small letter.
  const end = length > 2 && text.charCodeAt(length - 1) === 0x73 ? length - 1 : length;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return ACRONYM.test(text);
    if ((code < 0x41 || code > 0x5a) && (code < 0x30 || code > 0x39)) {
      if (code !== 0x26 && code !== 0x2e && code !== 0x2d) return false;
    }
  }
  return end <= LONGEST_ACRONYM;
}

/** Whether a name is printable ASCII with single spaces. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 || code < 0x20 || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return true;
}

/** Whether a text is of Han characters alone: they have no case and no marks. */
function isAllHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}

/** Key under which equal names meet: no diacritics, no case (but for acronyms), single spaces. */
export function keyOf(text: string, acronym: boolean): string {
  if (text.length < 5 && acronym) return text.includes('.') ? text.replaceAll('.', '') : text;
  if (isPlain(text)) return text.toLowerCase();
  if (isAllHan(text)) return text;
  const folded = withoutMarks(text).toLowerCase();
  return isPlain(folded) ? folded : folded.replace(/[\s\u00a0]+/g, ' ').replace(/[’]/g, "'");
}

/** The initials that an acronym of a name would have, with and without its small words. */
export function acronymsOf(name: string): readonly string[] {
  let capitals = '';
  let all = '';
  let words = 0;
  let inWord = false;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const parts = code === 0x2d || isBlank(code);
    if (parts || inWord) {
      inWord = !parts;
      continue;
    }
    inWord = true;
    words++;
    const initial = name.charAt(at);
    const upper = initial.toUpperCase();
    all += upper;
    const capital = code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL_FIRST.test(name.slice(at));
    if (capital) capitals += upper;
  }
  return words < 2 ? [] : [capitals, all];
}

/** White space, as patterns and `trim` have it. */
function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code >= 0x1680 && SPACE.test(String.fromCharCode(code)));
}

const SPACE = /\s/;

/** Whether a name has white space in it. */
export function hasBlank(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (isBlank(name.charCodeAt(at))) return true;
  return false;
}

/** Whether a name has a Han character in it. */
export function hasHan(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) >= 0x2e80) return HAN.test(name);
  return false;
}

/** Parts of a person's name by which the same person may be named again. */
export function shortFormsOf(name: string): string[] {
  if (hasHan(name)) return [];
  const words = name.split(/\s+/);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [];
  const flags = describeWord(first).flags;
  const vietnamese =
    words.length <= 4 && (flags & WORD.VIETNAMESE_FAMILY) !== 0 && isVietnamese(words);
  if (vietnamese) return words.length > 2 ? [last, words.slice(-2).join(' ')] : [last];
  if ((flags & WORD.JAPANESE_FAMILY) !== 0) return [first, last];
  const forms = [last, first];
  if (words.length > 2)
    forms.push(words.slice(1).join(' '), words.slice(-2).join(' '), `${first} ${last}`);
  return forms;
}

/** Whether all words can be Vietnamese syllables: one vowel group, Vietnamese endings. */
export function isVietnamese(words: readonly string[]): boolean {
  return words.every((word) =>
    /^(?:ngh?|gh|gi|kh|ph|th|tr|ch|nh|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i.test(
      withoutMarks(word),
    ),
  );
}

/** How many spaces a name has. */
export function countSpaces(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces++;
  return spaces;
}
