import type { Cluster, MergeOptions } from '../events/cluster';
import type { DateFact } from '../events/dateFact';
import { familiesOf } from '../events/typeAffinity';
import type { Evidence } from '../recognise/recognition';
import { fromDayNumber } from '../time/calendar';
import { resolveTime } from '../time/resolveTime';
import type { Anchor } from '../time/temporal';
import type { CorpusSource } from './corpusSource';
import { factOf, type Tellings } from './flattenReports';
import type { Stories } from './stories';

/** Known and inferred dates of the zones of each source, by index of the source. */
export type Anchors = readonly ReadonlyMap<number, Anchor>[];

/** A day for a zone, and what speaks for it. */
export interface Vote {
  /** Day number. */
  readonly day: number;
  readonly score: number;
  readonly evidence: Evidence;
}

/** A zone whose date is to be inferred, with the clusters that stand in it. */
export interface OpenZone {
  readonly source: number;
  readonly zone: number;
  readonly clusters: number[];
}

/** Clusters whose day is known, found by month and day, and by participant and kind. */
export class DatedClusters {
  readonly #byDay = new Map<string, number[]>();
  readonly #byParticipant = new Map<string, number[]>();
  readonly #facts = new Map<number, DateFact>();

  readonly sources: readonly CorpusSource[];
  readonly clusters: readonly Cluster[];
  readonly tellings: Tellings;
  readonly anchors: Anchors;

  constructor(
    sources: readonly CorpusSource[],
    clusters: readonly Cluster[],
    tellings: Tellings,
    anchors: Anchors,
  ) {
    this.sources = sources;
    this.clusters = clusters;
    this.tellings = tellings;
    this.anchors = anchors;
    clusters.forEach((_, index) => this.add(index));
  }

  /** Files a cluster, if its day is known by now. */
  add(index: number): void {
    const cluster = this.clusters[index];
    if (!cluster || this.#facts.has(index)) return;
    const fact = this.#factOf(cluster);
    if (fact?.kind !== 'days' || fact.last - fact.first > 10) return;
    this.#facts.set(index, fact);
    const families = new Set([...cluster.types.keys()].flatMap(familiesOf));
    for (const days of new Set([fact.first, fact.last])) {
      const { month, day } = fromDayNumber(days);
      for (const family of families) put(this.#byDay, `${month}-${day} ${family}`, index);
    }
    for (const id of [...cluster.participants.keys()].slice(0, 10)) {
      for (const family of families) put(this.#byParticipant, `${id} ${family}`, index);
    }
  }

  #factOf(cluster: Cluster): DateFact | undefined {
    let borrowed: DateFact | undefined;
    for (const index of cluster.reports) {
      const origin = this.tellings.from(index);
      const report = this.tellings.flat(index);
      const analysis = origin && this.sources[origin.source]?.analysis;
      if (!origin || !report || !analysis || origin.report.date === undefined) continue;
      const expression = analysis.dates[origin.report.date];
      if (!expression) continue;
      const anchor = this.anchors[origin.source]?.get(expression.zone);
      const fact = factOf(analysis, origin.report, resolveTime(expression, anchor));
      if (fact?.kind !== 'days') continue;
      if (!report.borrowed) return fact;
      borrowed ??= fact;
    }
    return borrowed;
  }

  fact(index: number): DateFact | undefined {
    return this.#facts.get(index);
  }

  onDay(month: number, day: number, family: number): readonly number[] {
    return this.#byDay.get(`${month}-${day} ${family}`) ?? [];
  }

  of(participant: string, family: number): readonly number[] {
    return this.#byParticipant.get(`${participant} ${family}`) ?? [];
  }
}

function put(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Votes that hold while the sources of a story are dated as they were. */
export interface Agreed {
  readonly beside: string;
  readonly votes: readonly Vote[];
}

/** What is known when a zone is to be dated. */
export interface Known {
  readonly sources: readonly CorpusSource[];
  readonly clusters: readonly Cluster[];
  readonly tellings: Tellings;
  readonly anchors: Anchors;
  readonly open: readonly OpenZone[];
  readonly index: DatedClusters;
  readonly options: MergeOptions;
  readonly years: Years | undefined;
  readonly stories: Stories;
  /** Clusters of each source. */
  readonly bySource: () => ReadonlyMap<number, readonly number[]>;
  /** By source: what was found of all it tells, and beside which other sources. */
  readonly agreed: Map<number, Agreed>;
}

/** Years in which sources were written. */
export interface Years {
  readonly first: number;
  readonly last: number;
}
