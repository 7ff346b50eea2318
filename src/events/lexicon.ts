import type { Tokens } from '../recognise/latin/tokens';
import { WordFacts } from '../recognise/latin/wordFacts';
import { wordUnits } from '../text/characters';
import { lowerUnit } from '../text/units';
import * as Flag from './phraseFlags';
import * as Trait from './phraseTraits';
import type { ParticipantRole } from './report';
import { CHINESE } from './triggers/chinese';
import { ENGLISH } from './triggers/english';
import { FRENCH } from './triggers/french';
import { JAPANESE } from './triggers/japanese';
import { SPANISH } from './triggers/spanish';
import type { ActRow, LanguageTable, NounRow, VerbForm } from './triggers/trigger';
import { VIETNAMESE } from './triggers/vietnamese';

const TRAITS: readonly (readonly [number, RegExp])[] = [
  [Trait.was, /^(?:was|were) /],
  [Trait.to, /^to$/],
  [Trait.governs, /^(?:after|before|by|for|of|in)$/],
  [Trait.apart, /^(?:after|before|since|following|sau khi|trước khi|kể từ khi)$/u],
  [Trait.who, /^who$/],
  [Trait.marks, /^mark(?:s|ed|ing)?$/],
];

/** Bits of {@link Trait} of a phrase; found out once for each. */
export function traitsOf(entry: Entry): number {
  if (entry.traits < 0) {
    entry.traits = TRAITS.reduce(
      (bits, [bit, form]) => (form.test(entry.text) ? bits | bit : bits),
      0,
    );
  }
  return entry.traits;
}

/** What a row of verbs says, all of it written out: rows that leave out different things are slow to read. */
type Act = Readonly<
  Pick<ActRow, 'type' | 'needs'> & Required<Pick<ActRow, 'subject' | 'object' | 'weight'>>
> & { readonly cue: string | undefined };

/** The same of a row of nouns. */
type Noun = Readonly<Pick<NounRow, 'type'> & Required<Pick<NounRow, 'weight'>>> & {
  readonly alone: boolean | undefined;
};

