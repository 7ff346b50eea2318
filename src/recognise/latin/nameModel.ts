import { NAME_MODEL } from './nameModelData';
import type { Draft } from './draft';
import {
  EDGE,
  keyOfCounts,
  readFeatures,
  shapeOf,
  spellKind,
  TEMPLATE_COUNT,
  wordOrMark,
  type FeatureVisitor,
} from './nameFeatures';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';
import type { WordStore } from './wordStore';

/** Classes of the model, in the order of its weights; what is none of them scores 0. */
export const MODEL_TYPES = ['person', 'place', 'organisation'] as const;

/** Weights are kept as whole numbers, this many to the unit of log odds. */
export const WEIGHT_SCALE = 16;

/** Weights of person, place and organisation. */
type Weights = readonly [number, number, number];
type Table = ReadonlyMap<string, Weights>;

const NO_WEIGHTS: Weights = [0, 0, 0];

/**
 * A row says what one word says, three weights for each place: as the first word of a name, as the
 * last one (its last letters included), before a name, behind one; then the numbers of the tables of
 * the words with which it makes a pair before a name and behind one, 0 where there is none.
 */
const ROW = 16;
const FIRST = 0;
const LAST = 3;
const BEFORE = 6;
const AFTER = 9;
const PAIRS_BEFORE = 12;
const PAIRS_AFTER = 13;

/** Most words kept; most are told of in many articles. */
const MOST_WORDS = 1 << 13;

/** The weights, laid out so that no key has to be put together to find them. */
class NameModel implements FeatureVisitor {
  person = 0;
  place = 0;
  organisation = 0;
  readonly #tables: readonly Table[];
  readonly #bits: readonly (readonly (Weights | undefined)[])[];
  readonly #kinds: readonly (readonly (Weights | undefined)[])[];
  readonly #shapes: ReadonlyMap<number, Weights>;
  readonly #rules: ReadonlyMap<string, Table>;
  /** The first word of a pair behind a name, the last one of a pair before it → a number. */
  readonly #pairsBefore: ReadonlyMap<string, number>;
  readonly #pairsAfter: ReadonlyMap<string, number>;
  /** Tables of the other words of pairs, by these numbers. */
  readonly #pairs: Table[] = [new Map<string, Weights>()];
  readonly #opening: Weights | undefined;
  readonly #counts: readonly (Weights | undefined)[];
  readonly #rowOfWord = new Map<string, number>();
  #rows = new Int16Array(ROW << 8);
  /** Rows of words and marks by their numbers and units: 0 where none has been asked for. */
  #rowOfNumber = new Uint16Array(1 << 12);
  readonly #rowOfMark = new Uint16Array(1 << 16);
  #store: WordStore | undefined;
  #reader: WordReader | undefined;
  #low = 0;
  #high = 0;

