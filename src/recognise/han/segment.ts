import * as CHARACTER from './characterFlags';
import { costIndexOf, flagsOf, isLeaf, kindOf, valueIndexOf } from '../../names/hanTrie';
import {
  COST_ROW,
  FOREIGN_COST,
  GIVEN_COST,
  isHan,
  NEVER_COST,
  SURNAME_COST,
} from '../../names/hanLexicon';
import {
  COMPOUND_SURNAME,
  JAPANESE_SURNAME,
  PERSON_VERB,
  PLACE,
  PLACE_CUE,
  TITLE,
  hanKnowledge,
} from './hanKnowledge';
import type { HanKnowledge } from './hanKnowledge';
import { isDigit, isInterpunct, isLatin, opensRomanisation } from './characters';
import {
  CHINESE_NAME,
  FOREIGN_NAME,
  JAPANESE_NAME,
  LATIN,
  MARK,
  NEW_PLACE,
  NUMBER,
  UNKNOWN,
} from './token';
import type { Token } from './token';

/** A name that the source is sure of elsewhere, and the kind of token to make of it. */
export interface SureName {
  readonly name: string;
  readonly kind: number;
}

/** Names by the code unit they begin with. */
export type SureNames = ReadonlyMap<number, readonly SureName[]>;

const FIRST = 0x4e00;
const LONGEST_FOREIGN = 9;
const LONGEST_JOINED = 26;
/** 第, and 氏 behind the family name of a Vietnamese woman. */
const ORDINAL = 0x7b2c;
const CLAN = 0x6c0f;
/** Family names that are prepositions more often: 于珍岛近海. */
const PREPOSITIONS = new Set(Array.from('于向', (c) => c.charCodeAt(0) - 0x4e00));
/** What follows a name rather than ends it. */
const AFTER_NAME = new Set(Array.from('是在有为将被自从对向说称', (c) => c.charCodeAt(0) - 0x4e00));

/** Characters that no foreign name holds, even one in parts. */
const NEVER_IN_NAMES = new Set(
  Array.from('和与及的了在是为被说称', (character) => character.charCodeAt(0)),
);
const NONE: readonly SureName[] = [];

/** 在: after the name of someone with a title. */
const AT = 0x5728 - FIRST;
/** Costs of names in nats beside those of their characters; a word costs −ln of its share. */
const CHINESE_BASE = 5.5;
const COMPOUND_BASE = 11;
const JAPANESE_BASE = 9;
const JAPANESE_SHORT_BASE = 12;
const FOREIGN_BASE = 8;
const FOREIGN_PAIR_BASE = 8.5;
const FOREIGN_JOINT = -14;
const STRANGE_CHARACTER = 9;
const SURE_NAME = 4;
const UNKNOWN_CHARACTER = 17;
const LONE_INTERPUNCT = 30;
/** What a character costs at most in the name of a place that no table knows, and how many it has. */
const DEAREST_IN_PLACE = 10;
const LONGEST_NEW_PLACE = 5;

/** Cuts runs of Han characters into words and names. Its scratch space is kept between paragraphs. */
export class Segmenter {
  private readonly knowledge: HanKnowledge;
  private size = 0;
  private best = new Float64Array(0);
  private back = new Int32Array(0);
  private kinds = new Uint8Array(0);
  private tokenFlags = new Uint32Array(0);
  private support = new Float32Array(0);
  private ends = new Int32Array(0);
  /** What follows has a row for each unit of the text; the run under way begins at `base`. */
  private base = 0;
  private room = 0;
  private startFlags = new Uint32Array(0);
  private endFlags = new Uint32Array(0);
  /** The characters of runs as code − 0x4E00; negative where they are not Han. */
  private letters = new Int32Array(0);
  /**
   * Words found in runs: those that start at `i` are `matchFrom[i]` to `matchFrom[i + 1]`; they end so
   * far behind the start of their run as `matchEnd` says.
   */
  private matchFrom = new Int32Array(0);
  private matchEnd = new Int32Array(0);
  /** What the trie says of the words, packed. */
  private matchWord = new Uint32Array(0);
  private matches = 0;
  /** Whether words are to be found: not where a paragraph is cut again. */
  private finding = true;
  private length = 0;
  private glossed = false;
  /** Whether the run holds what is not Han: the joints of foreign names. */
  private jointed = false;

