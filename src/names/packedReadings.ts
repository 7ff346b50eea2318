import { unpackNumbers } from '../text/unpackNumbers';

/** Character → the syllables that it is read as. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** A table of readings as scripts/data/packReadings.mjs writes it. */
export interface PackedReadings {
  /** The commonest first, between spaces. */
  readonly syllables: string;
  readonly packed: string;
}

/** The unit before the first Han character, so that no step but that to another reading is 0. */
const BEFORE_HAN = 0x4dff;
/** How many of the syllables last met in a group are told by their place. */
const RECENT = 6;
const ANOTHER = 1;
const FIRST_PLACE = 2;
const FIRST_RANK = FIRST_PLACE + RECENT;

/**
 * The table that others are told by: for each reading how far its character is from the one before, then
 * for each the rank of its syllable. Linear.
 */
export function readFirst({ syllables, packed }: PackedReadings): Readings {
  const names = syllables.split(' ');
  const numbers = unpackNumbers(packed);
  const readings = new Map<string, string[]>();
  let unit = BEFORE_HAN;
  const half = numbers.length / 2;
  for (let at = 0; at < half; at++) {
    const step = numbers[at] ?? 0;
    unit += step;
    const syllable = names[numbers[half + at] ?? 0] ?? '';
    const char = String.fromCharCode(unit);
    if (step === 0) readings.get(char)?.push(syllable);
    else readings.set(char, [syllable]);
  }
  return readings;
}

/**
 * A table told by the groups of the first, which are its characters by their first syllable: how a
 * character is read in one language says much of how it is read in another. Linear.
 */
export function readAfter(
  { syllables, packed }: PackedReadings,
  first: Readings,
  firstSyllables: string,
): Readings {
  const names = syllables.split(' ');
  const numbers = unpackNumbers(packed);
  const readings = new Map<string, string[]>();
  const groups = new Map<string, string[]>();
  for (const syllable of firstSyllables.split(' ')) groups.set(syllable, []);
  for (const [char, list] of first) groups.get(list[0] ?? '')?.push(char);
  let at = 0;
  for (const group of groups.values()) {
    const recent: string[] = [];
    for (const char of group) {
      let number = numbers[at++] ?? 0;
      if (number === 0) continue;
      const list: string[] = [];
      for (;;) {
        const place = number - FIRST_PLACE;
        const met = place < RECENT;
        const syllable = (met ? recent[place] : names[number - FIRST_RANK]) ?? '';
        for (let to = Math.min(met ? place : recent.length, RECENT - 1); to > 0; to--) {
          recent[to] = recent[to - 1] ?? '';
        }
        recent[0] = syllable;
        list.push(syllable);
        if (numbers[at] !== ANOTHER) break;
        number = numbers[at + 1] ?? 0;
        at += 2;
      }
      readings.set(char, list);
    }
  }
  return readings;
}
