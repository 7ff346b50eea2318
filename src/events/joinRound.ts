import type { Cluster } from './cluster';
import { bySurest, joinPart, type Pair, type Part } from './joinPairs';
import type { Judge } from './judges';

/** Of clusters that are others than before, by their numbers: what they were and what they are. */
export type ClusterChanges = ReadonlyMap<
  number,
  readonly [Cluster | undefined, Cluster | undefined]
>;

/** Clusters that pairs hold together, and what became of them. */
interface KnownPart extends Part {
  /** Their numbers, in order. */
  readonly numbers: readonly number[];
  /** At each home what was joined to it, and in which order: the same clusters so joined are the same. */
  readonly joins: readonly (readonly number[])[];
}

/**
 * A round of joining that is kept: when clusters or pairs of them are others, only what these hold together
 * is joined again. Clusters have numbers, in their order; the number of a joined one is the lowest.
 */
export class JoinRound {
  /** By number, in turn whom it may be one with (`~` the number where that one is first) and the score. */
  readonly #pairs = new Map<number, number[]>();
  readonly #parts = new Map<number, KnownPart>();
  /** Those that only offer pairs are few. */
  readonly #offering = new Set<KnownPart>();
  readonly #touched = new Set<number>();

  addPair(a: number, b: number, score: number): void {
    for (const [one, other] of [
      [a, b],
      [b, ~a],
    ] as const) {
      const own = this.#pairs.get(one);
      if (own) own.push(other, score);
      else this.#pairs.set(one, [other, score]);
      this.#touched.add(one);
    }
  }

  removePair(a: number, b: number, score: number): void {
    for (const [one, other] of [
      [a, b],
      [b, ~a],
    ] as const) {
      const own = this.#pairs.get(one) ?? [];
      for (let at = 0; at < own.length; at += 2) {
        if (own[at] !== other || own[at + 1] !== score) continue;
        own.splice(at, 2);
        break;
      }
      if (own.length === 0) this.#pairs.delete(one);
      this.#touched.add(one);
    }
  }

  /** The number of the cluster that this one is part of now. */
  homeOf(number: number): number {
    const part = this.#parts.get(number);
    if (!part) return number;
    return part.numbers[part.homes[placeOf(part.numbers, number)] ?? 0] ?? number;
  }

  /** The cluster that a number stands for after this round; `below`: what it was before. */
  at(number: number, below: (number: number) => Cluster | undefined): Cluster | undefined {
    const part = this.#parts.get(number);
    if (!part) return below(number);
    const place = placeOf(part.numbers, number);
    return part.homes[place] === place ? part.clusters[place] : undefined;
  }

  /** All pairs that are only offered, in order. */
  offered(): Pair[] {
    const all: { a: number; b: number; score: number; judged: number }[] = [];
    for (const { numbers, perhaps } of this.#offering) {
      for (const { a, b, score, judged } of perhaps) {
        all.push({ a: numbers[a] ?? 0, b: numbers[b] ?? 0, score, judged });
      }
    }
    return all.sort(bySurest).map(({ a, b, judged }) => ({ a, b, score: judged }));
  }

  /** Joins anew what the changes touch, after pairs were added and removed; what is other after that. */
  update(
    changes: ClusterChanges,
    below: (number: number) => Cluster | undefined,
    judge: Judge,
  ): ClusterChanges {
    const before = new Map<number, Cluster | undefined>();
    const old = new Map<number, { readonly part: KnownPart; readonly place: number }>();
    const parts = new Set<KnownPart>();
    for (const number of [...changes.keys(), ...this.#touched]) {
      const part = this.#parts.get(number);
      if (part) parts.add(part);
      else {
        const change = changes.get(number);
        before.set(number, change ? change[0] : below(number));
      }
    }
    this.#touched.clear();
    for (const part of parts) {
      this.#offering.delete(part);
      part.numbers.forEach((number, place) => {
        this.#parts.delete(number);
        old.set(number, { part, place });
        before.set(number, part.homes[place] === place ? part.clusters[place] : undefined);
      });
    }
    const asBefore = (number: number, joins: readonly number[]): Cluster | undefined => {
      const known = old.get(number);
      const its = known?.part.joins[known.place] ?? [];
      if (!known || its.length !== joins.length || changes.has(number)) return undefined;
      // Of each that was joined its number and how much was joined to that before.
      for (let at = 0; at < joins.length; at += 2) {
        const [other = 0, before] = [joins[at], joins[at + 1]];
        if (its[at] !== other || its[at + 1] !== before || changes.has(other)) return undefined;
      }
      return known.part.clusters[known.place];
    };
    for (const number of before.keys()) {
      if (this.#parts.has(number) || !this.#pairs.has(number) || !below(number)) continue;
      this.#join(number, below, judge, asBefore, before);
    }
    const after = new Map<number, readonly [Cluster | undefined, Cluster | undefined]>();
    for (const [number, was] of before) {
      const is = this.at(number, below);
      if (was !== is) after.set(number, [was, is]);
    }
    return after;
  }

  /** Joins all that pairs hold together with a cluster. */
  #join(
    number: number,
    below: (number: number) => Cluster | undefined,
    judge: Judge,
    asBefore: (number: number, joins: readonly number[]) => Cluster | undefined,
    before: Map<number, Cluster | undefined>,
  ): void {
    const seen = new Set([number]);
    for (const each of seen) {
      const own = this.#pairs.get(each) ?? [];
      for (let at = 0; at < own.length; at += 2) {
        const other = own[at] ?? 0;
        seen.add(other < 0 ? ~other : other);
      }
    }
    const numbers = [...seen].sort((a, b) => a - b);
    const places = new Map(numbers.map((each, place) => [each, place]));
    const pairs: number[] = [];
    const members: Cluster[] = [];
    for (const [place, each] of numbers.entries()) {
      const cluster = below(each);
      if (!cluster) throw new RangeError(`no cluster ${each}`);
      members.push(cluster);
      if (!before.has(each)) before.set(each, cluster);
      const own = this.#pairs.get(each) ?? [];
      for (let at = 0; at < own.length; at += 2) {
        const other = own[at] ?? 0;
        if (other >= 0) pairs.push(place, places.get(other) ?? 0, own[at + 1] ?? 0);
      }
    }
    const joins: number[][] = numbers.map(() => []);
    const joined = joinPart(members, pairs, judge, (to, from) => {
      const theirs = joins[from] ?? [];
      for (const each of theirs) joins[to]?.push(each);
      joins[to]?.push(numbers[from] ?? 0, theirs.length);
    });
    const clusters = joined.clusters.map((cluster, place) => {
      const own = joins[place] ?? [];
      if (joined.homes[place] !== place || own.length === 0) return cluster;
      return asBefore(numbers[place] ?? 0, own) ?? cluster;
    });
    const part: KnownPart = { ...joined, clusters, numbers, joins };
    for (const each of numbers) this.#parts.set(each, part);
    if (part.perhaps.length > 0) this.#offering.add(part);
  }
}

/** Where a number stands in an ordered list that has it. */
export function placeOf(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
