import type { Tokens } from '../recognise/latin/tokens';
import { WordFacts } from '../recognise/latin/wordFacts';
import { wordUnits } from '../text/characters';
import { lowerUnit } from '../text/units';
import { type Entry, hashStep, NO_ENTRY, Phrases } from './phrases';
import * as Trait from './phraseTraits';
import { CHINESE } from './triggers/chinese';
import { ENGLISH } from './triggers/english';
import { FRENCH } from './triggers/french';
import { JAPANESE } from './triggers/japanese';
import { SPANISH } from './triggers/spanish';
import type { LanguageTable } from './triggers/trigger';
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
  readonly #source: Phrases;
  /**
   * By twos the hash of a head and the place of its longest phrase in `#phrases`, plus one; below 0,
   * where nobody has asked for it yet, the first of its links.
   */
  readonly #slots: Int32Array;
  /** By twos a phrase of the table and, below 0 as well, the next link of the same head. */
  readonly #links: Int32Array;
  /** The phrases of one head after another, the longest first. */
  readonly #phrases: Entry[] = [];
  /**
   * For each phrase its length and its last unit, in 16 bits each, and a 0 after those of each head:
   * hardly any phrase has to be looked at to be turned away.
   */
  #outlines = new Uint32Array(1 << 9);
  /** Where in `#letters` the text of each phrase begins. */
  #texts = new Int32Array(1 << 9);
  /** For the first phrase of each head: bits of how its phrases go on, and the number of the shortest. */
  #tails = new Int32Array(1 << 9);
  #alone = new Int32Array(1 << 9);
  #letters = new Uint16Array(1 << 12);
  #used = 0;
  /** How many phrases the scan under way has found. */
  #count = 0;
  readonly #heads = new WordFacts((word) => this.#headOf(word), MIXED);

  constructor(table: LanguageTable) {
    this.spaced = table.spaced;
    this.#source = new Phrases(table);
    const { heads } = this.#source;
    let size = 16;
    while (size < heads.length) size *= 2;
    this.#slots = new Int32Array(size * 2);
    this.#links = new Int32Array(heads.length + 2);
    // From the last to the first, so that each chain is in the order of the table.
    for (let at = heads.length - 2; at >= 0; at -= 2) {
      const hash = heads[at] ?? 0;
      const bit = spread(hash) & (SIEVE_BITS - 1);
      this.#sieve[bit >>> 5] = (this.#sieve[bit >>> 5] ?? 0) | (1 << (bit & 31));
      const slot = this.#slotOf(hash);
      const link = at + 2;
      this.#slots[slot] = hash;
      this.#links[link] = heads[at + 1] ?? 0;
      this.#links[link + 1] = this.#slots[slot + 1] ?? 0;
      this.#slots[slot + 1] = -link;
    }
  }

  /** The slot of a hash, or the one that it would take. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    let slot = this.#firstSlot(hash);
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & (slots.length - 1);
    return slot;
  }

  /** Makes the phrases of a head; the answer is the place of the longest. */
  #make(slot: number): number {
    const phrases: number[] = [];
    for (let link = -(this.#slots[slot + 1] ?? 0); link > 0; link = -(this.#links[link + 1] ?? 0))
      phrases.push(this.#links[link] ?? 0);
    const place = this.#phrases.length;
    const entries = this.#source.entries(this.#slots[slot] ?? 0, phrases);
    this.#reserve(place + entries.length + 1);
    for (const entry of entries) {
      const { text } = entry;
      const phrase = this.#phrases.push(entry) - 1;
      this.#outlines[phrase] = outlineOf(text);
      this.#texts[phrase] = this.#used;
      if (this.#used + text.length > this.#letters.length)
        this.#letters = widened(this.#letters, new Uint16Array(this.#letters.length * 2));
      for (let at = 0; at < text.length; at++) this.#letters[this.#used++] = text.charCodeAt(at);
    }
    // The 0 behind them has a place of its own, which no phrase takes.
    this.#phrases.push(NO_ENTRY);
    this.#slots[slot + 1] = place + 1;
    return place;
  }

  #reserve(size: number): void {
    if (size <= this.#outlines.length) return;
    const room = Math.max(size, this.#outlines.length * 2);
    this.#outlines = widened(this.#outlines, new Uint32Array(room));
    this.#texts = widened(this.#texts, new Int32Array(room));
    this.#tails = widened(this.#tails, new Int32Array(room));
    this.#alone = widened(this.#alone, new Int32Array(room));
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
    const slot = this.#slotOf(hash);
    const place = this.#slots[slot + 1] ?? 0;
    return place < 0 ? this.#make(slot) : place - 1;
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
      let from = this.#texts[phrase] ?? 0;
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

function widened<T extends Uint16Array | Uint32Array | Int32Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

function mayGoOn(tails: number, units: Uint16Array, at: number): boolean {
  return (tails & bitOfTail(units[at] ?? 0, units[at + 1] ?? 0)) !== 0;
}

/** Facts of words: not of letters and digits alone; begins no phrase; from here on the places of phrases. */
const MIXED = -1;
const NO_HEAD = 1;
const FIRST_HEAD = 2;

const SIEVE_BITS = 1 << 17;

/** The upper bits of a hash put to the lower ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
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
