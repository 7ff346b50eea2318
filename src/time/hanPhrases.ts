import { changed } from '../text/writable';
import type { Line } from './line';
import { calendar, counted, type CountedFrom, meaning, range, type Reading } from './reading';
import {
  isDayChar,
  readAfterYear,
  readFirstMonths,
  readNumbered,
  readRelativeYear,
} from './hanDates';
import { numberAt, skipGap } from './hanNumbers';
import type { TemporalMeaning } from './temporal';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

interface Phrase {
  readonly text: string;
  readonly unit: Unit;
  readonly count: number;
  /** Characters that must not stand before it (基本月) or after it (后天性). */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** Only in this language ("ja", "zh"). */
  readonly language?: string;
}

const PHRASES: readonly Phrase[] = [
  { text: '大前天', unit: 'day', count: -3 },
  { text: '大后天', unit: 'day', count: 3 },
  { text: '大後天', unit: 'day', count: 3 },
  { text: '今天', unit: 'day', count: 0 },
  { text: '今日', unit: 'day', count: 0, notAfter: '头頭' },
  { text: '今晨', unit: 'day', count: 0 },
  { text: '今早', unit: 'day', count: 0 },
  { text: '今晚', unit: 'day', count: 0, notAfter: '报報' },
  { text: '今夜', unit: 'day', count: 0 },
  { text: '今朝', unit: 'day', count: 0, language: 'ja' },
  { text: '昨天', unit: 'day', count: -1 },
  { text: '昨日', unit: 'day', count: -1 },
  { text: '昨晚', unit: 'day', count: -1 },
  { text: '昨夜', unit: 'day', count: -1 },
  { text: '昨晨', unit: 'day', count: -1 },
  { text: '昨早', unit: 'day', count: -1 },
  { text: '前天', unit: 'day', count: -2, notBefore: '以之提目日' },
  { text: '前日', unit: 'day', count: -2, language: 'zh-Hant', notBefore: '以之提目日' },
  { text: '一昨日', unit: 'day', count: -2, language: 'ja' },
  { text: '前晚', unit: 'day', count: -2, notBefore: '以之日天' },
  { text: '明天', unit: 'day', count: 1 },
  { text: '明日', unit: 'day', count: 1, notAfter: '之' },
  { text: '明早', unit: 'day', count: 1 },
  { text: '明晚', unit: 'day', count: 1 },
  { text: '后天', unit: 'day', count: 2, notAfter: '性的努获不', notBefore: '先几数今以' },
  { text: '後天', unit: 'day', count: 2, notAfter: '性的努獲不', notBefore: '先幾數今以' },
  { text: '明後日', unit: 'day', count: 2, language: 'ja' },
  { text: '这个星期', unit: 'week', count: 0 },
  { text: '這個星期', unit: 'week', count: 0 },
  { text: '上上周', unit: 'week', count: -2 },
  { text: '上上週', unit: 'week', count: -2 },
  { text: '下下周', unit: 'week', count: 2 },
  { text: '下下週', unit: 'week', count: 2 },
  { text: '本日', unit: 'day', count: 0, notBefore: '日基' },
  { text: '本周', unit: 'week', count: 0, notBefore: '日基剧书样版', notAfter: '边遭转期' },
  { text: '本週', unit: 'week', count: 0, notBefore: '日基劇書樣版', notAfter: '邊遭轉期' },
  { text: '这周', unit: 'week', count: 0, notAfter: '边' },
  { text: '這週', unit: 'week', count: 0 },
  { text: '上周', unit: 'week', count: -1, notBefore: '以晚早马网线海', notAfter: '边围' },
  { text: '上週', unit: 'week', count: -1, notBefore: '以晚早馬網線海', notAfter: '邊圍' },
  { text: '下周', unit: 'week', count: 1, notBefore: '以天之', notAfter: '边围' },
  { text: '下週', unit: 'week', count: 1, notBefore: '以天之', notAfter: '邊圍' },
  { text: '上星期', unit: 'week', count: -1 },
  { text: '下星期', unit: 'week', count: 1 },
  { text: '上个星期', unit: 'week', count: -1 },
  { text: '下个星期', unit: 'week', count: 1 },
  { text: '上個星期', unit: 'week', count: -1 },
  { text: '下個星期', unit: 'week', count: 1 },
  { text: '本星期', unit: 'week', count: 0 },
  { text: '今週', unit: 'week', count: 0 },
  { text: '先週', unit: 'week', count: -1 },
  { text: '来週', unit: 'week', count: 1 },
  { text: '本月', unit: 'month', count: 0, notBefore: '日基' },
  { text: '上月', unit: 'month', count: -1, notBefore: '以', notAfter: '球' },
  { text: '下月', unit: 'month', count: 1, notBefore: '以天', notAfter: '球' },
  { text: '上个月', unit: 'month', count: -1 },
  { text: '上個月', unit: 'month', count: -1 },
  { text: '下个月', unit: 'month', count: 1 },
  { text: '下個月', unit: 'month', count: 1 },
  { text: '这个月', unit: 'month', count: 0 },
  { text: '這個月', unit: 'month', count: 0 },
  { text: '今月', unit: 'month', count: 0, language: 'ja' },
  { text: '先月', unit: 'month', count: -1, language: 'ja' },
  { text: '来月', unit: 'month', count: 1, language: 'ja' },
  { text: '本季度', unit: 'quarter', count: 0 },
  { text: '上季度', unit: 'quarter', count: -1 },
  { text: '上个季度', unit: 'quarter', count: -1 },
  { text: '下季度', unit: 'quarter', count: 1 },
  { text: '今年', unit: 'year', count: 0 },
  { text: '本年度', unit: 'year', count: 0 },
  { text: '今年度', unit: 'year', count: 0 },
  { text: '去年', unit: 'year', count: -1 },
  { text: '昨年', unit: 'year', count: -1 },
  { text: '前年', unit: 'year', count: -2, notBefore: '以之多几數数', notAfter: '度同' },
  { text: '大前年', unit: 'year', count: -3 },
  { text: '一昨年', unit: 'year', count: -2, language: 'ja' },
  { text: '明年', unit: 'year', count: 1 },
  { text: '来年', unit: 'year', count: 1, notAfter: '的' },
  { text: '來年', unit: 'year', count: 1, notAfter: '的' },
  { text: '後年', unit: 'year', count: 2, notBefore: '以之今先戰百' },
  { text: '后年', unit: 'year', count: 2, notBefore: '以之今先战戰百' },
];

