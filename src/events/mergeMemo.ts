import { BlockMemo } from './blockMemo';
import type { Cluster, MergeOptions } from './cluster';
import { Couplings } from './couplings';
import { distinctWordsFinder } from './distinctWords';
import { type Merged, offeredOf, type Pair } from './joinPairs';
import { type ClusterChanges, JoinRound, placeOf } from './joinRound';
import { judgesOf } from './judges';
import { loneDatesFinder, SURELY_ONE_STORY } from './loneDates';
import { type ClusterList, pairOf, type PairFinder } from './sourcePairs';
import { ONE_STORY, storyFinder } from './stories';

/** More than a source has clusters. */
const MOST_CLUSTERS = 2 ** 15;

const NONE: readonly never[] = [];

/**
 * What `mergeAcross` finds, kept: where a source tells something else, only what hangs together with that is
 * compared and joined again. Exactly what joining all anew gives, as long as the options say the same of whom
 * the clusters of a source name unless these are others. No cluster is ever changed.
 */
export class MergeMemo {
  #told: readonly (readonly Cluster[])[] = [];
  readonly #blocks = new BlockMemo();
  readonly #rounds = [new JoinRound(), new JoinRound(), new JoinRound(), new JoinRound()] as const;
  readonly #stories = new Couplings(ONE_STORY);
  readonly #alone = new Couplings(SURELY_ONE_STORY);
  readonly #found = [new FoundPairs(), new FoundPairs(), new FoundPairs()] as const;
  /** Numbers of the clusters that are left, in order. */
  #numbers: number[] = [];
  #clusters: Cluster[] = [];

