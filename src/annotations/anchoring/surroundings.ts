import { weightOf } from './gramIndex';
import type { NewText, OldText } from './oldText';

/** How far the two texts go on alike from a pair of places. */
export interface Extension {
  /** Weight of what is the same less what is not. */
  readonly score: number;
  /** Units of the new text up to the best of it. */
  readonly reach: number;
  /** How much of the score there is after each number of units of the new text, up to `reach`. */
  readonly profile: Float64Array;
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
/** What a unit that is the same tells, by the bits that are known of it. */
const WORTH = [0, 0, 0.75, 0.9, 1, 1, 1] as const;

let row = new Float64Array(WIDTH);
let nextRow = new Float64Array(WIDTH);

/** Compares the old text with the new one, unit by unit, as far as the old one is known. */
export class Surroundings {
  /** Old units that were aligned: what takes time. Whoever wants to know sets it to 0 before. */
  aligned = 0;
  readonly #codes: Uint16Array;
  readonly #digits: Uint8Array;
  readonly #newCodes: Uint16Array;
  readonly #newDigits: Uint8Array;
  readonly #worth: number;

  constructor(old: OldText, text: NewText) {
    this.#codes = old.codes;
    this.#digits = old.digits;
    this.#newCodes = text.codes;
    this.#newDigits = text.digits;
    this.#worth = WORTH[old.bits] ?? 1;
  }

  /** What a pair of units tells: its weight, negative where they differ; 0 where the old is not known. */
  pair(oldAt: number, newAt: number): number {
    const code = this.#codes[oldAt] ?? 0;
    const now = this.#newCodes[newAt] ?? 0;
    if (code !== 0) return code === now ? weightOf(now) : -weightOf(code);
    const digit = this.#digits[oldAt] ?? 0;
    if (digit === 0) return 0;
    return digit === this.#newDigits[newAt] ? weightOf(now) * this.#worth : -weightOf(now);
  }

  /**
   * The best alignment that begins at a pair of units and reads on (`step` 1) or back (-1), at most
   * `limit` old units: X-drop extension (Zhang, Schwartz, Wagner and Miller 2000), in a band.
   */
  extend(oldAt: number, newAt: number, step: 1 | -1, limit: number): Extension {
    const oldLength = step > 0 ? this.#codes.length - oldAt : oldAt + 1;
    const newLength = step > 0 ? this.#newCodes.length - newAt : newAt + 1;
    const length = Math.min(limit, oldLength);
    if (oldLength <= 0 || newLength <= 0) {
      return oldLength === 0 && newLength === 0 ? BOTH_END : NOTHING;
    }
    const profile = new Float64Array(Math.min(length + BAND, newLength) + 1);
    let score = 0;
    let run = 0;
    for (; run < length && run < newLength; run++) {
      const value = this.pair(oldAt + step * run, newAt + step * run);
      if (value <= 0) break;
      score += value;
      profile[run + 1] = score;
    }
    if (run === oldLength && run === newLength) {
      score += EDGE;
      profile[run] = score;
    }
    if (run === length || run === newLength) {
      return { score, reach: run, profile, cut: run === limit };
    }
    let best = 0;
    let reach = run;
    row.fill(NONE);
    for (let shift = 1; shift <= BAND; shift++) row[BAND + shift] = -shift;
    row[BAND] = 0;
    let read = run;
    for (; read < length; read++) {
      this.aligned++;
      let rowBest = NONE;
      let rowReach = 0;
      for (let cell = 0; cell < WIDTH; cell++) {
        const other = read + cell - BAND;
        const inside = other >= run && other < newLength;
        let value = NONE;
        if (inside && (row[cell] ?? NONE) > NONE) {
          value = (row[cell] ?? NONE) + this.pair(oldAt + step * read, newAt + step * other);
          if (read + 1 === oldLength && other + 1 === newLength) value += EDGE;
        }
        if (cell + 1 < WIDTH) value = Math.max(value, (row[cell + 1] ?? NONE) - 1);
        if (cell > 0 && inside) value = Math.max(value, (nextRow[cell - 1] ?? NONE) - 1);
        nextRow[cell] = value;
        if (inside && score + value > (profile[other + 1] ?? 0)) profile[other + 1] = score + value;
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
    for (let i = 1; i < profile.length; i++) {
      if ((profile[i] ?? 0) < (profile[i - 1] ?? 0)) profile[i] = profile[i - 1] ?? 0;
    }
    return { score: score + best, reach, profile, cut: read === limit };
  }
}

export const NOTHING: Extension = {
  score: 0,
  reach: 0,
  profile: new Float64Array(1),
  cut: false,
};
const BOTH_END: Extension = {
  ...NOTHING,
  score: EDGE,
  profile: new Float64Array([EDGE]),
};

/** How much of an extension there is within so many units of the new text. */
export function within({ profile, score }: Extension, units: number): number {
  if (units < 0) return 0;
  return units < profile.length ? (profile[units] ?? 0) : score;
}