  constructor(knowledge: HanKnowledge) {
    this.knowledge = knowledge;
    this.reserve(256);
  }

  /**
   * Cuts `text` (Simplified characters) from `start` to `end` into words, names, and what is not
   * Han: of all ways to cut a run of Han characters the one whose words and names cost least
   * (unigrams, Viterbi; a name costs what its characters cost in such names, less what stands beside
   * it says for a name). Linear. `sure` are names that the source is sure of. The text has been begun;
   * `again`: the same stretch of it has been cut before.
   */
  cut(text: string, start: number, end: number, sure: SureNames, again = false): Token[] {
    const tokens: Token[] = [];
    this.finding = !again;
    let i = start;
    while (i < end) {
      const code = text.charCodeAt(i);
      let stop = i + 1;
      if (isHan(code)) {
        while (stop < end && inHanRun(text.charCodeAt(stop))) stop++;
        while (isInterpunct(text.charCodeAt(stop - 1))) stop--;
        this.cutRun(text, i, stop, sure, tokens);
        i = stop;
        continue;
      }
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
    if (length <= this.size) return;
    const size = length * 2;
    this.size = size;
    this.best = new Float64Array(size);
    this.back = new Int32Array(size);
    this.kinds = new Uint8Array(size);
    this.tokenFlags = new Uint32Array(size);
    this.support = new Float32Array(size);
    this.ends = new Int32Array(size);
  }

  /** Begins a text: what was found in another is forgotten. */
  begin(text: string): void {
    this.matches = 0;
    if (text.length < this.room) return;
    const room = Math.max(text.length + 1, this.room * 2);
    this.room = room;
    this.startFlags = new Uint32Array(room);
    this.endFlags = new Uint32Array(room);
    this.letters = new Int32Array(room);
    this.matchFrom = new Int32Array(room);
  }

  private addMatch(end: number, packed: number): void {
    if (this.matches === this.matchEnd.length) {
      const ends = new Int32Array(this.matches * 2 + 1024);
      const words = new Uint32Array(this.matches * 2 + 1024);
      ends.set(this.matchEnd);
      words.set(this.matchWord);
      this.matchEnd = ends;
      this.matchWord = words;
    }
    this.matchEnd[this.matches] = end;
    this.matchWord[this.matches++] = packed;
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

  /** Finds every word of the run, and which kinds of words start and end at each place. */
  private findWords(text: string, start: number, end: number): void {
    const { trie } = this.knowledge;
    const { values } = trie;
    const { letters, startFlags, endFlags, matchFrom } = this;
    for (let i = start; i < end; i++) {
      const letter = text.charCodeAt(i) - FIRST;
      letters[i] = letter > 0x51ff ? -1 : letter;
    }
    startFlags.fill(0, start, end + 1);
    endFlags.fill(0, start, end + 1);
    for (let i = start; i < end; i++) {
      matchFrom[i] = this.matches;
      let starts = 0;
      let j = i;
      let letter = letters[i] ?? -1;
      let step = letter < 0 ? 0 : trie.firstStep(letter);
      while (step !== 0) {
        const packed = values[valueIndexOf(step)] ?? 0;
        j++;
        if (packed !== 0) {
          this.addMatch(j - start, packed);
          const flags = flagsOf(packed);
          starts |= flags;
          if (flags !== 0) endFlags[j] = (endFlags[j] ?? 0) | flags;
        }
        if (j === end || isLeaf(step)) break;
        letter = letters[j] ?? -1;
        step = letter < 0 ? 0 : trie.step(step, letter);
      }
      startFlags[i] = starts;
    }
    matchFrom[end] = this.matches;
  }

  private cutRun(text: string, start: number, end: number, sure: SureNames, out: Token[]): void {
    const { trie, costs, characters } = this.knowledge;
    const { letters, endFlags, matchFrom } = this;
    const length = end - start;
    this.base = start;
    this.length = length;
    this.reserve(length + 1);
    this.glossed = opensRomanisation(text, end);
    this.best.fill(Infinity, 1, length + 1);
    this.best[0] = 0;
    if (this.finding) this.findWords(text, start, end);
    endFlags[start] = followsTitle(text, out) ? TITLE : 0;
    this.jointed = false;
    for (let at = start; at < end; at++) if ((letters[at] ?? 0) < 0) this.jointed = true;
    const wordCosts = trie.costs;
    /** Where the next character behind `i` stands that ends names of places. */
    let ending = 0;
    for (let i = 0; i < length; i++) {
      let single = false;
      const to = matchFrom[start + i + 1] ?? 0;
      let compounds = false;
      for (let m = matchFrom[start + i] ?? 0; m < to; m++) {
        const packed = this.matchWord[m] ?? 0;
        const stop = this.matchEnd[m] ?? 0;
        const flags = flagsOf(packed);
        if ((flags & (COMPOUND_SURNAME | JAPANESE_SURNAME)) !== 0) compounds = true;
        const kind = kindOf(packed);
        if (kind === 0) continue;
        if (stop === i + 1) single = true;
        this.relax(i, stop, wordCosts[costIndexOf(packed)] ?? 0, kind, flags, 0);
      }
      const letter = letters[start + i] ?? -1;
      if (!single) {
        const lone = letter < 0 ? LONE_INTERPUNCT : UNKNOWN_CHARACTER;
        this.relax(i, i + 1, lone, UNKNOWN, 0, 0);
      }
      if (sure.size > 0) this.addSure(text, start, i, sure);
      if (letter < 0) continue;
      const surname = costs[letter * COST_ROW + SURNAME_COST] ?? NEVER_COST;
      if (surname < 90) this.addChinese(i, 1, CHINESE_BASE + surname);
      if (compounds) this.addLongSurnames(i);
      if (
        (costs[letter * COST_ROW + FOREIGN_COST] ?? NEVER_COST) < 90 ||
        ((endFlags[start + i] ?? 0) & TITLE) !== 0 ||
        this.jointAhead(i)
      ) {
        this.addForeign(text, start, i);
      }
      if (ending <= i) {
        for (ending = i + 1; ending < length; ending++) {
          const next = letters[start + ending] ?? -1;
          if (next >= 0 && ((characters[next] ?? 0) & CHARACTER.placeEnding) !== 0) break;
        }
      }
      if (ending < length && ending - i < LONGEST_NEW_PLACE) this.addPlace(i);
    }
    this.emit(start, out);
  }

  private emit(start: number, out: Token[]): void {
    // From the end back, each place learns where its token ends.
    const { ends } = this;
    for (let at = this.length; at > 0;) {
      const before = this.back[at] ?? 0;
      ends[before] = at;
      at = before;
    }
    for (let from = 0; from < this.length;) {
      const end = ends[from] ?? this.length;
      out.push({
        start: start + from,
        end: start + end,
        kind: this.kinds[end] ?? 0,
        flags: this.tokenFlags[end] ?? 0,
        support: Math.trunc(this.support[end] ?? 0),
      });
      from = end;
    }
  }

  /** What stands right before `i` and right after `j` says for a person there, in nats. */
  private personSupport(i: number, j: number): number {
    let support = 0;
    if (((this.endFlags[this.base + i] ?? 0) & TITLE) !== 0) support += 5;
    if (j === this.length) support += this.glossed ? 4 : 0.5;
    else {
      const after = this.startFlags[this.base + j] ?? 0;
      if ((after & PERSON_VERB) !== 0) support += 3;
      else if ((after & TITLE) !== 0) support += 2;
      else if (support > 0 && this.letters[this.base + j] === AT) support += 2;
    }
    if (i === 0) support += 0.5;
    return support;
  }

  private addSure(text: string, start: number, i: number, sure: SureNames): void {
    for (const { name, kind } of sure.get(text.charCodeAt(start + i)) ?? NONE) {
      if (i + name.length > this.length || !text.startsWith(name, start + i)) continue;
      this.relax(i, i + name.length, SURE_NAME, kind, 0, 6);
    }
  }

  private addLongSurnames(i: number): void {
    const { costs, characters } = this.knowledge;
    const to = this.matchFrom[this.base + i + 1] ?? 0;
    for (let m = this.matchFrom[this.base + i] ?? 0; m < to; m++) {
      const flags = flagsOf(this.matchWord[m] ?? 0);
      const stop = this.matchEnd[m] ?? 0;
      const size = stop - i;
      if ((flags & COMPOUND_SURNAME) !== 0) this.addChinese(i, size, COMPOUND_BASE);
      if ((flags & JAPANESE_SURNAME) === 0) continue;
      const titled = ((this.endFlags[this.base + i] ?? 0) & TITLE) !== 0;
      let cost = size === 1 ? JAPANESE_SHORT_BASE : JAPANESE_BASE;
      for (let g = 1; g <= 3 && stop + g <= this.length; g++) {
        const letter = this.letters[this.base + stop + g - 1] ?? -1;
        if (letter < 0) break;
        const usual = ((characters[letter] ?? 0) & CHARACTER.japaneseGiven) !== 0;
        const given = costs[letter * COST_ROW + GIVEN_COST] ?? NEVER_COST;
        if (!usual && (!titled || size === 1 || given > 90)) break;
        cost += usual ? 4.5 : 8.5;
        const support = this.personSupport(i, stop + g);
        const shape = g === 1 ? 1.5 : g === 3 ? 1 : 0;
        this.relax(i, stop + g, cost + shape - support, JAPANESE_NAME, 0, support);
      }
      if (size < 2) continue;
      const support = this.personSupport(i, stop);
      if (support >= 2) this.relax(i, stop, 15 - support, JAPANESE_NAME, 0, support);
    }
  }

  /** A Chinese, Vietnamese or Korean name: the surname's `size` characters, then one to three. */
  private addChinese(i: number, size: number, base: number): void {
    const { costs, characters } = this.knowledge;
    const first = characters[this.letters[this.base + i] ?? 0] ?? 0;
    const longer = (first & CHARACTER.vietnamese) !== 0 ? 0.5 : 3;
    let cost = base;
    if (this.letters[this.base + i + size] === CLAN - 0x4e00) this.addClan(i, size, base);
    for (let g = 1; g <= 3; g++) {
      const end = i + size + g;
      if (end > this.length) return;
      const letter = this.letters[this.base + end - 1] ?? -1;
      if (letter < 0) return;
      const price = costs[letter * COST_ROW + GIVEN_COST] ?? NEVER_COST;
      if (price > 90) return;
      cost += price;
      const support = this.personSupport(i, end);
      if (g === 3 && (support < 5 || price >= 11)) return;
      if (support < 2 && PREPOSITIONS.has(this.letters[this.base + i] ?? -1)) continue;
      const ends = ((characters[letter] ?? 0) & CHARACTER.placeEnding) !== 0;
      const place = ends && support < 2 ? 3 : 0;
      const shape = (g === 1 ? 2.5 : g === 3 ? longer : 0) + place;
      this.relax(i, end, cost + shape - support, CHINESE_NAME, 0, support);
    }
  }

  /** 梁氏幸缘: a Vietnamese woman with a given name of two syllables. */
  private addClan(i: number, size: number, base: number): void {
    const end = i + size + 3;
    if (end > this.length) return;
    let cost = base;
    for (let at = end - 2; at < end; at++) {
      const letter = this.letters[this.base + at] ?? -1;
      const { costs } = this.knowledge;
      const price = letter < 0 ? NEVER_COST : (costs[letter * COST_ROW + GIVEN_COST] ?? NEVER_COST);
      if (AFTER_NAME.has(letter)) return;
      cost += price;
    }
    const support = this.personSupport(i, end);
    if (cost < 90) this.relax(i, end, cost - support, CHINESE_NAME, 0, support);
  }

  private addForeign(text: string, start: number, i: number): void {
    const { costs } = this.knowledge;
    let cost = 0;
    let joints = 0;
    let part = 0;
    let strange = false;
    for (let j = i; j < this.length && j - i < LONGEST_JOINED; j++) {
      const code = text.charCodeAt(start + j);
      if (isInterpunct(code)) {
        if (part === 0) return;
        joints++;
        part = 0;
        continue;
      }
      const letter = this.letters[this.base + j] ?? -1;
      const price =
        letter < 0 ? NEVER_COST : (costs[letter * COST_ROW + FOREIGN_COST] ?? NEVER_COST);
      if (price > 90) {
        if (NEVER_IN_NAMES.has(code)) return;
        if (joints === 0 && !this.jointAhead(j)) {
          if (strange || ((this.endFlags[this.base + i] ?? 0) & TITLE) === 0) return;
          strange = true;
        }
      }
      cost += Math.min(price, STRANGE_CHARACTER);
      part++;
      if (joints === 0 && part > LONGEST_FOREIGN) return;
      const end = j + 1;
      if (price > 90 && joints === 0) continue;
      // "拉希莫娃第19分钟"
      if (code === ORDINAL && end === this.length) return;
      if (end - i < 2 || (end < this.length && (this.letters[this.base + end] ?? 0) < 0)) continue;
      const support = this.personSupport(i, end);
      const base =
        joints > 0
          ? FOREIGN_BASE + FOREIGN_JOINT * joints
          : end - i === 2
            ? FOREIGN_PAIR_BASE
            : FOREIGN_BASE;
      const torn = joints > 0 && this.isTorn(i) ? 8 : 0;
      const sureness = joints > 0 ? support + 6 : support;
      this.relax(i, end, base + cost + torn - support, FOREIGN_NAME, 0, sureness);
    }
  }

  /** Whether a foreign name from `i` on would leave a character behind that looks like its beginning. */
  private isTorn(i: number): boolean {
    if (i === 0 || ((this.endFlags[this.base + i] ?? 0) & (TITLE | PLACE | PLACE_CUE)) !== 0)
      return false;
    const letter = this.letters[this.base + i - 1] ?? -1;
    const { costs } = this.knowledge;
    return letter >= 0 && (costs[letter * COST_ROW + FOREIGN_COST] ?? NEVER_COST) < 8;
  }

  private jointAhead(j: number): boolean {
    if (!this.jointed) return false;
    const stop = Math.min(this.length, j + 7);
    for (let k = j + 1; k < stop; k++) if ((this.letters[this.base + k] ?? 0) < 0) return true;
    return false;
  }

  /** Whether two characters are both units of administration (郡县), which name no place. */
  private isPairOfUnits(i: number, j: number): boolean {
    const { characters } = this.knowledge;
    const first = this.letters[this.base + i] ?? -1;
    const second = this.letters[this.base + j] ?? -1;
    if (j !== i + 1 || first < 0 || second < 0) return false;
    return ((characters[first] ?? 0) & (characters[second] ?? 0) & CHARACTER.unit) !== 0;
  }

  /** A place that no table knows: up to four characters before one that ends names of places. */
  private addPlace(i: number): void {
    const { costs, characters } = this.knowledge;
    const cue = ((this.endFlags[this.base + i] ?? 0) & (PLACE_CUE | PLACE)) !== 0;
    let cost = cue ? 7 : 9;
    const stop = Math.min(this.length, i + LONGEST_NEW_PLACE);
    for (let j = i; j < stop; j++) {
      const letter = this.letters[this.base + j] ?? -1;
      if (letter < 0) return;
      const roles = characters[letter] ?? 0;
      if (j > i && (roles & CHARACTER.placeEnding) !== 0 && !this.isPairOfUnits(i, j)) {
        this.relax(i, j + 1, cost, NEW_PLACE, 0, cue ? 2 : 0);
      }
      const given = costs[letter * COST_ROW + GIVEN_COST] ?? NEVER_COST;
      if (given >= NEVER_COST || (roles & CHARACTER.notInPlaces) !== 0) return;
      cost += Math.min(
        given,
        costs[letter * COST_ROW + FOREIGN_COST] ?? NEVER_COST,
        DEAREST_IN_PLACE,
      );
    }
  }
}

let shared: Segmenter | undefined;

/** One for all texts: its scratch space serves one after another. */
export function sharedSegmenter(): Segmenter {
  shared ??= new Segmenter(hanKnowledge());
  return shared;
}

/** Whether the tokens end with a title and a space or colon: 记者 王峰. */
function followsTitle(text: string, tokens: readonly Token[]): boolean {
  const mark = tokens.at(-1);
  const title = tokens.at(-2);
  if (mark === undefined || title === undefined || (title.flags & TITLE) === 0) return false;
  return ' \u3000:：'.includes(text.slice(mark.start, mark.end));
}

function inHanRun(code: number): boolean {
  return isHan(code) || isInterpunct(code) || code === 0x3005;
}
