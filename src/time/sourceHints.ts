import type { Evidence } from '../recognise/recognition';
import { fromDayNumber, toDayNumber, weekdayOf } from './calendar';
import { boundsOf, edtfBounds, edtfDate, formatEdtf, parseEdtf, precisionOf } from './edtf';
import { resolveTime } from './resolveTime';
import type { Anchor, CalendarParts, Edtf, TemporalExpression } from './temporal';

function fits(parts: CalendarParts, day: number): boolean {
  const date = fromDayNumber(day);
  if (parts.decade !== undefined && Math.floor(date.year / 10) !== parts.decade) return false;
  if (parts.year !== undefined && parts.year !== date.year) return false;
  if (parts.month !== undefined && parts.month !== date.month) return false;
  if (parts.day !== undefined && parts.day !== date.day) return false;
  if (parts.quarter !== undefined && Math.floor((date.month - 1) / 3) + 1 !== parts.quarter) {
    return false;
  }
  return parts.weekday === undefined || parts.weekday === weekdayOf(day);
}

/** Where in a year a month and day stand, so that they can be compared; `end` fills what is missing. */
function placeInYear(parts: CalendarParts, end: boolean): number {
  return (parts.month ?? (end ? 12 : 1)) * 32 + (parts.day ?? (end ? 31 : 1));
}

/**
 * Whether an expression could mean an EDTF date in a text of some time or other: "August 7" fits
 * 2019-08-07 and 2020-08-07, "Thursday" every Thursday, "last year" anything. A coarser date fits
 * where one of its days does; `false` for what is not EDTF.
 */
export function compatible(expression: TemporalExpression, date: Edtf): boolean {
  const bounds = edtfBounds(date);
  if (!bounds) return false;
  const { meaning } = expression;
  const { first, last } = bounds;
  if (!Number.isFinite(first) || !Number.isFinite(last)) return true;
  switch (meaning.kind) {
    case 'calendar': {
      const { year, decade } = meaning.parts;
      if (year !== undefined || decade !== undefined) {
        const own = edtfBounds(resolveTime(expression, undefined).value ?? '');
        return !!own && own.first <= last && first <= own.last;
      }
      if (meaning.parts.season !== undefined) return true;
      if (last - first > 366 * 8) return true;
      for (let day = first; day <= last; day++) if (fits(meaning.parts, day)) return true;
      return false;
    }
    case 'range': {
      const own = resolveTime(expression, undefined).value;
      if (own !== undefined) {
        const range = edtfBounds(own);
        return !!range && range.first <= last && first <= range.last;
      }
      if (last - first > 366) return true;
      const from = placeInYear(meaning.from, false);
      const to = placeInYear(meaning.to, true);
      const bareDays = meaning.to.month === undefined;
      for (let day = first; day <= last; day++) {
        const { month, day: ofMonth } = fromDayNumber(day);
        const place = bareDays ? ofMonth : month * 32 + ofMonth;
        const low = bareDays ? (meaning.from.day ?? 1) : from;
        const high = bareDays ? (meaning.to.day ?? 31) : to;
        if (low <= high ? low <= place && place <= high : place >= low || place <= high)
          return true;
      }
      return false;
    }
    case 'weekday':
      for (let day = first; day <= Math.min(last, first + 6); day++) {
        if (weekdayOf(day) === meaning.weekday) return true;
      }
      return false;
    case 'relative':
      return meaning.parts?.month === undefined || last - first > 366
        ? true
        : compatible({ ...expression, meaning: { kind: 'calendar', parts: meaning.parts } }, date);
    case 'vague':
      return true;
  }
}

function dayText(day: number): Edtf {
  const { year, month, day: ofMonth } = fromDayNumber(day);
  return formatEdtf(edtfDate(year, month, ofMonth));
}

function between(first: number, last: number): Edtf {
  return first === last ? dayText(first) : `${dayText(first)}/${dayText(last)}`;
}

/**
 * The days of publication under which {@link resolveTime} would read an expression as `value`, as
 * an EDTF day or interval: Thursday as 2020-01-09 gives 2020-01-09/2020-01-15. `undefined` where
 * nothing follows: the expression gives its year, or cannot mean that value.
 */
