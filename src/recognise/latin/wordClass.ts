import { WordFacts } from './wordFacts';
import type { WordReader } from './wordReader';

/** Bits of a fact that tell of classes; the one below them says that the word was asked for. */
const MOST_CLASSES = 30;
const ASKED = 1;

/** Classes that are asked for together when a word is first met. */
interface Group {
  readonly classes: ReadonlySet<string>[];
  readonly facts: WordFacts;
  closed: boolean;
}

function makeGroup(): Group {
  const classes: ReadonlySet<string>[] = [];
  const group: Group = {
    classes,
    facts: new WordFacts((word) => {
      group.closed = true;
      const lower = word.toLowerCase();
      return classes.reduce((bits, each, at) => (each.has(lower) ? bits | (2 << at) : bits), ASKED);
    }, ASKED),
    closed: false,
  };
  return group;
}

let open = makeGroup();

/**
 * Words in lower case of which it is asked over and over whether one of them stands at a token: what a
 * word is in all classes is found once for its number in the store.
 */
export class WordClass {
  readonly #facts: WordFacts;
  readonly #bit: number;

  /** `words`: in lower case, parted by blanks, none longer than 64 units. */
  constructor(words: string) {
    if (open.closed || open.classes.length === MOST_CLASSES) open = makeGroup();
    this.#facts = open.facts;
    this.#bit = 2 << open.classes.length;
    open.classes.push(new Set(words.split(' ')));
  }

  /** Whether the word at a token is one of the class, in upper or lower case. */
  has(reader: WordReader, at: number): boolean {
    const word = reader.word(at);
    if (word < 0) return false;
    const { words } = reader.tokens;
    const fact = this.#facts.of(words)[word] ?? 0;
    return ((fact === 0 ? this.#facts.ask(words, word) : fact) & this.#bit) !== 0;
  }
}

/** A question asked of words in lower case, worked out once for each word of the store. */
export class WordTest {
  readonly #facts: WordFacts;

  /** `test` is told words of up to 64 units; longer ones pass none. */
  constructor(test: (lower: string) => boolean) {
    this.#facts = new WordFacts((word) => (test(word.toLowerCase()) ? PASSES : ASKED), ASKED);
  }

  /** Whether the word at a token passes. */
  has(reader: WordReader, at: number): boolean {
    const word = reader.word(at);
    if (word < 0) return false;
    const { words } = reader.tokens;
    const fact = this.#facts.of(words)[word] ?? 0;
    return (fact === 0 ? this.#facts.ask(words, word) : fact) === PASSES;
  }
}

const PASSES = 2;
