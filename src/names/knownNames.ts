import * as CharClass from '../text/charClass';
import { charClasses } from '../text/characters';
import type { Span } from '../text/span';
import { foldText, foldUnits, SKIPPED, stripDiacritics } from './fold';

/** A name that a register records. */
export interface KnownName {
  readonly text: string;
  readonly type: string;
  /** Id of the registered entity. */
  readonly entity: string;
}

export interface KnownNameMatch extends Span {
  readonly name: KnownName;
}

/** Names to be found in a text, leftmost-longest, whole words in scripts that have spaces. */
export interface KnownNames {
  /** Changes when the names do: part of the cache key of an analysis. */
  readonly version: string;
  /** Matches in text order, never overlapping. Offsets are those of `text`. */
  match(text: string): KnownNameMatch[];
}

/** How a unit behaves at the edge of a name. */
const Edge = {
  /** White space, punctuation: a name may begin or end beside it. */
  open: 0,
  /** Part of a word: a name has to begin and end where such a run does. */
  word: 1,
  /** Han, kana, Hangul: a name may begin and end anywhere. */
  anywhere: 2,
} as const;

let edges: Uint8Array | undefined;

function edgeClasses(): Uint8Array {
  if (edges) return edges;
  const classes = charClasses();
  edges = classes.map((kind) => {
    if (kind === CharClass.other || kind === CharClass.space) return Edge.open;
    const anywhere = kind === CharClass.han || kind === CharClass.kana || kind === CharClass.hangul;
    return anywhere ? Edge.anywhere : Edge.word;
  });
  return edges;
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

function hasMarks(text: string): boolean {
  return stripDiacritics(text) !== text;
}

/**
 * Whether a passage that equals a name when both are folded may be taken for it. A capital at the
 * beginning of the name is one in the text; an acronym has no small letters; diacritics are either
 * the same or missing on one side altogether, on the side of the name only if it is long enough not
 * to be another word.
 */
export function isSpelledLike(name: string, passage: string): boolean {
  if (passage === name) return true;
  const first = name.charAt(0);
  if (isUpper(first) && !isUpper(passage.charAt(0))) return false;
  const oneWord = !/\s/u.test(name);
  if (oneWord && name.length > 1 && isUpper(first) && name === name.toUpperCase()) {
    if (passage !== passage.toUpperCase()) return false;
  }
  const ours = name.normalize('NFC').toLowerCase();
  const theirs = passage.normalize('NFC').toLowerCase();
  if (ours === theirs || !hasMarks(theirs)) return true;
  if (!hasMarks(ours)) return !oneWord || name.length > 5;
  return sameLetters(ours, theirs);
}

/**
 * Whether the words that carry diacritics carry the same ones. Where on the word a Vietnamese tone is
 * put does not matter: Hoà, Hòa.
 */
function sameLetters(ours: string, theirs: string): boolean {
  const marked = (text: string): string[] =>
    text
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter((word) => hasMarks(word))
      .map((word) => Array.from(word.normalize('NFD')).sort().join(''));
  const [a, b] = [marked(ours), marked(theirs)];
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

const MIX = 0x9e3779b1 | 0;
const SPACE = 0x20;
const SPREAD = 0x85ebca6b | 0;

/** The smallest power of two that is not below `size`. */
function powerOfTwo(size: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(size, 2)));
}

/**
 * Finds many names in one pass. Each place where a name could begin is hashed word by word (in
 * unspaced scripts unit by unit); a Bloom filter over all beginnings of names says when to give up,
 * a hash table over whole names says when one is complete. So nearly every word of a text costs one
 * hash and one look into the filter, however many names there are.
 */
class PrefixHashMatcher implements KnownNames {
  readonly version: string;
  readonly #names: KnownName[] = [];
  /** The folded names one after the other; name `i` is `#pool[#from[i]]` up to `#pool[#from[i + 1]]`. */
  readonly #pool: Uint16Array;
  readonly #from: Uint32Array;
  /** Open addressing: index of a name or -1, and the hash of the whole folded name beside it. */
  readonly #slots: Int32Array;
  readonly #slotMask: number;
  readonly #filter: Uint32Array;
  readonly #filterMask: number;
  /** 1 for each unit, as written, that a name can begin with. */
  readonly #begins = new Uint8Array(0x10000);
  readonly #longest: number;
  /** Whether a name ends with a space once it is folded, as one before a lone mark does. */
  readonly #endsInSpace: boolean;

