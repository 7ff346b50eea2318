import { changed } from '../text/writable';
import { digitValue, isDash, type Line } from './line';
import {
  isTailOfSomething,
  readDayMonthYear,
  readYearMonthDay,
  readYearRange,
} from './numericDates';
import {
  calendar,
  counted,
  type Grammar,
  isLikelyYear,
  meaning,
  parts,
  range,
  type Reader,
  type Reading,
} from './reading';
import {
  WEEKDAY_WORDS,
  NUMBER_WORDS,
  UNITS,
  DAY_CUES,
  PARTS_OF_DAY,
  COUNTED,
  LABELS,
  WEEKDAY_CUES,
} from './vietnameseWords';
import {
  isSeparator,
  notGoingOn,
  yearPhrase,
  yearOffsetOf,
  closeBracket,
  finish,
  rangeMark,
  monthNumber,
  readDayPhrase,
  continueRange,
  dayAndMonth,
  relative,
  relativeDay,
  readCuedDay,
  spreadDays,
  readMonthYear,
  toldBeside,
} from './vietnameseDates';
import {
  readYearWord,
  readWeekWord,
  readQuarter,
  readHalf,
  readDecade,
  readCentury,
  readCachDay,
  amountAt,
  readAmount,
  readNumberWord,
  readSeason,
  readVague,
} from './vietnamesePeriods';

const readDayWord: Reader = (line, at, end) => {
  let i = line.skipBlanks(end);
  const next = line.wordAt(i);
  switch (next.word) {
    case 'mai':
      return line.isCapital(next.start) ? undefined : relativeDay(line, at, next.end, 1);
    case 'kia':
    case 'mốt':
      return relativeDay(line, at, next.end, 2);
    case 'nay':
      return relativeDay(line, at, next.end, 0);
    case 'qua':
      return relativeDay(line, at, next.end, -1);
    case 'hôm':
      return readHom(line, at, next.end);
    case 'trước':
    case 'sau':
    case 'kế':
    case 'tiếp':
      return toldBeside(line, at, 'day', next);
    case 'mùng':
    case 'mồng':
      i = line.skipBlanks(next.end);
      break;
    default:
      if (next.word !== '') return undefined;
  }
  return digitValue(line.code(i)) >= 0 ? readDayPhrase(line, at, i) : undefined;
};

function readHom(line: Line, start: number, end: number): Reading | undefined {
  const next = line.nextWord(end);
  switch (next.word) {
    case 'nay':
      return relativeDay(line, start, next.end, 0);
    case 'qua':
      return relativeDay(line, start, next.end, -1);
    case 'kia':
      return relativeDay(line, start, next.end, -2);
    case 'đó':
    case 'ấy':
      return counted(start, next.end, { unit: 'day', count: 0 });
    case 'sau':
    case 'trước': {
      const that = line.nextWord(next.end);
      if (that.word === 'nữa') return undefined;
      const told = that.word === 'đó';
      const long = start < end - 3 || line.previousWord(start).word === 'ngày';
      // "Hôm trước" alone is "the other day".
      if (!told && !long && next.word === 'trước') return undefined;
      const days = next.word === 'sau' ? 1 : -1;
      return counted(start, told ? that.end : next.end, { unit: 'day', count: days });
    }
    default: {
      const digits = line.skipBlanks(end);
      return digitValue(line.code(digits)) >= 0 ? readCuedDay(line, start, digits) : undefined;
    }
  }
}

const readPartOfDay: Reader = (line, at, end) => {
  let i = line.skipBlanks(end);
  let next = line.wordAt(i);
  while (PARTS_OF_DAY.has(next.word)) {
    i = line.skipBlanks(next.end);
    next = line.wordAt(i);
  }
  switch (next.word) {
    case 'nay':
      return relativeDay(line, at, next.end, 0);
    case 'qua':
      return relativeDay(line, at, next.end, -1);
    case 'mai':
      return line.isCapital(next.start) ? undefined : relativeDay(line, at, next.end, 1);
    case 'hôm':
      return readHom(line, at, next.end);
    case 'đó':
    case 'ấy':
      return counted(at, next.end, { unit: 'day', count: 0 });
    default:
      return undefined;
  }
};

