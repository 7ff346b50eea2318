import { findBody } from './bodies';
import { findFirm, findOfficersFirm, hasLine } from './firms';
import {
  BODY,
  COUNTRY,
  DOCUMENT_HEAD,
  GATHERING,
  PERSON_VERB,
  PLACE,
  PLACE_CUE,
  PLACE_ENDING,
  PLACE_FOLLOWER,
  PROGRAMME,
  TITLE,
} from './hanKnowledge';
import type { HanKnowledge } from './hanKnowledge';
import { flagsOf } from '../../names/hanTrie';
import { findLatinName } from './latinInHan';
import { findPaper } from './papers';
import type { Piece } from './piece';
import { findProduct } from './products';
import type { Products } from './products';
import { settleTypes } from './settle';
import { findThingByHead } from './things';
import {
  CHINESE_NAME,
  FOREIGN_NAME,
  FOREIGN_WORD,
  JAPANESE_NAME,
  SURE_BODY,
  SURE_PERSON,
  SURE_PLACE,
  NAME_WORD,
  NEW_PLACE,
  NOUN_WORD,
  NUMERAL,
  PERSON_WORD,
  PLACE_WORD,
  UNKNOWN,
} from './token';
import { isInterpunct } from './characters';
import type { Token } from './token';

/** Words after the name of a country that make a people or a language of it. */
const PEOPLES = '人语族文';
const PERIODICALS = /(?:报|新闻|周刊|时报|日报|杂志|通讯|月刊)$/u;

interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly knowledge: HanKnowledge;
  readonly taken: Uint8Array;
}

/** 《 */
const OPENING_TITLE = 0x300a;

const NO_PRODUCTS: Products = new Map();

/** Joins the tokens of a paragraph into names, in text order. Pieces never overlap. */
export function composePieces(
  text: string,
  tokens: readonly Token[],
  knowledge: HanKnowledge,
  products: Products = NO_PRODUCTS,
): Piece[] {
  const taken = new Uint8Array(tokens.length);
  const context = { text, tokens, knowledge, taken };
  const pieces: Piece[] = [];
  const take = (piece: Piece | undefined): boolean => {
    if (piece === undefined) return false;
    pieces.push(piece);
    taken.fill(1, piece.from, piece.to);
    return true;
  };
  takeTitles(context, take);
  if (products.size > 0) {
    for (let i = 0; i < tokens.length; i++) {
      if (taken[i] !== 1) take(findProduct(text, tokens, i, products));
    }
  }
  for (let i = 1; i < tokens.length; i++) take(findGathering(context, i));
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (taken[i] === 1) continue;
    take(
      findPaper(text, tokens, i, taken) ??
        findBody(text, tokens, i, taken) ??
        findFirm(text, tokens, i, taken) ??
        findOfficersFirm(text, tokens, i, taken),
    );
  }
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (taken[i] !== 1) take(findThingByHead(text, tokens, i, taken));
  }
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === 1) continue;
    if (tokens[i]?.kind === SURE_BODY) {
      const town = isTownOfClub(context, i);
      take({
        from: i,
        to: !town && hasLine(text, tokens, i) ? i + 2 : i + 1,
        type: town ? 'place' : 'organisation',
        evidence: town ? { rule: 'known-place', score: 0.85 } : { rule: 'short-form', score: 0.75 },
      });
      continue;
    }
    take(
      findPlace(context, i) ??
        findPerson(context, i) ??
        findThing(context, i) ??
        findLatinName(text, tokens, i),
    );
  }
  pieces.sort((a, b) => a.from - b.from);
  return settleTypes(text, tokens, pieces).filter((piece) => piece.type !== '');
}

/** A club bears the name of its town: 在马赛 is the town. */
function isTownOfClub(context: Context, i: number): boolean {
  const { tokens, text, knowledge } = context;
  const token = tokens[i];
  const cue = tokens[i - 1];
  if (token === undefined || cue?.end !== token.start || (cue.flags & PLACE_CUE) === 0)
    return false;
  if (text.charAt(cue.start) === '对') return false;
  const node = knowledge.trie.find(text.slice(token.start, token.end));
  return node > 0 && (flagsOf(knowledge.trie.packed[node] ?? 0) & PLACE) !== 0;
}

function wordOf(context: Context, token: Token): string {
  return context.text.slice(token.start, token.end);
}

