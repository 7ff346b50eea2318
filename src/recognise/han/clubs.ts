import { endOfClubAt } from '../../names/gazetteer';
import { indexWords } from '../../text/wordIndex';
import { BODY, BODY_ENDING, COUNTRY, PERSON_VERB, PLACE, PLACE_CUE, TITLE } from './hanKnowledge';
import type { FirstReading } from './readParagraph';
import {
  ADJECTIVE,
  CHINESE_NAME,
  FOREIGN_NAME,
  FOREIGN_WORD,
  JAPANESE_NAME,
  MARK,
  NAME_WORD,
  NEW_PLACE,
  NOUN_WORD,
  NUMBER,
  NUMERAL,
  POSITION,
  PLACE_WORD,
  SURE_PERSON,
  UNKNOWN,
  VERB_WORD,
} from './token';
import type { Token } from './token';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words of sports that clubs play: those of a single player's sport are not among them. */
const SPORT = indexWords(
  '球队 俱乐部 联赛 主场 客场 进球 破门 点球 前锋 后卫 中场 门将 射手 主帅 主教练 转会 转会费 加盟 上半场 下半场 足球 青训 球衣 积分榜 助攻 首发 替补 新援 作客 锦标 入球 决赛 补时 梅开二度'.split(
    ' ',
  ),
);
const ENOUGH_SPORT = 4;
/** What follows a club's name: its people, its supporters, its ground. */
const OF_CLUBS = words(
  '主帅 主教练 教练 助教 队长 门将 前锋 后卫 中场 官宣 球迷 主席 总经理 青训 青年队 俱乐部',
);
/** Verbs of a match whose object is the other side, or of a transfer whose object is a club. */
const AGAINST = words(
  '不敌 战胜 击败 力克 战平 逆转 大胜 负于 完胜 险胜 对阵 迎战 挑战 加盟 转投 签约 淘汰 横扫 效力于 效力',
);
/** Last two characters of what stands before the other side. */
const OTHER_SIDE = words(
  '不敌 战胜 击败 力克 战平 大胜 负于 败于 完胜 险胜 对阵 迎战 淘汰 横扫 力压 硬撼 输给 败给 惨败 击退 轻取 小胜 赛和 战和 逼和 场对 赛对 再战',
);
/** Nouns right before the name of a club. */
const SIDES = words('球队 球会 班霸 劲旅 豪门 升班马');
/** What somebody does for a club; characters that begin it. */
const SCORES = words('追回 射入 攻入 打进 破门 建功 扳平 踢进 射进 出战 上阵 效力 效命');
/** Words for any side. */
const ANY_SIDE = words(
  '球队 客队 主队 对手 双方 俱乐部 国家队 国奥队 女足 男足 足球 篮球 国际 体育 冠军 卫冕 时任 现任 前任 新任 传奇 功勋 名宿 大学 青年 女子 男子 职业 业余 豪门 劲旅 升班马 联队 新秀 本队 该队 球会 球员 助理 代理 临时 主场 客场 点球 加时 决赛 上半场 下半场',
);

/**
 * Names of clubs that only the talk of a match gives away. False where a person may bear the name
 * as well: a foreign name alone.
 */
export function gatherClubs(
  text: string,
  paragraphs: readonly FirstReading[],
): ReadonlyMap<string, boolean> {
  const clubs = new Map<string, boolean>();
  if (!tellsOfSport(paragraphs)) return clubs;
  for (const { tokens } of paragraphs) {
    for (let i = 0; i < tokens.length; i++) {
      addClubs(text, tokens, i, clubs);
      addWellKnown(text, tokens, i, clubs);
    }
  }
  return clubs;
}

function wordOf(text: string, token: Token): string {
  return text.slice(token.start, token.end);
}