/** What tells of a time near that of writing, without a number. */
const VAGUE = new Set(['近日', '日前']);

const BY_FIRST = new Map<string, Phrase[]>();
for (const phrase of [...PHRASES].sort((a, b) => b.text.length - a.text.length)) {
  const first = phrase.text.charAt(0);
  const list = BY_FIRST.get(first);
  if (list) list.push(phrase);
  else BY_FIRST.set(first, [phrase]);
}

const WEEKDAYS = new Map<string, number>([
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['日', 7],
  ['天', 7],
  ['末', 6],
]);

const JAPANESE_WEEKDAYS = new Map<string, number>([
  ['月', 1],
  ['火', 2],
  ['水', 3],
  ['木', 4],
  ['金', 5],
  ['土', 6],
  ['日', 7],
]);

function weekdayMeaning(
  weekday: number,
  week: number,
  own: boolean,
): Extract<TemporalMeaning, { kind: 'weekday' }> {
  return own
    ? { kind: 'weekday', weekday, week, ownWeek: true }
    : { kind: 'weekday', weekday, week };
}

/** `周四`, `星期四`, `礼拜四`, `木曜日` at an offset: the weekday and the end after it. */
function weekdayAt(line: Line, at: number): { weekday: number; end: number } | undefined {
  const two = line.text.slice(at, Math.min(at + 2, line.end));
  let nameAt = -1;
  if (two === '星期' || two === '礼拜' || two === '禮拜') nameAt = at + 2;
  else if (two.startsWith('周') || two.startsWith('週')) nameAt = at + 1;
  if (nameAt >= 0) {
    if (nameAt >= line.end) return undefined;
    const name = line.text.charAt(nameAt);
    const weekday = WEEKDAYS.get(name);
    if (weekday === undefined || (name === '末' && nameAt > at + 1)) return undefined;
    return { weekday, end: nameAt + 1 };
  }
  if (two.charAt(1) !== '曜') return undefined;
  const weekday = JAPANESE_WEEKDAYS.get(two.charAt(0));
  if (weekday === undefined) return undefined;
  return { weekday, end: line.has('日', at + 2) ? at + 3 : at + 2 };
}

