import { isYearChar, readFromYear, readNumbered } from './hanDates';
import { eraYear, hanDigit, skipGap } from './hanNumbers';
import { readHanPhrase, readLater } from './hanPhrases';
import { digitValue, type Line } from './line';
import type { Reading } from './reading';

const STARTS = new Set(
  '〇零○一二三四五六七八九十廿两兩几幾０１２３４５６７８９今昨明前后後去上下本这這当當近日最星礼禮周週早来來先翌令平昭大民元曾隔头頭月火水木金土同次年初第此之',
);

/** A character that a Chinese or Japanese time may begin with. */
export function startsHan(code: number): boolean {
  return STARTS_TABLE[code] === 1;
}

const STARTS_TABLE = ((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const char of STARTS) table[char.charCodeAt(0)] = 1;
  return table;
})();

/**
 * Reads a time written in Chinese or Japanese that begins at `at`: with a number (Arabic, full
 * width or Han), an era, or a word such as 昨天, 去年, 本周四.
 */
export function readHan(line: Line, at: number): Reading | undefined {
  const code = line.code(at);
  if (digitValue(code) >= 0) return readNumbered(line, at) ?? readLater(line, at);
  const era = eraYear(line, at);
  if (era) {
    const mark = skipGap(line, era.end);
    return isYearChar(line.code(mark)) ? readFromYear(line, at, era.year, mark + 1) : undefined;
  }
  if (hanDigit(code) >= 0) {
    const numbered = readNumbered(line, at) ?? readLater(line, at);
    if (numbered) return numbered;
  }
  return readHanPhrase(line, at);
}