/** All that one phrase of a language can mean to findReports. */
export interface Entry {
  readonly text: string;
  flags: number;
  /** See {@link traitsOf}; -1 until they are asked for. */
  traits: number;
  /** Bits of the cue classes that the phrase belongs to. */
  cues: number;
  acts: readonly { readonly row: Act; readonly form: VerbForm; readonly cue: number }[];
  nouns: readonly { readonly row: Noun; readonly cue: number }[];
  support: ParticipantRole | undefined;
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
  /** A bit for the hash of every head: most words fall through here. */
  readonly #sieve = new Int32Array(SIEVE_BITS >>> 5);
  /** By twos the hash of a head and the place of its longest phrase in `#phrases`, plus one. */
  readonly #slots: Int32Array;
  /** The phrases of one head after another, the longest first. */
  #phrases: readonly Entry[];
  /**
   * For each phrase its length and its last unit, in 16 bits each, and a 0 after those of each head:
   * hardly any phrase has to be looked at to be turned away.
   */
  readonly #outlines: Uint32Array;
  /** Where in `#letters` the text of each phrase begins, plus one; 0 until it is asked for. */
  readonly #texts: Int32Array;
  readonly #letters: Uint16Array;
  /** For the first phrase of each head: bits of how its phrases go on, and the number of the shortest. */
  readonly #tails: Int32Array;
  readonly #alone: Int32Array;
  #used = 0;
  /** How many phrases the scan under way has found. */
  #count = 0;
  readonly #heads = new WordFacts((word) => this.#headOf(word), MIXED);
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
          traits: -1,
          cues: 0,
          acts: NONE,
          nouns: NONE,
          support: undefined,
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
    for (const { verbs, type, needs, cue: cueName, subject, object, weight } of table.acts) {
      const name = cueName ?? (needs === 'document' ? 'document' : '');
      const cue = this.#cueBits.get(name) ?? 0;
      const row: Act = {
        type,
        needs,
        subject: subject ?? 'agent',
        object: object ?? 'participant',
        weight: weight ?? 0.45,
        cue: cueName,
      };
      const lists = new Map<VerbForm, Entry['acts']>();
      for (const verb of split(verbs)) {
        for (const { text, form } of forms(verb)) {
          const found = entry(text);
          let list = lists.get(form);
          if (!list) lists.set(form, (list = [{ row, form, cue }]));
          found.acts = joined(found.acts, list);
        }
      }
    }
    for (const { nouns, type, alone, cue: name, weight } of table.nouns) {
      const cue = this.#cueBits.get(name ?? '') ?? 0;
      const list: Entry['nouns'] = [{ row: { type, weight: weight ?? 0.4, alone }, cue }];
      for (const noun of split(nouns)) {
        const found = entry(noun);
        found.nouns = joined(found.nouns, list);
      }
    }
    for (const row of table.supports) {
      for (const verb of split(row.verbs)) {
        for (const { text } of forms(verb)) entry(text).support ??= row.role;
      }
    }
    for (const [list, flag] of FLAG_LISTS) {
      for (const phrase of split(table[list] ?? '')) entry(phrase).flags |= flag;
    }
    for (const phrase of split(table.masks ?? '')) entry(phrase);
    let size = 16;
    while (size < entries.size) size *= 2;
    this.#slots = new Int32Array(size * 2);
    this.#phrases = [...entries.values()];
    this.#outlines = new Uint32Array(entries.size * 2);
    this.#texts = new Int32Array(entries.size * 2);
    this.#tails = new Int32Array(entries.size * 2);
    this.#alone = new Int32Array(entries.size * 2);
    this.#letters = new Uint16Array(this.#phrases.reduce((sum, { text }) => sum + text.length, 0));
    this.#layOut();
  }

  /** Puts phrases that begin with words of one hash behind one another, the longest first. */
  #layOut(): void {
    const all = this.#phrases;
    const next = new Int32Array(all.length).fill(-1);
    // Strings of many kinds are slow to ask: what is told of each twice is asked for once.
    const outlines = Uint32Array.from(all, ({ text }) => outlineOf(text));
    for (let at = 0; at < all.length; at++) this.#chain(all[at]?.text ?? '', outlines, next, at);
    const phrases: Entry[] = [];
    for (let slot = 1; slot < this.#slots.length; slot += 2) {
      let at = (this.#slots[slot] ?? 0) - 1;
      if (at < 0) continue;
      this.#slots[slot] = phrases.length + 1;
      for (; at >= 0; at = next[at] ?? -1) {
        this.#outlines[phrases.length] = outlines[at] ?? 0;
        phrases.push(all[at] ?? NO_ENTRY);
      }
      // The 0 behind them has a place of its own, which no phrase takes.
      phrases.push(NO_ENTRY);
    }
    this.#phrases = phrases;
  }

  /** Puts the text of a phrase behind those asked for before; the answer is where it begins. */
  #spell(phrase: number): number {
    const text = this.#phrases[phrase]?.text ?? '';
    const from = this.#used;
    for (let at = 0; at < text.length; at++) this.#letters[from + at] = text.charCodeAt(at);
    this.#used += text.length;
    this.#texts[phrase] = from + 1;
    return from;
  }

  /** Puts the phrase at `at` among those of its slot; `next` has which phrase follows which. */
  #chain(text: string, outlines: Uint32Array, next: Int32Array, at: number): void {
    const length = text.length;
    const hash = hashOfHead(text, this.spaced);
    const bit = spread(hash) & (SIEVE_BITS - 1);
    this.#sieve[bit >>> 5] = (this.#sieve[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const slots = this.#slots;
    let slot = this.#firstSlot(hash);
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = hash;
    let before = -1;
    let after = (slots[slot + 1] ?? 0) - 1;
    while (after >= 0 && ((outlines[after] ?? 0) & 0xffff) >= length) {
      before = after;
      after = next[after] ?? -1;
    }
    next[at] = after;
    if (before < 0) slots[slot + 1] = at + 1;
    else next[before] = at;
  }

  #firstSlot(hash: number): number {
    return (spread(hash) << 1) & (this.#slots.length - 1);
  }

  /**
   * Puts the phrases that stand from `start` to `end` in the units of a text in lower case into
   * `hits`, leftmost-longest; the answer is how many. Linear: each position is looked up once.
   */
  scan(units: Uint16Array, start: number, end: number, hits: Hit[]): number {
    this.#count = 0;
    this.#scanUnits(units, start, end, end, hits);
    return this.#count;
  }

  /**
   * The same for a language with spaces by the tokens of the text, of which `first` is the first one
   * that ends behind `start`: what a word can begin is known from the last time it stood anywhere.
   */
  scanTokens(
    tokens: Tokens,
    first: number,
    units: Uint16Array,
    start: number,
    end: number,
    hits: Hit[],
  ): number {
    this.#count = 0;
    const inWord = wordUnits();
    const heads = this.#heads.of(tokens.words);
    let at = start;
    for (let token = first; token < tokens.count; token++) {
      const from = tokens.start[token] ?? 0;
      if (from >= end) break;
      const stop = tokens.end[token] ?? 0;
      if (stop <= at) continue;
      const word = tokens.word[token] ?? -1;
      let head = MIXED;
      if (word < 0) {
        if (stop - from === 1 && inWord[units[from] ?? 0] !== 1) continue;
      } else if (from >= at && stop <= end && inWord[units[stop] ?? 0] !== 1) {
        head = heads[word] ?? 0;
        if (head === 0) head = this.#heads.ask(tokens.words, word);
        if (head === NO_HEAD) continue;
      }
      if (head === MIXED) {
        at = this.#scanUnits(units, Math.max(at, from), Math.min(stop, end), end, hits);
        continue;
      }
      const place = head - FIRST_HEAD;
      const goesOn = stop + 1 < end && mayGoOn(this.#tails[place] ?? 0, units, stop);
      // Nearly always the word is all, or begins nothing here.
      const found = goesOn ? this.#longest(place, units, from, end) : (this.#alone[place] ?? -1);
      if (found < 0) continue;
      at = from + this.#lengthOf(found);
      this.#push(hits, from, at, found);
    }
    return this.#count;
  }

  #push(hits: Hit[], start: number, end: number, phrase: number): void {
    hits[this.#count++] = { start, end, entry: this.#phrases[phrase] ?? NO_ENTRY };
  }

  /** Asked of a list of numbers: strings of many kinds are slow to ask for their length. */
  #lengthOf(phrase: number): number {
    return (this.#outlines[phrase] ?? 0) & 0xffff;
  }

  /** Looks up what begins from `start` to `to` and ends by `end`; the answer is where it stopped. */
  #scanUnits(units: Uint16Array, start: number, to: number, end: number, hits: Hit[]): number {
    const inWord = wordUnits();
    const sieve = this.#sieve;
    let at = start;
    while (at < to) {
      const first = units[at] ?? 0;
      let next = at + 1;
      let hash = first;
      if (this.spaced) {
        if (inWord[first] !== 1) {
          at++;
          continue;
        }
        for (; next < end; next++) {
          const unit = units[next] ?? 0;
          if (inWord[unit] !== 1) break;
          hash = hashStep(hash, unit);
        }
      }
      const bit = spread(hash) & (SIEVE_BITS - 1);
      if (((sieve[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) {
        const place = this.#placeOf(hash);
        const found = place < 0 ? -1 : this.#longest(place, units, at, end);
        if (found >= 0) {
          next = at + this.#lengthOf(found);
          this.#push(hits, at, next, found);
        }
      }
      at = next;
    }
    return at;
  }

  /** Where the phrases that begin with words of this hash stand; -1 where there are none. */
  #placeOf(hash: number): number {
    const slots = this.#slots;
    let slot = this.#firstSlot(hash);
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & (slots.length - 1);
    return (slots[slot + 1] ?? 0) - 1;
  }

  /** What a word can begin: the place of its phrases behind {@link FIRST_HEAD}, or what is below that. */
  #headOf(word: string): number {
    const inWord = wordUnits();
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      const unit = lowerUnit(word.charCodeAt(at));
      if (inWord[unit] !== 1) return MIXED;
      hash = at === 0 ? unit : hashStep(hash, unit);
    }
    const place = this.#placeOf(hash);
    if (place < 0) return NO_HEAD;
    const lower = Array.from({ length: word.length }, (_, at) => lowerUnit(word.charCodeAt(at)));
    return this.#learnTails(place, String.fromCharCode(...lower)) ? place + FIRST_HEAD : MIXED;
  }

  /**
   * Takes down how the phrases from `place` on go on behind their first word, and which is nothing more;
   * false where one begins with another word of the same hash.
   */
  #learnTails(place: number, head: string): boolean {
    let tails = 0;
    let alone = -1;
    for (let phrase = place; this.#outlines[phrase] !== 0; phrase++) {
      const text = this.#phrases[phrase]?.text ?? '';
      if (!text.startsWith(head) || text.length === head.length + 1) return false;
      if (text.length === head.length) alone = phrase;
      else tails |= bitOfTail(text.charCodeAt(head.length), text.charCodeAt(head.length + 1));
    }
    this.#tails[place] = tails;
    this.#alone[place] = alone;
    return true;
  }

  /** The longest of the phrases from `place` on that stands at `at` and ends where a word does, or -1. */
  #longest(place: number, units: Uint16Array, at: number, end: number): number {
    const inWord = wordUnits();
    const outlines = this.#outlines;
    const letters = this.#letters;
    for (let phrase = place; outlines[phrase] !== 0; phrase++) {
      const outline = outlines[phrase] ?? 0;
      const stop = at + (outline & 0xffff);
      if (stop > end || units[stop - 1] !== outline >>> 16) continue;
      if (this.spaced && stop < end && inWord[units[stop] ?? 0] === 1) continue;
      // Words of one hash that differ are told apart here as well.
      let from = (this.#texts[phrase] ?? 0) - 1;
      if (from < 0) from = this.#spell(phrase);
      let unit = at;
      while (unit < stop && units[unit] === letters[from]) {
        unit++;
        from++;
      }
      if (unit === stop) return phrase;
    }
    return -1;
  }
}

