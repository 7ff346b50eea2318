import type { Evidence } from '../recognise/recognition';
import { addMonths, daysInMonth, fromDayNumber, toDayNumber, weekdayOf } from './calendar';
import {
  boundsOf,
  type DayBounds,
  edtfDate,
  type EdtfDate,
  type EdtfPrecision,
  type EdtfValue,
  formatEdtf,
  parseEdtf,
  precisionOf,
} from './edtf';
import type {
  Anchor,
  CalendarParts,
  ResolvedTime,
  TemporalExpression,
  TemporalMeaning,
} from './temporal';

/**
 * The window, in days around the day of writing, in which a date without a year is looked for. News
 * tells of what has happened: about nine months back, three ahead. Wording that looks ahead or back
 * ("will meet on 9 May", "last August") turns it round. Each window holds every day of a year once.
 */
const WINDOWS = {
  neutral: { back: 274, ahead: 91 },
  over: { back: 335, ahead: 30 },
  overMonth: { back: 365, ahead: 0 },
  past: { back: 365, ahead: 0 },
  future: { back: 14, ahead: 351 },
} as const;

const SEASON_MONTH = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const;

/** An anchor as numbers: its days and how finely it is known. */
interface Reference {
  readonly bounds: DayBounds;
  /** The day to count from: the last one the anchor can mean. */
  readonly day: number;
  readonly year: number;
  readonly month: number;
  readonly precision: EdtfPrecision;
  readonly qualifier: '?' | '~' | undefined;
  readonly evidence: Evidence;
  readonly text: string;
}

function readReference(anchor: Anchor | undefined): Reference | undefined {
  const value = anchor && parseEdtf(anchor.date);
  if (!value) return undefined;
  const bounds = boundsOf(value);
  const day = Number.isFinite(bounds.last) ? bounds.last : bounds.first;
  const { year, month } = fromDayNumber(day);
  let precision = precisionOf(value);
  if (value.kind === 'interval') {
    const length = bounds.last - bounds.first;
    if (length > 366) return undefined;
    const first = fromDayNumber(bounds.first);
    if (length === 0) precision = 'day';
    else if (length < 8) precision = 'day';
    else precision = first.year === year && first.month === month ? 'month' : 'year';
  }
  const qualifier = value.kind === 'date' ? value.qualifier : '~';
  return {
    bounds,
    day,
    year,
    month,
    precision,
    qualifier: qualifier === '%' ? '?' : qualifier,
    evidence: anchor.evidence,
    text: anchor.date,
  };
}

/** The EDTF date for parts whose year is known; `undefined` for a day that does not exist. */
function fromParts(parts: CalendarParts, year: number): EdtfDate | undefined {
  if (parts.quarter !== undefined) return edtfDate(year, 32 + parts.quarter);
  if (parts.season !== undefined) return edtfDate(year, SEASON_MONTH[parts.season]);
  if (parts.month === undefined) return parts.day === undefined ? edtfDate(year) : undefined;
  if (parts.day === undefined) return edtfDate(year, parts.month);
  return parts.day <= daysInMonth(year, parts.month)
    ? edtfDate(year, parts.month, parts.day)
    : undefined;
}

function written(parts: CalendarParts): EdtfDate | undefined {
  if (parts.decade !== undefined) return { kind: 'date', year: parts.decade * 10, years: 10 };
  return parts.year === undefined ? undefined : fromParts(parts, parts.year);
}

function fitsWeekday(parts: CalendarParts, date: EdtfDate): boolean {
  if (parts.weekday === undefined || date.day === undefined) return true;
  return weekdayOf(boundsOf(date).first) === parts.weekday;
}

/** How far a stretch of days lies outside a window around a day; 0 inside it. */
function misfit(bounds: DayBounds, day: number, back: number, ahead: number): number {
  if (bounds.last < day - back) return day - back - bounds.last;
  return bounds.first > day + ahead ? bounds.first - day - ahead : 0;
}

interface Choice {
  readonly date: EdtfDate;
  readonly weekdayFits: boolean;
}

