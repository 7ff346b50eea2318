import { changed } from '../text/writable';
import { digitValue, isLetter, type Line } from './line';
import {
  isTailOfSomething,
  readDayMonthYear,
  readYearMonthDay,
  readYearRange,
} from './numericDates';
import {
  calendar,
  isDayOf,
  isLikelyYear,
  isPossibleYear,
  parts,
  range,
  type Reader,
  type Reading,
} from './reading';
import { PARTS_OF_DAY, SEASONS, ORDINALS, TIME_WORDS, LABEL_WORDS, COUNTED } from './englishWords';
import {
  dayAt,
  isNumberTail,
  yearAfter,
  relativeYearAfter,
  rangeMark,
  finish,
  readDayFirst,
} from './englishDates';

/** A telephone number, a file number ("No. 2019-1234"): digits go before or on. */
function isPartOfNumber(line: Line, at: number, end: number): boolean {
  const back = line.skipBlanksBack(at) - 1;
  if (back < at - 1 && digitValue(line.code(back)) >= 0) return true;
  if (line.code(back) === 46 && LABEL_WORDS.has(line.previousWord(back).word)) return true;
  const mark = line.code(end);
  return (mark === 45 || mark === 47) && digitValue(line.code(end + 1)) >= 0;
}

/** `2019-Q1`, `2019 Q1`. */
export function quarterAfterYear(
  line: Line,
  end: number,
): { quarter: number; end: number } | undefined {
  const at = line.code(end) === 45 ? end + 1 : line.skipBlanks(end);
  const word = line.wordAt(at);
  const digits = word.word === 'q' ? line.digitsAt(word.end) : undefined;
  return digits?.length === 1 && digits.value >= 1 && digits.value <= 4
    ? { quarter: digits.value, end: digits.end }
    : undefined;
}

export function readYear(line: Line, at: number, end: number, value: number): Reading | undefined {
  const suffix = line.wordAt(end);
  if (suffix.word === 's') {
    return value % 10 === 0 && isPossibleYear(value)
      ? calendar(at, suffix.end, { decade: Math.floor(value / 10) })
      : undefined;
  }
  if ((line.has("'s", end) || line.has('’s', end)) && value % 10 === 0 && isPossibleYear(value)) {
    const next = line.nextWord(end + 2);
    const before = line.previousWord(at).word;
    if (
      next.word === '' ||
      TIME_WORDS.has(next.word) ||
      ['late', 'early', 'mid'].includes(before)
    ) {
      return calendar(at, end + 2, { decade: Math.floor(value / 10) });
    }
  }
  if (suffix.word !== '') return undefined;
  if (isNumberTail(line, end)) return undefined;
  if (line.code(end) === 45 && isLetter(line.code(end + 1))) {
    const joined = line.wordAt(end + 1).word;
    if (joined === 'year' || COUNTED.has(joined) || COUNTED.has(`${joined}s`)) return undefined;
  }
  const quarter = quarterAfterYear(line, end);
  if (quarter) return calendar(at, quarter.end, { year: value, quarter: quarter.quarter });
  const after = line.nextWord(end);
  const before = line.previousWord(at);
  if (COUNTED.has(after.word) || LABEL_WORDS.has(before.word)) return undefined;
  if (isPartOfNumber(line, at, end)) return undefined;
  const told = TIME_WORDS.has(before.word);
  if (
    !(told && before.word !== 'to' && before.word !== 'for' && before.word !== 'of'
      ? isPossibleYear(value)
      : isLikelyYear(value))
  ) {
    return undefined;
  }
  if (value < 1900 && before.word !== 'in' && before.word !== 'since') return undefined;
  const mark = rangeMark(line, end);
  if (mark && mark.word !== 'and') {
    const other = line.digitsAt(mark.next);
    if (other?.length === 4 && other.value > value && isPossibleYear(other.value)) {
      if (!isNumberTail(line, other.end)) {
        return range(at, other.end, parts(value), parts(other.value));
      }
    }
  }
  if (mark?.word === 'and' && before.word === 'between') {
    const other = line.digitsAt(mark.next);
    if (other?.length === 4 && other.value > value) {
      return range(at, other.end, parts(value), parts(other.value));
    }
  }
  const approximate =
    before.word === 'around' || before.word === 'about' || before.word === 'circa';
  return calendar(at, end, parts(value), approximate ? { qualifier: '~' } : undefined);
}

