import { WORD } from '../../names/latinWords';
import type { Draft } from './draft';
import { KIND } from './tokens';
import type { WordReader } from './wordReader';

/** How many feature templates there are; a feature is a template and a key. */
export const TEMPLATE_COUNT = 18;

const EDGE = '^';

function wordOrMark(reader: WordReader, at: number, low: number, high: number): string {
  if (at < low || at >= high) return EDGE;
  const kind = reader.kind(at);
  if (kind === KIND.PUNCT) return String.fromCharCode(reader.mark(at));
  if (kind === KIND.NUMBER) return '0';
  return reader.info(at).lower;
}

function eachBit(flags: number, template: number, visit: Visit): void {
  for (let rest = flags; rest !== 0; rest &= rest - 1) {
    visit(template, BITS[31 - Math.clz32(rest & -rest)] ?? '');
  }
}

const BITS = Array.from({ length: 32 }, (_, bit) => String(bit));
const SHAPES = 'pl cumi ns o';

/** Called once for each feature that a name has. */
export type Visit = (template: number, key: string) => void;

/**
 * Names the features of a draft that its type is learned from: how it is written, what its words
 * are, what stands around it and which rule found it. `low` and `high` bound its paragraph.
 */
export function visitFeatures(
  reader: WordReader,
  draft: Draft,
  low: number,
  high: number,
  visit: Visit,
): void {
  const { first, last } = draft;
  const opens = first <= low || reader.opens(first);
  const before = opens ? EDGE : wordOrMark(reader, first - 1, low, high);
  const after = wordOrMark(reader, last + 1, low, high);
  const firstInfo = reader.info(first);
  const lastInfo = reader.info(last);
  visit(0, `${draft.evidence[0]?.rule ?? ''}/${draft.type}`);
  let shape = '';
  let common = 0;
  let inner = 0;
  let words = 0;
  for (let at = first; at <= last; at++) {
    const kind = reader.kind(at);
    if (at - first < 5) shape += SHAPES[kind] ?? '';
    if (kind >= KIND.CAP && kind <= KIND.INITIAL) {
      words++;
      const { flags } = reader.info(at);
      if ((flags & WORD.COMMON) !== 0) common++;
      if (at > first && at < last) inner |= flags;
    }
  }
  visit(1, shape);
  visit(2, firstInfo.lower);
  visit(3, lastInfo.lower);
  const tail = lastInfo.lower;
  visit(4, tail.slice(-3));
  visit(5, tail.slice(-2));
  visit(6, before);
  visit(7, after);
  visit(8, opens ? EDGE : `${wordOrMark(reader, first - 2, low, high)} ${before}`);
  visit(9, `${after} ${wordOrMark(reader, last + 2, low, high)}`);
  eachBit(firstInfo.flags, 10, visit);
  eachBit(lastInfo.flags, 11, visit);
  eachBit(inner, 12, visit);
  visit(13, `${Math.min(words, 5)}/${Math.min(common, 3)}${opens ? EDGE : ''}`);
  if (!opens && reader.kind(first - 1) !== KIND.PUNCT) {
    eachBit(reader.flags(first - 1), 14, visit);
    visit(15, SHAPES[reader.kind(first - 1)] ?? '');
  }
  if (last + 1 < high && reader.kind(last + 1) !== KIND.PUNCT) {
    eachBit(reader.flags(last + 1), 16, visit);
    visit(17, SHAPES[reader.kind(last + 1)] ?? '');
  }
}
