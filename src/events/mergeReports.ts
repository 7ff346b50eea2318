import { agreement, type DateFact, factKeys } from './dateFact';
import type { EventType } from './report';
import { typeAffinity } from './typeAffinity';

/** A report with its entities known across sources: what merging needs, and nothing else. */
export interface FlatReport {
  /** Any number that is the same for reports of one source. */
  readonly source: number;
  readonly zone: number;
  /** Headlines (also of teasers), leads and captions repeat what the article tells. */
  readonly part: 'headline' | 'lead' | 'caption' | 'teaser' | 'body';
  /** Where its sentence begins: what one sentence tells in two types is two events. */
  readonly sentence: number;
  readonly language: string;
  readonly type: EventType;
  readonly date: DateFact | undefined;
  /** The date stands elsewhere in the article and was borrowed. */
  readonly borrowed: boolean;
  readonly participants: readonly string[];
  readonly place: string | undefined;
  /** Ids of the countries that participants belong to or are. */
  readonly countries: readonly string[];
  /** Subjects and named things of the passage, comparable across languages. */
  readonly topics: readonly string[];
  /** Words of the passage as numbers, comparable within a language. */
  readonly words: readonly number[];
  readonly planned: boolean;
  /** "The seminar": told of before. */
  readonly definite: boolean;
  /** Taken apart by a reader: never merged unless `settled` is the same. */
  readonly settled: string | undefined;
}

export type ParticipantKind = 'person' | 'organisation' | 'place' | 'other';

export interface MergeOptions {
  readonly kindOf: (entity: string) => ParticipantKind;
}

/** Reports that tell of one event: indices into the reports, in their order. */
export interface Cluster {
  readonly reports: number[];
  readonly types: Map<EventType, number>;
  readonly participants: Map<string, number>;
  readonly places: Set<string>;
  readonly countries: Set<string>;
  readonly topics: Set<string>;
  /** Facts that are not borrowed; the first is the surest. */
  readonly dates: DateFact[];
  readonly borrowed: DateFact[];
  readonly words: Map<string, Set<number>>;
  readonly sources: Set<number>;
  /** The zone of its first report. */
  readonly zone: number;
  settled: string | undefined;
  /** Told in the lead. */
  leads: boolean;
  /** Every report speaks of "the" event, as of one told before. */
  definite: boolean;
}

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
const WITHIN = 0.6;
/** Clusters of different sources are joined from this score on; above PERHAPS it is offered. */
const ACROSS = 0.7;
const PERHAPS = 0.55;
/** Clusters of a source that a report is compared with: the latest ones, and the first. */
const WINDOW = 40;

const WEIGHT: Readonly<Record<ParticipantKind, number>> = {
  person: 1,
  organisation: 0.8,
  place: 0.35,
  other: 0.3,
};

/** Types whose events differ when the people on the other side do. */
const BY_COUNTERPART = new Set<EventType>([
  'meeting',
  'visit',
  'contest',
  'award',
  'appointment',
  'crime',
  'court-ruling',
  'acquisition',
]);

function clusterOf(report: FlatReport, index: number): Cluster {
  const cluster: Cluster = {
    reports: [],
    types: new Map(),
    participants: new Map(),
    places: new Set(),
    countries: new Set(),
    topics: new Set(),
    dates: [],
    borrowed: [],
    words: new Map(),
    sources: new Set(),
    zone: report.zone,
    settled: undefined,
    definite: true,
    leads: false,
  };
  addReport(cluster, report, index);
  return cluster;
}

function addReport(cluster: Cluster, report: FlatReport, index: number): void {
  cluster.reports.push(index);
  cluster.types.set(report.type, (cluster.types.get(report.type) ?? 0) + 1);
  cluster.definite &&= report.definite;
  cluster.leads ||= report.part === 'lead';
  for (const id of report.participants) {
    cluster.participants.set(id, (cluster.participants.get(id) ?? 0) + 1);
  }
  if (report.place !== undefined) cluster.places.add(report.place);
  for (const id of report.countries) cluster.countries.add(id);
  for (const topic of report.topics) cluster.topics.add(topic);
  if (report.date) addFact(report.borrowed ? cluster.borrowed : cluster.dates, report.date);
  const words = cluster.words.get(report.language);
  if (!words) cluster.words.set(report.language, new Set(report.words));
  else if (words.size < 200) for (const word of report.words) words.add(word);
  cluster.sources.add(report.source);
  cluster.settled ??= report.settled;
}

