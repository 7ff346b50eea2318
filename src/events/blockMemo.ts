import { compareTwo, finerBlocks, FULL, type Keys, keysOf, NEIGHBOURS } from './blocks';
import type { Cluster, MergeOptions } from './cluster';
import { ItemsOfSources } from './distinctWords';
import { PERHAPS } from './joinPairs';
import { type ClusterChanges, type JoinRound, placeOf } from './joinRound';
import type { ClusterList } from './sourcePairs';

/** Clusters that are compared with one another. */
interface Block {
  /** Their numbers, in order; who is here twice stands here twice. */
  readonly numbers: number[];
  /** The numbers when they were compared last. */
  compared: readonly number[];
  /** Of those that may be one both numbers and the score, in order. */
  found: readonly number[];
  /** Where it is a crowded day. */
  finer: Map<string, Block> | undefined;
}

type Blocks = Map<string, Block>;

/** How surely two clusters, by their numbers, are one. */
type Compare = (a: number, b: number) => number;

const NONE: readonly number[] = [];

function makeBlock(): Block {
  return { numbers: [], compared: NONE, found: NONE, finer: undefined };
}

/** The blocks in which clusters are compared, kept while clusters change: see `comparePairs`. */
export class BlockMemo {
  readonly #days: Blocks = new Map();
  readonly #settled: Blocks = new Map();
  readonly #near: Blocks = new Map();
  /** By whom clusters name; compared where one of them has no day. */
  readonly #names: Blocks = new Map();
  readonly #undated = new Map<string, number>();
  /** By month, and whom they name; compared where one of all gives the month alone. */
  readonly #months = new Map<string, Blocks>();
  readonly #wholeMonths = new Map<string, number>();
  /** Of sources with several zones, by source and whom they name. */
  readonly #ofZones: Blocks = new Map();
  readonly #keys = new WeakMap<Cluster, Keys>();

