// Writes tables of how characters are read as src/names/packedReadings.ts reads them.
import { packNumbers } from './packNumbers.mjs';

/** The unit before the first Han character, so that no step but that to another reading is 0. */
const BEFORE_HAN = 0x4dff;

/** Syllables, the commonest first. */
function rankSyllables(readings) {
  const count = new Map();
  for (const list of readings.values()) {
    for (const syllable of list) count.set(syllable, (count.get(syllable) ?? 0) + 1);
  }
  return [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

/** `readings`: character → syllables. The table that others are told by: the characters' distances, then the ranks of syllables. */
export function packFirst(readings) {
  const syllables = rankSyllables(readings);
  const rank = new Map(syllables.map((syllable, at) => [syllable, at]));
  const steps = [];
  const ranks = [];
  let before = BEFORE_HAN;
  for (const char of [...readings.keys()].sort()) {
    for (const syllable of readings.get(char)) {
      steps.push(char.charCodeAt(0) - before);
      ranks.push(rank.get(syllable));
      before = char.charCodeAt(0);
    }
  }
  return { syllables: syllables.join(' '), packed: packNumbers([...steps, ...ranks]) };
}

/** Characters by their first syllable (the commonest first), then by code; in groups of one syllable. */
function groupsOf(first) {
  const syllables = rankSyllables(first);
  const groups = new Map(syllables.map((syllable) => [syllable, []]));
  for (const char of [...first.keys()].sort()) groups.get(first.get(char)[0]).push(char);
  return [...groups.values()];
}

/** How many of the syllables last met in a group are told by their place. */
const RECENT = 6;

/**
 * Another table, told by the groups of the first: for each character 0, or for each of its readings its
 * place among those last met in the group (from 2 on) or, beyond, its rank; before another one 1.
 * Throws where a character is not in the first table.
 */
export function packAfter(readings, first) {
  for (const char of readings.keys()) {
    if (!first.has(char)) throw new Error(`${char} is not in the first table`);
  }
  const syllables = rankSyllables(readings);
  const rank = new Map(syllables.map((syllable, at) => [syllable, at]));
  const numbers = [];
  for (const group of groupsOf(first)) {
    const recent = [];
    for (const char of group) {
      const list = readings.get(char) ?? [];
      if (list.length === 0) numbers.push(0);
      list.forEach((syllable, at) => {
        if (at > 0) numbers.push(1);
        const place = recent.indexOf(syllable);
        numbers.push(place >= 0 ? 2 + place : 2 + RECENT + rank.get(syllable));
        if (place >= 0) recent.splice(place, 1);
        else if (recent.length === RECENT) recent.pop();
        recent.unshift(syllable);
      });
    }
  }
  return { syllables: syllables.join(' '), packed: packNumbers(numbers) };
}
