import {
  FOREIGN_LAST_LEAN,
  FOREIGN_LEAN,
  FOREIGN_NAME_LEVELS,
  GIVEN_NAME_LEVELS,
  SURNAME_LEVELS,
} from './hanLexiconData';
import { simplify } from './hanVariants';

const FIRST = 0x4e00;
const SPAN = 0x5200;

/** Whether a code unit is a Han character of the basic block. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** How many costs a character has in a table of {@link characterCosts}, and where each is. */
export const COST_ROW = 4;
export const SURNAME_COST = 0;
export const GIVEN_COST = 1;
export const FOREIGN_COST = 2;

/** Cost in nats of a character in a role for which it is not listed: for surnames and foreign names, never. */
export const NEVER_COST = 99;
const OTHER_GIVEN = 11;

/**
 * Costs in nats of characters as surnames of one character, in Chinese given names and in
 * transliterated foreign names: rows of {@link COST_ROW} by code − 0x4E00, so that all that is asked
 * of a character stands together. Each call makes a new table.
 */
export function characterCosts(): Float32Array {
  const costs = new Float32Array(SPAN * COST_ROW);
  costs.set([NEVER_COST, OTHER_GIVEN, NEVER_COST, 0]);
  for (let done = COST_ROW; done < costs.length; done *= 2) costs.copyWithin(done, 0, done);
  readLevels(SURNAME_LEVELS, costs, COST_ROW, SURNAME_COST);
  readLevels(GIVEN_NAME_LEVELS, costs, COST_ROW, GIVEN_COST);
  readLevels(FOREIGN_NAME_LEVELS, costs, COST_ROW, FOREIGN_COST);
  return costs;
}

/** Costs in nats of characters that transliterate foreign names, by code − 0x4E00, alone. */
export function foreignNameCosts(): Float32Array {
  const costs = new Float32Array(SPAN).fill(NEVER_COST);
  readLevels(FOREIGN_NAME_LEVELS, costs, 1, 0);
  return costs;
}

/** Puts the costs of one role into rows of so many numbers. */
function readLevels(
  levels: readonly string[],
  costs: Float32Array,
  row: number,
  role: number,
): void {
  for (const written of levels) {
    const level = simplify(written);
    const cost = (level.charCodeAt(0) - 97) / 2;
    for (let i = 1; i < level.length; i++) costs[(level.charCodeAt(i) - FIRST) * row + role] = cost;
  }
}

/** Log odds in nats of place against person for a transliterated name: sum over its characters. */
export interface ForeignLean {
  /** For the last character, by code − 0x4E00. */
  readonly last: Float32Array;
  /** For the others. */
  readonly others: Float32Array;
}

export function foreignLean(): ForeignLean {
  const read = (levels: readonly string[]): Float32Array => {
    const table = new Float32Array(SPAN);
    for (const written of levels) {
      const level = simplify(written);
      const odds = (level.charCodeAt(0) - 110) / 4;
      for (let i = 1; i < level.length; i++) table[level.charCodeAt(i) - FIRST] = odds;
    }
    return table;
  };
  return { last: read(FOREIGN_LAST_LEAN), others: read(FOREIGN_LEAN) };
}
