import { isHan } from '../../names/hanLexicon';
import {
  COMPOUND_SURNAME,
  JAPANESE_SURNAME,
  PERSON_VERB,
  PLACE,
  PLACE_CUE,
  TITLE,
} from './hanKnowledge';
import type { HanKnowledge } from './hanKnowledge';

/** Kinds of tokens: 1 to 16 are those of WORD_KINDS, 0 is a single unknown character. */
export const UNKNOWN = 0;
export const NOUN_WORD = 1;
export const VERB_WORD = 2;
export const VERBAL_NOUN = 3;
export const ADJECTIVE = 4;
export const PRONOUN = 7;
export const NUMERAL = 8;
export const PLACE_WORD = 12;
export const BODY_WORD = 13;
export const PERSON_WORD = 14;
export const NAME_WORD = 15;
export const FOREIGN_WORD = 16;
export const CHINESE_NAME = 20;
export const FOREIGN_NAME = 21;
export const JAPANESE_NAME = 22;
export const NEW_PLACE = 23;
export const KNOWN_PERSON = 24;
/** A run of Latin letters, of digits; one other character. */
export const LATIN = 30;
export const NUMBER = 31;
export const MARK = 32;

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  /** Bits of hanKnowledge. */
  readonly flags: number;
  /** How much cheaper a name was made by what stands beside it, in nats. */
  readonly support: number;
}

const INTERPUNCT = new Set([0xb7, 0x2022, 0x2027, 0x30fb, 0xff65]);

/** Whether a code unit joins the parts of a foreign name. */
export function isInterpunct(code: number): boolean {
  return INTERPUNCT.has(code);
}

function inHanRun(code: number): boolean {
  return isHan(code) || isInterpunct(code) || code === 0x3005;
}

const NEVER_IN_NAMES = '和与及的了在是将对向为因被时说称';
const FIRST = 0x4e00;
const LONGEST_FOREIGN = 9;
const LONGEST_JOINED = 26;

/** Scratch space of one segmentation, kept between paragraphs. */
export class Segmenter {
  private best = new Float64Array(1024);
  private back = new Int32Array(1024);
  private kinds = new Uint8Array(1024);
  private tokenFlags = new Uint32Array(1024);
  private support = new Float32Array(1024);
  private startFlags = new Uint32Array(1024);
  private endFlags = new Uint32Array(1024);
  private glossed = false;

  private readonly knowledge: HanKnowledge;

