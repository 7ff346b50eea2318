import {
  FOREIGN_LAST_LEAN,
  FOREIGN_LEAN,
  FOREIGN_NAME_LEVELS,
  GIVEN_NAME_LEVELS,
  SURNAME_LEVELS,
  WORD_GROUPS,
} from './hanLexiconData';
import { simplify } from './hanVariants';

/** Kinds of words, as single-letter codes of {@link WORD_GROUPS}. */
export const WORD_KINDS = 'nvwadfrmtsiPORZF';

/** ln of the size of the corpus that the frequencies were counted in. */
const CORPUS = 17.9;
const FIRST = 0x4e00;
const SPAN = 0x5200;

/** Whether a code unit is a Han character of the basic block. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

const FILTER_SIZE = 1 << 20;
/** How many bits of a packed node are flags; the next five are its kind, the rest its cost. */
const FLAG_BITS = 15;
const KIND_BITS = 5;

/** The flags of a packed node. */
export function flagsOf(packed: number): number {
  return packed & ((1 << FLAG_BITS) - 1);
}

/** The kind of a packed node: index of {@link WORD_KINDS} + 1, or 0. */
export function kindOf(packed: number): number {
  return (packed >>> FLAG_BITS) & ((1 << KIND_BITS) - 1);
}

/** Where the costs of its trie have the cost of a packed node. */
export function costIndexOf(packed: number): number {
  return packed >>> (FLAG_BITS + KIND_BITS);
}

/** A trie over Han words whose edges lie in one hash table: a step costs one or two probes. */
export class HanTrie {
  /** Pairs of an edge's key (0: free) and the node that it leads to. */
  private readonly edges: Uint32Array;
  private readonly mask: number;
  private readonly roots = new Int32Array(SPAN);
  private count = 1;
  /** Per node: index of {@link WORD_KINDS} + 1, or 0 where no word ends. */
  kind: Uint8Array;
  /** Per node: −ln of the word's share of all words. */
  cost: Float32Array;
  /** Per node: bits that the caller gives a meaning, below {@link FLAG_BITS}. */
  flags: Uint32Array;
  /** What a node holds in one number, once {@link pack} was called: see {@link flagsOf} and so on. */
  packed = new Uint32Array(0);
  /** The costs that {@link costIndexOf} counts. */
  costs = new Float32Array(0);
  /** A bit for each edge, by its hash: small enough to stay near, it turns most steps away. */
  private readonly filter = new Uint32Array(FILTER_SIZE >> 5);

  constructor(capacity: number) {
    let size = 1024;
    while (size < capacity * 1.2) size *= 2;
    this.edges = new Uint32Array(size * 2);
    this.mask = size - 1;
    this.kind = new Uint8Array(capacity);
    this.cost = new Float32Array(capacity);
    this.flags = new Uint32Array(capacity);
  }

  /** The node of the word that is one character (its code − 0x4E00), or 0. */
  first(letter: number): number {
    return this.roots[letter] ?? 0;
  }

