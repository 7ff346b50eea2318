/** So many questions are answered by halving: making a set of 20,000 words takes as long. */
const MOST_SEARCHES = 4096;

const BLANK = 0x20;

/**
 * The words of a text that has them in order of their code units, between single blanks or line ends.
 * Whoever asks for few words need not wait until all of them are in a set.
 */
export class SortedWords {
  readonly #text: string;
  #asked = 0;
  #set: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.#text = text.trim();
  }

  /** Whether the text has this word. O(log n) at first, then O(1). */
  has(word: string): boolean {
    if (this.#set) return this.#set.has(word);
    if (this.#asked++ < MOST_SEARCHES) return this.#find(word);
    this.#set = new Set(this.#text.replaceAll('\n', ' ').split(' '));
    return this.#set.has(word);
  }

  #find(word: string): boolean {
    const text = this.#text;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      let start = middle;
      while (start > low && text.charCodeAt(start - 1) > BLANK) start--;
      let end = middle;
      while (end < high && text.charCodeAt(end) > BLANK) end++;
      const found = text.slice(start, end);
      if (found === word) return true;
      if (found < word) low = end + 1;
      else high = start - 1;
    }
    return false;
  }
}
