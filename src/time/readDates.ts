import type { Range } from '../recognise/latin/draft';
import { tokensOf } from '../recognise/latin/sourceTokens';
import type { Tokens } from '../recognise/latin/tokens';
import type { Paragraph, SourceText } from '../text/sourceText';
import { isDayPrecise, Told } from './countedDates';
import { readHan, startsHan } from './han';
import { digitValue, isBlank, isLetter, Line } from './line';
import { type ClockTime, isTailOfSomething, readClockTime, swapDayAndMonth } from './numericDates';
import { isOpen, outlookOf } from './outlook';
import { grammarFor, mayBeWord, PASSED, type PreparedGrammar } from './preparedGrammar';
import type { Reading } from './reading';
import type { CalendarParts, TemporalExpression } from './temporal';
import type { Kept, TextMemo } from '../text/textMemo';
import { changed, type Writable } from '../text/writable';

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
    ? changed(reading, { end: after.end, time: { hour: after.hour, minute: after.minute } })
    : reading;
}

const SAME_YEAR_BEFORE = new Set(['同年', '当年', '當年']);
const SAME_YEAR_AFTER = [
  ...['that year', 'the same year', 'of that year', 'that same year', 'of the same year'],
  ...['cùng năm', 'năm đó', 'năm ấy'],
];

/** `同年8月`, "in March that year", `tháng 8 cùng năm`: the year told before. */
function withSameYear(line: Line, reading: Reading): Reading {
  const { meaning } = reading;
  if (meaning.kind !== 'calendar') return reading;
  if (meaning.parts.year !== undefined || meaning.parts.month === undefined) return reading;
  const { text } = line;
  const before = text.slice(Math.max(line.start, reading.start - 2), reading.start);
  const next = line.skipBlanks(reading.end);
  const told = SAME_YEAR_AFTER.find((words) => line.has(words, next));
  if (told === undefined && !SAME_YEAR_BEFORE.has(before)) return reading;
  const end = told === undefined ? reading.end : next + told.length;
  return { ...reading, end, sameYear: true };
}

/** What joins two days: 、和及与與. */
const JOINED_DAYS = new Set(Array.from('、和及与與', (char) => char.charCodeAt(0)));

/** Reads one line from left to right; every character is looked at a bounded number of times. */
class LineReader {
  readonly #line: Line;
  readonly #found: Reading[];
  readonly #prepared: PreparedGrammar;
  #clock: (ClockTime & { readonly start: number }) | undefined;
  /** Where the reading before ended: the next one may not begin before it. */
  #free: number;

  constructor(line: Line, found: Reading[]) {
    this.#line = line;
    this.#found = found;
    this.#prepared = grammarFor(line.language);
    this.#free = line.start;
  }

  read(): void {
    this.#scan(this.#line.start, this.#line.end);
  }

  /** The same by the tokens of the line, most of which are passed over for what their words are. */
  readTokens(tokens: Tokens, { from, to }: Range): void {
    const { start, end, word, code } = tokens;
    const { facts } = this.#prepared;
    const known = facts.of(tokens.words);
    let at = this.#line.start;
    for (let token = from; token < to; token++) {
      const stop = end[token] ?? 0;
      if (stop <= at) continue;
      const number = word[token] ?? -1;
      if (number >= 0) {
        const fact = known[number] ?? 0;
        if ((fact === 0 ? facts.ask(tokens.words, number) : fact) === PASSED) continue;
      } else {
        const unit = code[token] ?? 0;
        // The apostrophe of a possessive is followed by a letter.
        if (unit < 0x2e80 && !isLetter(unit) && stop - (start[token] ?? 0) === 1) continue;
      }
      at = this.#scan(Math.max(at, start[token] ?? 0), stop);
    }
  }