export function anchorFromReading(expression: TemporalExpression, value: Edtf): Edtf | undefined {
  const parsed = parseEdtf(value);
  if (!parsed || !compatible(expression, value)) return undefined;
  const { first, last } = boundsOf(parsed);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const { meaning, outlook, over } = expression;
  switch (meaning.kind) {
    case 'calendar':
      if (meaning.parts.year !== undefined || meaning.parts.decade !== undefined) return undefined;
      if (meaning.parts.month === undefined && meaning.parts.day !== undefined) {
        return outlook === 'future'
          ? between(first - 27, first + 3)
          : between(first - 5, first + 25);
      }
      break;
    case 'range':
      if (meaning.to.year !== undefined) return undefined;
      if (meaning.yearOffset !== undefined) {
        const year = fromDayNumber(last).year - meaning.yearOffset;
        return formatEdtf(edtfDate(year));
      }
      break;
    case 'weekday': {
      if (precisionOf(parsed) !== 'day') return undefined;
      if (meaning.week !== 0 || meaning.ownWeek) {
        const monday = first - (weekdayOf(first) - 1) - meaning.week * 7;
        return between(monday, monday + 6);
      }
      if (outlook === 'future') return between(first - 6, first);
      return outlook === 'past' ? between(first + 1, first + 7) : between(first, first + 6);
    }
    case 'relative':
      switch (meaning.unit) {
        case 'day':
          return between(first - meaning.count, last - meaning.count);
        case 'week':
          return between(first - meaning.count * 7, last - meaning.count * 7);
        case 'month': {
          const { year, month } = fromDayNumber(first);
          const total = year * 12 + month - 1 - meaning.count;
          return formatEdtf(edtfDate(Math.floor(total / 12), (total % 12) + 1));
        }
        case 'quarter': {
          const { year, month } = fromDayNumber(first);
          const total = year * 4 + Math.floor((month - 1) / 3) - meaning.count;
          return formatEdtf(edtfDate(Math.floor(total / 4), 33 + (total % 4)));
        }
        case 'year':
          return formatEdtf(edtfDate(fromDayNumber(first).year - meaning.count));
        case 'decade': {
          const decade = Math.floor(fromDayNumber(first).year / 10) - meaning.count;
          return formatEdtf({ kind: 'date', year: decade * 10, years: 10 });
        }
      }

    case 'vague':
      return between(first, last + 45);
  }
  const window =
    outlook === 'past'
      ? { before: 0, after: 365 }
      : outlook === 'future'
        ? { before: 351, after: 14 }
        : over
          ? { before: 30, after: 365 }
          : { before: 91, after: 274 };
  return between(first - window.before, last + window.after);
}

/** What the way a zone writes its dates tells about the year it was written in. */
export interface YearHint {
  readonly zone: number;
  /**
   * `not-in`: hardly written in that year; `not-before`: hardly written before it; `perhaps-in`: a
   * year that the zone speaks of as present.
   */
  readonly kind: 'not-in' | 'not-before' | 'perhaps-in';
  readonly year: number;
  readonly evidence: Evidence;
}

interface ZoneDates {
  /** Years written beside a month or day. */
  readonly dated: Map<number, number>;
  readonly ranges: number[];
  readonly years: number[];
  bare: number;
  firstBare: TemporalExpression | undefined;
}

function datedYear(expression: TemporalExpression): number | undefined {
  const { meaning } = expression;
  if (expression.outlook === 'future') return undefined;
  if (meaning.kind === 'range') {
    return meaning.to.month === undefined ? undefined : meaning.to.year;
  }
  return meaning.kind === 'calendar' && meaning.parts.month !== undefined
    ? meaning.parts.year
    : undefined;
}

function isBare(expression: TemporalExpression): boolean {
  const { meaning } = expression;
  if (meaning.kind === 'calendar') {
    return meaning.parts.month !== undefined && meaning.parts.year === undefined;
  }
  return meaning.kind === 'range'
    ? meaning.to.month !== undefined && meaning.to.year === undefined
    : meaning.kind === 'weekday';
}

/**
 * What the dates of a source, zone by zone, tell of the year of writing. News writes a year out
 * where it is not the present one: a text that has "January 9, 2020" beside a bare "March 17" was
 * hardly written in 2020, and not before. A term of office or plan that begins in some year
 * ("2026–2031") beside bare dates is a weak sign of that year. Hints, never anchors: what depends on
 * them is marked as inferred by whoever combines them with other sources. Years after `latest` are
 * taken for ones to come.
 */
