import * as CharClass from './charClass';
import { charClasses } from './characters';
import { Sign, signsOfUnits } from './signs';
import type { Span } from './span';
import { unitsOf } from './units';

/** Words that end in a full stop without ending a sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st gen col lt capt sgt maj adm cmdr gov sen rep hon rev pres ' +
    'no nos vol fig art sec ch pp ed eds vs etc al inc ltd co corp dept univ approx est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
    'ts pgs gs ths tp tx tt ks bs q p kts nsnd nsưt m mm mme mlle sra dra ud uds'
  ).split(' '),
);

/** Marks that close what somebody says: ", ”, ’, 」, 』. */
function isQuoteEnd(code: number): boolean {
  return code === 0x22 || code === 0x201d || code === 0x2019 || code === 0x300d || code === 0x300f;
}

function isWideEnd(code: number): boolean {
  if (code < 0x3002) return false;
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff61;
}

/** The word that ends just before `at`, lower case; empty where there is none. */
function wordBefore(text: string, from: number, at: number): string {
  const classes = charClasses();
  let start = at;
  while (start > from) {
    const kind = classes[text.charCodeAt(start - 1)];
    if (kind !== CharClass.lower && kind !== CharClass.upper && kind !== CharClass.mark) break;
    start--;
    if (at - start > 8) return '';
  }
  return text.slice(start, at).toLowerCase();
}

function isAbbreviation(text: string, from: number, stop: number): boolean {
  const word = wordBefore(text, from, stop);
  if (word === '') return false;
  if (word.length === 1) {
    // An initial ("J. Smith", "U.S."), unless a lower-case letter stands alone before the stop.
    return charClasses()[text.charCodeAt(stop - 1)] === CharClass.upper;
  }
  return ABBREVIATIONS.has(word);
}

/** Whether a sentence can begin with a unit: a capital, a digit, an opener, or a letter without case. */
function canBegin(code: number): boolean {
  const kind = charClasses()[code];
  return (
    kind === CharClass.upper ||
    kind === CharClass.digit ||
    kind === CharClass.letter ||
    kind === CharClass.han ||
    kind === CharClass.kana ||
    kind === CharClass.hangul ||
    ((signsOfUnits()[code] ?? 0) & Sign.opener) !== 0
  );
}

/**
 * The sentences of a paragraph in order, without white space around them. Full stops end one when
 * followed by white space and a possible beginning, and not after an abbreviation or an initial; the
 * wide stops of Chinese and Japanese end one wherever they stand, closing marks included. Linear.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const classes = charClasses();
  // Behind the text its units have a 0, which is no letter and no space.
  const units = unitsOf(text);
  const signs = signsOfUnits();
  const limit = paragraph.end;
  const sentences: Span[] = [];
  let at = paragraph.start;
  let start = -1;
  while (at < limit) {
    if (start < 0) {
      while (at < limit && classes[units[at] ?? 0] === CharClass.space) at++;
      if (at >= limit) break;
      start = at;
    }
    while (at < limit && ((signs[units[at] ?? 0] ?? 0) & Sign.stop) === 0) at++;
    if (at >= limit) break;
    const stop = at;
    const code = units[stop] ?? 0;
    at++;
    while (at < limit && ((signs[units[at] ?? 0] ?? 0) & Sign.stop) !== 0) at++;
    let end = at;
    // A straight mark after a stop and a space opens the next sentence; glued, it closes this one.
    while (end < limit && ((signs[units[end] ?? 0] ?? 0) & Sign.closer) !== 0) end++;
    const asked = code !== 0x2e && code !== 0x3002 && end > at && isQuoteEnd(units[end - 1] ?? 0);
    if (asked && classes[units[end] ?? 0] === CharClass.han) {
      // “Really?” asked she: in Chinese the speaker follows without a space.
      at = end;
      continue;
    }
    if (!isWideEnd(code)) {
      let next = end;
      while (next < limit && classes[units[next] ?? 0] === CharClass.space) next++;
      const spaced = next > end || next >= limit;
      const beforeHan = code !== 0x2e && classes[units[next] ?? 0] === CharClass.han;
      const ends =
        (spaced || beforeHan) &&
        (next >= limit || canBegin(units[next] ?? 0)) &&
        !(code === 0x2e && stop + 1 === at && isAbbreviation(text, paragraph.start, stop));
      if (!ends) continue;
    }
    sentences.push({ start, end });
    start = -1;
    at = end;
  }
  if (start >= 0) {
    let last = limit;
    while (last > start && classes[units[last - 1] ?? 0] === CharClass.space) last--;
    if (last > start) sentences.push({ start, end: last });
  }
  return sentences;
}