  constructor() {
    const tables = Array.from({ length: TEMPLATE_COUNT }, () => new Map<string, Weights>());
    for (const line of NAME_MODEL.split('\n')) {
      const [template, key, person, place, organisation] = line.split('\t');
      if (key === undefined) continue;
      tables[Number(template)]?.set(key, [Number(person), Number(place), Number(organisation)]);
    }
    this.#tables = tables;
    this.#bits = tables.map((table) =>
      Array.from({ length: 32 }, (_, bit) => table.get(String(bit))),
    );
    this.#kinds = tables.map((table) =>
      Array.from({ length: KINDS }, (_, kind) => table.get(spellKind(kind))),
    );
    this.#shapes = new Map(
      [...(tables[1] ?? [])].map(([shape, weights]) => [shapeOf(shape), weights]),
    );
    this.#rules = partKeys(tables[0], '/', false);
    this.#pairsBefore = this.#numberPairs(partKeys(tables[8], ' ', true));
    this.#pairsAfter = this.#numberPairs(partKeys(tables[9], ' ', false));
    this.#opening = tables[8]?.get(EDGE);
    const counts: (Weights | undefined)[] = [];
    for (let words = 0; words <= 5; words++) {
      for (let common = 0; common <= 3; common++) {
        for (const opens of [false, true])
          counts.push(tables[13]?.get(keyOfCounts(words, common, opens)));
      }
    }
    this.#counts = counts;
  }

  #add(weights: Weights | undefined): void {
    if (!weights) return;
    this.person += weights[0];
    this.place += weights[1];
    this.organisation += weights[2];
  }

  #numberPairs(tables: ReadonlyMap<string, Table>): Map<string, number> {
    const numbers = new Map<string, number>();
    for (const [word, table] of tables) numbers.set(word, this.#pairs.push(table) - 1);
    return numbers;
  }

  /** Weighs names of this text from now on; `low` and `high` bound the paragraph. */
  begin(reader: WordReader, low: number, high: number): void {
    this.person = this.place = this.organisation = 0;
    this.#low = low;
    this.#high = high;
    if (this.#reader === reader) return;
    this.#reader = reader;
    const { words } = reader.tokens;
    if (this.#store === words) return;
    this.#store = words;
    this.#forget();
  }

  #forget(): void {
    this.#rowOfWord.clear();
    this.#rowOfMark.fill(0);
    this.#rowOfNumber.fill(0);
  }

  /** The row of the word or mark at a token. */
  #rowAt(at: number): number {
    const reader = this.#reader;
    if (!reader) return 0;
    const inside = at >= this.#low && at < this.#high;
    const kind = inside ? reader.kind(at) : KIND.NUMBER;
    if (inside && kind === KIND.PUNCT) {
      const mark = reader.mark(at);
      const row = this.#rowOfMark[mark] ?? 0;
      return row > 0 ? row : (this.#rowOfMark[mark] = this.#rowFor(String.fromCharCode(mark)));
    }
    const word = reader.word(at);
    if (kind === KIND.NUMBER || word < 0)
      return this.#rowFor(wordOrMark(reader, at, this.#low, this.#high));
    const row = this.#rowOfNumber[word] ?? 0;
    return row > 0 ? row : this.#rowOfNew(word, reader.info(at).lower);
  }

  /** The row of the word at a token, whatever kind it is of. */
  #rowOf(at: number): number {
    const word = this.#reader?.word(at) ?? -1;
    const row = this.#rowOfNumber[word] ?? 0;
    return row > 0 ? row : this.#rowOfNew(word, this.#reader?.info(at).lower ?? '');
  }

  #rowOfNew(number: number, lower: string): number {
    const row = this.#rowFor(lower);
    if (number < 0) return row;
    if (number >= this.#rowOfNumber.length) {
      const wider = new Uint16Array(number * 2);
      wider.set(this.#rowOfNumber);
      this.#rowOfNumber = wider;
    }
    this.#rowOfNumber[number] = row;
    return row;
  }

  #rowFor(word: string): number {
    const known = this.#rowOfWord.get(word);
    if (known !== undefined) return known;
    if (this.#rowOfWord.size >= MOST_WORDS) this.#forget();
    const row = this.#rowOfWord.size + 1;
    if ((row + 1) * ROW > this.#rows.length) {
      const wider = new Int16Array(this.#rows.length * 2);
      wider.set(this.#rows);
      this.#rows = wider;
    }
    const put = (column: number, ...features: readonly Weights[]): void => {
      for (let type = 0; type < 3; type++) {
        let sum = 0;
        for (const weights of features) sum += weights[type] ?? 0;
        this.#rows[row * ROW + column + type] = sum;
      }
    };
    const of = (template: number, key: string): Weights =>
      this.#tables[template]?.get(key) ?? NO_WEIGHTS;
    put(FIRST, of(2, word));
    put(LAST, of(3, word), of(4, word.slice(-3)), of(5, word.slice(-2)));
    put(BEFORE, of(6, word));
    put(AFTER, of(7, word));
    this.#rows[row * ROW + PAIRS_BEFORE] = this.#pairsBefore.get(word) ?? 0;
    this.#rows[row * ROW + PAIRS_AFTER] = this.#pairsAfter.get(word) ?? 0;
    this.#rowOfWord.set(word, row);
    return row;
  }

  #addRow(row: number, column: number): void {
    const at = row * ROW + column;
    this.person += this.#rows[at] ?? 0;
    this.place += this.#rows[at + 1] ?? 0;
    this.organisation += this.#rows[at + 2] ?? 0;
  }

  #addPair(row: number, column: number, second: number): void {
    const pairs = this.#rows[row * ROW + column] ?? 0;
    if (pairs === 0 || !this.#reader) return;
    this.#add(this.#pairs[pairs]?.get(wordOrMark(this.#reader, second, this.#low, this.#high)));
  }

  rule(rule: string, type: string): void {
    this.#add(this.#rules.get(rule)?.get(type));
  }

  shape(code: number): void {
    this.#add(this.#shapes.get(code));
  }

  first(at: number): void {
    this.#addRow(this.#rowOf(at), FIRST);
  }

  last(at: number): void {
    this.#addRow(this.#rowOf(at), LAST);
  }

  before(at: number, second: number): void {
    const row = this.#rowAt(at);
    this.#addRow(row, BEFORE);
    this.#addPair(row, PAIRS_BEFORE, second);
  }

  opening(): void {
    this.#addRow(this.#rowFor(EDGE), BEFORE);
    this.#add(this.#opening);
  }

  after(at: number, second: number): void {
    const row = this.#rowAt(at);
    this.#addRow(row, AFTER);
    this.#addPair(row, PAIRS_AFTER, second);
  }

  flags(template: number, flags: number): void {
    const bits = this.#bits[template];
    for (let rest = flags; rest !== 0; rest &= rest - 1)
      this.#add(bits?.[31 - Math.clz32(rest & -rest)]);
  }

  counts(words: number, common: number, opens: boolean): void {
    this.#add(this.#counts[(words * 4 + common) * 2 + (opens ? 1 : 0)]);
  }

  kind(template: number, kind: number): void {
    this.#add(this.#kinds[template]?.[kind]);
  }
}

