import { isLetter, type Line } from './line';
import type { Grammar, Reading } from './reading';

/** How far before and after an open date words are looked at that tell past from future. */
const OUTLOOK_BEFORE = 90;
const OUTLOOK_AFTER = 50;

/**
 * Whether the value of a reading, or what a month with its year says of when the text was written, would
 * be another if its sentence told of the future.
 */
export function isOpen(reading: Reading): boolean {
  if (reading.outlook !== undefined) return false;
  const { meaning } = reading;
  switch (meaning.kind) {
    case 'calendar':
      if (meaning.parts.year !== undefined) {
        return meaning.parts.month !== undefined && meaning.parts.day === undefined;
      }
      return meaning.parts.decade === undefined;
    case 'range':
      return meaning.to.year === undefined && meaning.yearOffset === undefined;
    case 'weekday':
      return meaning.week === 0 && !meaning.ownWeek;
    case 'relative':
    case 'vague':
      return false;
  }
}

const HAN_FUTURE = new Set(Array.from('将將拟擬预預', (char) => char.charCodeAt(0)));
const HAN_PAST = new Set(Array.from('了已曾过過', (char) => char.charCodeAt(0)));
const HAN_REACH = 12;

/** The same for Chinese: 将 before or soon after the date, with no 了 or 已 nearer to it. */
function hanOutlookOf(line: Line, reading: Reading): 'future' | 'over' | undefined {
  let future = Infinity;
  let past = Infinity;
  const look = (code: number, distance: number, before: number): boolean => {
    // 定于21日, 定於21日.
    const set = before === 0x5b9a && (code === 0x4e8e || code === 0x65bc);
    if (set || HAN_FUTURE.has(code)) future = Math.min(future, distance);
    else if (HAN_PAST.has(code)) past = Math.min(past, distance);
    return code !== 0x3002 && code !== 0xff1b && code !== 0;
  };
  for (let i = 1; i <= HAN_REACH; i++) {
    if (!look(line.code(reading.start - i), i, line.code(reading.start - i - 1))) break;
  }
  for (let i = 0; i < HAN_REACH; i++) {
    if (!look(line.code(reading.end + i), i + 1, line.code(reading.end + i - 1))) break;
  }
  return future < past ? 'future' : past < Infinity ? 'over' : undefined;
}

const HYPHEN = 0x2d;
const TO_BE = new Set(['is', 'are', 'was', 'were']);
const SET_FOR = new Set(['', 'for', 'to', 'on']);

/** What the nearest word within reach, in the same clause, that tells past from future says. */
export function outlookOf(
  line: Line,
  reading: Reading,
  grammar: Grammar,
): 'future' | 'over' | undefined {
  if (line.language.startsWith('zh')) return hanOutlookOf(line, reading);
  let past = Infinity;
  let pastBefore = Infinity;
  let future = Infinity;
  let nearer = '';
  const look = (at: number, end: number, distance: number): void => {
    // "Foreign-owned plants" tells of no time.
    const compound = line.code(at - 1) === HYPHEN;
    const word = line.lower(at, end);
    // "Set for May", but "set in motion in May".
    const other = word === 'set' && end <= reading.start && !SET_FOR.has(nearer);
    const isTo = nearer === 'to' && end <= reading.start && TO_BE.has(word);
    // "To be joined" in front of us: the participle tells nothing.
    const passive = nearer === 'be' && end > reading.start;
    nearer = word;
    if (other || passive) return;
    if (isTo) {
      // "Work is to begin in August".
      future = Math.min(future, distance);
      return;
    }
    // "Will be held", "is to be opened": the participle tells nothing.
    if (word === 'be') past = pastBefore;
    pastBefore = past;
    if (grammar.future.has(word) || (end <= reading.start && grammar.fixture?.has(word)))
      future = Math.min(future, distance);
    else if (grammar.past.has(word) || (!compound && word.length > 4 && word.endsWith('ed'))) {
      past = Math.min(past, distance);
    }
  };
  const first = Math.max(line.start, reading.start - OUTLOOK_BEFORE);
  let wordStop = reading.start;
  for (let i = reading.start - 1; i >= first - 1; i--) {
    const code = i < first ? 0 : line.code(i);
    if (isLetter(code)) continue;
    if (i + 1 < wordStop) look(i + 1, wordStop, reading.start - i);
    wordStop = i;
    if (code === 46 && !isLetter(line.code(i - 2))) continue;
    if (code === 46 || code === 33 || code === 63 || code === 59 || code === 0) break;
  }
  nearer = '';
  const last = Math.min(line.end, reading.end + OUTLOOK_AFTER);
  let wordStart = reading.end;
  for (let i = reading.end; i <= last; i++) {
    const code = i === last ? 0 : line.code(i);
    if (isLetter(code)) continue;
    if (i > wordStart) {
      // "Landed on Tuesday and will be taken away": what tells of the date stands before it.
      if (Math.min(past, future) < Infinity && grammar.joins?.has(line.lower(wordStart, i))) break;
      look(wordStart, i, i - reading.end);
    }
    wordStart = i + 1;
    if (code === 46 || code === 33 || code === 63 || code === 59) break;
    if (code === 44 && Math.min(past, future) < Infinity) break;
  }
  return future < past ? 'future' : past < Infinity ? 'over' : undefined;
}
