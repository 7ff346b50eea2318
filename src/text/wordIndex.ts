const SIEVE_SIZE = 1 << 8;

/** Words with what they stand for, looked up where they stand in a text: no copy of them is made. */
export class WordIndex<T> {
  readonly #words: string[] = [];
  readonly #values: T[] = [];
  readonly #slots: Int32Array;
  readonly #longest: number;
  /** For words that begin alike, a bit for each length: most words of a text fall through here. */
  readonly #lengths = new Uint32Array(SIEVE_SIZE);

  /** Of a word given twice the last value counts, as in a `Map`. */
  constructor(entries: Iterable<readonly [string, T]>) {
    const values: ReadonlyMap<string, T> = entries instanceof Map ? entries : new Map(entries);
    let size = 16;
    while (size < values.size * 4) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    let longest = 0;
    for (const [word, value] of values) {
      longest = Math.max(longest, word.length);
      const sieve = word.charCodeAt(0) & (SIEVE_SIZE - 1);
      this.#lengths[sieve] = (this.#lengths[sieve] ?? 0) | (1 << word.length);
      let slot = this.#firstSlot(hashWord(word, 0, word.length));
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = this.#words.length;
      this.#words.push(word);
      this.#values.push(value);
    }
    this.#longest = longest;
  }

  /** The value of the word from `start` to `end` of `text`; undefined where it is unknown. */
  find(text: string, start: number, end: number): T | undefined {
    if (end - start > this.#longest || end <= start) return undefined;
    const lengths = this.#lengths[text.charCodeAt(start) & (SIEVE_SIZE - 1)] ?? 0;
    if ((lengths & (1 << (end - start))) === 0) return undefined;
    const mask = this.#slots.length - 1;
    let slot = this.#firstSlot(hashWord(text, start, end));
    for (;;) {
      const at = this.#slots[slot] ?? -1;
      if (at < 0) return undefined;
      const word = this.#words[at] ?? '';
      if (word.length === end - start && text.startsWith(word, start)) return this.#values[at];
      slot = (slot + 1) & mask;
    }
  }

  /** The same for a word in the units of a text, whose {@link hashUnit} over all of them is `hash`. */
  findUnits(units: Uint16Array, hash: number, start: number, end: number): T | undefined {
    const length = end - start;
    if (length > this.#longest || length <= 0) return undefined;
    const lengths = this.#lengths[(units[start] ?? 0) & (SIEVE_SIZE - 1)] ?? 0;
    if ((lengths & (1 << length)) === 0) return undefined;
    const mask = this.#slots.length - 1;
    for (let slot = this.#firstSlot(hash); ; slot = (slot + 1) & mask) {
      const at = this.#slots[slot] ?? -1;
      if (at < 0) return undefined;
      const word = this.#words[at] ?? '';
      let same = word.length === length ? 0 : -1;
      while (same >= 0 && same < length) {
        if (units[start + same] !== word.charCodeAt(same)) same = -1;
        else same++;
      }
      if (same === length) return this.#values[at];
    }
  }

  #firstSlot(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }
}

/** An index of words that stand for nothing but themselves. */
export function indexWords(words: Iterable<string>): WordIndex<true> {
  return new WordIndex(Array.from(words, (word) => [word, true]));
}

function hashWord(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    hash = hashUnit(hash, text.charCodeAt(at));
  }
  return hash;
}

/** One step of the hash of a word, over its units from the first on, starting at 0. */
export function hashUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) ^ unit) | 0;
}
