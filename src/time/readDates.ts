import type { Paragraph, SourceText } from '../text/sourceText';
import { fromDayNumber, toDayNumber } from './calendar';
import { english } from './english';
import { readHan, startsHan } from './han';
import { digitValue, isBlank, isLetter, Line } from './line';
import { type ClockTime, isTailOfSomething, readClockTime, swapDayAndMonth } from './numericDates';
import { type CountedFrom, type Grammar, isMonth, type Reading } from './reading';
import { french, spanish } from './romance';
import type { CalendarParts, TemporalExpression } from './temporal';
import { vietnamese } from './vietnamese';

/** For every code unit that can begin one of a grammar's words: the lengths of those words. */
type FirstLetters = Uint32Array;

interface PreparedGrammar {
  readonly grammar: Grammar;
  readonly firstLetters: FirstLetters;
  /** 1 at every {@link sieve} of a word: most words of a text fall through here. */
  readonly known: Uint8Array;
}

const TABLE_SIZE = 0x2000;
const SIEVE_SIZE = 1 << 12;

/** A slot for words that begin, end and are as long as this. */
function sieve(first: number, last: number, length: number): number {
  return (Math.imul(first, 961) + Math.imul(last, 31) + length) & (SIEVE_SIZE - 1);
}

function prepare(grammar: Grammar): PreparedGrammar {
  const firstLetters = new Uint32Array(TABLE_SIZE);
  const known = new Uint8Array(SIEVE_SIZE);
  const note = (word: string): void => {
    const last = word.slice(-1);
    for (const from of [word.charAt(0), word.charAt(0).toUpperCase()]) {
      for (const to of [last, last.toUpperCase()])
        known[sieve(from.charCodeAt(0), to.charCodeAt(0), word.length)] = 1;
    }
    const bit = 1 << Math.min(word.length, 31);
    for (const form of [word, word.charAt(0).toUpperCase() + word.slice(1)]) {
      const code = form.charCodeAt(0);
      if (code < TABLE_SIZE) firstLetters[code] = (firstLetters[code] ?? 0) | bit;
    }
  };
  for (const word of grammar.words.keys()) {
    note(word);
    note(word.normalize('NFD'));
  }
  return { grammar, firstLetters, known };
}

const GRAMMARS = new Map<string, PreparedGrammar>(
  Object.entries({ en: english, vi: vietnamese, fr: french, es: spanish }).map(
    ([language, grammar]) => [language, prepare(grammar)],
  ),
);
const FALLBACK = prepare(english);

function grammarFor(language: string): PreparedGrammar {
  return GRAMMARS.get(language.slice(0, 2)) ?? FALLBACK;
}

/** How far before and after an open date words are looked at that tell past from future. */
const OUTLOOK_BEFORE = 90;
const OUTLOOK_AFTER = 50;

/**
 * Whether the value of a reading, or what a month with its year says of when the text was written, would
 * be another if its sentence told of the future.
 */
function isOpen(reading: Reading): boolean {
  if (reading.outlook !== undefined) return false;
  const { meaning } = reading;
  switch (meaning.kind) {
    case 'calendar':
      if (meaning.parts.year !== undefined) {
        return meaning.parts.month !== undefined && meaning.parts.day === undefined;
      }
      return meaning.parts.decade === undefined;
    case 'range':
      return meaning.to.year === undefined && meaning.yearOffset === undefined;
    case 'weekday':
      return meaning.week === 0 && !meaning.ownWeek;
    case 'relative':
    case 'vague':
      return false;
  }
}

const HAN_FUTURE = new Set(Array.from('将將拟擬预預', (char) => char.charCodeAt(0)));
const HAN_PAST = new Set(Array.from('了已曾过過', (char) => char.charCodeAt(0)));
const HAN_REACH = 12;

