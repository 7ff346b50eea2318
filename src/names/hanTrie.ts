import { unpackNumbers } from '../text/unpackNumbers';
import { CHILDREN, LETTERS, NODES, STEPS, VALUES, WORD_VALUES } from './hanLexiconData';

/** Kinds of words, as single-letter codes of {@link WORD_VALUES}. */
export const WORD_KINDS = 'nvwadfrmtsiPORZF';

/** ln of the size of the corpus that the frequencies were counted in. */
const CORPUS = 17.9;
const FIRST = 0x4e00;
const SPAN = 0x5200;
const FILTER_SIZE = 1 << 20;
/** How many bits of a node are flags; the next five are its kind, the rest its cost. */
const FLAG_BITS = 15;
const KIND_BITS = 5;
const FLAGS = (1 << FLAG_BITS) - 1;
const KIND = ((1 << KIND_BITS) - 1) << FLAG_BITS;

/**
 * A step of {@link HanTrie.step} has the node in its lower bits, then a bit for a node that nothing
 * follows, then where {@link HanTrie.values} has what the node holds.
 */
const NODE_BITS = 17;
const NODE = (1 << NODE_BITS) - 1;
const LEAF = 1 << NODE_BITS;
const VALUE_SHIFT = NODE_BITS + 1;
const MOST_VALUES = 1 << 13;

/** Whether no word goes on behind a step of {@link HanTrie.step}. */
export function isLeaf(step: number): boolean {
  return (step & LEAF) !== 0;
}

/** Where {@link HanTrie.values} has what the node of a step holds. */
export function valueIndexOf(step: number): number {
  return step >>> VALUE_SHIFT;
}

/** The flags of a node of {@link HanTrie.packed}. */
export function flagsOf(packed: number): number {
  return packed & FLAGS;
}

/** The kind of a node of {@link HanTrie.packed}: index of {@link WORD_KINDS} + 1, or 0. */
export function kindOf(packed: number): number {
  return (packed & KIND) >>> FLAG_BITS;
}

/** Where {@link HanTrie.costs} has the cost of a node of {@link HanTrie.packed}. */
export function costIndexOf(packed: number): number {
  return packed >>> (FLAG_BITS + KIND_BITS);
}

/**
 * A trie over Han words whose edges lie in one hash table: a step costs one or two probes. It begins
 * with every word of the lexicon, which the data hold level by level: how many children each node
 * has, how far each child's letter is from that of the child before it in a list of letters, the
 * commonest first, and which kind and frequency its word has. The edges from a node are put into the
 * table when somebody first comes to that node: most texts come to few.
 */
export class HanTrie {
  /** Pairs of an edge's key (0: free) and the node that it leads to. */
  private readonly edges: Uint32Array;
  private readonly mask: number;
  private readonly roots = new Int32Array(SPAN);
  private count = NODES + 1;
  /** How many children a node has whose edges are not in the table yet, and which node is the first of them. */
  private readonly children = unpackNumbers(CHILDREN.join(''));
  private readonly firstChild = new Uint32Array(this.children.length);
  /** By each node of the lexicon, the root left out. */
  private readonly steps = unpackNumbers(STEPS.join(''));
  private readonly kinds = unpackNumbers(VALUES.join(''));
  private readonly letters = readLetters();
  private readonly valuesOfKinds: Uint32Array;
  private waiting: Uint8Array = new Uint8Array(0);
  private fill: (letter: number) => void = () => undefined;
  /**
   * What each node holds: see {@link flagsOf} and so on. 0 where no word ends. Flags are bits that the
   * caller gives a meaning.
   */
  readonly packed: Uint32Array;
  /** −ln of a word's share of all words, by the index that {@link costIndexOf} gives; the first is 0. */
  costs = new Float32Array(1);
  /** 1 for nodes that others follow. */
  private readonly parents: Uint8Array;
  /** The different values of {@link packed}, by their places in steps; the first is that of none. */
  readonly values: number[] = [0];
  private readonly placeOfValue = new Map<number, number>();
  /** A bit for each edge, by its hash: small enough to stay near, it turns most steps away. */
  private readonly filter = new Uint32Array(FILTER_SIZE >> 5);

  /** `extra`: how many letters the words have, together, that will be inserted. */
  constructor(extra: number) {
    const capacity = NODES + extra + 1;
    if (capacity > NODE) throw new RangeError('more nodes than a step can tell apart');
    let size = 1024;
    while (size < capacity * 1.2) size *= 2;
    this.edges = new Uint32Array(size * 2);
    this.mask = size - 1;
    this.packed = new Uint32Array(capacity);
    this.parents = new Uint8Array(capacity);
    this.valuesOfKinds = this.readValues();
    const { children, firstChild } = this;
    for (let node = 0, next = 1; node < children.length; node++) {
      firstChild[node] = next;
      next += children[node] ?? 0;
    }
    this.expand(0);
  }

  /** Puts the edges from a node of the lexicon to its children into the table. */
  private expand(node: number): void {
    const count = this.children[node] ?? 0;
    if (count === 0) return;
    this.children[node] = 0;
    const first = this.firstChild[node] ?? 0;
    let rank = -1;
    for (let next = first; next < first + count; next++) {
      rank += (this.steps[next - 1] ?? 0) + 1;
      this.packed[next] = this.valuesOfKinds[this.kinds[next - 1] ?? 0] ?? 0;
      this.link(node, this.letters[rank] ?? 0, next);
    }
  }

