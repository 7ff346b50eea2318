import { changed } from '../text/writable';
import type { CalendarParts } from './temporal';
import { digitValue, isDash, isLetter, type Line, type Word } from './line';
import { readDayMonthYear } from './numericDates';
import {
  calendar,
  counted,
  type CountedFrom,
  isDayOf,
  isLikelyYear,
  isMonth,
  isPossibleYear,
  meaning,
  parts,
  range,
  type Reading,
} from './reading';
import { type Unit, MONTH_WORDS, NUMBER_WORDS, UNITS, COUNTED } from './vietnameseWords';

export function isSeparator(code: number): boolean {
  return code === 47 || code === 45 || code === 46;
}

export function notGoingOn(line: Line, end: number): boolean {
  const next = line.code(end);
  if (digitValue(next) >= 0 || next === 37 || isLetter(next)) return false;
  if (isSeparator(next) || next === 44 || next === 58) return digitValue(line.code(end + 1)) < 0;
  return true;
}

/** `7/8`, `9-1`, `7.8` and the same with a year; day first. */
export function readDayMonth(
  line: Line,
  at: number,
): { value: CalendarParts; end: number } | undefined {
  const full = readDayMonthYear(line, at, 'day-first');
  if (full?.meaning.kind === 'calendar') return { value: full.meaning.parts, end: full.end };
  const day = line.digitsAt(at);
  if (!day || day.length > 2 || !isSeparator(line.code(day.end))) return undefined;
  const month = line.digitsAt(day.end + 1);
  if (!month || month.length > 2 || !isMonth(month.value)) return undefined;
  if (!isDayOf(month.value, day.value) || !notGoingOn(line, month.end)) return undefined;
  const value = parts(undefined, month.value, day.value);
  return yearPhrase(line, month.end, value);
}

/** `/2021`, `-2021`, ` năm 2021`, `, năm 2021`, ` năm ngoái` after a day and month, or a month. */
export function yearPhrase(
  line: Line,
  at: number,
  value: CalendarParts,
): { value: CalendarParts; end: number; yearOffset?: number } {
  const mark = line.code(at);
  if (isSeparator(mark)) {
    const year = line.digitsAt(at + 1);
    if (year?.length === 4 && isPossibleYear(year.value) && notGoingOn(line, year.end)) {
      return { value: changed(value, { year: year.value }), end: year.end };
    }
  }
  let i = line.skipBlanks(at);
  if (line.code(i) === 44) i = line.skipBlanks(i + 1);
  const word = line.wordAt(i);
  if (word.word === 'năm') {
    const after = line.skipBlanks(word.end);
    const year = line.digitsAt(after);
    if (year?.length === 4 && isPossibleYear(year.value)) {
      return { value: changed(value, { year: year.value }), end: year.end };
    }
    const told = yearOffsetOf(line.wordAt(after).word);
    if (told !== undefined) {
      return { value, end: line.wordAt(after).end, yearOffset: told };
    }
  }
  return { value, end: at };
}

export function yearOffsetOf(word: string): number | undefined {
  switch (word) {
    case 'nay':
    case 'này':
      return 0;
    case 'ngoái':
    case 'trước':
    case 'qua':
      return -1;
    case 'kia':
      return -2;
    case 'sau':
    case 'tới':
      return 1;
    default:
      return undefined;
  }
}

/** `năm sau đó`, `ngày tiếp theo`, `tháng trước đó`: counted from what was told; `which` follows the unit. */
export function toldBeside(
  line: Line,
  start: number,
  unit: CountedFrom['unit'],
  which: Word,
): Reading | undefined {
  const { word } = which;
  const second = line.nextWord(which.end);
  const next =
    (word === 'kế' && second.word === 'tiếp') || (word === 'tiếp' && second.word === 'theo');
  const told = second.word === 'đó' && (word === 'trước' || word === 'sau');
  if (!next && !told) return undefined;
  const before = line.previousWord(start).word;
  // "Hai ngày sau đó" is read from its number; "những ngày sau đó" is a stretch.
  if (
    NUMBER_WORDS.has(before) ||
    before === 'những' ||
    before === 'các' ||
    digitValue(line.code(line.skipBlanksBack(start) - 1)) >= 0
  )
    return undefined;
  return counted(start, second.end, { unit, count: word === 'trước' ? -1 : 1 });
}

