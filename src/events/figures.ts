import type { Span } from '../text/span';

/** What a word or sign right behind a number multiplies it by. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['crore', 1e7],
  ['lakh', 1e5],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['万亿', 1e12],
  ['萬億', 1e12],
]);

/** Most units of a passage that are read. */
const LONGEST = 600;

/** A number as written: digits in groups, a decimal part after a comma or full stop. */
const NUMBER = /\d{1,15}(?:[.,]\d{1,9}){0,4}/gu;

/**
 * The telling figures of a passage ("$6.8 million", 6,8 triệu, 1.42亿), as `#6800000`: the same in
 * every language, so that they join reports of one event. Left out: small whole numbers, years, and
 * what may be a date or a time of day.
 */
export function figuresOf(text: string, span: Span): string[] {
  return readNumbers(text, span).flatMap(({ value, decimal, scale }) =>
    decimal || scale !== undefined || value >= 10000
      ? [`#${String(Number((value * (scale ?? 1)).toPrecision(9)))}`]
      : [],
  );
}

/** Whole numbers that two reports of a day hardly have in common by chance. */
const SMALLEST_NUMBER = 11;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** The whole numbers of a passage that are no telling figures, years or days, as `+n45`. */
export function numbersOf(text: string, span: Span): string[] {
  return readNumbers(text, span).flatMap(({ value, decimal, scale, ofDay }) =>
    decimal ||
    scale !== undefined ||
    ofDay ||
    value < SMALLEST_NUMBER ||
    value >= 10000 ||
    (value >= FIRST_YEAR && value <= LAST_YEAR)
      ? []
      : [`+n${String(value)}`],
  );
}

interface Written {
  readonly value: number;
  readonly decimal: boolean;
  readonly scale: number | undefined;
  /** Beside a month or a word for days. */
  readonly ofDay: boolean;
}

const BEFORE_DAY =
  /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s$|(?:ngày|tháng|hôm|mùng|quý|lúc)\s$/iu;
const AFTER_DAY =
  /^\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|^\s?(?:tháng|[ap]\.?m\b|giờ|h\d|時|时|點|点|分)/iu;

function readNumbers(text: string, span: Span): Written[] {
  const found: Written[] = [];
  const end = Math.min(span.end, span.start + LONGEST);
  const passage = text.slice(span.start, end);
  for (const match of passage.matchAll(NUMBER)) {
    const before = passage.charAt(match.index - 1);
    const after = passage.slice(match.index + match[0].length, match.index + match[0].length + 14);
    if (/[/\-:\d]/.test(before) || /^(?:[/\-:]\d|[年月日号號%])/u.test(after)) continue;
    const value = valueOf(match[0]);
    if (value === undefined) continue;
    const word = /^\s?(\p{Script=Latin}{1,8}|[万萬亿億]{1,2})/u.exec(after)?.[1]?.toLowerCase();
    const scale = word === undefined ? undefined : SCALES.get(word);
    const ofDay =
      BEFORE_DAY.test(passage.slice(Math.max(0, match.index - 12), match.index)) ||
      AFTER_DAY.test(after);
    found.push({ value: value.number, decimal: value.decimal, scale, ofDay });
  }
  return found;
}

/** `6,8`, `6.8`, `38,000`, `1.120`: groups of three figures are thousands, unless that is open. */
function valueOf(
  written: string,
): { readonly number: number; readonly decimal: boolean } | undefined {
  const groups = written.split(/[.,]/u);
  const [first = '', ...rest] = groups;
  if (rest.length === 0) return { number: Number(first), decimal: false };
  if (rest.every((group) => group.length === 3) && first !== '0' && first.length <= 3) {
    // "6.284" may be either.
    if (rest.length === 1 && written.includes('.')) return undefined;
    return { number: Number(groups.join('')), decimal: false };
  }
  const last = rest.at(-1) ?? '';
  if (rest.length > 1 && !rest.slice(0, -1).every((group) => group.length === 3)) return undefined;
  return { number: Number(`${groups.slice(0, -1).join('')}.${last}`), decimal: true };
}
