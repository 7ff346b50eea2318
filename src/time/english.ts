import { changed } from '../text/writable';
import { digitValue, isLetter, type Line } from './line';
import { isTailOfSomething, readDayMonthYear, readYearMonthDay } from './numericDates';
import {
  calendar,
  counted,
  type CountedFrom,
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
  dayAt,
  monthAt,
  readMonthFirst,
  readMonth,
  weekdayOfWeek,
  readDayFirst,
  relativeUnit,
  dateInBrackets,
  rangeMark,
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
    if (dated) return changed(dated, { start: at });
    const numeric = readDayMonthYear(line, i, 'month-first');
    if (numeric) return changed(numeric, { start: at });
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
  const spread =
    before.word === 'from' || before.word === 'between' ? rangeMark(line, end) : undefined;
  if (spread && (spread.word === 'and') === (before.word === 'between')) {
    const last = line.wordAt(spread.next);
    const to = line.isCapital(spread.next) ? WEEKDAYS.get(last.word) : undefined;
    if (to !== undefined) {
      return meaning(before.start, last.end, { kind: 'weekday', weekday, week: 0, to });
    }
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
  if (word === 'next' && (next.word === 'day' || PARTS_OF_DAY.has(next.word))) {
    return countNext(line, at, end);
  }
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
    return meaning(at, next.end, { ...weekdayOfWeek(6, count), to: 7 });
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
    if (dated) return changed(dated, { outlook: count < 0 ? 'past' : 'future' });
  }
  return undefined;
};

/** The number that ends before an offset, in letters or figures; at most 2,000. */
function amountBefore(line: Line, at: number): { start: number; value: number } | undefined {
  const word = line.previousWord(at);
  if (word.word !== '') {
    const value = NUMBERS.get(word.word);
    return value === undefined ? undefined : { start: word.start, value };
  }
  const last = line.skipBlanksBack(at);
  let first = last;
  while (first > last - 4 && digitValue(line.code(first - 1)) >= 0) first--;
  const digits = line.digitsAt(first);
  if (!digits || digits.value > 2000 || isTailOfSomething(line, first)) return undefined;
  return { start: first, value: digits.value };
}

/** `three days ago`, `a year ago`: read backwards from "ago". */
const readAgo: Reader = (line, at, end) => {
  const unitWord = line.previousWord(at);
  const unit = UNITS.get(unitWord.word);
  if (unit === undefined) return undefined;
  const amount = amountBefore(line, unitWord.start);
  if (!amount) return undefined;
  const { start, value: count } = amount;
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
    if (beside) return changed(beside, { start: at });
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

/** Units that "the previous …" and "two … later" count in; an evening is that of its day. */
const COUNTED_UNITS = new Map<string, CountedFrom['unit']>([
  ['day', 'day'],
  ['month', 'month'],
  ['year', 'year'],
]);
for (const part of PARTS_OF_DAY) COUNTED_UNITS.set(part, 'day');

/** "The next day", "the following morning", "the previous May", "that evening", "the same year". */
function countOn(count: number): Reader {
  return (line, at, end) => {
    const next = line.nextWord(end);
    const that = line.lower(at, end) === 'that';
    const the = that ? undefined : line.previousWord(at);
    if (the && the.word !== 'the' && the.word !== 'that') return undefined;
    const start = the?.start ?? at;
    const unit = COUNTED_UNITS.get(next.word);
    if (unit !== undefined) {
      return counted(start, next.end, { unit, count });
    }
    const month = count === 0 ? undefined : monthAt(line, next.start);
    if (!month || yearAfter(line, month.end) || dayAt(line, line.skipBlanks(month.end)))
      return undefined;
    return counted(start, month.end, { unit: 'year', count, month: month.month });
  };
}

/** Words before "a year earlier" that make it the measure of a comparison. */
const COMPARED = new Set(['from', 'than', 'with', 'to', 'over', 'on']);

/** "Two days later", "a month earlier", "the day before": read backwards, counted from what was told. */
function countBack(sign: 1 | -1): Reader {
  return (line, at, end) => {
    const unitWord = line.previousWord(at);
    const unit =
      COUNTED_UNITS.get(unitWord.word.replace(/s$/, '')) ??
      (unitWord.word.startsWith('week') ? 'week' : undefined);
    if (unit === undefined || line.nextWord(end).word === 'than') return undefined;
    const told = line.lower(at, end) === 'later' || line.lower(at, end) === 'earlier';
    // "Two days before the vote" counts from the vote.
    const next = line.code(line.skipBlanks(end));
    if (!told && (isLetter(next) || digitValue(next) >= 0)) return undefined;
    const number = line.previousWord(unitWord.start);
    if (number.word === 'the' && !told && unit !== 'week') {
      return counted(number.start, end, { unit, count: sign });
    }
    const amount = amountBefore(line, unitWord.start);
    if (!amount || PARTS_OF_DAY.has(unitWord.word)) return undefined;
    if (unit === 'year' && COMPARED.has(line.previousWord(amount.start).word)) return undefined;
    return counted(amount.start, end, { unit, count: sign * amount.value });
  };
}

const countNext = countOn(1);

const THROUGH = new Set(['over', 'during', 'on', 'at', 'throughout']);

/** "Over the weekend": the last one, the day of writing included. "The weekend of 29 March" has its own day. */
const readWeekend: Reader = (line, at, end) => {
  const the = line.previousWord(at);
  const over = line.previousWord(the.start);
  if (the.word !== 'the' || !THROUGH.has(over.word) || line.nextWord(end).word === 'of') {
    return undefined;
  }
  return meaning(over.start, end, { kind: 'weekday', weekday: 6, week: 0, to: 7 });
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
words.set('weekend', readWeekend);
for (const word of ['same', 'that']) words.set(word, countOn(0));
words.set('following', countOn(1));
words.set('previous', countOn(-1));
for (const word of ['later', 'after']) words.set(word, countBack(1));
for (const word of ['earlier', 'before', 'previously']) words.set(word, countBack(-1));

/** Temporal expressions of English. */
export const english: Grammar = {
  words,
  number: readNumber,
  future: new Set(
    'will shall should would may could must plans planned plan planning scheduled upcoming set expected expects expect hopes hope want wants aims intends due next until ahead forthcoming'.split(
      ' ',
    ),
  ),
  fixture: new Set(
    'faces meets plays travels begins beginning starts starting resumes continues expires ends leaves departs arrives opens closes returns concludes retires adjourned postponed'.split(
      ' ',
    ),
  ),
  joins: new Set(['and', 'but', 'which', 'who', 'while', 'as', 'before', 'after']),
  past: new Set(
    'was were had has have said met held signed told did took made won killed came went began gave brought left fell rose lost beat saw became drew hit struck broke sent'.split(
      ' ',
    ),
  ),
};