  /** The values that words of the lexicon have, packed; the first is that of no word. */
  private readValues(): Uint32Array {
    const list = new Uint32Array(WORD_VALUES.length / 2 + 1);
    for (let at = 1; at < list.length; at++) {
      const kind = WORD_KINDS.indexOf(WORD_VALUES.charAt(at * 2 - 2)) + 1;
      const cost = this.indexOfCost(CORPUS - (WORD_VALUES.charCodeAt(at * 2 - 1) - 97));
      list[at] = ((kind << FLAG_BITS) | (cost << (FLAG_BITS + KIND_BITS))) >>> 0;
    }
    return list;
  }

  /** The place of a cost in {@link costs}, which is another list after a new one. */
  indexOfCost(cost: number): number {
    const rounded = Math.fround(cost);
    const at = this.costs.indexOf(rounded);
    if (at >= 0) return at;
    this.costs = Float32Array.of(...this.costs, rounded);
    return this.costs.length - 1;
  }

  /** Has `fill` put in the words that begin with a character once anybody asks for one: 1 for each that has some. */
  fillLater(waiting: Uint8Array, fill: (letter: number) => void): void {
    this.waiting = waiting;
    this.fill = fill;
  }

  private fillNow(letter: number): void {
    if (this.waiting[letter] !== 1) return;
    this.waiting[letter] = 0;
    this.fill(letter);
  }

  /** The node of the word that is one character (its code − 0x4E00), or 0. */
  first(letter: number): number {
    this.fillNow(letter);
    return (this.roots[letter] ?? 0) & NODE;
  }

  /**
   * The step to the word that is one character (its code − 0x4E00), or 0. Once steps are taken from it no
   * word that begins so is put in, and none gets another meaning.
   */
  firstStep(letter: number): number {
    const known = this.roots[letter] ?? 0;
    if (known > NODE) return known;
    this.fillNow(letter);
    const to = this.roots[letter] ?? 0;
    return to === 0 ? 0 : (this.roots[letter] = this.resolve(to));
  }

  /** The step after one to a node that is no leaf, by a character (its code − 0x4E00), or 0. */
  step(before: number, letter: number): number {
    const slot = this.slotOf(before & NODE, letter);
    if (slot < 0) return 0;
    const to = this.edges[slot * 2 + 1] ?? 0;
    return to > NODE ? to : (this.edges[slot * 2 + 1] = this.resolve(to));
  }

  /** Where the table has the edge from a node (not the root) by a character; −1 where there is none. */
  private slotOf(node: number, letter: number): number {
    const key = (node * SPAN + letter + 1) >>> 0;
    const hash = Math.imul(key, 0x9e3779b1);
    const bit = (hash >>> 8) & (FILTER_SIZE - 1);
    if (((this.filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
    const { edges, mask } = this;
    for (let slot = (hash >>> 13) & mask; ; slot = (slot + 1) & mask) {
      const found = edges[slot * 2];
      if (found === key) return slot;
      if (found === 0) return -1;
    }
  }

  /** A step to a node with all that is known of it, so that nothing else need be looked at. */
  private resolve(node: number): number {
    this.expand(node);
    const packed = this.packed[node] ?? 0;
    let place = this.placeOfValue.get(packed);
    if (place === undefined) {
      place = this.values.push(packed) - 1;
      if (place >= MOST_VALUES) throw new RangeError('more values than a step can tell apart');
      this.placeOfValue.set(packed, place);
    }
    return (place << VALUE_SHIFT) | (this.parents[node] === 1 ? 0 : LEAF) | node;
  }

  /** The node after `node` (not the root) by a character (its code − 0x4E00), or 0. */
  next(node: number, letter: number): number {
    this.expand(node);
    const slot = this.slotOf(node, letter);
    return slot < 0 ? 0 : (this.edges[slot * 2 + 1] ?? 0) & NODE;
  }

  private link(node: number, letter: number, to: number): void {
    this.parents[node] = 1;
    if (node === 0) {
      this.roots[letter] = to;
      return;
    }
    const key = (node * SPAN + letter + 1) >>> 0;
    const hash = Math.imul(key, 0x9e3779b1);
    const bit = (hash >>> 8) & (FILTER_SIZE - 1);
    this.filter[bit >>> 5] = (this.filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = (hash >>> 13) & this.mask;
    while (this.edges[slot * 2] !== 0) slot = (slot + 1) & this.mask;
    this.edges[slot * 2] = key;
    this.edges[slot * 2 + 1] = to;
  }

  /** The node of a word, made where it is missing; −1 where a character is not Han. */
  insert(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i) - FIRST;
      if (letter < 0 || letter >= SPAN) return -1;
      let next = node === 0 ? this.first(letter) : this.next(node, letter);
      if (next === 0) {
        if (this.count >= this.packed.length) throw new RangeError('the trie is full');
        next = this.count++;
        this.link(node, letter, next);
      }
      node = next;
    }
    return node;
  }

  addFlags(node: number, flags: number): void {
    this.packed[node] = ((this.packed[node] ?? 0) | flags) >>> 0;
  }

  setKind(node: number, kind: number): void {
    this.packed[node] = (((this.packed[node] ?? 0) & ~KIND) | (kind << FLAG_BITS)) >>> 0;
  }

  setCost(node: number, cost: number): void {
    const rest = (this.packed[node] ?? 0) & (FLAGS | KIND);
    this.packed[node] = (rest | (this.indexOfCost(cost) << (FLAG_BITS + KIND_BITS))) >>> 0;
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

/** The letters of the lexicon (code − 0x4E00), the commonest first. */
function readLetters(): Uint16Array {
  const steps = unpackNumbers(LETTERS.join(''));
  let count = 0;
  let code = -1;
  for (const step of steps) {
    // A new group begins with the lowest code again.
    code = step === 0 ? -1 : code + step;
    if (step !== 0) steps[count++] = code;
  }
  return steps.subarray(0, count);
}
