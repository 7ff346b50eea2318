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
import { itemsOfSources, mayBeOne, pairsOfDistinctWords, shareDistinct } from './distinctWords';
import { isDetail, isOfKind, isToldAtLength, likeness, wordOverlap } from './likeness';
import { likenessAlone, pairsOfLoneDates } from './loneDates';
import { stagesDiffer } from './stages';
import { coupledSources, likenessInStory, pairsOfStories } from './stories';

/** Two clusters that may be one event: indices into the clusters. */
export interface Perhaps {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface Merged {
  readonly clusters: readonly Cluster[];
  readonly perhaps: readonly Perhaps[];
}

/** Reports of one source are joined from this score on. */
const WITHIN = 0.64;
/** Clusters of different sources are joined from this score on; above PERHAPS it is offered. */
const ACROSS = 0.7;
const PERHAPS = 0.55;
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
    if (!best && repeats) best = mainEvent(open, own, report);
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

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Joins clusters of different sources and zones. Only clusters that share a day (or a month and
 * day) are compared; on crowded days they must share a participant, place or country as well, and
 * then only neighbours are. The surest pairs are joined first, each judged again as it then
 * is. Then what is the only event of its kind and day in two sources that were found to tell one
 * story. About n log n.
 */
export function mergeAcross(clusters: readonly Cluster[], options: MergeOptions): Merged {
  const first = joinPairs(clusters, comparePairs(clusters, options), (a, b) =>
    likeness(a, b, options, 'across'),
  );
  const coupled = coupledSources(first.clusters, options);
  const second = joinPairs(
    first.clusters,
    pairsOfStories(first.clusters, coupled, options),
    (a, b) => likenessInStory(a, b, options),
  );
  const offered = new Map<string, Perhaps>();
  const offer = (x: number, y: number, score: number): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = `${String(a)} ${String(b)}`;
    if (a !== b && !offered.has(key)) offered.set(key, { a, b, score });
  };
  const third = joinPairs(
    second.clusters,
    pairsOfDistinctWords(second.clusters, coupled),
    (a, b, score) => (mayBeOne(a, b) ? score : 0),
  );
  const last = joinPairs(third.clusters, pairsOfLoneDates(third.clusters, options), (a, b) =>
    likenessAlone(a, b, options),
  );
  const inLast = (index: number): number => last.positionOf(third.positionOf(index));
  for (const { a, b, score } of first.perhaps) {
    offer(inLast(second.positionOf(a)), inLast(second.positionOf(b)), score);
  }
  for (const { a, b, score } of second.perhaps) offer(inLast(a), inLast(b), score);
  for (const { a, b, score } of third.perhaps) offer(last.positionOf(a), last.positionOf(b), score);
  return { clusters: last.clusters, perhaps: [...offered.values()] };
}

interface Joined extends Merged {
  /** Where the cluster that was at an index is now. */
  readonly positionOf: (index: number) => number;
}

/** Joins pairs, the first of them first, each judged again as its clusters then are. */
function joinPairs(
  clusters: readonly Cluster[],
  pairs: readonly Pair[],
  judge: (a: Cluster, b: Cluster, score: number) => number,
): Joined {
  const home = clusters.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (home[root] !== root) root = home[root] ?? root;
    while (home[index] !== root) {
      const next = home[index] ?? root;
      home[index] = root;
      index = next;
    }
    return root;
  };
  const perhaps: Perhaps[] = [];
  for (const pair of pairs) {
    const a = find(pair.a);
    const b = find(pair.b);
    if (a === b) continue;
    const left = clusters[a];
    const right = clusters[b];
    if (!left || !right) continue;
    const score =
      left.reports.length + right.reports.length === 2
        ? pair.score
        : judge(left, right, pair.score);
    if (score >= ACROSS) {
      const [into, from] = a < b ? [left, right] : [right, left];
      absorb(into, from);
      home[Math.max(a, b)] = Math.min(a, b);
    } else if (score >= PERHAPS || pair.score >= ACROSS) {
      perhaps.push({ a, b, score: Math.max(score, PERHAPS) });
    }
  }
  const position = new Map<number, number>();
  const kept: Cluster[] = [];
  clusters.forEach((cluster, index) => {
    if (find(index) !== index) return;
    position.set(index, kept.length);
    kept.push(cluster);
  });
  const positionOf = (index: number): number => position.get(find(index)) ?? 0;
  return {
    clusters: kept,
    perhaps: perhaps.map(({ a, b, score }) => ({ a: positionOf(a), b: positionOf(b), score })),
    positionOf,
  };
}