/** The same for Chinese: 将 before or soon after the date, with no 了 or 已 nearer to it. */
function hanOutlookOf(line: Line, reading: Reading): 'future' | 'over' | undefined {
  let future = Infinity;
  let past = Infinity;
  const look = (code: number, distance: number, before: number): boolean => {
    // 定于21日, 定於21日.
    const set = before === 0x5b9a && (code === 0x4e8e || code === 0x65bc);
    if (set || HAN_FUTURE.has(code)) future = Math.min(future, distance);
    else if (HAN_PAST.has(code)) past = Math.min(past, distance);
    return code !== 0x3002 && code !== 0xff1b && code !== 0;
  };
  for (let i = 1; i <= HAN_REACH; i++) {
    if (!look(line.code(reading.start - i), i, line.code(reading.start - i - 1))) break;
  }
  for (let i = 0; i < HAN_REACH; i++) {
    if (!look(line.code(reading.end + i), i + 1, line.code(reading.end + i - 1))) break;
  }
  return future < past ? 'future' : past < Infinity ? 'over' : undefined;
}

const TO_BE = new Set(['is', 'are', 'was', 'were']);
const SET_FOR = new Set(['', 'for', 'to', 'on']);

/** The nearest word within reach, in the same clause, that tells past from future. */
function outlookOf(line: Line, reading: Reading, grammar: Grammar): 'future' | 'over' | undefined {
  if (line.language.startsWith('zh')) return hanOutlookOf(line, reading);
  let past = Infinity;
  let pastBefore = Infinity;
  let future = Infinity;
  let nearer = '';
  const look = (at: number, end: number, distance: number): void => {
    const word = line.lower(at, end);
    // "Set for May", but "set in motion in May".
    const other = word === 'set' && end <= reading.start && !SET_FOR.has(nearer);
    const isTo = nearer === 'to' && end <= reading.start && TO_BE.has(word);
    // "To be joined" in front of us: the participle tells nothing.
    const passive = nearer === 'be' && end > reading.start;
    nearer = word;
    if (other || passive) return;
    if (isTo) {
      // "Work is to begin in August".
      future = Math.min(future, distance);
      return;
    }
    // "Will be held", "is to be opened": the participle tells nothing.
    if (word === 'be') past = pastBefore;
    pastBefore = past;
    if (grammar.future.has(word) || (end <= reading.start && grammar.fixture?.has(word)))
      future = Math.min(future, distance);
    else if (grammar.past.has(word) || (word.length > 4 && word.endsWith('ed'))) {
      past = Math.min(past, distance);
    }
  };
  const first = Math.max(line.start, reading.start - OUTLOOK_BEFORE);
  let wordStop = reading.start;
  for (let i = reading.start - 1; i >= first - 1; i--) {
    const code = i < first ? 0 : line.code(i);
    if (isLetter(code)) continue;
    if (i + 1 < wordStop) look(i + 1, wordStop, reading.start - i);
    wordStop = i;
    if (code === 46 && !isLetter(line.code(i - 2))) continue;
    if (code === 46 || code === 33 || code === 63 || code === 59 || code === 0) break;
  }
  nearer = '';
  const last = Math.min(line.end, reading.end + OUTLOOK_AFTER);
  let wordStart = reading.end;
  for (let i = reading.end; i <= last; i++) {
    const code = i === last ? 0 : line.code(i);
    if (isLetter(code)) continue;
    if (i > wordStart) {
      // "Landed on Tuesday and will be taken away": what tells of the date stands before it.
      if (Math.min(past, future) < Infinity && grammar.joins?.has(line.lower(wordStart, i))) break;
      look(wordStart, i, i - reading.end);
    }
    wordStart = i + 1;
    if (code === 46 || code === 33 || code === 63 || code === 59) break;
    if (code === 44 && Math.min(past, future) < Infinity) break;
  }
  return future < past ? 'future' : past < Infinity ? 'over' : undefined;
}

