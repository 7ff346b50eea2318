import { mostDaysInMonth } from './calendar';
import type { Line } from './line';
import type { CalendarParts, TemporalExpression, TemporalMeaning } from './temporal';
import { changed, type Writable } from '../text/writable';

/** What a grammar reads at one place of a line: an expression that has no zone yet. */
export type Reading = Omit<TemporalExpression, 'zone'> & {
  /** Day and month could as well be swapped (08/01/2021); settled by the rest of the source. */
  readonly swappable?: boolean;
  /** "That year", 同年: the year told last is its own. */
  readonly sameYear?: boolean;
  /** Counted from what was told last before it in the same zone ("the next day", "two years later"). */
  readonly after?: CountedFrom;
};

/** So many units after (before: negative) the day, month or year told last before. */
export interface CountedFrom {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  /** With `unit` year: the first such month after it, or the last before it ("the previous May"). */
  readonly month?: number;
  /** What is told within the month or year: 同月5日, 次年3月. */
  readonly parts?: CalendarParts;
  /** Stands for itself, counted from the day of writing, where its paragraph or zone told of no day before it. */
  readonly orWriting?: 'paragraph' | 'zone';
}

/** Reads an expression at a word or number that begins at `at`; it may begin before that. */
export type Reader = (line: Line, at: number, end: number) => Reading | undefined;

/** The temporal grammar of one language that is written with letters. */
export interface Grammar {
  /** By word, lower case and composed: how to read what begins (or ends) with it. */
  readonly words: ReadonlyMap<string, Reader>;
  /** Reads what begins with a number; `end` is the end of its digits. */
  readonly number: Reader;
  /** Words that put a time into the future ("will"), to be looked for near an open date. */
  readonly future: ReadonlySet<string>;
  /** Verbs that tell of what is on the calendar where they stand before a date: "faces Leeds on Sunday". */
  readonly fixture?: ReadonlySet<string>;
  /** Words that begin another clause: what follows them tells nothing of a date with a verb before it. */
  readonly joins?: ReadonlySet<string>;
  /** Words that put it into the past again. */
  readonly past: ReadonlySet<string>;
}

/** Years that a bare number is taken for. */
export function isLikelyYear(value: number): boolean {
  return value >= 1900 && value <= 2060;
}

/** Years that a number may mean where the wording says that it is a year. */
export function isPossibleYear(value: number): boolean {
  return value >= 1000 && value <= 2199;
}

export function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

export function isDayOf(month: number | undefined, value: number): boolean {
  return value >= 1 && value <= (month === undefined ? 31 : mostDaysInMonth(month));
}

/** A year written with two digits: up to 49 in this century, else in the last one. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** Leaves out what is not known, so that equal meanings are equal objects. */
export function parts(
  year: number | undefined,
  month?: number,
  day?: number,
  weekday?: number,
): CalendarParts {
  const made: Writable<CalendarParts> = {};
  if (year !== undefined) made.year = year;
  if (month !== undefined) made.month = month;
  if (day !== undefined) made.day = day;
  if (weekday !== undefined) made.weekday = weekday;
  return made;
}

export function calendar(
  start: number,
  end: number,
  value: CalendarParts,
  extra?: Partial<Reading>,
): Reading {
  return meaning(start, end, { kind: 'calendar', parts: value }, extra);
}

/** A range; where only its end has a year, its beginning has the same one. */
export function range(
  start: number,
  end: number,
  from: CalendarParts,
  to: CalendarParts,
  yearOffset?: number,
): Reading {
  let first = from;
  if (from.year === undefined && to.year !== undefined) {
    const before = (from.month ?? 0) > (to.month ?? 12);
    first = changed(from, { year: before ? to.year - 1 : to.year });
  }
  if (yearOffset === undefined) return { start, end, meaning: { kind: 'range', from: first, to } };
  return { start, end, meaning: { kind: 'range', from: first, to, yearOffset } };
}

export function meaning(
  start: number,
  end: number,
  value: TemporalMeaning,
  extra?: Partial<Reading>,
): Reading {
  const reading: Reading = { start, end, meaning: value };
  return extra ? Object.assign(reading, extra) : reading;
}

/** A reading that counts from what was told before it; dropped where nothing was. */
export function counted(start: number, end: number, after: CountedFrom): Reading {
  const { unit, count } = after;
  return { start, end, meaning: { kind: 'relative', unit, count }, after };
}
