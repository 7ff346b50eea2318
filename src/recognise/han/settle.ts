import { isInterpunct } from './characters';
import type { Piece } from './piece';
import { FOREIGN_NAME, FOREIGN_WORD, MARK } from './token';
import type { Token } from './token';

const JOINTS = new Set([
  '、',
  '和',
  '与',
  '及',
  '以及',
  '或',
  '跟',
  '同',
  '，',
  ',',
  ' ',
  ';',
  '；',
]);
const PLACES_OF = new Set([
  '等地',
  '两市',
  '两国',
  '两地',
  '三地',
  '两省',
  '等国',
  '等城市',
  '等市',
  '等省',
  '等州',
  '等地区',
  '等县',
  '等国家',
]);
/** Titles of those who lead or play for a body: what stands before them is no person. */
const CORPORATE = new Set(
  '董事长 副董事长 总裁 副总裁 首席执行官 首席财务官 总经理 创始人 联合创始人 主教练 主帅 教练 前锋 后卫 中场 门将 队长 球员 前锋 中锋 边锋 球星 名将 国脚 新援 外援 分析师 发言人 高管 董事 经理'.split(
    ' ',
  ),
);

/**
 * Corrects types that the characters of a name alone could not settle: names in one list are of one
 * kind, and a name before "chief executive" and a person is a firm's.
 */
export function settleTypes(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
): Piece[] {
  const settled = [...pieces];
  const word = (index: number): string => text.slice(tokens[index]?.start, tokens[index]?.end);
  let from = 0;
  while (from < settled.length) {
    let to = from + 1;
    while (to < settled.length && joined(settled[to - 1], settled[to], word)) to++;
    settleList(text, tokens, settled, from, to);
    from = to;
  }
  settled.forEach((piece, index) => {
    const next = settled[index + 1];
    if (piece.type !== 'person' || next?.type !== 'person') return;
    if (next.from !== piece.to + 1 || !CORPORATE.has(word(piece.to))) return;
    if (tokens[piece.to - 1]?.end !== tokens[piece.to]?.start) return;
    settled[index] = {
      ...piece,
      type: 'organisation',
      evidence: { rule: 'office-holder-follows', detail: word(piece.to), score: 0.7 },
    };
  });
  settled.forEach((piece, index) => {
    if (!actsAsFirm(text, tokens, piece)) return;
    settled[index] = {
      ...piece,
      type: 'organisation',
      evidence: { rule: 'title-or-verb-beside-name', score: 0.75 },
    };
  });
  return settled;
}

/** Verbs of firms alone, and what only firms announce. */
const DEALS = new Set('收购 并购 公告 增持 减持 停牌 复牌 退市 增发'.split(' '));
const ANNOUNCES = new Set('宣布 拟 将 称 计划 同意 表示'.split(' '));
const OF_FIRMS = new Set('收购 并购 股权 股份 建厂 裁员 上市 财报 营收 增发 合并 停产'.split(' '));
const LONGEST_CLAUSE = 14;

/** Whether a foreign name without title or parts is the subject of what firms do. */
function actsAsFirm(text: string, tokens: readonly Token[], piece: Piece): boolean {
  if (piece.type !== 'person' || piece.to !== piece.from + 1) return false;
  const name = tokens[piece.from];
  const before = tokens[piece.from - 1];
  const verb = tokens[piece.to];
  if (name === undefined || verb?.start !== name.end) return false;
  if (name.kind !== FOREIGN_NAME && name.kind !== FOREIGN_WORD) return false;
  if (name.end - name.start > 5) return false;
  if (before?.end === name.start) {
    if (before.kind !== MARK || !'。，,；;\n'.includes(text.charAt(before.start))) return false;
  }
  for (let i = name.start; i < name.end; i++) if (isInterpunct(text.charCodeAt(i))) return false;
  const word = text.slice(verb.start, verb.end);
  if (DEALS.has(word)) return true;
  if (!ANNOUNCES.has(word)) return false;
  for (let k = piece.to + 1; k < tokens.length && k - piece.to < LONGEST_CLAUSE; k++) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.kind === MARK && '。，,；;'.includes(text.charAt(token.start))) break;
    if (OF_FIRMS.has(text.slice(token.start, token.end))) return true;
  }
  return false;
}

function joined(
  a: Piece | undefined,
  b: Piece | undefined,
  word: (index: number) => string,
): boolean {
  return a !== undefined && b?.from === a.to + 1 && JOINTS.has(word(a.to));
}

function isWeak(piece: Piece): boolean {
  return piece.evidence.score <= 0.65 && (piece.type === 'person' || piece.type === 'place');
}

function settleList(
  text: string,
  tokens: readonly Token[],
  pieces: Piece[],
  from: number,
  to: number,
): void {
  let places = 0;
  let persons = 0;
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (piece === undefined || isWeak(piece)) continue;
    if (piece.type === 'place') places++;
    else if (piece.type === 'person') persons++;
  }
  const end = tokens[(pieces[to - 1]?.to ?? 0) - 1]?.end ?? 0;
  if (PLACES_OF.has(text.slice(end, end + 2)) || PLACES_OF.has(text.slice(end, end + 3)))
    places += 2;
  if (places === persons) return;
  const type = places > persons ? 'place' : 'person';
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (piece === undefined || !isWeak(piece) || piece.type === type) continue;
    pieces[i] = { ...piece, type, evidence: { rule: 'same-list', score: 0.66 } };
  }
}