function addFact(facts: DateFact[], fact: DateFact): void {
  if (facts.length < 6 && !facts.some((each) => agreement(each, fact) === 1)) facts.push(fact);
}

function absorb(into: Cluster, from: Cluster): void {
  for (const report of from.reports) into.reports.push(report);
  for (const [type, count] of from.types) {
    into.types.set(type, (into.types.get(type) ?? 0) + count);
  }
  into.definite &&= from.definite;
  into.leads ||= from.leads;
  for (const [id, count] of from.participants) {
    into.participants.set(id, (into.participants.get(id) ?? 0) + count);
  }
  for (const id of from.places) into.places.add(id);
  for (const id of from.countries) into.countries.add(id);
  for (const topic of from.topics) into.topics.add(topic);
  for (const fact of from.dates) addFact(into.dates, fact);
  for (const fact of from.borrowed) addFact(into.borrowed, fact);
  for (const [language, words] of from.words) {
    const known = into.words.get(language);
    if (!known) into.words.set(language, new Set(words));
    else if (known.size < 200) for (const word of words) known.add(word);
  }
  for (const source of from.sources) into.sources.add(source);
  into.settled ??= from.settled;
}

/** The mean affinity of the types of two clusters, weighted by how often each is told. */
function meanAffinity(a: Cluster, b: Cluster): number {
  if (a.types.size === 1 && b.types.size === 1) {
    const [left] = a.types.keys();
    const [right] = b.types.keys();
    return left !== undefined && right !== undefined ? typeAffinity(left, right) : 0;
  }
  let sum = 0;
  let all = 0;
  for (const [left, m] of a.types) {
    for (const [right, n] of b.types) {
      sum += m * n * typeAffinity(left, right);
      all += m * n;
    }
  }
  return sum / all;
}

/** The worst agreement of two lists of facts; `undefined` where one is empty. */
function worstAgreement(a: readonly DateFact[], b: readonly DateFact[]): number | undefined {
  let worst: number | undefined;
  for (const left of a) {
    for (const right of b) worst = Math.min(worst ?? 1, agreement(left, right));
  }
  return worst;
}

interface Sharing {
  /** Weight that both share by the smaller one's weight; `undefined` where one has none. */
  readonly ratio: number | undefined;
  readonly weight: number;
  /** Each has people (teams in a contest) that the other does not. */
  readonly opposed: boolean;
}

function sharing(a: Cluster, b: Cluster, options: MergeOptions): Sharing {
  const [small, large] = a.participants.size <= b.participants.size ? [a, b] : [b, a];
  const contest = a.types.has('contest') && b.types.has('contest');
  const trade = a.types.has('acquisition') || b.types.has('acquisition');
  const counts = (kind: ParticipantKind): boolean =>
    kind === 'person' ? !contest : kind === 'organisation' ? contest || trade : false;
  let shared = 0;
  let smallWeight = 0;
  let largeWeight = 0;
  let smallOwn = 0;
  let largeOwn = 0;
  let sharedMain = 0;
  for (const id of small.participants.keys()) {
    const kind = options.kindOf(id);
    smallWeight += WEIGHT[kind];
    if (large.participants.has(id)) {
      shared += WEIGHT[kind];
      if (counts(kind)) sharedMain++;
    } else if (counts(kind)) smallOwn++;
  }
  for (const id of large.participants.keys()) {
    const kind = options.kindOf(id);
    largeWeight += WEIGHT[kind];
    if (counts(kind) && !small.participants.has(id)) largeOwn++;
  }
  const least = Math.min(smallWeight, largeWeight);
  return {
    ratio: least === 0 ? undefined : Math.min(1, shared / least),
    weight: shared,
    opposed: smallOwn > 0 && largeOwn > 0 && sharedMain < 2,
  };
}

function overlapOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const each of small) if (large.has(each)) shared++;
  return shared / small.size;
}

function wordOverlap(a: Cluster, b: Cluster): number {
  let best = 0;
  for (const [language, words] of a.words) {
    const other = b.words.get(language);
    if (other && words.size >= 3 && other.size >= 3) best = Math.max(best, overlapOf(words, other));
  }
  return best;
}

/**
 * How surely two clusters tell of one event: 0 (or below: never) to about 1. Within a zone of one
 * source a missing date counts less against it, and headlines, leads and captions are taken to tell of
 * the article's event.
 */
