import type { WordStore } from './wordStore';

/** Nothing of interest is longer, but for what hostile texts are made of. */
const LONGEST = 64;

/**
 * A number for each word of a store, worked out when the word is first asked for: what one reader
 * wants to know of it. As many as the store has words, and forgotten with it.
 */
export class WordFacts {
  readonly #find: (word: string) => number;
  readonly #ofLong: number;
  #store: WordStore | undefined;
  #facts = new Int32Array(0);

  /**
   * `find` is told a word as it is written and answers any number but 0; `ofLong` is the number of all
   * words of more than {@link LONGEST} units.
   */
  constructor(find: (word: string) => number, ofLong: number) {
    this.#find = find;
    this.#ofLong = ofLong;
  }

  /** One place for each word that the store has by now; 0 where {@link ask} has not been asked yet. */
  of(words: WordStore): Int32Array {
    if (this.#store !== words) {
      this.#store = words;
      this.#facts = new Int32Array(words.capacity);
    } else if (this.#facts.length < words.capacity) {
      const wider = new Int32Array(words.capacity);
      wider.set(this.#facts);
      this.#facts = wider;
    }
    return this.#facts;
  }

  /** Works out the number of a word that {@link of} has none for. */
  ask(words: WordStore, word: number): number {
    const { raw } = words.info(word);
    const found = raw.length > LONGEST ? this.#ofLong : this.#find(raw);
    this.of(words)[word] = found;
    return found;
  }
}
