const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 6;

/**
 * A short id that is not in `taken`: six characters of a–z and 0–9, the first a letter, so that no
 * YAML reader takes it for a number. `random` gives numbers from 0 up to 1, as `Math.random` does.
 */
export function newId(taken: ReadonlySet<string>, random: () => number): string {
  for (;;) {
    let id = DIGITS.charAt(Math.floor(random() * 26));
    while (id.length < LENGTH) id += DIGITS.charAt(Math.floor(random() * DIGITS.length));
    if (!taken.has(id)) return id;
  }
}
