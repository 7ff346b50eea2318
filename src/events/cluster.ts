import { agreement, type DateFact } from './dateFact';
import { ItemMap, ItemSet } from './items';
import type { EventType } from './report';

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
  /** "Has signed", 曾签署: an event before that of the article. */
  readonly recalled: boolean;
  /** "The seminar": told of before. */
  readonly definite: boolean;
  /** "Also": one more of its kind in its article. */
  readonly another: boolean;
  /** Known only to have happened on its day; what kind of thing it was is not. */
  readonly loose: boolean;
  /** Whom it names was carried over from another sentence. */
  readonly carried: boolean;
  /** Taken apart by a reader: never merged unless `settled` is the same. */
  readonly settled: string | undefined;
}

export type ParticipantKind = 'person' | 'organisation' | 'place' | 'other';

export interface MergeOptions {
  readonly kindOf: (entity: string) => ParticipantKind;
  /**
   * The scripts that an entity's names are written in, one bit each: names without a script in common can't
   * be told apart by their letters. Left out: all can.
   */
  readonly scriptsOf?: (entity: string) => number;
  /** Whether one of two people may be meant by a part of the other's name. Left out: nobody is. */
  readonly mayBeShort?: (one: string, other: string) => boolean;
}

/** Reports that tell of one event: indices into the reports, in their order. */
export interface Cluster {
  readonly reports: number[];
  readonly types: ItemMap<EventType, number>;
  readonly participants: ItemMap<string, number>;
  readonly places: ItemSet<string>;
  readonly countries: ItemSet<string>;
  readonly topics: ItemSet<string>;
  /** Facts that are not borrowed; the first is the surest. */
  readonly dates: DateFact[];
  readonly borrowed: DateFact[];
  readonly words: ItemMap<string, ItemSet<number>>;
  readonly sources: ItemSet<number>;
  /** Zones of its sources that tell of it: a key for each. */
  readonly homes: ItemSet<string>;
  /** The zone of its first report. */
  readonly zone: number;
  settled: string | undefined;
  /** Every report recalls what was before. */
  recalled: boolean;
  /** No report tells of it as done. */
  planned: boolean;
  /** Told in the lead. */
  leads: boolean;
  /** Every report speaks of "the" event, as of one told before. */
  definite: boolean;
  /** No report knows what kind of thing it was. */
  loose: boolean;
  /** Whom every report names was carried over from other sentences. */
  carried: boolean;
}

/** A cluster of one report; `index` is its place in the list. */
export function clusterOf(report: FlatReport, index: number): Cluster {
  const cluster: Cluster = {
    reports: [],
    types: new ItemMap(),
    participants: new ItemMap(),
    places: ItemSet.of(),
    countries: ItemSet.of(),
    topics: ItemSet.of(),
    dates: [],
    borrowed: [],
    words: new ItemMap(),
    sources: ItemSet.of(),
    homes: ItemSet.of(),
    zone: report.zone,
    settled: undefined,
    definite: true,
    loose: true,
    carried: true,
    recalled: true,
    planned: true,
    leads: false,
  };
  addReport(cluster, report, index);
  return cluster;
}

/** A cluster that holds the same and can be added to alone, with no room to spare. */
export function copyOf(cluster: Cluster): Cluster {
  return {
    ...cluster,
    reports: cluster.reports.slice(),
    types: cluster.types.copy(),
    participants: cluster.participants.copy(),
    places: cluster.places.copy(),
    countries: cluster.countries.copy(),
    topics: cluster.topics.copy(),
    dates: cluster.dates.slice(),
    borrowed: cluster.borrowed.slice(),
    words: cluster.words.copy((words) => words.copy()),
    sources: cluster.sources.copy(),
    homes: cluster.homes.copy(),
  };
}

/** Adds a report to a cluster. */
export function addReport(cluster: Cluster, report: FlatReport, index: number): void {
  cluster.reports.push(index);
  cluster.types.set(report.type, (cluster.types.get(report.type) ?? 0) + 1);
  cluster.definite &&= report.definite;
  cluster.loose &&= report.loose;
  cluster.carried &&= report.carried;
  cluster.recalled &&= report.recalled;
  cluster.planned &&= report.planned;
  cluster.leads ||= report.part === 'lead';
  for (const id of report.participants) {
    cluster.participants.set(id, (cluster.participants.get(id) ?? 0) + 1);
  }
  if (report.place !== undefined) cluster.places.add(report.place);
  for (const id of report.countries) cluster.countries.add(id);
  for (const topic of report.topics) cluster.topics.add(topic);
  if (report.date) addFact(report.borrowed ? cluster.borrowed : cluster.dates, report.date);
  const words = cluster.words.get(report.language);
  if (!words) cluster.words.set(report.language, ItemSet.of(report.words));
  else if (words.size < 200) for (const word of report.words) words.add(word);
  cluster.sources.add(report.source);
  cluster.homes.add(`${String(report.source)} ${String(report.zone)}`);
  cluster.settled ??= report.settled;
}

function addFact(facts: DateFact[], fact: DateFact): void {
  if (facts.length < 6 && !facts.some((each) => agreement(each, fact) === 1)) facts.push(fact);
}

/** Adds all that is in `from` to `into`. */
export function absorb(into: Cluster, from: Cluster): void {
  for (const report of from.reports) into.reports.push(report);
  for (const [type, count] of from.types) {
    into.types.set(type, (into.types.get(type) ?? 0) + count);
  }
  into.definite &&= from.definite;
  into.loose &&= from.loose;
  into.carried &&= from.carried;
  into.recalled &&= from.recalled;
  into.planned &&= from.planned;
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
    if (!known) into.words.set(language, words.copy());
    else if (known.size < 200) for (const word of words) known.add(word);
  }
  for (const source of from.sources) into.sources.add(source);
  for (const home of from.homes) into.homes.add(home);
  into.settled ??= from.settled;
}
