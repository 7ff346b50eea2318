/** Arguments that a call surely takes. */
const MOST_AT_ONCE = 4096;

/** The text that consists of these code units. */
export function textOfUnits(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += MOST_AT_ONCE) {
    // Handed over as a list: spreading an array of numbers goes through its iterator.
    const list = units.subarray(from, from + MOST_AT_ONCE) as unknown as number[];
    text += String.fromCharCode.apply(undefined, list);
  }
  return text;
}