/** The words of sport among the tokens of a paragraph. */
export function sportWords(text: string, tokens: readonly Token[]): readonly string[] {
  let found: string[] | undefined;
  for (const token of tokens) {
    const size = token.end - token.start;
    if (size < 2 || size > 3) continue;
    if (SPORT.find(text, token.start, token.end)) (found ??= []).push(wordOf(text, token));
  }
  return found ?? NO_WORDS;
}

const NO_WORDS: readonly string[] = [];

function tellsOfSport(paragraphs: readonly FirstReading[]): boolean {
  const met = new Set<string>();
  for (const { sport } of paragraphs) for (const word of sport) met.add(word);
  return met.size >= ENOUGH_SPORT;
}

function addClubs(
  text: string,
  tokens: readonly Token[],
  i: number,
  clubs: Map<string, boolean>,
): void {
  const token = tokens[i];
  if (token === undefined || token.kind === MARK) return;
  const word = wordOf(text, token);
  if (word === '联队' || word === '队') addTeam(text, tokens, i, word, clubs);
  else if (word === '俱乐部' || word === '足球俱乐部') addShort(text, tokens, i, clubs);
  else if (OF_CLUBS.has(word)) addBefore(text, tokens, i, clubs);
  else if (SIDES.has(word)) addNext(text, tokens, i + 1, clubs);
  else if (word === '为') addServed(text, tokens, i + 1, clubs);
  else if (AGAINST.has(word)) {
    addSubject(text, tokens, i, clubs);
    addAfter(text, tokens, i + 1, clubs);
  } else if (word === '敌' && text.charAt(token.start - 1) === '不')
    addAfter(text, tokens, i + 1, clubs);
  if (OTHER_SIDE.has(text.slice(token.end - 2, token.end))) addNext(text, tokens, i + 1, clubs);
}

/** A town that is best known by its club: whole tokens, or all but the last character of a guessed name. */
function addWellKnown(
  text: string,
  tokens: readonly Token[],
  i: number,
  clubs: Map<string, boolean>,
): void {
  const first = tokens[i];
  const end = first === undefined ? -1 : endOfClubAt(text, first.start);
  if (first === undefined || end < 0) return;
  let last = i;
  while ((tokens[last]?.end ?? end) < end) last++;
  const cut = tokens[last]?.end ?? end;
  const guessed = last === i && (isForeign(first) || first.kind === NEW_PLACE);
  if (cut === end || (guessed && cut === end + 1)) clubs.set(text.slice(first.start, end), true);
}

/** The town, the foreign name or the two loose characters from token `i` on: a club by what stands before. */
function addNext(
  text: string,
  tokens: readonly Token[],
  i: number,
  clubs: Map<string, boolean>,
): void {
  const first = tokens[i];
  if (first === undefined || first.start !== tokens[i - 1]?.end) return;
  const next = tokens[i + 1];
  if (isTown(first)) {
    const noun = next?.start === first.end && (isPart(text, next) || isPlaceName(next));
    if (!noun && first.end - first.start < 5) clubs.set(wordOf(text, first), true);
    return;
  }
  const ends = (token: Token | undefined): boolean =>
    token === undefined || token.kind === MARK || token.kind === NUMBER;
  if (isForeign(first) || isNativeName(first) || first.kind === POSITION) {
    const sure = first.kind === POSITION || SIDES.has(wordOf(text, tokens[i - 1] ?? first));
    if (ends(next) || SIDES.has(wordOf(text, tokens[i - 1] ?? first)))
      addCertain(text, first, first, sure, clubs);
    return;
  }
  if (next?.start !== first.end || !isLone(first) || !isLone(next) || !ends(tokens[i + 2])) return;
  addCertain(text, first, next, true, clubs);
}

function addCertain(
  text: string,
  first: Token,
  last: Token,
  certain: boolean,
  clubs: Map<string, boolean>,
): void {
  const name = text.slice(first.start, last.end);
  if (name.length < 2 || ANY_SIDE.has(name)) return;
  clubs.set(name, clubs.get(name) === true || certain);
}

