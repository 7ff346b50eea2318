import { fromDayNumber, toDayNumber } from '../../time/calendar';
import type { TimelineEvent } from './messages';

/** The stretch of time that is in view, in days from 1970-01-01; `to` lies after `from`. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** A line of the scale. */
export interface Tick {
  readonly day: number;
  /** What its label says: year, month and year, or day. */
  readonly unit: 'year' | 'month' | 'day';
}

/** Where an event is drawn, in pixels; `lane` counts from 0. */
export interface Mark {
  readonly event: TimelineEvent;
  readonly left: number;
  readonly right: number;
  readonly lane: number;
  /** The label stands before the event: behind it there is no room. */
  readonly labelBefore: boolean;
  /** The event goes on beyond what is known, or beyond the edge. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** Smallest width of an event, in pixels. */
const DOT = 10;
const GAP = 14;
/** What does not fit into so many lanes lies upon each other in the last. */
const LANES = 4000;
/** Smallest and largest stretch to look at: five days, three thousand years. */
const CLOSEST = 5;
const WIDEST = 1_100_000;

/** The window that shows all dated events with some room around; today's year where there are none. */
export function wholeWindow(events: readonly TimelineEvent[], today: number): TimeWindow {
  let [from, to] = [Infinity, -Infinity];
  for (const { first, last } of events) {
    for (const day of [first, last]) {
      if (day === null) continue;
      from = Math.min(from, day);
      to = Math.max(to, day + 1);
    }
  }
  if (from > to) [from, to] = [today - 183, today + 183];
  const room = Math.max((to - from) * 0.04, 3);
  return { from: from - room, to: to + room * 4 };
}

/** Zooms by `factor` (under 1: closer) so that `day` stays where it is. */
export function zoom({ from, to }: TimeWindow, factor: number, day: number): TimeWindow {
  const length = to - from;
  const wanted = Math.min(WIDEST, Math.max(CLOSEST, length * factor));
  const share = (day - from) / length;
  return { from: day - wanted * share, to: day + wanted * (1 - share) };
}

const STEPS: readonly {
  readonly days: number;
  readonly unit: Tick['unit'];
  readonly count: number;
}[] = [
  { days: 1, unit: 'day', count: 1 },
  { days: 2, unit: 'day', count: 2 },
  { days: 7, unit: 'day', count: 7 },
  { days: 30, unit: 'month', count: 1 },
  { days: 91, unit: 'month', count: 3 },
  { days: 365, unit: 'year', count: 1 },
  { days: 730, unit: 'year', count: 2 },
  { days: 1826, unit: 'year', count: 5 },
  { days: 3652, unit: 'year', count: 10 },
  { days: 18262, unit: 'year', count: 50 },
  { days: 36525, unit: 'year', count: 100 },
  { days: 182625, unit: 'year', count: 500 },
];

/** The lines of the scale: as many as fit with `room` pixels each. */
export function ticksOf({ from, to }: TimeWindow, width: number, room = 84): Tick[] {
  const perPixel = (to - from) / width;
  const step = STEPS.find(({ days }) => days >= perPixel * room) ?? STEPS.at(-1);
  if (!step) return [];
  const ticks: Tick[] = [];
  const { unit, count } = step;
  const start = fromDayNumber(Math.floor(from));
  if (unit === 'day') {
    // Weeks begin on Monday: day 4 was one.
    const first = Math.ceil((from - 4) / count) * count + 4;
    for (let day = first; day <= to; day += count) ticks.push({ day, unit });
    return ticks;
  }
  const months = unit === 'year' ? count * 12 : count;
  const total = Math.floor((start.year * 12 + start.month - 1) / months) * months;
  for (let month = total; ; month += months) {
    const day = toDayNumber({
      year: Math.floor(month / 12),
      month: (((month % 12) + 12) % 12) + 1,
      day: 1,
    });
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, unit });
  }
}

/**
 * Places the events of a window: each as wide as what it can mean, in the first lane that has room for
 * it and its label. `widthOf` gives the width of a label in pixels. Near linear in what is in view.
 */
export function placeEvents(
  events: readonly TimelineEvent[],
  window: TimeWindow,
  width: number,
  widthOf: (event: TimelineEvent) => number,
): Mark[] {
  const scale = width / (window.to - window.from);
  const marks: Mark[] = [];
  const ends: number[] = [];
  for (const event of events) {
    if (!event.dated) continue;
    const begins = event.first ?? -Infinity;
    const until = event.last === null ? Infinity : event.last + 1;
    if (until < window.from || begins > window.to) continue;
    const left = Math.max(0, (begins - window.from) * scale);
    const right = Math.max(left + DOT, Math.min(width, (until - window.from) * scale));
    const label = widthOf(event);
    const labelBefore = right + label > width && left - label >= 0;
    const start = labelBefore ? left - label : left;
    let lane = ends.findIndex((end) => end <= start);
    if (lane < 0) lane = Math.min(ends.length, LANES);
    ends[lane] = (labelBefore ? right : right + label) + GAP;
    const openLeft = begins < window.from;
    const openRight = until > window.to;
    marks.push({ event, left, right, lane, labelBefore, openLeft, openRight });
  }
  return marks;
}