export const readNumber: Reader = (line, at, end) => {
  if (isTailOfSomething(line, at)) {
    // "mid-2021" is a year, "Covid-19" and "F-16" are names.
    const head = line.code(at - 1) === 45 ? line.previousWord(at - 1).word : '';
    const year = line.digitsAt(at);
    if (!['mid', 'pre', 'post', 'end', 'early', 'late'].includes(head)) return undefined;
    return year?.length === 4 ? readYear(line, at, end, year.value) : undefined;
  }
  const digits = line.digitsAt(at);
  if (!digits) return undefined;
  if (digits.length === 4) {
    return (
      readYearMonthDay(line, at) ?? readYearRange(line, at) ?? readYear(line, at, end, digits.value)
    );
  }
  if (digits.length > 2) return undefined;
  return (
    readDayMonthYear(line, at, 'month-first') ??
    readDayFirst(line, at) ??
    readOrdinalPeriod(line, at) ??
    readOrdinalDay(line, at) ??
    readDecadeTail(line, at, end) ??
    readMonthDayNumbers(line, at)
  );
};

/** `70s`, `'80s`: a decade of the last century. */
export function readDecadeTail(line: Line, at: number, end: number): Reading | undefined {
  const digits = line.digitsAt(at);
  if (digits?.length !== 2 || digits.value % 10 !== 0 || digits.value < 20) return undefined;
  if (line.wordAt(end).word !== 's') return undefined;
  const quoted = line.code(at - 1) === 39 || line.code(at - 1) === 0x2019;
  const before = line.previousWord(at).word;
  const told = ['the', 'late', 'early', 'mid', 'and', 'since'].includes(before);
  if (!quoted && !told) return undefined;
  // "in his 70s" is an age, "in the 70s" may be a temperature: 20s to 50s are rarely decades here.
  return digits.value >= 60 || quoted
    ? calendar(at, end + 1, { decade: 190 + digits.value / 10 })
    : undefined;
}

/** `on 9/11`, `on 12/25`: month and day as numbers, only after a word that says so. */
export function readMonthDayNumbers(line: Line, at: number): Reading | undefined {
  const first = line.digitsAt(at);
  if (!first || line.code(first.end) !== 47) return undefined;
  const second = line.digitsAt(first.end + 1);
  if (!second || second.length > 2 || isNumberTail(line, second.end)) return undefined;
  if (line.code(second.end) === 47 || isLetter(line.code(second.end))) return undefined;
  if (line.previousWord(at).word !== 'on') return undefined;
  if (first.value <= 12 && first.value > 0 && isDayOf(first.value, second.value)) {
    return calendar(at, second.end, parts(undefined, first.value, second.value));
  }
  return second.value <= 12 && second.value > 0 && isDayOf(second.value, first.value)
    ? calendar(at, second.end, parts(undefined, second.value, first.value))
    : undefined;
}

const AFTER_ORDINAL_DAY = new Set(['of', 'and', 'at', 'in', 'to', 'when', 'after', 'but', 'by']);

/** `on the 14th`, `the evening of the 14th`: a day of the month of writing, before no noun. */
function readOrdinalDay(line: Line, at: number): Reading | undefined {
  const day = dayAt(line, at);
  const the = line.previousWord(at);
  if (!day || the.word !== 'the') return undefined;
  const before = line.previousWord(the.start);
  const part = before.word === 'of' ? line.previousWord(before.start).word : '';
  if (before.word !== 'on' && before.word !== 'since' && !PARTS_OF_DAY.has(part)) return undefined;
  const after = line.nextWord(day.end);
  if (after.word !== '' && !AFTER_ORDINAL_DAY.has(after.word)) return undefined;
  return isLetter(line.code(day.end - 1)) ? calendar(at, day.end, { day: day.value }) : undefined;
}

