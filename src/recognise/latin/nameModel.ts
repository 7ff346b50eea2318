import { NAME_MODEL } from './nameModelData';
import type { Draft } from './draft';
import {
  EDGE,
  keyOfCounts,
  readFeatures,
  shapeOf,
  spellKind,
  TEMPLATE_COUNT,
  type FeatureVisitor,
} from './nameFeatures';
import type { WordReader } from './wordReader';

/** Classes of the model, in the order of its weights; what is none of them scores 0. */
export const MODEL_TYPES = ['person', 'place', 'organisation'] as const;

/** Weights are kept as whole numbers, this many to the unit of log odds. */
export const WEIGHT_SCALE = 16;

/** Weights of person, place and organisation. */
type Weights = readonly [number, number, number];
type Table = ReadonlyMap<string, Weights>;

const NO_WEIGHTS: Weights = [0, 0, 0];
const NO_PAIRS: Table = new Map();

/** What one word says, by where it stands. */
interface LearnedWord {
  readonly first: Weights;
  /** As the last word of a name, its last letters included. */
  readonly last: Weights;
  readonly before: Weights;
  readonly after: Weights;
  /** With the word before it, when it stands right before a name. */
  readonly pairsBefore: Table;
  /** With the word after it, when it stands right behind one. */
  readonly pairsAfter: Table;
}

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
  readonly #pairsBefore: ReadonlyMap<string, Table>;
  readonly #pairsAfter: ReadonlyMap<string, Table>;
  readonly #opening: Weights | undefined;
  readonly #counts: readonly (Weights | undefined)[];
  readonly #words = new Map<string, LearnedWord>();

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
    this.#pairsBefore = partKeys(tables[8], ' ', true);
    this.#pairsAfter = partKeys(tables[9], ' ', false);
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

  #word(word: string): LearnedWord {
    const known = this.#words.get(word);
    if (known) return known;
    const of = (template: number, key: string): Weights =>
      this.#tables[template]?.get(key) ?? NO_WEIGHTS;
    const endings = [of(3, word), of(4, word.slice(-3)), of(5, word.slice(-2))];
    const learned: LearnedWord = {
      first: of(2, word),
      last: endings.reduce((sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]]),
      before: of(6, word),
      after: of(7, word),
      pairsBefore: this.#pairsBefore.get(word) ?? NO_PAIRS,
      pairsAfter: this.#pairsAfter.get(word) ?? NO_PAIRS,
    };
    if (this.#words.size >= MOST_WORDS) this.#words.clear();
    this.#words.set(word, learned);
    return learned;
  }

  rule(rule: string, type: string): void {
    this.#add(this.#rules.get(rule)?.get(type));
  }

  shape(code: number): void {
    this.#add(this.#shapes.get(code));
  }

  first(word: string): void {
    this.#add(this.#word(word).first);
  }

  last(word: string): void {
    this.#add(this.#word(word).last);
  }

  before(word: string, second: string | undefined): void {
    const learned = this.#word(word);
    this.#add(learned.before);
    if (second === undefined) this.#add(this.#opening);
    else if (learned.pairsBefore.size > 0) this.#add(learned.pairsBefore.get(second));
  }

  after(word: string, second: string): void {
    const learned = this.#word(word);
    this.#add(learned.after);
    if (learned.pairsAfter.size > 0) this.#add(learned.pairsAfter.get(second));
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
  model.person = 0;
  model.place = 0;
  model.organisation = 0;
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
