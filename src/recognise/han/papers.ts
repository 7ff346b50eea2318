import { indexWords, type WordIndex } from '../../text/wordIndex';
import { BODY } from './hanKnowledge';
import type { Piece } from './piece';
import { LATIN, MARK, NUMBER } from './token';
import type { Token } from './token';

const words = (text: string): WordIndex<true> => indexWords(text.split(' '));

const PAPERS = words('日报 晚报 早报 时报 晨报 商报 快报 周刊 周报 新闻网 通讯社 新闻社');
/** Any paper, rather than one. */
const ANY_PAPER = words(
  '当地 本地 该 多家 一家 各大 官方 这家 两家 英文 中文 华文 外国 发行 一份 主流 机关 免费 电子 其 我 本 各',
);
const REPORTS = words('记者 报道 讯 报导 消息 特派 综合 社论 头版 首席 援引 引述');
const LONGEST = 6;

function wordOf(text: string, token: Token): string {
  return text.slice(token.start, token.end);
}

/**
 * A newspaper or news site whose last token is `i`, where a line begins with it or it is cited (据…),
 * and its reporter or report follows; or undefined.
 */
export function findPaper(
  text: string,
  tokens: readonly Token[],
  i: number,
  taken: Uint8Array,
): Piece | undefined {
  const paper = tokens[i];
  if (paper === undefined || (paper.flags & BODY) !== 0) return undefined;
  if (!PAPERS.find(text, paper.start, paper.end)) return undefined;
  const detail = wordOf(text, paper);
  let next = tokens[i + 1];
  if (next?.kind === MARK && ' \u3000/'.includes(text.charAt(next.start))) next = tokens[i + 2];
  const reports = next !== undefined && REPORTS.find(text, next.start, next.end) === true;
  let from = i;
  while (from > 0) {
    const before = tokens[from - 1];
    if (before === undefined || before.end !== tokens[from]?.start) break;
    if (before.kind === MARK || before.kind === LATIN || before.kind === NUMBER) break;
    const word = wordOf(text, before);
    if (word === '据') break;
    if (taken[from - 1] === 1 || ANY_PAPER.find(word, 0, word.length)) return undefined;
    from--;
    if (paper.start - before.start > LONGEST) return undefined;
  }
  const first = tokens[from];
  if (first === undefined || paper.start - first.start < 2) return undefined;
  const mark = tokens[from - 1];
  const source =
    mark?.kind === MARK && ':：'.includes(text.charAt(mark.start)) ? tokens[from - 2] : undefined;
  const named = source !== undefined && /[来來]源$/u.test(wordOf(text, source));
  if (!reports && !named) return undefined;
  if (mark?.kind === MARK && '、“‘「『'.includes(text.charAt(mark.start))) return undefined;
  return {
    from,
    to: i + 1,
    type: 'organisation',
    evidence: { rule: 'periodical', detail, score: 0.8 },
  };
}