/** The year for parts without one: that in which they lie within the window around the anchor. */
function chooseYear(
  parts: CalendarParts,
  reference: Reference,
  { outlook, over }: TemporalExpression,
): Choice | undefined {
  const { back, ahead } =
    WINDOWS[outlook ?? (over ? (parts.day ? 'over' : 'overMonth') : 'neutral')];
  if (reference.precision === 'year' && parts.weekday === undefined) {
    const date = fromParts(parts, reference.year);
    if (date) return { date, weekdayFits: true };
  }
  let best: Choice | undefined;
  let least = Infinity;
  for (let year = reference.year + 2; year >= reference.year - 8; year--) {
    const date = fromParts(parts, year);
    if (!date) continue;
    const weekdayFits = fitsWeekday(parts, date);
    const bounds = boundsOf(date);
    // "Last summer" and "last June" are over, even where the present one has begun.
    // A weekday that does not fit a date next to the day of writing is a slip of the pen.
    const near = Math.abs(bounds.first - reference.day) <= 15;
    const begun = outlook === 'past' && bounds.last >= reference.day ? 400 : 0;
    const cost =
      begun +
      misfit(bounds, reference.day, back, ahead) +
      (weekdayFits ? 0 : near ? 200 : 800) +
      // Of two that touch the window (a month that holds the anchor), the one nearer to it.
      Math.abs((bounds.first + bounds.last) / 2 - reference.day) / 1e6;
    if (cost < least) {
      least = cost;
      best = { date, weekdayFits };
    }
  }
  return best;
}

/** A day of the month without its month: the latest one up to the anchor, else the next one. */
function chooseMonth(
  parts: CalendarParts,
  reference: Reference,
  outlook: 'past' | 'future' | undefined,
): EdtfDate | undefined {
  const dayOfMonth = parts.day;
  if (dayOfMonth === undefined) return undefined;
  if (reference.precision === 'month') {
    return dayOfMonth <= daysInMonth(reference.year, reference.month)
      ? edtfDate(reference.year, reference.month, dayOfMonth)
      : undefined;
  }
  if (reference.precision !== 'day') return undefined;
  const ahead = outlook === 'future' ? 27 : outlook === 'past' ? 0 : 5;
  for (let shift = 1; shift >= -3; shift--) {
    const { year, month } = addMonths(reference.year, reference.month, shift);
    if (dayOfMonth > daysInMonth(year, month)) continue;
    const days = toDayNumber({ year, month, day: dayOfMonth });
    if (days > reference.day + ahead) continue;
    if (parts.weekday !== undefined && weekdayOf(days) !== parts.weekday && shift > -3) continue;
    return edtfDate(year, month, dayOfMonth);
  }
  return undefined;
}

type Qualifier = '?' | '~' | undefined;

function mark(value: EdtfValue, qualifier: Qualifier): EdtfValue {
  if (qualifier === undefined) return value;
  if (value.kind === 'date') return value.qualifier ? value : { ...value, qualifier };
  const end = (side: typeof value.from) =>
    typeof side === 'string' || side.qualifier ? side : { ...side, qualifier };
  return { kind: 'interval', from: end(value.from), to: end(value.to) };
}

function answer(
  value: EdtfValue | undefined,
  rule: string,
  score: number,
  detail?: string,
): ResolvedTime {
  return {
    value: value && formatEdtf(value),
    evidence: detail === undefined ? { rule, score } : { rule, score, detail },
  };
}

const NOT_A_DATE = answer(undefined, 'no-such-day', 0);
const NO_ANCHOR = answer(undefined, 'no-anchor', 0);

function tooCoarse(reference: Reference): ResolvedTime {
  return answer(undefined, 'anchor-too-coarse', 0, reference.text);
}

/** Order of precision of what the anchor must be known to. */
function isAtLeast(reference: Reference, wanted: 'day' | 'month' | 'year'): boolean {
  if (reference.precision === 'day') return true;
  if (reference.precision === 'month') return wanted !== 'day';
  return reference.precision === 'year' && wanted === 'year';
}

function resolveCalendar(
  parts: CalendarParts,
  expression: TemporalExpression,
  reference: Reference | undefined,
): ResolvedTime {
  if (parts.year !== undefined || parts.decade !== undefined) {
    const value = written(parts);
    if (!value) return NOT_A_DATE;
    const clash = !fitsWeekday(parts, value);
    return answer(
      mark(value, expression.qualifier),
      clash ? 'weekday-does-not-fit' : 'written-in-full',
      clash ? 0.9 : 1,
    );
  }
  if (!reference) return NO_ANCHOR;
  const score = 0.95 * reference.evidence.score;
  if (parts.month === undefined && parts.day !== undefined) {
    const value = chooseMonth(parts, reference, expression.outlook);
    if (!value) return tooCoarse(reference);
    return answer(
      mark(value, expression.qualifier),
      'month-from-publication',
      score,
      reference.text,
    );
  }
  const choice = chooseYear(parts, reference, expression);
  if (!choice) return tooCoarse(reference);
  const coarse = reference.precision === 'year' ? 0.8 : 1;
  const rule = choice.weekdayFits
    ? parts.weekday === undefined
      ? 'year-from-publication'
      : 'year-from-weekday'
    : 'weekday-does-not-fit';
  return answer(
    mark(choice.date, expression.qualifier),
    rule,
    score * coarse * (choice.weekdayFits ? 1 : 0.6),
    reference.text,
  );
}

