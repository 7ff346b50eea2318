import { digitValue, type Line } from './line';
import { isTailOfSomething, readDayMonthYear, readYearMonthDay } from './numericDates';
import {
  calendar,
  type Grammar,
  meaning,
  parts,
  range,
  type Reader,
  type Reading,
} from './reading';
import {
  MONTHS,
  WEEKDAYS,
  SHORT_WEEKDAYS,
  SEASONS,
  UNITS,
  NUMBERS,
  ORDINALS,
  NAMED_DAYS,
  NOT_AFTER_WEEKDAY,
  WEEK_WORDS,
  PARTS_OF_DAY,
} from './englishWords';
import {
  yearAfter,
  monthAt,
  readMonthFirst,
  readMonth,
  weekdayOfWeek,
  readDayFirst,
  relativeUnit,
  dateInBrackets,
} from './englishDates';
import { readNumber, readOrdinal, readLetterPeriod, readSeason } from './englishNumbers';

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

const readWeekdayName: Reader = (line, at, end) => {
  const word = line.lower(at, end);
  const weekday = WEEKDAYS.get(word) ?? SHORT_WEEKDAYS.get(word);
  const short = !WEEKDAYS.has(word);
  if (weekday === undefined || (short && !line.isCapital(at))) return undefined;
  const dated = readWeekday(line, at, weekday, short && line.code(end) === 46 ? end + 1 : end);
  if (dated) return dated;
  if (short) return undefined;
  const after = line.nextWord(end);
  if (after.word !== '' && line.isCapital(after.start) && NOT_AFTER_WEEKDAY.has(after.word)) {
    return undefined;
  }
  const before = line.previousWord(at);
  if (NAMED_DAYS.has(before.word)) return undefined;
  const which = after.word === 'of' ? line.nextWord(after.end) : after;
  const shift = WEEK_WORDS.get(which.word);
  if (shift !== undefined) {
    const week = line.nextWord(which.end);
    if (week.word === 'week') {
      return meaning(at, week.end, weekdayOfWeek(weekday, shift));
    }
  }
  if (before.word === 'last' || before.word === 'previous') {
    return meaning(before.start, end, { kind: 'weekday', weekday, week: 0 }, { outlook: 'past' });
  }
  if (before.word === 'next') {
    return meaning(before.start, end, { kind: 'weekday', weekday, week: 1 });
  }
  if (before.word === 'this' || before.word === 'coming') {
    return meaning(before.start, end, weekdayOfWeek(weekday, 0));
  }
  if (before.word === 'every' || before.word === 'each' || before.word === 'other') {
    return undefined;
  }
  const meant = { kind: 'weekday', weekday, week: 0 } as const;
  // "A strike called for Monday", but not "charged for Monday's raid".
  const ahead = before.word === 'for' && !line.has("'", end) && !line.has('’', end);
  return ahead ? meaning(at, end, meant, { outlook: 'future' }) : meaning(at, end, meant);
};

/** `last year`, `this morning`, `next month`, `last August`, `this summer`. */
const readDetermined: Reader = (line, at, end) => {
  const word = line.lower(at, end);
  const count =
    word === 'this' || word === 'current' ? 0 : word === 'next' || word === 'coming' ? 1 : -1;
  const next = line.nextWord(end);
  if (next.word === '') return undefined;
  if (word === 'next' && next.word === 'day') return readNextDay(line, at, end, 1);
  if (PARTS_OF_DAY.has(next.word)) {
    if (word === 'this') return relativeUnit(at, next.end, 'day', 0);
    return word === 'last' ? relativeUnit(at, next.end, 'day', -1) : undefined;
  }
  const unit = UNITS.get(next.word);
  if (unit !== undefined) {
    // "next days", "last years" are stretches without a known length.
    if (next.word.endsWith('s') || unit === 'day') return undefined;
    // "The last week of May", "over the last year": no week or year of its own.
    if (count !== 0) {
      if (line.nextWord(next.end).word === 'of') return undefined;
      if (line.previousWord(at).word === 'the') return undefined;
    }
    if (word === 'past' && line.previousWord(at).word !== 'this') {
      return undefined;
    }
    if (unit === 'week') {
      let i = line.nextWord(next.end);
      if (i.word === 'on') i = line.nextWord(i.end);
      const weekday = WEEKDAYS.get(i.word);
      if (weekday !== undefined && line.isCapital(i.start)) {
        return meaning(at, i.end, weekdayOfWeek(weekday, count));
      }
    }
    const possessed = line.has("'s", next.end) || line.has('’s', next.end);
    if (unit === 'year' && possessed) {
      const ordinal = line.nextWord(next.end + 2);
      const number = ORDINALS.get(ordinal.word);
      const period = line.nextWord(ordinal.end);
      if (number !== undefined && period.word === 'quarter') {
        return relativeUnit(at, period.end, 'year', count, { quarter: number });
      }
      if (number !== undefined && number < 3 && period.word === 'half') {
        return range(
          at,
          period.end,
          parts(undefined, number === 1 ? 1 : 7),
          parts(undefined, number === 1 ? 6 : 12),
          count,
        );
      }
    }
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
      const next = line.nextWord(possessed.end);
      if (next.word !== '' && line.isCapital(next.start)) return undefined;
    }
    if (line.isCapital(at)) {
      const before = line.previousWord(at);
      if (before.word !== '' && line.isCapital(before.start) && before.word !== 'on')
        return undefined;
    }
    const beside = dateInBrackets(line, end);
    if (beside) return { ...beside, start: at };
    return relativeUnit(at, end, 'day', count);
  };
}

const readRecently: Reader = (line, at, end) => {
  const before = line.previousWord(at).word;
  if (before === 'until' || before === 'more' || before === 'most' || before === 'as') {
    return undefined;
  }
  if (line.code(end) === 45) return undefined;
  return meaning(at, end, { kind: 'vague', direction: 'past' });
};

/** "The next day", "the following day", "the previous day": counted from the day told before. */
function readNextDay(line: Line, at: number, end: number, days: number): Reading | undefined {
  const next = line.nextWord(end);
  const the = line.previousWord(at);
  if (next.word !== 'day' || the.word !== 'the') return undefined;
  return meaning(
    the.start,
    next.end,
    { kind: 'relative', unit: 'day', count: days },
    { daysAfter: days },
  );
}

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
words.set('same', (line, at, end) => readNextDay(line, at, end, 0));
words.set('following', (line, at, end) => readNextDay(line, at, end, 1));
words.set('previous', (line, at, end) => readNextDay(line, at, end, -1));

/** Temporal expressions of English. */
export const english: Grammar = {
  words,
  number: readNumber,
  future: new Set(
    'will shall should plans planned plan scheduled upcoming set expected due next until'.split(
      ' ',
    ),
  ),
  fixture: new Set(['faces', 'meets', 'plays', 'travels']),
  past: new Set(
    'was were had has have said met held signed told did took made won killed'.split(' '),
  ),
};
