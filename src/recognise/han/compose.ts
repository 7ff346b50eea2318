import type { Evidence, EntityType } from '../recognition';
import { lookUpPlace } from '../../names/gazetteer';
import { BODY, BODY_ENDING, PERSON_VERB, PLACE_CUE, PLACE_ENDING, TITLE } from './hanKnowledge';
import type { HanKnowledge } from './hanKnowledge';
import {
  ADJECTIVE,
  BODY_WORD,
  CHINESE_NAME,
  FOREIGN_NAME,
  JAPANESE_NAME,
  KNOWN_PERSON,
  LATIN,
  NAME_WORD,
  NOUN_WORD,
  PERSON_WORD,
  PLACE_WORD,
  UNKNOWN,
  VERBAL_NOUN,
} from './segment';
import type { Token } from './segment';

/** A name made of whole tokens: `from` inside, `to` outside, both indices of tokens. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly evidence: Evidence;
}

const STATES = '中美日韩俄英法德印越朝台港澳欧非苏缅泰菲伊巴以乌澳加墨';
/** Endings that name a body when any noun stands before them. */
const STRONG_ENDINGS = new Set(
  '委员会 办公厅 总局 管理局 总署 检察院 最高法院 联盟 协会 基金会 联合会 理事会 部 省 署 党 官房 书记处 政治局 总工会 研究院 科学院 警察厅 警视厅 安理会 常委会 党委 足球俱乐部'.split(
    ' ',
  ),
);
/** Endings whose rest is a name in itself, so that a country before it stays outside. */
const NATIONAL_ENDINGS = new Set(
  '部 省 署 厅 局 总局 总署 委员会 常委会 法院 检察院 办公厅 官房 内阁 国会 议会 参议院 众议院 院 党 书记处 政治局 国务院'.split(
    ' ',
  ),
);
const KEPT_WHOLE = new Set(['共产党', '共產黨']);
const NOT_ENDINGS = new Set([
  '会',
  '社',
  '师',
  '旅',
  '处',
  '司',
  '院',
  '电子',
  '汽车',
  '科技',
  '工会',
  '中央',
  '队',
  '中心',
  '部队',
  '组织',
  '机构',
  '保险',
  '实业',
  '航空',
  '股份',
  '石油',
  '制药',
  '控股',
  '证券',
]);

interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly knowledge: HanKnowledge;
}

/** Joins the tokens of a paragraph into names of persons, places and organisations, in text order. */
export function composePieces(
  text: string,
  tokens: readonly Token[],
  knowledge: HanKnowledge,
): Piece[] {
  const context = { text, tokens, knowledge };
  const pieces: Piece[] = [];
  const taken = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const body = findBody(context, i, taken);
    if (body === undefined) continue;
    pieces.push(body);
    taken.fill(1, body.from, body.to);
  }
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === 1) continue;
    const piece = findPlace(context, i, taken) ?? findPerson(context, i);
    if (piece === undefined) continue;
    pieces.push(piece);
    taken.fill(1, piece.from, piece.to);
  }
  return pieces.sort((a, b) => a.from - b.from);
}

function wordOf(context: Context, token: Token): string {
  return context.text.slice(token.start, token.end);
}

function isPlaceName(context: Context, token: Token): boolean {
  if (token.kind === PLACE_WORD) return true;
  if (token.kind !== NAME_WORD && token.kind !== NOUN_WORD && token.kind !== PERSON_WORD)
    return false;
  if (token.end - token.start < 2) return false;
  return lookUpPlace(wordOf(context, token)).some((entry) => entry.type === 'place');
}

function isCountry(context: Context, token: Token): boolean {
  if (token.kind !== PLACE_WORD && token.kind !== NAME_WORD && token.kind !== PERSON_WORD)
    return false;
  const entries = lookUpPlace(wordOf(context, token));
  return entries.length === 0
    ? token.kind === PLACE_WORD && COUNTRIES.has(wordOf(context, token))
    : entries.some((entry) => entry.kind === 'country');
}

const COUNTRIES = new Set(
  '中国 美国 日本 韩国 朝鲜 俄罗斯 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦 波兰 乌克兰 印度 巴基斯坦 越南 老挝 柬埔寨 泰国 缅甸 马来西亚 新加坡 印度尼西亚 菲律宾 澳大利亚 新西兰 加拿大 墨西哥 巴西 阿根廷 智利 古巴 埃及 南非 尼日利亚 肯尼亚 埃塞俄比亚 伊朗 伊拉克 以色列 土耳其 沙特阿拉伯 叙利亚 约旦 黎巴嫩 蒙古 蒙古国 希腊 奥地利 匈牙利 捷克 斯洛文尼亚 克罗地亚 塞尔维亚 罗马尼亚 保加利亚'.split(
    ' ',
  ),
);

function isNameLike(context: Context, token: Token): boolean {
  switch (token.kind) {
    case PLACE_WORD:
    case NAME_WORD:
    case FOREIGN_NAME:
    case LATIN:
    case UNKNOWN:
    case PERSON_WORD:
    case BODY_WORD:
      return true;
    default:
      return token.end - token.start === 1 && STATES.includes(wordOf(context, token));
  }
}