/** Titles in 《 》: documents and periodicals are names; nothing inside a title is. */
function takeTitles(context: Context, take: (piece: Piece) => boolean): void {
  const { tokens, text } = context;
  for (let i = 0; i < tokens.length; i++) {
    if (text.charCodeAt(tokens[i]?.start ?? 0) !== OPENING_TITLE) continue;
    let close = i + 1;
    while (close < tokens.length && close - i < 60) {
      const mark = text.charAt(tokens[close]?.start ?? 0);
      if (mark === '》' || mark === '《') break;
      close++;
    }
    const end = tokens[close];
    if (end === undefined || text.charAt(end.start) !== '》' || close === i + 1) continue;
    const last = tokens[close - 1];
    const content = text.slice(tokens[i + 1]?.start, end.start);
    if (last !== undefined && PERIODICALS.test(content)) {
      take({
        from: i + 1,
        to: close,
        type: 'organisation',
        evidence: { rule: 'periodical', score: 0.85 },
      });
    } else if (
      last !== undefined &&
      ((last.flags & DOCUMENT_HEAD) !== 0 || /[法约典案]$/u.test(content))
    ) {
      take({
        from: i + 1,
        to: close,
        type: 'document',
        evidence: { rule: 'document-title', score: 0.85 },
      });
    } else {
      take({
        from: i + 1,
        to: close,
        type: 'document',
        evidence: { rule: 'document-title', score: 0.7 },
      });
    }
    i = close;
  }
}

function adjacent(a: Token | undefined, b: Token | undefined): boolean {
  return b !== undefined && a?.end === b.start;
}

/** Contests that bear the name of the place right before them. */
const CONTESTS: ReadonlySet<string> = new Set(
  '冠军杯 足总杯 国王杯 联赛杯 超级杯 公开赛 邀请赛 大奖赛'.split(' '),
);

function namesPlace(token: Token): boolean {
  switch (token.kind) {
    case PLACE_WORD:
    case NEW_PLACE:
    case SURE_PLACE:
      return true;
    default:
      return (token.flags & PLACE) !== 0;
  }
}

/** A recurring meeting, contest or vote with what it is named after: a place or a body right before it. */
function findGathering(context: Context, i: number): Piece | undefined {
  const { tokens, taken } = context;
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before === undefined || taken[i - 1] === 1) return undefined;
  if ((token.flags & GATHERING) === 0 || !adjacent(before, token)) return undefined;
  const detail = wordOf(context, token);
  if ((before.flags & BODY) === 0) {
    if (!CONTESTS.has(detail) || !namesPlace(before)) return undefined;
    return {
      from: i - 1,
      to: i + 1,
      type: 'event-name',
      evidence: { rule: 'gathering', detail, score: 0.7 },
    };
  }
  return {
    from: i - 1,
    to: i + 1,
    type: 'programme',
    evidence: { rule: 'gathering', detail, score: 0.7 },
  };
}

function findThing(context: Context, i: number): Piece | undefined {
  const { tokens, taken } = context;
  const token = tokens[i];
  if (token === undefined) return undefined;
  const score = 0.7;
  if ((token.flags & PROGRAMME) !== 0) {
    return {
      from: i,
      to: i + 1,
      type: 'programme',
      evidence: { rule: 'known-programme', detail: wordOf(context, token), score: 0.9 },
    };
  }
  let to = i;
  while (tokens[to] !== undefined && to - i < 6 && taken[to] !== 1) {
    const next = tokens[to];
    if (next === undefined || (to > i && !adjacent(tokens[to - 1], next))) break;
    if ((next.flags & PROGRAMME) !== 0) {
      return {
        from: i,
        to: to + 1,
        type: 'programme',
        evidence: { rule: 'known-programme', score },
      };
    }
    if (next.kind !== NOUN_WORD) break;
    to++;
  }
  return undefined;
}

/** Kinds of tokens that may name a place when a place ending or a cue says so. */
function canBePlace(token: Token): boolean {
  switch (token.kind) {
    case FOREIGN_NAME:
    case FOREIGN_WORD:
    case NAME_WORD:
    case PERSON_WORD:
    case NEW_PLACE:
    case CHINESE_NAME:
    case JAPANESE_NAME:
    case UNKNOWN:
      return true;
    default:
      return false;
  }
}