/** A bit for the two units behind the first word of a phrase. */
function bitOfTail(first: number, second: number): number {
  return 1 << ((second + first * 5) & 31);
}

function mayGoOn(tails: number, units: Uint16Array, at: number): boolean {
  return (tails & bitOfTail(units[at] ?? 0, units[at + 1] ?? 0)) !== 0;
}

/** Facts of words: not of letters and digits alone; begins no phrase; from here on the places of phrases. */
const MIXED = -1;
const NO_HEAD = 1;
const FIRST_HEAD = 2;

const NONE: readonly never[] = [];

const NO_ENTRY: Entry = {
  text: '',
  flags: 0,
  traits: 0,
  cues: 0,
  acts: NONE,
  nouns: NONE,
  support: undefined,
};

/** Both lists: nearly always one is empty, and thousands of phrases share the other. */
function joined<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  return list.length === 0 ? more : [...list, ...more];
}

const SIEVE_BITS = 1 << 17;

function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) ^ unit) | 0;
}

/** The upper bits of a hash put to the lower ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Where a table lists the phrases of each {@link Flag}. */
const FLAG_LISTS = [
  ['planned', Flag.planned],
  ['conditional', Flag.conditional],
  ['negated', Flag.negated],
  ['perfect', Flag.perfect],
  ['passive', Flag.passive],
  ['conjunctions', Flag.conjunction],
  ['locatives', Flag.locative],
  ['determiners', Flag.determiner],
  ['distributive', Flag.distributive],
  ['subordinate', Flag.subordinate],
  ['sameTime', Flag.sameTime],
  ['speech', Flag.speech],
  ['ongoing', Flag.ongoing],
  ['both', Flag.both],
  ['relative', Flag.relative],
  ['pronoun', Flag.pronoun],
  ['another', Flag.another],
] as const satisfies readonly (readonly [keyof LanguageTable, number])[];

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

/** The hash of the first word of a phrase, or of its first unit. */
function hashOfHead(text: string, spaced: boolean): number {
  const inWord = wordUnits();
  let hash = text.charCodeAt(0);
  if (!spaced || inWord[hash] !== 1) return hash;
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inWord[unit] !== 1) break;
    hash = hashStep(hash, unit);
  }
  return hash;
}

/** The length of a phrase and its last unit. */
function outlineOf(text: string): number {
  return text.length | (text.charCodeAt(text.length - 1) << 16);
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
