import type { Cluster, MergeOptions } from './cluster';
import type { ClusterChanges } from './joinRound';
import type { ClusterList } from './sourcePairs';
import { NEIGHBOURS, SHARED_NAME, WIDEST } from './stories';

/** Names count in tenths: whole numbers add up to the same in any order. */
const TENTHS = 10;

/** Pairs of sources that came and went. */
export interface CouplingChanges {
  readonly added: readonly (readonly [number, number])[];
  readonly gone: readonly (readonly [number, number])[];
}

/** The sources of one story as `coupledSources` finds them, kept while clusters change. */
export class Couplings {
  readonly #least: number;
  /** By whom they name, the sources of clusters, once for each cluster. */
  readonly #naming = new Map<string, number[]>();
  /** By source, in no order. */
  readonly #coupled = new Map<number, ReadonlySet<number>>();

  constructor(least: number) {
    this.#least = least * TENTHS;
  }

  of(source: number): Iterable<number> {
    return this.#coupled.get(source) ?? [];
  }

  /** `touched`: sources of which a cluster is other than before. */
  update(
    changes: ClusterChanges,
    touched: ReadonlySet<number>,
    list: ClusterList,
    options: MergeOptions,
  ): CouplingChanges {
    const before = new Map<string, readonly number[]>();
    for (const [was, is] of changes.values()) {
      if (was) this.#count(was, before, false);
      if (is) this.#count(is, before, true);
    }
    const asked = new Set(touched);
    for (const [id, old] of before) {
      const now = fewOf(this.#naming.get(id) ?? []);
      if (old.length === now.length && old.every((source) => now.includes(source))) continue;
      for (const source of [...old, ...now]) asked.add(source);
    }
    const added: [number, number][] = [];
    const gone: [number, number][] = [];
    for (const source of asked) {
      const old = this.#coupled.get(source);
      const now = this.#find(source, list, options);
      if (now.size > 0) this.#coupled.set(source, now);
      else this.#coupled.delete(source);
      // What is other of two is asked of both.
      for (const other of old ?? [])
        if (source < other && !now.has(other)) gone.push([source, other]);
      for (const other of now) if (source < other && !old?.has(other)) added.push([source, other]);
    }
    return { added, gone };
  }

  /** Counts a cluster in or out; `before` is told whom few named before. */
  #count(cluster: Cluster, before: Map<string, readonly number[]>, isIn: boolean): void {
    for (const id of namesOf(cluster)) {
      let all = this.#naming.get(id);
      if (!all) this.#naming.set(id, (all = []));
      if (!before.has(id)) before.set(id, fewOf(all));
      for (const source of cluster.sources) {
        if (isIn) all.push(source);
        else {
          const last = all.pop();
          if (last !== undefined && last !== source) all[all.lastIndexOf(source)] = last;
        }
      }
      if (all.length === 0) this.#naming.delete(id);
    }
  }

  #find(source: number, list: ClusterList, options: MergeOptions): Set<number> {
    const coupled = new Set<number>();
    const names = new Set<string>();
    for (const number of list.of(source)) {
      const cluster = list.at(number);
      if (!cluster) continue;
      const sources = [...cluster.sources];
      const at = sources.indexOf(source);
      for (const other of sources.slice(Math.max(0, at - NEIGHBOURS + 1), at + NEIGHBOURS)) {
        if (other !== source) coupled.add(other);
      }
      for (const id of namesOf(cluster)) names.add(id);
    }
    const shared = new Map<number, number>();
    for (const id of names) {
      const weight = Math.round(SHARED_NAME[options.kindOf(id)] * TENTHS);
      for (const other of fewOf(this.#naming.get(id) ?? [])) {
        shared.set(other, (shared.get(other) ?? 0) + weight);
      }
    }
    for (const [other, weight] of shared) {
      if (other !== source && weight >= this.#least) coupled.add(other);
    }
    return coupled;
  }
}

function namesOf({ participants, places }: Cluster): Set<string> {
  return new Set([...participants.keys(), ...places]);
}

/** The different sources of a list; none where they are too many to say something. */
function fewOf(sources: readonly number[]): readonly number[] {
  const few: number[] = [];
  for (const source of sources) {
    if (few.includes(source)) continue;
    if (few.length === WIDEST) return [];
    few.push(source);
  }
  return few;
}
