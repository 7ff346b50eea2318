import { digitValue, isBlank, type Line } from './line';

/** A number, Arabic (ASCII or full width) or written in Han characters. */
export interface HanNumber {
  readonly value: number;
  readonly end: number;
  /** How many figures it is written with; for 十 and its kin as many as the value has. */
  readonly digits: number;
  readonly arabic: boolean;
  /** Written figure by figure (二〇二一), not with 十 or 百. */
  readonly positional: boolean;
}

const HAN_DIGITS = new Map<number, number>(
  Array.from('〇一二三四五六七八九').map((char, i) => [char.charCodeAt(0), i]),
);
HAN_DIGITS.set('零'.charCodeAt(0), 0);
HAN_DIGITS.set('○'.charCodeAt(0), 0);
HAN_DIGITS.set('两'.charCodeAt(0), 2);
HAN_DIGITS.set('兩'.charCodeAt(0), 2);

const TEN = '十'.charCodeAt(0);
const TWENTY = '廿'.charCodeAt(0);
const HUNDRED = '百'.charCodeAt(0);

/** The figure a Han character stands for (10 for 十, 20 for 廿); −1 for any other. */
export function hanDigit(code: number): number {
  if (code < 0x25cb) return -1;
  if (code === TEN) return 10;
  if (code === TWENTY) return 20;
  return HAN_DIGITS.get(code) ?? -1;
}

/** The offset after one blank, which some typesetting puts between figures and 年, 月, 日. */
export function skipGap(line: Line, at: number): number {
  return isBlank(line.code(at)) ? at + 1 : at;
}

/** Reads the number that begins at an offset; at most nine figures. */
export function numberAt(line: Line, at: number): HanNumber | undefined {
  if (digitValue(line.code(at)) >= 0) {
    const digits = line.digitsAt(at);
    return (
      digits && {
        value: digits.value,
        end: digits.end,
        digits: digits.length,
        arabic: true,
        positional: true,
      }
    );
  }
  let i = at;
  let positional = 0;
  let figures = 0;
  while (figures < 5) {
    const figure = hanDigit(line.code(i));
    if (figure < 0 || figure >= 10) break;
    positional = positional * 10 + figure;
    figures++;
    i++;
  }
  const next = line.code(i);
  if (next !== TEN && next !== TWENTY && next !== HUNDRED) {
    if (figures === 0 || figures > 4) return undefined;
    return { value: positional, end: i, digits: figures, arabic: false, positional: true };
  }
  if (figures > 1) return undefined;
  let value = figures === 1 ? positional : 1;
  if (next === HUNDRED) {
    return { value: value * 100, end: i + 1, digits: 3, arabic: false, positional: false };
  }
  value = next === TWENTY ? 20 : value * 10;
  i++;
  const ones = hanDigit(line.code(i));
  if (ones > 0 && ones < 10) {
    value += ones;
    i++;
  }
  return { value, end: i, digits: 2, arabic: false, positional: false };
}

const ERAS = new Map<string, number>([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
  ['民国', 1911],
  ['民國', 1911],
]);

/** A year counted in a Japanese era (令和3, 平成元): the year of our calendar. */
export function eraYear(line: Line, at: number): { year: number; end: number } | undefined {
  const base = ERAS.get(line.text.slice(at, Math.min(at + 2, line.end)));
  if (base === undefined) return undefined;
  const i = skipGap(line, at + 2);
  if (line.has('元', i)) return { year: base + 1, end: i + 1 };
  const number = numberAt(line, i);
  return number && number.value > 0 && number.value < 130
    ? { year: base + number.value, end: number.end }
    : undefined;
}
