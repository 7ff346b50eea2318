import type { Span } from '../text/span';
import type { Sentence } from './sentence';

const NUMBERS = new Map<string, number>(
  [
    ['a', 'one', 'một', '一'],
    ['two', 'hai', '两', '兩', '二'],
    ['three', 'ba', '三'],
    ['four', 'bốn', '四'],
    ['five', '五'],
    ['six', 'sáu', '六'],
    ['seven', 'bảy', '七'],
    ['eight', 'tám', '八'],
    ['nine', 'chín', '九'],
    ['ten', 'mười', '十'],
  ].flatMap((words, i) => words.map((word): [string, number] => [word, i + 1])),
);

/** "two days after …" at the end of what stands before a trigger's clause, or within it. */
const SPACED =
  /(?:^|[^\p{L}\d])(\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(days?|weeks?|ngày|tuần)\s(after|before|sau khi|sau|trước khi|trước)\s(?!đó|đây)/u;

/** One of these stands wherever the pattern fits, which takes its time to say so. */
const DIRECTIONS = ['after', 'before', 'sau', 'trước'];

/** 3天后 behind what happened. */
const UNSPACED =
  /(\d{1,2}|[一两兩二三四五六七八九十])(天|日|周|週|个?星期|個?星期)(?:之|以)?(后|後|前)/u;

/** How far before a trigger the words may stand. */
const REACH = 90;

/**
 * How many days what a clause tells lies from the day of the event that its sentence is about: −2 in
 * "resigned, two days after the vote was lost". `undefined` where the text does not count them.
 */
export function daysFromMain(
  sentence: Sentence,
  clause: Span,
  trigger: Span,
): Distance | undefined {
  const { lower } = sentence;
  if (!sentence.spaced) {
    const behind = lower.slice(trigger.end, Math.min(sentence.end, trigger.end + 16));
    const match = UNSPACED.exec(behind);
    if (!match || /[，。；,;]/u.test(behind.slice(0, match.index))) return undefined;
    return count(trigger.end + match.index, match);
  }
  const from = Math.max(sentence.start, clause.start - 24, trigger.start - REACH);
  const before = lower.slice(from, trigger.start);
  if (!DIRECTIONS.some((word) => before.includes(word))) return undefined;
  const match = SPACED.exec(before);
  if (!match) return undefined;
  // Another clause in between: what is counted from is told there.
  if (/[,;:]/u.test(before.slice(match.index + match[0].length))) return undefined;
  return count(from + match.index, match);
}

/** How many days from the main event, and where the text counts them. */
export interface Distance {
  readonly days: number;
  readonly at: number;
}

function count(
  at: number,
  [, amount = '', unit = '', direction = '']: RegExpExecArray,
): Distance | undefined {
  const number = /^\d/.test(amount) ? Number(amount) : NUMBERS.get(amount);
  if (number === undefined) return undefined;
  const days = number * (/^(?:week|tuần|周|週|.?星期)/u.test(unit) ? 7 : 1);
  return { at, days: /^(?:after|sau|后|後)/u.test(direction) ? -days : days };
}
