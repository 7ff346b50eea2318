import { BODY, BODY_ENDING, COUNTRY, PERSON_VERB, PLACE, PLACE_CUE, TITLE } from './hanKnowledge';
import {
  ADJECTIVE,
  BODY_WORD,
  FOREIGN_NAME,
  FOREIGN_WORD,
  JAPANESE_NAME,
  LATIN,
  NAME_WORD,
  NEW_PLACE,
  NOUN_WORD,
  PERSON_WORD,
  PLACE_WORD,
  POSITION,
  SURE_BODY,
  SURE_PLACE,
  NUMERAL,
  UNKNOWN,
  VERBAL_NOUN,
  VERB_WORD,
} from './token';
import type { Token } from './token';
import type { Piece } from './piece';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** One-character names of states and regions, as in 日越友好议员联盟. */
const STATES = '中美日韩俄英法德印越朝台港澳欧非苏缅泰菲伊巴以乌加墨柬老蒙新马';
/** Endings that name a body as soon as any noun stands before them. */
const STRONG = words(
  '地检署 高检署 高分院 局 厅 执委会 执行委员会 地方法院 高等法院 中级人民法院 委员会 办公厅 总局 管理局 总署 检察院 联盟 协会 基金会 联合会 理事会 部 署 党 官房 总工会 研究院 科学院 警察厅 警视厅 常委会 党委 足球俱乐部 人民法院 高等法院 出版社 通讯社 电视台 交响乐团 交易所 证券交易所 司令部 参谋部 促进会 研究会 总商会 联合总会 振兴院 海警局 检察署 廉政局 调查局 统计局 税务局 移民局 民航局 海事局 气象厅 警察总局 反贪局 仲裁院 法庭 交易委员会',
);
/** Endings that name a body only right after a place (国家队, 警方 …). */
const PLACED = words(
  '代表处 政府 大使馆 使馆 领事馆 总领事馆 队 国家队 警方 军方 军队 警察 海军 空军 陆军 省委 市委 县委 内阁 议会 国会 联队 代表队 足球队 篮球队',
);
/** Endings whose rest is a name in itself, so that a country before it stays outside. */
const NATIONAL = words(
  '部 省 厅 常委会 法院 检察院 办公厅 官房 内阁 国会 议会 参议院 众议院 书记处 政治局 国务院 党',
);
const WHOLE = words('共产党 国家队 政府');
/** Endings too common to count by themselves. */
const COMMON = words(
  '会 社 师 旅 处 司 院 电子 汽车 科技 能源 地产 置业 传媒 影业 建设 电气 通信 生物 食品 医药 软件 半导体 国际 动力 唱片 娱乐 通讯 营造 工会 中央 部队 组织 机构 保险 实业 航空 股份 石油 制药 控股 证券 重工 联邦 教会 小学 中学 医院',
);
/** Of these only after two or more other words, or one that is a name. */
const UNITS = words('省 市 县 区 州');
const GENERIC = words(
  '有关 著名 大型 各国 本地 当地 主要 其他 相关 国有 私人 私立 跨国 上市 新 大 小 老 该 本 各 两国 我国 全国 外国 同 母 子 分 总',
);
/** Endings that make a name with nothing but a country before them (越南航空公司). */
const LONG_ENDINGS = words(
  '航空公司 通讯社 电视台 科学院 工商会 商会 开发署 广播公司 气象局 足协 奥委会 红十字会 航空 银行 国家银行 航天局 总工会 作家协会',
);
/** After a country these begin a name of its own (美国联邦储备委员会), except a firm's (荷兰皇家航空公司). */
const NATIONWIDE = words('国家 联邦 全国 中央 最高');
/** Missions named after who sends them and where they are (越南驻日本大使馆). */
const MISSIONS = words('大使馆 使馆 领事馆 总领事馆 代表处');
/** Endings that gather people of one occupation (议员联盟, 记者协会). */
const PROFESSIONAL = words('联盟 协会 学会 工会 联合会 总会 公会 事务所');
/** What may stand between a place and its government. */
const GOVERNMENTS = words('地方 联邦 中央 临时 过渡 新 省 市 县 区 州 自治区 特区');

function wordOf(text: string, token: Token): string {
  return text.slice(token.start, token.end);
}