function findPlace(context: Context, i: number): Piece | undefined {
  const { tokens, taken } = context;
  const token = tokens[i];
  if (token === undefined) return undefined;
  const place = namesPlace(token);
  if (!place && !canBePlace(token)) return undefined;
  let to = i + 1;
  while (
    token.kind === UNKNOWN &&
    tokens[to]?.kind === UNKNOWN &&
    adjacent(tokens[to - 1], tokens[to])
  )
    to++;
  let ending = '';
  for (;;) {
    const next = tokens[to];
    if (next === undefined || taken[to] === 1 || !adjacent(tokens[to - 1], next)) break;
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
    const next = tokens[i + 1];
    if (adjacent(token, next) && next !== undefined && next.end - next.start === 1) {
      if (PEOPLES.includes(wordOf(context, next))) return undefined;
    }
    const rule = token.kind === NEW_PLACE ? 'place-ending' : 'known-place';
    const score = token.kind === NEW_PLACE ? 0.65 : 0.9;
    return {
      from: i,
      to: i + 1,
      type: 'place',
      evidence: { rule, detail: wordOf(context, token), score },
    };
  }
  if (isForeign(token) && placeOdds(context, i) > 0) {
    return {
      from: i,
      to: i + 1,
      type: 'place',
      evidence: { rule: 'transliterated-place', score: 0.55 },
    };
  }
  return undefined;
}

function isForeign(token: Token): boolean {
  return token.kind === FOREIGN_NAME || token.kind === FOREIGN_WORD;
}

/** Log odds of place against person for the transliterated name at `i`: its characters and what stands beside it. */
function placeOdds(context: Context, i: number): number {
  const { tokens, knowledge, text } = context;
  const token = tokens[i];
  if (token === undefined) return 0;
  let odds = -0.8;
  let lean = 0;
  for (let at = token.start; at < token.end; at++) {
    const code = text.charCodeAt(at);
    if (isInterpunct(code)) return -9;
    const table = at === token.end - 1 ? knowledge.lean.last : knowledge.lean.others;
    lean += (table[code - 0x4e00] ?? 0) * (at === token.end - 1 ? 1 : 0.6);
  }
  odds += Math.max(-2.5, Math.min(2.5, lean));
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before?.end === token.start) {
    if ((before.flags & TITLE) !== 0) odds -= 4;
    else if ((before.flags & PLACE_CUE) !== 0) odds += before.end - before.start > 1 ? 3 : 1.5;
    else if ((before.flags & COUNTRY) !== 0 || before.kind === PLACE_WORD) odds += 1.5;
  }
  if (after?.start === token.end) {
    if ((after.flags & PERSON_VERB) !== 0) odds -= 3;
    else if ((after.flags & PLACE_FOLLOWER) !== 0) odds += 2;
    else if ((after.flags & TITLE) !== 0) odds -= 2;
  }
  return odds;
}

/** Whether a person's name and a separator stand right before token `i`: (记者王峰 李梦). */
function followsPerson(context: Context, i: number): boolean {
  const { tokens, taken, text } = context;
  const mark = tokens[i - 1];
  const name = tokens[i - 2];
  if (mark === undefined || name === undefined || taken[i - 2] !== 1) return false;
  const written = text.slice(mark.start, mark.end);
  return (written === ' ' || written === '、') && PERSON_KINDS.has(name.kind);
}

const PERSON_KINDS: ReadonlySet<number> = new Set([CHINESE_NAME, JAPANESE_NAME, SURE_PERSON]);

function findPerson(context: Context, i: number): Piece | undefined {
  const { tokens } = context;
  const token = tokens[i];
  if (token === undefined) return undefined;
  if ((token.flags & GATHERING) !== 0) return undefined;
  const length = token.end - token.start;
  let score = 0;
  switch (token.kind) {
    case SURE_PERSON:
      score = 0.95;
      break;
    case CHINESE_NAME: {
      const before = tokens[i - 1];
      if (before?.kind === NUMERAL && before.end === token.start) return undefined;
      if (token.support < 2 && length === 2 && !followsPerson(context, i)) return undefined;
      score = token.support >= 2 ? 0.9 : 0.6;
      break;
    }
    case JAPANESE_NAME:
      score = token.support >= 2 ? 0.95 : 0.75;
      break;
    case FOREIGN_NAME:
    case FOREIGN_WORD:
      score = token.support >= 2 ? 0.9 : 0.55;
      break;
    case PERSON_WORD:
      score = 0.7;
      break;
    default:
      return undefined;
  }
  const next = tokens[i + 1];
  if (
    isForeign(token) &&
    adjacent(token, next) &&
    next !== undefined &&
    next.end - next.start === 1
  ) {
    if (PEOPLES.includes(wordOf(context, next))) return undefined;
  }
  let to = i + 1;
  if (next !== undefined && adjacent(token, next)) {
    if (/^[一二三四五六七八九十]{1,3}世$/u.test(wordOf(context, next))) to++;
    else if (
      /^[一二三四五六七八九十]{1,3}$/u.test(wordOf(context, next)) &&
      context.text.charAt(next.end) === '世'
    )
      to += 2;
  }
  const rule = token.support >= 2 ? 'title-or-verb-beside-name' : 'name-characters';
  return { from: i, to, type: 'person', evidence: { rule, score } };
}