/** How many kinds of tokens there are. */
const KINDS = 9;

/** Parts the keys of a table in two; the outer map is by the first part, or by the second one. */
function partKeys(
  table: Table | undefined,
  mark: string,
  bySecond: boolean,
): Map<string, Map<string, Weights>> {
  const parted = new Map<string, Map<string, Weights>>();
  for (const [key, weights] of table ?? []) {
    const cut = key.indexOf(mark);
    if (cut < 0) continue;
    const first = key.slice(0, cut);
    const second = key.slice(cut + 1);
    const outer = bySecond ? second : first;
    const inner = parted.get(outer);
    if (inner) inner.set(bySecond ? first : second, weights);
    else parted.set(outer, new Map([[bySecond ? first : second, weights]]));
  }
  return parted;
}

let model: NameModel | undefined;

/** Log odds of person, place and organisation against none of them. */
export type Odds = readonly [person: number, place: number, organisation: number];

/** What the model thinks of a name: the likeliest type, or none, and how likely it is (0 to 1). */
export interface Judgement {
  readonly type: (typeof MODEL_TYPES)[number] | undefined;
  readonly probability: number;
  /** How likely it is no name of a person, place or organisation. */
  readonly none: number;
}

/**
 * Weighs the features of a draft (multinomial logistic regression). `low` and `high` bound its
 * paragraph.
 */
export function weighName(reader: WordReader, draft: Draft, low: number, high: number): Odds {
  model ??= new NameModel();
  model.begin(reader, low, high);
  readFeatures(reader, draft, low, high, model);
  const { person, place, organisation } = model;
  return [person / WEIGHT_SCALE, place / WEIGHT_SCALE, organisation / WEIGHT_SCALE];
}

/** The likeliest type for these odds. */
export function judge(odds: Odds): Judgement {
  let total = 1;
  let best = -1;
  let most = 1;
  for (let index = 0; index < 3; index++) {
    const power = Math.exp(odds[index] ?? 0);
    total += power;
    if (power > most) {
      most = power;
      best = index;
    }
  }
  return { type: MODEL_TYPES[best], probability: most / total, none: 1 / total };
}