  constructor(names: readonly KnownName[]) {
    const folded: string[] = [];
    const seen = new Set<string>();
    let total = 0;
    let version = 0;
    for (const name of names) {
      const text = foldText(name.text.trim());
      const key = `${name.text.trim()}\n${name.type}\n${name.entity}`;
      if (seen.has(key) || (edgeClasses()[text.charCodeAt(0)] ?? Edge.open) === Edge.open) continue;
      seen.add(key);
      for (let at = 0; at < key.length; at++) {
        version = Math.imul(version ^ key.charCodeAt(at), MIX);
        version ^= version >>> 15;
      }
      folded.push(text);
      total += text.length;
      this.#names.push({ ...name, text: name.text.trim() });
    }
    this.version = `${this.#names.length}-${(version >>> 0).toString(36)}`;
    this.#pool = new Uint16Array(total);
    this.#from = new Uint32Array(folded.length + 1);
    const slots = powerOfTwo(folded.length * 2);
    this.#slotMask = slots - 1;
    this.#slots = new Int32Array(slots * 2).fill(-1);
    const bits = powerOfTwo(Math.max(folded.length * 24, 1 << 16));
    this.#filterMask = bits - 1;
    this.#filter = new Uint32Array(bits >>> 5);
    this.#longest = folded.reduce((most, text) => Math.max(most, text.length), 0);
    this.#endsInSpace = folded.some((text) => text.endsWith(' '));
    folded.forEach((text, index) => this.#add(text, index));
    this.#markBeginnings(folded);
  }

  #add(text: string, index: number): void {
    const classes = edgeClasses();
    let offset = this.#from[index] ?? 0;
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      this.#pool[offset++] = unit;
      hash = Math.imul(hash ^ unit, MIX);
      hash ^= hash >>> 15;
      const edge = classes[unit];
      const next = at + 1 < text.length ? classes[text.charCodeAt(at + 1)] : Edge.open;
      if (edge === Edge.anywhere || (edge === Edge.word && next !== Edge.word)) {
        const spread = Math.imul(hash, SPREAD);
        const bit = (spread ^ (spread >>> 13)) & this.#filterMask;
        this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
      }
    }
    this.#from[index + 1] = offset;
    let slot = (Math.imul(hash, SPREAD) >>> 8) & this.#slotMask;
    while ((this.#slots[slot * 2] ?? -1) >= 0) slot = (slot + 1) & this.#slotMask;
    this.#slots[slot * 2] = index;
    this.#slots[slot * 2 + 1] = hash;
  }

  /** A name that begins with a capital is only looked for at capitals: most words are passed over. */
  #markBeginnings(folded: readonly string[]): void {
    const any = new Uint8Array(0x10000);
    const capital = new Uint8Array(0x10000);
    folded.forEach((text, index) => {
      const first = this.#names[index]?.text.charAt(0) ?? '';
      (isUpper(first) ? capital : any)[text.charCodeAt(0)] = 1;
    });
    const fold = foldUnits();
    const classes = charClasses();
    for (let unit = 0; unit < 0x10000; unit++) {
      const as = fold[unit] ?? SKIPPED;
      if (any[as] === 1 || (capital[as] === 1 && classes[unit] === CharClass.upper)) {
        this.#begins[unit] = 1;
      }
    }
  }

  /** The name whose folded form is `text` from `start` to `end`, best spelled; -1 where none is. */
  #nameAt(hash: number, text: string, start: number, end: number): number {
    let slot = (Math.imul(hash, SPREAD) >>> 8) & this.#slotMask;
    let found = -1;
    for (;;) {
      const index = this.#slots[slot * 2] ?? -1;
      if (index < 0) return found;
      if (this.#slots[slot * 2 + 1] === hash && this.#equals(index, text, start, end)) {
        const name = this.#names[index]?.text ?? '';
        const passage = text.slice(start, end);
        if (name === passage) return index;
        if (isSpelledLike(name, passage) && (found < 0 || index < found)) found = index;
      }
      slot = (slot + 1) & this.#slotMask;
    }
  }

  #equals(index: number, text: string, start: number, end: number): boolean {
    const fold = foldUnits();
    const stop = this.#from[index + 1] ?? 0;
    let offset = this.#from[index] ?? 0;
    for (let at = start; at < end; at++) {
      const unit = fold[text.charCodeAt(at)] ?? SKIPPED;
      if (unit === SKIPPED) continue;
      if (offset >= stop || this.#pool[offset++] !== unit) return false;
    }
    return offset === stop;
  }

  match(text: string): KnownNameMatch[] {
    const matches: KnownNameMatch[] = [];
    if (this.#names.length === 0) return matches;
    const fold = foldUnits();
    const classes = edgeClasses();
    const begins = this.#begins;
    const filter = this.#filter;
    const filterMask = this.#filterMask;
    const length = text.length;
    const spaceEnds = this.#endsInSpace;
    // A mark in the text costs a place without being a letter of a name.
    const reach = this.#longest * 4;
    let start = 0;
    while (start < length) {
      const first = text.charCodeAt(start);
      const edge = classes[first];
      if (edge === Edge.open) {
        start++;
        continue;
      }
      if (begins[first] === 0) {
        start++;
        if (edge === Edge.word) {
          while (start < length && classes[text.charCodeAt(start)] === Edge.word) start++;
        }
        continue;
      }
      let hash = 0;
      let at = start;
      let wordEnd = -1;
      let bestEnd = -1;
      let best = -1;
      while (at < length && at - start <= reach) {
        let unit = text.charCodeAt(at);
        const kind = classes[unit];
        do {
          const as = fold[unit] ?? SKIPPED;
          if (as !== SKIPPED) {
            hash = Math.imul(hash ^ as, MIX);
            hash ^= hash >>> 15;
          }
          at++;
          if (kind !== Edge.word || at >= length) break;
          unit = text.charCodeAt(at);
        } while (classes[unit] === Edge.word);
        if (wordEnd < 0) wordEnd = at;
        if (kind !== Edge.open) {
          const spread = Math.imul(hash, SPREAD);
          const bit = (spread ^ (spread >>> 13)) & filterMask;
          if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) break;
        } else if (unit === SPACE && !spaceEnds) continue;
        const index = this.#nameAt(hash, text, start, at);
        if (index >= 0) {
          best = index;
          bestEnd = at;
        }
      }
      const name = best < 0 ? undefined : this.#names[best];
      if (name) {
        matches.push({ start, end: bestEnd, name });
        start = bestEnd;
      } else start = edge === Edge.anywhere ? start + 1 : wordEnd;
    }
    return matches;
  }
}

/**
 * Makes a matcher for the names of a register: leftmost-longest, whole words in spaced scripts,
 * anywhere in Han, kana and Hangul; without regard to diacritics, case, width and Simplified or
 * Traditional as far as {@link isSpelledLike} allows. Names that do not begin with a letter or digit
 * are left out. Building takes time and memory in proportion to the names, matching in proportion to
 * the text.
 */
export function makeKnownNames(names: readonly KnownName[]): KnownNames {
  return new PrefixHashMatcher(names);
}