function interval(from: EdtfDate | undefined, to: EdtfDate | undefined): EdtfValue | undefined {
  if (!from || !to) return undefined;
  if (boundsOf(from).first > boundsOf(to).last) return undefined;
  const same = formatEdtf(from) === formatEdtf(to);
  return same ? from : { kind: 'interval', from, to };
}

function resolveRange(
  meaning: Extract<TemporalMeaning, { kind: 'range' }>,
  expression: TemporalExpression,
  reference: Reference | undefined,
): ResolvedTime {
  const { from, to, yearOffset } = meaning;
  if (to.year !== undefined || to.decade !== undefined) {
    const value = interval(written(from), written(to));
    return value ? answer(mark(value, expression.qualifier), 'written-in-full', 1) : NOT_A_DATE;
  }
  if (!reference) {
    return NO_ANCHOR;
  }
  const score = 0.93 * reference.evidence.score;
  let end: EdtfDate | undefined;
  if (yearOffset !== undefined) {
    if (!isAtLeast(reference, 'year')) return tooCoarse(reference);
    end = fromParts(to, reference.year + yearOffset);
  } else if (from.year !== undefined) {
    end = fromParts(to, from.year);
    const start = written(from);
    if (end && start && boundsOf(start).first > boundsOf(end).last) {
      end = fromParts(to, from.year + 1);
    }
  } else if (to.month === undefined && to.day !== undefined) {
    end = chooseMonth(to, reference, expression.outlook);
  } else {
    end = chooseYear(to, reference, expression)?.date;
  }
  if (!end) return tooCoarse(reference);
  let start: EdtfDate | undefined;
  if (from.year !== undefined) start = written(from);
  else if (from.month === undefined && from.day !== undefined) {
    start =
      end.month === undefined ? undefined : fromParts({ ...from, month: end.month }, end.year);
  } else {
    start = fromParts(from, end.year);
    if (start && boundsOf(start).first > boundsOf(end).last) start = fromParts(from, end.year - 1);
  }
  const value = interval(start, end);
  const rule = yearOffset === undefined ? 'year-from-publication' : 'relative-to-publication';
  return value
    ? answer(mark(value, expression.qualifier), rule, score, reference.text)
    : NOT_A_DATE;
}

function dayValue(days: number): EdtfDate {
  const { year, month, day } = fromDayNumber(days);
  return edtfDate(year, month, day);
}

function resolveWeekday(
  meaning: Extract<TemporalMeaning, { kind: 'weekday' }>,
  expression: TemporalExpression,
  reference: Reference | undefined,
): ResolvedTime {
  if (!reference) return NO_ANCHOR;
  if (reference.precision !== 'day') return tooCoarse(reference);
  const today = weekdayOf(reference.day);
  const qualifier = expression.qualifier ?? reference.qualifier;
  const score = 0.95 * reference.evidence.score;
  const done = (day: number, rule: string, sure: number): ResolvedTime => {
    const last = meaning.to === undefined ? 0 : (meaning.to - meaning.weekday + 7) % 7;
    const value = interval(dayValue(day), dayValue(day + last));
    return answer(value && mark(value, qualifier), rule, sure, reference.text);
  };
  if (meaning.week !== 0 || meaning.ownWeek) {
    const monday = reference.day - (today - 1);
    return done(monday + meaning.week * 7 + meaning.weekday - 1, 'weekday-of-week', score);
  }
  const back = (today - meaning.weekday + 7) % 7;
  if (expression.outlook === 'future') {
    return done(reference.day + ((7 - back) % 7), 'weekday-after-publication', score * 0.95);
  }
  const days = expression.outlook === 'past' && back === 0 ? 7 : back;
  return done(reference.day - days, 'weekday-before-publication', score);
}

function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3) + 1;
}

