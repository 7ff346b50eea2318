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
  const found = new Set<string>();
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
    const written = value.decimal || scale !== undefined;
    const large = value.number >= 10000;
    if (!written && !large) continue;
    found.add(`#${String(Number((value.number * (scale ?? 1)).toPrecision(9)))}`);
  }
  return [...found];
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