/** `20th century`, `1st quarter`. */
export function readOrdinalPeriod(line: Line, at: number): Reading | undefined {
  const digits = line.digitsAt(at);
  if (!digits) return undefined;
  const suffix = line.wordAt(digits.end);
  if (!['st', 'nd', 'rd', 'th'].includes(suffix.word)) return undefined;
  let next = line.nextWord(suffix.end);
  if (line.code(suffix.end) === 45) next = line.wordAt(suffix.end + 1);
  if (next.word === 'century' && digits.value >= 10 && digits.value <= 21) {
    return range(at, next.end, parts(digits.value * 100 - 99), parts(digits.value * 100));
  }
  if (next.word === 'quarter' && digits.value <= 4) {
    return readQuarter(line, at, next.end, digits.value);
  }
  return undefined;
}

/** Words of a match around "the third quarter". */
const OF_GAME =
  /\b(?:(?:out)?scored?|touchdowns?|halftime|rebounds?|free throws?|three-pointers?|quarterback|dunk|field goal|turnovers|buzzer|trailed|overtime|tip-off|fumble)\b/;

/** Whether a quarter is that of a match: its sentence speaks of goals and points. */
function isOfGame(line: Line, start: number, end: number): boolean {
  const before =
    line
      .lower(Math.max(line.start, start - 80), start)
      .split(/[.;!?]\s/)
      .at(-1) ?? '';
  const after = line.lower(end, Math.min(line.end, end + 80)).split(/[.;!?]\s/)[0] ?? '';
  return OF_GAME.test(before) || OF_GAME.test(after);
}

export function readQuarter(
  line: Line,
  start: number,
  end: number,
  quarter: number,
): Reading | undefined {
  return isOfGame(line, start, end) ? undefined : finish(start, end, { quarter }, line);
}

export const readOrdinal: Reader = (line, at, end) => {
  const number = ORDINALS.get(line.lower(at, end));
  if (number === undefined) return undefined;
  const next = line.nextWord(end);
  if (next.word === 'quarter') return readQuarter(line, at, next.end, number);
  if (next.word !== 'half' || number > 2) return undefined;
  return readHalf(line, at, next.end, number);
};

export function readHalf(
  line: Line,
  start: number,
  end: number,
  half: number,
): Reading | undefined {
  const from = parts(undefined, half === 1 ? 1 : 7);
  const to = parts(undefined, half === 1 ? 6 : 12);
  const year = yearAfter(line, end);
  if (year) return range(start, year.end, from, changed(to, { year: year.value }));
  const relative = relativeYearAfter(line, end);
  if (relative) return range(start, relative.end, from, to, relative.count);
  const of = line.nextWord(end);
  const the = of.word === 'of' ? line.nextWord(of.end) : of;
  const unit = the.word === 'the' ? line.nextWord(the.end) : the;
  return unit.word === 'year' ? range(start, unit.end, from, to) : undefined;
}

/** `Q1 2021`, `H1 2021`, `FY2021`. */
export const readLetterPeriod: Reader = (line, at, end) => {
  const digits = line.digitsAt(end);
  if (!digits || !line.isCapital(at)) return undefined;
  const word = line.lower(at, end);
  if (word === 'fy') {
    return digits.length === 4 && isLikelyYear(digits.value)
      ? calendar(at, digits.end, parts(digits.value))
      : undefined;
  }
  if (digits.length !== 1 || digits.value < 1 || isLetter(line.code(digits.end))) return undefined;
  if (word === 'h')
    return digits.value <= 2 ? readHalf(line, at, digits.end, digits.value) : undefined;
  return digits.value <= 4 ? readQuarter(line, at, digits.end, digits.value) : undefined;
};

export const readSeason: Reader = (line, at, end) => {
  const season = SEASONS.get(line.lower(at, end));
  const year = season && yearAfter(line, end);
  return season && year ? calendar(at, year.end, { season, year: year.value }) : undefined;
};
