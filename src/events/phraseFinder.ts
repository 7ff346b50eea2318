import { type SourceTokens, tokensOf } from '../recognise/latin/sourceTokens';
import type { SourceText } from '../text/sourceText';
import type { Span } from '../text/span';
import { lowerUnitsOf } from '../text/units';
import type { Hit, Lexicon } from './lexicon';

/** Most hits for which room is kept. */
const MOST_FOUND = 1 << 10;
/** Room for the phrases of a sentence: it serves one after another. */
const room: Hit[] = [];

/** Finds the phrases of the sentences of one source, in text order. */
export class PhraseFinder {
  /** The units of the text in lower case. */
  readonly units: Uint16Array;
  /** What {@link find} found last, as many as it said; it is overwritten by the next sentence. */
  readonly found = room;
  readonly #tokens: SourceTokens | undefined;
  #paragraph = -1;
  /** The first token that the sentences to come may hold. */
  #next = 0;

  /** `units` are those of the text in lower case, where they are not what `lowerUnitsOf` makes of it. */
  constructor(source: SourceText, units?: Uint16Array) {
    this.units = units ?? lowerUnitsOf(source.text);
    this.#tokens = units ? undefined : tokensOf(source);
    if (room.length > MOST_FOUND) room.length = 0;
  }

  /** Goes on to a paragraph, by its index. */
  open(paragraph: number): void {
    this.#paragraph = paragraph;
    this.#next = this.#tokens?.ranges[paragraph]?.from ?? 0;
  }

  /** How many phrases stand in a sentence of the paragraph that was opened last. */
  find(lexicon: Lexicon, { start, end }: Span): number {
    const range = lexicon.spaced ? this.#tokens?.ranges[this.#paragraph] : undefined;
    if (!range || !this.#tokens) return lexicon.scan(this.units, start, end, room);
    const { tokens } = this.#tokens;
    let next = this.#next;
    while (next < range.to && (tokens.end[next] ?? 0) <= start) next++;
    this.#next = next;
    return lexicon.scanTokens(tokens, next, this.units, start, end, room);
  }
}
