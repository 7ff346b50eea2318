import { changed } from '../text/writable';
import type { CalendarParts } from './temporal';
import { digitValue, isDash, isLetter, type Line, type Word } from './line';
import {
  calendar,
  isDayOf,
  isPossibleYear,
  meaning,
  parts,
  range,
  type Reader,
  type Reading,
} from './reading';
import { type Unit, MONTHS, AMBIGUOUS_MONTHS, TIME_WORDS, COUNTED } from './englishWords';

/** The end of a number written with or without its ordinal ending (`7`, `7th`). */
export function dayAt(line: Line, at: number): { value: number; end: number } | undefined {
  const digits = line.digitsAt(at);
  if (!digits || digits.length > 2 || digits.value < 1 || digits.value > 31) return undefined;
  const suffix = line.wordAt(digits.end);
  if (suffix.word === '') return { value: digits.value, end: digits.end };
  return isOrdinalEnding(suffix.word) ? { value: digits.value, end: suffix.end } : undefined;
}

export function isNumberTail(line: Line, end: number): boolean {
  const next = line.code(end);
  if (digitValue(next) >= 0 || next === 37) return true;
  if (next === 58) return digitValue(line.code(end + 1)) >= 0;
  if (next === 44 || next === 46) {
    const digits = line.digitsAt(end + 1);
    return digits !== undefined && (next === 46 || digits.length === 3);
  }
  return false;
}

/** `, 2020` or ` 2020` or ` of 2020` after a day or a month. */
export function yearAfter(line: Line, at: number): { value: number; end: number } | undefined {
  let i = line.skipBlanks(at);
  if (line.code(i) === 44) i = line.skipBlanks(i + 1);
  else {
    const word = line.wordAt(i);
    if (word.word === 'of') i = line.skipBlanks(word.end);
  }
  const year = line.digitsAt(i);
  if (year?.length !== 4 || !isPossibleYear(year.value)) return undefined;
  if (isNumberTail(line, year.end) || isLetter(line.code(year.end))) return undefined;
  return { value: year.value, end: year.end };
}

/** `last year`, `this year`, `next year` after a date without a year: the offset of the year. */
export function relativeYearAfter(
  line: Line,
  at: number,
): { count: number; end: number } | undefined {
  let word = line.nextWord(at);
  if (word.word === 'of') word = line.nextWord(word.end);
  const count =
    word.word === 'last' ? -1 : word.word === 'this' ? 0 : word.word === 'next' ? 1 : NaN;
  if (Number.isNaN(count)) return undefined;
  const unit = line.nextWord(word.end);
  return unit.word === 'year' ? { count, end: unit.end } : undefined;
}

/** "5 july", "april 2017": a month in lower case needs a number beside it and no other meaning. */
export function isPlainMonth(line: Line, word: Word): boolean {
  if (word.word === 'may' || word.word === 'march' || word.word === 'mar') return false;
  if (digitValue(line.code(line.skipBlanks(word.end))) >= 0) return true;
  const before = line.previousWord(word.start);
  const at = before.word === 'of' || isOrdinalEnding(before.word) ? before.start : word.start;
  return digitValue(line.code(line.skipBlanksBack(at) - 1)) >= 0;
}

export function isOrdinalEnding(word: string): boolean {
  return word === 'st' || word === 'nd' || word === 'rd' || word === 'th';
}

/** Short names that are whole: a full stop behind them ends the sentence. */
const FULL_NAMES = new Set(['may', 'june', 'july']);

export function monthAt(
  line: Line,
  at: number,
): { month: number; end: number; word: Word } | undefined {
  const word = line.wordAt(at);
  const month = MONTHS.get(word.word);
  if (month === undefined) return undefined;
  if (!line.isCapital(at) && !isPlainMonth(line, word)) return undefined;
  const short = word.end - word.start < 5 && !FULL_NAMES.has(word.word);
  const abbreviated = short && line.code(word.end) === 46;
  return { month, end: abbreviated ? word.end + 1 : word.end, word };
}

/** Where a second end of a range may begin, after a dash or `to`, `until`, `through`, `and`. */
export function rangeMark(line: Line, at: number): { next: number; word: string } | undefined {
  const i = line.skipBlanks(at);
  if (isDash(line.code(i))) return { next: line.skipBlanks(i + 1), word: '-' };
  const word = line.wordAt(i);
  switch (word.word) {
    case 'to':
    case 'until':
    case 'till':
    case 'through':
    case 'and': {
      const the = line.nextWord(word.end);
      const next = the.word === 'the' ? the.end : word.end;
      return { next: line.skipBlanks(next), word: word.word };
    }
    default:
      return undefined;
  }
}

