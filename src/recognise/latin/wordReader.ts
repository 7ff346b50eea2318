import { describeWord, type WordInfo } from '../../names/latinWords';
import { KIND, type Tokens } from './tokens';

const NO_WORD: WordInfo = { raw: '', lower: '', flags: 0 };

/** Tokens of one text with what their words can be; each different word is looked up once. */
export class WordReader {
  readonly tokens: Tokens;
  /** Words (lower case) that the text writes in lower case somewhere. */
  readonly lowerSeen = new Set<string>();
  private readonly known = new Map<string, WordInfo>();
  private readonly infos: (WordInfo | undefined)[] = [];

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** What the word at a token can be; empty for punctuation and past the ends. */
  info(at: number): WordInfo {
    const kept = this.infos[at];
    if (kept) return kept;
    const { tokens } = this;
    if (at < 0 || at >= tokens.count || tokens.kind[at] === KIND.PUNCT) return NO_WORD;
    const raw = this.raw(at);
    let info = this.known.get(raw);
    if (!info) {
      info = describeWord(raw);
      this.known.set(raw, info);
    }
    this.infos[at] = info;
    return info;
  }

  flags(at: number): number {
    return this.info(at).flags;
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
    return this.tokens.text.slice(this.start(at), this.end(at));
  }

  /** The text from one token to another, both included. */
  slice(first: number, last: number): string {
    return this.tokens.text.slice(this.start(first), this.end(last));
  }

  /** How many code units stand between a token and the one before it. */
  gap(at: number): number {
    return this.start(at) - this.end(at - 1);
  }

  opens(at: number): boolean {
    return this.tokens.opens[at] === 1;
  }
}
