import type { Span } from '../../text/span';
import type { RoleCandidate } from '../candidate';
import { TITLE } from './hanKnowledge';
import type { Piece } from './piece';
import { ADJECTIVE, NOUN_WORD, PLACE_WORD, VERBAL_NOUN } from './token';
import type { Token } from './token';

/** The offices written before (and the rank right after) the person at `index`, outermost first. */
export function readRoles(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  index: number,
): RoleCandidate[] {
  const person = pieces[index];
  if (person === undefined) return [];
  const roles: RoleCandidate[] = [];
  let at = person.from;
  const space = tokens[at - 1];
  if (space !== undefined && text.charAt(space.start) === ' ' && isTitle(tokens[at - 2])) at--;
  let piece = index - 1;
  for (let round = 0; round < 5; round++) {
    let from = at;
    while (from > 0 && isTitle(tokens[from - 1]) && !covered(pieces[piece], from - 1)) from--;
    if (from === at) break;
    while (from > 0 && isModifier(tokens[from - 1]) && !covered(pieces[piece], from - 1)) from--;
    const posted = posting(text, tokens, from);
    const start = tokens[posted]?.start ?? 0;
    const end = tokens[at - 1]?.end ?? start;
    while (piece >= 0 && (pieces[piece]?.to ?? 0) > posted) piece--;
    const body = pieces[piece];
    let organisation: Span | undefined;
    let left = posted;
    if (body?.to === posted && body.type !== 'person') {
      organisation = spanOf(tokens, body);
      left = body.from;
      piece--;
      const outer = pieces[piece];
      if (outer?.to === left && outer.type === 'place') {
        left = outer.from;
        piece--;
      }
    }
    const before = text.charAt((tokens[left]?.start ?? 0) - 1);
    roles.unshift({
      start,
      end,
      title: text.slice(start, end),
      organisation,
      former: before === '前' || before === '原',
    });
    if ((before !== '、' && before !== ',' && before !== '，' && before !== '兼') || left < 2)
      break;
    at = left - 1;
    if (!isTitle(tokens[at - 1])) break;
  }
  const bracketed = readBracketedOffice(text, tokens, pieces, index);
  if (bracketed !== undefined) roles.push(bracketed);
  const after = tokens[person.to];
  if (after !== undefined && RANKS.has(text.slice(after.start, after.end))) {
    roles.push({
      start: after.start,
      end: after.end,
      title: text.slice(after.start, after.end),
      organisation: undefined,
      former: false,
    });
  }
  return roles;
}

/** The office that a bracket right after the name holds: 某某(斯洛文尼亚能源部长). */
function readBracketedOffice(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  index: number,
): RoleCandidate | undefined {
  const person = pieces[index];
  if (person === undefined) return undefined;
  const open = tokens[person.to];
  if (open === undefined || open.start !== tokens[person.to - 1]?.end) return undefined;
  if (!'(（'.includes(text.charAt(open.start))) return undefined;
  let close = person.to + 1;
  while (close < tokens.length && close - person.to < 24) {
    if (')）'.includes(text.charAt(tokens[close]?.start ?? 0))) break;
    close++;
  }
  const last = tokens[close - 1];
  if (close >= tokens.length || last === undefined || (last.flags & TITLE) === 0) return undefined;
  const next = pieces[index + 1];
  let from = person.to + 1;
  let organisation: Span | undefined;
  if (next?.from === from && next.to < close && next.type !== 'person') {
    organisation = spanOf(tokens, next);
    from = next.to;
  }
  const start = tokens[from]?.start ?? last.start;
  return { start, end: last.end, title: text.slice(start, last.end), organisation, former: false };
}

const RANKS = new Set(
  '总书记 总统 总理 首相 主席 大将 上将 中将 少将 大使 教授 博士 部长 省长 市长 议员 法官 律师 同志'.split(
    ' ',
  ),
);

function spanOf(tokens: readonly Token[], piece: Piece): Span {
  return { start: tokens[piece.from]?.start ?? 0, end: tokens[piece.to - 1]?.end ?? 0 };
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (token.flags & TITLE) !== 0;
}

function covered(piece: Piece | undefined, index: number): boolean {
  return piece !== undefined && piece.from <= index && index < piece.to;
}

function isModifier(token: Token | undefined): boolean {
  if (token === undefined || token.end - token.start < 2) return false;
  return token.kind === NOUN_WORD || token.kind === VERBAL_NOUN || token.kind === ADJECTIVE;
}

/** Takes "accredited to A and to B" before "ambassador" into the title: the index where it starts. */
function posting(text: string, tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const place = tokens[at - 1];
    const word = tokens[at - 2];
    if (place?.kind !== PLACE_WORD || word === undefined) return at;
    if (text.slice(word.start, word.end) !== '驻') return at;
    at -= 2;
    const joint = tokens[at - 1];
    if (joint !== undefined && text.slice(joint.start, joint.end) === '兼') at--;
  }
}
