import { indexWords } from '../../text/wordIndex';
import { COUNTRY, PERSON_VERB, PLACE, PLACE_CUE, TITLE } from './hanKnowledge';
import type { Piece } from './piece';
import {
  CHINESE_NAME,
  TIME_WORD,
  FOREIGN_NAME,
  FOREIGN_WORD,
  LATIN,
  MARK,
  NAME_WORD,
  NEW_PLACE,
  NOUN_WORD,
  NUMBER,
  NUMERAL,
  SURE_PERSON,
  UNKNOWN,
  VERB_WORD,
} from './token';
import type { Token } from './token';
import type { Span } from '../../text/span';
import type { GlossedFirm } from './readParagraph';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Lines of business that end the name of a firm, and are words of their own much more often. */
const LINES = indexWords(
  '微电子 机器人 科技 汽车 半导体 航空 航天 海事 航运 海运 船务 银行 药业 制药 医药 医疗 生物 智能 软件 电子 物流 快递 能源 电力 电气 钢铁 化工 矿业 重工 地产 置业 影业 传媒 证券 保险 基金 资本 控股 食品 乳业 酒业 服饰 通信 光电 材料 电池 网络 游戏 电讯 电信 移动 商店 超市 百货 零售 便利店 创投 投顾 投信 合伙 租车 旅运 娱乐 影视 广告 建设 造船 重机 精密 精机 光学 纺织 制衣 鞋业 水泥 玻璃 石油 石化 水务 环保 种业 饲料 水产 粮油 饮料 啤酒 餐饮 酒店 出版 轮胎 机械 工具机 电器 家电 照明 光伏 锂业 铝业 铜业 港务 快运 速运'.split(
    ' ',
  ),
);
/** What kinds of firms or goods there are, rather than which one. */
const KINDS = words(
  '仓储 工业 智能 服务 国产 人形 农业 医疗 家用 商业 商用 外资 中资 国有 民营 地方 本地 当地 外国 海外 国际 国内 全球 世界 进口 出口 二手 燃油 豪华 纯电 电动 高端 低端 大型 小型 新型 微型 现代 生物 信息 数字 金融 互联网 网络 移动 手机 玩具 军用 民用 核 太空 海洋 海上 公共 社会 行业 企业 公司 集团 产业 品牌 传统 主流 知名 头部 扫地 水下 手术 聊天 教育 陪伴 汽车 电子 电力 能源 文化 体育 政策 投资 中央 储备 城市 农村 村镇 人民 私人 个人 家庭 学校 高科技 黑科技 新能源 客户 用户 技术 未来 首款 新款 绿色 清洁 可再生 太阳能 风力 高铁 核心 基础 大众 普通 食物 数据 时间 种子 血液 基因 开发 直销 零售 大型 跨国 合作 清算 发卡 托管 开户 贷款 收款 主要 多家 两家 所有 部分 三大 四大 五大 六大 十大',
);
/** Lines of business that a word which is no kind stands before only in a name. */
const SURE_LINES = words('银行');

/** Verbs of firms, and words of time before them; what follows a firm that is the subject. */
const FIRM_VERBS = words(
  '发布 公告 宣布 推出 收购 并购 出售 入股 上市 拟 表示 称 透露 签署 回应 否认 今日 昨日 近日 日前 今早 昨晚 今天 昨天 股价 股份 股票 股东 员工 旗下 总部 董事会 创始人 工会',
);
/** Verbs whose object is a firm. */
const DEALS = words('收购 并购 入股 控股 投资 起诉 联手 持有 增持 减持');

/** Whose firms are told of as those of a country. */
const REGIONS = words('台湾 香港 澳门');

/** Officers of firms alone. */
const OFFICERS = words(
  '董事长 副董事长 总裁 副总裁 执行总裁 首席执行官 首席执行员 执行长 首席财务官 首席运营官 首席技术官 财务长 营运长 总经理 副总经理 创始人 联合创始人 创办人 董座',
);
/** What only firms have, right behind their names. */
const OF_LISTED = indexWords(
  '董事长 副董事长 总裁 首席执行官 执行长 首席财务官 总经理 创始人 董座 董事会 股价 股份 股东 旗下'.split(
    ' ',
  ),
);
const AND = words('与 和 及 同 跟 、');