export function inferYearHints(
  expressions: readonly TemporalExpression[],
  latest = Infinity,
): YearHint[] {
  const zones = new Map<number, ZoneDates>();
  for (const expression of expressions) {
    let zone = zones.get(expression.zone);
    if (!zone) {
      zone = { dated: new Map(), ranges: [], years: [], bare: 0, firstBare: undefined };
      zones.set(expression.zone, zone);
    }
    const year = datedYear(expression);
    const { meaning } = expression;
    if (year !== undefined && year > latest) continue;
    if (year !== undefined) zone.dated.set(year, (zone.dated.get(year) ?? 0) + 1);
    else if (isBare(expression)) {
      zone.bare++;
      zone.firstBare ??= expression;
    } else if (meaning.kind === 'range' && meaning.from.year !== undefined) {
      zone.ranges.push(meaning.from.year);
    } else if (meaning.kind === 'calendar' && meaning.parts.year !== undefined) {
      zone.years.push(meaning.parts.year);
    }
  }
  const hints: YearHint[] = [];
  for (const [zone, found] of zones) {
    if (found.bare === 0) continue;
    const add = (kind: YearHint['kind'], year: number, rule: string, score: number): void => {
      hints.push({ zone, kind, year, evidence: { rule, detail: String(year), score } });
    };
    const datedYears = [...found.dated.keys()].sort((a, b) => a - b);
    for (const year of datedYears) {
      const times = found.dated.get(year) ?? 0;
      // Several dates with one year may also be a habit of writing years out.
      const habit = times > found.bare ? 0.2 : 0;
      add('not-in', year, 'year-written-out-elsewhere', 0.75 - habit);
    }
    const last = datedYears.at(-1);
    if (last !== undefined) add('not-before', last, 'speaks-of-later-year', 0.85);
    for (const year of new Set(found.ranges)) add('perhaps-in', year, 'period-begins', 0.3);
    const counts = new Map<number, number>();
    for (const year of found.years) counts.set(year, (counts.get(year) ?? 0) + 1);
    for (const [year, times] of counts) {
      add('perhaps-in', year, 'year-spoken-of', Math.min(0.5, 0.2 + 0.1 * times));
    }
  }
  return hints;
}

/** The day a full date tells, or that a range of full dates ends with; `undefined` for others. */
function lastDayOf(expression: TemporalExpression): number | undefined {
  const { meaning } = expression;
  if (meaning.kind !== 'calendar' && meaning.kind !== 'range') return undefined;
  const parts = meaning.kind === 'calendar' ? meaning.parts : meaning.to;
  if (parts.year === undefined || parts.month === undefined || parts.day === undefined) {
    return undefined;
  }
  return edtfBounds(resolveTime(expression, undefined).value ?? '')?.last;
}

/**
 * When the zones of a source were probably written, by their own dates alone: where the first date of
 * a zone is a full one, the text tells of that day, and was written on the latest such day or within
 * the six days after it; so "Wednesday" then means the first Wednesday from that day on, and a bare
 * "16 June" the one nearest to it. A guess (score 0.5), to be used only where nothing better is
 * known, and marked as inferred. A zone whose first date is bare, or that names a later year beside a
 * month, is left out.
 */
export function inferAnchors(expressions: readonly TemporalExpression[]): Map<number, Anchor> {
  const latest = new Map<number, number | undefined>();
  for (const expression of expressions) {
    const { meaning, zone } = expression;
    const day = expression.outlook === 'future' ? undefined : lastDayOf(expression);
    if (!latest.has(zone)) {
      const years = meaning.kind === 'range' || meaning.kind === 'calendar';
      const plain = years && day === undefined && datedYear(expression) === undefined;
      const dayOnly = meaning.kind === 'calendar' && meaning.parts.day !== undefined;
      // A bare year before it ("the 2021 games") says nothing of how days are written.
      if (plain && !dayOnly && !isBare(expression)) continue;
      latest.set(zone, day);
      continue;
    }
    const known = latest.get(zone);
    if (known !== undefined && day !== undefined && day > known) latest.set(zone, day);
  }
  const anchors = new Map<number, Anchor>();
  for (const [zone, day] of latest) {
    if (day === undefined) continue;
    anchors.set(zone, {
      date: between(day, day + 6),
      evidence: { rule: 'latest-date-in-text', detail: dayText(day), score: 0.5 },
    });
  }
  return anchors;
}

/** Days from one EDTF day to another; `undefined` where one is not a day. */
export function daysBetween(from: Edtf, to: Edtf): number | undefined {
  const a = parseEdtf(from);
  const b = parseEdtf(to);
  if (a?.kind !== 'date' || b?.kind !== 'date') return undefined;
  if (a.month === undefined || a.day === undefined) return undefined;
  if (b.month === undefined || b.day === undefined) return undefined;
  return (
    toDayNumber({ year: b.year, month: b.month, day: b.day }) -
    toDayNumber({ year: a.year, month: a.month, day: a.day })
  );
}
