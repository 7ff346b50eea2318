import { describeWord, type WordInfo } from '../../names/latinWords';

const NO_WORD: WordInfo = { raw: '', lower: '', flags: 0 };

/** Words kept before a new store is begun; texts of one folder share nearly all of theirs. */
const MOST_WORDS = 1 << 16;
/** Code units kept, likewise. */
const MOST_UNITS = 1 << 20;

/**
 * A row of 32 bytes holds all that most words are told apart by, so that finding one takes a single
 * look at memory far away: its number and length, its hash, what it can be, the text that had it
 * last, and its first eight units by twos.
 */
const ROW = 8;
const HASH = 1;
const FLAGS = 2;
const SEEN = 3;
const UNITS = 4;
const UNITS_IN_ROW = 8;
/** The number of a word, plus one, takes the lower bits; its length, cut at 1023, the others. */
const NUMBER_BITS = 22;
const NUMBER_MASK = (1 << NUMBER_BITS) - 1;
const LONGEST = 1023;

/** Words of the text under way that are found again without a look at all others; a power of two. */
const NEAR_ROWS = 1 << 10;
/** A row holds the hash of a word, where in the text it stands, its number and what it can be. */
const NEAR_ROW = 4;
/** Lengths of words that fit beside their place. */
const NEAR_LENGTH_BITS = 5;
const LONGEST_NEAR = (1 << NEAR_LENGTH_BITS) - 1;
/** Places that fit beside a length. */
const FURTHEST_NEAR = 1 << (31 - NEAR_LENGTH_BITS);

/**
 * Different words of the texts read so far, each with a number and what is known of it. Words are
 * compared where they stand, without copies.
 */
export class WordStore {
  #rows = new Int32Array(ROW << 13);
  /** The units of all words behind one another, and where each word begins. */
  #units = new Uint16Array(1 << 15);
  #starts = new Int32Array(1 << 12);
  #used = 0;
  #size = 0;
  #texts = 0;
  #lastFlags = 0;
  readonly #infos: WordInfo[] = [];
  /** Room for the units of a word that is asked for as a string. */
  #asked = new Uint16Array(32);
  readonly #near = new Int32Array(NEAR_ROWS * NEAR_ROW);

  /** How many different words there are. */
  get count(): number {
    return this.#size;
  }

  /** How many words there is room for: not less than {@link count}. */
  get capacity(): number {
    return this.#starts.length;
  }

  get isFull(): boolean {
    return this.#size >= MOST_WORDS || this.#used >= MOST_UNITS;
  }

  /** Begins a text: the answer is its number, to be given to {@link add}. */
  beginText(): number {
    this.#near.fill(0);
    return ++this.#texts;
  }

  /** Bits of what the word that {@link add} was last given can be: those of its {@link info}. */
  get lastFlags(): number {
    return this.#lastFlags;
  }

