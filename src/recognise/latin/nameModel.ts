import { NAME_MODEL } from './nameModelData';
import type { Draft } from './draft';
import { TEMPLATE_COUNT, visitFeatures } from './nameFeatures';
import type { WordReader } from './wordReader';

/** Classes of the model, in the order of its weights; what is none of them scores 0. */
export const MODEL_TYPES = ['person', 'place', 'organisation'] as const;

/** Weights are kept as whole numbers, this many to the unit of log odds. */
export const WEIGHT_SCALE = 16;

type Weights = readonly [number, number, number];

let tables: readonly ReadonlyMap<string, Weights>[] | undefined;

function load(): readonly ReadonlyMap<string, Weights>[] {
  const read = Array.from({ length: TEMPLATE_COUNT }, () => new Map<string, Weights>());
  for (const line of NAME_MODEL.split('\n')) {
    const [template, key, person, place, organisation] = line.split('\t');
    if (key === undefined) continue;
    read[Number(template)]?.set(key, [Number(person), Number(place), Number(organisation)]);
  }
  return read;
}

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
  tables ??= load();
  const known = tables;
  let person = 0;
  let place = 0;
  let organisation = 0;
  visitFeatures(reader, draft, low, high, (template, key) => {
    const weights = known[template]?.get(key);
    if (!weights) return;
    person += weights[0];
    place += weights[1];
    organisation += weights[2];
  });
  return [person / WEIGHT_SCALE, place / WEIGHT_SCALE, organisation / WEIGHT_SCALE];
}

/** The likeliest type for these odds. */
export function judge(odds: Odds): Judgement {
  let total = 1;
  let best = -1;
  let most = 1;
  odds.forEach((odd, index) => {
    const power = Math.exp(odd);
    total += power;
    if (power > most) {
      most = power;
      best = index;
    }
  });
  return { type: MODEL_TYPES[best], probability: most / total, none: 1 / total };
}
