import type { Span } from '../text/span';

/** What a count is of: how many died, were hurt or are missing; whose score; how old someone is. */
export type CountKind = 'dead' | 'hurt' | 'missing' | 'score' | 'age';

export interface Count {
  readonly kind: CountKind;
  /** `4`; a score as `2-1`, the higher figure first. */
  readonly value: string;
  /** As the text says it: "four people were killed". */
  readonly words: string;
}

/** Most units of a passage that are read. */
const LONGEST = 600;
const MOST = 12;

const WORDS = new Map<string, number>([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, i): [string, number] => [word, i + 1],
  ),
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'].map((word, i): [string, number] => [
    word,
    i + 11,
  ]),
  ...['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(
    (word, i): [string, number] => [word, i + 1],
  ),
]);

/** A number, its decimals and groups, or a small number in words. */
const NUMBER =
  /(?<![\p{Script=Latin}\d.,/:-])(\d{1,3}(?:[.,]\d{3}){1,2}|\d{1,6}|[A-Za-zộôốăáảíườ]{2,8})(?![\d/])/gu;

/** What stands right behind a number, lower case; at most this far. */
const AFTER = 42;
const BEHIND: readonly (readonly [CountKind, RegExp])[] = [
  [
    'dead',
    /^(?:\s(?:people|others|person|workers|miners|passengers|soldiers|children|residents|civilians|men|women))?(?:\s(?:were|was|have been|had been|are|is))?\s(?:killed|dead|died|deaths|fatalities)\b|^\s?(?:人|名[^，。,]{0,6})?(?:死亡|遇难|遇難|丧生|喪生|罹难|罹難|死)|^\s(?:người\s|công nhân\s|nạn nhân\s|hành khách\s)?(?:đã\s|bị\s)?(?:chết|thiệt mạng|tử vong)/u,
  ],
  [
    'hurt',
    /^(?:\s(?:people|others|person|passengers|workers))?(?:\s(?:were|was|have been|had been|are))?\s(?:injured|hurt|wounded)\b|^\s?(?:余|餘|多)?(?:人|名[^，。,]{0,6})?(?:受伤|受傷|伤|傷)|^\s(?:người\s)?(?:khác\s)?bị thương/u,
  ],
  [
    'missing',
    /^(?:\s(?:people|others|workers|miners))?(?:\s(?:were|are|remain|still))?\smissing\b|^\s?人?(?:失踪|失蹤|失联|失聯|下落不明)|^\s(?:người\s)?(?:khác\s)?(?:vẫn\s)?mất tích/u,
  ],
  ['age', /^-year-old\b|^\s?[岁歲]|^\stuổi/u],
];

const BEFORE: readonly (readonly [CountKind, RegExp])[] = [
  [
    'dead',
    /(?:kill(?:s|ed|ing)(?:\sat least)?|death toll\s(?:\p{L}+\s){0,3}(?:to|at)|致|làm chết|khiến)\s?$/u,
  ],
  ['hurt', /(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?)(?:\sat least)?\s?$/u],
  ['missing', /(?:left|leaving)(?:\sat least)?\s$/u],
];

const SCORE =
  /(?<![\d.,/:-])(\d{1,2})\s?(?:[-–—]|比)\s?(\d{1,2})(?![\d.,/%-]|\s?(?:năm|tháng|tuổi|giờ|月|日|年))/gu;

function valueOf(written: string): number | undefined {
  if (/^\d/.test(written)) return Number(written.replace(/[.,]/g, ''));
  return WORDS.get(written);
}

/**
 * The counts that a passage gives ("4 people were killed", 41人受伤, "thắng 2-1"), in text order. Scores
 * are read only where `contest` says that the passage tells of one: elsewhere 9-1 is a day.
 */
export function countsOf(text: string, span: Span, contest: boolean): Count[] {
  const written = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const passage = written.toLowerCase();
  // A capital that changes its length makes offsets useless: the passage is quoted in small letters.
  const quoted = passage.length === written.length ? written : passage;
  const found: Count[] = [];
  for (const match of passage.matchAll(NUMBER)) {
    if (found.length >= MOST) break;
    const value = valueOf(match[1] ?? '');
    if (value === undefined) continue;
    const end = match.index + match[0].length;
    const told = kindBehind(passage.slice(end, end + AFTER));
    if (told) {
      const words = quoted.slice(match.index, end + told.length);
      found.push({ kind: told.kind, value: String(value), words });
      continue;
    }
    const from = Math.max(0, match.index - AFTER);
    const before = kindBefore(passage.slice(from, match.index), passage.slice(end, end + AFTER));
    if (!before) continue;
    const words = quoted.slice(match.index - before.length, end).trim();
    found.push({ kind: before.kind, value: String(value), words });
  }
  if (contest) {
    for (const match of passage.matchAll(SCORE)) {
      if (found.length >= MOST) break;
      const [a, b] = [Number(match[1]), Number(match[2])];
      if (/(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\s$/u.test(passage.slice(0, match.index))) continue;
      const value = `${String(Math.max(a, b))}-${String(Math.min(a, b))}`;
      found.push({ kind: 'score', value, words: match[0] });
    }
  }
  return found;
}

interface Told {
  readonly kind: CountKind;
  /** Of the words that tell it, in UTF-16 units. */
  readonly length: number;
}

function kindBehind(after: string): Told | undefined {
  for (const [kind, pattern] of BEHIND) {
    const match = pattern.exec(after);
    if (match) return { kind, length: match[0].length };
  }
  return undefined;
}

/** What a number behind "killed" may be followed by. */
const COUNTED =
  /^(?:人|名|\s(?:people|others|workers|miners|passengers|soldiers|người)|[,.;，。]|\s(?:and|in|on)\b|$)/u;

function kindBefore(before: string, after: string): Told | undefined {
  for (const [kind, pattern] of BEFORE) {
    const match = pattern.exec(before);
    if (!match) continue;
    const fits = kind === 'missing' ? /^(?:\s\p{L}+)?\smissing/u : COUNTED;
    if (fits.test(after)) return { kind, length: match[0].length };
  }
  return undefined;
}

const LETTERS = { dead: 'd', hurt: 'h', missing: 'm', score: 's', age: 'a' } as const;

/** Counts as marks to compare reports by: `#d4`, `#s2-1`. */
export function countMarks(counts: readonly Count[]): string[] {
  return [...new Set(counts.map(({ kind, value }) => `#${LETTERS[kind]}${value}`))];
}