export function finish(start: number, end: number, value: CalendarParts, line: Line): Reading {
  if (value.year === undefined) {
    const year = yearAfter(line, end);
    if (year) return calendar(start, year.end, changed(value, { year: year.value }));
    const relative = relativeYearAfter(line, end);
    if (relative) {
      return meaning(start, relative.end, {
        kind: 'relative',
        unit: 'year',
        count: relative.count,
        parts: value,
      });
    }
  }
  return calendar(start, end, value);
}

function isBetween(line: Line, at: number): boolean {
  return line.previousWord(at).word === 'between';
}

export function withYearOf(
  line: Line,
  start: number,
  end: number,
  from: CalendarParts,
  to: CalendarParts,
) {
  if (to.year === undefined) {
    const year = yearAfter(line, end);
    if (year) return range(start, year.end, from, changed(to, { year: year.value }));
    const relative = relativeYearAfter(line, end);
    if (relative) return range(start, relative.end, from, to, relative.count);
  }
  return range(start, end, from, to);
}

/** `October, 19/2022`, `August 09/2019`: day and year of a stamp behind the name of its month. */
function dayAndSlashedYear(
  line: Line,
  start: number,
  month: number,
  end: number,
): Reading | undefined {
  const next = line.skipBlanks(end);
  const at = line.code(next) === 44 ? line.skipBlanks(next + 1) : next;
  const day = line.digitsAt(at);
  if (!day || day.length > 2 || line.code(day.end) !== 47 || !isDayOf(month, day.value)) {
    return undefined;
  }
  const year = line.digitsAt(day.end + 1);
  if (year?.length !== 4 || !isPossibleYear(year.value) || isNumberTail(line, year.end)) {
    return undefined;
  }
  return calendar(start, year.end, parts(year.value, month, day.value));
}

/** What follows a month name at `end`: days, a range, a year. */
export function readMonthFirst(
  line: Line,
  start: number,
  month: number,
  end: number,
  weekday?: number,
): Reading | undefined {
  const slashed = dayAndSlashedYear(line, start, month, end);
  if (slashed) return slashed;
  const next = line.skipBlanks(end);
  const the = line.wordAt(next);
  const day = dayAt(line, the.word === 'the' ? line.skipBlanks(the.end) : next);
  if (!day || !isDayOf(month, day.value) || isNumberTail(line, day.end)) return undefined;
  const first = parts(undefined, month, day.value, weekday);
  const firstYear = yearAfter(line, day.end);
  const mark = rangeMark(line, firstYear ? firstYear.end : day.end);
  if (mark) {
    const otherMonth = monthAt(line, mark.next);
    const otherDay = dayAt(line, otherMonth ? line.skipBlanks(otherMonth.end) : mark.next);
    const counted = otherDay ? COUNTED.has(line.nextWord(otherDay.end).word) : true;
    if (otherDay && !counted && !isNumberTail(line, otherDay.end)) {
      const last = parts(undefined, otherMonth?.month ?? month, otherDay.value);
      const from = firstYear ? changed(first, { year: firstYear.value }) : first;
      const forward = otherMonth
        ? mark.word !== 'and' || isBetween(line, start)
        : !firstYear &&
          otherDay.value > day.value &&
          (mark.word !== 'and' || otherDay.value === day.value + 1);
      if (forward && isDayOf(last.month, otherDay.value)) {
        return withYearOf(line, start, otherDay.end, from, last);
      }
    }
  }
  if (firstYear) return calendar(start, firstYear.end, changed(first, { year: firstYear.value }));
  return finish(start, day.end, first, line);
}

/** Whether the words around a bare month name say that it is one. */
export function isMonthInContext(line: Line, word: Word): boolean {
  if (TIME_WORDS.has(line.previousWord(word.start).word)) return true;
  const before = line.skipBlanksBack(word.start);
  return isDash(line.code(before - 1)) && digitValue(line.code(before - 2)) >= 0;
}

export const readMonth: Reader = (line, at) => {
  const month = monthAt(line, at);
  if (!month) return undefined;
  const dated = readMonthFirst(line, at, month.month, month.end);
  if (dated) return dated;
  const short = month.word.word.length <= 4 && !'may june july'.includes(month.word.word);
  const year = yearAfter(line, month.end);
  if (year) {
    const mark = rangeMark(line, year.end);
    const other = mark && mark.word !== 'and' ? monthAt(line, mark.next) : undefined;
    const otherYear = other && yearAfter(line, other.end);
    if (other && otherYear) {
      return range(
        at,
        otherYear.end,
        parts(year.value, month.month),
        parts(otherYear.value, other.month),
      );
    }
    return calendar(at, year.end, parts(year.value, month.month));
  }
  const relative = relativeYearAfter(line, month.end);
  if (relative) return finish(at, month.end, parts(undefined, month.month), line);
  const mark = rangeMark(line, month.end);
  const other =
    mark && (mark.word !== 'and' || isBetween(line, at)) ? monthAt(line, mark.next) : undefined;
  if (other && !dayAt(line, line.skipBlanks(other.end))) {
    return withYearOf(
      line,
      at,
      other.end,
      parts(undefined, month.month),
      parts(undefined, other.month),
    );
  }
  if (short || AMBIGUOUS_MONTHS.has(month.word.word)) {
    if (!isMonthInContext(line, month.word)) return undefined;
    // "In Sept.", not "of Jan" or "for Mar": a short name needs its full stop, or its one meaning.
    if (short && month.end === month.word.end && !SURE_SHORT.has(month.word.word)) return undefined;
  }
  if (isPartOfName(line, month.word)) return undefined;
  return calendar(at, month.end, parts(undefined, month.month));
};

