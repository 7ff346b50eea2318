import { digitValue, isDash, isLetter, type Line } from './line';
import {
  isTailOfSomething,
  readDayMonthYear,
  readYearMonthDay,
  readYearRange,
} from './numericDates';
import {
  calendar,
  fullYear,
  type Grammar,
  isDayOf,
  isLikelyYear,
  isMonth,
  isPossibleYear,
  meaning,
  parts,
  range,
  type Reader,
  type Reading,
} from './reading';
import type { CalendarParts } from './temporal';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

const MONTH_WORDS = new Map<string, number>([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

const WEEKDAY_WORDS = new Map<string, number>([
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['bẩy', 6],
]);

const NUMBER_WORDS = new Map<string, number>([...MONTH_WORDS, ['vài', NaN], ['mấy', NaN]]);
NUMBER_WORDS.delete('giêng');
NUMBER_WORDS.set('mười', 10);

const UNITS = new Map<string, Unit>([
  ['ngày', 'day'],
  ['hôm', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['quí', 'quarter'],
  ['năm', 'year'],
]);

const ROMAN = new Map<string, number>([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['xix', 19],
  ['xx', 20],
  ['xxi', 21],
]);

/** Words before "7/8" or "9-1" that say that it is a day and a month. */
const DAY_CUES = new Set(
  'ngày sáng trưa chiều tối đêm khuya hôm từ đến tới nay mai mùng mồng qua sớm vào trước sau và nhật hai ba tư năm sáu bảy'.split(
    ' ',
  ),
);

const PARTS_OF_DAY = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya', 'sớm']);

/** Words after a bare number that it counts. */
const COUNTED = new Set(
  'người đồng ha héc hecta m km mét tỷ tỉ triệu nghìn ngàn căn hộ nhà ca trường cuộc chiếc con cái học sinh tấn kg lượt vé điểm phiếu cử khán lao doanh đại sản usd vnd vnđ euro mw kwh suất cán bộ chiến sĩ xe tàu máy gb mb'.split(
    ' ',
  ),
);

/** Words before a bare number that make it an amount or a label. */
const LABELS = new Set(
  'số hơn gần khoảng trên dưới điều khoản mục trang phòng đường quốc iso hàng tổng tới'.split(' '),
);

/** Words after a weekday-like "thứ hai" that go on with a time. */
const WEEKDAY_CUES = new Set('sáng trưa chiều tối đêm hôm vào từ đến tới'.split(' '));

function isSeparator(code: number): boolean {
  return code === 47 || code === 45 || code === 46;
}

function notGoingOn(line: Line, end: number): boolean {
  const next = line.code(end);
  if (digitValue(next) >= 0 || next === 37 || isLetter(next)) return false;
  if (isSeparator(next) || next === 44 || next === 58) return digitValue(line.code(end + 1)) < 0;
  return true;
}

/** `7/8`, `9-1`, `7.8` and the same with a year; day first. */
function readDayMonth(line: Line, at: number): { value: CalendarParts; end: number } | undefined {
  const full = readDayMonthYear(line, at, 'day-first');
  if (full?.meaning.kind === 'calendar') return { value: full.meaning.parts, end: full.end };
  const day = line.digitsAt(at);
  if (!day || day.length > 2 || !isSeparator(line.code(day.end))) return undefined;
  const month = line.digitsAt(day.end + 1);
  if (!month || month.length > 2 || !isMonth(month.value)) return undefined;
  if (!isDayOf(month.value, day.value) || !notGoingOn(line, month.end)) return undefined;
  const value = parts(undefined, month.value, day.value);
  return yearPhrase(line, month.end, value);
}

/** `/2021`, `-2021`, ` năm 2021`, `, năm 2021`, ` năm ngoái` after a day and month, or a month. */
function yearPhrase(
  line: Line,
  at: number,
  value: CalendarParts,
): { value: CalendarParts; end: number; yearOffset?: number } {
  const mark = line.code(at);
  if (isSeparator(mark)) {
    const year = line.digitsAt(at + 1);
    if (year?.length === 4 && isPossibleYear(year.value) && notGoingOn(line, year.end)) {
      return { value: { ...value, year: year.value }, end: year.end };
    }
  }
  let i = line.skipBlanks(at);
  if (line.code(i) === 44) i = line.skipBlanks(i + 1);
  const word = line.wordAt(i);
  if (word.word === 'năm') {
    const after = line.skipBlanks(word.end);
    const year = line.digitsAt(after);
    if (year?.length === 4 && isPossibleYear(year.value)) {
      return { value: { ...value, year: year.value }, end: year.end };
    }
    const told = yearOffsetOf(line.wordAt(after).word);
    if (told !== undefined) {
      return { value, end: line.wordAt(after).end, yearOffset: told };
    }
  }
  return { value, end: at };
}

function yearOffsetOf(word: string): number | undefined {
  switch (word) {
    case 'nay':
    case 'này':
      return 0;
    case 'ngoái':
    case 'trước':
    case 'qua':
      return -1;
    case 'kia':
      return -2;
    case 'sau':
    case 'tới':
      return 1;
    default:
      return undefined;
  }
}

function finish(
  start: number,
  tail: { value: CalendarParts; end: number; yearOffset?: number },
): Reading {
  if (tail.yearOffset === undefined) return calendar(start, tail.end, tail.value);
  return meaning(start, tail.end, {
    kind: 'relative',
    unit: 'year',
    count: tail.yearOffset,
    parts: tail.value,
  });
}

/** Where the second end of a range begins: after a dash, `đến`, `tới`, `đến ngày`, `-`. */
function rangeMark(line: Line, at: number): number | undefined {
  const i = line.skipBlanks(at);
  let next: number;
  if (isDash(line.code(i))) next = line.skipBlanks(i + 1);
  else {
    const word = line.wordAt(i);
    if (word.word !== 'đến' && word.word !== 'tới') return undefined;
    next = line.skipBlanks(word.end);
    if (line.wordAt(next).word === 'hết') next = line.skipBlanks(line.wordAt(next).end);
  }
  const word = line.wordAt(next);
  return word.word === 'ngày' || word.word === 'tháng' || word.word === 'năm'
    ? line.skipBlanks(word.end)
    : next;
}

/** The month after `tháng`: a number or its word, with `mười một`, `mười hai`. */
function monthNumber(line: Line, at: number): { month: number; end: number } | undefined {
  const digits = line.digitsAt(at);
  if (digits) {
    if (digits.length > 2 || !isMonth(digits.value)) return undefined;
    return { month: digits.value, end: digits.end };
  }
  const word = line.wordAt(at);
  if (word.word === 'mười') {
    const next = line.nextWord(word.end);
    if (next.word === 'một') return { month: 11, end: next.end };
    if (next.word === 'hai') return { month: 12, end: next.end };
  }
  const month = MONTH_WORDS.get(word.word);
  return month === undefined ? undefined : { month, end: word.end };
}

/** A day, `tháng` and so on, after `ngày` or a part of the day; or the day alone. */
function readDayPhrase(line: Line, start: number, at: number): Reading | undefined {
  const first = dayAndMonth(line, at);
  const day = line.digitsAt(at);
  if (!first) {
    if (!day || day.length > 2 || !isDayOf(undefined, day.value)) return undefined;
    if (!notGoingOn(line, day.end) && !isDash(line.code(day.end))) return undefined;
    const to = rangeMark(line, day.end);
    const last = to === undefined ? undefined : dayAndMonth(line, to);
    if (last?.value.day !== undefined) {
      const from = { ...last.value, day: day.value };
      // "từ ngày 28 đến 2/8": the first day is in the month before.
      const month =
        last.value.day < day.value && last.value.month !== undefined
          ? ((last.value.month + 10) % 12) + 1
          : last.value.month;
      if (month === undefined || !isDayOf(month, day.value)) return undefined;
      return range(
        start,
        last.end,
        month === from.month ? from : parts(undefined, month, day.value),
        last.value,
        last.yearOffset,
      );
    }
    const lastDay = to === undefined ? undefined : line.digitsAt(to);
    if (lastDay && lastDay.length <= 2 && lastDay.value > day.value && lastDay.value <= 31) {
      return range(start, lastDay.end, { day: day.value }, { day: lastDay.value });
    }
    const after = line.nextWord(day.end).word;
    if (UNITS.has(after) || COUNTED.has(after)) return undefined;
    return calendar(start, day.end, { day: day.value });
  }
  return continueRange(line, start, first);
}

function continueRange(
  line: Line,
  start: number,
  first: { value: CalendarParts; end: number; yearOffset?: number },
): Reading {
  if (first.yearOffset === undefined) {
    const to = rangeMark(line, first.end);
    const last = to === undefined ? undefined : dayAndMonth(line, to);
    if (last?.value.day !== undefined) {
      return range(start, last.end, first.value, last.value, last.yearOffset);
    }
  }
  return finish(start, first);
}

/** `7/8`, `7-8-2021`, `7 tháng 8 năm 2021`. */
function dayAndMonth(
  line: Line,
  at: number,
): { value: CalendarParts; end: number; yearOffset?: number } | undefined {
  const numeric = readDayMonth(line, at);
  if (numeric) return numeric;
  const day = line.digitsAt(at);
  if (!day || day.length > 2) return undefined;
  let word = line.nextWord(day.end);
  if (line.code(line.skipBlanks(day.end)) === 44) return undefined;
  if (word.word !== 'tháng') return undefined;
  word = { ...word, start: line.skipBlanks(word.end) };
  const month = monthNumber(line, word.start);
  if (!month || !isDayOf(month.month, day.value)) return undefined;
  return yearPhrase(line, month.end, parts(undefined, month.month, day.value));
}

const readDayWord: Reader = (line, at, end) => {
  let i = line.skipBlanks(end);
  const next = line.wordAt(i);
  switch (next.word) {
    case 'mai':
      return relative(at, next.end, 'day', 1);
    case 'kia':
      return relative(at, next.end, 'day', 2);
    case 'nay':
      return relative(at, next.end, 'day', 0);
    case 'qua':
      return relative(at, next.end, 'day', -1);
    case 'hôm':
      return readHom(line, at, next.end);
    case 'mùng':
    case 'mồng':
      i = line.skipBlanks(next.end);
      break;
    default:
      if (next.word !== '') return undefined;
  }
  return digitValue(line.code(i)) >= 0 ? readDayPhrase(line, at, i) : undefined;
};

function relative(start: number, end: number, unit: Unit, count: number): Reading {
  return meaning(start, end, { kind: 'relative', unit, count });
}

function readHom(line: Line, start: number, end: number): Reading | undefined {
  const next = line.nextWord(end);
  switch (next.word) {
    case 'nay':
      return relative(start, next.end, 'day', 0);
    case 'qua':
      return relative(start, next.end, 'day', -1);
    case 'kia':
      return relative(start, next.end, 'day', -2);
    case 'sau':
      return undefined;
    default: {
      const digits = line.skipBlanks(end);
      return digitValue(line.code(digits)) >= 0 ? readCuedDay(line, start, digits) : undefined;
    }
  }
}

/** A day and month that only its cue tells from a fraction; a bare day needs `ngày`. */
function readCuedDay(line: Line, start: number, at: number): Reading | undefined {
  const first = dayAndMonth(line, at);
  return first && continueRange(line, start, first);
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
      return relative(at, next.end, 'day', 0);
    case 'qua':
      return relative(at, next.end, 'day', -1);
    case 'mai':
      return isLetter(line.code(next.start)) && line.isCapital(next.start)
        ? undefined
        : relative(at, next.end, 'day', 1);
    case 'hôm':
      return readHom(line, at, next.end);
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
  if (!sure) return undefined;
  if (tail.word === 'vừa' || tail.word === 'qua' || tail.word === 'trước') {
    return meaning(at, stop, { kind: 'weekday', weekday, week: 0 }, { outlook: 'past' });
  }
  if (tail.word === 'tới' || (tail.word === 'sắp' && line.nextWord(tail.end).word === 'tới')) {
    return meaning(at, stop, { kind: 'weekday', weekday, week: 0 }, { outlook: 'future' });
  }
  return meaning(at, stop, { kind: 'weekday', weekday, week: 0 });
};

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
  return finish(start, { ...date, value: { ...date.value, weekday } });
}

const readMonthWord: Reader = (line, at, end) => {
  const i = line.skipBlanks(end);
  const next = line.wordAt(i);
  const offset = yearOffsetOf(next.word);
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

function readYearAt(line: Line, start: number, at: number): Reading | undefined {
  const year = line.digitsAt(at);
  if (year?.length !== 4 || !isPossibleYear(year.value)) return undefined;
  const spread = readYearRange(line, at);
  if (spread) return { ...spread, start };
  if (digitValue(line.code(year.end)) >= 0) return undefined;
  const to = rangeMark(line, year.end);
  const last = to === undefined ? undefined : line.digitsAt(to);
  if (last?.length === 4 && last.value > year.value && isPossibleYear(last.value)) {
    return range(start, last.end, parts(year.value), parts(last.value));
  }
  return calendar(start, year.end, parts(year.value));
}

const readYearWord: Reader = (line, at, end) => {
  const i = line.skipBlanks(end);
  const next = line.wordAt(i);
  const offset = yearOffsetOf(next.word);
  const before = line.previousWord(at);
  const counted =
    NUMBER_WORDS.has(before.word) || digitValue(line.code(line.skipBlanksBack(at) - 1)) >= 0;
  if (offset !== undefined) {
    if (counted || before.word === 'những' || before.word === 'các' || before.word === 'nhiều') {
      return undefined;
    }
    if (next.word === 'qua' || (next.word === 'trước' && before.word === 'thứ')) return undefined;
    // "5 năm tới" is a stretch of time, "năm tới" the next year.
    return relative(at, next.end, 'year', offset);
  }
  if (counted && before.word !== 'tháng') return undefined;
  if (before.word === 'những' || before.word === 'thập') {
    const decade = line.digitsAt(i);
    if (decade?.length === 4 && decade.value % 10 === 0 && isPossibleYear(decade.value)) {
      return calendar(at, decade.end, { decade: decade.value / 10 });
    }
    if (decade?.length === 2 && decade.value % 10 === 0) {
      return calendar(at, decade.end, { decade: fullYear(decade.value) / 10 });
    }
  }
  const approximate = before.word === 'khoảng';
  const reading = readYearAt(line, at, i);
  return reading && approximate ? { ...reading, qualifier: '~' } : reading;
};

const readWeekWord: Reader = (line, at, end) => {
  const next = line.nextWord(end);
  const before = line.previousWord(at);
  if (NUMBER_WORDS.has(before.word) || digitValue(line.code(line.skipBlanksBack(at) - 1)) >= 0) {
    return undefined;
  }
  const week = next.word === 'rồi' || next.word === 'vừa' ? -1 : yearOffsetOf(next.word);
  if (week === undefined || next.word === 'kia' || next.word === 'ngoái') return undefined;
  if (before.word === 'cuối') {
    return meaning(
      before.start,
      next.end,
      week === 0
        ? { kind: 'weekday', weekday: 6, week, ownWeek: true }
        : { kind: 'weekday', weekday: 6, week },
    );
  }
  return relative(at, next.end, 'week', week);
};

const readQuarter: Reader = (line, at, end) => {
  const i = line.skipBlanks(end);
  const word = line.wordAt(i);
  const offset = yearOffsetOf(word.word);
  if (offset !== undefined) return relative(at, word.end, 'quarter', offset);
  const digits = line.digitsAt(i);
  const roman = ROMAN.get(word.word);
  const quarter = digits?.value ?? roman ?? MONTH_WORDS.get(word.word);
  const stop = digits?.end ?? word.end;
  if (quarter === undefined || quarter < 1 || quarter > 4) return undefined;
  return finish(at, yearPhrase(line, stop, { quarter }));
};

/** `nửa đầu năm 2021`, `nửa cuối năm nay`. */
const readHalf: Reader = (line, at, end) => {
  const which = line.nextWord(end);
  if (which.word !== 'đầu' && which.word !== 'cuối' && which.word !== 'sau') return undefined;
  const first = which.word === 'đầu';
  const tail = yearPhrase(line, which.end, {});
  if (tail.end === which.end) return undefined;
  return range(
    at,
    tail.end,
    parts(undefined, first ? 1 : 7),
    { ...tail.value, month: first ? 6 : 12 },
    tail.yearOffset,
  );
};

/** `thập niên 1990`, `thập kỷ 90`. */
const readDecade: Reader = (line, at, end) => {
  const next = line.nextWord(end);
  if (next.word !== 'niên' && next.word !== 'kỷ' && next.word !== 'kỉ') return undefined;
  const digits = line.digitsAt(line.skipBlanks(next.end));
  if (!digits || digits.value % 10 !== 0) return undefined;
  const year = digits.length === 2 ? fullYear(digits.value) : digits.value;
  return isPossibleYear(year) ? calendar(at, digits.end, { decade: year / 10 }) : undefined;
};

const readCentury: Reader = (line, at, end) => {
  const next = line.nextWord(end);
  if (next.word !== 'kỷ' && next.word !== 'kỉ') return undefined;
  const i = line.skipBlanks(next.end);
  const digits = line.digitsAt(i);
  const roman = line.wordAt(i);
  const century = digits?.value ?? ROMAN.get(roman.word);
  if (century === undefined || century < 11 || century > 21) return undefined;
  const stop = digits?.end ?? roman.end;
  return range(at, stop, parts(century * 100 - 99), parts(century * 100));
};

/** `cách đây ba năm`, `cách nay 3 tháng`. */
const readCachDay: Reader = (line, at, end) => {
  const next = line.nextWord(end);
  if (next.word !== 'đây' && next.word !== 'nay') return undefined;
  let i = line.skipBlanks(next.end);
  let loose = false;
  const filler = line.wordAt(i);
  if (['khoảng', 'hơn', 'gần', 'đúng', 'chừng'].includes(filler.word)) {
    loose = filler.word !== 'đúng';
    i = line.skipBlanks(filler.end);
  }
  const amount = amountAt(line, i);
  if (!amount) return undefined;
  const unit = line.nextWord(amount.end);
  const kind = UNITS.get(unit.word);
  if (!kind) return undefined;
  return meaning(
    at,
    unit.end,
    { kind: 'relative', unit: kind, count: -amount.value },
    loose ? { qualifier: '~' } : undefined,
  );
};

function amountAt(line: Line, at: number): { value: number; end: number } | undefined {
  const digits = line.digitsAt(at);
  if (digits) return digits.value <= 2000 ? { value: digits.value, end: digits.end } : undefined;
  const word = line.wordAt(at);
  const value = NUMBER_WORDS.get(word.word);
  return value === undefined || Number.isNaN(value) ? undefined : { value, end: word.end };
}

/** `6 tháng đầu năm 2021`, `3 ngày trước`, `hai năm trước`. */
function readAmount(line: Line, at: number): Reading | undefined {
  const amount = amountAt(line, at);
  if (!amount) return undefined;
  const unit = line.nextWord(amount.end);
  const kind = UNITS.get(unit.word);
  if (!kind) return undefined;
  const tail = line.nextWord(unit.end);
  if (tail.word === 'trước' && amount.value > 0) {
    const after = line.nextWord(tail.end).word;
    if (after !== 'khi' && after !== 'ngày' && after !== 'đó' && after !== 'đây') {
      return meaning(at, tail.end, { kind: 'relative', unit: kind, count: -amount.value });
    }
    if (after === 'đây') {
      return meaning(at, line.nextWord(tail.end).end, {
        kind: 'relative',
        unit: kind,
        count: -amount.value,
      });
    }
  }
  if (kind === 'month' && (tail.word === 'đầu' || tail.word === 'cuối') && amount.value < 12) {
    const year = yearPhrase(line, tail.end, {});
    if (year.end === tail.end) {
      const plain = line.nextWord(tail.end);
      if (plain.word !== 'năm' || amount.value === 0) return undefined;
      return range(
        at,
        plain.end,
        parts(undefined, tail.word === 'đầu' ? 1 : 13 - amount.value),
        parts(undefined, tail.word === 'đầu' ? amount.value : 12),
      );
    }
    if (amount.value === 0) return undefined;
    const from = tail.word === 'đầu' ? 1 : 13 - amount.value;
    const to = tail.word === 'đầu' ? amount.value : 12;
    return range(
      at,
      year.end,
      parts(undefined, from),
      { ...year.value, month: to },
      year.yearOffset,
    );
  }
  return undefined;
}

const readNumberWord: Reader = (line, at) => readAmount(line, at);

const readSeason: Reader = (line, at, end) => {
  const next = line.nextWord(end);
  const seasons = {
    xuân: 'spring',
    hè: 'summer',
    hạ: 'summer',
    thu: 'autumn',
    đông: 'winter',
  } as const;
  const season = (seasons as Record<string, 'spring' | 'summer' | 'autumn' | 'winter' | undefined>)[
    next.word
  ];
  if (!season) return undefined;
  let tail = yearPhrase(line, next.end, { season });
  if (tail.end === next.end) {
    const year = line.digitsAt(line.skipBlanks(next.end));
    if (year?.length !== 4 || !isLikelyYear(year.value)) return undefined;
    tail = { value: { season, year: year.value }, end: year.end };
  }
  return finish(at, tail);
};

const readVague: Reader = (line, at, end) => {
  const next = line.nextWord(end);
  const word = line.lower(at, end);
  const fits = word === 'mới' ? next.word === 'đây' : word === 'vừa' && next.word === 'qua';
  if (!fits) return undefined;
  // "năm học vừa qua", "thời gian vừa qua": a stretch, not a moment.
  const before = line.previousWord(at).word;
  if (word === 'vừa' && before !== '' && before !== 'ngày') return undefined;
  return meaning(at, next.end, { kind: 'vague', direction: 'past' });
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

/** `5-7/8`, `5 - 7/8/2021`, `25/7 - 2/8`: days on both sides of a dash and a month at the end. */
function spreadDays(line: Line, at: number): Reading | undefined {
  const from = readDayMonth(line, at);
  if (from) {
    const dash = line.skipBlanks(from.end);
    if (!isDash(line.code(dash))) return undefined;
    const to = readDayMonth(line, line.skipBlanks(dash + 1));
    return to ? range(at, to.end, from.value, to.value) : undefined;
  }
  const day = line.digitsAt(at);
  const dash = day && line.skipBlanks(day.end);
  if (!day || dash === undefined || !isDash(line.code(dash))) return undefined;
  const to = readDayMonth(line, line.skipBlanks(dash + 1));
  if (to?.value.day === undefined || to.value.day <= day.value || day.value < 1) return undefined;
  return range(at, to.end, { ...to.value, day: day.value }, to.value);
}

/** `8/2021`: month and year. */
function readMonthYear(line: Line, at: number): Reading | undefined {
  const month = line.digitsAt(at);
  if (!month || month.length > 2 || !isMonth(month.value)) return undefined;
  if (!isSeparator(line.code(month.end)) || line.code(month.end) === 46) return undefined;
  const year = line.digitsAt(month.end + 1);
  if (year?.length !== 4 || !isLikelyYear(year.value) || !notGoingOn(line, year.end)) {
    return undefined;
  }
  return calendar(at, year.end, parts(year.value, month.value));
}

const words = new Map<string, Reader>([
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
  ['mới', readVague],
  ['vừa', readVague],
]);
for (const word of PARTS_OF_DAY) words.set(word, readPartOfDay);
for (const word of NUMBER_WORDS.keys()) if (word !== 'năm') words.set(word, readNumberWord);

/** Temporal expressions of Vietnamese. */
export const vietnamese: Grammar = {
  words,
  number: readNumber,
  future: new Set(['sẽ', 'tới', 'dự', 'sắp', 'kế']),
  past: new Set(['đã', 'vừa', 'qua']),
};
