import { WordFacts } from '../recognise/latin/wordFacts';
import { english } from './english';
import { isLetter, Line } from './line';
import type { Grammar } from './reading';
import { french, spanish } from './romance';
import { vietnamese } from './vietnamese';

/** For every code unit that can begin one of a grammar's words: the lengths of those words. */
type FirstLetters = Uint32Array;

/** The grammar of a language with what turns most words away. */
export interface PreparedGrammar {
  readonly grammar: Grammar;
  readonly firstLetters: FirstLetters;
  /** 1 at every {@link sieve} of a word: most words of a text fall through here. */
  readonly known: Uint8Array;
  /** {@link PASSED} for words in which nothing is read, else {@link LOOKED_AT}. */
  readonly facts: WordFacts;
}

/** Nothing in a word can be a date, or it has to be looked at. */
export const PASSED = 1;
const LOOKED_AT = 2;

const TABLE_SIZE = 0x2000;
const SIEVE_SIZE = 1 << 12;

/** A slot for words that begin, end and are as long as this. */
function sieve(first: number, last: number, length: number): number {
  return (Math.imul(first, 961) + Math.imul(last, 31) + length) & (SIEVE_SIZE - 1);
}

function prepare(grammar: Grammar): PreparedGrammar {
  const firstLetters = new Uint32Array(TABLE_SIZE);
  const known = new Uint8Array(SIEVE_SIZE);
  const note = (word: string): void => {
    const last = word.slice(-1);
    for (const from of [word.charAt(0), word.charAt(0).toUpperCase()]) {
      for (const to of [last, last.toUpperCase()])
        known[sieve(from.charCodeAt(0), to.charCodeAt(0), word.length)] = 1;
    }
    const bit = 1 << Math.min(word.length, 31);
    for (const form of [word, word.charAt(0).toUpperCase() + word.slice(1)]) {
      const code = form.charCodeAt(0);
      if (code < TABLE_SIZE) firstLetters[code] = (firstLetters[code] ?? 0) | bit;
    }
  };
  for (const word of grammar.words.keys()) {
    note(word);
    note(word.normalize('NFD'));
  }
  const prepared: PreparedGrammar = {
    grammar,
    firstLetters,
    known,
    facts: new WordFacts((word) => (holdsDate(prepared, word) ? LOOKED_AT : PASSED), LOOKED_AT),
  };
  return prepared;
}

/** Whether the letters from `start` to `end` may be a word of the grammar. */
export function mayBeWord(
  { firstLetters, known }: PreparedGrammar,
  text: string,
  start: number,
  end: number,
): boolean {
  const length = end - start;
  const first = text.charCodeAt(start);
  if (length >= 20 || ((firstLetters[first] ?? 0) & (1 << length)) === 0) return false;
  if (known[sieve(first, text.charCodeAt(end - 1), length)] === 1) return true;
  // Marks may be put on in more ways than the sieve knows.
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x300 && code < 0x370) return true;
  }
  return false;
}

/** Whether a token has a digit, a character of East Asia or a word of the grammar in it. */
function holdsDate(prepared: PreparedGrammar, word: string): boolean {
  for (let at = 0; at < word.length;) {
    const code = word.charCodeAt(at);
    if (code >= 0x2e80 || (code >= 48 && code <= 57)) return true;
    if (!isLetter(code)) {
      at++;
      continue;
    }
    const start = at;
    while (at < word.length && isLetter(word.charCodeAt(at))) at++;
    if (mayBeWord(prepared, word, start, at)) {
      const line = new Line(word, 0, word.length, '');
      if (prepared.grammar.words.has(line.lower(start, at))) return true;
    }
  }
  return false;
}

const GRAMMARS = new Map<string, PreparedGrammar>(
  Object.entries({ en: english, vi: vietnamese, fr: french, es: spanish }).map(
    ([language, grammar]) => [language, prepare(grammar)],
  ),
);
const FALLBACK = prepare(english);

/** The grammar of a BCP 47 language; where there is none that of English. */
export function grammarFor(language: string): PreparedGrammar {
  return GRAMMARS.get(language.slice(0, 2)) ?? FALLBACK;
}
