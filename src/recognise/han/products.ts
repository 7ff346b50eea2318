import { isKnownOrganisation } from '../../names/knownOrganisations';
import { isDigit, isLatin } from './characters';
import { isHan } from '../../names/hanLexicon';
import type { Piece } from './piece';
import type { Paragraph } from '../../text/sourceText';
import type { Token } from './token';

/** A name that the source puts in quotation marks, and what it is. */
interface QuotedName {
  readonly name: string;
  readonly type: 'system' | 'organisation' | 'programme';
  /** A word in itself: no name without its marks. */
  readonly marked: boolean;
}

/** Names in quotation marks by the code unit they begin with. */
export type Products = ReadonlyMap<number, readonly QuotedName[]>;

const LONGEST = 12;
const MOST_PER_CHARACTER = 32;
const OPENING = '“「『"';
const CLOSING = '”」』"';

const SCHEMES = /^(?:计划|项目|工程|方案|行动|专项|倡议|活动)/u;
const STORMS = /(?:台风|飓风|热带风暴)$/u;
const SHIPS = /[轮船艇舰舟]$/u;
const OF_SHIP =
  /^号?(?:客轮|货轮|油轮|邮轮|渡轮|渔船|沉船|货船|客船|轮|船|舰|艇|卫星|飞船|火箭|探测器|列车)/u;

const PARTIES = /^(?:联盟|党|政党|阵线)/u;
const PLATFORMS = /(?:平台|系统|应用|软件|程序|数据库)$/u;
const GLOSS = /^[(（][A-Z]/u;

/**
 * What a source names in quotation marks: models and systems of one to five Han characters, then a
 * mark of Latin letters with digits (“青鸾X3”), platforms (平台“云桥”), cards (“团结卡”), parties and
 * alliances (“新天地”联盟). They are found without the marks, too. Linear.
 */
export function gatherProducts(text: string, paragraphs: readonly Paragraph[]): Products {
  const products = new Map<number, QuotedName[]>();
  for (const { start, end } of paragraphs) {
    for (let i = start; i < end; i++) {
      const letter = text.charCodeAt(i);
      if (letter >= 0x41 && letter <= 0x5a && !isLatin(text.charCodeAt(i - 1))) {
        const word = readSystemWord(text, i, end);
        if (word !== undefined) add(products, word, 'system');
        continue;
      }
      const pair = isOpening(text.charCodeAt(i)) ? OPENING.indexOf(text.charAt(i)) : -1;
      if (pair < 0 || !isHan(text.charCodeAt(i + 1))) continue;
      let close = i + 1;
      while (close < end && close - i <= LONGEST && text.charAt(close) !== CLOSING.charAt(pair))
        close++;
      if (text.charAt(close) !== CLOSING.charAt(pair)) continue;
      const name = text.slice(i + 1, close);
      const type = typeOf(
        name,
        text.slice(Math.max(0, i - 4), i),
        text.slice(close + 1, close + 5),
      );
      if (type === undefined) continue;
      add(products, name, type);
    }
  }
  return products;
}

function add(products: Map<number, QuotedName[]>, name: string, type: QuotedName['type']): void {
  const code = name.charCodeAt(0);
  const list = products.get(code) ?? [];
  if (list.length >= MOST_PER_CHARACTER || list.some((other) => other.name === name)) return;
  list.push({ name, type, marked: name.length < 3 });
  list.sort((one, other) => other.name.length - one.name.length);
  products.set(code, list);
}

/** Right after and right before the name of a system in Latin letters. */
const AFTER_SYSTEM = new Set('登录 登入 账户 帐户 账号 帐号 互认 应用 平台'.split(' '));
const BEFORE_SYSTEM = new Set('下载 平台 系统 应用 软件 程序'.split(' '));
const LONGEST_WORD = 16;

/** A capitalised word that people log into, download or hold an account of. */
function readSystemWord(text: string, at: number, end: number): string | undefined {
  let stop = at + 1;
  let small = 0;
  for (; stop < end && isLatin(text.charCodeAt(stop)); stop++) {
    if (text.charCodeAt(stop) >= 0x61) small++;
    if (stop - at > LONGEST_WORD) return undefined;
  }
  if (stop - at < 4 || small < 2) return undefined;
  const beside =
    AFTER_SYSTEM.has(text.slice(stop, stop + 2)) || BEFORE_SYSTEM.has(text.slice(at - 2, at));
  const word = text.slice(at, stop);
  return beside && !isKnownOrganisation(word) ? word : undefined;
}

function typeOf(name: string, before: string, after: string): QuotedName['type'] | undefined {
  if (isModel(name)) return 'system';
  if (name.length < 2 || name.length > 7) return undefined;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    // "海灯29号"
    if (!isHan(code) && !(isDigit(code) && i > 0 && name.endsWith('号'))) return undefined;
  }
  if (PARTIES.test(after)) return 'organisation';
  if (PLATFORMS.test(before)) return 'system';
  if (STORMS.test(before) || SCHEMES.test(after)) return 'programme';
  if (after.startsWith('号') || name.endsWith('号') || SHIPS.test(before)) {
    if (SHIPS.test(before) || OF_SHIP.test(after)) return 'system';
  }
  return name.endsWith('卡') && GLOSS.test(after) ? 'system' : undefined;
}

function isOpening(code: number): boolean {
  return code === 0x201c || code === 0x300c || code === 0x300e || code === 0x22;
}

/** Whether Han characters, then letters, then digits make up a name, with a hyphen at most between. */
function isModel(name: string): boolean {
  let i = 0;
  while (isHan(name.charCodeAt(i))) i++;
  if (i === 0 || i > 5) return false;
  if (name.charAt(i) === '-') i++;
  const letters = i;
  while (isLatin(name.charCodeAt(i))) i++;
  const first = name.charCodeAt(letters);
  if (i === letters || first < 0x41 || first > 0x5a) return false;
  if (name.charAt(i) === '-') i++;
  const digits = i;
  while (isDigit(name.charCodeAt(i))) i++;
  if (i === digits) return false;
  while (isLatin(name.charCodeAt(i))) i++;
  return i === name.length;
}

/** The product whose name begins with token `i` and ends with a token. */
export function findProduct(
  text: string,
  tokens: readonly Token[],
  i: number,
  products: Products,
): Piece | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  for (const { name, type, marked } of products.get(text.charCodeAt(token.start)) ?? []) {
    if (!text.startsWith(name, token.start)) continue;
    if (marked && !isOpening(text.charCodeAt(token.start - 1))) continue;
    const end = token.start + name.length;
    let to = i + 1;
    while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
    if (tokens[to - 1]?.end !== end) continue;
    return { from: i, to, type, evidence: { rule: 'described', detail: name, score: 0.75 } };
  }
  return undefined;
}