  /** Compares what changed, and tells the round which pairs came and went. */
  update(
    changes: ClusterChanges,
    list: ClusterList,
    options: MergeOptions,
    round: JoinRound,
  ): void {
    if (changes.size === 0) return;
    const days = new Set<Block>();
    const others = new Set<Block>();
    const byName = new Map<Block, string>();
    const byMonth = new Map<Block, string>();
    const monthsBefore = new Set(this.#wholeMonths.keys());
    const take = (number: number, cluster: Cluster, manyZones: boolean, isIn: boolean): void => {
      let own = this.#keys.get(cluster);
      if (!own) this.#keys.set(cluster, (own = keysOf(cluster, options)));
      for (const key of own.days) days.add(put(this.#days, key, number, isIn));
      const { settled } = cluster;
      if (settled !== undefined) others.add(put(this.#settled, settled, number, isIn));
      for (const key of own.near) others.add(put(this.#near, key, number, isIn));
      for (const id of own.names) {
        byName.set(put(this.#names, id, number, isIn), id);
        if (own.days.length === 0) count(this.#undated, id, isIn);
        if (!manyZones) continue;
        for (const source of cluster.sources) {
          others.add(put(this.#ofZones, `${source} ${id}`, number, isIn));
        }
      }
      for (const month of own.months) {
        let blocks = this.#months.get(month);
        if (!blocks) this.#months.set(month, (blocks = new Map<string, Block>()));
        for (const id of own.names) byMonth.set(put(blocks, id, number, isIn), month);
      }
      for (const month of own.wholeMonths) count(this.#wholeMonths, month, isIn);
    };
    for (const isIn of [false, true]) {
      const manyZones = sourcesWithZones(changes, isIn);
      for (const [number, pair] of changes) {
        const cluster = pair[isIn ? 1 : 0];
        if (!cluster) continue;
        take(number, cluster, manyZones.has(cluster.sources.values().next().value ?? -1), isIn);
      }
    }
    for (const [month, blocks] of this.#months) {
      if (monthsBefore.has(month) === this.#wholeMonths.has(month)) continue;
      for (const block of blocks.values()) byMonth.set(block, month);
    }
    const items = new ItemsOfSources(list);
    const compare: Compare = (a, b) => compareTwo(list.at(a), list.at(b), options, items);
    const look = (block: Block, numbers: readonly number[], reach: number): void => {
      compareBlock(block, numbers, reach, changes, compare, round);
    };
    for (const block of days) {
      const { numbers } = block;
      const isCrowded = numbers.length > FULL;
      look(block, isCrowded ? NONE : numbers, FULL);
      const finer = isCrowded ? finerBlocks(numbers, list, options) : new Map<string, number[]>();
      const before = block.finer ?? new Map<string, Block>();
      for (const [key, old] of before) {
        if (finer.has(key)) continue;
        look(old, NONE, NEIGHBOURS);
        before.delete(key);
      }
      for (const [key, own] of finer) {
        let known = before.get(key);
        if (!known) before.set(key, (known = makeBlock()));
        look(known, own, NEIGHBOURS);
      }
      block.finer = before.size > 0 ? before : undefined;
    }
    for (const block of others) look(block, block.numbers, NEIGHBOURS);
    for (const [block, id] of byName) {
      look(block, this.#undated.has(id) ? block.numbers : NONE, NEIGHBOURS);
    }
    for (const [block, month] of byMonth) {
      look(block, this.#wholeMonths.has(month) ? block.numbers : NONE, NEIGHBOURS);
    }
  }
}

/** Puts a cluster into a block, or takes it out. */
function put(blocks: Blocks, key: string, number: number, isIn: boolean): Block {
  let block = blocks.get(key);
  if (!block) blocks.set(key, (block = makeBlock()));
  const place = placeOf(block.numbers, number);
  if (isIn) block.numbers.splice(place, 0, number);
  else block.numbers.splice(place, 1);
  if (block.numbers.length === 0) blocks.delete(key);
  return block;
}

function count(counts: Map<string, number>, key: string, isIn: boolean): void {
  const now = (counts.get(key) ?? 0) + (isIn ? 1 : -1);
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}

/** The sources whose clusters were (are, if `isIn`) of several zones. */
function sourcesWithZones(changes: ClusterChanges, isIn: boolean): Set<number> {
  const zones = new Map<number, number>();
  const many = new Set<number>();
  for (const pair of changes.values()) {
    const cluster = pair[isIn ? 1 : 0];
    for (const source of cluster?.sources ?? []) {
      const zone = cluster?.zone ?? 0;
      if ((zones.get(source) ?? zone) !== zone) many.add(source);
      zones.set(source, zone);
    }
  }
  return many;
}

/** Compares each of the numbers, which are in order, with those behind it up to before `reach`, as far as they are others. */
function compareBlock(
  block: Block,
  numbers: readonly number[],
  reach: number,
  changes: ClusterChanges,
  compare: Compare,
  round: JoinRound,
): void {
  const old = block.compared;
  const isSame = (at: number, before: number): boolean =>
    numbers[at] === old[before] && !changes.has(numbers[at] ?? 0);
  const both = Math.min(old.length, numbers.length);
  let begin = 0;
  while (begin < both && isSame(begin, begin)) begin++;
  if (begin === old.length && begin === numbers.length) return;
  const isCut = (at: number): boolean =>
    (numbers[at] !== undefined && numbers[at] === numbers[at - 1]) ||
    (old[at] !== undefined && old[at] === old[at - 1]);
  while (begin > 0 && isCut(begin)) begin--;
  let rest = 0;
  while (rest < both - begin && isSame(numbers.length - rest - 1, old.length - rest - 1)) rest++;
  const end = numbers.length - rest;
  const isFirst = (list: readonly number[], at: number): boolean => list[at] !== list[at - 1];
  let stop = end;
  while (
    stop < numbers.length &&
    !(isFirst(numbers, stop) && isFirst(old, stop - numbers.length + old.length))
  ) {
    stop++;
  }
  const lastBefore = begin > 0 ? (numbers[begin - 1] ?? 0) : -1;
  const firstAfter = numbers[stop] ?? Infinity;
  const kept: number[] = [];
  const dropped: number[] = [];
  for (let at = 0; at < block.found.length; at += 3) {
    const [a = 0, b = 0, score = 0] = [block.found[at], block.found[at + 1], block.found[at + 2]];
    (b <= lastBefore || a >= firstAfter ? kept : dropped).push(a, b, score);
  }
  const fresh: number[] = [];
  for (let i = Math.max(0, begin - reach + 1); i < stop; i++) {
    const a = numbers[i] ?? 0;
    // The last place of a cluster reaches furthest.
    if (numbers[i + 1] === a) continue;
    for (let j = Math.max(i + 1, begin); j < Math.min(numbers.length, i + reach); j++) {
      const b = numbers[j] ?? 0;
      if (numbers[j - 1] === b && j - 1 > i) continue;
      const isKnown = !changes.has(a) && !changes.has(b) && wasCompared(old, a, b, reach);
      const score = isKnown ? scoreOf(dropped, a, b) : compare(a, b);
      if (score >= PERHAPS) fresh.push(a, b, score);
    }
  }
  tellRound(dropped, fresh, round);
  block.found = merged(kept, fresh);
  block.compared = numbers.length > 0 ? numbers.slice() : NONE;
}

function wasCompared(old: readonly number[], a: number, b: number, reach: number): boolean {
  let from = placeOf(old, a);
  const to = placeOf(old, b);
  if (old[from] !== a || old[to] !== b) return false;
  while (old[from + 1] === a) from++;
  return to - from < reach;
}

/** The score of a pair in a list of such in order; 0 where it is not there. */
function scoreOf(found: readonly number[], a: number, b: number): number {
  let [low, high] = [0, found.length / 3];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(found, 3 * middle, a, b)) low = middle + 1;
    else high = middle;
  }
  const at = 3 * low;
  return found[at] === a && found[at + 1] === b ? (found[at + 2] ?? 0) : 0;
}

/** Whether the pair at a place is before another one. */
function isBefore(found: readonly number[], at: number, a: number, b: number): boolean {
  const one = found[at] ?? 0;
  return one < a || (one === a && (found[at + 1] ?? 0) < b);
}

/** Two lists of pairs in order as one. */
function merged(one: readonly number[], other: readonly number[]): readonly number[] {
  if (one.length === 0) return other;
  const all: number[] = [];
  let at = 0;
  const take = (list: readonly number[], from: number): void => {
    all.push(list[from] ?? 0, list[from + 1] ?? 0, list[from + 2] ?? 0);
  };
  for (let next = 0; next < other.length; next += 3) {
    const [a, b] = [other[next] ?? 0, other[next + 1] ?? 0];
    for (; at < one.length && isBefore(one, at, a, b); at += 3) take(one, at);
    take(other, next);
  }
  for (; at < one.length; at += 3) take(one, at);
  return all;
}

/** Says which pairs came and went; both lists are in order. */
function tellRound(before: readonly number[], after: readonly number[], round: JoinRound): void {
  let at = 0;
  const remove = (): void => {
    round.removePair(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0);
    at += 3;
  };
  for (let next = 0; next < after.length; next += 3) {
    const [a = 0, b = 0, score = 0] = [after[next], after[next + 1], after[next + 2]];
    while (at < before.length && isBefore(before, at, a, b)) remove();
    if (before[at] === a && before[at + 1] === b) {
      if (before[at + 2] === score) {
        at += 3;
        continue;
      }
      remove();
    }
    round.addPair(a, b, score);
  }
  while (at < before.length) remove();
}
