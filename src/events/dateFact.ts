import { fromDayNumber, toDayNumber, weekdayOf } from '../time/calendar';
import { edtfBounds } from '../time/edtf';
import type { Edtf, TemporalExpression } from '../time/temporal';

/** A month and day without a year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** What a report says of its day, as far as that can be compared before the year is known. */
export type DateFact =
  /** Day numbers, first and last, of a value that is known. */
  | { readonly kind: 'days'; readonly first: number; readonly last: number }
  /** A date or a range without its year; `from` equals `to` for one day. */
  | { readonly kind: 'monthDay'; readonly from: MonthDay; readonly to: MonthDay }
  /** ISO weekday, 1 Monday to 7 Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number };

/** The fact in an EDTF value; `undefined` for open and unreadable ones. */
export function factOfValue(value: Edtf | undefined): DateFact | undefined {
  const bounds = value === undefined ? undefined : edtfBounds(value);
  if (!bounds || !Number.isFinite(bounds.first) || !Number.isFinite(bounds.last)) return undefined;
  return { kind: 'days', first: bounds.first, last: bounds.last };
}

/** The fact in an expression whose year or week is not known. */
export function factOfExpression(expression: TemporalExpression): DateFact | undefined {
  const { meaning } = expression;
  if (meaning.kind === 'weekday' && meaning.week === 0) {
    return { kind: 'weekday', weekday: meaning.weekday };
  }
  if (meaning.kind === 'calendar') {
    const { year, month, day } = meaning.parts;
    if (year === undefined && month !== undefined && day !== undefined) {
      return { kind: 'monthDay', from: { month, day }, to: { month, day } };
    }
  } else if (meaning.kind === 'range') {
    const { from, to } = meaning;
    if (from.year !== undefined || to.year !== undefined || from.day === undefined)
      return undefined;
    if (to.day === undefined || to.month === undefined) return undefined;
    return {
      kind: 'monthDay',
      from: { month: from.month ?? to.month, day: from.day },
      to: { month: to.month, day: to.day },
    };
  }
  return undefined;
}

/**
 * How well two facts agree: 1 the same days, 0.85 the same as far as given, 0.6 one within a short
 * other, 0.45 within a month, 0.3 within a longer one, 0.1 a day apart, −1 not the same. Symmetric.
 */
export function agreement(a: DateFact, b: DateFact): number {
  if (a.kind === 'days' && b.kind === 'days') return agreementOfDays(a, b);
  if (a.kind === 'monthDay' && b.kind === 'monthDay') {
    if (sameDay(a.from, b.from) && sameDay(a.to, b.to)) return 1;
    const [aFrom, aTo] = ends(a);
    const [bFrom, bTo] = ends(b);
    if (aFrom <= bFrom && bTo <= aTo) return 0.6;
    return bFrom <= aFrom && aTo <= bTo ? 0.6 : -1;
  }
  if (a.kind === 'weekday' && b.kind === 'weekday') return a.weekday === b.weekday ? 0.85 : -1;
  if (a.kind === 'days') return agreementWithDays(b, a);
  if (b.kind === 'days') return agreementWithDays(a, b);
  // A weekday and a date without a year: some year fits.
  return 0.4;
}

type Days = Extract<DateFact, { kind: 'days' }>;

function agreementOfDays(a: Days, b: Days): number {
  if (a.first === b.first && a.last === b.last) return 1;
  const inside =
    (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last);
  if (inside) {
    const longer = Math.max(a.last - a.first, b.last - b.first);
    return longer <= 10 ? 0.6 : longer <= 45 ? 0.45 : 0.3;
  }
  const single = a.first === a.last && b.first === b.last;
  return single && Math.abs(a.first - b.first) === 1 ? 0.1 : -1;
}

function agreementWithDays(partial: DateFact, days: Days): number {
  if (days.last - days.first > 45) return 0.3;
  if (partial.kind === 'weekday') {
    if (days.first === days.last) return weekdayOf(days.first) === partial.weekday ? 0.7 : -1;
    return 0.4;
  }
  if (partial.kind === 'days') return agreementOfDays(partial, days);
  const { year } = fromDayNumber(days.last);
  const read = daysInYear(partial, year);
  const score = agreementOfDays(read, days);
  return score === 1 ? 0.85 : score;
}

/** The days that a date without a year means in a given year. */
export function daysInYear(fact: Extract<DateFact, { kind: 'monthDay' }>, year: number): Days {
  const last = toDayNumber({ year, ...fact.to });
  const startYear = ends(fact)[0] > fact.to.month * 32 + fact.to.day ? year - 1 : year;
  return { kind: 'days', first: toDayNumber({ year: startYear, ...fact.from }), last };
}

function ends({ from, to }: Extract<DateFact, { kind: 'monthDay' }>): [number, number] {
  return [from.month * 32 + from.day, to.month * 32 + to.day];
}

function sameDay(a: MonthDay, b: MonthDay): boolean {
  return a.month === b.month && a.day === b.day;
}

/** A key under which facts that can be the same are found: by day, or by month and day. */
export function factKeys(fact: DateFact): string[] {
  if (fact.kind === 'weekday') return [];
  if (fact.kind === 'monthDay') {
    return [`m${fact.from.month}-${fact.from.day}`, `m${fact.to.month}-${fact.to.day}`];
  }
  if (fact.last - fact.first > 45) return [];
  const first = fromDayNumber(fact.first);
  const last = fromDayNumber(fact.last);
  return [`m${first.month}-${first.day}`, `m${last.month}-${last.day}`];
}
