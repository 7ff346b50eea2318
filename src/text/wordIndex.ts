const SIEVE_SIZE = 1 << 8;

/** Words with what they stand for, looked up where they stand in a text: no copy of them is made. */
export class WordIndex<T> {
  readonly #values: T[] = [];
  /** By twos the hash of a word and its number, plus one: hardly any word is looked at in vain. */
  readonly #slots: Int32Array;
  /** The units of all words behind one another, and where each begins; the end of the last one, too. */
  readonly #letters: Uint16Array;
  readonly #starts: Int32Array;
  readonly #longest: number;
  /** For words that begin alike, a bit for each length: most words of a text fall through here. */
  readonly #lengths = new Uint32Array(SIEVE_SIZE);

  /** Of a word given twice the last value counts, as in a `Map`. */
  constructor(entries: Iterable<readonly [string, T]>) {
    const values: ReadonlyMap<string, T> = entries instanceof Map ? entries : new Map(entries);
    let size = 16;
    while (size < values.size * 4) size *= 2;
    this.#slots = new Int32Array(size * 2);
    this.#starts = new Int32Array(values.size + 1);
    let units = 0;
    for (const word of values.keys()) units += word.length;
    this.#letters = new Uint16Array(units);
    let longest = 0;
    let used = 0;
    for (const [word, value] of values) {
      longest = Math.max(longest, word.length);
      const sieve = word.charCodeAt(0) & (SIEVE_SIZE - 1);
      this.#lengths[sieve] = (this.#lengths[sieve] ?? 0) | (1 << word.length);
      const hash = hashWord(word, 0, word.length);
      let slot = this.#firstSlot(hash);
      while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & (this.#slots.length - 1);
      this.#values.push(value);
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = this.#values.length;
      for (let at = 0; at < word.length; at++) this.#letters[used + at] = word.charCodeAt(at);
      used += word.length;
      this.#starts[this.#values.length] = used;
    }
    this.#longest = longest;
  }

  /** The value of the word from `start` to `end` of `text`; undefined where it is unknown. */
  find(text: string, start: number, end: number): T | undefined {
    if (!this.#mayBe(text.charCodeAt(start), end - start)) return undefined;
    const hash = hashWord(text, start, end);
    for (let slot = this.#firstSlot(hash); ; slot += 2) {
      slot = this.#seek(slot, hash, end - start);
      if (slot < 0) return undefined;
      const word = (this.#slots[slot + 1] ?? 0) - 1;
      const shift = (this.#starts[word] ?? 0) - start;
      let at = start;
      while (at < end && text.charCodeAt(at) === this.#letters[at + shift]) at++;
      if (at === end) return this.#values[word];
    }
  }

  /** The next slot from one on that holds a word of this hash and length; −1 where there is none. */
  #seek(from: number, hash: number, length: number): number {
    const slots = this.#slots;
    for (let slot = from & (slots.length - 1); ; slot = (slot + 2) & (slots.length - 1)) {
      const word = (slots[slot + 1] ?? 0) - 1;
      if (word < 0) return -1;
      if (slots[slot] !== hash) continue;
      if ((this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0) === length) return slot;
    }
  }

  /** Whether a word may be known that begins so and is so long. */
  #mayBe(first: number, length: number): boolean {
    if (length > this.#longest || length <= 0) return false;
    return ((this.#lengths[first & (SIEVE_SIZE - 1)] ?? 0) & (1 << length)) !== 0;
  }

  #firstSlot(hash: number): number {
    return ((hash ^ (hash >>> 15)) << 1) & (this.#slots.length - 1);
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
function hashUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) ^ unit) | 0;
}