function forbids(line: Line, at: number, end: number, phrase: Phrase): boolean {
  if (phrase.language && !line.language.startsWith(phrase.language)) return true;
  if (at > line.start && phrase.notBefore?.includes(line.text.charAt(at - 1))) return true;
  return end < line.end && (phrase.notAfter?.includes(line.text.charAt(end)) ?? false);
}

function readPhrase(line: Line, at: number, phrase: Phrase): Reading | undefined {
  const end = at + phrase.text.length;
  if (forbids(line, at, end, phrase)) return undefined;
  if (phrase.unit === 'year') return readRelativeYear(line, at, end, phrase.count);
  if (phrase.unit === 'week') {
    const named = weekOf(line, at, end, phrase.count);
    if (named) return named;
  }
  if (phrase.unit === 'month') {
    const day = dayAfter(line, end);
    if (day) {
      return meaning(at, day.end, {
        kind: 'relative',
        unit: 'month',
        count: phrase.count,
        parts: { day: day.value },
      });
    }
  }
  if (phrase.unit === 'day') {
    const beside = dateBeside(line, end);
    if (beside) return changed(beside, { start: at });
  }
  return meaning(at, end, { kind: 'relative', unit: phrase.unit, count: phrase.count });
}

/** `本月10日`, `来月の4日`: the day after a month. */
function dayAfter(line: Line, at: number): { value: number; end: number } | undefined {
  const number = numberAt(line, line.has('の', at) ? at + 1 : at);
  if (!number || number.value < 1 || number.value > 31) return undefined;
  const mark = skipGap(line, number.end);
  return isDayChar(line.code(mark)) ? { value: number.value, end: mark + 1 } : undefined;
}

/** `今天(9日)`, `昨日（8月7日）`: a day told twice is its date. */
function dateBeside(line: Line, at: number): Reading | undefined {
  const mark = line.code(at);
  if (mark !== 40 && mark !== 0xff08) return undefined;
  const reading = readNumbered(line, at + 1);
  const close = reading && line.code(reading.end);
  return close === 41 || close === 0xff09 ? reading : undefined;
}

/** `上周四`, `本周末`, `下星期一`, `先週の月曜日`: the day within the week. */
function weekOf(line: Line, at: number, end: number, count: number): Reading | undefined {
  const name = line.text.charAt(end);
  const weekday = end < line.end ? WEEKDAYS.get(name) : undefined;
  if (weekday !== undefined && !line.has('天', end + 1)) {
    const follows = line.text.charAt(end + 1);
    // "上周一共" is "in all last week".
    if (
      !(name === '一' && /[共直些次个個]/.test(follows)) &&
      !(name === '日' && follows === '本')
    ) {
      const day = weekdayMeaning(weekday, count, count === 0);
      return meaning(at, end + 1, name === '末' ? { ...day, to: 7 } : day);
    }
  }
  const after = line.has('の', end) ? end + 1 : end;
  const named = weekdayAt(line, after);
  return named && meaning(at, named.end, weekdayMeaning(named.weekday, count, count === 0));
}

function isChinese(line: Line): boolean {
  return !line.language.startsWith('ja');
}

/** `星期三晚(24日)`: where the bracket may begin, after a part of the day. */
function skipPartOfDay(line: Line, at: number): number {
  if (PARTS_OF_DAY.has(line.text.slice(at, Math.min(at + 2, line.end)))) return at + 2;
  return /[晚早晨]/.test(line.text.charAt(at)) ? at + 1 : at;
}

