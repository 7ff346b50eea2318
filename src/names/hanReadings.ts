import { stripDiacritics } from './fold';
import { KOREAN, PINYIN, VIETNAMESE } from './hanReadingsData';
import { simplify } from './hanVariants';
import { readAfter, readFirst } from './packedReadings';
import type { PackedReadings, Readings } from './packedReadings';
import { SINO_VIETNAMESE } from './sinoVietnameseData';

/** Reads "syllable and its characters" entries into character → syllables. */
function readTable(table: string): Map<string, readonly string[]> {
  const readings = new Map<string, string[]>();
  for (const entry of table.split(/\s+/)) {
    let at = 0;
    while (at < entry.length && entry.charCodeAt(at) < 0x3400) at++;
    const syllable = entry.slice(0, at);
    for (const char of entry.slice(at)) {
      const list = readings.get(char);
      if (!list) readings.set(char, [syllable]);
      else if (!list.includes(syllable)) list.push(syllable);
    }
  }
  return readings;
}

let vietnamese: Readings | undefined;
let korean: Readings | undefined;
let mandarin: Readings | undefined;
const NONE: readonly string[] = [];

function mandarinTable(): Readings {
  mandarin ??= readFirst(PINYIN);
  return mandarin;
}

function readOther(table: PackedReadings): Readings {
  return readAfter(table, mandarinTable(), PINYIN.syllables);
}

/** The table by hand and, for the characters that it lacks, the other one. */
function vietnameseTable(): Readings {
  const readings = readTable(SINO_VIETNAMESE);
  for (const [char, list] of readOther(VIETNAMESE)) readings.set(char, list);
  return readings;
}

/** How a character is read in Vietnamese, with tones: 勇 → dũng. Both scripts; empty if unknown. */
export function vietnameseReadings(char: string): readonly string[] {
  vietnamese ??= vietnameseTable();
  return vietnamese.get(simplify(char)) ?? NONE;
}

/** How a character is read in Korean, in the Revised Romanisation: 成 → seong. Empty if unknown. */
export function koreanReadings(char: string): readonly string[] {
  korean ??= readOther(KOREAN);
  return korean.get(simplify(char)) ?? NONE;
}

/** Surnames that are read in a way of their own. */
const SURNAME_READINGS: Readings = new Map(
  Object.entries({
    仇: ['qiu'],
    单: ['shan'],
    解: ['xie'],
    查: ['zha'],
    任: ['ren'],
    曾: ['zeng'],
    朴: ['piao', 'pu'],
    盖: ['ge'],
    翟: ['zhai'],
    区: ['ou'],
    尹: ['yin'],
    覃: ['qin', 'tan'],
    纪: ['ji'],
    洗: ['xian'],
    乐: ['yue', 'le'],
    宁: ['ning'],
  }),
);

/** How a character is read in Mandarin, pinyin without tones: 国 → guo. Empty if unknown. */
export function pinyinReadings(char: string): readonly string[] {
  return mandarinTable().get(simplify(char)) ?? NONE;
}

/**
 * A Vietnamese syllable without what spelling leaves open: where the tone mark stands (hoà, hòa), i
 * and y at the end (lí, lý).
 */
export function vietnameseSyllable(syllable: string): string {
  return Array.from(syllable.toLowerCase().normalize('NFD').replace(/y/g, 'i')).sort().join('');
}

/**
 * Whether a name in Han characters is a Vietnamese name in Latin letters, read syllable by syllable:
 * 梅进勇 and Mai Tiến Dũng. `exact`: tones agree; `folded`: the Latin name has no diacritics and its
 * letters agree. Source of the method: Sino-Vietnamese readings are one syllable a character.
 */
export function fitVietnamese(han: string, latin: string): 'exact' | 'folded' | undefined {
  const syllables = latin.split(/[\s-]+/u).filter(Boolean);
  const chars = Array.from(simplify(han));
  if (syllables.length !== chars.length || chars.length < 2) return undefined;
  const plain = stripDiacritics(latin) === latin;
  for (let at = 0; at < chars.length; at++) {
    const wanted = vietnameseSyllable(syllables[at] ?? '');
    const fits = vietnameseReadings(chars[at] ?? '').some(
      (reading) => vietnameseSyllable(plain ? stripDiacritics(reading) : reading) === wanted,
    );
    if (!fits) return undefined;
  }
  return plain ? 'folded' : 'exact';
}

/**
 * Whether a name of three or more characters is a Vietnamese name but for one syllable, which begins
 * alike: readings that people choose for a name are not all in tables. The family name has to fit.
 */
export function fitsVietnameseAlmost(han: string, latin: string): boolean {
  const syllables = latin.split(/[\s-]+/u).filter(Boolean);
  const chars = Array.from(simplify(han));
  if (syllables.length !== chars.length || chars.length < 3) return false;
  const plain = stripDiacritics(latin) === latin;
  let off = 0;
  for (const [at, char] of chars.entries()) {
    const syllable = syllables[at] ?? '';
    const wanted = vietnameseSyllable(syllable);
    const readings = vietnameseReadings(char);
    const fits = readings.some(
      (reading) => vietnameseSyllable(plain ? stripDiacritics(reading) : reading) === wanted,
    );
    if (fits) continue;
    const onset = onsetOf(syllable);
    if (at === 0 || off++ > 0 || !readings.some((reading) => onsetOf(reading) === onset)) {
      return false;
    }
  }
  return true;
}

/** The consonants that a Vietnamese syllable begins with. */
function onsetOf(syllable: string): string {
  return /^[^aeiouy]*/.exec(stripDiacritics(syllable).toLowerCase())?.[0] ?? '';
}

/** Whether `letters` can be cut into readings of `chars`, in order. */
function readsAs(chars: readonly string[], at: number, letters: string, from: number): boolean {
  const char = chars[at];
  if (char === undefined) return from === letters.length;
  const own = at === 0 ? (SURNAME_READINGS.get(char) ?? NONE) : NONE;
  return [...own, ...pinyinReadings(char)].some(
    (reading) =>
      letters.startsWith(reading.replace('v', 'u'), from) &&
      readsAs(chars, at + 1, letters, from + reading.length),
  );
}

/**
 * Whether a name in Han characters is written in pinyin by `latin`, family name first or last:
 * 习近平 and Xi Jinping, Jinping Xi. For names of two to four characters.
 */
export function fitPinyin(han: string, latin: string): boolean {
  const chars = Array.from(simplify(han));
  if (chars.length < 2 || chars.length > 4) return false;
  const words = stripDiacritics(latin).toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length < 2) return false;
  const letters = (list: readonly string[]): string => list.join('').replace(/[^a-z]/g, '');
  return (
    readsAs(chars, 0, letters(words), 0) ||
    readsAs(chars, 0, letters([...words.slice(-1), ...words.slice(0, -1)]), 0)
  );
}

/** Whether words written together or apart spell all the characters in pinyin: 汶川, Wenchuan. */
export function spellsPinyin(han: string, latin: string): boolean {
  const letters = stripDiacritics(latin)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return letters.length > 3 && readsAs(Array.from(simplify(han)), 0, letters, 0);
}