function findBody(context: Context, i: number, taken: Uint8Array): Piece | undefined {
  const { tokens } = context;
  const token = tokens[i];
  if (token === undefined) return undefined;
  const next = tokens[i + 1];
  if (
    next !== undefined &&
    (next.flags & (BODY_ENDING | TITLE)) === BODY_ENDING &&
    next.end - next.start > 1
  )
    return undefined;
  const listed = (token.flags & BODY) !== 0;
  const word = wordOf(context, token);
  const ending = (token.flags & BODY_ENDING) !== 0 && !NOT_ENDINGS.has(word);
  if (!listed && !ending && token.kind !== BODY_WORD) return undefined;
  let from = i;
  let qualified = listed;
  let modifiers = 0;
  while (from > 0 && i - from < 6) {
    const before = tokens[from - 1];
    if (before === undefined || taken[from - 1] === 1) break;
    if (before.end !== tokens[from]?.start) break;
    if ((before.flags & (PERSON_VERB | TITLE)) !== 0) break;
    const noun = before.kind === NOUN_WORD || before.kind === VERBAL_NOUN;
    const name = isNameLike(context, before);
    if (noun || name) {
      if (before.kind === NOUN_WORD && before.end - before.start === 1 && !name) {
        if (!/[省市县区州]/u.test(wordOf(context, before))) break;
      }
      if (name) qualified = true;
      modifiers++;
      from--;
      continue;
    }
    if (before.kind === ADJECTIVE && before.end - before.start > 1) {
      modifiers++;
      from--;
      continue;
    }
    const joint = wordOf(context, before);
    const left = tokens[from - 2];
    if (
      (joint === '与' || joint === '和' || joint === '及') &&
      STRONG_ENDINGS.has(word) &&
      modifiers > 0 &&
      taken[from - 2] !== 1 &&
      left?.kind === NOUN_WORD &&
      left.end - left.start > 1
    ) {
      from -= 2;
      modifiers++;
      continue;
    }
    break;
  }
  if (!listed) {
    if (modifiers === 0 && !(token.kind === BODY_WORD && token.end - token.start > 3))
      return undefined;
    if (!qualified && !(STRONG_ENDINGS.has(word) && modifiers > 0)) return undefined;
  }
  const first = tokens[from];
  if (first !== undefined && from < i && isCountry(context, first) && !KEPT_WHOLE.has(word)) {
    const ends =
      NATIONAL_ENDINGS.has(word) ||
      listed ||
      [...NATIONAL_ENDINGS].some((e) => word.length > e.length && word.endsWith(e));
    if (ends && (i - from > 1 || word.length > 2 || listed)) from++;
  }
  return {
    from,
    to: i + 1,
    type: 'organisation',
    evidence: {
      rule: listed ? 'known-organisation' : 'organisation-ending',
      detail: word,
      score: listed ? 0.9 : 0.75,
    },
  };
}

function findPlace(context: Context, i: number, taken: Uint8Array): Piece | undefined {
  const { tokens } = context;
  const token = tokens[i];
  if (token === undefined) return undefined;
  const place = isPlaceName(context, token);
  const base = place || token.kind === FOREIGN_NAME || token.kind === NAME_WORD;
  if (!base) return undefined;
  let to = i + 1;
  let ending = '';
  for (;;) {
    const next = tokens[to];
    if (next === undefined || taken[to] === 1 || next.start !== tokens[to - 1]?.end) break;
    if ((next.flags & PLACE_ENDING) === 0) break;
    ending = wordOf(context, next);
    to++;
  }
  if (ending !== '') {
    return {
      from: i,
      to,
      type: 'place',
      evidence: { rule: 'place-ending', detail: ending, score: 0.85 },
    };
  }
  if (place) {
    return {
      from: i,
      to,
      type: 'place',
      evidence: { rule: 'known-place', detail: wordOf(context, token), score: 0.9 },
    };
  }
  if (token.kind === FOREIGN_NAME && token.support < 2) {
    const last = context.knowledge.endings[context.text.charCodeAt(token.end - 1) - 0x4e00] ?? 0;
    const before = tokens[i - 1];
    const cue = before !== undefined && (before.flags & PLACE_CUE) !== 0;
    if (last > 0 || cue) {
      return { from: i, to, type: 'place', evidence: { rule: 'transliterated-place', score: 0.5 } };
    }
  }
  return undefined;
}

function findPerson(context: Context, i: number): Piece | undefined {
  const token = context.tokens[i];
  if (token === undefined) return undefined;
  const length = token.end - token.start;
  let score = 0;
  switch (token.kind) {
    case KNOWN_PERSON:
      score = 0.95;
      break;
    case CHINESE_NAME:
      if (length === 2 && token.support < 2) return undefined;
      score = token.support >= 2 ? 0.9 : 0.6;
      break;
    case JAPANESE_NAME:
      score = token.support >= 2 ? 0.95 : 0.75;
      break;
    case FOREIGN_NAME:
      score = token.support >= 2 ? 0.9 : 0.55;
      break;
    case PERSON_WORD:
      score = 0.7;
      break;
    default:
      return undefined;
  }
  const rule = token.support >= 2 ? 'title-or-verb-beside-name' : 'name-characters';
  return { from: i, to: i + 1, type: 'person', evidence: { rule, score } };
}