function likeness(
  a: Cluster,
  b: Cluster,
  options: MergeOptions,
  pairing: 'across' | 'zone' | 'repeated',
): number {
  if (a.settled !== undefined && b.settled !== undefined) return a.settled === b.settled ? 2 : -1;
  const local = pairing !== 'across';
  const affinity = meanAffinity(a, b);
  if (affinity < 0.15) return -1;
  let dated = worstAgreement(a.dates, b.dates);
  if (dated !== undefined && dated < 0) return -1;
  if (dated === undefined) {
    const borrowed = worstAgreement(
      a.dates.length > 0 ? a.dates : a.borrowed,
      b.dates.length > 0 ? b.dates : b.borrowed,
    );
    dated = borrowed === undefined ? undefined : borrowed < 0 ? 0 : borrowed * 0.8;
  }
  const { ratio, weight, opposed } = sharing(a, b, options);
  const needsPeople = affinity < 0.5;
  if (needsPeople && !(pairing === 'repeated' && weight >= 1)) return -1;
  const byCounterpart = opposed && bothIn(a, b, BY_COUNTERPART);
  if (byCounterpart && countShared(a.sources, b.sources) > 0) return -1;
  let score = 0.3 * Math.max(affinity, needsPeople ? 0.5 : 0);
  score += dated === undefined ? (local ? 0.12 : 0) : 0.35 * dated;
  const sharedTopics = countShared(a.topics, b.topics);
  if (ratio !== undefined) {
    score += weight > 0 ? 0.35 * ratio : needsAnswer(a, b, options) ? -0.15 : 0;
    if (local && weight === 0 && elaborates(a, b)) score += 0.1;
  } else if (local) score += elaborates(a, b) ? 0.25 : 0.2;
  if (local && affinity >= 0.5 && (a.definite || b.definite)) score += 0.2;
  if (byCounterpart) score -= local ? 0.6 : 0.45;
  if (dated === 0.1 && (ratio ?? 0) < 0.8) return -1;
  const place = overlapOf(a.places, b.places);
  const harm = a.types.has('disaster') || a.types.has('accident');
  if (place > 0) score += harm ? 0.25 : 0.1;
  else if (a.places.size > 0 && b.places.size > 0 && harm) score -= 0.1;
  if (overlapOf(a.countries, b.countries) > 0.6) score += a.countries.size > 1 ? 0.12 : 0.05;
  if (differIn(DOCUMENTS, a, b)) score -= dated === 1 ? 0.1 : 0.25;
  if (harm && differIn(HAZARDS, a, b)) score -= pairing === 'repeated' ? 0.3 : 0.5;
  if (a.topics.has('summit') !== b.topics.has('summit') && a.types.has('meeting')) score -= 0.4;
  if (sharedTopics > 0) score += Math.min(0.2, 0.08 + 0.05 * sharedTopics);
  score += 0.2 * Math.max(0, wordOverlap(a, b) - 0.25);
  if (pairing === 'repeated') score += a.leads || b.leads ? 0.25 : 0.15;
  return score;
}

const DOCUMENTS: ReadonlySet<string> = new Set([
  'notes',
  'memorandum',
  'treaty',
  'agreement',
  'contract',
]);

const HAZARDS: ReadonlySet<string> = new Set([
  'earthquake',
  'storm',
  'flood',
  'landslide',
  'volcano',
  'wildfire',
  'crash',
  'explosion',
  'epidemic',
]);

/** Whether both speak of kinds of documents (or hazards), and of different ones: notes, an agreement. */
function differIn(subjects: ReadonlySet<string>, a: Cluster, b: Cluster): boolean {
  const kinds = (cluster: Cluster): string[] =>
    [...cluster.topics].filter((topic) => subjects.has(topic));
  const left = kinds(a);
  const right = new Set(kinds(b));
  return left.length > 0 && right.size > 0 && !left.some((kind) => right.has(kind));
}

function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const each of small) if (large.has(each)) shared++;
  return shared;
}

/** Types of which an article tells one, with many details of its own. */
const TOLD_AT_LENGTH = new Set<EventType>(['contest', 'disaster', 'accident', 'election']);

