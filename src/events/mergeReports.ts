import {
  absorb,
  addReport,
  type Cluster,
  clusterOf,
  type FlatReport,
  type MergeOptions,
} from './cluster';
import { fromDayNumber } from '../time/calendar';
import { type DateFact, factKeys } from './dateFact';
import { ItemsOfSources, mayBeOne, pairsOfDistinctWords, shareDistinct } from './distinctWords';
import { ACROSS, type JoinMemo, joinPairs, type Merged, type Pair, PERHAPS } from './joinPairs';
import { isDetail, isOfKind, isToldAtLength, likeness, wordOverlap } from './likeness';
import { likenessAlone, pairsOfLoneDates } from './loneDates';
import { PairSet } from './pairSet';
import { isListOf, makePairMemo, type PairMemo } from './sourcePairs';
import { stagesDiffer } from './stages';
import { coupledSources, likenessInStory, pairsOfStories } from './stories';

/** Reports of one source are joined from this score on. */
const WITHIN = 0.64;
/** From here on they are joined though they have nothing in common that the rest of their sources has not. */
const SURELY = 0.85;
/** How much less likely what an article tells as one more of its kind is one that it told before. */
const ONE_MORE = 0.45;
/** Clusters of a source that a report is compared with: the latest ones, and the first. */
const WINDOW = 40;

/**
 * Joins the reports of each zone of each source: a headline, a lead, a caption and the body repeat
 * one event. Reports must come source by source, in text order. Linear: each report is compared with
 * at most 41 clusters.
 */
export function clusterWithin(reports: readonly FlatReport[], options: MergeOptions): Cluster[] {
  const clusters: Cluster[] = [];
  let source = -1;
  let zone = -1;
  let open: Cluster[] = [];
  const later: number[] = [];
  const gone = new Set<Cluster>();
  const attachLater = (): void => {
    for (const index of later) place(index, true);
    later.length = 0;
    for (const cluster of joinDetails(open, reports, options)) gone.add(cluster);
  };
  const place = (index: number, repeats: boolean): void => {
    const report = reports[index];
    if (!report) return;
    const own = clusterOf(report, index);
    let best: Cluster | undefined;
    let bestScore = WITHIN;
    const near = repeats
      ? open.slice(0, WINDOW + 1)
      : [...open.slice(0, 1), ...open.slice(-WINDOW)];
    for (let i = near.length - 1; i >= 0; i--) {
      const candidate = near[i];
      if (!candidate) continue;
      const together = candidate.reports.some((other) => {
        const told = reports[other];
        return told?.sentence === report.sentence && told.type !== report.type;
      });
      if (together) continue;
      if (report.part === 'caption' && !report.loose && !isOfKind(candidate, own)) continue;
      const more = report.another && !repeats ? ONE_MORE : 0;
      const score = likeness(candidate, own, options, repeats ? 'repeated' : 'zone') - more;
      if (score > bestScore + 1e-9) {
        best = candidate;
        bestScore = score;
      }
    }
    if (repeats && bestScore < FAR_LIKER) best = mainEvent(open, own, report) ?? best;
    if (best) addReport(best, report, index);
    else {
      open.push(own);
      clusters.push(own);
    }
  };
  reports.forEach((report, index) => {
    if (report.source !== source || report.zone !== zone) {
      attachLater();
      source = report.source;
      zone = report.zone;
      open = [];
    }
    // What a headline repeats is known when the text is.
    if (isRepeating(report.part)) later.push(index);
    else place(index, false);
  });
  attachLater();
  return gone.size === 0 ? clusters : clusters.filter((cluster) => !gone.has(cluster));
}

/** From here on a headline is taken for what it is likest, whatever words it shares with the lead. */
const FAR_LIKER = 1;
/** How much of a headline's words the lead must have, where its names alone don't tell. */
const MUCH_SHARED = 0.3;

/**
 * The lead's event, where a headline without a day of its own names the same or uses its words, be it
 * told by a verb of another kind ("gets five years", "was sentenced").
 */
function mainEvent(
  open: readonly Cluster[],
  own: Cluster,
  { part, date, borrowed }: FlatReport,
): Cluster | undefined {
  if (part !== 'headline' || (date !== undefined && !borrowed)) return undefined;
  const main = open.find(({ leads }) => leads);
  if (!main || stagesDiffer(main.topics, own.topics)) return undefined;
  let named = 0;
  for (const id of own.participants.keys()) if (main.participants.has(id)) named++;
  return named * 0.2 + wordOverlap(main, own) >= MUCH_SHARED ? main : undefined;
}

/** Most clusters of a zone among which the only one of a kind is looked for. */
const MOST_IN_ZONE = 120;
/** Most reports that are taken for a detail of another event: headline, lead and a sentence. */
const MOST_OF_DETAIL = 3;

/**
 * Puts what a zone tells without a day ("… was found by soldiers") to the only dated event of its kind
 * there. Gives back the clusters that are no longer needed.
 */