/** 为某某射入一球 */
function addServed(
  text: string,
  tokens: readonly Token[],
  i: number,
  clubs: Map<string, boolean>,
): void {
  const first = tokens[i];
  if (first === undefined || first.start !== tokens[i - 1]?.end) return;
  const second = tokens[i + 1];
  const last = isLone(first) && second?.start === first.end && isLone(second) ? second : first;
  if (last === first && !isTown(first) && !isForeign(first) && !isNativeName(first)) return;
  if (SCORES.has(text.slice(last.end, last.end + 2))) addCertain(text, first, last, true, clubs);
}

/** A character that is no word of grammar: two of them may be a name. */
function isLone(token: Token): boolean {
  if (token.end - token.start !== 1) return false;
  switch (token.kind) {
    case UNKNOWN:
    case NOUN_WORD:
    case VERB_WORD:
    case ADJECTIVE:
      return true;
    default:
      return false;
  }
}

function isTown(token: Token): boolean {
  return isPlaceName(token) && (token.flags & COUNTRY) === 0;
}

function addName(text: string, first: Token, last: Token, clubs: Map<string, boolean>): void {
  const name = text.slice(first.start, last.end);
  clubs.set(name, clubs.get(name) === true || first !== last || !isForeign(first));
}

/** 某某联队 is called 某某联, too, 某某队 is called 某某. */
function addTeam(
  text: string,
  tokens: readonly Token[],
  i: number,
  word: string,
  clubs: Map<string, boolean>,
): void {
  const token = tokens[i];
  const from = nameBefore(text, tokens, i);
  const first = tokens[from];
  if (token === undefined || first === undefined || from === i) return;
  const last = tokens[i - 1];
  if (from === i - 1 && last !== undefined && isPlaceName(last)) return;
  const end = word === '联队' ? token.start + 1 : token.start;
  if (end - first.start >= 2) clubs.set(text.slice(first.start, end), true);
}

/** A club of a city is called by its second name alone (上海海港俱乐部: 海港). */
function addShort(
  text: string,
  tokens: readonly Token[],
  i: number,
  clubs: Map<string, boolean>,
): void {
  const name = tokens[i - 1];
  const city = tokens[i - 2];
  const token = tokens[i];
  if (name === undefined || city === undefined || token === undefined) return;
  if (name.end !== token.start || city.end !== name.start || !isPlaceName(city)) return;
  const word = wordOf(text, name);
  if (word.length < 2 || word.length > 4 || ANY_SIDE.has(word) || name.kind !== NOUN_WORD) return;
  clubs.set(word, true);
}

function addBefore(
  text: string,
  tokens: readonly Token[],
  i: number,
  clubs: Map<string, boolean>,
): void {
  addOwner(text, tokens, i, clubs);
  const from = nameBefore(text, tokens, i);
  const first = tokens[from];
  const last = tokens[i - 1];
  const next = tokens[i + 1];
  if (first === undefined || last === undefined || from === i) return;
  if (from === i - 1 && !isForeign(first)) return;
  const foreign = isForeign(first) || isNativeName(first);
  const person = next !== undefined && next.start === tokens[i]?.end && isPerson(next);
  const title = ((tokens[i]?.flags ?? 0) & TITLE) !== 0;
  if (!foreign || (title && !person)) return;
  if (title && first === last) addCertain(text, first, last, true, clubs);
  else addName(text, first, last, clubs);
}

/** 某某的巴西前锋: a player of a country, and whose he is. */
function addOwner(
  text: string,
  tokens: readonly Token[],
  i: number,
  clubs: Map<string, boolean>,
): void {
  const country = tokens[i - 1];
  const of = tokens[i - 2];
  if (country === undefined || of === undefined || (country.flags & COUNTRY) === 0) return;
  if (wordOf(text, of) !== '的' || of.end !== country.start) return;
  const last = tokens[i - 3];
  const first = tokens[i - 4];
  if (last?.end !== of.start) return;
  if (isTown(last) || isForeign(last)) addCertain(text, last, last, true, clubs);
  else if (first?.end === last.start && isLone(first) && isLone(last))
    addCertain(text, first, last, true, clubs);
}