/** Whether one of them, undated, gives details of the other: goals of a match, victims of a flood. */
function elaborates(a: Cluster, b: Cluster): boolean {
  const undated = (cluster: Cluster): boolean =>
    cluster.dates.length === 0 && cluster.reports.length === 1;
  return (undated(a) || undated(b)) && bothIn(a, b, TOLD_AT_LENGTH);
}

/** Whether both name people or bodies, so that sharing none of them says something. */
function needsAnswer(a: Cluster, b: Cluster, options: MergeOptions): boolean {
  const contest = a.types.has('contest') || b.types.has('contest');
  const named = (cluster: Cluster): boolean => {
    for (const id of cluster.participants.keys()) {
      const kind = options.kindOf(id);
      if (kind === 'organisation' || (kind === 'person' && !contest)) return true;
    }
    return false;
  };
  return named(a) && named(b);
}

function bothIn(a: Cluster, b: Cluster, types: ReadonlySet<EventType>): boolean {
  const any = (cluster: Cluster): boolean =>
    [...cluster.types.keys()].some((type) => types.has(type));
  return any(a) && any(b);
}

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
  reports.forEach((report, index) => {
    if (report.source !== source || report.zone !== zone) {
      source = report.source;
      zone = report.zone;
      open = [];
    }
    const own = clusterOf(report, index);
    const repeats = isRepeating(report.part);
    let best: Cluster | undefined;
    let bestScore = WITHIN;
    const from = Math.max(0, open.length - WINDOW);
    for (let i = open.length - 1; i >= 0; i = i > from ? i - 1 : i > 0 ? 0 : -1) {
      const candidate = open[i];
      if (!candidate) continue;
      const together = candidate.reports.some((other) => {
        const told = reports[other];
        return told?.sentence === report.sentence && told.type !== report.type;
      });
      if (together) continue;
      const told = candidate.reports.every((other) => isRepeating(reports[other]?.part));
      const score = likeness(candidate, own, options, repeats || told ? 'repeated' : 'zone');
      if (score > bestScore + 1e-9) {
        best = candidate;
        bestScore = score;
      }
    }
    if (best) addReport(best, report, index);
    else {
      open.push(own);
      clusters.push(own);
    }
  });
  return clusters;
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
 * is. About n log n.
 */
export function mergeAcross(clusters: readonly Cluster[], options: MergeOptions): Merged {
  const pairs = comparePairs(clusters, options);
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
        : likeness(left, right, options, 'across');
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
  const offered = new Map<string, Perhaps>();
  for (const { a, b, score } of perhaps) {
    const left = position.get(find(a)) ?? 0;
    const right = position.get(find(b)) ?? 0;
    if (left === right) continue;
    const key = `${Math.min(left, right)} ${Math.max(left, right)}`;
    if (!offered.has(key)) {
      offered.set(key, { a: Math.min(left, right), b: Math.max(left, right), score });
    }
  }
  return { clusters: kept, perhaps: [...offered.values()] };
}

/** Largest group of clusters of one day that is compared in full; the pairs of larger ones share a name. */
const FULL = 32;
/** How many of those that share a name and a day each is compared with. */
const NEIGHBOURS = 12;

function comparePairs(clusters: readonly Cluster[], options: MergeOptions): Pair[] {
  const pairs: Pair[] = [];
  let seen = new Set<number>();
  const compare = (a: number, b: number): void => {
    const left = clusters[a];
    const right = clusters[b];
    if (!left || !right || a === b) return;
    const key = Math.min(a, b) * clusters.length + Math.max(a, b);
    if (seen.has(key)) return;
    seen.add(key);
    const score = likeness(left, right, options, 'across');
    if (score >= PERHAPS) pairs.push({ a, b, score });
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
  clusters.forEach((cluster, index) => {
    const facts = cluster.dates.length > 0 ? cluster.dates : cluster.borrowed;
    const keys = new Set(facts.flatMap(factKeys));
    for (const key of keys) append(days, key, index);
    if (cluster.settled !== undefined) append(names, `settled ${cluster.settled}`, index);
    for (const id of mainParticipants(cluster, options)) {
      if (keys.size === 0) append(names, id, index);
      for (const source of cluster.sources) {
        if (manyZones.has(source)) append(names, `${source} ${id}`, index);
      }
    }
  });
  return { days, names };
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

/** How surely two clusters of different sources tell of one event; see {@link mergeAcross}. */
export function likenessAcross(a: Cluster, b: Cluster, options: MergeOptions): number {
  return likeness(a, b, options, 'across');
}
