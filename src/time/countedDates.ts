import { fromDayNumber, toDayNumber } from './calendar';
import { type CountedFrom, isMonth, type Reading } from './reading';
import type { CalendarParts, TemporalMeaning } from './temporal';
import { changed } from '../text/writable';

/** What a zone told last, to the day, the month and the year: what its next expressions count from. */
export class Told {
  readonly #text: string;
  /** The first day, which is mostly that of the news. */
  #first: Reading | undefined;
  #day: Reading | undefined;
  #month: Reading | undefined;
  #year: Reading | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * A reading with what it takes from those before it; `undefined` where it counts from something and nothing
   * was told. `paragraph`: where its paragraph begins.
   */
  settle(reading: Reading, paragraph: number): Reading | undefined {
    const { after } = reading;
    if (!after) return this.#withYear(reading);
    const alone =
      after.orWriting !== undefined &&
      (!this.#day || (after.orWriting === 'paragraph' && this.#day.start < paragraph));
    if (alone) return this.#withYear(reading);
    const opens = reading.start - paragraph <= OPENING && isBackground(this.#first, this.#day);
    return this.#countFrom(reading, after, opens ? this.#first : this.#day);
  }

  /** Takes down what a reading tells; `isNews`: it stands in no stamp or headline. */
  remember(reading: Reading, isNews: boolean): void {
    const { meaning } = reading;
    const parts = partsOf(reading);
    const isDay =
      isDayPrecise(reading) ||
      ((meaning.kind === 'relative' || meaning.kind === 'range') && parts?.day !== undefined);
    if (isDay) {
      this.#day = reading;
      if (isNews) this.#first ??= reading;
    }
    if (parts?.month !== undefined) this.#month = reading;
    if (parts?.year !== undefined || (meaning.kind === 'relative' && meaning.unit === 'year')) {
      this.#year = reading;
    }
  }

  #withYear(reading: Reading): Reading {
    if (!reading.sameYear) return withYearTold(this.#text, reading, this.#month);
    return (this.#year && withYearOf(this.#year, reading)) ?? reading;
  }

  /** What "the next day", 翌日, "hai ngày trước đó" or "two years later" count from what was told before them. */
  #countFrom(reading: Reading, after: CountedFrom, day: Reading | undefined): Reading | undefined {
    const { unit, count } = after;
    const found =
      unit === 'day' || unit === 'week'
        ? day && countDays(day, unit === 'week' ? 7 * count : count)
        : unit === 'month'
          ? this.#month && countMonths(this.#month, after)
          : this.#year && countYears(after, this.#year);
    return found && Object.assign({ start: reading.start, end: reading.end }, found);
  }
}

/** Whether a reading tells one day. */
export function isDayPrecise(reading: Reading): boolean {
  const { meaning } = reading;
  if (meaning.kind === 'calendar') return meaning.parts.day !== undefined;
  return meaning.kind === 'weekday' || (meaning.kind === 'relative' && meaning.unit === 'day');
}

/** The day, month or year that a reading ends with, as far as the text gives it. */
function partsOf({ meaning }: Reading): CalendarParts | undefined {
  switch (meaning.kind) {
    case 'calendar':
    case 'relative':
      return meaning.parts;
    case 'range':
      return meaning.to;
    case 'weekday':
    case 'vague':
      return undefined;
  }
}

type Counted = Pick<Reading, 'meaning' | 'outlook'>;

function countDays(told: Reading, days: number): Counted | undefined {
  const { meaning } = told;
  if (meaning.kind === 'weekday') {
    if (Math.abs(days) > 6) return undefined;
    const weekday = ((((meaning.weekday - 1 + days) % 7) + 7) % 7) + 1;
    return withOutlook({ kind: 'weekday', weekday, week: meaning.week }, told);
  }
  if (meaning.kind === 'relative' && meaning.unit === 'day') {
    return { meaning: { ...meaning, count: meaning.count + days } };
  }
  const parts = partsOf(told);
  const moved = parts && moveDays(parts, days);
  if (!moved) return undefined;
  if (meaning.kind === 'relative') return withOutlook({ ...meaning, parts: moved }, told);
  return withOutlook({ kind: 'calendar', parts: moved }, told);
}

/** A meaning with the outlook of what it is counted from. */
function withOutlook(meaning: TemporalMeaning, { outlook }: Reading): Counted {
  return outlook ? { meaning, outlook } : { meaning };
}

function countMonths(told: Reading, { count, parts: own }: CountedFrom): Counted | undefined {
  const { year, month } = partsOf(told) ?? {};
  if (month === undefined) return undefined;
  const moved = month + count;
  if (year === undefined || told.meaning.kind === 'relative') {
    if (!isMonth(moved)) return undefined;
    const parts: CalendarParts = Object.assign({ month: moved }, own);
    const { meaning } = told;
    if (meaning.kind === 'relative') return { meaning: { ...meaning, parts } };
    return withOutlook({ kind: 'calendar', parts }, told);
  }
  const total = year * 12 + moved - 1;
  const parts = { year: Math.floor(total / 12), month: (total % 12) + 1 };
  return { meaning: { kind: 'calendar', parts: Object.assign(parts, own) } };
}

function countYears(
  { count, month, parts: more }: CountedFrom,
  year: Reading,
): Counted | undefined {
  const { meaning } = year;
  const parts = partsOf(year);
  // "In May 2019 … the previous November": of the year before, unless May comes after it.
  const known = parts?.month;
  const within =
    month !== undefined && known !== undefined && (count < 0 ? month < known : month > known);
  const moved = within ? 0 : count;
  const own = month === undefined ? more : { month };
  if (meaning.kind === 'relative') {
    const relative = { kind: 'relative', unit: 'year', count: meaning.count + moved } as const;
    return { meaning: own ? { ...relative, parts: own } : relative };
  }
  if (parts?.year === undefined) return undefined;
  const counted = Object.assign({ year: parts.year + moved }, own);
  return { meaning: { kind: 'calendar', parts: counted } };
}

/** Units before a date that opens its paragraph: "Chiều cùng ngày". */
const OPENING = 8;

/** Whether the day told last is one of another year or month than that of the news: "… the fair of 12 October 2022." */
function isBackground(first: Reading | undefined, day: Reading | undefined): boolean {
  if (!first || !day || first === day) return false;
  const [news, last] = [yearOf(first), yearOf(day)];
  if (last !== undefined && last !== news) return true;
  const [month, other] = [partsOf(first)?.month, partsOf(day)?.month];
  return other !== undefined && month !== undefined && other !== month;
}

/** The year of a reading: in figures, or as so many from that of writing; `undefined` where it tells none. */
function yearOf(reading: Reading): number | undefined {
  const { meaning } = reading;
  if (meaning.kind === 'relative') return meaning.unit === 'year' ? meaning.count : undefined;
  return partsOf(reading)?.year;
}

/** Most units between a date with its year and one without it that it is told beside. */
const BESIDE = 160;
const SENTENCE_END = /[.!?。！？;；]['"”’」』)）]*(?:\s|$)|[。！？；]|\n/u;

/** "Arrested on 9 March 2021 and charged on 13 April": a date after it in its sentence has its year. */
function withYearTold(text: string, reading: Reading, told: Reading | undefined): Reading {
  const own = partsOf(reading);
  const { month, day } = (told && partsOf(told)) ?? {};
  // "Lost in July last year and again on 2 October": only a day told to the year goes on.
  if (told?.meaning.kind === 'relative' && day === undefined) return reading;
  if (reading.meaning.kind !== 'calendar' || !told || month === undefined) return reading;
  if (own?.month === undefined || own.year !== undefined) return reading;
  if (own.weekday !== undefined || reading.outlook) return reading;
  // "Signed in July 2023, he had not played since December": a month alone is more often near the news.
  if (own.day === undefined || own.month < month || (own.month === month && own.day < (day ?? 1)))
    return reading;
  if (reading.start - told.end > BESIDE) return reading;
  const between = text.slice(told.end, reading.start);
  if (between.includes('\n')) return reading;
  // In the next sentence the story may have gone on to another year.
  const isSoon = own.month - month <= 1;
  if (!isSoon && SENTENCE_END.test(between)) return reading;
  return withYearOf(told, reading) ?? reading;
}

/** A date without its year in the year that another tells, in figures or as "last year". */
function withYearOf({ meaning }: Reading, reading: Reading): Reading | undefined {
  if (reading.meaning.kind !== 'calendar') return undefined;
  const { parts } = reading.meaning;
  if (meaning.kind === 'relative' && meaning.unit === 'year') {
    return changed(reading, {
      meaning: { kind: 'relative', unit: 'year', count: meaning.count, parts },
    });
  }
  const year =
    meaning.kind === 'range'
      ? meaning.to.year
      : meaning.kind === 'calendar'
        ? meaning.parts.year
        : undefined;
  if (year === undefined) return undefined;
  return changed(reading, { meaning: { kind: 'calendar', parts: changed(parts, { year }) } });
}

/** A calendar day so many days on; a day without its month must stay within the month. */
function moveDays({ year, month, day }: CalendarParts, days: number): CalendarParts | undefined {
  if (day === undefined) return undefined;
  if (month === undefined) {
    return day + days >= 1 && day + days <= 28 ? { day: day + days } : undefined;
  }
  const moved = fromDayNumber(toDayNumber({ year: year ?? 2001, month, day }) + days);
  // Without its year a date can't leave the year.
  if (year === undefined && moved.year !== 2001) return undefined;
  const { month: newMonth, day: newDay } = moved;
  if (year === undefined) return { month: newMonth, day: newDay };
  return { year: moved.year, month: newMonth, day: newDay };
}
