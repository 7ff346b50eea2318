import { isDigit, isLatin } from './characters';
import { isHan } from '../../names/hanLexicon';
import type { Piece } from './piece';
import type { Paragraph } from '../../text/sourceText';
import type { Token } from './token';

/** Names of products by the code unit they begin with. */
export type Products = ReadonlyMap<number, readonly string[]>;

const LONGEST = 12;
const MOST_PER_CHARACTER = 32;
const OPENING = '“「『"';
const CLOSING = '”」』"';

/**
 * Models and systems that a source names in quotation marks: one to five Han characters, then a mark
 * of Latin letters with digits (“青鸾X3”). They are found without the marks, too. Linear.
 */
export function gatherProducts(text: string, paragraphs: readonly Paragraph[]): Products {
  const products = new Map<number, string[]>();
  for (const { start, end } of paragraphs) {
    for (let i = start; i < end; i++) {
      const pair = isOpening(text.charCodeAt(i)) ? OPENING.indexOf(text.charAt(i)) : -1;
      if (pair < 0 || !isHan(text.charCodeAt(i + 1))) continue;
      let close = i + 1;
      while (close < end && close - i <= LONGEST && text.charAt(close) !== CLOSING.charAt(pair))
        close++;
      const name = text.slice(i + 1, close);
      if (text.charAt(close) !== CLOSING.charAt(pair) || !isModel(name)) continue;
      const code = name.charCodeAt(0);
      const list = products.get(code) ?? [];
      if (list.length >= MOST_PER_CHARACTER || list.includes(name)) continue;
      list.push(name);
      list.sort((a, b) => b.length - a.length);
      products.set(code, list);
    }
  }
  return products;
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
  for (const name of products.get(text.charCodeAt(token.start)) ?? []) {
    if (!text.startsWith(name, token.start)) continue;
    const end = token.start + name.length;
    let to = i + 1;
    while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
    if (tokens[to - 1]?.end !== end) continue;
    return {
      from: i,
      to,
      type: 'system',
      evidence: { rule: 'described', detail: name, score: 0.75 },
    };
  }
  return undefined;
}
