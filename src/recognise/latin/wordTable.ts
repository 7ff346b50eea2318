/** Different words of a text, each with a number: words are compared where they stand, without copies. */
export class WordTable {
  private readonly text: string;
  private slots = new Int32Array(1 << 12).fill(-1);
  private starts = new Int32Array(1 << 11);
  private lengths = new Int32Array(1 << 11);
  private hashes = new Int32Array(1 << 11);
  private size = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** How many different words there are. */
  get count(): number {
    return this.size;
  }

  /** The number of the word from `start` to `end`, whose {@link hashOf} is `hash`. */
  add(start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = this.slots[slot] ?? -1;
      if (id < 0) break;
      if (this.hashes[id] === hash && this.equals(id, this.text, start, end - start)) return id;
      slot = (slot + 1) & mask;
    }
    const id = this.size++;
    if (id === this.starts.length) this.grow();
    this.starts[id] = start;
    this.lengths[id] = end - start;
    this.hashes[id] = hash;
    this.slots[slot] = id;
    if (this.size * 2 > this.slots.length) this.rehash();
    return id;
  }

  /** Whether the text has this word, in this case. */
  has(word: string): boolean {
    const hash = hashOf(word);
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = this.slots[slot] ?? -1;
      if (id < 0) return false;
      if (this.hashes[id] === hash && this.equals(id, word, 0, word.length)) return true;
      slot = (slot + 1) & mask;
    }
  }

  private equals(id: number, other: string, from: number, length: number): boolean {
    if (this.lengths[id] !== length) return false;
    const start = this.starts[id] ?? 0;
    for (let at = 0; at < length; at++) {
      if (this.text.charCodeAt(start + at) !== other.charCodeAt(from + at)) return false;
    }
    return true;
  }

  private grow(): void {
    const widen = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const wider = new Int32Array(old.length * 2);
      wider.set(old);
      return wider;
    };
    this.starts = widen(this.starts);
    this.lengths = widen(this.lengths);
    this.hashes = widen(this.hashes);
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1);
    const mask = this.slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      const hash = this.hashes[id] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = id;
    }
  }
}

/** One step of the hash of a word, over its code units from the first on, starting at 0. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 0x01000193) ^ code) | 0;
}

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}
