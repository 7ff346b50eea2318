import type { DateFact } from '../events/dateFact';
import type { Evidence } from '../recognise/recognition';
import { readFileNameDate } from '../time/anchors';
import { fromDayNumber, mostDaysInMonth, toDayNumber, weekdayOf } from '../time/calendar';
import { edtfBounds } from '../time/edtf';
import { resolveTime } from '../time/resolveTime';
import { inferAnchors, inferYearHints } from '../time/sourceHints';
import type { Anchor, Edtf, TemporalExpression } from '../time/temporal';
import type { Analysis } from './analysis';
import type { CorpusSource } from './corpusSource';
import { passagesOf } from './passages';

/** A dateline or stamp that gives a day without its year. */
interface OpenMark {
  readonly expression: TemporalExpression;
  /** 1 to 12; `undefined` where only the day of the month is given. */
  readonly month: number | undefined;
  readonly day: number;
  readonly evidence: Evidence;
}

const cache = new WeakMap<readonly TemporalExpression[], ReadonlyMap<number, OpenMark>>();

/** The marks of publication of a source that lack their year, by zone. */
function openMarks(analysis: Analysis): ReadonlyMap<number, OpenMark> {
  const { dates } = analysis;
  const ready = cache.get(dates);
  if (ready) return ready;
  const found = new Map<number, OpenMark>();
  for (const { zone, expression: index, evidence } of passagesOf(analysis).marks) {
    const expression = dates[index];
    if (expression?.meaning.kind !== 'calendar') continue;
    const { year, month, day } = expression.meaning.parts;
    if (year !== undefined || day === undefined) continue;
    found.set(zone, { expression, month, day, evidence });
  }
  cache.set(dates, found);
  return found;
}

function dayOf(date: Edtf): number | undefined {
  const bounds = edtfBounds(date);
  return bounds && bounds.first === bounds.last ? bounds.first : undefined;
}

function fits(mark: OpenMark, day: number): boolean {
  const date = fromDayNumber(day);
  return date.day === mark.day && (mark.month === undefined || date.month === mark.month);
}

/** Whether the text of a source can have been written on a day, by the part of its date that it gives. */
export function mayBeOfDay(analysis: Analysis, day: number): boolean {
  const mark = openMarks(analysis).get(0);
  return mark === undefined || fits(mark, day);
}

/**
 * The date of publication of the text of a source where it does not write it out itself, from what
 * stands around it: the name of its file, a full stamp elsewhere on its page that agrees with its
 * dateline. `undefined` where neither tells.
 */
export function dateByPage({ analysis, path }: CorpusSource): Anchor | undefined {
  const mark = openMarks(analysis).get(0);
  const named = readFileNameDate(path.slice(path.lastIndexOf('/') + 1));
  const namedDay = named && dayOf(named.date);
  if (mark) {
    for (const [zone, { date }] of analysis.anchors) {
      const day = dayOf(date);
      if (zone === 0 || day === undefined || !fits(mark, day)) continue;
      return { date, evidence: { rule: 'dateline-and-page', detail: date, score: 0.88 } };
    }
    if (named && namedDay !== undefined && fits(mark, namedDay)) {
      const { detail = '' } = named.evidence;
      return {
        date: named.date,
        evidence: { rule: 'dateline-and-file-name', detail, score: 0.88 },
      };
    }
  }
  if (!named) return undefined;
  if (!mark) return { date: `${named.date}~`, evidence: named.evidence };
  return completeMark(analysis, 0, { date: `${named.date}~`, evidence: named.evidence });
}

/** An inferred date made exact by the dateline of the zone: its day in the year that was inferred. */
export function completeMark(analysis: Analysis, zone: number, anchor: Anchor): Anchor {
  const mark = openMarks(analysis).get(zone);
  if (!mark) return anchor;
  const { value } = resolveTime(mark.expression, anchor);
  if (value === undefined) return anchor;
  const sure = /[?~%]$/.exec(anchor.date)?.[0] ?? '';
  return { date: `${value.replace(/[?~%]$/, '')}${sure}`, evidence: anchor.evidence };
}

/**
 * The month and day that an expression means in a zone whose dateline lacks its year ("8月13日电"): a day of
 * the month (12日) is the last one up to the dateline, "yesterday" the day before it.
 */
export function factByMark(
  analysis: Analysis,
  { zone, meaning }: TemporalExpression,
): DateFact | undefined {
  const mark = openMarks(analysis).get(zone);
  if (mark?.month === undefined) return undefined;
  let { month } = mark;
  let day: number | undefined;
  if (meaning.kind === 'calendar') {
    const { parts } = meaning;
    if (parts.year !== undefined || parts.month !== undefined) return undefined;
    day = parts.day;
    if (day !== undefined && day > mark.day + DAYS_AHEAD) month = month === 1 ? 12 : month - 1;
  } else if (meaning.kind === 'relative' && meaning.unit === 'day') {
    const moved = toDayNumber({ year: COMMON_YEAR, month, day: mark.day }) + meaning.count;
    ({ month, day } = fromDayNumber(moved));
  }
  if (day === undefined || day > mostDaysInMonth(month)) return undefined;
  return { kind: 'monthDay', from: { month, day }, to: { month, day } };
}

