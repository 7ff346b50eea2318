import { fromDayNumber } from '../time/calendar';
import type { Cluster, MergeOptions } from './cluster';
import { type DateFact, factKeys } from './dateFact';
import { ItemsOfSources, shareDistinct } from './distinctWords';
import { ACROSS, type Pair, PERHAPS } from './joinPairs';
import { likeness } from './likeness';
import { PairSet } from './pairSet';
import { type ClusterList, listOf } from './sourcePairs';

/** From here on they are joined though they have nothing in common that the rest of their sources has not. */
const SURELY = 0.85;
/** Largest group of clusters of one day that is compared in full; the pairs of larger ones share a name. */
export const FULL = 32;
/** How many of those that share a name and a day each is compared with. */
export const NEIGHBOURS = 12;

/** How surely two clusters of one block, the first before the other, are one. */
export function compareTwo(
  left: Cluster | undefined,
  right: Cluster | undefined,
  options: MergeOptions,
  items: ItemsOfSources,
): number {
  if (!left || !right) return 0;
  const score = likeness(left, right, options, 'across');
  if (score >= SURELY || score < ACROSS || shareDistinct(left, right, items)) return score;
  return PERHAPS;
}

/** Pairs of clusters that may be one, in any order. */
export function comparePairs(clusters: readonly Cluster[], options: MergeOptions): Pair[] {
  const list = listOf(clusters);
  const items = new ItemsOfSources(list);
  const pairs: Pair[] = [];
  const known = new PairSet();
  /** Scores of pairs that were compared, where lists share them. */
  let scores = new Map<number, number>();
  const compare = (a: number, b: number): number => {
    const key = a * clusters.length + b;
    let score = scores.get(key);
    if (score === undefined) {
      score = compareTwo(clusters[a], clusters[b], options, items);
      scores.set(key, score);
    }
    return score;
  };
  const compareList = (block: readonly number[], reach: number): void => {
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < Math.min(block.length, i + reach); j++) {
        const [a, b] = [block[i] ?? 0, block[j] ?? 0];
        const score = a === b ? 0 : compare(a, b);
        if (score >= PERHAPS && known.add(a, b)) pairs.push({ a, b, score });
      }
    }
  };
  // Days are gone before names come: both at a time are more than what is compared.
  for (const day of daysOf(clusters).values()) {
    scores = new Map();
    if (day.length <= FULL) compareList(day, FULL);
    else for (const each of finerBlocks(day, list, options).values()) compareList(each, NEIGHBOURS);
  }
  scores = new Map();
  for (const block of namesOf(clusters, options).values()) compareList(block, NEIGHBOURS);
  return pairs;
}

/** Of the clusters of a crowded day, those that have something in common. */
export function finerBlocks(
  day: readonly number[],
  list: ClusterList,
  options: MergeOptions,
): Map<string, number[]> {
  const finer = new Map<string, number[]>();
  for (const index of day) {
    const cluster = list.at(index);
    if (!cluster) continue;
    const type = cluster.types.keys().next().value ?? '';
    for (const id of mainParticipants(cluster, options)) append(finer, id, index);
    for (const id of cluster.places) append(finer, `@${id}`, index);
    for (const id of cluster.countries) append(finer, `${id} ${type}`, index);
  }
  return finer;
}

function daysOf(clusters: readonly Cluster[]): Map<string, number[]> {
  const days = new Map<string, number[]>();
  for (const [index, cluster] of clusters.entries()) {
    for (const key of dayKeys(factsOf(cluster))) append(days, key, index);
  }
  return days;
}

/**
 * Clusters by name, where the day does not bring them together: undated ones, those a
 * reader settled, and those of a page that has several zones.
 */
function namesOf(clusters: readonly Cluster[], options: MergeOptions): Map<string, number[]> {
  const names = new Map<string, number[]>();
  const zones = new Map<number, number>();
  const manyZones = new Set<number>();
  for (const { sources, zone } of clusters) {
    for (const source of sources) {
      const first = zones.get(source);
      if (first === undefined) zones.set(source, zone);
      else if (first !== zone) manyZones.add(source);
    }
  }
  const keys = clusters.map((cluster) => keysOf(cluster, options));
  // Whom undated clusters name: dated ones meet them there.
  const undated = new Set<string>();
  // Months that some report gives without the day: those that give a day of it meet it there.
  const months = new Set<string>();
  for (const own of keys) {
    if (own.days.length === 0) for (const id of own.names) undated.add(id);
    for (const month of own.wholeMonths) months.add(month);
  }
  clusters.forEach((cluster, index) => {
    const own = keys[index];
    if (!own) return;
    if (cluster.settled !== undefined) append(names, `settled ${cluster.settled}`, index);
    for (const key of own.near) append(names, key, index);
    const inMonths = own.months.filter((month) => months.has(month));
    for (const id of own.names) {
      if (own.days.length === 0 || undated.has(id)) append(names, id, index);
      for (const month of inMonths) append(names, `${id} ${month}`, index);
      for (const source of cluster.sources) {
        if (manyZones.has(source)) append(names, `${source} ${id}`, index);
      }
    }
  });
  return names;
}

/** Under what a cluster is found. */
export interface Keys {
  readonly days: readonly string[];
  /** Whom it names. */
  readonly names: readonly string[];
  /** Whom it names and when: sources that differ by a day meet under the later of the two. */
  readonly near: readonly string[];
  readonly months: readonly string[];
  /** Those given without the day. */
  readonly wholeMonths: readonly string[];
}

export function keysOf(cluster: Cluster, options: MergeOptions): Keys {
  const facts = factsOf(cluster);
  const names = mainParticipants(cluster, options);
  const single = facts.flatMap((fact) =>
    fact.kind === 'days' && fact.first === fact.last ? [fact.first, fact.first + 1] : [],
  );
  const all = [...cluster.dates, ...cluster.borrowed];
  return {
    days: dayKeys(facts),
    names,
    near: names.flatMap((id) => single.map((day) => `${id} ~${day}`)),
    months: [...monthsOf(facts)],
    wholeMonths: all.flatMap((fact) => (isMonth(fact) ? [monthOf(fact.first)] : [])),
  };
}

function factsOf({ dates, borrowed }: Cluster): readonly DateFact[] {
  return dates.length > 0 ? dates : borrowed;
}

function dayKeys(facts: readonly DateFact[]): readonly string[] {
  return [...new Set(facts.flatMap(factKeys))];
}

function isMonth(fact: DateFact): fact is Extract<DateFact, { kind: 'days' }> {
  return fact.kind === 'days' && fact.last - fact.first > 10 && fact.last - fact.first <= 45;
}

function monthOf(days: number): string {
  const { year, month } = fromDayNumber(days);
  return `${String(year)}-${String(month)}`;
}

function monthsOf(facts: readonly DateFact[]): Set<string> {
  const found = new Set<string>();
  for (const fact of facts) {
    if (fact.kind === 'days' && fact.last - fact.first <= 45) found.add(monthOf(fact.first));
  }
  return found;
}

function append(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}

function mainParticipants(cluster: Cluster, options: MergeOptions): string[] {
  const main: string[] = [];
  for (const id of cluster.participants.keys()) {
    const kind = options.kindOf(id);
    if (kind === 'person' || kind === 'organisation') main.push(id);
    if (main.length >= 8) break;
  }
  return main;
}