export function finish(
  start: number,
  tail: { value: CalendarParts; end: number; yearOffset?: number },
): Reading {
  if (tail.yearOffset === undefined) return calendar(start, tail.end, tail.value);
  return meaning(start, tail.end, {
    kind: 'relative',
    unit: 'year',
    count: tail.yearOffset,
    parts: tail.value,
  });
}

/** Where the second end of a range begins: after a dash, `đến`, `tới`, `đến ngày`, `-`. */
export function rangeMark(line: Line, at: number): number | undefined {
  const i = line.skipBlanks(at);
  let next: number;
  if (isDash(line.code(i))) next = line.skipBlanks(i + 1);
  else {
    const word = line.wordAt(i);
    if (word.word !== 'đến' && word.word !== 'tới') return undefined;
    next = line.skipBlanks(word.end);
    if (line.wordAt(next).word === 'hết') next = line.skipBlanks(line.wordAt(next).end);
  }
  const word = line.wordAt(next);
  return word.word === 'ngày' || word.word === 'tháng' || word.word === 'năm'
    ? line.skipBlanks(word.end)
    : next;
}

/** The month after `tháng`: a number or its word, with `mười một`, `mười hai`. */
export function monthNumber(line: Line, at: number): { month: number; end: number } | undefined {
  const digits = line.digitsAt(at);
  if (digits) {
    if (digits.length > 2 || !isMonth(digits.value)) return undefined;
    // "6 tháng 04/04/2018": a date of three numbers of its own.
    if (line.code(digits.end) === 47 && (line.digitsAt(digits.end + 1)?.length ?? 4) < 3)
      return undefined;
    return { month: digits.value, end: digits.end };
  }
  const word = line.wordAt(at);
  if (word.word === 'mười') {
    const next = line.nextWord(word.end);
    if (next.word === 'một') return { month: 11, end: next.end };
    if (next.word === 'hai') return { month: 12, end: next.end };
  }
  const month = MONTH_WORDS.get(word.word);
  return month === undefined ? undefined : { month, end: word.end };
}

/** A day, `tháng` and so on, after `ngày` or a part of the day; or the day alone. */
export function readDayPhrase(line: Line, start: number, at: number): Reading | undefined {
  const first = dayAndMonth(line, at);
  const day = line.digitsAt(at);
  if (!first) {
    if (!day || day.length > 2 || !isDayOf(undefined, day.value)) return undefined;
    if (!notGoingOn(line, day.end) && !isDash(line.code(day.end))) return undefined;
    const to = rangeMark(line, day.end);
    const last = to === undefined ? undefined : dayAndMonth(line, to);
    if (last?.value.day !== undefined) {
      const from = changed(last.value, { day: day.value });
      // "từ ngày 28 đến 2/8": the first day is in the month before.
      const month =
        last.value.day < day.value && last.value.month !== undefined
          ? ((last.value.month + 10) % 12) + 1
          : last.value.month;
      if (month === undefined || !isDayOf(month, day.value)) return undefined;
      return range(
        start,
        last.end,
        month === from.month ? from : parts(undefined, month, day.value),
        last.value,
        last.yearOffset,
      );
    }
    const lastDay = to === undefined ? undefined : line.digitsAt(to);
    if (lastDay && lastDay.length <= 2 && lastDay.value > day.value && lastDay.value <= 31) {
      return range(start, lastDay.end, { day: day.value }, { day: lastDay.value });
    }
    const and = line.nextWord(day.end);
    const second = and.word === 'và' ? dayAndMonth(line, line.skipBlanks(and.end)) : undefined;
    if (second?.value.day !== undefined) {
      const from = changed(second.value, { day: day.value });
      return second.value.day === day.value + 1
        ? range(start, second.end, from, second.value, second.yearOffset)
        : finish(start, changed(second, { value: from, end: day.end }));
    }
    const after = line.nextWord(day.end).word;
    if (UNITS.has(after) || COUNTED.has(after)) return undefined;
    return calendar(start, day.end, { day: day.value });
  }
  return continueRange(line, start, first);
}

