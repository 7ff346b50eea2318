import { foldText } from '../names/fold';

/** Letters that a word must have to stand for a whole name. */
const SHORTEST = 3;

/**
 * A test of two people: whether every word of one's name is in the other's, which has more of them
 * ("Sethi", "Harshvardhan Sethi"). A single word must be the first or the last of the other. Names are
 * parted once each.
 */
export function partNameTest(
  nameOf: (id: string) => string | undefined,
): (one: string, other: string) => boolean {
  const known = new Map<string, readonly string[]>();
  const wordsOf = (id: string): readonly string[] => {
    let words = known.get(id);
    if (!words) {
      const name = nameOf(id) ?? '';
      words = foldText(name)
        .split(/[\s.-]+/u)
        .filter((word) => word !== '');
      known.set(id, words);
    }
    return words;
  };
  return (one, other) => {
    const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
    if (!short || !long || short.length === 0 || short.length >= long.length) return false;
    const [only] = short;
    if (only === undefined || only.length < SHORTEST) return false;
    if (short.length === 1) return long[0] === only || long.at(-1) === only;
    return short.every((word) => long.includes(word));
  };
}
