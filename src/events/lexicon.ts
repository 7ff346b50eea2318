import { isWordUnit, wordUnits } from '../text/characters';
import { WordIndex } from '../text/wordIndex';
import type { ParticipantRole } from './report';
import { CHINESE } from './triggers/chinese';
import { ENGLISH } from './triggers/english';
import { FRENCH } from './triggers/french';
import { JAPANESE } from './triggers/japanese';
import { SPANISH } from './triggers/spanish';
import type { ActRow, LanguageTable, NounRow, VerbForm } from './triggers/trigger';
import { VIETNAMESE } from './triggers/vietnamese';

/** What a phrase does in its clause, apart from being a trigger. Bits of {@link Entry.flags}. */
export const Flag = {
  planned: 1,
  conditional: 2,
  negated: 4,
  perfect: 8,
  passive: 16,
  conjunction: 32,
  locative: 64,
  determiner: 128,
  distributive: 256,
  subordinate: 512,
  sameTime: 1024,
  speech: 2048,
  ongoing: 4096,
  both: 8192,
  relative: 16384,
  pronoun: 32768,
  another: 65536,
} as const;

/** All that one phrase of a language can mean to findReports. */
export interface Entry {
  readonly text: string;
  flags: number;
  /** Bits of the cue classes that the phrase belongs to. */
  cues: number;
  acts: readonly { readonly row: ActRow; readonly form: VerbForm; readonly cue: number }[];
  nouns: readonly { readonly row: NounRow; readonly cue: number }[];
  support: ParticipantRole | undefined;
  /** The next shorter phrase of the same first word or character. */
  shorter: Entry | undefined;
}

/** An entry where it stands in the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** The phrases of one language, looked up by first word or first character, the longest first. */
export class Lexicon {
  readonly spaced: boolean;
  readonly #byHead: WordIndex<Entry>;
  /** 1 at every {@link sieve} of a head. */
  readonly #heads = new Uint8Array(SIEVE_SIZE);
  readonly #cueBits = new Map<string, number>();

  constructor(table: LanguageTable) {
    this.spaced = table.spaced;
    const entries = new Map<string, Entry>();
    const entry = (text: string): Entry => {
      let found = entries.get(text);
      if (!found) {
        found = {
          text,
          flags: 0,
          cues: 0,
          acts: NONE,
          nouns: NONE,
          support: undefined,
          shorter: undefined,
        };
        entries.set(text, found);
      }
      return found;
    };
    const forms = (verb: string): readonly { text: string; form: VerbForm }[] =>
      table.inflect ? table.inflect(verb) : [{ text: verb, form: 'fixed' }];
    for (const [name, phrases] of Object.entries(table.cues)) {
      const bit = 1 << this.#cueBits.size;
      this.#cueBits.set(name, bit);
      for (const phrase of split(phrases)) {
        entry(phrase).cues |= bit;
        if (table.plural) entry(table.plural(phrase)).cues |= bit;
      }
    }
    for (const row of table.acts) {
      const name = row.cue ?? (row.needs === 'document' ? 'document' : '');
      const cue = this.#cueBits.get(name) ?? 0;
      const lists = new Map<VerbForm, Entry['acts']>();
      for (const verb of split(row.verbs)) {
        for (const { text, form } of forms(verb)) {
          const found = entry(text);
          let list = lists.get(form);
          if (!list) lists.set(form, (list = [{ row, form, cue }]));
          found.acts = joined(found.acts, list);
        }
      }
    }
    for (const row of table.nouns) {
      const cue = this.#cueBits.get(row.cue ?? '') ?? 0;
      const list: Entry['nouns'] = [{ row, cue }];
      for (const noun of split(row.nouns)) {
        const found = entry(noun);
        found.nouns = joined(found.nouns, list);
      }
    }
    for (const row of table.supports) {
      for (const verb of split(row.verbs)) {
        for (const { text } of forms(verb)) entry(text).support ??= row.role;
      }
    }
    for (const name of Object.keys(Flag) as (keyof typeof Flag)[]) {
      for (const phrase of split(table[FLAG_WORDS[name]] ?? '')) entry(phrase).flags |= Flag[name];
    }
    for (const phrase of split(table.masks ?? '')) entry(phrase);
    const byHead = new Map<string, Entry>();
    for (const found of entries.values()) {
      const key = this.spaced ? headWord(found.text) : found.text.charAt(0);
      const longest = byHead.get(key);
      if (longest && longest.text.length >= found.text.length) insert(longest, found);
      else {
        found.shorter = longest;
        byHead.set(key, found);
      }
      const last = key.charCodeAt(key.length - 1);
      this.#heads[sieve(key.charCodeAt(0), last, key.length)] = 1;
    }
    this.#byHead = new WordIndex(byHead);
  }