const readWeekday: Reader = (line, at, end) => {
  const i = line.skipBlanks(end);
  const next = line.wordAt(i);
  let weekday: number | undefined;
  let stop = next.end;
  let sure = false;
  const word = line.lower(at, end);
  if (word === 'chủ' || word === 'chúa') {
    if (next.word !== 'nhật') return undefined;
    weekday = 7;
    sure = true;
  } else if (next.word === '') {
    const digits = line.digitsAt(i);
    if (digits?.length !== 1 || digits.value < 2 || digits.value > 7) return undefined;
    if (!notGoingOn(line, digits.end)) return undefined;
    weekday = digits.value - 1;
    stop = digits.end;
  } else {
    weekday = WEEKDAY_WORDS.get(next.word);
    if (weekday === undefined) return undefined;
    sure = line.isCapital(next.start);
  }
  const before = line.previousWord(at).word;
  if (WEEKDAY_CUES.has(before)) sure = true;
  const dated = dateAfterWeekday(line, at, stop, weekday);
  if (dated) return dated;
  const tail = line.nextWord(stop);
  if (tail.word === 'tuần') {
    const which = line.nextWord(tail.end);
    const week = yearOffsetOf(which.word);
    if (week !== undefined && which.word !== 'kia') {
      return week === 0
        ? meaning(at, which.end, { kind: 'weekday', weekday, week, ownWeek: true })
        : meaning(at, which.end, { kind: 'weekday', weekday, week });
    }
  }
  if (!sure && tail.word === 'vừa') {
    const further = line.nextWord(tail.end).word;
    sure = further === 'rồi' || further === 'qua';
  }
  if (tail.word === 'của') {
    const week = line.nextWord(tail.end);
    const which = week.word === 'tuần' ? yearOffsetOf(line.nextWord(week.end).word) : undefined;
    if (which !== undefined) {
      return meaning(
        at,
        line.nextWord(week.end).end,
        which === 0
          ? { kind: 'weekday', weekday, week: 0, ownWeek: true }
          : { kind: 'weekday', weekday, week: which },
      );
    }
  }
  const to =
    sure && (tail.word === 'đến' || tail.word === 'tới') ? weekdayWord(line, tail.end) : undefined;
  if (to) return meaning(at, to.end, { kind: 'weekday', weekday, week: 0, to: to.weekday });
  if (!sure) return undefined;
  if (tail.word === 'này') {
    return meaning(at, tail.end, { kind: 'weekday', weekday, week: 0, ownWeek: true });
  }
  if (tail.word === 'vừa' || tail.word === 'qua' || tail.word === 'trước') {
    return meaning(at, stop, { kind: 'weekday', weekday, week: 0 }, { outlook: 'past' });
  }
  if (tail.word === 'tới' || (tail.word === 'sắp' && line.nextWord(tail.end).word === 'tới')) {
    return meaning(at, stop, { kind: 'weekday', weekday, week: 0 }, { outlook: 'future' });
  }
  return meaning(at, stop, { kind: 'weekday', weekday, week: 0 });
};

/** `thứ Sáu`, `Chủ nhật` after an offset. */
function weekdayWord(line: Line, at: number): { weekday: number; end: number } | undefined {
  const first = line.nextWord(at);
  const second = line.nextWord(first.end);
  if (first.word === 'chủ' && second.word === 'nhật') return { weekday: 7, end: second.end };
  const weekday = first.word === 'thứ' ? WEEKDAY_WORDS.get(second.word) : undefined;
  return weekday === undefined ? undefined : { weekday, end: second.end };
}

/** `thứ Năm (9/1)`, `thứ Năm, ngày 9/1/2020`. */
function dateAfterWeekday(
  line: Line,
  start: number,
  at: number,
  weekday: number,
): Reading | undefined {
  let i = line.skipBlanks(at);
  const mark = line.code(i);
  if (mark === 44 || mark === 40) i = line.skipBlanks(i + 1);
  const word = line.wordAt(i);
  const told = word.word === 'ngày';
  if (told) i = line.skipBlanks(word.end);
  if (digitValue(line.code(i)) < 0) return undefined;
  const date = dayAndMonth(line, i);
  if (!date) return undefined;
  const reading = finish(start, changed(date, { value: changed(date.value, { weekday }) }));
  return mark === 40 ? closeBracket(line, reading) : reading;
}

