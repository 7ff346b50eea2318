import type { WordInfo } from '../../names/latinWords';
import { nameBetween, type NameFacts } from '../nameFacts';
import * as KIND from './tokenKinds';
import type { Tokens } from './tokens';

const NO_WORD: WordInfo = { raw: '', lower: '', flags: 0 };

/** Tokens of one text with what their words can be. Good until the next text is read. */
export class WordReader {
  readonly tokens: Tokens;
  /** Takes down what {@link seesInLowerCase} is asked and answers, where somebody wants to know. */
  asked: Map<string, boolean> | undefined;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** What the word at a token can be; empty for punctuation and past the ends. */
  info(at: number): WordInfo {
    const word = this.word(at);
    if (word < 0) return NO_WORD;
    return this.tokens.words.info(word);
  }

  /** The number of the word at a token: equal words have equal numbers; -1 for punctuation. */
  word(at: number): number {
    return at < 0 || at >= this.tokens.count ? -1 : (this.tokens.word[at] ?? -1);
  }

  /** Whether the text writes this word (given in lower case) in lower case somewhere. */
  seesInLowerCase(lower: string): boolean {
    const { words, number, copied } = this.tokens;
    const sees = words.sees(lower, number) || copied?.[words.numberOf(lower)] === 1;
    this.asked?.set(lower, sees);
    return sees;
  }

  /** What the word at a token can be: bits; 0 for punctuation and past the ends. */
  flags(at: number): number {
    return at < 0 || at >= this.tokens.count ? 0 : (this.tokens.flags[at] ?? 0);
  }

  kind(at: number): number {
    return at < 0 || at >= this.tokens.count ? KIND.PUNCT : (this.tokens.kind[at] ?? KIND.PUNCT);
  }

  /** The code unit of a punctuation mark, 0 for words and past the ends. */
  mark(at: number): number {
    return this.kind(at) === KIND.PUNCT ? (this.tokens.code[at] ?? 0) : 0;
  }

  start(at: number): number {
    return this.tokens.start[at] ?? this.tokens.text.length;
  }

  end(at: number): number {
    return at < 0 ? 0 : (this.tokens.end[at] ?? this.tokens.text.length);
  }

  raw(at: number): string {
    const word = this.word(at);
    // No copy is made of a word: the string of all its like is there, and its hash with it.
    if (word >= 0) return this.tokens.words.info(word).raw;
    return this.tokens.text.slice(this.start(at), this.end(at));
  }

  /** The text from one token to another, both included. */
  slice(first: number, last: number): string {
    if (first === last) return this.raw(first);
    return this.name(first, last).text;
  }

  /** The same for a stretch that need be no name: nothing is remembered of it. */
  copy(first: number, last: number): string {
    if (first === last) return this.raw(first);
    return this.tokens.text.slice(this.start(first), this.end(last));
  }

  /** What is known of the text from one token to another, both included. */
  name(first: number, last: number): NameFacts {
    return nameBetween(this.tokens.text, this.start(first), this.end(last));
  }

  /** How many code units stand between a token and the one before it. */
  gap(at: number): number {
    return this.start(at) - this.end(at - 1);
  }

  opens(at: number): boolean {
    return this.tokens.opens[at] === 1;
  }
}