/** A day of the month so little after the dateline is one to come. */
const DAYS_AHEAD = 5;
/** Any year without a 29 February. */
const COMMON_YEAR = 2001;

/** A day of publication that a dateline without a year may mean, and how surely. */
export interface MarkVote {
  /** Day number. */
  readonly day: number;
  readonly score: number;
  readonly evidence: Evidence;
}

/** Most days between the newest other item on a page and the text. */
const PAGE_AGE = 200;

/**
 * Days that a dateline without a year may mean: the first such day from that of the newest other item
 * on the page on (a day of the month alone: within two weeks); the year in which a weekday that the
 * lead names falls on that day, where just one of `years` will do.
 */
export function voteByMark(
  analysis: Analysis,
  zone: number,
  years: { readonly first: number; readonly last: number } | undefined,
): MarkVote[] {
  const mark = openMarks(analysis).get(zone);
  if (!mark) return [];
  const votes: MarkVote[] = [];
  let newest: number | undefined;
  for (const [other, { date }] of analysis.anchors) {
    const day = other === zone ? undefined : dayOf(date);
    if (day !== undefined) newest = Math.max(newest ?? day, day);
  }
  if (newest !== undefined) {
    const most = mark.month === undefined ? 14 : PAGE_AGE;
    for (let day = newest; day <= newest + most; day++) {
      if (!fits(mark, day)) continue;
      const detail = mark.evidence.detail ?? '';
      votes.push({ day, score: 0.66, evidence: { rule: 'page-beside', detail, score: 0.66 } });
      break;
    }
  }
  const { month } = mark;
  const weekdays = leadWeekdays(analysis, zone);
  if (month !== undefined && mark.day <= mostDaysInMonth(month) && weekdays.length > 0 && years) {
    const written = writtenYears(analysis, zone, years.last);
    const days: number[] = [];
    const earliest = Math.max(years.first, years.last - 12, written.earliest ?? years.first);
    for (let year = earliest; year <= years.last; year++) {
      const day = toDayNumber({ year, month, day: mark.day });
      if (!written.excluded.has(year) && fits(mark, day) && weekdays.includes(weekdayOf(day))) {
        days.push(day);
      }
    }
    // The first weekday named is that of the news; the dispatch may be of the next.
    const firsts = days.filter((day) => weekdayOf(day) === weekdays[0]);
    const [day] = days.length === 1 ? days : firsts;
    if (day !== undefined && (days.length === 1 || firsts.length === 1)) {
      const detail = mark.evidence.detail ?? '';
      const score = days.length === 1 ? 0.6 : 0.55;
      votes.push({ day, score, evidence: { rule: 'dateline-weekday', detail, score } });
    }
  }
  return votes;
}

/** Another source of the same story. */
export interface StorySource {
  /** Day number of its publication. */
  readonly day: number;
  /** How much the two share: see `Stories`. */
  readonly shared: number;
  readonly path: string;
}

/** How much two sources share at least for one to date the other. */
const SURELY_SAME = 3;
/** Sources of one story are hardly written further apart, in days. */
const STORY_AGE = 14;

/** The day that a dateline of only a day means: the one nearest to the other sources of its story. */
export function voteByStory(analysis: Analysis, others: readonly StorySource[]): MarkVote[] {
  const mark = openMarks(analysis).get(0);
  if (!mark) return [];
  return others.flatMap(({ day, shared, path }): MarkVote[] => {
    if (shared < SURELY_SAME) return [];
    for (let away = 0; away <= STORY_AGE; away++) {
      const found = [day - away, day + away].find((each) => fits(mark, each));
      if (found === undefined) continue;
      const score = Math.min(0.75, 0.5 + 0.04 * shared);
      return [{ day: found, score, evidence: { rule: 'same-story', detail: path, score } }];
    }
    return [];
  });
}

/** Years that a zone writes out beside a month: it was hardly written in those, and not before the last. */
export function writtenYears(
  analysis: Analysis,
  zone: number,
  latest: number,
): { readonly earliest: number | undefined; readonly excluded: ReadonlySet<number> } {
  let earliest: number | undefined;
  const excluded = new Set<number>();
  for (const hint of inferYearHints(analysis.dates, latest)) {
    if (hint.zone !== zone) continue;
    if (hint.kind === 'not-before') earliest = Math.max(earliest ?? hint.year, hint.year);
    else if (hint.kind === 'not-in' && hint.evidence.score > 0.5) excluded.add(hint.year);
  }
  return { earliest, excluded };
}

/** Dates of a zone among which the weekdays of its news are looked for. */
const DATES_OF_LEAD = 6;

/** The weekdays that the first sentences name, ISO; a dispatch tells of the day it is dated or the one before. */
export function leadWeekdays(analysis: Analysis, zone: number): number[] {
  const weekdays: number[] = [];
  let seen = 0;
  for (const { zone: own, meaning } of analysis.dates) {
    if (own !== zone) continue;
    if (meaning.kind === 'weekday' && meaning.week === 0) weekdays.push(meaning.weekday);
    if (++seen >= DATES_OF_LEAD || weekdays.length >= 2) break;
  }
  return weekdays;
}

/** The last resort: the week that the dates of a zone themselves point to. */
export function anchorByDates(analysis: Analysis, zone: number): Anchor | undefined {
  return inferAnchors(analysis.dates).get(zone);
}
