import { changed } from '../text/writable';
import { digitValue, isDash, isLetter, type Line } from './line';
import {
  calendar,
  fullYear,
  isDayOf,
  isMonth,
  isPossibleYear,
  parts,
  range,
  type Reading,
} from './reading';

/** Which of day and month comes first where both are numbers. */
export type DateOrder = 'day-first' | 'month-first';

function isSeparator(code: number): boolean {
  return code === 47 || code === 45 || code === 46 || code === 0xff0f || code === 0xff0e;
}

/** Whether the number that ends at `end` goes on as a larger number, an address or a version. */
function runsOn(line: Line, end: number): boolean {
  const next = line.code(end);
  if (digitValue(next) >= 0) return true;
  if (next === 47 || next === 46 || next === 44 || next === 45 || next === 58) {
    return digitValue(line.code(end + 1)) >= 0;
  }
  return next === 37 || isLetter(next);
}

/** Offset after the time zone or "T" and time that may follow an ISO date. */
function skipIsoTime(line: Line, end: number): number {
  if (line.code(end) !== 84) return end;
  let i = end + 1;
  while (i < end + 30) {
    const code = line.code(i);
    if (digitValue(code) < 0 && code !== 58 && code !== 46 && code !== 43 && code !== 45) break;
    i++;
  }
  if (line.code(i) === 90) i++;
  return i > end + 4 ? i : end;
}

/** `2021/01/08`, `2021-01-08`, `2021.1.8`, with the time of an ISO stamp. */
export function readYearMonthDay(line: Line, at: number): Reading | undefined {
  const year = line.digitsAt(at);
  if (year?.length !== 4 || !isPossibleYear(year.value)) return undefined;
  const separator = line.code(year.end);
  if (!isSeparator(separator)) return undefined;
  const month = line.digitsAt(year.end + 1);
  if (!month || month.length > 2 || !isMonth(month.value)) return undefined;
  if (line.code(month.end) !== separator) return undefined;
  const day = line.digitsAt(month.end + 1);
  if (!day || day.length > 2 || !isDayOf(month.value, day.value)) return undefined;
  const end = skipIsoTime(line, day.end);
  if (end === day.end && isLetter(line.code(end))) return undefined;
  return calendar(at, end, parts(year.value, month.value, day.value));
}

/** `08/01/2021`, `8-1-2021`, `8.1.2021`, and with `/` also `08/01/21`. */
export function readDayMonthYear(line: Line, at: number, order: DateOrder): Reading | undefined {
  const first = line.digitsAt(at);
  if (!first || first.length > 2) return undefined;
  const separator = line.code(first.end);
  if (!isSeparator(separator)) return undefined;
  const second = line.digitsAt(first.end + 1);
  if (!second || second.length > 2 || line.code(second.end) !== separator) return undefined;
  const third = line.digitsAt(second.end + 1);
  if (!third) return undefined;
  const other = rangeEndOf(line, third.end, separator);
  if (other === undefined && runsOn(line, third.end)) return undefined;
  let year: number;
  if (third.length === 4 && isPossibleYear(third.value)) year = third.value;
  else if (third.length === 2 && separator === 47) year = fullYear(third.value);
  else return undefined;
  const dayFirst = isMonth(second.value) && isDayOf(second.value, first.value);
  const monthFirst = isMonth(first.value) && isDayOf(first.value, second.value);
  if (!dayFirst && !monthFirst) return undefined;
  const swappable = dayFirst && monthFirst && first.value !== second.value && separator !== 46;
  // With full stops the day comes first in every language that writes dates so.
  const useDayFirst = dayFirst && (order === 'day-first' || !monthFirst || separator === 46);
  const value = useDayFirst
    ? parts(year, second.value, first.value)
    : parts(year, first.value, second.value);
  if (other !== undefined) {
    const last = readDayMonthYear(line, other, useDayFirst ? 'day-first' : 'month-first');
    if (last?.meaning.kind === 'calendar') return range(at, last.end, value, last.meaning.parts);
    if (runsOn(line, third.end)) return undefined;
  }
  return calendar(at, third.end, value, swappable ? { swappable } : undefined);
}

