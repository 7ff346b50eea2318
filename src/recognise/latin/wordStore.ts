import { describeWord, type WordInfo } from '../../names/latinWords';

/** Words kept before a new store is begun; texts of one folder share nearly all of theirs. */
const MOST_WORDS = 1 << 16;
/** Code units kept, likewise. */
const MOST_UNITS = 1 << 20;

/** A row holds the hash of a word, its first unit, its last one, and the text that had it last. */
const ROW = 4;
const START = 1;
const END = 2;
const SEEN = 3;

/**
 * Different words of the texts read so far, each with a number and what is known of it. Words are
 * compared where they stand, without copies.
 */
export class WordStore {
  #slots = new Int32Array(1 << 14).fill(-1);
  #units = new Uint16Array(1 << 15);
  #used = 0;
  /** {@link ROW} numbers for each word: side by side, as they are looked at together. */
  #rows = new Int32Array(ROW << 12);
  #notes = new Uint8Array(1 << 12);
  #size = 0;
  #texts = 0;
  readonly #infos: (WordInfo | undefined)[] = [];

  /** How many different words there are. */
  get count(): number {
    return this.#size;
  }

  get isFull(): boolean {
    return this.#size >= MOST_WORDS || this.#used >= MOST_UNITS;
  }

  /** Begins a text: the answer is its number, to be given to {@link add}. */
  beginText(): number {
    return ++this.#texts;
  }

  /** The number of the word from `start` to `end`, whose {@link hashOf} is `hash`. */
  add(text: string, start: number, end: number, hash: number, textNumber: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = this.#slots[slot] ?? -1;
      if (id < 0) break;
      const row = id * ROW;
      if (this.#rows[row] === hash && this.#equals(row, text, start, end)) {
        this.#rows[row + SEEN] = textNumber;
        return id;
      }
      slot = (slot + 1) & mask;
    }
    const id = this.#append(text, start, end);
    this.#rows[id * ROW] = hash;
    this.#rows[id * ROW + SEEN] = textNumber;
    this.#slots[slot] = id;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  /** Whether this text, or one begun after it, has the word in this case. */
  sees(word: string, textNumber: number): boolean {
    const hash = hashOf(word);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = this.#slots[slot] ?? -1;
      if (id < 0) return false;
      const row = id * ROW;
      if (this.#rows[row] === hash && this.#equals(row, word, 0, word.length))
        return (this.#rows[row + SEEN] ?? 0) >= textNumber;
      slot = (slot + 1) & mask;
    }
  }

  /** What a word can be; each is looked up once. */
  info(id: number): WordInfo {
    return this.#infos[id] ?? this.#describe(id);
  }

  /** Eight bits that a reader keeps for a word; 0 at first. */
  notes(id: number): number {
    return this.#notes[id] ?? 0;
  }

  setNotes(id: number, notes: number): void {
    this.#notes[id] = notes;
  }

  #describe(id: number): WordInfo {
    let raw = '';
    const end = this.#rows[id * ROW + END] ?? 0;
    for (let at = this.#rows[id * ROW + START] ?? 0; at < end; at++)
      raw += String.fromCharCode(this.#units[at] ?? 0);
    const info = describeWord(raw);
    this.#infos[id] = info;
    return info;
  }

  #equals(row: number, other: string, from: number, to: number): boolean {
    const start = this.#rows[row + START] ?? 0;
    const length = to - from;
    if ((this.#rows[row + END] ?? 0) - start !== length) return false;
    const units = this.#units;
    for (let at = 0; at < length; at++) {
      if (units[start + at] !== other.charCodeAt(from + at)) return false;
    }
    return true;
  }

  #append(text: string, start: number, end: number): number {
    const id = this.#size++;
    if (id >= this.#notes.length) this.#grow();
    const used = this.#used;
    const next = used + end - start;
    if (next > this.#units.length) {
      const wider = new Uint16Array(Math.max(next, this.#units.length * 2));
      wider.set(this.#units);
      this.#units = wider;
    }
    for (let at = start; at < end; at++) this.#units[used + at - start] = text.charCodeAt(at);
    this.#rows[id * ROW + START] = used;
    this.#rows[id * ROW + END] = this.#used = next;
    this.#infos.push(undefined);
    return id;
  }

  #grow(): void {
    const size = this.#notes.length * 2;
    const rows = new Int32Array(size * ROW);
    rows.set(this.#rows);
    this.#rows = rows;
    const notes = new Uint8Array(size);
    notes.set(this.#notes);
    this.#notes = notes;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#size; id++) {
      const hash = this.#rows[id * ROW] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

let current: WordStore | undefined;

/** The store that texts share; a new one once it is full, so that memory stays bounded. */
export function sharedWords(): WordStore {
  if (!current || current.isFull) current = new WordStore();
  return current;
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
