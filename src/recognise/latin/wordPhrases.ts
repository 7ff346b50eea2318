import { buildPhraseTable, type Phrase } from '../../names/phraseTable';
import { lowerUnit } from '../../text/units';
import { WordFacts } from './wordFacts';
import type { WordReader } from './wordReader';

/** Phrases with one first word. */
interface Group<T> {
  /** The longest first. */
  readonly phrases: readonly Phrase<T>[];
  /** What is the first word and nothing more. */
  readonly alone: Phrase<T> | undefined;
  /** A bit for the first unit of each second word: most words that follow fall through here. */
  readonly seconds: number;
}

/** Facts of words: begins no phrase; from here on the places of groups. */
const NONE = 1;
const FIRST_GROUP = 2;

function bitOf(unit: number): number {
  return 1 << (unit & 31);
}

/** Phrases that are found where they stand among tokens: what a word begins is found once for its number. */
export class WordPhrases<T> {
  readonly #groups: Group<T>[] = [];
  #places: Map<string, number> | undefined;
  readonly #facts: WordFacts;

  /** `entries`: phrases in lower case, their words joined by one space; laid out when first asked for. */
  constructor(entries: Iterable<readonly [string, T]>) {
    this.#facts = new WordFacts((word) => {
      this.#places ??= this.#layOut(entries);
      return this.#places.get(word.toLowerCase()) ?? NONE;
    }, NONE);
  }

  #layOut(entries: Iterable<readonly [string, T]>): Map<string, number> {
    const places = new Map<string, number>();
    for (const [first, phrases] of buildPhraseTable(entries)) {
      let seconds = 0;
      for (const { words } of phrases) seconds |= words[1] ? bitOf(words[1].charCodeAt(0)) : 0;
      const alone = phrases.find(({ words }) => words.length === 1);
      places.set(first, this.#groups.push({ phrases, alone, seconds }) - 1 + FIRST_GROUP);
    }
    return places;
  }

  /** The longest phrase that begins at a token and ends before `to`, its words one unit apart. */
  find(reader: WordReader, at: number, to: number): Phrase<T> | undefined {
    const word = reader.word(at);
    if (word < 0 || at >= to) return undefined;
    const { words, code } = reader.tokens;
    const known = this.#facts.of(words)[word] ?? 0;
    const fact = known === 0 ? this.#facts.ask(words, word) : known;
    if (fact === NONE) return undefined;
    const group = this.#groups[fact - FIRST_GROUP];
    if (!group) return undefined;
    const next = at + 1;
    const goesOn =
      next < to &&
      reader.gap(next) === 1 &&
      (group.seconds & bitOf(lowerUnit(code[next] ?? 0))) !== 0;
    return goesOn
      ? group.phrases.find((phrase) => stands(phrase.words, reader, at, to))
      : group.alone;
  }
}

function stands(words: readonly string[], reader: WordReader, at: number, to: number): boolean {
  for (let offset = 1; offset < words.length; offset++) {
    const place = at + offset;
    if (place >= to || reader.gap(place) !== 1) return false;
    if (reader.info(place).lower !== words[offset]) return false;
  }
  return true;
}