function isName(text: string, token: Token): boolean {
  switch (token.kind) {
    case PLACE_WORD:
    case NAME_WORD:
    case FOREIGN_NAME:
    case FOREIGN_WORD:
    case JAPANESE_NAME:
    case NEW_PLACE:
    case LATIN:
    case UNKNOWN:
    case PERSON_WORD:
    case BODY_WORD:
    case SURE_BODY:
    case SURE_PLACE:
      return true;
    default:
      return (
        (token.flags & (BODY | PLACE)) !== 0 ||
        (token.end - token.start === 1 && STATES.includes(wordOf(text, token)))
      );
  }
}

function isPlace(token: Token): boolean {
  switch (token.kind) {
    case PLACE_WORD:
    case NEW_PLACE:
    case SURE_PLACE:
      return true;
    default:
      return (token.flags & PLACE) !== 0;
  }
}

/**
 * The organisation whose last token is `i`, or undefined: a listed body, or an ending (委员会, 公司 …)
 * with what qualifies it before it.
 */
export function findBody(
  text: string,
  tokens: readonly Token[],
  i: number,
  taken: Uint8Array,
): Piece | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const listed = (token.flags & BODY) !== 0;
  const ending = (token.flags & BODY_ENDING) !== 0;
  if (listed && ending) {
    const longer = readBody(text, tokens, i, taken, false);
    if (longer !== undefined && longer.to - longer.from > 1 && namesPlace(tokens, longer))
      return longer;
  }
  return readBody(text, tokens, i, taken, listed);
}

/** Whether a piece holds the name of a place that is no country: it belongs to the body's name. */
function namesPlace(tokens: readonly Token[], found: Piece): boolean {
  for (let k = found.from; k < found.to; k++) {
    const token = tokens[k];
    if (token !== undefined && isPlace(token) && (token.flags & COUNTRY) === 0) return true;
  }
  return false;
}