const readMonthWord: Reader = (line, at, end) => {
  const i = line.skipBlanks(end);
  const next = line.wordAt(i);
  const told = toldBeside(line, at, 'month', next);
  if (told) return told;
  const offset = yearOffsetOf(next.word);
  const counted = line.previousWord(at).word;
  // "Hai tháng sau" is two months later than something told before.
  if (NUMBER_WORDS.has(counted) && offset !== undefined) return undefined;
  if (offset !== undefined && next.word !== 'kia' && next.word !== 'ngoái') {
    return relative(at, next.end, 'month', offset);
  }
  if (next.word === 'rồi') return relative(at, next.end, 'month', -1);
  const month = monthNumber(line, i);
  if (!month) return undefined;
  const before = line.previousWord(at).word;
  // "sáu tháng", "12 tháng": a duration; "tháng" then belongs to the number before it.
  if (NUMBER_WORDS.has(before) && line.digitsAt(i) === undefined) return undefined;
  const written = line.digitsAt(i) !== undefined;
  if (written && !isDash(line.code(month.end)) && !notGoingOn(line, month.end)) {
    const tail = yearPhrase(line, month.end, parts(undefined, month.month));
    return tail.end > month.end ? finish(at, tail) : undefined;
  }
  const first = yearPhrase(line, month.end, parts(undefined, month.month));
  if (first.yearOffset === undefined) {
    const to = rangeMark(line, first.end);
    const last = to === undefined ? undefined : monthNumber(line, to);
    if (last && (notGoingOn(line, last.end) || isSeparator(line.code(last.end)))) {
      const tail = yearPhrase(line, last.end, parts(undefined, last.month));
      return range(at, tail.end, first.value, tail.value, tail.yearOffset);
    }
  }
  if (!written && first.end === month.end && first.yearOffset === undefined) {
    const after = line.nextWord(month.end).word;
    if (UNITS.has(after) || after === 'lần') return undefined;
  }
  if (written && UNITS.has(line.nextWord(first.end).word) && first.end === month.end) {
    return undefined;
  }
  const tail = line.nextWord(first.end);
  if (first.yearOffset === undefined && first.value.year === undefined) {
    if (tail.word === 'tới' || tail.word === 'sắp') {
      return calendar(at, first.end, first.value, { outlook: 'future' });
    }
    if (tail.word === 'vừa' || tail.word === 'qua' || tail.word === 'trước') {
      return calendar(at, first.end, first.value, { outlook: 'past' });
    }
  }
  return finish(at, first);
};

const readNumber: Reader = (line, at, end) => {
  if (isTailOfSomething(line, at)) return undefined;
  const digits = line.digitsAt(at);
  if (!digits) return undefined;
  if (digits.length === 4) {
    const full = readYearMonthDay(line, at) ?? readYearRange(line, at);
    if (full) return full;
    if (!isLikelyYear(digits.value) || !notGoingOn(line, end)) return undefined;
    const after = line.nextWord(end).word;
    const before = line.previousWord(at).word;
    if (COUNTED.has(after) || LABELS.has(before)) return undefined;
    const back = line.skipBlanksBack(at) - 1;
    if (back < at - 1 && digitValue(line.code(back)) >= 0) return undefined;
    return calendar(at, end, parts(digits.value));
  }
  if (digits.length > 2) return undefined;
  const full = readDayMonthYear(line, at, 'day-first');
  if (full) return full;
  const long = line.nextWord(end).word === 'tháng' ? dayAndMonth(line, at) : undefined;
  if (long) return continueRange(line, at, long);
  if (isSeparator(line.code(end)) || isDash(line.code(line.skipBlanks(end)))) {
    const monthYear = readMonthYear(line, at);
    if (monthYear) return monthYear;
    const before = line.previousWord(at);
    const opened = line.code(line.skipBlanksBack(at) - 1);
    if (DAY_CUES.has(before.word)) {
      const day =
        line.code(end) === 45 || line.code(end) === 0x2013 ? spreadDays(line, at) : undefined;
      return day ?? readCuedDay(line, at, at);
    }
    if (opened === 40 && line.code(end) !== 46) {
      const reading = spreadDays(line, at) ?? readCuedDay(line, at, at);
      const closing = reading && line.code(line.skipBlanks(reading.end));
      return closing === 41 || closing === 44 ? reading : undefined;
    }
    return spreadDays(line, at);
  }
  return readAmount(line, at);
};