  constructor(knowledge: HanKnowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Cuts `text` (Simplified characters) from `start` to `end` into words and names: of all ways to
   * cut a run of Han characters the one whose words and name models cost least (unigrams, Viterbi).
   * `known` are names that the source is sure of elsewhere, by first character.
   */
  cut(
    text: string,
    start: number,
    end: number,
    known: ReadonlyMap<number, readonly string[]>,
  ): Token[] {
    const tokens: Token[] = [];
    let i = start;
    while (i < end) {
      const code = text.charCodeAt(i);
      if (isHan(code)) {
        let stop = i + 1;
        while (stop < end && inHanRun(text.charCodeAt(stop))) stop++;
        while (isInterpunct(text.charCodeAt(stop - 1))) stop--;
        this.cutRun(text, i, stop, known, tokens);
        i = stop;
        continue;
      }
      let stop = i + 1;
      let kind = MARK;
      if (isLatin(code)) {
        while (stop < end && isLatin(text.charCodeAt(stop))) stop++;
        kind = LATIN;
      } else if (isDigit(code)) {
        while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
        kind = NUMBER;
      }
      tokens.push({ start: i, end: stop, kind, flags: 0, support: 0 });
      i = stop;
    }
    return tokens;
  }

  private reserve(length: number): void {
    if (this.best.length >= length) return;
    const size = length * 2;
    this.best = new Float64Array(size);
    this.back = new Int32Array(size);
    this.kinds = new Uint8Array(size);
    this.tokenFlags = new Uint32Array(size);
    this.support = new Float32Array(size);
    this.startFlags = new Uint32Array(size);
    this.endFlags = new Uint32Array(size);
  }

  private relax(
    from: number,
    to: number,
    cost: number,
    kind: number,
    flags: number,
    support: number,
  ): void {
    const total = (this.best[from] ?? 0) + cost;
    if (total >= (this.best[to] ?? 0)) return;
    this.best[to] = total;
    this.back[to] = from;
    this.kinds[to] = kind;
    this.tokenFlags[to] = flags;
    this.support[to] = support;
  }

  private cutRun(
    text: string,
    start: number,
    end: number,
    known: ReadonlyMap<number, readonly string[]>,
    out: Token[],
  ): void {
    const { trie } = this.knowledge;
    const length = end - start;
    this.glossed = opensRomanisation(text, end);
    this.reserve(length + 1);
    this.best.fill(Infinity, 1, length + 1);
    this.best[0] = 0;
    this.startFlags.fill(0, 0, length + 1);
    this.endFlags.fill(0, 0, length + 1);
    for (let i = 0; i < length; i++) {
      let node = 0;
      let starts = 0;
      for (let j = i; j < length; j++) {
        node = trie.step(node, text.charCodeAt(start + j));
        if (node === 0) break;
        const flags = trie.flags[node] ?? 0;
        if (flags === 0) continue;
        starts |= flags;
        this.endFlags[j + 1] = (this.endFlags[j + 1] ?? 0) | flags;
      }
      this.startFlags[i] = starts;
    }
    for (let i = 0; i < length; i++) {
      let node = 0;
      let any = false;
      for (let j = i; j < length; j++) {
        node = trie.step(node, text.charCodeAt(start + j));
        if (node === 0) break;
        const kind = trie.kind[node] ?? 0;
        if (kind === 0) continue;
        if (j === i) any = true;
        this.relax(i, j + 1, trie.cost[node] ?? 0, kind, trie.flags[node] ?? 0, 0);
      }
      if (!any)
        this.relax(i, i + 1, isInterpunct(text.charCodeAt(start + i)) ? 30 : 17, UNKNOWN, 0, 0);
      this.addNames(text, start, i, length, known);
    }
    let at = length;
    const from = out.length;
    while (at > 0) {
      const before = this.back[at] ?? 0;
      out.push({
        start: start + before,
        end: start + at,
        kind: this.kinds[at] ?? 0,
        flags: this.tokenFlags[at] ?? 0,
        support: this.support[at] ?? 0,
      });
      at = before;
    }
    for (let a = from, b = out.length - 1; a < b; a++, b--) {
      const x = out[a];
      const y = out[b];
      if (x === undefined || y === undefined) break;
      out[a] = y;
      out[b] = x;
    }
  }

  /** What stands right before `i` and right after `j` says for a person there, in nats. */
  private personSupport(i: number, j: number, length: number): number {
    let support = 0;
    const before = this.endFlags[i] ?? 0;
    const after = j < length ? (this.startFlags[j] ?? 0) : 0;
    if ((before & TITLE) !== 0) support += 5;
    if ((after & PERSON_VERB) !== 0) support += 3;
    else if ((after & TITLE) !== 0) support += 2;
    if (i === 0) support += 0.5;
    if (j === length) support += this.glossed ? 4 : 0.5;
    return support;
  }

  private addNames(
    text: string,
    start: number,
    i: number,
    length: number,
    known: ReadonlyMap<number, readonly string[]>,
  ): void {
    const { surnames, foreign, japaneseGiven, trie } = this.knowledge;
    const code = text.charCodeAt(start + i);
    for (const name of known.get(code) ?? []) {
      if (i + name.length <= length && text.startsWith(name, start + i)) {
        this.relax(i, i + name.length, 4, KNOWN_PERSON, 0, 6);
      }
    }
    const first = code - FIRST;
    if (first < 0) return;
    const at = (offset: number): number => text.charCodeAt(start + offset) - FIRST;
    const surname = surnames[first] ?? 99;
    if (surname < 90) this.addChinese(i, 1, 5.5 + surname, length, at);
    if (((this.startFlags[i] ?? 0) & (COMPOUND_SURNAME | JAPANESE_SURNAME)) !== 0) {
      let node = 0;
      for (let j = i; j < length && j < i + 4; j++) {
        node = trie.step(node, text.charCodeAt(start + j));
        if (node === 0) break;
        const flags = trie.flags[node] ?? 0;
        const size = j + 1 - i;
        if ((flags & COMPOUND_SURNAME) !== 0) this.addChinese(i, size, 11, length, at);
        if ((flags & JAPANESE_SURNAME) === 0) continue;
        for (let g = 1; g <= 3 && j + g < length; g++) {
          const letter = at(j + g);
          if (japaneseGiven[letter] !== 1) break;
          const end = j + 1 + g;
          const support = this.personSupport(i, end, length);
          const base = size === 1 ? 12 : 9;
          this.relax(
            i,
            end,
            base + 4.5 * g + (g === 1 ? 1.5 : g === 3 ? 1 : 0) - support,
            JAPANESE_NAME,
            0,
            support,
          );
        }
        if (size >= 2) {
          const support = this.personSupport(i, j + 1, length);
          if (support >= 2) this.relax(i, j + 1, 15 - support, JAPANESE_NAME, 0, support);
        }
      }
    }
    if ((foreign[first] ?? 99) < 90 || ((this.endFlags[i] ?? 0) & TITLE) !== 0) {
      this.addForeign(text, start, i, length);
    }
    this.addPlace(i, length, at);
  }

  private addChinese(
    i: number,
    size: number,
    base: number,
    length: number,
    at: (offset: number) => number,
  ): void {
    const { given } = this.knowledge;
    let cost = base;
    for (let g = 1; g <= 3; g++) {
      const offset = i + size + g - 1;
      if (offset >= length) return;
      const letter = at(offset);
      if (letter < 0) return;
      cost += given[letter] ?? 11;
      const end = offset + 1;
      const support = this.personSupport(i, end, length);
      if (g === 3 && support < 5) return;
      const shape = g === 1 ? 2.5 : g === 3 ? 3 : 0;
      this.relax(i, end, cost + shape - support, CHINESE_NAME, 0, support);
    }
  }

  private addForeign(text: string, start: number, i: number, length: number): void {
    const { foreign } = this.knowledge;
    let cost = 0;
    let joints = 0;
    let part = 0;
    let strange = false;
    for (let j = i; j < length && j - i < LONGEST_JOINED; j++) {
      const code = text.charCodeAt(start + j);
      if (isInterpunct(code)) {
        if (part === 0) return;
        joints++;
        part = 0;
        continue;
      }
      const letter = foreign[code - FIRST] ?? 99;
      if (letter > 90 && joints === 0 && !this.jointAhead(text, start, j, length)) {
        if (strange || ((this.endFlags[i] ?? 0) & TITLE) === 0) return;
        strange = true;
      }
      if (letter > 90 && NEVER_IN_NAMES.includes(String.fromCharCode(code))) return;
      cost += Math.min(letter, 9);
      part++;
      if (joints === 0 && part > LONGEST_FOREIGN) return;
      const end = j + 1;
      if (end - i < 2) continue;
      if (end < length && isInterpunct(text.charCodeAt(start + end))) continue;
      const support = this.personSupport(i, end, length);
      const base = joints > 0 ? 8 - 14 * joints : end - i === 2 ? 9.5 : 8;
      this.relax(
        i,
        end,
        base + cost - support,
        FOREIGN_NAME,
        0,
        joints > 0 ? support + 6 : support,
      );
    }
  }

  /** A place that no table knows: up to four characters before one that ends names of places. */
  private addPlace(i: number, length: number, at: (offset: number) => number): void {
    const { given, foreign, placeEnding } = this.knowledge;
    const cue = ((this.endFlags[i] ?? 0) & (PLACE_CUE | PLACE)) !== 0;
    let cost = cue ? 7 : 9;
    for (let j = i; j < length && j < i + 5; j++) {
      const letter = at(j);
      if (letter < 0) return;
      if (j > i && placeEnding[letter] === 1) this.relax(i, j + 1, cost, NEW_PLACE, 0, cue ? 2 : 0);
      cost += Math.min(given[letter] ?? 99, foreign[letter] ?? 99, 8.5);
    }
  }

  private jointAhead(text: string, start: number, j: number, length: number): boolean {
    for (let k = j + 1; k < length && k < j + 7; k++)
      if (isInterpunct(text.charCodeAt(start + k))) return true;
    return false;
  }
}

/** Whether a bracket with a capitalised Latin name opens at `at`. */
function opensRomanisation(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x28 && code !== 0xff08) return false;
  const first = text.charCodeAt(at + 1);
  const second = text.charCodeAt(at + 2);
  return isLatin(first) && (first & 0x20) === 0 && isLatin(second) && (second & 0x20) !== 0;
}

export function isLatin(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