function readBody(
  text: string,
  tokens: readonly Token[],
  i: number,
  taken: Uint8Array,
  listed: boolean,
): Piece | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const ending = (token.flags & BODY_ENDING) !== 0;
  if (!listed && !ending && token.kind !== BODY_WORD) return undefined;
  const word = wordOf(text, token);
  if (
    ending &&
    !listed &&
    COMMON.has(word) &&
    !hasStrongName(text, tokens[i - 1]) &&
    firmName(text, tokens, i, word) === i
  ) {
    return undefined;
  }
  if (UNITS.has(word) && !isMinistry(tokens, i)) return undefined;

  const previous = tokens[i - 1];
  const joined = previous?.end === token.start ? previous : undefined;
  if (!listed && PLACED.has(word)) {
    let from = i - 1;
    if (joined === undefined) return undefined;
    if (GOVERNMENTS.has(wordOf(text, joined))) from--;
    const place = tokens[from];
    if (place === undefined || place.end !== tokens[from + 1]?.start) return undefined;
    if (!isPlace(place) && place.kind !== FOREIGN_WORD && place.kind !== NAME_WORD)
      return undefined;
    const sender = tokens[from - 2];
    const posted = tokens[from - 1];
    if (
      MISSIONS.has(word) &&
      posted !== undefined &&
      wordOf(text, posted) === '驻' &&
      sender?.end === posted.start &&
      isPlace(sender)
    ) {
      return piece(from - 2, i + 1, word, 0.9);
    }
    // "越南队" is called by its country, 国家队 by itself.
    if (word === '队' && (place.flags & COUNTRY) !== 0) return undefined;
    if (NATIONAL.has(word) && from === i - 1 && (place.flags & COUNTRY) !== 0) {
      return piece(i, i + 1, word, 0.7);
    }
    return piece(from, i + 1, word, 0.85);
  }

  let from = i;
  let names = 0;
  let nouns = 0;
  let country = false;
  while (from > 0 && i - from < 7) {
    const before = tokens[from - 1];
    if (before === undefined || taken[from - 1] === 1) break;
    if (before.end !== tokens[from]?.start) break;
    const occupation = (before.flags & TITLE) !== 0 && PROFESSIONAL.has(word);
    if ((before.flags & (PERSON_VERB | TITLE | PLACE_CUE)) !== 0 && !occupation) break;
    const written = wordOf(text, before);
    if (GENERIC.has(written)) break;
    if (isName(text, before)) {
      if (listed && (before.flags & (PLACE | BODY)) === 0 && !LISTABLE.has(before.kind)) break;
      from--;
      if ((before.flags & COUNTRY) !== 0) {
        country = true;
        break;
      }
      names++;
      continue;
    }
    if (listed) {
      const first = tokens[from - 2];
      const ministry = from === i && /[部省署局]$/u.test(word) && /^[与和及]$/u.test(written);
      if (!ministry || first?.end !== before.start || taken[from - 2] === 1) break;
      if (first.kind !== NOUN_WORD && first.kind !== VERBAL_NOUN) break;
      if ((first.flags & (TITLE | BODY | BODY_ENDING | PLACE)) !== 0) break;
      if (first.end - first.start < 2) break;
      from -= 2;
      continue;
    }
    const city = tokens[from - 2];
    const club = word === '足球俱乐部' && from === i && city?.end === before.start && isPlace(city);
    if (before.kind === VERB_WORD && STRONG.has(word) && (club || ACTS.has(written))) {
      nouns++;
      from--;
      continue;
    }
    const noun =
      before.kind === NOUN_WORD ||
      before.kind === VERBAL_NOUN ||
      ((before.flags & BODY_ENDING) !== 0 && before.end - before.start > 1);
    if (noun || (before.kind === ADJECTIVE && before.end - before.start > 1)) {
      if (before.end - before.start === 1 && !UNITS.has(written)) {
        const start = firmName(text, tokens, from, word);
        if (start === from) break;
        from = start;
        names++;
        continue;
      }
      nouns++;
      from--;
      continue;
    }
    if (before.kind === POSITION && FIRMS.has(word)) {
      const start = firmName(text, tokens, from - 1, word);
      if (start < from - 1) {
        from = start;
        names++;
      }
      break;
    }
    if (before.end - before.start === 1) {
      const start = firmName(text, tokens, from, word);
      if (start < from) {
        from = start;
        names++;
        continue;
      }
    }
    const left = tokens[from - 2];
    if (
      (written === '与' || written === '和' || written === '及') &&
      (STRONG.has(word) || word === '研究所') &&
      nouns + names > 0 &&
      left !== undefined &&
      taken[from - 2] !== 1 &&
      (left.kind === NOUN_WORD || left.kind === VERBAL_NOUN || ACTS.has(wordOf(text, left))) &&
      (left.flags & (TITLE | BODY | BODY_ENDING)) === 0 &&
      left.end - left.start > 1
    ) {
      from -= 2;
      nouns++;
      continue;
    }
    if (
      written === '与' &&
      UNITS.has(word) &&
      left?.kind === NOUN_WORD &&
      taken[from - 2] !== 1 &&
      left.end - left.start > 1
    ) {
      from -= 2;
      nouns++;
      continue;
    }
    break;
  }
  if (listed) {
    if (country && !WHOLE.has(word)) from++;
    return {
      from,
      to: i + 1,
      type: 'organisation',
      evidence: { rule: 'known-organisation', detail: word, score: 0.9 },
    };
  }
  if (token.kind === BODY_WORD && !ending) {
    if (names === 0 && !country && token.end - token.start < 4) return undefined;
  } else if (names === 0) {
    const own = STRONG.has(word) || LONG_ENDINGS.has(word);
    if (nouns === 0 && !(country && own && word.length > 1)) return undefined;
    if (!STRONG.has(word) && !UNITS.has(word) && !country && !isFirm(text, tokens, from, i, word)) {
      return undefined;
    }
    if (STRONG.has(word) && word.length === 1 && nouns === 0) return undefined;
  }
  if (
    country &&
    names + nouns === 0 &&
    !PLACED.has(word) &&
    !LONG_ENDINGS.has(word) &&
    token.kind !== BODY_WORD
  ) {
    return undefined;
  }
  if (COURTS.has(word) && nouns === 0 && namesOnlyPlace(tokens, from, i)) return undefined;
  const rest = names + nouns > 0 || token.end - token.start > 2;
  const second = tokens[from + 1];
  const national = second !== undefined && from < i && NATIONWIDE.has(wordOf(text, second));
  const strips = national ? !FIRMS.has(word) : names > 0 || isNational(word);
  if (country && rest && !WHOLE.has(word) && strips) from++;
  return piece(from, i + 1, word, 0.75);
}

/** Whether the tokens before `i` from `from` are one place. */
function namesOnlyPlace(tokens: readonly Token[], from: number, i: number): boolean {
  const first = tokens[from];
  return from === i - 1 && first?.kind === PLACE_WORD;
}