/** Where a second date of three numbers begins after a dash ("5/8/2019-7/8/2019"). */
function rangeEndOf(line: Line, at: number, separator: number): number | undefined {
  const dash = line.skipBlanks(at);
  if (!isDash(line.code(dash)) || (separator === 45 && dash === at)) return undefined;
  const next = line.skipBlanks(dash + 1);
  const first = line.digitsAt(next);
  return first && first.length <= 2 && line.code(first.end) === separator ? next : undefined;
}

/** The same expression with day and month swapped. */
export function swapDayAndMonth(reading: Reading): Reading {
  const { meaning } = reading;
  if (meaning.kind !== 'calendar') return reading;
  const { month, day } = meaning.parts;
  if (month === undefined || day === undefined) return reading;
  return {
    ...reading,
    meaning: { kind: 'calendar', parts: changed(meaning.parts, { month: day, day: month }) },
  };
}

/**
 * What a number of four digits begins by itself, whatever the language: `2020-2025`, `2020–25`,
 * `2020/21`, `2021-03`. The caller decides about a bare year.
 */
export function readYearRange(line: Line, at: number): Reading | undefined {
  const first = line.digitsAt(at);
  if (first?.length !== 4 || !isPossibleYear(first.value)) return undefined;
  const mark = line.code(first.end);
  const blank = line.skipBlanks(first.end);
  const dash = line.code(blank);
  if (isDash(dash)) {
    let next = blank + 1;
    if (dash === 0x2014 && line.code(next) === 0x2014) next++;
    next = line.skipBlanks(next);
    const second = line.digitsAt(next);
    if (!second || runsOn(line, second.end)) return undefined;
    if (second.length === 4 && second.value > first.value && second.value - first.value <= 400) {
      return range(at, second.end, parts(first.value), parts(second.value));
    }
    if (second.length !== 2 || blank !== first.end || next !== blank + 1) return undefined;
    if (dash === 45 && second.value >= 1 && second.value <= 9) {
      return calendar(at, second.end, parts(first.value, second.value));
    }
    const last = first.value - (first.value % 100) + second.value;
    if (last > first.value) return range(at, second.end, parts(first.value), parts(last));
    if (dash === 45 && isMonth(second.value)) {
      return calendar(at, second.end, parts(first.value, second.value));
    }
    return undefined;
  }
  if (mark === 47) {
    const second = line.digitsAt(first.end + 1);
    if (second?.length !== 2 || runsOn(line, second.end)) return undefined;
    if (second.value === (first.value + 1) % 100) {
      return range(at, second.end, parts(first.value), parts(first.value + 1));
    }
    if (isMonth(second.value)) return calendar(at, second.end, parts(first.value, second.value));
  }
  return undefined;
}

/** A time of day with a colon: `17:14`, `08:05:30`. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
}

export function readClockTime(line: Line, at: number): ClockTime | undefined {
  const hour = line.digitsAt(at);
  if (!hour || hour.length > 2 || hour.value > 24) return undefined;
  const mark = line.code(hour.end);
  if (mark !== 58 && mark !== 0xff1a) return undefined;
  const minute = line.digitsAt(hour.end + 1);
  if (minute?.length !== 2 || minute.value > 59) return undefined;
  let end = minute.end;
  if (line.code(end) === 58) {
    const second = line.digitsAt(end + 1);
    if (second?.length === 2 && second.value < 61) end = second.end;
  }
  return digitValue(line.code(end)) >= 0
    ? undefined
    : { hour: hour.value % 24, minute: minute.value, end };
}

/** Whether a number that begins at `at` is the tail of a larger one, of an amount or of a name. */
export function isTailOfSomething(line: Line, at: number): boolean {
  const before = line.code(at - 1);
  if (isLetter(before) || digitValue(before) >= 0) return true;
  switch (before) {
    case 36: // $
    case 0x20ac: // €
    case 0xa3: // £
    case 0xa5: // ¥
    case 0xffe5: // ￥
    case 0x20ab: // ₫
    case 35: // #
    case 95: // _
    case 43: // +
    case 61: // =
    case 38: // &
    case 64: // @
      return true;
    case 46: // .
    case 44: // ,
      return digitValue(line.code(at - 2)) >= 0;
    case 47: // /
    case 58: // :
      return digitValue(line.code(at - 2)) >= 0;
    default:
      if (before === 45) {
        const further = line.code(at - 2);
        return isLetter(further) || digitValue(further) >= 0;
      }
      return false;
  }
}