  /** `told`: the clusters of each source, of which a list that is the very same holds the same. */
  merge(told: readonly (readonly Cluster[])[], options: MergeOptions): Merged {
    const changes = this.#takeIn(told);
    const [first, second, third, last] = this.#rounds;
    const [inFirst, inSecond, inThird, inLast] = judgesOf(options);
    const lists = [0, 1, 2, 3, 4].map((rounds) => this.#listAfter(rounds));
    const [before, one, two, three, four] = lists as [
      ClusterList,
      ClusterList,
      ClusterList,
      ClusterList,
      ClusterList,
    ];
    this.#blocks.update(changes, before, options, first);
    const joined = first.update(changes, before.at, inFirst);
    const [byStory, byWords, byDates] = this.#found;
    const others = sourcesOf(joined);
    const coupled = this.#stories.update(joined, others, one, options);
    byStory.update(this.#stories, coupled, others, storyFinder(one, options), second);
    const again = second.update(joined, one.at, inSecond);
    byWords.update(this.#stories, coupled, sourcesOf(again), distinctWordsFinder(two), third);
    const worded = third.update(again, two.at, inThird);
    const alone = this.#alone.update(worded, sourcesOf(worded), three, options);
    byDates.update(this.#alone, alone, sourcesOf(worded), loneDatesFinder(three, options), last);
    this.#keep(last.update(worded, three.at, inLast), four);
    const homeAfter = (rounds: number) => (number: number) =>
      placeOf(this.#numbers, this.#homeOf(number, rounds, 4));
    const perhaps = offeredOf([
      [first.offered(), homeAfter(0)],
      [second.offered(), homeAfter(1)],
      [third.offered(), homeAfter(2)],
    ]);
    return { clusters: this.#clusters, perhaps };
  }

  /** Takes note of what sources tell now, and says which clusters are others. */
  #takeIn(told: readonly (readonly Cluster[])[]): ClusterChanges {
    const changes = new Map<number, [Cluster | undefined, Cluster | undefined]>();
    for (let s = 0; s < Math.max(told.length, this.#told.length); s++) {
      const [was, is] = [this.#told[s] ?? NONE, told[s] ?? NONE];
      if (was === is) continue;
      for (let at = 0; at < Math.max(was.length, is.length); at++) {
        changes.set(s * MOST_CLUSTERS + at, [was[at], is[at]]);
      }
    }
    this.#told = told;
    return changes;
  }

  #homeOf(number: number, from: number, to: number): number {
    for (let round = from; round < to; round++)
      number = this.#rounds[round]?.homeOf(number) ?? number;
    return number;
  }

  /** The clusters that there are after some rounds. */
  #listAfter(rounds: number): ClusterList {
    const at = (number: number, after: number): Cluster | undefined =>
      after === 0
        ? this.#told[Math.floor(number / MOST_CLUSTERS)]?.[number % MOST_CLUSTERS]
        : this.#rounds[after - 1]?.at(number, (below) => at(below, after - 1));
    return {
      at: (number) => at(number, rounds),
      of: (source) => {
        const count = this.#told[source]?.length ?? 0;
        const numbers = new Set<number>();
        for (let own = 0; own < count; own++) {
          numbers.add(this.#homeOf(source * MOST_CLUSTERS + own, 0, rounds));
        }
        return [...numbers].sort((a, b) => a - b);
      },
    };
  }

  /** Brings the list of what is left up to date. */
  #keep(changes: ClusterChanges, list: ClusterList): void {
    if (changes.size === 0) return;
    const added = [...changes.keys()].filter((number) => list.at(number)).sort((a, b) => a - b);
    const numbers: number[] = [];
    const clusters: Cluster[] = [];
    const push = (number: number, cluster: Cluster | undefined): void => {
      if (!cluster) return;
      numbers.push(number);
      clusters.push(cluster);
    };
    let next = 0;
    const pushBefore = (limit: number): void => {
      for (; (added[next] ?? Infinity) < limit; next++) {
        push(added[next] ?? 0, list.at(added[next] ?? 0));
      }
    };
    for (const [at, number] of this.#numbers.entries()) {
      if (changes.has(number)) continue;
      pushBefore(number);
      push(number, this.#clusters[at]);
    }
    pushBefore(Infinity);
    [this.#numbers, this.#clusters] = [numbers, clusters];
  }

  /** Whether sources can be told apart by numbers of the engine, which are small. */
  static holds(told: readonly (readonly Cluster[])[]): boolean {
    return told.length < MOST_CLUSTERS && told.every(({ length }) => length < MOST_CLUSTERS);
  }
}

function sourcesOf(changes: ClusterChanges): Set<number> {
  const all = new Set<number>();
  for (const pair of changes.values()) {
    for (const cluster of pair) if (cluster) for (const source of cluster.sources) all.add(source);
  }
  return all;
}

/** The pairs of clusters that were found in pairs of sources, where there are some. */
class FoundPairs {
  readonly #found = new Map<number, readonly Pair[]>();

  /** Asks again of sources that are others, and of pairs of them that came, and tells the round. */
  update(
    couplings: Couplings,
    { added, gone }: { readonly added: Couples; readonly gone: Couples },
    others: ReadonlySet<number>,
    find: PairFinder,
    round: JoinRound,
  ): void {
    for (const [s, t] of gone) this.#put(s, t, NONE, round);
    const ask = (s: number, t: number): void => {
      this.#put(s, t, s < t ? find(s, t) : find(t, s), round);
    };
    for (const [s, t] of added) if (!others.has(s) && !others.has(t)) ask(s, t);
    for (const s of others) {
      for (const t of couplings.of(s)) if (s < t || !others.has(t)) ask(s, t);
    }
  }

  #put(s: number, t: number, found: readonly Pair[], round: JoinRound): void {
    const key = pairOf(s, t);
    const known = this.#found.get(key) ?? NONE;
    if (isAlike(known, found)) return;
    for (const { a, b, score } of known) round.removePair(a, b, score);
    for (const { a, b, score } of found) round.addPair(a, b, score);
    if (found.length > 0) this.#found.set(key, found);
    else this.#found.delete(key);
  }
}

type Couples = readonly (readonly [number, number])[];

function isAlike(one: readonly Pair[], other: readonly Pair[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ a, b, score }, at) => {
      const its = other[at];
      return a === its?.a && b === its.b && score === its.score;
    })
  );
}