  /**
   * The number of the word from `start` to `end` in the units of a text, whose {@link hashOf} is
   * `hash`. Most words of a text stand in it more than once.
   */
  add(text: Uint16Array, start: number, end: number, hash: number, textNumber: number): number {
    const length = end - start;
    const near = this.#near;
    const nearRow = ((hash ^ (hash >>> 15)) & (NEAR_ROWS - 1)) * NEAR_ROW;
    const place = near[nearRow + 1] ?? 0;
    // No word has no letters, so an empty row fits none.
    if (near[nearRow] === hash && (place & LONGEST_NEAR) === length) {
      const before = place >> NEAR_LENGTH_BITS;
      let at = 0;
      while (at < length && text[before + at] === text[start + at]) at++;
      if (at === length) {
        this.#lastFlags = near[nearRow + 3] ?? 0;
        return near[nearRow + 2] ?? 0;
      }
    }
    const row = this.#rowOf(text, start, end, hash);
    this.#rows[row + SEEN] = textNumber;
    const id = ((this.#rows[row] ?? 0) & NUMBER_MASK) - 1;
    const flags = this.#rows[row + FLAGS] ?? 0;
    this.#lastFlags = flags;
    if (length <= LONGEST_NEAR && start < FURTHEST_NEAR) {
      near[nearRow] = hash;
      near[nearRow + 1] = (start << NEAR_LENGTH_BITS) | length;
      near[nearRow + 2] = id;
      near[nearRow + 3] = flags;
    }
    return id;
  }

  /** Whether this text, or one begun after it, has the word in this case. */
  sees(word: string, textNumber: number): boolean {
    const row = this.#find(word);
    return row >= 0 && (this.#rows[row + SEEN] ?? 0) >= textNumber;
  }

  /** The number of a word in this case; -1 where no text had it. */
  numberOf(word: string): number {
    const row = this.#find(word);
    return row < 0 ? -1 : ((this.#rows[row] ?? 0) & NUMBER_MASK) - 1;
  }

  /** What a word can be. */
  info(id: number): WordInfo {
    return this.#infos[id] ?? NO_WORD;
  }

  /** The row of a word that is asked for as a string; -1 where it has none. */
  #find(word: string): number {
    const rows = this.#rows;
    if (word.length > this.#asked.length) this.#asked = new Uint16Array(word.length);
    const units = this.#asked;
    for (let at = 0; at < word.length; at++) units[at] = word.charCodeAt(at);
    const hash = hashOf(word);
    for (let row = this.#firstRow(hash); rows[row] !== 0; row = (row + ROW) & (rows.length - 1)) {
      if (rows[row + HASH] === hash && this.#equals(row, units, 0, word.length)) return row;
    }
    return -1;
  }

  #firstRow(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), ROW) & (this.#rows.length - 1);
  }

  /** The row of a word; a new one for a new word. */
  #rowOf(text: Uint16Array, start: number, end: number, hash: number): number {
    const rows = this.#rows;
    let row = this.#firstRow(hash);
    while (rows[row] !== 0) {
      if (rows[row + HASH] === hash && this.#equals(row, text, start, end)) return row;
      row = (row + ROW) & (rows.length - 1);
    }
    // A text of millions of different words is none: those past the last number share one.
    if (this.#size === NUMBER_MASK - 1) return this.#firstRow(hash);
    this.#append(row, text, start, end, hash);
    if (this.#size * 2 * ROW <= this.#rows.length) return row;
    this.#widen();
    return this.#rowOf(text, start, end, hash);
  }

  #equals(row: number, text: Uint16Array, start: number, end: number): boolean {
    const rows = this.#rows;
    const length = end - start;
    const head = rows[row] ?? 0;
    if (head >>> NUMBER_BITS !== Math.min(length, LONGEST)) return false;
    const inRow = Math.min(length, UNITS_IN_ROW);
    for (let at = 0; at < inRow; at++) {
      const pair = rows[row + UNITS + (at >> 1)] ?? 0;
      if ((at & 1 ? pair >>> 16 : pair & 0xffff) !== text[start + at]) return false;
    }
    if (length <= UNITS_IN_ROW) return true;
    const id = (head & NUMBER_MASK) - 1;
    const from = this.#starts[id] ?? 0;
    if ((id + 1 < this.#size ? this.#starts[id + 1] : this.#used) !== from + length) return false;
    const units = this.#units;
    for (let at = UNITS_IN_ROW; at < length; at++)
      if (units[from + at] !== text[start + at]) return false;
    return true;
  }

  #append(row: number, text: Uint16Array, start: number, end: number, hash: number): void {
    const id = this.#size++;
    const used = this.#used;
    const length = end - start;
    if (id >= this.#starts.length) this.#starts = widened(this.#starts, new Int32Array(id * 2));
    if (used + length > this.#units.length) {
      const size = Math.max(used + length, this.#units.length * 2);
      this.#units = widened(this.#units, new Uint16Array(size));
    }
    let raw = '';
    for (let at = start; at < end; at++) raw += String.fromCharCode(text[at] ?? 0);
    this.#units.set(text.subarray(start, end), used);
    this.#starts[id] = used;
    this.#used = used + length;
    const info = describeWord(raw);
    this.#infos.push(info);
    const rows = this.#rows;
    rows[row] = (id + 1) | (Math.min(length, LONGEST) << NUMBER_BITS);
    rows[row + HASH] = hash;
    rows[row + FLAGS] = info.flags;
    for (let at = 0; at < Math.min(length, UNITS_IN_ROW); at++) {
      const pair = row + UNITS + (at >> 1);
      rows[pair] = (rows[pair] ?? 0) | ((text[start + at] ?? 0) << (at & 1 ? 16 : 0));
    }
  }

  #widen(): void {
    const old = this.#rows;
    const rows = (this.#rows = new Int32Array(old.length * 2));
    for (let from = 0; from < old.length; from += ROW) {
      if (old[from] === 0) continue;
      let row = this.#firstRow(old[from + HASH] ?? 0);
      while (rows[row] !== 0) row = (row + ROW) & (rows.length - 1);
      rows.set(old.subarray(from, from + ROW), row);
    }
  }
}

function widened<T extends Uint16Array | Int32Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
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
