/** Words with what they stand for, looked up where they stand in a text: no copy of them is made. */
export class WordIndex<T> {
  readonly #words: string[] = [];
  readonly #values: T[] = [];
  readonly #slots: Int32Array;
  readonly #longest: number;

  /** Of a word given twice the last value counts, as in a `Map`. */
  constructor(entries: Iterable<readonly [string, T]>) {
    const values = new Map(entries);
    let size = 16;
    while (size < values.size * 4) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    let longest = 0;
    for (const [word, value] of values) {
      longest = Math.max(longest, word.length);
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
    if (end - start > this.#longest) return undefined;
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

  #firstSlot(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }
}

function hashWord(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    hash = (Math.imul(hash, 0x01000193) ^ text.charCodeAt(at)) | 0;
  }
  return hash;
}
