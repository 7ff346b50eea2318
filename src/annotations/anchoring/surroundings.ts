import { weightOf } from './gramIndex';
import type { NewText, OldText } from './oldText';
import { worthOf } from './unitDigits';

/** How far the two texts go on alike from a pair of places. */
export interface Extension {
  /** Weight of what is the same less what is not. */
  readonly score: number;
  /** Units of the new text up to the best of it. */
  readonly reach: number;
  /** How much of the score there is after each number of units of the new text, up to `reach`. */
  readonly profile: readonly number[];
  /** Old units that were read for it. */
  readonly read: number;
  /** Whether reading ended at the limit, not because the texts differ. */
  readonly cut: boolean;
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
  /** For each limit, alignments that were made, by the pair at which they begin. */
  readonly #known: Map<number, Extension>[] = [];

  /** `isFair`: what is the same tells no more where the old unit is known than where its digit is. */
  constructor(old: OldText, text: NewText, isFair: boolean) {
    this.#codes = old.codes;
    this.#digits = old.digits;
    this.#newCodes = text.codes;
    this.#newDigits = text.digits;
    this.#worth = worthOf(old.bits);
    this.worth = isFair ? this.#worth : 1;
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
    const codes = this.#codes;
    const newCodes = this.#newCodes;
    const profile = [0];
    let run = 0;
    let score = 0;
    for (let old = oldAt, now = newAt; run < most; old += step, now += step) {
      const code = codes[old] ?? 0;
      const unit = newCodes[now] ?? 0;
      let value = weightOf(unit);
      if (code !== 0) {
        if (code !== unit) break;
        value *= this.worth;
      } else {
        if (this.#digits[old] === 0 || this.#digits[old] !== this.#newDigits[now]) break;
        value *= this.#worth;
      }
      score += value;
      run++;
      profile.push(score);
    }
    if (run === oldLength && run === newLength) {
      score += EDGE;
      profile[run] = score;
    }
    if (run === most) return { score, reach: run, profile, read: run, cut: run === limit };
    const rest = this.#aligned(oldAt + step * run, newAt + step * run, step, powerOfTwo(limit));
    const reach = Math.min(limit, run + rest.reach);
    for (let i = 1; run + i <= reach; i++) profile.push(score + (rest.profile[i] ?? 0));
    this.aligned += rest.read;
    const read = Math.min(limit, run + rest.read);
    return {
      score: profile[reach] ?? 0,
      reach,
      profile,
      read,
      cut: read === limit,
    };
  }

  /** The best alignment from a pair of units that differ. Many extensions come to the same pair. */
  #aligned(oldAt: number, newAt: number, step: 1 | -1, limit: number): Extension {
    const known = this.#known[limit] ?? new Map<number, Extension>();
    this.#known[limit] = known;
    const key = (oldAt * this.#newCodes.length + newAt) * 2 + (step > 0 ? 1 : 0);
    let found = known.get(key);
    if (!found) known.set(key, (found = this.#align(oldAt, newAt, step, limit)));
    return found;
  }

  #align(oldAt: number, newAt: number, step: 1 | -1, limit: number): Extension {
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
    return {
      score: best,
      reach,
      profile: Array.from(profile.subarray(0, reach + 1)),
      read,
      cut: read === limit,
    };
  }
}

function powerOfTwo(least: number): number {
  return 1 << (32 - Math.clz32(least - 1));
}

export const NOTHING: Extension = {
  score: 0,
  reach: 0,
  profile: [0],
  read: 0,
  cut: false,
};
const BOTH_END: Extension = {
  ...NOTHING,
  score: EDGE,
  profile: [EDGE],
};

/** How much of an extension there is within so many units of the new text. */
export function within({ profile, score }: Extension, units: number): number {
  if (units < 0) return 0;
  return units < profile.length ? (profile[units] ?? 0) : score;
}
