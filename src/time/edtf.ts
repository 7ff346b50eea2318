import { daysInMonth, toDayNumber } from './calendar';
import type { Writable } from '../text/writable';
import type { Edtf } from './temporal';

/**
 * A date of EDTF level 1 (and the quarters 33 to 36 of level 2). What is missing is unknown at
 * that precision: a year without month means the whole year.
 */
export interface EdtfDate {
  readonly kind: 'date';
  /** The first year it can mean: 2010 for `201X`. */
  readonly year: number;
  /** How many years it spans: 1, 10 (`201X`), 100 (`20XX`) or 1000 (`2XXX`). */
  readonly years: number;
  /** 1 to 12, or 21 to 24 (spring to winter), or 33 to 36 (first to fourth quarter). */
  readonly month?: number;
  readonly day?: number;
  /** The month or day is there, but unspecified: `2004-XX`, `2004-06-XX`. */
  readonly unspecified?: 'month' | 'day' | 'month-day';
  readonly qualifier?: '?' | '~' | '%';
}

/** An end of an interval: a date, `..` (open) or empty (unknown). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from: EdtfEnd;
  readonly to: EdtfEnd;
}

export type EdtfValue = EdtfDate | EdtfInterval;

/** First and last day, as day numbers; infinite where open or unknown. */
export interface DayBounds {
  readonly first: number;
  readonly last: number;
}

const ZERO = 48;

function readDigits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return end > start ? value : NaN;
}

function parseYear(text: string): { year: number; years: number } | undefined {
  const negative = text.startsWith('-');
  const body = negative ? text.slice(1) : text;
  if (body.startsWith('Y')) {
    const sign = body.charAt(1) === '-' ? -1 : 1;
    const from = sign < 0 ? 2 : 1;
    const year = readDigits(body, from, body.length);
    return !negative && body.length - from > 4 && body.length - from <= 9 && year >= 10_000
      ? { year: sign * year, years: 1 }
      : undefined;
  }
  if (body.length !== 4) return undefined;
  let known = 4;
  while (known > 0 && body.charAt(known - 1) === 'X') known--;
  if (known === 0 || (negative && known < 4)) return undefined;
  const years = 10 ** (4 - known);
  const year = readDigits(body, 0, known) * years;
  if (Number.isNaN(year) || (negative && year === 0)) return undefined;
  return { year: negative ? -year : year, years };
}

function isMonthLike(month: number): boolean {
  return (
    (month >= 1 && month <= 12) || (month >= 21 && month <= 24) || (month >= 33 && month <= 36)
  );
}

function parseDate(text: string): EdtfDate | undefined {
  const last = text.charAt(text.length - 1);
  const qualifier: EdtfDate['qualifier'] =
    last === '?' || last === '~' || last === '%' ? last : undefined;
  const body = qualifier ? text.slice(0, -1) : text;
  const parts = (body.startsWith('-') ? body.slice(1) : body.replace(/^Y-/, 'Y_')).split('-');
  const yearText = (body.startsWith('-') ? '-' : '') + (parts[0] ?? '').replace('_', '-');
  const year = parseYear(yearText);
  if (!year || parts.length > 3) return undefined;
  const base: Writable<EdtfDate> = Object.assign({ kind: 'date' as const }, year);
  if (qualifier) base.qualifier = qualifier;
  const [, monthText, dayText] = parts;
  if (monthText === undefined) return base;
  if (year.years > 1 || yearText.includes('Y')) return undefined;
  if (monthText === 'XX') {
    if (dayText === undefined) return { ...base, unspecified: 'month' };
    return dayText === 'XX' ? { ...base, unspecified: 'month-day' } : undefined;
  }
  if (monthText.length !== 2) return undefined;
  const month = readDigits(monthText, 0, 2);
  if (!isMonthLike(month)) return undefined;
  if (dayText === undefined) return { ...base, month };
  if (dayText.length !== 2 || month > 12) return undefined;
  if (dayText === 'XX') return { ...base, month, unspecified: 'day' };
  const day = readDigits(dayText, 0, 2);
  return day >= 1 && day <= daysInMonth(year.year, month) ? { ...base, month, day } : undefined;
}

function parseEnd(text: string): EdtfEnd | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseDate(text);
}

/**
 * Reads an EDTF string (ISO 8601-2, level 0 and 1, and quarters); `undefined` where it is not one
 * or names a day that does not exist. Dates with a time of day are read as their date.
 */
export function parseEdtf(text: Edtf): EdtfValue | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const time = text.indexOf('T');
    return parseDate(time === 10 ? text.slice(0, 10) : text);
  }
  if (text.includes('/', slash + 1)) return undefined;
  const from = parseEnd(text.slice(0, slash));
  const to = parseEnd(text.slice(slash + 1));
  if (from === undefined || to === undefined) return undefined;
  if (typeof from === 'string' && typeof to === 'string') return undefined;
  if (typeof from !== 'string' && typeof to !== 'string') {
    if (dateBounds(from).first > dateBounds(to).last) return undefined;
  }
  return { kind: 'interval', from, to };
}

