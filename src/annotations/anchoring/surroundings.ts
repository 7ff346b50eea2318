import { weightOf } from './gramIndex';
import type { NewText, OldText } from './oldText';
import { worthOf } from './unitDigits';

/** How far the two texts go on alike from a pair of places. */
export interface Extension {
  /** Weight of what is the same less what is not. */
  readonly score: number;
  /** Units of the new text up to the best of it. */
  readonly reach: number;
  /** Old units that were read for it. */
  readonly read: number;
  /** Whether reading ended at the limit, not because the texts differ. */
  readonly cut: boolean;
  /** What is the same at once. */
  readonly run: Run;
  /** How much more of the score there is after each number of units of the new text behind the run. */
  readonly profile: Float64Array;
}

/** Units that are the same, one by one, from a pair of places on. */
interface Run {
  readonly length: number;
  readonly score: number;
  readonly old: number;
  readonly now: number;
  readonly step: 1 | -1;
  readonly weights: Weights | undefined;
}

/** For each place, what the units before it weigh: all of the new text, those of the old one that are known. */
interface Weights {
  readonly now: Int32Array;
  readonly known: Int32Array;
  /** What a unit tells that is known, and one of which only the digit is. */
  readonly worth: number;
  readonly worthOfDigit: number;
}

/** The best alignment from a pair of units that differ, without the limit. */
interface Alignment {
  readonly reach: number;
  readonly profile: Float64Array;
  readonly read: number;
}

/** Insertions and deletions on balance. */
const BAND = 7;
const WIDTH = 2 * BAND + 1;
/** Loss after which reading on is given up. */
const DROP = 14;
const NONE = -1e9;
/** What it tells that both texts end there. */
const EDGE = 12;

let row = new Float64Array(WIDTH);
let nextRow = new Float64Array(WIDTH);
let profiles = new Float64Array(1 << 11);

/** Compares the old text with the new one, unit by unit, as far as the old one is known. */
export class Surroundings {
  /** Old units that were aligned: what takes time. Whoever wants to know sets it to 0 before. */
  aligned = 0;
  readonly #codes: Uint16Array;
  readonly #digits: Uint8Array;
  readonly #newCodes: Uint16Array;
  readonly #newDigits: Uint8Array;
  readonly #worth: number;
  /** What a known unit that is the same tells. */
  readonly worth: number;
  readonly #weights: Weights;
  /** For each limit, alignments that were made, by the shift and the old unit at which they begin. */
  readonly #known: Map<number, Map<number, Alignment>>[] = [];