/** Any court of a city: 某地法院 is no court's name. */
const COURTS = words('法院 法庭');
/** Endings of firms, whose names may be made of characters that are no word together (华信集团). */
const FIRMS = words(
  '营造 总公司 公司 集团 有限公司 股份有限公司 控股 银行 证券 汽车 科技 能源 地产 置业 传媒 影业 电子 航空 保险 制药 石油 重工 实业 俱乐部 电气 通信 生物 食品 医药 半导体 娱乐 唱片 足球俱乐部 律师事务所',
);

/** Whether a firm's name is made of nouns alone: one that is no line of business, and a sign that it is a name. */
function isFirm(
  text: string,
  tokens: readonly Token[],
  from: number,
  i: number,
  ending: string,
): boolean {
  if (!FIRMS.has(ending)) return false;
  const first = tokens[from];
  if (first === undefined || first.end - first.start < 2 || first.end - first.start > 3)
    return false;
  if ((first.flags & BODY_ENDING) !== 0 || GENERIC_FIRMS.has(wordOf(text, first))) return false;
  const next = tokens[i + 1];
  if (next !== undefined && next.start === tokens[i]?.end && (next.flags & TITLE) !== 0)
    return true;
  return ending === '集团' || ending === '有限公司' || ending === '股份有限公司';
}

const GENERIC_FIRMS = words(
  '犯罪 诈骗 利益 军事 企业 大型 家族 财团 贸易 建筑 广告 物流 投资 咨询 管理 服务 网络 技术 工程 物业 旅游 文化 金融 资产 信托 租赁 设计 销售 外贸 民营 国营 国企 央企 责任 合资 独资 外资 子公司 母公司 总公司 分公司 政治 权力 贩毒 走私 电力 钢铁 化工 煤炭 铁路 运输 出租 快递 电商 互联网 直播 游戏 电影 音乐 经纪 演艺 美国 上市',
);

/** Where a firm's name of two to four loose characters before `from` starts; `from` where there is none. */
function firmName(text: string, tokens: readonly Token[], from: number, ending: string): number {
  if (!FIRMS.has(ending)) return from;
  let start = from;
  while (start > 0 && from - start < 3) {
    const before = tokens[start - 1];
    if (before === undefined || before.end !== tokens[start]?.start) break;
    if (before.end - before.start > 1) break;
    if (!LOOSE.has(before.kind) && !STATES.includes(wordOf(text, before))) break;
    if ((before.flags & (PERSON_VERB | TITLE | PLACE_CUE)) !== 0) break;
    if (NOT_IN_FIRMS.includes(wordOf(text, before))) break;
    start--;
  }
  return from - start >= 2 ? start : from;
}

const LISTABLE: ReadonlySet<number> = new Set([BODY_WORD, PLACE_WORD, NEW_PLACE]);
const LOOSE: ReadonlySet<number> = new Set([
  UNKNOWN,
  NOUN_WORD,
  VERB_WORD,
  VERBAL_NOUN,
  ADJECTIVE,
  NUMERAL,
]);
const NOT_IN_FIRMS =
  '万亿千百十份件项次条届第该各本某两原前现任个家名位的是在有为被把将向由及等与和或';
/** Verbs that stand in the names of bodies (选举委员会). */
const ACTS = words(
  '选举 调查 监督 管理 监察 组织 筹备 仲裁 审查 评审 援助 检查 指导 领导 协调 应急 救援 保护 交易 出入境 斗争 行动 复兴 发展 进步 团结 革命 解放 改革 振兴 防卫 作战 训练 侦查 情报 保卫 反恐 禁毒 维和 联合 竞争 服务 研究 合作 建设 投资 消费 教育 通讯 运输 反贪污 反贪 肃贪 反腐败',
);

function piece(from: number, to: number, detail: string, score: number): Piece {
  return {
    from,
    to,
    type: 'organisation',
    evidence: { rule: 'organisation-ending', detail, score },
  };
}

function isNational(word: string): boolean {
  for (let size = 1; size <= word.length && size <= 4; size++) {
    if (NATIONAL.has(word.slice(-size))) return true;
  }
  return false;
}

function hasStrongName(text: string, token: Token | undefined): boolean {
  return token !== undefined && isName(text, token) && (token.flags & COUNTRY) === 0;
}

/** Whether 省 at `i` ends a Japanese ministry (内务与通信省) rather than a province. */
function isMinistry(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before !== undefined &&
    before.end === tokens[i]?.start &&
    before.end - before.start > 1 &&
    (before.kind === NOUN_WORD || before.kind === VERBAL_NOUN) &&
    (before.flags & PLACE) === 0
  );
}
