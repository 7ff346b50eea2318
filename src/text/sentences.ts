import { CharClass, charClasses } from './characters';
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

const OPENERS = '"\'“‘«「『(（[【《〈';
const CLOSERS = '"\'”’»」』)）]】》〉';

function isLatinEnd(code: number): boolean {
  if (code > 0x3f) return code === 0x2026;
  return code === 0x2e || code === 0x21 || code === 0x3f;
}

function isWideEnd(code: number): boolean {
  if (code < 0x3002) return false;
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff61;
}

function isQuoteEnd(text: string, at: number): boolean {
  return '"”’」』'.includes(text.charAt(at));
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

/** Whether a sentence can begin at `at`: a capital, a digit, an opener, or a letter without case. */
function canBegin(text: string, at: number): boolean {
  const kind = charClasses()[text.charCodeAt(at)];
  return (
    kind === CharClass.upper ||
    kind === CharClass.digit ||
    kind === CharClass.letter ||
    kind === CharClass.han ||
    kind === CharClass.kana ||
    kind === CharClass.hangul ||
    OPENERS.includes(text.charAt(at)) ||
    text.charAt(at) === '-' ||
    text.charAt(at) === '–'
  );
}

/**
 * The sentences of a paragraph in order, without white space around them. Full stops end one when
 * followed by white space and a possible beginning, and not after an abbreviation or an initial; the
 * wide stops of Chinese and Japanese end one wherever they stand, closing marks included. Linear.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const classes = charClasses();
  const units = unitsOf(text);
  const sentences: Span[] = [];
  let start = -1;
  const close = (end: number): void => {
    let last = end;
    while (last > start && classes[units[last - 1] ?? 0] === CharClass.space) last--;
    if (start >= 0 && last > start) sentences.push({ start, end: last });
    start = -1;
  };
  let at = paragraph.start;
  while (at < paragraph.end) {
    const code = units[at] ?? 0;
    if (start < 0) {
      if (classes[code] === CharClass.space) {
        at++;
        continue;
      }
      start = at;
    }
    const wide = isWideEnd(code);
    if (!wide && !isLatinEnd(code)) {
      at++;
      continue;
    }
    const stop = at;
    at++;
    while (at < paragraph.end) {
      const next = units[at] ?? 0;
      if (!isWideEnd(next) && !isLatinEnd(next)) break;
      at++;
    }
    let end = at;
    while (end < paragraph.end && CLOSERS.includes(text.charAt(end))) {
      // A straight mark after a stop and a space opens the next sentence; glued, it closes this one.
      end++;
    }
    const asked = code !== 0x2e && code !== 0x3002 && end > at && isQuoteEnd(text, end - 1);
    if (asked && classes[text.charCodeAt(end)] === CharClass.han) {
      // “Really?” asked she: in Chinese the speaker follows without a space.
      at = end;
      continue;
    }
    if (wide) {
      close(end);
      at = end;
      continue;
    }
    let next = end;
    while (next < paragraph.end && classes[text.charCodeAt(next)] === CharClass.space) next++;
    const spaced = next > end || next >= paragraph.end;
    const beforeHan = classes[text.charCodeAt(next)] === CharClass.han && code !== 0x2e;
    if (
      (spaced || beforeHan) &&
      (next >= paragraph.end || canBegin(text, next)) &&
      !(code === 0x2e && stop + 1 === at && isAbbreviation(text, paragraph.start, stop))
    ) {
      close(end);
      at = end;
    }
  }
  close(paragraph.end);
  return sentences;
}