/** Whether a string is an EDTF date or interval that {@link parseEdtf} can read. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== undefined;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function formatYear(date: EdtfDate): string {
  if (date.years > 1) {
    const unknown = String(date.years).length - 1;
    return pad(Math.floor(date.year / date.years), 4 - unknown) + 'X'.repeat(unknown);
  }
  if (Math.abs(date.year) > 9999) return `Y${date.year}`;
  return date.year < 0 ? `-${pad(-date.year, 4)}` : pad(date.year, 4);
}

function formatDate(date: EdtfDate): Edtf {
  let text = formatYear(date);
  if (date.unspecified === 'month') text += '-XX';
  else if (date.unspecified === 'month-day') text += '-XX-XX';
  else if (date.month !== undefined) {
    text += `-${pad(date.month, 2)}`;
    if (date.unspecified === 'day') text += '-XX';
    else if (date.day !== undefined) text += `-${pad(date.day, 2)}`;
  }
  return text + (date.qualifier ?? '');
}

function formatEnd(end: EdtfEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : formatDate(end);
}

/** Writes a value in the one form that {@link parseEdtf} reads back as the same value. */
export function formatEdtf(value: EdtfValue): Edtf {
  return value.kind === 'date'
    ? formatDate(value)
    : `${formatEnd(value.from)}/${formatEnd(value.to)}`;
}

/** Makes a calendar date of what is known of it. */
export function edtfDate(
  year: number,
  month?: number,
  day?: number,
  qualifier?: '?' | '~',
): EdtfDate {
  const date: Writable<EdtfDate> = { kind: 'date', year, years: 1 };
  if (month !== undefined) date.month = month;
  if (day !== undefined) date.day = day;
  if (qualifier !== undefined) date.qualifier = qualifier;
  return date;
}

function monthSpan(month: number): { first: number; count: number } {
  if (month <= 12) return { first: month, count: 1 };
  // Seasons of the northern hemisphere, by whole months: spring is March to May.
  if (month <= 24) return { first: 3 + (month - 21) * 3, count: 3 };
  return { first: 1 + (month - 33) * 3, count: 3 };
}

function dateBounds(date: EdtfDate): DayBounds {
  if (date.month === undefined) {
    return {
      first: toDayNumber({ year: date.year, month: 1, day: 1 }),
      last: toDayNumber({ year: date.year + date.years - 1, month: 12, day: 31 }),
    };
  }
  if (date.day !== undefined) {
    const day = toDayNumber({ year: date.year, month: date.month, day: date.day });
    return { first: day, last: day };
  }
  const { first, count } = monthSpan(date.month);
  const end = first + count;
  return {
    first: toDayNumber({ year: date.year, month: first, day: 1 }),
    last:
      toDayNumber({
        year: end > 12 ? date.year + 1 : date.year,
        month: end > 12 ? end - 12 : end,
        day: 1,
      }) - 1,
  };
}

/** The first and the last day a value can mean; a qualifier does not widen it. */
export function boundsOf(value: EdtfValue): DayBounds {
  if (value.kind === 'date') return dateBounds(value);
  return {
    first: typeof value.from === 'string' ? -Infinity : dateBounds(value.from).first,
    last: typeof value.to === 'string' ? Infinity : dateBounds(value.to).last,
  };
}

/** Sorting and comparing ask for the same few dates again and again. */
const remembered = new Map<Edtf, DayBounds | undefined>();
const MOST_REMEMBERED = 20_000;

/** {@link boundsOf} for a string; `undefined` where it is not EDTF. */
export function edtfBounds(text: Edtf): DayBounds | undefined {
  const known = remembered.get(text);
  if (known || remembered.has(text)) return known;
  const value = parseEdtf(text);
  const bounds = value && boundsOf(value);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, bounds);
  return bounds;
}

/** How finely a value is known; an interval is as coarse as the coarser of its ends. */
export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'open';

const COARSENESS: readonly EdtfPrecision[] = [
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'open',
];

export function precisionOf(value: EdtfValue): EdtfPrecision {
  if (value.kind === 'interval') {
    const ends = [value.from, value.to].map((end) =>
      typeof end === 'string' ? 'open' : precisionOf(end),
    );
    return ends.reduce((a, b) => (COARSENESS.indexOf(a) >= COARSENESS.indexOf(b) ? a : b));
  }
  if (value.years > 1) return value.years === 10 ? 'decade' : 'century';
  if (value.day !== undefined) return 'day';
  if (value.month === undefined) return 'year';
  return value.month > 12 ? 'season' : 'month';
}

/**
 * Order of time: by first day, then the longer value first, then by text; what is not EDTF comes
 * last. A total order, so lists sorted with it never depend on the order they came in.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const first = edtfBounds(a);
  const second = edtfBounds(b);
  if (!first || !second) {
    if (first) return -1;
    if (second) return 1;
  } else {
    if (first.first !== second.first) return first.first < second.first ? -1 : 1;
    if (first.last !== second.last) return first.last > second.last ? -1 : 1;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two values share a day; `false` where one is not EDTF. */
export function edtfOverlap(a: Edtf, b: Edtf): boolean {
  const first = edtfBounds(a);
  const second = edtfBounds(b);
  return !!first && !!second && first.first <= second.last && second.first <= first.last;
}

/** Whether every day of `inner` lies in `outer`; `false` where one is not EDTF. */
export function edtfContains(outer: Edtf, inner: Edtf): boolean {
  const wide = edtfBounds(outer);
  const narrow = edtfBounds(inner);
  return !!wide && !!narrow && wide.first <= narrow.first && narrow.last <= wide.last;
}

/** Whether the value is marked as uncertain or approximate, at either end. */
export function isQualified(value: EdtfValue): boolean {
  if (value.kind === 'date') return value.qualifier !== undefined;
  return [value.from, value.to].some((end) => typeof end !== 'string' && isQualified(end));
}
