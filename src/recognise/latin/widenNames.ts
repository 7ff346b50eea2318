import { isKoreanGivenName } from '../../names/koreanNames';
import { isFamilyFirst } from '../../names/personNames';
import * as WORD from '../../names/wordFlags';
import type { DraftType } from './draft';
import { isHyphen, type Line } from './nameRuns';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';

const ORDINAL = /^\d{1,4}(?:st|nd|rd|th|d)$/;
const ORDINAL_WORDS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
);
const NUMBERED_BODIES = new Set(
  'division army corps regiment brigade battalion squadron infantry fleet wing circuit congress parliament'.split(
    ' ',
  ),
);

/** A Chinese syllable as it is romanised anywhere. */
const HALF = /^(?:[zcs]h?|ts|tz|hs|kw|gw|ng|[bpmfdtnlgkhjqxryw])?[aeiou]{1,3}(?:ng|h|[nmkptrw])?$/;

const PLAIN_OR_PLACE = WORD.COMMON | WORD.PLACE | WORD.ANY_HEAD;

/** "Min|-jae", "Po|-wei": the small half of a Korean or Taiwanese given name; never "Paris|-based". */
function hasSmallHalf(reader: WordReader, first: number, last: number): boolean {
  const at = last + 2;
  if (reader.gap(last + 1) !== 0 || reader.gap(at) !== 0) return false;
  if (!isHyphen(reader.mark(last + 1)) || reader.kind(at) !== KIND.LOWER) return false;
  const { lower, flags } = reader.info(at);
  if (isKoreanGivenName(reader.info(last).lower, lower)) return true;
  if (hasChineseHalf(reader, first, last)) return true;
  if ((flags & WORD.COMMON) !== 0 || (reader.flags(last) & PLAIN_OR_PLACE) !== 0) return false;
  return /^[a-z]{2,6}$/.test(lower) && !/(?:ed|ing|style|like)$/.test(lower);
}

/** "Mok Sau|-king": the small half of a given name behind a Chinese family name. */
export function hasChineseHalf(reader: WordReader, first: number, last: number): boolean {
  const at = last + 2;
  if (last !== first + 1 || !isHyphen(reader.mark(last + 1)) || reader.gap(last + 1) !== 0)
    return false;
  if (reader.kind(at) !== KIND.LOWER || reader.gap(at) !== 0) return false;
  return (
    isFamilyFirst(reader.info(first).lower) &&
    HALF.test(reader.info(at).lower) &&
    HALF.test(reader.info(last).lower)
  );
}

/** Takes in what belongs to a name though it is no capitalised word: "31st … Games", "Inc.". */
export function widen(
  line: Line,
  first: number,
  last: number,
  type: DraftType,
): { first: number; last: number } {
  const { reader } = line;
  let from = first;
  let to = last;
  const flags = reader.flags(last);
  const numbered =
    (type === 'programme' && (flags & WORD.EVENT_HEAD) !== 0) ||
    NUMBERED_BODIES.has(reader.info(last).lower);
  const before = first - 1;
  if (numbered && before >= line.from && reader.gap(first) === 1) {
    const word = reader.info(before);
    if (
      ORDINAL.test(word.lower) ||
      (ORDINAL_WORDS.has(word.lower) && reader.kind(before) === KIND.CAP)
    ) {
      from = before;
    }
  }
  const dot = last + 1;
  if (
    reader.mark(dot) === 0x2e &&
    reader.gap(dot) === 0 &&
    dot + 1 < line.to &&
    !reader.opens(dot + 1)
  ) {
    const { lower } = reader.info(last);
    if (
      (flags & WORD.ABBREVIATION) !== 0 &&
      (lower === 'jr' || lower === 'sr' || (flags & WORD.COMPANY_ENDING) !== 0)
    ) {
      to = dot;
    }
  }
  if (type === 'person' && last > first && to + 2 < line.to && hasSmallHalf(reader, first, to))
    to += 2;
  if (type === 'programme' && reader.kind(to + 1) === KIND.NUMBER && reader.gap(to + 1) === 1) {
    if (/^(?:19|20)\d\d$/.test(reader.raw(to + 1)) && (flags & WORD.EVENT_HEAD) !== 0) to++;
  }
  return { first: from, last: to };
}