  /** The node after `node` (not the root) by a character (its code − 0x4E00), or 0. */
  next(node: number, letter: number): number {
    const key = (node * SPAN + letter + 1) >>> 0;
    const hash = Math.imul(key, 0x9e3779b1);
    const bit = (hash >>> 8) & (FILTER_SIZE - 1);
    if (((this.filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return 0;
    let slot = (hash >>> 13) & this.mask;
    for (;;) {
      const found = this.edges[slot * 2];
      if (found === key) return this.edges[slot * 2 + 1] ?? 0;
      if (found === 0) return 0;
      slot = (slot + 1) & this.mask;
    }
  }

  /** The node of a word, made where it is missing; −1 where a character is not Han. */
  insert(word: string): number {
    return this.insertPart(word, 0, word.length);
  }

  /** The node of the word from `start` to `end`, as {@link insert}. */
  insertPart(word: string, start: number, end: number): number {
    let node = 0;
    for (let i = start; i < end; i++) {
      const letter = word.charCodeAt(i) - FIRST;
      if (letter < 0 || letter >= SPAN) return -1;
      const next = node === 0 ? this.first(letter) : this.next(node, letter);
      if (next !== 0) {
        node = next;
        continue;
      }
      if (this.count >= this.kind.length) throw new RangeError('the trie is full');
      if (node === 0) this.roots[letter] = this.count;
      else {
        const key = (node * SPAN + letter + 1) >>> 0;
        const hash = Math.imul(key, 0x9e3779b1);
        const bit = (hash >>> 8) & (FILTER_SIZE - 1);
        this.filter[bit >>> 5] = (this.filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
        let slot = (hash >>> 13) & this.mask;
        while (this.edges[slot * 2] !== 0) slot = (slot + 1) & this.mask;
        this.edges[slot * 2] = key;
        this.edges[slot * 2 + 1] = this.count;
      }
      node = this.count++;
    }
    return node;
  }

  /** Packs all nodes, once every word is in. A node of no word without flags packs to 0. */
  pack(): void {
    const packed = new Uint32Array(this.count);
    const index = new Map<number, number>();
    for (let node = 1; node < this.count; node++) {
      const kind = this.kind[node] ?? 0;
      const flags = this.flags[node] ?? 0;
      if (kind === 0 && flags === 0) continue;
      const cost = this.cost[node] ?? 0;
      let at = index.get(cost);
      if (at === undefined) {
        at = index.size;
        index.set(cost, at);
      }
      packed[node] = (flags | (kind << FLAG_BITS) | (at << (FLAG_BITS + KIND_BITS))) >>> 0;
    }
    this.packed = packed;
    this.costs = Float32Array.from(index.keys());
  }

  /** The node of a word, or 0. */
  find(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i) - FIRST;
      if (letter < 0 || letter >= SPAN) return 0;
      node = node === 0 ? this.first(letter) : this.next(node, letter);
      if (node === 0) return 0;
    }
    return node;
  }
}

/** A trie with every word of the lexicon, its kind and cost. About 30 ms; callers keep it. */
export function buildHanTrie(extra: number): HanTrie {
  let total = extra;
  for (const line of WORD_GROUPS) total += line.length;
  const trie = new HanTrie(total + 1);
  const groups = WORD_GROUPS.flatMap((line) => simplify(line).split(' '));
  for (const group of groups) {
    const kind = WORD_KINDS.indexOf(group.charAt(0)) + 1;
    const cost = CORPUS - (group.charCodeAt(1) - 97);
    const length = Number(group.charAt(2));
    for (let i = 3; i < group.length; i += length) {
      const node = trie.insertPart(group, i, i + length);
      if (node < 0) continue;
      trie.kind[node] = kind;
      trie.cost[node] = cost;
    }
  }
  return trie;
}

/** Cost in nats of a character in one role, by code − 0x4E00; `missing` where it is not listed. */
export type CharacterCosts = Float32Array;

function readLevels(levels: readonly string[], missing: number): CharacterCosts {
  const costs = new Float32Array(SPAN).fill(missing);
  for (const written of levels) {
    const level = simplify(written);
    const cost = (level.charCodeAt(0) - 97) / 2;
    for (let i = 1; i < level.length; i++) costs[level.charCodeAt(i) - FIRST] = cost;
  }
  return costs;
}

/** Costs of characters in Chinese given names. */
export function givenNameCosts(): CharacterCosts {
  return readLevels(GIVEN_NAME_LEVELS, 11);
}

/** Costs of surnames of one character; 99 for what is no surname. */
export function surnameCosts(): CharacterCosts {
  return readLevels(SURNAME_LEVELS, 99);
}

/** Costs of characters that transliterate foreign names; 99 for others. */
export function foreignNameCosts(): CharacterCosts {
  return readLevels(FOREIGN_NAME_LEVELS, 99);
}

/** Log odds in nats of place against person for a transliterated name: sum over its characters. */
export interface ForeignLean {
  /** For the last character, by code − 0x4E00. */
  readonly last: Float32Array;
  /** For the others. */
  readonly others: Float32Array;
}

export function foreignLean(): ForeignLean {
  const read = (levels: readonly string[]): Float32Array => {
    const table = new Float32Array(SPAN);
    for (const written of levels) {
      const level = simplify(written);
      const odds = (level.charCodeAt(0) - 110) / 4;
      for (let i = 1; i < level.length; i++) table[level.charCodeAt(i) - FIRST] = odds;
    }
    return table;
  };
  return { last: read(FOREIGN_LAST_LEAN), others: read(FOREIGN_LEAN) };
}