const TIME_LINKS = new Set(['on', 'ngày', 'at', 'lúc', 'am', 'pm', 'le', 'el', 'gmt', 'à', 'vào']);

/** Where a date may begin after a time of day ("17:14, 2021/01/08", "17:14 on 8 January"). */
function linksTo(line: Line, from: number, to: number): boolean {
  if (to - from > 12 || to < from) return false;
  for (let i = from; i < to;) {
    const word = line.wordAt(i);
    if (word.word !== '') {
      if (!TIME_LINKS.has(word.word)) return false;
      i = word.end;
      continue;
    }
    const code = line.code(i);
    if (
      !isBlank(code) &&
      code !== 44 &&
      code !== 45 &&
      code !== 124 &&
      code !== 46 &&
      code !== 40
    ) {
      return false;
    }
    i++;
  }
  return true;
}

function isDayPrecise(reading: Reading): boolean {
  const { meaning } = reading;
  if (meaning.kind === 'calendar') return meaning.parts.day !== undefined;
  return meaning.kind === 'weekday' || (meaning.kind === 'relative' && meaning.unit === 'day');
}

/** Adds the time of day that stands beside a date; it becomes a part of the span. */
function withTime(
  line: Line,
  reading: Reading,
  before: (ClockTime & { readonly start: number }) | undefined,
): Reading {
  if (reading.time || !isDayPrecise(reading)) return reading;
  if (before && linksTo(line, before.end, reading.start)) {
    return {
      ...reading,
      start: before.start,
      time: { hour: before.hour, minute: before.minute },
    };
  }
  let i = line.skipBlanks(reading.end);
  if (line.code(i) === 44) i = line.skipBlanks(i + 1);
  const word = line.wordAt(i);
  if (word.word === 'at' || word.word === 'lúc') i = line.skipBlanks(word.end);
  const after = digitValue(line.code(i)) >= 0 ? readClockTime(line, i) : undefined;
  return after
    ? { ...reading, end: after.end, time: { hour: after.hour, minute: after.minute } }
    : reading;
}

function writtenYear(reading: Reading): number | undefined {
  const { meaning } = reading;
  if (meaning.kind === 'calendar') return meaning.parts.year;
  return meaning.kind === 'range' ? meaning.to.year : undefined;
}

const SAME_YEAR_BEFORE = new Set(['同年', '当年', '當年']);
const SAME_YEAR_AFTER = [
  ...['that year', 'the same year', 'of that year', 'that same year', 'of the same year'],
  ...['cùng năm', 'năm đó', 'năm ấy'],
];

/** `同年8月`, "in March that year", `tháng 8 cùng năm`: the year written out before. */
function withSameYear(line: Line, reading: Reading, year: number | undefined): Reading {
  const { meaning } = reading;
  if (year === undefined || meaning.kind !== 'calendar') return reading;
  if (meaning.parts.year !== undefined || meaning.parts.month === undefined) return reading;
  const { text } = line;
  const before = text.slice(Math.max(line.start, reading.start - 2), reading.start);
  const next = line.skipBlanks(reading.end);
  const told = SAME_YEAR_AFTER.find((words) => line.has(words, next));
  if (told === undefined && !SAME_YEAR_BEFORE.has(before)) return reading;
  const end = told === undefined ? reading.end : next + told.length;
  return { ...reading, end, meaning: { kind: 'calendar', parts: { ...meaning.parts, year } } };
}

/** What joins two days: 、和及与與. */
const JOINED_DAYS = new Set(Array.from('、和及与與', (char) => char.charCodeAt(0)));

/** Reads one line from left to right; every character is looked at a bounded number of times. */
class LineReader {
  readonly #line: Line;
  readonly #found: Reading[];
  readonly #prepared: PreparedGrammar;
  #clock: (ClockTime & { readonly start: number }) | undefined;
  /** The year last written out in this line: what "that year" stands for. */
  #year: number | undefined;
  /** Where the reading before ended: the next one may not begin before it. */
  #free: number;