/** A firm named before its officer (某某董事长李四), where a clause begins with it; `i` is the office. */
export function findOfficersFirm(
  text: string,
  tokens: readonly Token[],
  i: number,
  taken: Uint8Array,
): Piece | undefined {
  const office = tokens[i];
  const holder = tokens[i + 1];
  if (office === undefined || holder?.start !== office.end || (office.flags & TITLE) === 0) {
    return undefined;
  }
  const detail = wordOf(text, office);
  if (!OFFICERS.has(detail)) return undefined;
  if (holder.kind !== CHINESE_NAME && holder.kind !== SURE_PERSON && !isForeignName(holder)) {
    return undefined;
  }
  const from = readBrand(text, tokens, i, taken);
  if (from === i || !(beginsClause(text, tokens, from) || isAnd(text, tokens[from - 1]))) {
    return undefined;
  }
  for (let at = from; at < i; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const word = token.kind === VERB_WORD || token.kind === NOUN_WORD;
    if (word && token.end - token.start > 1) return undefined;
  }
  return {
    from,
    to: i,
    type: 'organisation',
    evidence: { rule: 'office-holder-follows', detail, score: 0.75 },
  };
}

function isAnd(text: string, token: Token | undefined): boolean {
  return token !== undefined && AND.has(wordOf(text, token));
}

function wordOf(text: string, token: Token): string {
  return text.slice(token.start, token.end);
}

/**
 * A firm called by a name and its line of business (某某海事) whose last token is `i`, or undefined.
 * Because such words are goods as often as firms, either a foreign name stands before the line, or
 * what stands around both is what stands around firms: the beginning of a clause and a firm's verb
 * or officer, a purchase, a romanisation in brackets.
 */
export function findFirm(
  text: string,
  tokens: readonly Token[],
  i: number,
  taken: Uint8Array,
): Piece | undefined {
  const line = tokens[i];
  if (line === undefined || !LINES.find(text, line.start, line.end)) return undefined;
  let from = readBrand(text, tokens, i, taken);
  if (from === i) return undefined;
  const place = tokens[from - 1];
  const local =
    place !== undefined &&
    (place.flags & (PLACE | COUNTRY)) === PLACE &&
    !REGIONS.has(wordOf(text, place));
  // "巴拉望天空航空": the name begins with its place.
  if (local && taken[from - 1] !== 1 && place.end === tokens[from]?.start) from--;
  const first = tokens[from];
  if (first === undefined) return undefined;
  const after = tokens[i + 1];
  const named = from === i - 1 && isForeignName(first);
  const detail = wordOf(text, line);
  const subject =
    isSubject(text, line, after) ||
    (after?.start === line.end && first.end - first.start === 1 && isAnd(text, after));
  if (SURE_LINES.has(detail)) {
    if (after?.start === line.end && isNoun(after) && !subject) return undefined;
  } else if (!subject) {
    if (!named && !isBought(text, tokens, from)) return undefined;
    if (after?.start === line.end && isNoun(after)) return undefined;
  } else if (!named && !beginsClause(text, tokens, from)) return undefined;
  return {
    from,
    to: i + 1,
    type: 'organisation',
    evidence: { rule: 'company-word', detail, score: 0.75 },
  };
}

/** Where the name before the line at `i` starts: two to four characters, or a foreign name; `i` where there is none. */
function readBrand(text: string, tokens: readonly Token[], i: number, taken: Uint8Array): number {
  let from = i;
  while (from > 0 && i - from < 3) {
    const before = tokens[from - 1];
    if (before === undefined || taken[from - 1] === 1) break;
    if (before.end !== tokens[from]?.start) break;
    if ((before.flags & (PERSON_VERB | TITLE | PLACE_CUE | PLACE | COUNTRY)) !== 0) break;
    const size = before.end - before.start;
    if (isForeignName(before)) return from === i ? i - 1 : i;
    const single = size === 1 && isBrandCharacter(before, text);
    if (!single && (!isLoose(before) || (size > 1 && isKind(wordOf(text, before))))) break;
    if (before.kind === VERB_WORD && size > 1) break;
    if ((tokens[i]?.start ?? 0) - before.start > 4) break;
    from--;
    if (size > 1) break;
  }
  const size = (tokens[i]?.start ?? 0) - (tokens[from]?.start ?? 0);
  return size >= 2 ? from : i;
}