  /** `isFair`: what is the same tells no more where the old unit is known than where its digit is. */
  constructor(old: OldText, text: NewText, isFair: boolean) {
    this.#codes = old.codes;
    this.#digits = old.digits;
    this.#newCodes = text.codes;
    this.#newDigits = text.digits;
    this.#worth = worthOf(old.bits);
    this.worth = isFair ? this.#worth : 1;
    this.#weights = {
      now: weightsBefore(text.codes),
      known: weightsBefore(old.codes),
      worth: this.worth,
      worthOfDigit: this.#worth,
    };
  }

  /** What a pair of units tells: its weight, negative where they differ; 0 where the old is not known. */
  pair(oldAt: number, newAt: number): number {
    const code = this.#codes[oldAt] ?? 0;
    const now = this.#newCodes[newAt] ?? 0;
    if (code !== 0) return code === now ? weightOf(now) * this.worth : -weightOf(code);
    const digit = this.#digits[oldAt] ?? 0;
    if (digit === 0) return 0;
    return digit === this.#newDigits[newAt] ? weightOf(now) * this.#worth : -weightOf(now);
  }

  /**
   * The best alignment that begins at a pair of units and reads on (`step` 1) or back (-1), at most
   * `limit` units: X-drop extension (Zhang, Schwartz, Wagner and Miller 2000), in a band.
   */
  extend(oldAt: number, newAt: number, step: 1 | -1, limit: number): Extension {
    const oldLength = step > 0 ? this.#codes.length - oldAt : oldAt + 1;
    const newLength = step > 0 ? this.#newCodes.length - newAt : newAt + 1;
    if (oldLength <= 0 || newLength <= 0) {
      return oldLength === 0 && newLength === 0 ? BOTH_END : NOTHING;
    }
    const most = Math.min(limit, oldLength, newLength);
    const length = this.#runFrom(oldAt, newAt, step, most);
    const weights = this.#weights;
    const run = { length, score: 0, old: oldAt, now: newAt, step, weights };
    run.score = weightOfRun(run, length);
    if (length === most) {
      const score = run.score + (length === oldLength && length === newLength ? EDGE : 0);
      return {
        score,
        reach: length,
        read: length,
        cut: length === limit,
        run,
        profile: NO_PROFILE,
      };
    }
    const rest = this.#aligned(
      oldAt + step * length,
      newAt + step * length,
      step,
      powerOfTwo(limit),
    );
    this.aligned += rest.read;
    const { profile } = rest;
    const reach = Math.min(limit, length + rest.reach);
    const read = Math.min(limit, length + rest.read);
    const score = run.score + (profile[reach - length] ?? 0);
    return { score, reach, read, cut: read === limit, run, profile };
  }

  /** How many units are the same at once. */
  #runFrom(oldAt: number, newAt: number, step: 1 | -1, most: number): number {
    const codes = this.#codes;
    const digits = this.#digits;
    const newCodes = this.#newCodes;
    const newDigits = this.#newDigits;
    let old = oldAt;
    let now = newAt;
    let run = 0;
    for (; run < most; run++) {
      const code = codes[old];
      if (
        code !== 0 ? code !== newCodes[now] : digits[old] === 0 || digits[old] !== newDigits[now]
      ) {
        break;
      }
      old += step;
      now += step;
    }
    return run;
  }

  /** The best alignment from a pair of units that differ. Many extensions come to the same pair. */
  #aligned(oldAt: number, newAt: number, step: 1 | -1, limit: number): Alignment {
    const byShift = this.#known[limit] ?? new Map<number, Map<number, Alignment>>();
    this.#known[limit] = byShift;
    const shift = newAt - oldAt;
    let known = byShift.get(shift);
    if (!known) byShift.set(shift, (known = new Map<number, Alignment>()));
    const key = oldAt * 2 + (step > 0 ? 1 : 0);
    let found = known.get(key);
    if (!found) known.set(key, (found = this.#align(oldAt, newAt, step, limit)));
    return found;
  }

  #align(oldAt: number, newAt: number, step: 1 | -1, limit: number): Alignment {
    const oldLength = step > 0 ? this.#codes.length - oldAt : oldAt + 1;
    const newLength = step > 0 ? this.#newCodes.length - newAt : newAt + 1;
    const length = Math.min(limit, oldLength);
    const most = Math.min(length + BAND, newLength);
    if (profiles.length <= most) profiles = new Float64Array(2 * most);
    const profile = profiles.fill(0, 0, most + 1);
    const newCodes = this.#newCodes;
    const newDigits = this.#newDigits;
    let best = 0;
    let reach = 0;
    row.fill(NONE);
    for (let shift = 1; shift <= BAND; shift++) row[BAND + shift] = -shift;
    row[BAND] = 0;
    let read = 0;
    for (; read < length; read++) {
      const oldUnit = oldAt + step * read;
      const code = this.#codes[oldUnit] ?? 0;
      const digit = this.#digits[oldUnit] ?? 0;
      const worth = code === 0 ? this.#worth : this.worth;
      const isLast = read + 1 === oldLength;
      let rowBest = NONE;
      let rowReach = 0;
      const from = Math.max(0, BAND - read);
      const to = Math.min(WIDTH, newLength + BAND - read);
      nextRow.fill(NONE);
      for (let cell = 0; cell < from; cell++) nextRow[cell] = (row[cell + 1] ?? NONE) - 1;
      let last = NONE;
      for (let cell = from; cell < to; cell++) {
        const other = read + cell - BAND;
        const newUnit = newAt + step * other;
        let value = row[cell] ?? NONE;
        if (value > NONE) {
          const now = newCodes[newUnit] ?? 0;
          const weight = weightOf(now);
          const isSame = code === 0 ? digit === newDigits[newUnit] : code === now;
          value += isSame ? weight * worth : code === 0 && digit === 0 ? 0 : -weight;
          if (isLast && other + 1 === newLength) value += EDGE;
        }
        const skipped = cell + 1 < WIDTH ? (row[cell + 1] ?? NONE) - 1 : NONE;
        if (skipped > value) value = skipped;
        if (last - 1 > value) value = last - 1;
        last = value;
        nextRow[cell] = value;
        if (value > (profile[other + 1] ?? 0)) profile[other + 1] = value;
        if (value > rowBest) {
          rowBest = value;
          rowReach = other + 1;
        }
      }
      [row, nextRow] = [nextRow, row];
      if (rowBest > best) {
        best = rowBest;
        reach = rowReach;
      }
      if (rowBest < best - DROP) break;
    }
    for (let i = 1; i <= reach; i++) {
      if ((profile[i] ?? 0) < (profile[i - 1] ?? 0)) profile[i] = profile[i - 1] ?? 0;
    }
    return { reach, profile: profile.slice(0, reach + 1), read };
  }
}

/** The weight of the first units of a run. */
function weightOfRun({ old, now, step, weights }: Run, units: number): number {
  if (!weights) return 0;
  const between = (before: Int32Array, at: number) =>
    step > 0
      ? (before[at + units] ?? 0) - (before[at] ?? 0)
      : (before[at + 1] ?? 0) - (before[at + 1 - units] ?? 0);
  const known = between(weights.known, old);
  return known * weights.worth + (between(weights.now, now) - known) * weights.worthOfDigit;
}

function weightsBefore(codes: Uint16Array): Int32Array {
  const before = new Int32Array(codes.length + 1);
  let weight = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (code !== 0) weight += weightOf(code);
    before[at + 1] = weight;
  }
  return before;
}

function powerOfTwo(least: number): number {
  return 1 << (32 - Math.clz32(least - 1));
}

const NO_PROFILE = new Float64Array(0);
const NO_RUN: Run = { length: 0, score: 0, old: 0, now: 0, step: 1, weights: undefined };
export const NOTHING: Extension = {
  score: 0,
  reach: 0,
  read: 0,
  cut: false,
  run: NO_RUN,
  profile: NO_PROFILE,
};
const BOTH_END: Extension = { ...NOTHING, score: EDGE };

/** How much of an extension there is within so many units of the new text. */
export function within({ score, reach, run, profile }: Extension, units: number): number {
  if (units < 0) return 0;
  if (units >= reach) return score;
  if (units <= run.length) return weightOfRun(run, units);
  return run.score + (profile[units - run.length] ?? 0);
}