/** Largest group of clusters of one day that is compared in full; the pairs of larger ones share a name. */
const FULL = 32;
/** How many of those that share a name and a day each is compared with. */
const NEIGHBOURS = 12;

function comparePairs(clusters: readonly Cluster[], options: MergeOptions): Pair[] {
  const pairs: Pair[] = [];
  const items = itemsOfSources(clusters);
  let seen = new Set<number>();
  const compare = (a: number, b: number): void => {
    const left = clusters[a];
    const right = clusters[b];
    if (!left || !right || a === b) return;
    const key = Math.min(a, b) * clusters.length + Math.max(a, b);
    if (seen.has(key)) return;
    seen.add(key);
    const score = likeness(left, right, options, 'across');
    if (score < PERHAPS) return;
    const alike = score >= SURELY || score < ACROSS || shareDistinct(left, right, items);
    pairs.push({ a, b, score: alike ? score : PERHAPS });
  };
  const compareNear = (lists: ReadonlyMap<string, readonly number[]>): void => {
    for (const list of lists.values()) {
      for (let i = 0; i < list.length; i++) {
        for (let j = i + 1; j < Math.min(list.length, i + NEIGHBOURS); j++) {
          compare(list[i] ?? 0, list[j] ?? 0);
        }
      }
    }
  };
  const { days, names } = blocksOf(clusters, options);
  for (const day of days.values()) {
    seen = new Set();
    if (day.length <= FULL) {
      for (let i = 0; i < day.length; i++) {
        for (let j = i + 1; j < day.length; j++) compare(day[i] ?? 0, day[j] ?? 0);
      }
      continue;
    }
    const finer = new Map<string, number[]>();
    for (const index of day) {
      const cluster = clusters[index];
      if (!cluster) continue;
      const type = cluster.types.keys().next().value ?? '';
      for (const id of mainParticipants(cluster, options)) append(finer, id, index);
      for (const id of cluster.places) append(finer, `@${id}`, index);
      for (const id of cluster.countries) append(finer, `${id} ${type}`, index);
    }
    compareNear(finer);
  }
  seen = new Set();
  compareNear(names);
  const known = new Set<number>();
  return pairs
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      const key = Math.min(a, b) * clusters.length + Math.max(a, b);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
}

/**
 * Clusters by day, and by name where the day does not bring them together: undated ones, those a
 * reader settled, and those of a page that has several zones.
 */
function blocksOf(
  clusters: readonly Cluster[],
  options: MergeOptions,
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
  // Whom undated clusters name: dated ones meet them there.
  const undated = new Set<string>();
  for (const cluster of clusters) {
    const facts = cluster.dates.length > 0 ? cluster.dates : cluster.borrowed;
    if (facts.flatMap(factKeys).length > 0) continue;
    for (const id of mainParticipants(cluster, options)) undated.add(id);
  }
  // Months that some report gives without the day: those that give a day of it meet it there.
  const months = new Set<string>();
  for (const { dates, borrowed } of clusters) {
    for (const fact of [...dates, ...borrowed]) {
      if (isMonth(fact)) months.add(monthOf(fact.first));
    }
  }
  clusters.forEach((cluster, index) => {
    const facts = cluster.dates.length > 0 ? cluster.dates : cluster.borrowed;
    const keys = new Set(facts.flatMap(factKeys));
    for (const key of keys) append(days, key, index);
    if (cluster.settled !== undefined) append(names, `settled ${cluster.settled}`, index);
    for (const id of mainParticipants(cluster, options)) {
      if (keys.size === 0 || undated.has(id)) append(names, id, index);
      for (const fact of facts) {
        // Sources that differ by a day meet under the later of the two.
        if (fact.kind !== 'days' || fact.first !== fact.last) continue;
        append(names, `${id} ~${fact.first}`, index);
        append(names, `${id} ~${fact.first + 1}`, index);
      }
      for (const month of monthsOf(facts, months)) append(names, `${id} ${month}`, index);
      for (const source of cluster.sources) {
        if (manyZones.has(source)) append(names, `${source} ${id}`, index);
      }
    }
  });
  return { days, names };
}

function isMonth(fact: DateFact): fact is Extract<DateFact, { kind: 'days' }> {
  return fact.kind === 'days' && fact.last - fact.first > 10 && fact.last - fact.first <= 45;
}

function monthOf(days: number): string {
  const { year, month } = fromDayNumber(days);
  return `${String(year)}-${String(month)}`;
}

function monthsOf(facts: readonly DateFact[], months: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const fact of facts) {
    if (fact.kind !== 'days' || fact.last - fact.first > 45) continue;
    const month = monthOf(fact.first);
    if (months.has(month)) found.add(month);
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