/** Characters of grammar and counting, which no brand is made of. */
const NOT_IN_BRANDS =
  '今昨明早晚夜一二三四五六七八九十的和与及同跟在是为被把将向由从对这那其该本各每个名位件有无不也都又已曾于以之等或而且但并两多几某全新旧老大小上下前后中原现任副';

/** A character that may be one of a brand made of no words: 峻 and 澜 in 峻澜航运. */
function isBrandCharacter({ kind, start }: Token, text: string): boolean {
  return (kind < NUMERAL || kind === TIME_WORD) && !NOT_IN_BRANDS.includes(text.charAt(start));
}

function isKind(word: string): boolean {
  return KINDS.has(word) || LINES.find(word, 0, word.length) === true;
}

function isForeignName(token: Token): boolean {
  switch (token.kind) {
    case FOREIGN_NAME:
    case FOREIGN_WORD:
    case SURE_PERSON:
      return true;
    default:
      return false;
  }
}

function isLoose(token: Token): boolean {
  switch (token.kind) {
    case UNKNOWN:
    case NOUN_WORD:
    case VERB_WORD:
    case NAME_WORD:
    case CHINESE_NAME:
    case NEW_PLACE:
      return true;
    default:
      return false;
  }
}

function isNoun(token: Token): boolean {
  return token.kind === NOUN_WORD && (token.flags & TITLE) === 0;
}

/** Whether what follows a name says that it is a firm's: a verb, an officer, its name in Latin letters. */
function isSubject(text: string, line: Token, after: Token | undefined): boolean {
  if (after?.start !== line.end) return false;
  if (after.kind === NUMBER)
    return text.charAt(after.end) === '年' || text.charAt(after.end) === '月';
  if ((after.flags & TITLE) !== 0) return true;
  if (/^[（(][A-Z][a-z]/u.test(text.slice(after.start, after.start + 3))) return true;
  return FIRM_VERBS.has(wordOf(text, after));
}

function isBought(text: string, tokens: readonly Token[], from: number): boolean {
  let before = tokens[from - 1];
  if (before?.end !== tokens[from]?.start) return false;
  if (before !== undefined && (before.flags & COUNTRY) !== 0) before = tokens[from - 2];
  return before !== undefined && DEALS.has(wordOf(text, before));
}

/** Whether a clause begins at token `from`, or only a country stands before it there. */
function beginsClause(text: string, tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.end !== tokens[from]?.start) return true;
  if (before.kind === MARK) return !'、“‘「『《·'.includes(text.charAt(before.start));
  if (before.kind === LATIN) return false;
  if ((before.flags & COUNTRY) !== 0 || REGIONS.has(wordOf(text, before))) return true;
  return isBought(text, tokens, from);
}

/** Characters that stand before names and in none. */
const LEADING = '的与和及同跟由被将向对遭获';
const LONGEST_BRAND = 4;
const LONGEST_LINE = 3;
/** 美商, 日商: of which country a firm is. */
const OF_COUNTRY = /[美日德法英韩港台陆中澳星俄荷]商$/u;

/**
 * Firms behind whose name and line of business their name in Latin letters stands in brackets,
 * 峻澜航运(Junlan): with their brand, in offsets of the paragraph. Words of the text may cut across them.
 */
export function glossedFirms(
  text: string,
  paragraph: Span,
  tokens: readonly Token[],
): GlossedFirm[] {
  const firms: GlossedFirm[] = [];
  const add = (brand: string, start: number, end: number): void => {
    firms.push({ brand, start: start - paragraph.start, end: end - paragraph.start });
  };
  tokens.forEach((next, i) => {
    const end = next.start;
    if (next.kind === MARK) {
      if (!'(（'.includes(text.charAt(end))) return;
      const gloss = tokens[i + 1];
      if (gloss?.kind !== LATIN || !/^[A-Z][A-Za-z]/u.test(text.slice(gloss.start, gloss.end)))
        return;
    } else if (!OF_LISTED.find(text, end, next.end)) return;
    const line = lineBefore(text, end);
    if (line === end) {
      const own = BOARD.has(wordOf(text, next)) ? brandBefore(text, tokens, i) : undefined;
      if (own !== undefined) add(own.brand, own.start, own.end);
      return;
    }
    for (let start = line - 2; start >= line - LONGEST_BRAND; start--) {
      if (!/^[\u4e00-\u9fff]+$/u.test(text.slice(start, line))) return;
      if (NOT_IN_BRANDS.includes(text.charAt(start))) return;
      if (!isBoundary(text, tokens, i, start)) continue;
      const brand = text.slice(start, line);
      if (!isKind(brand)) add(brand, start, end);
      return;
    }
  });
  return firms;
}

