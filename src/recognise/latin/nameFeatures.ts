import * as WORD from '../../names/wordFlags';
import type { Draft } from './draft';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';

/** How many feature templates there are; a feature is a template and a key. */
export const TEMPLATE_COUNT = 18;

/** Stands for a word where a sentence or paragraph begins or ends. */
export const EDGE = '^';

const SHAPES = 'pl cumi ns o';
/** How many tokens of a name its shape tells of. */
const SHAPE_TOKENS = 5;
/** More than there are letters in {@link SHAPES}. */
const SHAPE_BASE = 13;
/** Kind of token → the digit of its letter: two kinds may share one. */
const DIGITS = Array.from(SHAPES, (letter) => SHAPES.indexOf(letter) + 1);

/** Told the features of a name one after another; a word is told by its token. */
export interface FeatureVisitor {
  /** The rule that found it, and the type that the rule gave. */
  rule(rule: string, type: string): void;
  /** The kinds of its first tokens, as {@link spellShape} reads them. */
  shape(code: number): void;
  first(at: number): void;
  last(at: number): void;
  /** The word right before, and the one before that. */
  before(at: number, second: number): void;
  /** A sentence opens with the name. */
  opening(): void;
  /** The word right behind, and the one after that. */
  after(at: number, second: number): void;
  /** What a word can be, each bit a feature. */
  flags(template: number, flags: number): void;
  /** How many capitalised and how many common words it has, and whether it opens a sentence. */
  counts(words: number, common: number, opens: boolean): void;
  kind(template: number, kind: number): void;
}

/** The word or mark at a token as the keys of features have it. */
export function wordOrMark(reader: WordReader, at: number, low: number, high: number): string {
  if (at < low || at >= high) return EDGE;
  const kind = reader.kind(at);
  if (kind === KIND.PUNCT) return String.fromCharCode(reader.mark(at));
  if (kind === KIND.NUMBER) return '0';
  return reader.info(at).lower;
}

/**
 * Names the features of a draft that its type is learned from: how it is written, what its words
 * are, what stands around it and which rule found it. `low` and `high` bound its paragraph.
 */
export function readFeatures(
  reader: WordReader,
  draft: Draft,
  low: number,
  high: number,
  visitor: FeatureVisitor,
): void {
  const { first, last } = draft;
  const opens = first <= low || reader.opens(first);
  visitor.rule(draft.evidence[0]?.rule ?? '', draft.type);
  let shape = 0;
  let common = 0;
  let inner = 0;
  let words = 0;
  for (let at = first; at <= last; at++) {
    const kind = reader.kind(at);
    if (at - first < SHAPE_TOKENS) shape = shape * SHAPE_BASE + (DIGITS[kind] ?? 0);
    if (kind >= KIND.CAP && kind <= KIND.INITIAL) {
      words++;
      const flags = reader.flags(at);
      if ((flags & WORD.COMMON) !== 0) common++;
      if (at > first && at < last) inner |= flags;
    }
  }
  visitor.shape(shape);
  visitor.first(first);
  visitor.last(last);
  if (opens) visitor.opening();
  else visitor.before(first - 1, first - 2);
  visitor.after(last + 1, last + 2);
  visitor.flags(10, reader.flags(first));
  visitor.flags(11, reader.flags(last));
  visitor.flags(12, inner);
  visitor.counts(Math.min(words, 5), Math.min(common, 3), opens);
  if (!opens && reader.kind(first - 1) !== KIND.PUNCT) {
    visitor.flags(14, reader.flags(first - 1));
    visitor.kind(15, reader.kind(first - 1));
  }
  if (last + 1 < high && reader.kind(last + 1) !== KIND.PUNCT) {
    visitor.flags(16, reader.flags(last + 1));
    visitor.kind(17, reader.kind(last + 1));
  }
}

/** Called once for each feature that a name has. */
export type Visit = (template: number, key: string) => void;

/** A shape in letters, one for each token. */
function spellShape(code: number): string {
  let shape = '';
  for (let rest = code; rest > 0; rest = Math.floor(rest / SHAPE_BASE))
    shape = spellKind((rest % SHAPE_BASE) - 1) + shape;
  return shape;
}

/** The number of a shape given in letters. */
export function shapeOf(spelled: string): number {
  let code = 0;
  for (const letter of spelled) code = code * SHAPE_BASE + SHAPES.indexOf(letter) + 1;
  return code;
}

/** The letter that stands for a kind of tokens in the keys of features. */
export function spellKind(kind: number): string {
  return SHAPES[kind] ?? '';
}

/** The key of how many words, common ones among them, a name has. */
export function keyOfCounts(words: number, common: number, opens: boolean): string {
  return `${words}/${common}${opens ? EDGE : ''}`;
}

/** Calls `visit` for each of {@link readFeatures} with its template and key, as the model has them. */
export function visitFeatures(
  reader: WordReader,
  draft: Draft,
  low: number,
  high: number,
  visit: Visit,
): void {
  const wordAt = (at: number): string => wordOrMark(reader, at, low, high);
  readFeatures(reader, draft, low, high, {
    rule(rule, type) {
      visit(0, `${rule}/${type}`);
    },
    shape(code) {
      visit(1, spellShape(code));
    },
    first(at) {
      visit(2, reader.info(at).lower);
    },
    last(at) {
      const { lower } = reader.info(at);
      visit(3, lower);
      visit(4, lower.slice(-3));
      visit(5, lower.slice(-2));
    },
    before(at, second) {
      visit(6, wordAt(at));
      visit(8, `${wordAt(second)} ${wordAt(at)}`);
    },
    opening() {
      visit(6, EDGE);
      visit(8, EDGE);
    },
    after(at, second) {
      visit(7, wordAt(at));
      visit(9, `${wordAt(at)} ${wordAt(second)}`);
    },
    flags(template, flags) {
      for (let rest = flags; rest !== 0; rest &= rest - 1)
        visit(template, String(31 - Math.clz32(rest & -rest)));
    },
    counts(words, common, opens) {
      visit(13, keyOfCounts(words, common, opens));
    },
    kind(template, kind) {
      visit(template, spellKind(kind));
    },
  });
}