export function continueRange(
  line: Line,
  start: number,
  first: { value: CalendarParts; end: number; yearOffset?: number },
): Reading {
  if (first.yearOffset === undefined) {
    const to = rangeMark(line, first.end);
    const last = to === undefined ? undefined : dayAndMonth(line, to);
    if (last?.value.day !== undefined) {
      return range(start, last.end, first.value, last.value, last.yearOffset);
    }
  }
  return finish(start, first);
}

/** `7/8`, `7-8-2021`, `7 tháng 8 năm 2021`. */
export function dayAndMonth(
  line: Line,
  at: number,
): { value: CalendarParts; end: number; yearOffset?: number } | undefined {
  const numeric = readDayMonth(line, at);
  if (numeric) return numeric;
  const day = line.digitsAt(at);
  if (!day || day.length > 2) return undefined;
  let word = line.nextWord(day.end);
  if (line.code(line.skipBlanks(day.end)) === 44) return undefined;
  if (word.word !== 'tháng') return undefined;
  word = { ...word, start: line.skipBlanks(word.end) };
  const month = monthNumber(line, word.start);
  if (!month || !isDayOf(month.month, day.value)) return undefined;
  return yearPhrase(line, month.end, parts(undefined, month.month, day.value));
}

export function relative(start: number, end: number, unit: Unit, count: number): Reading {
  return meaning(start, end, { kind: 'relative', unit, count });
}

/** Takes the bracket that closes what was opened before the date into the span. */
export function closeBracket(line: Line, reading: Reading): Reading {
  return line.code(reading.end) === 41 ? changed(reading, { end: reading.end + 1 }) : reading;
}

/** A day told twice: `hôm nay (9/1)`, `sáng nay, 9/1`, `hôm qua 8/1` is its date. */
export function relativeDay(line: Line, start: number, end: number, count: number): Reading {
  let i = line.skipBlanks(end);
  const mark = line.code(i);
  if (mark === 40 || mark === 44) i = line.skipBlanks(i + 1);
  const word = line.wordAt(i);
  if (word.word === 'ngày') i = line.skipBlanks(word.end);
  const date = digitValue(line.code(i)) >= 0 ? dayAndMonth(line, i) : undefined;
  if (!date) return relative(start, end, 'day', count);
  const reading = finish(start, date);
  return mark === 40 ? closeBracket(line, reading) : reading;
}

/** A day and month that only its cue tells from a fraction; a bare day needs `ngày`. */
export function readCuedDay(line: Line, start: number, at: number): Reading | undefined {
  const first = dayAndMonth(line, at);
  return first && continueRange(line, start, first);
}

/** `5-7/8`, `5 - 7/8/2021`, `25/7 - 2/8`: days on both sides of a dash and a month at the end. */
export function spreadDays(line: Line, at: number): Reading | undefined {
  const from = readDayMonth(line, at);
  if (from) {
    const dash = line.skipBlanks(from.end);
    if (!isDash(line.code(dash))) return undefined;
    const to = readDayMonth(line, line.skipBlanks(dash + 1));
    return to ? range(at, to.end, from.value, to.value) : undefined;
  }
  const day = line.digitsAt(at);
  const dash = day && line.skipBlanks(day.end);
  if (!day || dash === undefined || !isDash(line.code(dash))) return undefined;
  const to = readDayMonth(line, line.skipBlanks(dash + 1));
  if (to?.value.day === undefined || to.value.day <= day.value || day.value < 1) return undefined;
  return range(at, to.end, changed(to.value, { day: day.value }), to.value);
}

/** `8/2021`: month and year. */
export function readMonthYear(line: Line, at: number): Reading | undefined {
  const month = line.digitsAt(at);
  if (!month || month.length > 2 || !isMonth(month.value)) return undefined;
  if (!isSeparator(line.code(month.end)) || line.code(month.end) === 46) return undefined;
  const year = line.digitsAt(month.end + 1);
  if (year?.length !== 4 || !isLikelyYear(year.value) || !notGoingOn(line, year.end)) {
    return undefined;
  }
  return calendar(at, year.end, parts(year.value, month.value));
}