const SURE_SHORT = new Set(['feb', 'aug', 'sept', 'oct', 'nov']);

/** "July Revolution", "November Group": a capital follows, and no word of time goes before. */
export function isPartOfName(line: Line, word: Word): boolean {
  const next = line.nextWord(word.end);
  return next.word !== '' && line.isCapital(next.start) && !isMonthInContext(line, word);
}

export function weekdayOfWeek(weekday: number, week: number) {
  return week === 0
    ? ({ kind: 'weekday', weekday, week, ownWeek: true } as const)
    : ({ kind: 'weekday', weekday, week } as const);
}

/** `7 August 2019`, `5-7 August`, `5 and 6 August`, `31 July to 2 August`. */
export function readDayFirst(line: Line, at: number, weekday?: number): Reading | undefined {
  const first = dayAt(line, at);
  if (!first) return undefined;
  let i = line.skipBlanks(first.end);
  const of = line.wordAt(i);
  if (of.word === 'of') i = line.skipBlanks(of.end);
  const joined = line.code(first.end);
  if (joined === 45 || joined === 47) {
    const named = monthAt(line, first.end + 1);
    const year =
      named && line.code(named.end) === joined ? line.digitsAt(named.end + 1) : undefined;
    if (named && year?.length === 4 && isPossibleYear(year.value)) {
      return calendar(at, year.end, parts(year.value, named.month, first.value));
    }
  }
  const month = monthAt(line, i);
  if (month) {
    if (!isDayOf(month.month, first.value)) return undefined;
    if (!isFullMonthWord(line, month.word) && !yearAfter(line, month.end)) return undefined;
    const from = parts(undefined, month.month, first.value, weekday);
    const mark = rangeMark(line, month.end);
    const other = mark && mark.word !== 'and' ? dayAt(line, mark.next) : undefined;
    const otherMonth = other && monthAt(line, line.skipBlanks(other.end));
    if (other && otherMonth && isDayOf(otherMonth.month, other.value)) {
      return withYearOf(
        line,
        at,
        otherMonth.end,
        from,
        parts(undefined, otherMonth.month, other.value),
      );
    }
    return finish(at, month.end, from, line);
  }
  const mark = rangeMark(line, first.end);
  const last = mark && dayAt(line, mark.next);
  if (!mark || !last || last.value <= first.value) return undefined;
  const link = line.nextWord(last.end);
  const lastMonth = monthAt(line, line.skipBlanks(link.word === 'of' ? link.end : last.end));
  if (!lastMonth || !isDayOf(lastMonth.month, last.value)) return undefined;
  if (mark.word === 'and' && last.value !== first.value + 1 && !isBetween(line, at)) {
    // "On 5 and 7 June": the other day is read by itself.
    return calendar(
      at,
      first.end,
      parts(yearAfter(line, lastMonth.end)?.value, lastMonth.month, first.value),
    );
  }
  return withYearOf(
    line,
    at,
    lastMonth.end,
    parts(undefined, lastMonth.month, first.value, weekday),
    parts(undefined, lastMonth.month, last.value),
  );
}

/** After a number a month may be short, but "17 May" is the month and "3 Mar" is too. */
export function isFullMonthWord(line: Line, word: Word): boolean {
  const after = line.nextWord(word.end);
  return !(word.word === 'may' && after.word === 'be');
}

export function relativeUnit(
  start: number,
  end: number,
  unit: Unit,
  count: number,
  value?: CalendarParts,
): Reading {
  return meaning(
    start,
    end,
    value === undefined
      ? { kind: 'relative', unit, count }
      : { kind: 'relative', unit, count, parts: value },
  );
}

/** The date in brackets or after a comma behind "today": `today (January 9)`. */
export function dateInBrackets(line: Line, at: number): Reading | undefined {
  const opened = line.skipBlanks(at);
  const mark = line.code(opened);
  if (mark !== 40 && mark !== 44) return undefined;
  const i = mark === 40 ? opened + 1 : line.skipBlanks(opened + 1);
  const month = monthAt(line, i);
  if (month) return readMonthFirst(line, i, month.month, month.end);
  return digitValue(line.code(i)) >= 0 ? readDayFirst(line, i) : undefined;
}