/** 峻澜 in "，峻澜股价": two to four characters between a mark and what only firms have. */
function brandBefore(
  text: string,
  tokens: readonly Token[],
  i: number,
): { readonly brand: string; readonly start: number; readonly end: number } | undefined {
  const end = tokens[i]?.start ?? 0;
  let k = i - 1;
  while (k >= 0 && end - (tokens[k]?.start ?? 0) <= LONGEST_BRAND && tokens[k]?.kind !== MARK) k--;
  let start = tokens[k + 1]?.start ?? end;
  if (end - start > 2 && LEADING.includes(text.charAt(start))) start++;
  if (end - start < 2 || end - start > LONGEST_BRAND) return undefined;
  if (k >= 0 && tokens[k]?.kind !== MARK) return undefined;
  const brand = text.slice(start, end);
  for (let at = k + 1; at < i; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === NUMBER || token.kind === LATIN) return undefined;
    if ((token.flags & (PLACE | COUNTRY | TITLE)) !== 0 && token.end - token.start > 1)
      return undefined;
  }
  for (const character of brand) if (NOT_IN_BRANDS.includes(character)) return undefined;
  return isKind(brand) || COMPANY_NOUN.test(brand) ? undefined : { brand, start, end };
}

/** A firm in general, and what it is called where its name was told. */
const COMPANY_NOUN = /(?:公司|集团|企业|银行|机构|双方|小|上述|股|持有)$/u;

/** Whether a name stands right behind what firms are called, or before what only firms have. */
export function isBesideFirm(text: string, tokens: readonly Token[], from: number, to: number) {
  const [before, first, last, after] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  if (first !== undefined && before?.end === first.start) {
    if (FIRM_NOUNS.has(wordOf(text, before))) return true;
    if (OF_COUNTRY.test(text.slice(first.start - 2, first.start))) return true;
  }
  if (last === undefined || after?.start !== last.end || (after.flags & TITLE) !== 0) return false;
  return BOARD.has(wordOf(text, after));
}

const BOARD = words('董事会 股价');

/** What firms are called before their names. */
const FIRM_NOUNS = words(
  '企业 车企 车厂 厂商 巨头 大厂 芯片商 开发商 竞购者 收购方 上市公司 母公司 子公司',
);

/** Whether the token after a firm's brand is its line of business, and no goods of it: 峻澜微电子. */
export function hasLine(text: string, tokens: readonly Token[], i: number): boolean {
  const [brand, line, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (brand === undefined || line?.start !== brand.end) return false;
  if (LINES.find(text, line.start, line.end) !== true) return false;
  return after?.start !== line.end || !isNoun(after);
}

/** Where the line of business begins that ends at `end`; `end` where there is none. */
function lineBefore(text: string, end: number): number {
  for (let length = LONGEST_LINE; length > 1; length--) {
    if (LINES.find(text, end - length, end)) return end - length;
  }
  return end;
}

/** Whether a name may begin at `at`, before token `i`: behind a mark, a verb, a country. */
function isBoundary(text: string, tokens: readonly Token[], i: number, at: number): boolean {
  if (OF_COUNTRY.test(text.slice(at - 2, at)) || LEADING.includes(text.charAt(at - 1))) return true;
  let k = i - 1;
  while (k >= 0 && (tokens[k]?.start ?? 0) >= at) k--;
  const before = tokens[k];
  if (before === undefined || before.end < at) return true;
  if (before.end > at) return false;
  if (before.kind === MARK || before.kind === VERB_WORD || isAnd(text, before)) return true;
  return (before.flags & COUNTRY) !== 0 || REGIONS.has(wordOf(text, before));
}
