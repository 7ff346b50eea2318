import type { Cluster } from './cluster';
import { differInHarm, isOfKind, journeysDiffer, scoresDiffer, worstAgreement } from './likeness';
import { stagesDiffer } from './stages';
import type { Pair } from './joinPairs';
import { type ClusterList, listOf, type PairFinder, pairsOfSources } from './sourcePairs';
import { areDisjoint } from './stories';
import { typeAffinity } from './typeAffinity';

/** Least agreement of the days of two reports that are compared by their words. */
const LEAST_AGREEMENT = 0.3;
/** Most clusters of two sources that have what is distinct. */
const MOST_HAVING = 3;
/** What a word counts that one report of each source has, and that two of one and one of the other have. */
const ONLY = 1;
const FEW = 0.5;
/**
 * How much must be in common. Of the pairs of our marked sets with the same day whom names and kind had
 * not joined, 86 of 100 are one event from 2 on, two thirds from 1 on if their kinds are akin.
 */
const ENOUGH = 1.5;
const ENOUGH_OF_KIND = 0.5;
/** What two of one kind must have in common where one has no day of its own. */
const ENOUGH_UNDATED = 3;
/** From this affinity on, two types may be two words for one thing. */
const AKIN = 0.15;
const SURE = 0.75;

/** All that a cluster names or speaks of, each once, and whether it is a word or figure. */
function itemsOf({ topics, participants, places }: Cluster): Map<string, boolean> {
  const items = new Map<string, boolean>();
  for (const id of participants.keys()) items.set(id, false);
  for (const id of places) items.set(id, false);
  for (const topic of topics) {
    const named = topic.startsWith('=');
    items.set(named ? topic.slice(1) : topic, !named);
  }
  return items;
}

/** What two clusters have in common that the rest of their sources has not. */
interface Common {
  names: number;
  words: number;
}

/** The clusters of one source that have an item: places of the first and the second, and how many. */
interface Having {
  readonly first: number;
  readonly isWord: boolean;
  second: number;
  count: number;
}

/** What the clusters of each source name and speak of, found when it is asked for. */
export class ItemsOfSources {
  readonly #list: ClusterList;
  readonly #items = new Map<number, ReadonlyMap<string, Having>>();

  constructor(list: ClusterList) {
    this.#list = list;
  }

  /** What the clusters of a source have, and how many of them have it. */
  get(source: number): ReadonlyMap<string, Having> {
    const known = this.#items.get(source);
    if (known) return known;
    const own = new Map<string, Having>();
    for (const [place, number] of this.#list.of(source).entries()) {
      const cluster = this.#list.at(number);
      if (!cluster) continue;
      for (const [item, isWord] of itemsOf(cluster)) {
        const having = own.get(item);
        if (!having) own.set(item, { first: place, isWord, second: -1, count: 1 });
        else {
          if (having.count === 1) having.second = place;
          having.count++;
        }
      }
    }
    this.#items.set(source, own);
    return own;
  }
}

/** Whether two clusters have something in common that at most one more of their sources has. */
export function shareDistinct(a: Cluster, b: Cluster, items: ItemsOfSources): boolean {
  const own = itemsOf(a);
  for (const item of itemsOf(b).keys()) {
    if (!own.has(item)) continue;
    for (const s of a.sources) {
      for (const t of b.sources) {
        const here = items.get(s).get(item)?.count ?? 0;
        const there = items.get(t).get(item)?.count ?? 0;
        if (here + there <= MOST_HAVING) return true;
      }
    }
  }
  return false;
}

/**
 * Pairs of clusters of two sources of one story that have the same day and words, names or figures which
 * nothing else in their sources has: 学生 and tear gas in one, "students" and "tear gas" in the other, however
 * the rest is told. Linear in the clusters, but for the number of sources of a story, which is bounded.
 * `coupled`: see coupledSources.
 */
export function pairsOfDistinctWords(
  clusters: readonly Cluster[],
  coupled: ReadonlySet<number>,
): Pair[] {
  return pairsOfSources(coupled, distinctWordsFinder(listOf(clusters)));
}

/** Finds the pairs of {@link pairsOfDistinctWords} in two sources. */
export function distinctWordsFinder(list: ClusterList): PairFinder {
  const bySource = new ItemsOfSources(list);
  const common = new Map<number, Common>();
  return (s, t) => {
    const pairs: Pair[] = [];
    const left = bySource.get(s);
    const right = bySource.get(t);
    const [here, there] = [list.of(s), list.of(t)];
    common.clear();
    const add = (a: number, b: number, weight: number, isWord: boolean): void => {
      if (a < 0 || b < 0) return;
      const key = a * there.length + b;
      let known = common.get(key);
      if (!known) common.set(key, (known = { names: 0, words: 0 }));
      if (isWord) known.words += weight;
      else known.names += weight;
    };
    const isLeftSmall = left.size <= right.size;
    for (const [item, one] of isLeftSmall ? left : right) {
      const other = (isLeftSmall ? right : left).get(item);
      if (!other || one.count + other.count > MOST_HAVING) continue;
      const weight = one.count + other.count === 2 ? ONLY : FEW;
      const { isWord } = one;
      const [mine, theirs] = isLeftSmall ? [one, other] : [other, one];
      add(mine.first, theirs.first, weight, isWord);
      if (mine.count > 1) add(mine.second, theirs.first, weight, isWord);
      if (theirs.count > 1) add(mine.first, theirs.second, weight, isWord);
    }
    for (const [key, { names, words }] of common) {
      const weight = names + words;
      if (weight < ENOUGH_OF_KIND) continue;
      const x = here[Math.floor(key / there.length)] ?? 0;
      const y = there[key % there.length] ?? 0;
      const [a, b] = x < y ? [x, y] : [y, x];
      const [one, other] = [list.at(a), list.at(b)];
      if (a === b || !one || !other || !mayBeOne(one, other)) continue;
      if (isUndated(one) || isUndated(other)) {
        if (weight < ENOUGH_UNDATED || !isOfKind(one, other)) continue;
      }
      // The same people met and then signed: names alone don't say that it is one.
      if (words < ENOUGH && !areAkin(one, other)) continue;
      pairs.push({ a, b, score: SURE + 0.01 * Math.min(weight, 10) });
    }
    return pairs;
  };
}

/** Whether nothing speaks against two clusters being one: their days, countries, stages, scores and hazards. */
export function mayBeOne(a: Cluster, b: Cluster): boolean {
  if (a.settled !== undefined || b.settled !== undefined) return false;
  for (const source of a.sources) if (b.sources.has(source)) return false;
  const dated = worstAgreement(a.dates, b.dates);
  if (dated !== undefined && dated < LEAST_AGREEMENT) return false;
  if (areDisjoint(a.countries, b.countries) || journeysDiffer(a, b)) return false;
  return !stagesDiffer(a.topics, b.topics) && !scoresDiffer(a, b) && !differInHarm(a, b);
}

function isUndated({ dates }: Cluster): boolean {
  return dates.length === 0;
}

function areAkin(a: Cluster, b: Cluster): boolean {
  if (a.loose || b.loose) return true;
  for (const one of a.types.keys()) {
    for (const other of b.types.keys()) if (typeAffinity(one, other) >= AKIN) return true;
  }
  return false;
}