function joinDetails(
  zone: readonly Cluster[],
  reports: readonly FlatReport[],
  options: MergeOptions,
): Cluster[] {
  const joined: Cluster[] = [];
  if (zone.length < 2 || zone.length > MOST_IN_ZONE) return joined;
  const dated = zone.filter(({ dates }) => dates.some(isShort));
  for (const cluster of zone) {
    if (cluster.reports.length > MOST_OF_DETAIL || cluster.dates.length > 0) continue;
    const told = cluster.reports.flatMap((index) => reports[index] ?? []);
    const alike = dated.filter((each) => isOfKind(each, cluster));
    // Goals without a day are those of the match that the lead tells of.
    const whole =
      alike.length > 1 && isToldAtLength(cluster)
        ? alike.find(({ leads }) => leads)
        : alike.length === 1
          ? alike[0]
          : undefined;
    if (!whole || !isDetail(whole, cluster, told, options)) continue;
    absorb(whole, cluster);
    joined.push(cluster);
  }
  return joined;
}

function isShort(fact: DateFact): boolean {
  return fact.kind !== 'days' || fact.last - fact.first <= 10;
}

/** Headlines, captions and the titles of teasers repeat; a lead tells of the event itself. */
function isRepeating(part: FlatReport['part'] | undefined): boolean {
  return part === 'headline' || part === 'caption';
}

/**
 * Joins clusters of different sources and zones. Only clusters that share a day (or a month and
 * day) are compared; on crowded days they must share a participant, place or country as well, and
 * then only neighbours are. The surest pairs are joined first, each judged again as it then
 * is. Then what is the only event of its kind and day in two sources that were found to tell one
 * story. About n log n. With a `memo` no cluster is changed, and what is the same as the last time is
 * not compared again: exactly what it is without, as long as `options` say the same of whom these name.
 */
export function mergeAcross(
  clusters: readonly Cluster[],
  options: MergeOptions,
  memo?: MergeMemo,
): Merged {
  const joined = memo?.joined ?? [];
  const first = joinPairs(
    clusters,
    comparePairs(clusters, options, memo),
    (a, b) => likeness(a, b, options, 'across'),
    joined[0],
  );
  const coupled = coupledSources(first.clusters, options);
  const second = joinPairs(
    first.clusters,
    pairsOfStories(first.clusters, coupled, options, memo?.stories),
    (a, b) => likenessInStory(a, b, options),
    joined[1],
  );
  const offered = new Map<string, Pair>();
  const offer = (x: number, y: number, score: number): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = `${String(a)} ${String(b)}`;
    if (a !== b && !offered.has(key)) offered.set(key, { a, b, score });
  };
  const third = joinPairs(
    second.clusters,
    pairsOfDistinctWords(second.clusters, coupled, memo?.words),
    (a, b, score) => (mayBeOne(a, b) ? score : 0),
    joined[2],
  );
  const last = joinPairs(
    third.clusters,
    pairsOfLoneDates(third.clusters, options),
    (a, b) => likenessAlone(a, b, options),
    joined[3],
  );
  const inLast = (index: number): number => last.positionOf(third.positionOf(index));
  for (const { a, b, score } of first.perhaps) {
    offer(inLast(second.positionOf(a)), inLast(second.positionOf(b)), score);
  }
  for (const { a, b, score } of second.perhaps) offer(inLast(a), inLast(b), score);
  for (const { a, b, score } of third.perhaps) offer(last.positionOf(a), last.positionOf(b), score);
  return { clusters: last.clusters, perhaps: [...offered.values()] };
}

/** Largest group of clusters of one day that is compared in full; the pairs of larger ones share a name. */
const FULL = 32;
/** How many of those that share a name and a day each is compared with. */
const NEIGHBOURS = 12;

/** What was found where a list held the same clusters; clusters must never change then. */
interface Compared {
  readonly clusters: readonly Cluster[];
  /** Three numbers each: two places in the list, and the score. */
  readonly pairs: readonly number[];
}

/** What merging found the last time, of clusters that may be there again; they must never change then. */
export interface MergeMemo {
  /** By day, and by whom a list of clusters names. */
  days: ReadonlyMap<string, Compared>;
  names: ReadonlyMap<string, Compared>;
  readonly keys: WeakMap<Cluster, Keys>;
  readonly stories: PairMemo;
  readonly words: PairMemo;
  /** Of each round of joining. */
  readonly joined: readonly JoinMemo[];
}

export function makeMergeMemo(): MergeMemo {
  return {
    days: new Map(),
    names: new Map(),
    keys: new WeakMap(),
    stories: makePairMemo(),
    words: makePairMemo(),
    joined: [0, 1, 2, 3].map(() => new WeakMap()),
  };
}