  constructor(line: Line, found: Reading[]) {
    this.#line = line;
    this.#found = found;
    this.#prepared = grammarFor(line.language);
    this.#free = line.start;
  }

  read(): void {
    const { text, end } = this.#line;
    const { firstLetters, known } = this.#prepared;
    let i = this.#line.start;
    while (i < end) {
      const code = text.charCodeAt(i);
      if (code >= 0x2e80) {
        i = startsHan(code) ? this.#readHan(i) : i + 1;
      } else if (code < 0x2000 && isLetter(code)) {
        let wordEnd = i + 1;
        let last = code;
        let marked = false;
        while (wordEnd < end) {
          const unit = text.charCodeAt(wordEnd);
          if (!isLetter(unit)) break;
          if (unit >= 0x300 && unit < 0x370) marked = true;
          last = unit;
          wordEnd++;
        }
        const length = wordEnd - i;
        const possible =
          length < 20 &&
          ((firstLetters[code] ?? 0) & (1 << length)) !== 0 &&
          // Marks may be put on in more ways than the sieve knows.
          (marked || known[sieve(code, last, length)] === 1);
        i = possible ? this.#readWord(i, wordEnd) : wordEnd;
      } else if (code >= 48 && code <= 57) i = this.#readNumber(i);
      else i++;
    }
  }

