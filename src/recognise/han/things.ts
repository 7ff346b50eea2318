import { indexWords } from '../../text/wordIndex';
import {
  COUNTRY,
  DOCUMENT_HEAD,
  PERSON_VERB,
  PLACE,
  PLACE_CUE,
  SYSTEM_HEAD,
  TITLE,
} from './hanKnowledge';
import type { Piece } from './piece';
import {
  ADJECTIVE,
  FOREIGN_NAME,
  FOREIGN_WORD,
  NAME_WORD,
  NOUN_WORD,
  PLACE_WORD,
  VERBAL_NOUN,
  VERB_WORD,
} from './token';
import type { Token } from './token';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** First words of the names of systems that a whole country or administration shares. */
const OFFICIAL = words(
  '国家 全国 政府 电子 中央 统一 联合国 公共 数字 智慧 国防 行政 人口 户籍 海关 税务 社保 医保',
);
/** Heads that make a name with the place or name they begin with (巴黎协定). */
const TREATIES = words('协定 公约 条约 宣言 议定书 宪章 共识 公报 声明 法案 备忘录 协议');
/** Verbs whose object is an agreement: the name begins after them. */
const MAKING = words(
  '达成 签署 签订 缔结 批准 发表 公布 发布 取得 续签 草签 违反 遵守 履行 退出 加入',
);
const STATES = '中美日韩俄英法德印越朝台港澳欧非东老柬缅泰菲';
/** What two states build together (中老铁路). */
const LINES = indexWords(
  '铁路 高铁 班列 公路 高速公路 大桥 友谊大桥 输油管道 天然气管道'.split(' '),
);
const LONGEST = 8;

function wordOf(text: string, token: Token): string {
  return text.slice(token.start, token.end);
}

function isNoun(token: Token): boolean {
  switch (token.kind) {
    case NOUN_WORD:
    case VERBAL_NOUN:
    case ADJECTIVE:
      return true;
    case VERB_WORD:
      return token.end - token.start === 2;
    default:
      return false;
  }
}

/**
 * The system (国家人口数据库) or named agreement (巴黎协定) whose last token is `i`, or undefined. A
 * system's name begins with a word of administration or is glossed; an agreement's with a place.
 */
export function findThingByHead(
  text: string,
  tokens: readonly Token[],
  i: number,
  taken: Uint8Array,
): Piece | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const system = (token.flags & SYSTEM_HEAD) !== 0;
  if (!system && LINES.find(text, token.start, token.end)) return findLine(text, tokens, i, taken);
  if (!system && (token.flags & DOCUMENT_HEAD) === 0) return undefined;
  if (!system && !TREATIES.has(wordOf(text, token))) return undefined;
  // 平台“云桥”: the name follows.
  if (system && '“「『'.includes(text.charAt(token.end)) && token.end < text.length)
    return undefined;
  let from = i;
  let official = -1;
  while (from > 0 && i - from < LONGEST) {
    const before = tokens[from - 1];
    if (before === undefined || taken[from - 1] === 1 || before.end !== tokens[from]?.start) break;
    if ((before.flags & (PERSON_VERB | TITLE | PLACE_CUE)) !== 0) break;
    if (!isNoun(before) || MAKING.has(wordOf(text, before))) break;
    from--;
    if (OFFICIAL.has(wordOf(text, before))) official = from;
  }
  const next = tokens[i + 1];
  const glossed =
    next?.start === token.end && /[(（][A-Za-z]/u.test(text.slice(token.end, token.end + 2));
  if (system) {
    if (official < 0 && !(glossed && from < i)) return undefined;
    const start = official < 0 ? from : official;
    if (token.end - (tokens[start]?.start ?? 0) < 5) return undefined;
    const detail = wordOf(text, token);
    return {
      from: start,
      to: i + 1,
      type: 'system',
      evidence: { rule: 'system-head', detail, score: 0.65 },
    };
  }
  const first = tokens[from - 1];
  if (first === undefined || taken[from - 1] === 1 || first.end !== tokens[from]?.start)
    return undefined;
  const pair =
    isState(text, first) &&
    isState(text, tokens[from - 2]) &&
    tokens[from - 2]?.end === first.start;
  const named =
    ((first.kind === PLACE_WORD || (first.flags & PLACE) !== 0) && (first.flags & COUNTRY) === 0) ||
    first.kind === FOREIGN_NAME ||
    first.kind === FOREIGN_WORD ||
    first.kind === NAME_WORD;
  if (!pair && !named) return undefined;
  return {
    from: pair ? from - 2 : from - 1,
    to: i + 1,
    type: 'document',
    evidence: { rule: 'document-head', detail: wordOf(text, token), score: 0.65 },
  };
}

function findLine(
  text: string,
  tokens: readonly Token[],
  i: number,
  taken: Uint8Array,
): Piece | undefined {
  const line = tokens[i];
  const [one, two] = [tokens[i - 2], tokens[i - 1]];
  if (line === undefined || two?.end !== line.start || taken[i - 1] === 1) return undefined;
  const detail = text.slice(two.start, line.end);
  const evidence = { rule: 'system-head', detail, score: 0.7 };
  const pair =
    two.end - two.start === 2 &&
    STATES.includes(text.charAt(two.start)) &&
    STATES.includes(text.charAt(two.start + 1));
  if (pair) return { from: i - 1, to: i + 1, type: 'system', evidence };
  if (taken[i - 2] === 1 || !isState(text, one) || !isState(text, two)) return undefined;
  return one?.end === two.start ? { from: i - 2, to: i + 1, type: 'system', evidence } : undefined;
}

function isState(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined && token.end - token.start === 1 && STATES.includes(wordOf(text, token))
  );
}