/** Pairs of clusters that may be one, in any order. */
function comparePairs(
  clusters: readonly Cluster[],
  options: MergeOptions,
  memo: MergeMemo | undefined,
): Pair[] {
  const items = new ItemsOfSources(clusters);
  /** Scores of pairs that were compared, where lists share them. */
  let scores = new Map<number, number>();
  const compare = (a: number, b: number): number => {
    const left = clusters[a];
    const right = clusters[b];
    if (!left || !right || a === b) return 0;
    const key = Math.min(a, b) * clusters.length + Math.max(a, b);
    let score = scores.get(key);
    if (score === undefined) {
      score = likeness(left, right, options, 'across');
      const alike = score >= SURELY || score < ACROSS || shareDistinct(left, right, items);
      if (!alike) score = PERHAPS;
      scores.set(key, score);
    }
    return score;
  };
  const compareList = (list: readonly number[], reach: number): number[] => {
    const found: number[] = [];
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < Math.min(list.length, i + reach); j++) {
        const score = compare(list[i] ?? 0, list[j] ?? 0);
        if (score >= PERHAPS) found.push(i, j, score);
      }
    }
    return found;
  };
  const compareDay = (day: readonly number[]): number[] => {
    scores = new Map();
    if (day.length <= FULL) return compareList(day, FULL);
    /** Places in the day, by what those there have in common. */
    const finer = new Map<string, number[]>();
    day.forEach((index, at) => {
      const cluster = clusters[index];
      if (!cluster) return;
      const type = cluster.types.keys().next().value ?? '';
      for (const id of mainParticipants(cluster, options)) append(finer, id, at);
      for (const id of cluster.places) append(finer, `@${id}`, at);
      for (const id of cluster.countries) append(finer, `${id} ${type}`, at);
    });
    const found: number[] = [];
    for (const places of finer.values()) {
      const pairs = compareList(
        places.map((at) => day[at] ?? 0),
        NEIGHBOURS,
      );
      for (let at = 0; at < pairs.length; at += 3) {
        found.push(
          places[pairs[at] ?? 0] ?? 0,
          places[pairs[at + 1] ?? 0] ?? 0,
          pairs[at + 2] ?? 0,
        );
      }
    }
    return found;
  };
  const pairs: Pair[] = [];
  const known = new PairSet();
  const collect = (
    lists: ReadonlyMap<string, readonly number[]>,
    before: ReadonlyMap<string, Compared> | undefined,
    find: (list: readonly number[]) => number[],
  ): ReadonlyMap<string, Compared> => {
    const next = new Map<string, Compared>();
    for (const [name, list] of lists) {
      if (list.length < 2) continue;
      let compared = before?.get(name);
      if (!compared || !isListOf(compared.clusters, clusters, list)) {
        const own = before ? list.flatMap((index) => clusters[index] ?? []) : [];
        compared = { clusters: own, pairs: find(list) };
      }
      if (before) next.set(name, compared);
      const found = compared.pairs;
      for (let at = 0; at < found.length; at += 3) {
        const a = list[found[at] ?? 0] ?? 0;
        const b = list[found[at + 1] ?? 0] ?? 0;
        if (known.add(a, b)) pairs.push({ a, b, score: found[at + 2] ?? 0 });
      }
    }
    return next;
  };
  const { days, names } = blocksOf(clusters, options, memo);
  const nextDays = collect(days, memo?.days, compareDay);
  scores = new Map();
  const nextNames = collect(names, memo?.names, (list) => compareList(list, NEIGHBOURS));
  if (memo) [memo.days, memo.names] = [nextDays, nextNames];
  return pairs;
}

/**
 * Clusters by day, and by name where the day does not bring them together: undated ones, those a
 * reader settled, and those of a page that has several zones.
 */
function blocksOf(
  clusters: readonly Cluster[],
  options: MergeOptions,
  memo: MergeMemo | undefined,
): { readonly days: Map<string, number[]>; readonly names: Map<string, number[]> } {
  const days = new Map<string, number[]>();
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
  const keys = clusters.map((cluster) => {
    const own = memo?.keys.get(cluster) ?? keysOf(cluster, options);
    memo?.keys.set(cluster, own);
    return own;
  });
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
    for (const key of own.days) append(days, key, index);
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
  return { days, names };
}

/** Under what a cluster is found. */
interface Keys {
  readonly days: readonly string[];
  /** Whom it names. */
  readonly names: readonly string[];
  /** Whom it names and when: sources that differ by a day meet under the later of the two. */
  readonly near: readonly string[];
  readonly months: readonly string[];
  /** Those given without the day. */
  readonly wholeMonths: readonly string[];
}

function keysOf(cluster: Cluster, options: MergeOptions): Keys {
  const facts = cluster.dates.length > 0 ? cluster.dates : cluster.borrowed;
  const names = mainParticipants(cluster, options);
  const single = facts.flatMap((fact) =>
    fact.kind === 'days' && fact.first === fact.last ? [fact.first, fact.first + 1] : [],
  );
  const all = [...cluster.dates, ...cluster.borrowed];
  return {
    days: [...new Set(facts.flatMap(factKeys))],
    names,
    near: names.flatMap((id) => single.map((day) => `${id} ~${day}`)),
    months: [...monthsOf(facts)],
    wholeMonths: all.flatMap((fact) => (isMonth(fact) ? [monthOf(fact.first)] : [])),
  };
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