  #take(reading: Reading | undefined): number | undefined {
    if (!reading || reading.start < this.#free || reading.end <= this.#free) return undefined;
    const dated = withSameYear(this.#line, this.#withMonthBefore(reading), this.#year);
    const timed = withTime(this.#line, dated, this.#clock);
    this.#clock = undefined;
    const final = timed.start < this.#free ? { ...timed, start: reading.start } : timed;
    const outlook = isOpen(final)
      ? outlookOf(this.#line, final, this.#prepared.grammar)
      : undefined;
    this.#found.push(
      outlook === 'future'
        ? { ...final, outlook }
        : outlook === 'over'
          ? { ...final, over: true }
          : final,
    );
    this.#free = final.end;
    this.#year = writtenYear(final) ?? this.#year;
    return final.end;
  }

  /** `5月3日、4日`: a bare day joined to a date has its month. */
  #withMonthBefore(reading: Reading): Reading {
    const { meaning } = reading;
    const last = this.#found.at(-1);
    if (meaning.kind !== 'calendar' || meaning.parts.day === undefined) return reading;
    if (meaning.parts.month !== undefined || last?.meaning.kind !== 'calendar') return reading;
    const { year, month, day } = last.meaning.parts;
    const gap = reading.start - last.end;
    const joined = gap === 1 && JOINED_DAYS.has(this.#line.code(last.end));
    if (!joined || month === undefined || day === undefined || day >= meaning.parts.day)
      return reading;
    const parts = { ...meaning.parts, ...(year !== undefined && { year }), month };
    return { ...reading, meaning: { kind: 'calendar', parts } };
  }

  #readHan(at: number): number {
    return this.#take(readHan(this.#line, at)) ?? at + 1;
  }

  #readWord(at: number, end: number): number {
    const reader = this.#prepared.grammar.words.get(this.#line.lower(at, end));
    return reader ? (this.#take(reader(this.#line, at, end)) ?? end) : end;
  }

  #readNumber(at: number): number {
    const { text, end } = this.#line;
    let digitsEnd = at + 1;
    while (digitsEnd < end) {
      const code = text.charCodeAt(digitsEnd);
      if (code < 48 || code > 57) break;
      digitsEnd++;
    }
    if (digitsEnd - at > 4 && digitsEnd - at !== 7) return digitsEnd;
    if (digitsEnd - at <= 2) {
      const clock = isTailOfSomething(this.#line, at) ? undefined : readClockTime(this.#line, at);
      if (clock) {
        this.#clock = { ...clock, start: at };
        return clock.end;
      }
    }
    // Beside Han characters only the Han grammar knows what a number is.
    const besideHan = this.#line.code(digitsEnd) >= 0x2e80 && this.#line.code(digitsEnd) < 0xff00;
    const reading =
      readHan(this.#line, at) ??
      (besideHan || digitsEnd - at > 4
        ? undefined
        : this.#prepared.grammar.number(this.#line, at, digitsEnd));
    return this.#take(reading) ?? digitsEnd;
  }
}

function isSureDayFirst(text: string, reading: Reading): boolean | undefined {
  const { meaning } = reading;
  if (meaning.kind !== 'calendar' || reading.swappable) return undefined;
  const { year, month, day } = meaning.parts;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  // Only dates written as three numbers, year last, tell the order.
  const first = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d/.exec(text.slice(reading.start, reading.end));
  if (!first || month === day) return undefined;
  return Number(first[1]) === day;
}

/**
 * Where a source writes a date such as 25/01/2021 or 01/25/2021, its other dates have the same
 * order of day and month.
 */
function settleOrder(text: string, readings: Reading[]): Reading[] {
  if (!readings.some((reading) => reading.swappable)) return readings;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const reading of readings) {
    const sure = isSureDayFirst(text, reading);
    if (sure === true) dayFirst++;
    else if (sure === false) monthFirst++;
  }
  if (dayFirst === monthFirst) return readings;
  return readings.map((reading) => {
    if (!reading.swappable || reading.meaning.kind !== 'calendar') return reading;
    const first = Number.parseInt(text.slice(reading.start, reading.start + 2), 10);
    const isDayFirst = reading.meaning.parts.day === first;
    return isDayFirst === dayFirst > monthFirst ? reading : swapDayAndMonth(reading);
  });
}

function place(reading: Reading, zone: number): TemporalExpression {
  const { start, end, meaning, time, qualifier, outlook, over } = reading;
  return {
    start,
    end,
    meaning,
    ...(time && { time }),
    ...(qualifier && { qualifier }),
    ...(outlook && { outlook }),
    ...(over && { over }),
    zone,
  };
}

function languageOf(paragraph: Paragraph, source: SourceText): string {
  return paragraph.language === 'und' ? source.language : paragraph.language;
}

/** What was told last in a zone, to the day, the month and the year. */
interface Told {
  day: Reading | undefined;
  month: Reading | undefined;
  year: Reading | undefined;
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

/** Takes down what a reading tells, so that the next one can count from it. */
function remember(told: Told, reading: Reading): void {
  const { meaning } = reading;
  const parts = partsOf(reading);
  const isDay =
    isDayPrecise(reading) ||
    ((meaning.kind === 'relative' || meaning.kind === 'range') && parts?.day !== undefined);
  if (isDay) told.day = reading;
  if (parts?.month !== undefined) told.month = reading;
  if (parts?.year !== undefined || (meaning.kind === 'relative' && meaning.unit === 'year')) {
    told.year = reading;
  }
}

/**
 * What "the next day", 翌日, "hai ngày trước đó" or "two years later" count from what was told before
 * them in the same zone; `undefined` where nothing was.
 */
function countFrom(reading: Reading, after: CountedFrom, told: Told): Reading | undefined {
  const { unit, count } = after;
  const found =
    unit === 'day' || unit === 'week'
      ? told.day && countDays(told.day, unit === 'week' ? 7 * count : count)
      : unit === 'month'
        ? told.month && countMonths(told.month, after)
        : countYears(after, told);
  const span = { start: reading.start, end: reading.end };
  return found && { ...span, ...found };
}

type Counted = Pick<Reading, 'meaning' | 'outlook'>;

function countDays(told: Reading, days: number): Counted | undefined {
  const { meaning } = told;
  const outlook = told.outlook && { outlook: told.outlook };
  if (meaning.kind === 'weekday') {
    if (Math.abs(days) > 6) return undefined;
    const weekday = ((((meaning.weekday - 1 + days) % 7) + 7) % 7) + 1;
    return { meaning: { kind: 'weekday', weekday, week: meaning.week }, ...outlook };
  }
  if (meaning.kind === 'relative' && meaning.unit === 'day') {
    return { meaning: { ...meaning, count: meaning.count + days } };
  }
  const parts = partsOf(told);
  const moved = parts && moveDays(parts, days);
  if (!moved) return undefined;
  if (meaning.kind === 'relative') return { meaning: { ...meaning, parts: moved }, ...outlook };
  return { meaning: { kind: 'calendar', parts: moved }, ...outlook };
}

function countMonths(told: Reading, { count, parts: own }: CountedFrom): Counted | undefined {
  const { year, month } = partsOf(told) ?? {};
  if (month === undefined) return undefined;
  const moved = month + count;
  const outlook = told.outlook && { outlook: told.outlook };
  if (year === undefined || told.meaning.kind === 'relative') {
    if (!isMonth(moved)) return undefined;
    const parts = { month: moved, ...own };
    const { meaning } = told;
    if (meaning.kind === 'relative') return { meaning: { ...meaning, parts } };
    return { meaning: { kind: 'calendar', parts }, ...outlook };
  }
  const total = year * 12 + moved - 1;
  return {
    meaning: {
      kind: 'calendar',
      parts: { year: Math.floor(total / 12), month: (total % 12) + 1, ...own },
    },
  };
}

function countYears({ count, month, parts: more }: CountedFrom, told: Told): Counted | undefined {
  const { year } = told;
  if (!year) return undefined;
  const { meaning } = year;
  const parts = partsOf(year);
  // "In May 2019 … the previous November": of the year before, unless May comes after it.
  const known = parts?.month;
  const within =
    month !== undefined && known !== undefined && (count < 0 ? month < known : month > known);
  const moved = within ? 0 : count;
  const own = month === undefined ? more : { month };
  if (meaning.kind === 'relative') {
    return {
      meaning: {
        kind: 'relative',
        unit: 'year',
        count: meaning.count + moved,
        ...(own && { parts: own }),
      },
    };
  }
  if (parts?.year === undefined) return undefined;
  return { meaning: { kind: 'calendar', parts: { year: parts.year + moved, ...own } } };
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
  return { ...(year !== undefined && { year: moved.year }), month: moved.month, day: moved.day };
}

/**
 * Finds every temporal expression of a source, in text order, none inside another. One scan over the
 * lines that looks closer only where a digit, a word of the language's grammar or a character such
 * as 年 or 昨 stands; linear in the text.
 */
export function readDates(source: SourceText): TemporalExpression[] {
  const expressions: TemporalExpression[] = [];
  const zones: number[] = [];
  const starts: number[] = [];
  let readings: Reading[] = [];
  for (const paragraph of source.paragraphs) {
    const line = new Line(
      source.text,
      paragraph.start,
      paragraph.end,
      languageOf(paragraph, source),
    );
    new LineReader(line, readings).read();
    while (zones.length < readings.length) {
      zones.push(paragraph.zone);
      starts.push(paragraph.start);
    }
  }
  readings = settleOrder(source.text, readings);
  const told = new Map<number, Told>();
  readings.forEach((reading, i) => {
    const zone = zones[i] ?? 0;
    let before = told.get(zone);
    if (!before) told.set(zone, (before = { day: undefined, month: undefined, year: undefined }));
    const { after } = reading;
    const alone =
      after?.orWriting !== undefined &&
      (!before.day || (after.orWriting === 'paragraph' && before.day.start < (starts[i] ?? 0)));
    const settled = !after || alone ? reading : countFrom(reading, after, before);
    if (!settled) return;
    remember(before, settled);
    expressions.push(place(settled, zone));
  });
  return expressions;
}
