import { changed } from '../text/writable';
import { digitValue, isDash, isLetter, type Line } from './line';
import { isTailOfSomething, readYearMonthDay, readYearRange } from './numericDates';
import {
  calendar,
  fullYear,
  isDayOf,
  isLikelyYear,
  isMonth,
  isPossibleYear,
  meaning,
  parts,
  range,
  type Reading,
} from './reading';
import type { CalendarParts } from './temporal';
import { hanDigit, type HanNumber, numberAt, skipGap } from './hanNumbers';

/** What an expression goes on with after its year. */
export interface Tail {
  readonly value: CalendarParts;
  readonly end: number;
  readonly half?: 1 | 2;
  /** The first so many months of the year. */
  readonly months?: number;
}

export function isYearChar(code: number): boolean {
  return code === 0x5e74;
}

function isMonthChar(code: number): boolean {
  return code === 0x6708;
}

/** 日, 号, 號. */
export function isDayChar(code: number): boolean {
  return code === 0x65e5 || code === 0x53f7 || code === 0x865f;
}

const NOT_A_DAY_AFTER = new Set(
  '以间間内內游遊元程线線楼樓院馆館机機店桌房球门門令均前后後圓円目ぶ',
);

const QUARTERS = new Map<string, number>([
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

const SEASONS = new Map<string, 'spring' | 'summer' | 'autumn' | 'winter'>([
  ['春', 'spring'],
  ['夏', 'summer'],
  ['秋', 'autumn'],
  ['冬', 'winter'],
]);

/** `第一季度`, `一季度`, `Q` is left to others: the quarter and the end after it. */
function quarterAt(line: Line, at: number): { quarter: number; end: number } | undefined {
  let i = at;
  if (line.has('第', i)) i++;
  const quarter = QUARTERS.get(line.text.charAt(i));
  if (quarter === undefined) return undefined;
  if (line.has('季度', i + 1)) return { quarter, end: i + 3 };
  if (line.has('四半期', i + 1)) return { quarter, end: i + 4 };
  return i > at && line.has('季', i + 1) ? { quarter, end: i + 2 } : undefined;
}

/** `前三季度`, `前5个月`, `今年前三季度` without its year: from the first month of the year. */
export function readFirstMonths(
  line: Line,
  at: number,
): { months: number; end: number } | undefined {
  const number = numberAt(line, at + 1);
  if (!number || number.value < 1) return undefined;
  const { end } = number;
  if (line.has('季度', end) && number.value <= 4) return { months: number.value * 3, end: end + 2 };
  if ((line.has('个月', end) || line.has('個月', end)) && number.value < 12) {
    return { months: number.value, end: end + 2 };
  }
  return undefined;
}

/** Month and day, half, quarter, season after a year; `at` is after 年 (or after 今年). */
export function readAfterYear(line: Line, at: number, value: CalendarParts): Tail {
  let i = skipGap(line, at);
  if (line.has('的', i) || line.has('の', i)) i++;
  const number = numberAt(line, i);
  if (number && number.value <= 12) {
    const month = monthAt(line, number);
    if (month) return readAfterMonth(line, month.end, changed(value, { month: month.month }));
  }
  const quarter = quarterAt(line, i);
  if (quarter) return { value: changed(value, { quarter: quarter.quarter }), end: quarter.end };
  if (line.has('前', i)) {
    const first = readFirstMonths(line, i);
    if (first) return Object.assign({ value }, first);
  }
  if (line.has('上半年', i)) return { value, end: i + 3, half: 1 };
  if (line.has('下半年', i)) return { value, end: i + 3, half: 2 };
  const season = SEASONS.get(line.text.charAt(i));
  if (season && i < line.end) {
    const next = line.text.charAt(i + 1);
    if (next === '季' || next === '天') {
      return { value: changed(value, { season }), end: i + 2 };
    }
    if (i === at && (next === '，' || next === '、' || next === ',')) {
      return { value: changed(value, { season }), end: i + 1 };
    }
  }
  return { value, end: at };
}

/** A month at a number: `8月`, `8 月份`, but not `8个月`; `undefined` where it is none. */
function monthAt(line: Line, number: HanNumber): { month: number; end: number } | undefined {
  const i = skipGap(line, number.end);
  if (!isMonthChar(line.code(i)) || !isMonth(number.value)) return undefined;
  return { month: number.value, end: line.has('份', i + 1) ? i + 2 : i + 1 };
}

/** The day after a month: `7日`, `5-7日` is left to {@link finishRange}. */
function readAfterMonth(line: Line, at: number, value: CalendarParts): Tail {
  const i = skipGap(line, at);
  const day = numberAt(line, i);
  if (day && isDayOf(value.month, day.value)) {
    const mark = skipGap(line, day.end);
    if (isDayChar(line.code(mark))) {
      return weekdayBeside(line, { value: changed(value, { day: day.value }), end: mark + 1 });
    }
  }
  const part = line.text.slice(i, i + 2);
  if (part === '上旬' || part === '中旬' || part === '下旬') return { value, end: i + 2 };
  return { value, end: at };
}

const WEEKDAY_CHARS = new Map<string, number>([
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['日', 7],
  ['天', 7],
  ['月', 1],
  ['火', 2],
  ['水', 3],
  ['木', 4],
  ['金', 5],
  ['土', 6],
]);

/** `8月7日(星期三)`, `8月7日星期三`, `8月7日（水）`: the weekday named beside a day. */
function weekdayBeside(line: Line, tail: Tail): Tail {
  let i = skipGap(line, tail.end);
  const opened = line.code(i) === 40 || line.code(i) === 0xff08;
  if (opened) i++;
  else if (line.code(i) === 0xff0c || line.code(i) === 44) i++;
  const two = line.text.slice(i, i + 2);
  let weekday: number | undefined;
  let end = i;
  if (two === '星期' || two === '礼拜' || two === '禮拜') {
    weekday = WEEKDAY_CHARS.get(line.text.charAt(i + 2));
    end = i + 3;
  } else if (two.startsWith('周') || two.startsWith('週')) {
    weekday = WEEKDAY_CHARS.get(two.charAt(1));
    end = i + 2;
  } else if (opened) {
    weekday = WEEKDAY_CHARS.get(two.charAt(0));
    end = i + 1;
    if (line.has('曜', end)) end += line.has('曜日', end) ? 2 : 1;
    if (two.charAt(1) !== ')' && two.charAt(1) !== '）' && two.charAt(1) !== '曜') return tail;
  } else if (two.charAt(1) === '曜') {
    weekday = WEEKDAY_CHARS.get(two.charAt(0));
    end = line.has('曜日', i + 1) ? i + 3 : i + 2;
  }
  if (weekday === undefined) return tail;
  if (opened && (line.code(end) === 41 || line.code(end) === 0xff09)) end++;
  return { value: changed(tail.value, { weekday }), end };
}

const RANGE_WORDS = [
  ...['至', '到', '〜', '～', 'から', 'と'],
  ...['持续至', '持续到', '持續至', '持續到', '延续至', '延续到', '一直到'],
];

/** Where the second end of a range may begin. */
function rangeMark(line: Line, at: number): number | undefined {
  const i = skipGap(line, at);
  if (isDash(line.code(i))) {
    let next = i + 1;
    if (isDash(line.code(next))) next++;
    return skipGap(line, next);
  }
  for (const word of RANGE_WORDS) {
    if (word !== 'と' && line.has(word, i)) return skipGap(line, i + word.length);
  }
  return undefined;
}

/** Reads what may follow the first end of a range; `undefined` where no second end does. */
function finishRange(
  line: Line,
  start: number,
  first: Tail,
  yearOffset?: number,
): Reading | undefined {
  const next = rangeMark(line, first.end);
  if (next === undefined) return undefined;
  let i = next;
  let year: number | undefined;
  const relativeYear = line.text.slice(i, i + 2);
  if (relativeYear === '今年') i += 2;
  const number = numberAt(line, i);
  if (!number) return undefined;
  const mark = skipGap(line, number.end);
  if (isYearChar(line.code(mark)) && number.digits === 4 && isPossibleYear(number.value)) {
    year = number.value;
    const tail = readAfterYear(line, mark + 1, { year });
    return tail.half || tail.value.quarter
      ? undefined
      : range(start, tail.end, first.value, tail.value);
  }
  if (isMonthChar(line.code(mark)) && isMonth(number.value) && first.value.month !== undefined) {
    const tail = readAfterMonth(line, mark + 1, parts(first.value.year, number.value));
    if ((tail.value.day === undefined) !== (first.value.day === undefined)) return undefined;
    const wraps = number.value < first.value.month && first.value.year !== undefined;
    const to = wraps ? changed(tail.value, { year: (first.value.year ?? 0) + 1 }) : tail.value;
    return range(start, tail.end, first.value, to, yearOffset);
  }
  if (isDayChar(line.code(mark)) && first.value.day !== undefined) {
    if (number.value <= first.value.day || !isDayOf(first.value.month, number.value)) {
      return undefined;
    }
    const to = parts(first.value.year, first.value.month);
    return range(start, mark + 1, first.value, changed(to, { day: number.value }), yearOffset);
  }
  return undefined;
}

function half(
  start: number,
  end: number,
  which: 1 | 2,
  value: CalendarParts,
  yearOffset?: number,
): Reading {
  return range(
    start,
    end,
    changed(value, { month: which === 1 ? 1 : 7 }),
    changed(value, { month: which === 1 ? 6 : 12 }),
    yearOffset,
  );
}

/** The reading for what follows a year that the text counts from its own (今年, 去年). */
export function readRelativeYear(line: Line, start: number, end: number, count: number): Reading {
  const tail = readAfterYear(line, end, {});
  if (tail.half) return half(start, tail.end, tail.half, {}, count);
  if (tail.months) return range(start, tail.end, { month: 1 }, { month: tail.months }, count);
  if (tail.end === end) {
    const stop = /[初底末]/.test(line.text.charAt(end)) ? end + 1 : end;
    return meaning(start, stop, { kind: 'relative', unit: 'year', count });
  }
  const spread = finishRange(line, start, tail, count);
  if (spread) return spread;
  return meaning(start, tail.end, { kind: 'relative', unit: 'year', count, parts: tail.value });
}

function readYear(line: Line, start: number, number: HanNumber, mark: number): Reading | undefined {
  const after = mark + 1;
  if (line.has('代', after)) {
    if (number.value % 10 !== 0 || number.value < 10) return undefined;
    const year = number.value < 100 ? fullYear(number.value) : number.value;
    return isPossibleYear(year) ? calendar(start, after + 1, { decade: year / 10 }) : undefined;
  }
  const isYear =
    (number.digits === 4 && isPossibleYear(number.value)) ||
    (number.digits === 2 && number.positional && twoDigitYear(line, number, after));
  if (isMinguoYear(line, number, after)) {
    return readFromYear(line, start, number.value + 1911, after);
  }
  if (!isYear) return readAgo(line, start, number, mark);
  const year = number.digits === 4 ? number.value : fullYear(number.value);
  return readFromYear(line, start, year, after);
}

/** What follows a known year; `after` is the offset after its 年. */
export function readFromYear(line: Line, start: number, year: number, after: number): Reading {
  const begin = line.has('度', after) ? after + 1 : after;
  const tail = readAfterYear(line, begin, parts(year));
  if (tail.half) return half(start, tail.end, tail.half, parts(year));
  if (tail.months) {
    return range(start, tail.end, parts(year, 1), parts(year, tail.months));
  }
  const spread = finishRange(line, start, tail);
  if (spread) return spread;
  const spreadDays = readDayRangeAfterMonth(line, start, tail);
  if (spreadDays) return spreadDays;
  const stop =
    tail.end === begin && /[初底末]/.test(line.text.charAt(begin)) ? begin + 1 : tail.end;
  return calendar(start, stop, tail.value);
}

/** 112年10月, 112年度: a year of the Republic, in Traditional script. */
function isMinguoYear(line: Line, number: HanNumber, after: number): boolean {
  if (number.digits !== 3 || number.value < 90 || number.value > 139) return false;
  if (!line.language.startsWith('zh') || line.language.endsWith('Hans')) return false;
  const month = numberAt(line, skipGap(line, after));
  return line.has('度', after) || (month !== undefined && monthAt(line, month) !== undefined);
}

/** "21年8月": a year of two digits needs a month after it, or a nought before (08年). */
function twoDigitYear(line: Line, number: HanNumber, after: number): boolean {
  if (number.arabic && number.value < 10 && number.value > 0) return true;
  const month = numberAt(line, skipGap(line, after));
  return number.value < 100 && month !== undefined && monthAt(line, month) !== undefined;
}

/** `8月5-7日`, `8月5、6日`: days that share their last character. */
function readDayRangeAfterMonth(line: Line, start: number, month: Tail): Reading | undefined {
  if (month.value.month === undefined || month.value.day !== undefined) return undefined;
  const first = numberAt(line, skipGap(line, month.end));
  if (!first || !isDayOf(month.value.month, first.value)) return undefined;
  let next = rangeMark(line, first.end);
  if (next === undefined && (line.has('、', first.end) || line.has('和', first.end))) {
    next = first.end + 1;
  }
  const last = next === undefined ? undefined : numberAt(line, next);
  if (!last || last.value <= first.value || !isDayOf(month.value.month, last.value)) {
    return undefined;
  }
  const mark = skipGap(line, last.end);
  if (!isDayChar(line.code(mark))) return undefined;
  return range(
    start,
    mark + 1,
    changed(month.value, { day: first.value }),
    changed(month.value, { day: last.value }),
  );
}

/** `三天前`, `3个月前`, `5年前`. */
function readAgo(line: Line, start: number, number: HanNumber, mark: number): Reading | undefined {
  let i = mark;
  const char = line.text.charAt(i);
  let unit: 'day' | 'week' | 'month' | 'year';
  if (char === '年') unit = 'year';
  else if (char === '天' || char === '日') unit = 'day';
  else if (char === '周' || char === '週') unit = 'week';
  else if (char === '个' || char === '個' || char === 'か' || char === 'ヶ' || char === 'カ') {
    i++;
    if (isMonthChar(line.code(i))) unit = 'month';
    else if (line.has('星期', i) || line.has('礼拜', i)) {
      unit = 'week';
      i++;
    } else return undefined;
  } else return undefined;
  i++;
  if (unit === 'week' && (line.has('间', i) || line.has('間', i))) i++;
  if (line.has('多', i) || line.has('半', i)) return undefined;
  if (line.has('以', i) || line.has('之', i)) i++;
  if (!line.has('前', i) || line.has('后', i + 1) || line.has('後', i + 1)) return undefined;
  if (number.value > 2000 || number.value < 1) return undefined;
  const value = { kind: 'relative', unit, count: -number.value } as const;
  // "四天前在吉隆坡…" after a date of the same paragraph counts from that.
  return unit === 'day'
    ? meaning(start, i + 1, value, {
        after: { unit, count: -number.value, orWriting: 'paragraph' },
      })
    : meaning(start, i + 1, value);
}

/** `20世纪90年代`, `21世纪`. */
function readCentury(line: Line, start: number, century: number, end: number): Reading | undefined {
  if (century < 10 || century > 21) return undefined;
  const number = numberAt(line, end);
  if (number && line.has('年代', number.end) && number.value % 10 === 0 && number.value < 100) {
    return calendar(start, number.end + 2, { decade: (century - 1) * 10 + number.value / 10 });
  }
  return range(start, end, parts(century * 100 - 99), parts(century * 100));
}

const COUNTED_AFTER_YEAR = new Set(
  '人名个個万萬亿億元米公里吨噸家户戶余餘多台臺套辆輛艘架张張分次件种種字点點度级級位头頭只座床条條匹支枝枚本册冊箱袋包桶瓶杯把所栋棟幢间間处處项項股页頁顶頂隻副幅块塊片粒颗顆根批组組平亩畝英斤克升',
);
const COUNTED_BEFORE_YEAR = new Set('约約逾超近达達共满滿足每第号號');
const CURRENCIES = new Set([
  '美元',
  '欧元',
  '歐元',
  '日元',
  '日圓',
  '英镑',
  '英鎊',
  '韩元',
  '韓元',
  '港元',
  '港币',
  '港幣',
  '加元',
  '澳元',
  '新元',
  '泰铢',
  '泰銖',
  '越盾',
  '令吉',
  '卢布',
  '盧布',
  '卢比',
  '盧比',
]);

/** 农历正月初一, 阴历八月: a date of the lunar calendar is not one of ours. */
function isLunar(line: Line, at: number): boolean {
  const before = line.text.slice(Math.max(line.start, at - 3), at);
  return /(?:[农農阴陰旧舊]历|[农農阴陰旧舊][曆暦])/.test(before);
}

/** "升上第14,11月出战": a comma between two numbers, the second one a month. */
function isMonthBehindComma(line: Line, at: number): boolean {
  const number = line.code(at - 1) === 44 ? numberAt(line, at) : undefined;
  return number !== undefined && monthAt(line, number) !== undefined;
}

/** Reads a time that begins with a number, Arabic or Han. */
export function readNumbered(line: Line, at: number): Reading | undefined {
  const before = line.code(at - 1);
  if (hanDigit(before) >= 0 && hanDigit(line.code(at)) >= 0) return undefined;
  if (before === 0x7b2c /* 第 */ && quarterAt(line, at - 1) === undefined) return undefined;
  if (digitValue(line.code(at)) >= 0 && isTailOfSomething(line, at)) {
    // "1930—2030年" is read from its first number; a comma or letter before makes it an amount.
    if ((!isLetter(before) || before < 0x2e80) && !isMonthBehindComma(line, at)) return undefined;
  }
  const number = numberAt(line, at);
  if (!number || isLunar(line, at) || line.has('元前', at - 2)) return undefined;
  const mark = skipGap(line, number.end);
  const code = line.code(mark);
  if (isYearChar(code)) return readYear(line, at, number, mark);
  if (isMonthChar(code)) return readMonth(line, at, number);
  if (isDayChar(code)) return readDay(line, at, number, mark);
  if (line.has('世纪', mark) || line.has('世紀', mark)) {
    return readCentury(line, at, number.value, mark + 2);
  }
  const ago = readAgo(line, at, number, mark);
  if (ago) return ago;
  const quarter = quarterAt(line, at);
  if (quarter) {
    const first = line.has('第', at - 1) ? at - 1 : at;
    return calendar(first, quarter.end, { quarter: quarter.quarter });
  }
  if (number.digits === 7) return readMinguoStamp(line, at, number);
  if (number.digits === 4) return readYearSpread(line, at, number);
  return readDays(line, at, number) ?? readMonthSlashDay(line, at, number);
}

/** `7/21 15:10`, `（7/21）`, `7/21起`: month and day, where the day is none of a fraction. */
function readMonthSlashDay(line: Line, at: number, number: HanNumber): Reading | undefined {
  if (!number.arabic || !isMonth(number.value) || line.code(number.end) !== 47) return undefined;
  const day = line.digitsAt(number.end + 1);
  if (!day || day.length > 2 || !isDayOf(number.value, day.value)) return undefined;
  const after = line.code(day.end);
  if (isLetter(after) || after === 47 || after === 46 || after === 37) return undefined;
  const before = line.code(at - 1);
  const opened = before === 40 || before === 0xff08;
  const closed = opened && (after === 41 || after === 0xff09);
  const tail = weekdayBeside(line, {
    value: parts(undefined, number.value, day.value),
    end: day.end,
  });
  const sure = closed || tail.end > day.end || isTime(line, line.skipBlanks(day.end));
  return sure || day.value > 12 ? calendar(at, tail.end, tail.value) : undefined;
}

function isTime(line: Line, at: number): boolean {
  const hour = line.digitsAt(at);
  return hour !== undefined && hour.length <= 2 && line.code(hour.end) === 58;
}

/** `(編輯:…)1130227`: the day, in years of the Republic, that signs off a dispatch. */
function readMinguoStamp(line: Line, at: number, number: HanNumber): Reading | undefined {
  const before = line.code(at - 1);
  if (!number.arabic || (before !== 41 && before !== 0xff09)) return undefined;
  if (line.skipBlanks(number.end) < line.end) return undefined;
  const year = Math.floor(number.value / 10000) + 1911;
  const month = Math.floor(number.value / 100) % 100;
  const day = number.value % 100;
  if (!isLikelyYear(year) || !isMonth(month) || !isDayOf(month, day)) return undefined;
  return calendar(at, number.end, parts(year, month, day));
}

/** `1930—2030年`, `2021/01/08`, and a bare year beside Han. */
function readYearSpread(line: Line, at: number, number: HanNumber): Reading | undefined {
  const next = rangeMark(line, number.end);
  const last = next === undefined ? undefined : numberAt(line, next);
  if (last?.digits === 4 && last.value > number.value && isPossibleYear(number.value)) {
    const mark = skipGap(line, last.end);
    if (isYearChar(line.code(mark)) && isPossibleYear(last.value)) {
      const tail = readAfterYear(line, mark + 1, { year: last.value });
      return range(at, tail.half ? mark + 1 : tail.end, parts(number.value), tail.value);
    }
  }
  if (digitValue(line.code(at)) < 0) return undefined;
  const written = readYearMonthDay(line, at) ?? readYearRange(line, at);
  if (written) return written;
  const after = line.text.charAt(number.end);
  const inHan = after.charCodeAt(0) >= 0x2e80 || line.code(at - 1) >= 0x2e80;
  if (!inHan || number.value < 1990 || !isLikelyYear(number.value)) return undefined;
  if (!line.language.startsWith('zh') && !line.language.startsWith('ja')) return undefined;
  if (COUNTED_BEFORE_YEAR.has(line.text.charAt(at - 1))) return undefined;
  if (CURRENCIES.has(line.text.slice(number.end, number.end + 2))) return undefined;
  if (COUNTED_AFTER_YEAR.has(after) || /[%％.,，：:]/.test(after)) return undefined;
  if (isLetter(line.code(number.end))) return undefined;
  return calendar(at, number.end, parts(number.value));
}

function readMonth(line: Line, at: number, number: HanNumber): Reading | undefined {
  const month = monthAt(line, number);
  if (!month) return undefined;
  const spreadDays = readDayRangeAfterMonth(line, at, {
    value: parts(undefined, month.month),
    end: month.end,
  });
  if (spreadDays) return spreadDays;
  const tail = readAfterMonth(line, month.end, parts(undefined, month.month));
  const spread = finishRange(line, at, tail);
  if (spread) return spread;
  const bare = tail.end === month.end;
  // "6月間" counts months; 一月 within a longer word is rarely a date.
  if (bare && (line.has('間', tail.end) || line.has('间', tail.end))) return undefined;
  const stop = bare && /[初底末]/.test(line.text.charAt(tail.end)) ? tail.end + 1 : tail.end;
  return calendar(at, stop, tail.value);
}

/** `5-7月`, `5-7日`, `5至7日`: the first of two numbers that share their last character. */
function readDays(line: Line, at: number, number: HanNumber): Reading | undefined {
  const next = rangeMark(line, number.end);
  const last = next === undefined ? undefined : numberAt(line, next);
  if (!last || number.value < 1 || last.value <= number.value) return undefined;
  const mark = skipGap(line, last.end);
  const code = line.code(mark);
  if (isMonthChar(code) && isMonth(last.value) && !line.has('间', mark + 1)) {
    return range(at, mark + 1, parts(undefined, number.value), parts(undefined, last.value));
  }
  if (isDayChar(code) && isDayOf(undefined, last.value)) {
    if (NOT_A_DAY_AFTER.has(line.text.charAt(mark + 1))) return undefined;
    return range(at, mark + 1, { day: number.value }, { day: last.value });
  }
  return undefined;
}

const NOT_BEFORE_A_DAY = new Set('第每近约約数數连連期共逾超整足满滿前后後达達长長');
const DAY_WITH_HAO = new Set([
  '上午',
  '下午',
  '早上',
  '晚上',
  '凌晨',
  '晚间',
  '晚間',
  '中午',
  '清晨',
  '傍晚',
]);

/** 附近14日: the 近 of a place, not of "nearly 14 days". */
function endsPlace(line: Line, at: number): boolean {
  const two = line.text.slice(Math.max(line.start, at - 2), at);
  return two === '附近' || two === '邻近' || two === '鄰近' || two === '靠近';
}

/** `7日` alone: a day of the month of writing, where it is not a number of days or a house. */
function readDay(line: Line, at: number, number: HanNumber, mark: number): Reading | undefined {
  const ago = line.code(mark) === 0x65e5 ? readAgo(line, at, number, mark) : undefined;
  if (ago) return ago;
  const end = mark + 1;
  if (!isDayOf(undefined, number.value)) return undefined;
  const spread = finishRange(line, at, { value: { day: number.value }, end });
  if (spread && !NOT_A_DAY_AFTER.has(line.text.charAt(spread.end))) return spread;
  if (!number.arabic && number.digits === 1 && number.value < 10) return undefined;
  if (NOT_A_DAY_AFTER.has(line.text.charAt(end))) return undefined;
  if (at > line.start && NOT_BEFORE_A_DAY.has(line.text.charAt(at - 1)) && !endsPlace(line, at)) {
    return undefined;
  }
  if (line.code(mark) !== 0x65e5 && !DAY_WITH_HAO.has(line.text.slice(end, end + 2))) {
    return undefined;
  }
  const tail = weekdayBeside(line, { value: { day: number.value }, end });
  return calendar(at, tail.end, tail.value);
}