/** `cùng ngày`, `cùng tháng`: the day or month told before. */
const readSame: Reader = (line, at, end) => {
  const next = line.nextWord(end);
  const unit = UNITS.get(next.word);
  if (unit !== 'day' && unit !== 'month' && unit !== 'year') return undefined;
  if (digitValue(line.code(line.skipBlanks(next.end))) >= 0) return undefined;
  return counted(at, next.end, { unit, count: 0 });
};

/** `Trước đó hai ngày`, `sau đó một tháng`: counted from what was told. */
const readThereof: Reader = (line, at, end) => {
  const that = line.nextWord(end);
  if (that.word !== 'đó') return undefined;
  const amount = amountAt(line, line.skipBlanks(that.end));
  const unit = amount && line.nextWord(amount.end);
  const kind = unit && UNITS.get(unit.word);
  if (!amount || !unit || !kind || kind === 'quarter' || kind === 'decade') return undefined;
  const sign = line.lower(at, end) === 'sau' ? 1 : -1;
  return counted(at, unit.end, { unit: kind, count: sign * amount.value });
};

/** `sang năm`: next year. */
const readComingYear: Reader = (line, at, end) => {
  const next = line.nextWord(end);
  if (next.word !== 'năm' || digitValue(line.code(line.skipBlanks(next.end))) >= 0)
    return undefined;
  return relative(at, next.end, 'year', 1);
};

const words = new Map<string, Reader>([
  ['cùng', readSame],
  ['trước', readThereof],
  ['sau', readThereof],
  ['ngày', readDayWord],
  ['mùng', readDayWord],
  ['mồng', readDayWord],
  ['hôm', (line, at, end) => readHom(line, at, end)],
  ['thứ', readWeekday],
  ['chủ', readWeekday],
  ['chúa', readWeekday],
  ['tháng', readMonthWord],
  ['năm', readYearWord],
  ['tuần', readWeekWord],
  ['quý', readQuarter],
  ['quí', readQuarter],
  ['nửa', readHalf],
  ['thập', readDecade],
  ['thế', readCentury],
  ['cách', readCachDay],
  ['mùa', readSeason],
  ['sang', readComingYear],
  ['mới', readVague],
  ['vừa', readVague],
]);
for (const word of PARTS_OF_DAY) words.set(word, readPartOfDay);
for (const word of NUMBER_WORDS.keys()) if (word !== 'năm') words.set(word, readNumberWord);

/** "10/3 âm lịch", "mùng 3 Tết": a date of the lunar calendar is not one of ours. */
function isLunar(line: Line, end: number): boolean {
  const first = line.nextWord(end);
  if (first.word === 'tết') return true;
  return first.word === 'âm' && line.nextWord(first.end).word === 'lịch';
}

function solarOnly(reader: Reader): Reader {
  return (line, at, end) => {
    const reading = reader(line, at, end);
    return reading && isLunar(line, reading.end) ? undefined : reading;
  };
}

for (const word of ['ngày', 'mùng', 'mồng', 'tháng']) {
  const reader = words.get(word);
  if (reader) words.set(word, solarOnly(reader));
}

/** Temporal expressions of Vietnamese. */
export const vietnamese: Grammar = {
  words,
  number: solarOnly(readNumber),
  future: new Set(['sẽ', 'tới', 'dự', 'sắp', 'kế', 'hoãn']),
  joins: new Set(['và', 'nhưng', 'còn', 'sau', 'khi']),
  past: new Set(['đã', 'vừa', 'qua', 'hồi', 'từng']),
};