function resolveRelative(
  meaning: Extract<TemporalMeaning, { kind: 'relative' }>,
  expression: TemporalExpression,
  reference: Reference | undefined,
): ResolvedTime {
  if (!reference) return NO_ANCHOR;
  const { unit, count, parts } = meaning;
  const score = 0.95 * reference.evidence.score;
  const done = (value: EdtfValue | undefined, qualifier: Qualifier): ResolvedTime =>
    value
      ? answer(mark(value, qualifier), 'relative-to-publication', score, reference.text)
      : NOT_A_DATE;
  const fine = expression.qualifier ?? reference.qualifier;
  switch (unit) {
    case 'day':
      if (reference.precision === 'day') return done(dayValue(reference.day + count), fine);
      // "Today" of a text known to the month is somewhere in that month.
      if (reference.precision === 'month' && count === 0) {
        return done(
          { ...edtfDate(reference.year, reference.month), unspecified: 'day' },
          expression.qualifier,
        );
      }
      return tooCoarse(reference);
    case 'week': {
      if (reference.precision !== 'day') return tooCoarse(reference);
      const monday = reference.day - (weekdayOf(reference.day) - 1) + count * 7;
      return done(interval(dayValue(monday), dayValue(monday + 6)), fine);
    }
    case 'month': {
      if (!isAtLeast(reference, 'month')) return tooCoarse(reference);
      const { year, month } = addMonths(reference.year, reference.month, count);
      return done(fromParts({ ...parts, month }, year), expression.qualifier);
    }
    case 'quarter': {
      if (!isAtLeast(reference, 'month')) return tooCoarse(reference);
      const { year, month } = addMonths(reference.year, reference.month, count * 3);
      return done(edtfDate(year, 32 + quarterOf(month)), expression.qualifier);
    }
    case 'year':
      if (!isAtLeast(reference, 'year')) return tooCoarse(reference);
      return done(fromParts(parts ?? {}, reference.year + count), expression.qualifier);
    case 'decade': {
      if (!isAtLeast(reference, 'year')) return tooCoarse(reference);
      const decade = Math.floor(reference.year / 10) + count;
      return done({ kind: 'date', year: decade * 10, years: 10 }, expression.qualifier);
    }
  }
}

function resolveVague(
  meaning: Extract<TemporalMeaning, { kind: 'vague' }>,
  reference: Reference | undefined,
): ResolvedTime {
  if (!reference) return NO_ANCHOR;
  const score = 0.6 * reference.evidence.score;
  if (meaning.direction !== 'past' && meaning.direction !== 'present') {
    return answer(undefined, 'open-future', 0, reference.text);
  }
  if (!isAtLeast(reference, 'year')) return tooCoarse(reference);
  const value = isAtLeast(reference, 'month')
    ? edtfDate(reference.year, reference.month)
    : edtfDate(reference.year);
  return answer(mark(value, '~'), 'around-publication', score, reference.text);
}

/**
 * The value of a temporal expression, given when its text was written (`undefined`: not known).
 * Cheap and pure: called again whenever an anchor changes.
 *
 * - What gives its year is read as written (`written-in-full`), with or without an anchor.
 * - A month or day without a year is the one from about nine months before to three months after
 *   writing (`year-from-publication`); a weekday named beside it decides first
 *   (`year-from-weekday`); wording that looks ahead or back moves the window.
 * - A day without a month is the latest up to a few days after writing (`month-from-publication`).
 * - A weekday is the latest up to the day of writing, that day included
 *   (`weekday-before-publication`), the next one where the wording looks ahead
 *   (`weekday-after-publication`), or that of a named week, Monday to Sunday (`weekday-of-week`).
 * - "Yesterday", "last year" are counted from the anchor (`relative-to-publication`); "recently" is
 *   about the month of writing (`around-publication`).
 *
 * An anchor known only to its month or year gives no day; then the value is `undefined` and the rule
 * `anchor-too-coarse`. Other reasons without a value: `no-anchor`, `no-such-day`, `open-future`.
 */
export function resolveTime(
  expression: TemporalExpression,
  anchor: Anchor | undefined,
): ResolvedTime {
  const { meaning } = expression;
  const reference = readReference(anchor);
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning.parts, expression, reference);
    case 'range':
      return resolveRange(meaning, expression, reference);
    case 'weekday':
      return resolveWeekday(meaning, expression, reference);
    case 'relative':
      return resolveRelative(meaning, expression, reference);
    case 'vague':
      return resolveVague(meaning, reference);
  }
}
