import { digitValue, isDash, isLetter, type Line, type Word } from './line';
import {
  isTailOfSomething,
  readDayMonthYear,
  readYearMonthDay,
  readYearRange,
} from './numericDates';
import {
  calendar,
  type Grammar,
  isDayOf,
  isLikelyYear,
  isPossibleYear,
  meaning,
  parts,
  range,
  type Reader,
  type Reading,
} from './reading';
import type { CalendarParts } from './temporal';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const MONTH_NAMES =
  'january february march april may june july august september october november december';
const MONTHS = new Map<string, number>(MONTH_NAMES.split(' ').map((name, i) => [name, i + 1]));
for (const [name, month] of [...MONTHS]) {
  if (name.length > 4) MONTHS.set(name.slice(0, 3), month);
}
MONTHS.set('sept', 9);

/** Month names that are also verbs, or given names of people: need a word that tells the time. */
const AMBIGUOUS_MONTHS = new Set(['may', 'march', 'april', 'june', 'august']);

const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday';
const WEEKDAYS = new Map<string, number>(WEEKDAY_NAMES.split(' ').map((name, i) => [name, i + 1]));
const SHORT_WEEKDAYS = new Map<string, number>([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

const SEASONS = new Map<string, Season>([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);

const UNITS = new Map<string, Unit>();
for (const unit of ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const) {
  UNITS.set(unit, unit);
  UNITS.set(`${unit}s`, unit);
}

const NUMBERS = new Map<string, number>(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i]),
);
NUMBERS.set('a', 1);
NUMBERS.set('an', 1);
NUMBERS.set('fifteen', 15);
NUMBERS.set('twenty', 20);
NUMBERS.set('thirty', 30);
NUMBERS.set('forty', 40);
NUMBERS.set('fifty', 50);

const ORDINALS = new Map<string, number>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** Words before a number or name of a month that say that it is a time. */
const TIME_WORDS = new Set(
  'in since by until till til from to through during before after between around about circa early late mid last next this and of for or on every each past previous end start beginning middle year years fiscal throughout as coming following'.split(
    ' ',
  ),
);

/** Words before a bare number that make it an amount or a label. */
const LABEL_WORDS = new Set(
  'no number nos room flight section page pages pp chapter article version windows office model boeing route resolution decree law act regulation directive some over nearly almost approximately roughly exactly only least most than another line paragraph lot plus minus iso series gate channel bus highway psi rfc bwv op'.split(
    ' ',
  ),
);

/** Words after a bare number that it counts. */
const COUNTED = new Set(
  'people persons men women children troops soldiers officers workers employees jobs homes houses residents voters votes seats students pupils teachers households families companies firms businesses vehicles cars buses trucks ships aircraft planes tonnes tons kilometres kilometers km metres meters m miles feet ft kg grams litres liters hectares ha acres dollars euros pounds yen yuan dong usd vnd eur gbp points copies units items cases deaths patients tickets times hours minutes seconds days weeks months years mw gw kw mhz ghz hz rpm calories spectators fans participants delegates visitors tourists percent megawatts prisoners hostages refugees migrants members shares bn mn million billion'.split(
    ' ',
  ),
);

const NOT_AFTER_WEEKDAY = new Set(
  'times mail telegraph post express herald mirror sun night market school roast'.split(' '),
);

function nextBare(line: Line, at: number): Word {
  const next = line.skipBlanks(at);
  return line.wordAt(next);
}

/** The end of a number written with or without its ordinal ending (`7`, `7th`). */
function dayAt(line: Line, at: number): { value: number; end: number } | undefined {
  const digits = line.digitsAt(at);
  if (!digits || digits.length > 2 || digits.value < 1 || digits.value > 31) return undefined;
  const suffix = line.wordAt(digits.end);
  if (suffix.word === '') return { value: digits.value, end: digits.end };
  if (
    suffix.word === 'st' ||
    suffix.word === 'nd' ||
    suffix.word === 'rd' ||
    suffix.word === 'th'
  ) {
    return { value: digits.value, end: suffix.end };
  }
  return undefined;
}

function isNumberTail(line: Line, end: number): boolean {
  const next = line.code(end);
  if (digitValue(next) >= 0 || next === 37) return true;
  if (next === 58) return digitValue(line.code(end + 1)) >= 0;
  if (next === 44 || next === 46) {
    const digits = line.digitsAt(end + 1);
    return digits !== undefined && (next === 46 || digits.length === 3);
  }
  return false;
}

/** `, 2020` or ` 2020` or ` of 2020` after a day or a month. */
function yearAfter(line: Line, at: number): { value: number; end: number } | undefined {
  let i = line.skipBlanks(at);
  if (line.code(i) === 44) i = line.skipBlanks(i + 1);
  else {
    const word = line.wordAt(i);
    if (word.word === 'of') i = line.skipBlanks(word.end);
  }
  const year = line.digitsAt(i);
  if (year?.length !== 4 || !isPossibleYear(year.value)) return undefined;
  if (isNumberTail(line, year.end) || isLetter(line.code(year.end))) return undefined;
  return { value: year.value, end: year.end };
}

/** `last year`, `this year`, `next year` after a date without a year: the offset of the year. */
function relativeYearAfter(line: Line, at: number): { count: number; end: number } | undefined {
  let word = nextBare(line, at);
  if (word.word === 'of') word = nextBare(line, word.end);
  const count =
    word.word === 'last' ? -1 : word.word === 'this' ? 0 : word.word === 'next' ? 1 : NaN;
  if (Number.isNaN(count)) return undefined;
  const unit = nextBare(line, word.end);
  return unit.word === 'year' ? { count, end: unit.end } : undefined;
}

function monthAt(line: Line, at: number): { month: number; end: number; word: Word } | undefined {
  const word = line.wordAt(at);
  const month = MONTHS.get(word.word);
  if (month === undefined || !line.isCapital(at)) return undefined;
  const abbreviated = word.end - word.start < 5 && line.code(word.end) === 46;
  return { month, end: abbreviated ? word.end + 1 : word.end, word };
}

/** Where a second end of a range may begin, after a dash or `to`, `until`, `through`, `and`. */
function rangeMark(line: Line, at: number): { next: number; word: string } | undefined {
  const i = line.skipBlanks(at);
  if (isDash(line.code(i))) return { next: line.skipBlanks(i + 1), word: '-' };
  const word = line.wordAt(i);
  switch (word.word) {
    case 'to':
    case 'until':
    case 'till':
    case 'through':
    case 'and':
      return { next: line.skipBlanks(word.end), word: word.word };
    default:
      return undefined;
  }
}

function finish(start: number, end: number, value: CalendarParts, line: Line): Reading {
  if (value.year === undefined) {
    const year = yearAfter(line, end);
    if (year) return calendar(start, year.end, { ...value, year: year.value });
    const relative = relativeYearAfter(line, end);
    if (relative) {
      return meaning(start, relative.end, {
        kind: 'relative',
        unit: 'year',
        count: relative.count,
        parts: value,
      });
    }
  }
  return calendar(start, end, value);
}

function withYearOf(
  line: Line,
  start: number,
  end: number,
  from: CalendarParts,
  to: CalendarParts,
) {
  if (to.year === undefined) {
    const year = yearAfter(line, end);
    if (year) return range(start, year.end, from, { ...to, year: year.value });
    const relative = relativeYearAfter(line, end);
    if (relative) return range(start, relative.end, from, to, relative.count);
  }
  return range(start, end, from, to);
}

/** What follows a month name at `end`: days, a range, a year. */
function readMonthFirst(
  line: Line,
  start: number,
  month: number,
  end: number,
  weekday?: number,
): Reading | undefined {
  const next = line.skipBlanks(end);
  const the = line.wordAt(next);
  const day = dayAt(line, the.word === 'the' ? line.skipBlanks(the.end) : next);
  if (!day || !isDayOf(month, day.value) || isNumberTail(line, day.end)) return undefined;
  const first = parts(undefined, month, day.value, weekday);
  const firstYear = yearAfter(line, day.end);
  const mark = rangeMark(line, firstYear ? firstYear.end : day.end);
  if (mark) {
    const otherMonth = monthAt(line, mark.next);
    const otherDay = dayAt(line, otherMonth ? line.skipBlanks(otherMonth.end) : mark.next);
    const counted = otherDay ? COUNTED.has(nextBare(line, otherDay.end).word) : true;
    if (otherDay && !counted && !isNumberTail(line, otherDay.end)) {
      const last = parts(undefined, otherMonth?.month ?? month, otherDay.value);
      const from = firstYear ? { ...first, year: firstYear.value } : first;
      const forward = otherMonth
        ? mark.word !== 'and'
        : !firstYear &&
          otherDay.value > day.value &&
          (mark.word !== 'and' || otherDay.value === day.value + 1);
      if (forward && isDayOf(last.month, otherDay.value)) {
        return withYearOf(line, start, otherDay.end, from, last);
      }
    }
  }
  if (firstYear) return calendar(start, firstYear.end, { ...first, year: firstYear.value });
  return finish(start, day.end, first, line);
}

/** Whether the words around a bare month name say that it is one. */
function isMonthInContext(line: Line, word: Word): boolean {
  if (TIME_WORDS.has(line.previousWord(word.start).word)) return true;
  const before = line.skipBlanksBack(word.start);
  return isDash(line.code(before - 1)) && digitValue(line.code(before - 2)) >= 0;
}

const readMonth: Reader = (line, at) => {
  const month = monthAt(line, at);
  if (!month) return undefined;
  const dated = readMonthFirst(line, at, month.month, month.end);
  if (dated) return dated;
  const short = month.word.word.length <= 4 && !'may june july'.includes(month.word.word);
  const year = yearAfter(line, month.end);
  if (year) {
    const mark = rangeMark(line, year.end);
    const other = mark && mark.word !== 'and' ? monthAt(line, mark.next) : undefined;
    const otherYear = other && yearAfter(line, other.end);
    if (other && otherYear) {
      return range(
        at,
        otherYear.end,
        parts(year.value, month.month),
        parts(otherYear.value, other.month),
      );
    }
    return calendar(at, year.end, parts(year.value, month.month));
  }
  const relative = relativeYearAfter(line, month.end);
  if (relative) return finish(at, month.end, parts(undefined, month.month), line);
  const mark = rangeMark(line, month.end);
  const other = mark && mark.word !== 'and' ? monthAt(line, mark.next) : undefined;
  if (other && !dayAt(line, line.skipBlanks(other.end))) {
    return withYearOf(
      line,
      at,
      other.end,
      parts(undefined, month.month),
      parts(undefined, other.month),
    );
  }
  if (short || (AMBIGUOUS_MONTHS.has(month.word.word) && !isMonthInContext(line, month.word))) {
    return undefined;
  }
  if (isPartOfName(line, month.word)) return undefined;
  return calendar(at, month.end, parts(undefined, month.month));
};

/** "July Revolution", "November Group": a capital follows, and no word of time goes before. */
function isPartOfName(line: Line, word: Word): boolean {
  const next = nextBare(line, word.end);
  return next.word !== '' && line.isCapital(next.start) && !isMonthInContext(line, word);
}

function readWeekday(line: Line, at: number, weekday: number, end: number): Reading | undefined {
  let i = line.skipBlanks(end);
  if (line.code(i) === 44) i = line.skipBlanks(i + 1);
  if (line.code(i) === 40) i++;
  const the = line.wordAt(i);
  if (the.word === 'the' || the.word === 'on') i = line.skipBlanks(the.end);
  const month = monthAt(line, i);
  if (month) {
    const dated = readMonthFirst(line, at, month.month, month.end, weekday);
    if (dated) return dated;
  }
  if (digitValue(line.code(i)) >= 0) {
    const dated = readDayFirst(line, i, weekday) ?? readYearMonthDay(line, i);
    if (dated) return { ...dated, start: at };
    const numeric = readDayMonthYear(line, i, 'month-first');
    if (numeric) return { ...numeric, start: at };
  }
  return undefined;
}

const WEEK_WORDS = new Map<string, number>([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

const readWeekdayName: Reader = (line, at, end) => {
  const word = line.lower(at, end);
  const weekday = WEEKDAYS.get(word) ?? SHORT_WEEKDAYS.get(word);
  if (weekday === undefined || !line.isCapital(at)) return undefined;
  const short = !WEEKDAYS.has(word);
  const dated = readWeekday(line, at, weekday, short && line.code(end) === 46 ? end + 1 : end);
  if (dated) return dated;
  if (short) return undefined;
  const after = nextBare(line, end);
  if (after.word !== '' && line.isCapital(after.start) && NOT_AFTER_WEEKDAY.has(after.word)) {
    return undefined;
  }
  const before = line.previousWord(at);
  if (before.word === 'black' || before.word === 'super' || before.word === 'good')
    return undefined;
  const shift = WEEK_WORDS.get(after.word);
  if (shift !== undefined) {
    const week = nextBare(line, after.end);
    if (week.word === 'week') {
      return meaning(at, week.end, weekdayOfWeek(weekday, shift));
    }
  }
  if (before.word === 'last') {
    return meaning(before.start, end, { kind: 'weekday', weekday, week: 0 }, { outlook: 'past' });
  }
  if (before.word === 'next') {
    return meaning(before.start, end, { kind: 'weekday', weekday, week: 1 });
  }
  if (before.word === 'this' || before.word === 'coming') {
    return meaning(before.start, end, weekdayOfWeek(weekday, 0));
  }
  if (before.word === 'every' || before.word === 'each') return undefined;
  return meaning(at, end, { kind: 'weekday', weekday, week: 0 });
};

function weekdayOfWeek(weekday: number, week: number) {
  return week === 0
    ? ({ kind: 'weekday', weekday, week, ownWeek: true } as const)
    : ({ kind: 'weekday', weekday, week } as const);
}

/** `7 August 2019`, `5-7 August`, `5 and 6 August`, `31 July to 2 August`. */
function readDayFirst(line: Line, at: number, weekday?: number): Reading | undefined {
  const first = dayAt(line, at);
  if (!first) return undefined;
  let i = line.skipBlanks(first.end);
  const of = line.wordAt(i);
  if (of.word === 'of') i = line.skipBlanks(of.end);
  const month = monthAt(line, i);
  if (month) {
    if (!isDayOf(month.month, first.value)) return undefined;
    if (!isFullMonthWord(line, month.word) && !yearAfter(line, month.end)) return undefined;
    const from = parts(undefined, month.month, first.value, weekday);
    const mark = rangeMark(line, month.end);
    const other = mark && mark.word !== 'and' ? dayAt(line, mark.next) : undefined;
    const otherMonth = other && monthAt(line, line.skipBlanks(other.end));
    if (other && otherMonth && isDayOf(otherMonth.month, other.value)) {
      return withYearOf(
        line,
        at,
        otherMonth.end,
        from,
        parts(undefined, otherMonth.month, other.value),
      );
    }
    return finish(at, month.end, from, line);
  }
  const mark = rangeMark(line, first.end);
  const last = mark && dayAt(line, mark.next);
  if (!mark || !last || last.value <= first.value) return undefined;
  const lastMonth = monthAt(line, line.skipBlanks(last.end));
  if (!lastMonth || !isDayOf(lastMonth.month, last.value)) return undefined;
  if (mark.word === 'and' && last.value !== first.value + 1) return undefined;
  return withYearOf(
    line,
    at,
    lastMonth.end,
    parts(undefined, lastMonth.month, first.value, weekday),
    parts(undefined, lastMonth.month, last.value),
  );
}

/** After a number a month may be short, but "17 May" is the month and "3 Mar" is too. */
function isFullMonthWord(line: Line, word: Word): boolean {
  const after = nextBare(line, word.end);
  return !(word.word === 'may' && after.word === 'be');
}

function readYear(line: Line, at: number, end: number, value: number): Reading | undefined {
  const suffix = line.wordAt(end);
  if (suffix.word === 's') {
    return value % 10 === 0 && isPossibleYear(value)
      ? calendar(at, suffix.end, { decade: Math.floor(value / 10) })
      : undefined;
  }
  if ((line.has("'s", end) || line.has('’s', end)) && value % 10 === 0 && isPossibleYear(value)) {
    const next = nextBare(line, end + 2);
    if (next.word === '' || TIME_WORDS.has(next.word)) {
      return calendar(at, end + 2, { decade: Math.floor(value / 10) });
    }
  }
  if (suffix.word !== '') return undefined;
  if (isNumberTail(line, end)) return undefined;
  if (line.code(end) === 45 && isLetter(line.code(end + 1))) {
    const joined = line.wordAt(end + 1).word;
    if (joined === 'year' || COUNTED.has(joined) || COUNTED.has(`${joined}s`)) return undefined;
  }
  const after = nextBare(line, end);
  const before = line.previousWord(at);
  if (COUNTED.has(after.word) || LABEL_WORDS.has(before.word)) return undefined;
  const told = TIME_WORDS.has(before.word);
  if (
    !(told && before.word !== 'to' && before.word !== 'for' && before.word !== 'of'
      ? isPossibleYear(value)
      : isLikelyYear(value))
  ) {
    return undefined;
  }
  if (value < 1900 && before.word !== 'in' && before.word !== 'since') return undefined;
  const mark = rangeMark(line, end);
  if (mark && mark.word !== 'and') {
    const other = line.digitsAt(mark.next);
    if (other?.length === 4 && other.value > value && isPossibleYear(other.value)) {
      if (!isNumberTail(line, other.end)) {
        return range(at, other.end, parts(value), parts(other.value));
      }
    }
  }
  if (mark?.word === 'and' && before.word === 'between') {
    const other = line.digitsAt(mark.next);
    if (other?.length === 4 && other.value > value) {
      return range(at, other.end, parts(value), parts(other.value));
    }
  }
  const approximate =
    before.word === 'around' || before.word === 'about' || before.word === 'circa';
  return calendar(at, end, parts(value), approximate ? { qualifier: '~' } : undefined);
}

const readNumber: Reader = (line, at, end) => {
  if (isTailOfSomething(line, at)) {
    // "mid-2021" is a year, "Covid-19" and "F-16" are names.
    const head = line.code(at - 1) === 45 ? line.previousWord(at - 1).word : '';
    const year = line.digitsAt(at);
    if (!['mid', 'pre', 'post', 'end', 'early', 'late'].includes(head)) return undefined;
    return year?.length === 4 ? readYear(line, at, end, year.value) : undefined;
  }
  const digits = line.digitsAt(at);
  if (!digits) return undefined;
  if (digits.length === 4) {
    return (
      readYearMonthDay(line, at) ?? readYearRange(line, at) ?? readYear(line, at, end, digits.value)
    );
  }
  if (digits.length > 2) return undefined;
  return (
    readDayMonthYear(line, at, 'month-first') ??
    readDayFirst(line, at) ??
    readOrdinalPeriod(line, at)
  );
};

/** `20th century`, `1st quarter`. */
function readOrdinalPeriod(line: Line, at: number): Reading | undefined {
  const digits = line.digitsAt(at);
  if (!digits) return undefined;
  const suffix = line.wordAt(digits.end);
  if (!['st', 'nd', 'rd', 'th'].includes(suffix.word)) return undefined;
  let next = nextBare(line, suffix.end);
  if (line.code(suffix.end) === 45) next = line.wordAt(suffix.end + 1);
  if (next.word === 'century' && digits.value >= 10 && digits.value <= 21) {
    return range(at, next.end, parts(digits.value * 100 - 99), parts(digits.value * 100));
  }
  if (next.word === 'quarter' && digits.value <= 4) {
    return readQuarter(line, at, next.end, digits.value);
  }
  return undefined;
}

function readQuarter(line: Line, start: number, end: number, quarter: number): Reading | undefined {
  const reading = finish(start, end, { quarter }, line);
  return reading;
}

const readOrdinal: Reader = (line, at, end) => {
  const number = ORDINALS.get(line.lower(at, end));
  if (number === undefined) return undefined;
  const next = nextBare(line, end);
  if (next.word === 'quarter') return readQuarter(line, at, next.end, number);
  if (next.word !== 'half' || number > 2) return undefined;
  return readHalf(line, at, next.end, number);
};

function readHalf(line: Line, start: number, end: number, half: number): Reading | undefined {
  const from = parts(undefined, half === 1 ? 1 : 7);
  const to = parts(undefined, half === 1 ? 6 : 12);
  const year = yearAfter(line, end);
  if (year) return range(start, year.end, from, { ...to, year: year.value });
  const relative = relativeYearAfter(line, end);
  if (relative) return range(start, relative.end, from, to, relative.count);
  const of = nextBare(line, end);
  const the = of.word === 'of' ? nextBare(line, of.end) : of;
  const unit = the.word === 'the' ? nextBare(line, the.end) : the;
  return unit.word === 'year' ? range(start, unit.end, from, to) : undefined;
}

/** `Q1 2021`, `H1 2021`, `FY2021`. */
const readLetterPeriod: Reader = (line, at, end) => {
  const digits = line.digitsAt(end);
  if (!digits || !line.isCapital(at)) return undefined;
  const word = line.lower(at, end);
  if (word === 'fy') {
    return digits.length === 4 && isLikelyYear(digits.value)
      ? calendar(at, digits.end, parts(digits.value))
      : undefined;
  }
  if (digits.length !== 1 || digits.value < 1 || isLetter(line.code(digits.end))) return undefined;
  if (word === 'h')
    return digits.value <= 2 ? readHalf(line, at, digits.end, digits.value) : undefined;
  return digits.value <= 4 ? readQuarter(line, at, digits.end, digits.value) : undefined;
};

const readSeason: Reader = (line, at, end) => {
  const season = SEASONS.get(line.lower(at, end));
  const year = season && yearAfter(line, end);
  return season && year ? calendar(at, year.end, { season, year: year.value }) : undefined;
};

const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);

function relativeUnit(
  start: number,
  end: number,
  unit: Unit,
  count: number,
  value?: CalendarParts,
): Reading {
  return meaning(start, end, {
    kind: 'relative',
    unit,
    count,
    ...(value === undefined ? {} : { parts: value }),
  });
}

/** `last year`, `this morning`, `next month`, `last August`, `this summer`. */
const readDetermined: Reader = (line, at, end) => {
  const word = line.lower(at, end);
  const count =
    word === 'this' || word === 'current' ? 0 : word === 'next' || word === 'coming' ? 1 : -1;
  const next = nextBare(line, end);
  if (next.word === '') return undefined;
  if (PARTS_OF_DAY.has(next.word)) {
    if (word === 'this') return relativeUnit(at, next.end, 'day', 0);
    return word === 'last' ? relativeUnit(at, next.end, 'day', -1) : undefined;
  }
  const unit = UNITS.get(next.word);
  if (unit !== undefined) {
    // "next days", "last years" are stretches without a known length.
    if (next.word.endsWith('s') || unit === 'day') return undefined;
    if (word === 'past' && line.previousWord(at).word !== 'this') {
      return undefined;
    }
    // "the current quarter", "the previous month" alone may lean on a time told before.
    return relativeUnit(at, next.end, unit, count);
  }
  if (next.word === 'weekend') {
    return count === 0
      ? meaning(at, next.end, weekdayOfWeek(6, 0))
      : meaning(at, next.end, { kind: 'weekday', weekday: 6, week: count });
  }
  const season = SEASONS.get(next.word);
  if (season && next.word !== 'fall') {
    if (yearAfter(line, next.end)) return undefined;
    const outlook = count < 0 ? 'past' : count > 0 ? 'future' : undefined;
    if (outlook) return calendar(at, next.end, { season }, { outlook });
    return relativeUnit(at, next.end, 'year', 0, { season });
  }
  const month = monthAt(line, next.start);
  if (month && month.word.word.length > 3 && !line.digitsAt(line.skipBlanks(month.end))) {
    if (count === 0) return relativeUnit(at, month.end, 'year', 0, parts(undefined, month.month));
    return calendar(at, month.end, parts(undefined, month.month), {
      outlook: count < 0 ? 'past' : 'future',
    });
  }
  if (month && word !== 'this') {
    const dated = readMonthFirst(line, at, month.month, month.end);
    if (dated) return { ...dated, outlook: count < 0 ? 'past' : 'future' };
  }
  return undefined;
};

/** `three days ago`, `a year ago`: read backwards from "ago". */
const readAgo: Reader = (line, at, end) => {
  const unitWord = line.previousWord(at);
  const unit = UNITS.get(unitWord.word);
  if (unit === undefined) return undefined;
  const numberWord = line.previousWord(unitWord.start);
  let count = NUMBERS.get(numberWord.word);
  let start = numberWord.start;
  if (numberWord.word === '') {
    const last = line.skipBlanksBack(unitWord.start);
    let first = last;
    while (first > last - 4 && digitValue(line.code(first - 1)) >= 0) first--;
    const digits = line.digitsAt(first);
    if (!digits || isTailOfSomething(line, first)) return undefined;
    count = digits.value;
    start = first;
  }
  if (count === undefined || count > 2000) return undefined;
  const before = line.previousWord(start).word;
  const loose = ['about', 'around', 'nearly', 'almost', 'over', 'some', 'roughly'].includes(before);
  return meaning(
    start,
    end,
    { kind: 'relative', unit, count: -count },
    loose ? { qualifier: '~' } : undefined,
  );
};

function day(count: number): Reader {
  return (line, at, end) => {
    if (count === -1 && line.previousWord(at).word === 'before') {
      const before = line.previousWord(at);
      const dayWord = line.previousWord(before.start);
      if (dayWord.word === 'day') return relativeUnit(dayWord.start, end, 'day', -2);
    }
    if (count === 1 && line.previousWord(at).word === 'after') {
      const after = line.previousWord(at);
      const dayWord = line.previousWord(after.start);
      if (dayWord.word === 'day') return relativeUnit(dayWord.start, end, 'day', 2);
    }
    const apostrophe = line.code(end);
    if ((apostrophe === 39 || apostrophe === 0x2019) && line.isCapital(at)) {
      const possessed = line.wordAt(end + 1);
      const next = nextBare(line, possessed.end);
      if (next.word !== '' && line.isCapital(next.start)) return undefined;
    }
    if (line.isCapital(at)) {
      const before = line.previousWord(at);
      if (before.word !== '' && line.isCapital(before.start) && before.word !== 'on')
        return undefined;
    }
    return relativeUnit(at, end, 'day', count);
  };
}

const readRecently: Reader = (line, at, end) => {
  const before = line.previousWord(at).word;
  if (before === 'until' || before === 'more' || before === 'most') return undefined;
  return meaning(at, end, { kind: 'vague', direction: 'past' });
};

const words = new Map<string, Reader>();
for (const name of MONTHS.keys()) words.set(name, readMonth);
for (const name of [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()]) words.set(name, readWeekdayName);
for (const name of ORDINALS.keys()) words.set(name, readOrdinal);
for (const name of SEASONS.keys()) words.set(name, readSeason);
for (const name of ['q', 'h', 'fy']) words.set(name, readLetterPeriod);
for (const name of ['last', 'this', 'next', 'past', 'current', 'coming']) {
  words.set(name, readDetermined);
}
words.set('ago', readAgo);
words.set('today', day(0));
words.set('tonight', day(0));
words.set('yesterday', day(-1));
words.set('tomorrow', day(1));
words.set('recently', readRecently);

/** Temporal expressions of English. */
export const english: Grammar = {
  words,
  number: readNumber,
  future: new Set(
    'will shall would plans planned plan scheduled upcoming set expected due next'.split(' '),
  ),
  past: new Set(
    'was were had has have said met held signed told did took made won killed'.split(' '),
  ),
};