  /** Reads what begins from one offset to another; the answer is where it ended. */
  #scan(from: number, to: number): number {
    const { text, end } = this.#line;
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      if (code >= 0x2e80) {
        i = startsHan(code) ? this.#readHan(i) : i + 1;
      } else if (code < 0x2000 && isLetter(code)) {
        let wordEnd = i + 1;
        while (wordEnd < end && isLetter(text.charCodeAt(wordEnd))) wordEnd++;
        const possible = mayBeWord(this.#prepared, text, i, wordEnd);
        i = possible ? this.#readWord(i, wordEnd) : wordEnd;
      } else if (code >= 48 && code <= 57) i = this.#readNumber(i);
      else i++;
    }
    return i;
  }

  #take(reading: Reading | undefined): number | undefined {
    if (!reading || reading.start < this.#free || reading.end <= this.#free) return undefined;
    const dated = withSameYear(this.#line, this.#withMonthBefore(reading));
    const timed = withTime(this.#line, dated, this.#clock);
    this.#clock = undefined;
    const final = timed.start < this.#free ? changed(timed, { start: reading.start }) : timed;
    const outlook = isOpen(final)
      ? outlookOf(this.#line, final, this.#prepared.grammar)
      : undefined;
    this.#found.push(
      outlook === 'future'
        ? changed(final, { outlook })
        : outlook === 'over'
          ? changed(final, { over: true })
          : final,
    );
    this.#free = final.end;
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
    const parts: Writable<CalendarParts> = { ...meaning.parts };
    if (year !== undefined) parts.year = year;
    parts.month = month;
    return changed(reading, { meaning: { kind: 'calendar', parts } });
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
        const { hour, minute, end: clockEnd } = clock;
        this.#clock = { hour, minute, end: clockEnd, start: at };
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

/** What follows the day of a dateline: 5日讯, 18日綜合外電報導. */
const DISPATCH = /^[^)）。，,]{0,8}[讯訊电電]/u;

/** For the first and for the second number of each open date: whether the day of a dateline ("5日讯") is it. */
function datelineVotes(text: string, readings: readonly Reading[]): [number, number][] {
  const bare = new Set<number>();
  for (const { meaning, end } of readings) {
    if (meaning.kind !== 'calendar' || !DISPATCH.test(text.slice(end, end + 10))) continue;
    const { year, month, day } = meaning.parts;
    if (day !== undefined && month === undefined && year === undefined) bare.add(day);
  }
  if (bare.size === 0) return [];
  return readings.flatMap((reading): [number, number][] => {
    const numbers = reading.swappable
      ? /(\d{1,2})[/.-](\d{1,2})[/.-]\d/.exec(text.slice(reading.start, reading.end))
      : null;
    return numbers
      ? [[Number(bare.has(Number(numbers[1]))), Number(bare.has(Number(numbers[2])))]]
      : [];
  });
}

/**
 * Where a source writes a date such as 25/01/2021 or 01/25/2021, its other dates have the same
 * order of day and month; where none is sure, the day of its dateline tells it.
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
  if (dayFirst === monthFirst) {
    for (const [own, other] of datelineVotes(text, readings)) {
      dayFirst += own;
      monthFirst += other;
    }
  }
  if (dayFirst === monthFirst) return readings;
  return readings.map((reading) => {
    if (!reading.swappable || reading.meaning.kind !== 'calendar') return reading;
    const written = /(\d{1,2})[/.-]\d{1,2}[/.-]\d/.exec(text.slice(reading.start, reading.end));
    const isDayFirst = reading.meaning.parts.day === Number(written?.[1]);
    return isDayFirst === dayFirst > monthFirst ? reading : swapDayAndMonth(reading);
  });
}

function place(reading: Reading, zone: number): TemporalExpression {
  const { start, end, meaning, time, qualifier, outlook, over } = reading;
  const placed: Writable<Omit<TemporalExpression, 'zone'>> = { start, end, meaning };
  if (time) placed.time = time;
  if (qualifier) placed.qualifier = qualifier;
  if (outlook) placed.outlook = outlook;
  if (over) placed.over = over;
  return Object.assign(placed, { zone });
}

function languageOf(paragraph: Paragraph, source: SourceText): string {
  return paragraph.language === 'und' ? source.language : paragraph.language;
}

/** What is kept of a text: what was read in each paragraph, before one is judged by the others. */
interface KeptReadings {
  readonly readings: readonly Reading[];
  /** Where those of each paragraph begin, and where the last end. */
  readonly from: Int32Array;
}

const KEPT: Kept<KeptReadings> = { stage: 'dates' };

/** Adds what a paragraph held in the text before, so many units further behind. */
function pushKept(
  readings: Reading[],
  { readings: kept, from }: KeptReadings,
  paragraph: number,
  shift: number,
): void {
  const end = from[paragraph + 1] ?? 0;
  for (let at = from[paragraph] ?? 0; at < end; at++) {
    const reading = kept[at];
    if (!reading) continue;
    if (shift === 0) readings.push(reading);
    else {
      const { start } = reading;
      readings.push(changed(reading, { start: start + shift, end: reading.end + shift }));
    }
  }
}

/**
 * Finds every temporal expression of a source, in text order, none inside another. One scan over the
 * lines that looks closer only where a digit, a word of the language's grammar or a character such
 * as 年 or 昨 stands; linear in the text. With the `memo` that the source was read with, only lines
 * that are new to it are scanned.
 */
export function readDates(source: SourceText, memo?: TextMemo): TemporalExpression[] {
  const expressions: TemporalExpression[] = [];
  const zones: number[] = [];
  const starts: number[] = [];
  const news: boolean[] = [];
  let readings: Reading[] = [];
  const kept = memo?.take(KEPT);
  const unchanged = kept && memo?.unchanged;
  const from = memo && new Int32Array(source.paragraphs.length + 1);
  const { tokens, ranges } = tokensOf(source);
  for (const [index, paragraph] of source.paragraphs.entries()) {
    const before = unchanged?.before[index] ?? -1;
    if (kept && before >= 0) pushKept(readings, kept, before, unchanged?.shift[index] ?? 0);
    else {
      const language = languageOf(paragraph, source);
      const line = new Line(source.text, paragraph.start, paragraph.end, language);
      const reader = new LineReader(line, readings);
      const range = ranges[index];
      if (range) reader.readTokens(tokens, range);
      else reader.read();
    }
    if (from) from[index + 1] = readings.length;
    while (zones.length < readings.length) {
      zones.push(paragraph.zone);
      starts.push(paragraph.start);
      news.push(paragraph.part === 'lead' || paragraph.part === 'body');
    }
  }
  if (memo && from) memo.keep(KEPT, { readings, from });
  readings = settleOrder(source.text, readings);
  const told = new Map<number, Told>();
  readings.forEach((reading, i) => {
    const zone = zones[i] ?? 0;
    let before = told.get(zone);
    if (!before) told.set(zone, (before = new Told(source.text)));
    const settled = before.settle(reading, starts[i] ?? 0);
    if (!settled) return;
    before.remember(settled, news[i] ?? false);
    expressions.push(place(settled, zone));
  });
  return expressions;
}