/** `周四`: not in 一周一次, 周日本…, or a surname before a given name. */
function readWeekday(line: Line, at: number): Reading | undefined {
  const found = weekdayAt(line, at);
  if (!found) return undefined;
  const first = line.text.charAt(at);
  if (first === '周' || first === '週') {
    const before = at > line.start ? line.text.charAt(at - 1) : '';
    if (/[一二三四五六七八九十两兩每半\d整环環四圆圓]/.test(before)) return undefined;
    const name = line.text.charAt(at + 1);
    const after = line.text.charAt(at + 2);
    if (name === '末') {
      if (before === '每') return undefined;
    } else if (name === '日' && (after === '本' || after === '报')) return undefined;
    else if (name === '天' || (name === '一' && /[次个個围圍至]/.test(after))) return undefined;
  }
  const beside = dateBeside(line, skipPartOfDay(line, found.end));
  if (beside?.meaning.kind === 'calendar' && beside.meaning.parts.day !== undefined) {
    return changed(beside, { start: at });
  }
  const joined = line.text.charAt(found.end);
  const last = joined === '至' || joined === '到' ? weekdayAt(line, found.end + 1) : undefined;
  const { weekday } = found;
  return last
    ? meaning(at, last.end, { kind: 'weekday', weekday, week: 0, to: last.weekday })
    : meaning(at, found.end, { kind: 'weekday', weekday, week: 0 });
}

const PARTS_OF_DAY = new Set([
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
  '深夜',
  '早晨',
]);

/** `今(16)日`, `昨（15）日`: the day of the month in brackets within the word. */
function readSplitDay(line: Line, at: number): Reading | undefined {
  const mark = line.code(at + 1);
  if (mark !== 40 && mark !== 0xff08) return undefined;
  const number = numberAt(line, at + 2);
  if (!number || number.value < 1 || number.value > 31) return undefined;
  const close = line.code(number.end);
  if (close !== 41 && close !== 0xff09) return undefined;
  const end = number.end + 1;
  if (!isDayChar(line.code(end)) && !line.has('天', end) && !line.has('晚', end)) return undefined;
  return calendar(at, end + 1, { day: number.value });
}

/** `上半年`, `下半年` without a year. */
function readHalfYear(line: Line, at: number): Reading | undefined {
  const first = line.has('上半年', at);
  if (!first && !line.has('下半年', at)) return undefined;
  return range(at, at + 3, { month: first ? 1 : 7 }, { month: first ? 6 : 12 });
}

type Count = readonly [CountedFrom['unit'], number];

/** Words for a day, month or year counted from the one told before. */
const AFTER_TOLD = new Map<string, Count>();
function tellAfter(unit: CountedFrom['unit'], count: number, words: string): void {
  for (const word of words.split(' ')) AFTER_TOLD.set(word, [unit, count]);
}
tellAfter('day', 0, '当天 當天 当日 當日 当晚 當晚 当夜 當夜 同日 同晚 同一天 同一日');
tellAfter('day', 1, '翌日 次日 隔天 隔日 翌晨 次晨 翌朝 第二天 第二日 后一天 後一天');
tellAfter('day', -1, '前一天 前一日 前一晚 前一夜');
tellAfter('month', 0, '同月 当月 當月 同一个月 同一個月');
tellAfter('month', 1, '次月 翌月');
tellAfter('month', -1, '前一个月 前一個月');
tellAfter('year', 0, '同年 当年 當年');
tellAfter('year', 1, '次年 翌年 隔年 第二年');
tellAfter('year', -1, '前一年');

/** Words that stand for a date only with a day or month behind them. */
const ONLY_WITH_MORE = new Set(['当月', '當月', '当年', '當年']);

/** `翌日`, `前一天`, `同月5日`, `次年3月`: the day, month or year counted from the one told last. */
function readAfterTold(line: Line, at: number): Reading | undefined {
  for (let length = 4; length >= 2; length--) {
    const word = line.text.slice(at, Math.min(at + length, line.end));
    const found = AFTER_TOLD.get(word);
    if (!found) continue;
    const [unit, count] = found;
    const end = at + length;
    // "The day before leaving": counts from what is not told as a date.
    if (word.startsWith('前') && isCharBefore(line, at)) return undefined;
    // "The second day of the talks", "the year's second year".
    if (word.startsWith('第') && '的会會赛賽期'.includes(line.text.charAt(at - 1) || '的'))
      return undefined;
    if (unit === 'month') {
      const day = dayAfter(line, end);
      if (day) return counted(at, day.end, { unit, count, parts: { day: day.value } });
    } else if (unit === 'year') {
      const tail = readAfterYear(line, end, {});
      if (tail.end > end && !tail.half && !tail.months) {
        return counted(at, tail.end, { unit, count, parts: tail.value });
      }
    }
    return ONLY_WITH_MORE.has(word) ? undefined : counted(at, end, { unit, count });
  }
  const before = line.has('此前', at) || line.has('之前', at);
  return before ? readCount(line, at, at + 2, -1) : undefined;
}

