import { changed } from '../text/writable';
import { digitValue, type Line } from './line';
import { readYearRange } from './numericDates';
import {
  calendar,
  counted,
  fullYear,
  isLikelyYear,
  isPossibleYear,
  meaning,
  parts,
  range,
  type Reader,
  type Reading,
} from './reading';
import { MONTH_WORDS, NUMBER_WORDS, UNITS, ROMAN } from './vietnameseWords';
import {
  yearPhrase,
  yearOffsetOf,
  finish,
  rangeMark,
  relative,
  toldBeside,
} from './vietnameseDates';

export function readYearAt(line: Line, start: number, at: number): Reading | undefined {
  const year = line.digitsAt(at);
  if (year?.length !== 4 || !isPossibleYear(year.value)) return undefined;
  const spread = readYearRange(line, at);
  if (spread) return changed(spread, { start });
  if (digitValue(line.code(year.end)) >= 0) return undefined;
  const to = rangeMark(line, year.end);
  const last = to === undefined ? undefined : line.digitsAt(to);
  if (last?.length === 4 && last.value > year.value && isPossibleYear(last.value)) {
    return range(start, last.end, parts(year.value), parts(last.value));
  }
  return calendar(start, year.end, parts(year.value));
}

export const readYearWord: Reader = (line, at, end) => {
  const i = line.skipBlanks(end);
  const next = line.wordAt(i);
  const offset = yearOffsetOf(next.word);
  const before = line.previousWord(at);
  const told = toldBeside(line, at, 'year', next);
  if (told) return told;
  const isCounted =
    NUMBER_WORDS.has(before.word) || digitValue(line.code(line.skipBlanksBack(at) - 1)) >= 0;
  if (offset !== undefined) {
    if (isCounted || before.word === 'những' || before.word === 'các' || before.word === 'nhiều') {
      return undefined;
    }
    if (next.word === 'qua' || (next.word === 'trước' && before.word === 'thứ')) return undefined;
    // "5 năm tới" is a stretch of time, "năm tới" the next year.
    return relative(at, next.end, 'year', offset);
  }
  if (isCounted && before.word !== 'tháng') return undefined;
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
  return reading && approximate ? changed(reading, { qualifier: '~' }) : reading;
};

export const readWeekWord: Reader = (line, at, end) => {
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
        ? { kind: 'weekday', weekday: 6, week, to: 7, ownWeek: true }
        : { kind: 'weekday', weekday: 6, week, to: 7 },
    );
  }
  return relative(at, next.end, 'week', week);
};

export const readQuarter: Reader = (line, at, end) => {
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
export const readHalf: Reader = (line, at, end) => {
  const which = line.nextWord(end);
  if (which.word !== 'đầu' && which.word !== 'cuối' && which.word !== 'sau') return undefined;
  const first = which.word === 'đầu';
  const tail = yearPhrase(line, which.end, {});
  if (tail.end === which.end) return undefined;
  return range(
    at,
    tail.end,
    parts(undefined, first ? 1 : 7),
    changed(tail.value, { month: first ? 6 : 12 }),
    tail.yearOffset,
  );
};

/** `thập niên 1990`, `thập kỷ 90`. */
export const readDecade: Reader = (line, at, end) => {
  const next = line.nextWord(end);
  if (next.word !== 'niên' && next.word !== 'kỷ' && next.word !== 'kỉ') return undefined;
  const digits = line.digitsAt(line.skipBlanks(next.end));
  if (!digits || digits.value % 10 !== 0) return undefined;
  const year = digits.length === 2 ? fullYear(digits.value) : digits.value;
  return isPossibleYear(year) ? calendar(at, digits.end, { decade: year / 10 }) : undefined;
};

export const readCentury: Reader = (line, at, end) => {
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
export const readCachDay: Reader = (line, at, end) => {
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

export function amountAt(line: Line, at: number): { value: number; end: number } | undefined {
  const digits = line.digitsAt(at);
  if (digits) return digits.value <= 2000 ? { value: digits.value, end: digits.end } : undefined;
  const word = line.wordAt(at);
  const value = NUMBER_WORDS.get(word.word);
  return value === undefined || Number.isNaN(value) ? undefined : { value, end: word.end };
}

/** What time is counted from, as in "hai ngày trước trận đấu": no time before writing. */
const COUNTED_FROM = new Set([
  ...['khi', 'ngày', 'đó', 'lúc', 'thời', 'thềm', 'giờ', 'hạn', 'đêm', 'tết'],
  ...['trận', 'lễ', 'cuộc', 'vụ', 'kỳ', 'kì', 'buổi', 'phiên', 'hội', 'giải', 'chuyến', 'sự'],
  ...['bầu', 'vòng', 'chung', 'đại', 'bão', 'năm', 'mùa', 'động', 'thảm', 'đám', 'đợt'],
]);

const GOES_ON = new Set(['và', 'rồi', 'nhưng']);

/** `6 tháng đầu năm 2021`, `3 ngày trước`, `hai năm trước`. */
export function readAmount(line: Line, at: number): Reading | undefined {
  const amount = amountAt(line, at);
  if (!amount) return undefined;
  const unit = line.nextWord(amount.end);
  const kind = UNITS.get(unit.word);
  if (!kind) return undefined;
  const tail = line.nextWord(unit.end);
  const later = tail.word === 'sau';
  if (
    (tail.word === 'trước' || later) &&
    amount.value > 0 &&
    kind !== 'quarter' &&
    kind !== 'decade'
  ) {
    const after = line.nextWord(tail.end);
    const count = later ? amount.value : -amount.value;
    if (after.word === 'đó') return counted(at, after.end, { unit: kind, count });
    // "Hai ngày sau, …", and at the head of a sentence "Một ngày trước, …"; "hai ngày sau trận đấu"
    // counts from the match.
    const stop = line.code(line.skipBlanks(tail.end));
    const ends = stop === 44 || stop === 46 || stop === 0;
    if (ends && later) return counted(at, tail.end, { unit: kind, count });
    // "Và ba ngày sau nộp đơn", "…, bốn ngày sau đến lượt …": what comes next.
    const before = line.code(line.skipBlanksBack(at) - 1);
    const goesOn = before === 44 || GOES_ON.has(line.previousWord(at).word);
    if (later && goesOn && !COUNTED_FROM.has(after.word)) {
      return counted(at, tail.end, { unit: kind, count });
    }
    if (ends && kind === 'day') {
      return counted(at, tail.end, {
        unit: kind,
        count,
        orWriting: line.isCapital(at) ? 'zone' : 'paragraph',
      });
    }
  }
  if (tail.word === 'trước' && amount.value > 0) {
    const after = line.nextWord(tail.end).word;
    if (after !== 'đây' && !COUNTED_FROM.has(after)) {
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
      changed(year.value, { month: to }),
      year.yearOffset,
    );
  }
  return undefined;
}

export const readNumberWord: Reader = (line, at) => readAmount(line, at);

export const readSeason: Reader = (line, at, end) => {
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

export const readVague: Reader = (line, at, end) => {
  const next = line.nextWord(end);
  const word = line.lower(at, end);
  const fits = word === 'mới' ? next.word === 'đây' : word === 'vừa' && next.word === 'qua';
  if (!fits) return undefined;
  // "năm học vừa qua", "thời gian vừa qua": a stretch, not a moment.
  const before = line.previousWord(at).word;
  if (word === 'vừa' && before !== '' && before !== 'ngày') return undefined;
  if (digitValue(line.code(line.skipBlanksBack(at) - 1)) >= 0) return undefined;
  return meaning(at, next.end, { kind: 'vague', direction: 'past' });
};