  /**
   * Appends the phrases of `lower` (the text in lower case, of the same length) from `start` to
   * `end`, leftmost-longest. Linear: each position is looked up once.
   */
  scan(lower: string, start: number, end: number, hits: Hit[]): void {
    const inWord = wordUnits();
    let at = start;
    while (at < end) {
      const first = lower.charCodeAt(at);
      let next = at + 1;
      if (this.spaced) {
        if (inWord[first] !== 1) {
          at++;
          continue;
        }
        while (next < end && inWord[lower.charCodeAt(next)] === 1) next++;
      }
      if (this.#heads[sieve(first, lower.charCodeAt(next - 1), next - at)] !== 1) {
        at = next;
        continue;
      }
      const longest = this.#byHead.find(lower, at, next);
      if (longest) {
        const found = this.#longest(longest, lower, at, end);
        if (found) {
          next = at + found.text.length;
          hits.push({ start: at, end: next, entry: found });
        }
      }
      at = next;
    }
  }

  /** The first of the phrases from `first` on, the longest first, that stands at `at` and ends where a word does. */
  #longest(first: Entry, lower: string, at: number, end: number): Entry | undefined {
    for (let entry: Entry | undefined = first; entry; entry = entry.shorter) {
      const stop = at + entry.text.length;
      if (stop > end || !lower.startsWith(entry.text, at)) continue;
      if (this.spaced && stop < end && isWordUnit(lower.charCodeAt(stop))) continue;
      return entry;
    }
    return undefined;
  }
}

const NONE: readonly never[] = [];

/** Both lists: nearly always one is empty, and thousands of phrases share the other. */
function joined<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  return list.length === 0 ? more : [...list, ...more];
}

/** Puts an entry where it belongs behind a longer one. */
function insert(longest: Entry, entry: Entry): void {
  let before = longest;
  while (before.shorter && before.shorter.text.length >= entry.text.length) before = before.shorter;
  entry.shorter = before.shorter;
  before.shorter = entry;
}

const SIEVE_SIZE = 1 << 14;

/** A slot for words that begin, end and are as long as this: most words fall through here. */
function sieve(first: number, last: number, length: number): number {
  return (Math.imul(first, 961) + Math.imul(last, 31) + length) & (SIEVE_SIZE - 1);
}

const FLAG_WORDS = {
  planned: 'planned',
  conditional: 'conditional',
  negated: 'negated',
  perfect: 'perfect',
  passive: 'passive',
  conjunction: 'conjunctions',
  locative: 'locatives',
  determiner: 'determiners',
  distributive: 'distributive',
  subordinate: 'subordinate',
  sameTime: 'sameTime',
  speech: 'speech',
  ongoing: 'ongoing',
  both: 'both',
  relative: 'relative',
  pronoun: 'pronoun',
  another: 'another',
} as const satisfies Record<keyof typeof Flag, keyof LanguageTable>;

function split(phrases: string): string[] {
  if (phrases === '') return [];
  const list = phrases.split('|');
  if (!phrases.includes('’')) return list;
  // Typewriters know one apostrophe.
  return [
    ...list,
    ...list.filter((each) => each.includes('’')).map((each) => each.replace(/’/g, "'")),
  ];
}

function headWord(text: string): string {
  const inWord = wordUnits();
  let end = 0;
  while (end < text.length && inWord[text.charCodeAt(end)] === 1) end++;
  return end === text.length ? text : text.slice(0, Math.max(end, 1));
}

const TABLES: ReadonlyMap<string, LanguageTable> = new Map([
  ['en', ENGLISH],
  ['vi', VIETNAMESE],
  ['zh', CHINESE],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['ja', JAPANESE],
]);
const made = new Map<string, Lexicon>();

/** The lexicon of a BCP 47 language, by its first subtag; `undefined` where there is none. */
export function lexiconOf(language: string): Lexicon | undefined {
  const dash = language.indexOf('-');
  const base = dash < 0 ? language : language.slice(0, dash);
  const ready = made.get(base);
  if (ready) return ready;
  const table = TABLES.get(base);
  if (!table) return undefined;
  const lexicon = new Lexicon(table);
  made.set(base, lexicon);
  return lexicon;
}