const BEFORE_THE_DAY_BEFORE = new Set('的在于於就他她它们們者则則也还還和及与與而但');

/** Whether a Han character that begins no "on the day before" stands right before an offset. */
function isCharBefore(line: Line, at: number): boolean {
  const code = line.code(at - 1);
  return code >= 0x4e00 && code < 0xa000 && !BEFORE_THE_DAY_BEFORE.has(line.text.charAt(at - 1));
}

/** The number and unit of `两天`, `3个月`, `一周` at an offset, counted from what was told. */
function readCount(line: Line, start: number, at: number, sign: 1 | -1): Reading | undefined {
  const number = numberAt(line, at);
  if (!number || number.value < 1 || number.value > 400) return undefined;
  let i = number.end;
  const many = line.text.charAt(i);
  if (many === '个' || many === '個') i++;
  const unit = COUNTED_UNITS.get(line.text.charAt(i));
  if (unit === undefined || (unit === 'month') !== i > number.end) return undefined;
  // "10日后": after the tenth.
  if (sign > 0 && number.arabic && line.code(i) === 0x65e5) return undefined;
  let end = i + 1;
  if (sign > 0) {
    if (line.has('以', end) || line.has('之', end)) end++;
    const after = line.text.charAt(end);
    if (after !== '后' && after !== '後') return undefined;
    end++;
    const head = line.text.charAt(at - 1);
    // "To be held in three days"; "ten years after" something that is not told as a date.
    if (WILL_BE.has(head) || (unit === 'year' && head.charCodeAt(0) >= 0x4e00 && head < '\u9fff'))
      return undefined;
  }
  return counted(start, end, { unit, count: sign * number.value });
}

const COUNTED_UNITS = new Map<string, CountedFrom['unit']>([
  ['天', 'day'],
  ['日', 'day'],
  ['周', 'week'],
  ['週', 'week'],
  ['月', 'month'],
  ['年', 'year'],
]);
const WILL_BE = new Set('将將在于於约約');

/** `两天后`, `3个月後`: counted from what was told last. */
export function readLater(line: Line, at: number): Reading | undefined {
  return readCount(line, at, at, 1);
}

/** Reads a word for a time: 昨天, 去年8月, 本周四, 周四, 近日. */
export function readHanPhrase(line: Line, at: number): Reading | undefined {
  const first = line.text.charAt(at);
  for (const phrase of BY_FIRST.get(first) ?? []) {
    if (!line.has(phrase.text, at)) continue;
    const reading = readPhrase(line, at, phrase);
    if (reading) return reading;
  }
  if (first === '翌' || isChinese(line)) {
    const after = readAfterTold(line, at);
    if (after) return after;
  }
  if (isChinese(line)) {
    const half = readHalfYear(line, at);
    if (half) return half;
    if (first === '今' || first === '昨' || first === '明') {
      const split = readSplitDay(line, at);
      if (split) return split;
    }
    if (first === '前') {
      const months = readFirstMonths(line, at);
      if (months) return range(at, months.end, { month: 1 }, { month: months.months });
    }
    const two = line.text.slice(at, Math.min(at + 2, line.end));
    if (VAGUE.has(two)) {
      const before = at > line.start ? line.text.charAt(at - 1) : '';
      const whole =
        two === '日前'
          ? !/[\d０-９一二三四五六七八九十今近节節生两兩几幾多数數工本]/.test(before)
          : !/[最附]/.test(before);
      return whole ? meaning(at, at + 2, { kind: 'vague', direction: 'past' }) : undefined;
    }
  }
  return readWeekday(line, at);
}
