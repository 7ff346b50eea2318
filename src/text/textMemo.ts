/** Something that a stage of the analysis keeps for the next text. */
export interface Kept<T> {
  readonly stage: string;
  /** Never there: says what is kept. */
  readonly holds?: T;
}

/** Which paragraphs are as they were in the text before, each by its index. */
export interface Unchanged {
  /** Its index in the text before; -1 where its units, those around it or how it is read differ. */
  readonly before: Int32Array;
  /** By how many units it stands further behind than it did. */
  readonly shift: Int32Array;
}

/** Longer texts, in UTF-16 units, are not kept: memory stays bounded. */
const LONGEST = 1 << 21;

/**
 * What was worked out for the text analysed last, paragraph by paragraph, so that the next one, if it is
 * the same after a key stroke, costs what the edit changed. Every stage takes what it kept and keeps
 * what the next text may need; the result of the analysis is the same with and without.
 */
export class TextMemo {
  /** Set where the text before had some of the paragraphs of this one. */
  unchanged: Unchanged | undefined;
  #turn = 0;
  #keeps = true;
  readonly #kept = new Map<Kept<unknown>, { readonly turn: number; readonly value: unknown }>();

  /** Begins a text: what is not kept for it is not there for the next. */
  begin(text: string): void {
    this.unchanged = undefined;
    this.#turn++;
    this.#keeps = text.length <= LONGEST;
    if (!this.#keeps) this.#kept.clear();
  }

  /** What a stage kept of the text right before; it is the stage's own now, to be changed at will. */
  take<T>(what: Kept<T>): T | undefined {
    const found = this.#kept.get(what);
    this.#kept.delete(what);
    return found?.turn === this.#turn - 1 ? (found.value as T) : undefined;
  }

  keep<T>(what: Kept<T>, value: T): void {
    if (this.#keeps) this.#kept.set(what, { turn: this.#turn, value });
  }
}