/** A place and more right before the verb of a match, where a clause begins with them. */
function addSubject(
  text: string,
  tokens: readonly Token[],
  i: number,
  clubs: Map<string, boolean>,
): void {
  const from = nameBefore(text, tokens, i);
  const first = tokens[from];
  const last = tokens[i - 1];
  if (first === undefined || last === undefined || from >= i - 1 || !isPlaceName(first)) return;
  const before = tokens[from - 1];
  if (before !== undefined && before.kind !== MARK) return;
  addName(text, first, last, clubs);
}

/** The name right after a verb of a match, to the end of the clause. */
function addAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  clubs: Map<string, boolean>,
): void {
  const first = tokens[from];
  if (first === undefined || first.start !== tokens[from - 1]?.end) return;
  let to = from;
  while (to < tokens.length && to - from < 3) {
    const token = tokens[to];
    if (token === undefined || (to > from && token.start !== tokens[to - 1]?.end)) break;
    if (!isPlaceName(token) && !isPart(text, token)) break;
    to++;
  }
  const last = tokens[to - 1];
  if (to === from || last === undefined) return;
  const after = tokens[to];
  if (after !== undefined && after.kind !== MARK && text.charAt(after.start) !== '的') return;
  if (to - from === 1 && !isForeign(first)) return;
  if (!isPlaceName(first) && !isForeign(first) && !isNativeName(first)) return;
  if ((first.flags & COUNTRY) !== 0) return;
  const name = text.slice(first.start, last.end);
  if (name.length >= 3 && name.length <= 8) addName(text, first, last, clubs);
}

/** Where the name of up to three tokens before token `i` starts; `i` where there is none. */
function nameBefore(text: string, tokens: readonly Token[], i: number): number {
  let from = i;
  while (from > 0 && i - from < 3) {
    const before = tokens[from - 1];
    if (before === undefined || before.end !== tokens[from]?.start) break;
    if ((before.flags & COUNTRY) !== 0) break;
    if (isForeign(before)) return from - 1;
    if (isNativeName(before)) return isCity(tokens, from - 2, before) ? from - 2 : from - 1;
    if (isPlaceName(before)) return from - 1;
    if (!isPart(text, before)) break;
    from--;
  }
  return i;
}

function isCity(tokens: readonly Token[], i: number, next: Token): boolean {
  const token = tokens[i];
  return token?.end === next.start && isPlaceName(token) && (token.flags & COUNTRY) === 0;
}

/** Whether a word can be part of a club's name: a noun of no office, a lone character. */
function isPart(text: string, token: Token): boolean {
  if ((token.flags & (TITLE | PERSON_VERB | PLACE_CUE | BODY | BODY_ENDING)) !== 0) return false;
  if (isForeign(token) || isNativeName(token)) return true;
  const word = wordOf(text, token);
  if (ANY_SIDE.has(word) || '的在以与和对被把'.includes(word)) return false;
  switch (token.kind) {
    case NOUN_WORD:
    case UNKNOWN:
    case ADJECTIVE:
    case NAME_WORD:
      return true;
    case NUMBER:
    case NUMERAL:
      return false;
    default:
      return word === '联' || word === '队';
  }
}

function isPlaceName(token: Token): boolean {
  return token.kind === PLACE_WORD || token.kind === NEW_PLACE || (token.flags & PLACE) !== 0;
}

function isForeign(token: Token): boolean {
  return token.kind === FOREIGN_NAME || token.kind === FOREIGN_WORD;
}

function isNativeName(token: Token): boolean {
  return token.kind === CHINESE_NAME;
}

function isPerson(token: Token): boolean {
  switch (token.kind) {
    case CHINESE_NAME:
    case FOREIGN_NAME:
    case FOREIGN_WORD:
    case JAPANESE_NAME:
    case SURE_PERSON:
      return true;
    default:
      return false;
  }
}
