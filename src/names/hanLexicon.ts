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

/** Cost in nats of a character in one role, by code − 0x4E00; `missing` where it is not listed. */
export type CharacterCosts = Float32Array;

function readLevels(levels: readonly string[], missing: number): CharacterCosts {
  const costs = new Float32Array(SPAN).fill(missing);
  for (const written of levels) {
    const level = simplify(written);
    const cost = (level.charCodeAt(0) - 97) / 2;
    for (let i = 1; i < level.length; i++) costs[level.charCodeAt(i) - FIRST] = cost;
  }
  return costs;
}

/** Costs of characters in Chinese given names. */
export function givenNameCosts(): CharacterCosts {
  return readLevels(GIVEN_NAME_LEVELS, 11);
}

/** Costs of surnames of one character; 99 for what is no surname. */
export function surnameCosts(): CharacterCosts {
  return readLevels(SURNAME_LEVELS, 99);
}

/** Costs of characters that transliterate foreign names; 99 for others. */
export function foreignNameCosts(): CharacterCosts {
  return readLevels(FOREIGN_NAME_LEVELS, 99);
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
