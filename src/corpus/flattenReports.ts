import { type DateFact, factOfExpression, factOfValue } from '../events/dateFact';
import {
  type Cluster,
  copyOf,
  type FlatReport,
  type MergeOptions,
  type ParticipantKind,
} from '../events/cluster';
import { clusterWithin } from '../events/mergeReports';
import type { Report } from '../events/report';
import { countMarks, countsOf } from '../events/counts';
import { figuresOf, numbersOf } from '../events/figures';
import { stageMarks } from '../events/stages';
import { conceptsOf, topicsOf, wordsOf } from '../events/topics';
import { lookUpPlace } from '../names/gazetteer';
import { simplify } from '../names/hanVariants';
import { shiftDays } from '../time/shiftDays';
import type { ResolvedTime } from '../time/temporal';
import type { Analysis } from './analysis';
import type { CorpusSource } from './corpusSource';
import { passagesOf } from './passages';
import { factByMark } from './publicationMarks';
import type { ResolvedEntity } from './resolved';
import type { EntityResolution } from './resolveEntities';

/** A report of a source with the indices that lead back to it. */
export interface SourceReport {
  /** Index of the source in the list that was flattened. */
  readonly source: number;
  /** Index into the reports of its analysis. */
  readonly index: number;
  readonly report: Report;
}

/** What is still asked of a report once it is in a cluster, which knows the rest. */
export type ToldReport = Pick<
  FlatReport,
  'source' | 'zone' | 'part' | 'language' | 'borrowed' | 'place' | 'planned'
>;

/** What a source tells, ready for merging. */
export interface Telling {
  /** In text order. */
  readonly flat: readonly ToldReport[];
  /** Where each stands in the reports of the analysis. */
  readonly indices: readonly number[];
  /** Joined within the source; reports by {@link Tellings.indexOf}. None where they were taken away. */
  clusters: readonly Cluster[];
}

/** More than a source has reports. */
const MOST_REPORTS = 2 ** 24;

/** What all sources tell. A report has an index that stays the same whatever other sources tell. */
export class Tellings {
  readonly #sources: readonly CorpusSource[];
  readonly tellings: readonly Telling[];

  constructor(sources: readonly CorpusSource[], tellings: readonly Telling[]) {
    this.#sources = sources;
    this.tellings = tellings;
  }

  static indexOf(source: number, at: number): number {
    return source * MOST_REPORTS + at;
  }

  /** Source by source. */
  clusters(): Cluster[] {
    const all: Cluster[] = [];
    for (const { clusters } of this.tellings) for (const cluster of clusters) all.push(cluster);
    return all;
  }

  /** {@link clusters} that nobody else holds: there are none here after that. */
  takeClusters(): Cluster[] {
    const all = this.clusters();
    for (const telling of this.tellings) telling.clusters = [];
    return all;
  }

  flat(index: number): ToldReport | undefined {
    return this.tellings[Math.floor(index / MOST_REPORTS)]?.flat[index % MOST_REPORTS];
  }

  /** An analysis may make the report anew from bytes: nothing here holds it. */
  from(index: number): SourceReport | undefined {
    const source = Math.floor(index / MOST_REPORTS);
    const own = this.tellings[source]?.indices[index % MOST_REPORTS];
    const report = own === undefined ? undefined : this.#sources[source]?.analysis.reports[own];
    return own === undefined || !report ? undefined : { source, index: own, report };
  }
}

/** What of a report never changes while its text does not. */
interface Fixed {
  readonly part: FlatReport['part'];
  readonly sentence: number;
  readonly language: string;
  readonly topics: readonly string[];
  readonly words: readonly number[];
  readonly countries: readonly string[];
  /** Local indices of named things in the passage that are no participants: systems, documents … */
  readonly things: readonly number[];
}

/** By the reports of an analysis, which live as long as they are looked at. */
const cache = new WeakMap<readonly Report[], readonly Fixed[]>();

function fixedOf(analysis: Analysis): readonly Fixed[] {
  const { recognition, reports } = analysis;
  const ready = cache.get(reports);
  if (ready) return ready;
  const passages = passagesOf(analysis).reports;
  const countries = countriesOf(analysis);
  let m = 0;
  const made = reports.flatMap((report, index): Fixed[] => {
    const passage = passages[index];
    if (!passage) return [];
    // Taipei and Beijing tell of the same in other characters.
    const text = passage.language.startsWith('zh') ? simplify(passage.text) : passage.text;
    const whole = { start: 0, end: text.length };
    const { mentions } = recognition;
    while (m < mentions.length && (mentions[m]?.end ?? 0) <= report.start) m++;
    while (m > 0 && (mentions[m - 1]?.end ?? 0) > report.start) m--;
    const told = report.end + (report.details ?? 0);
    const things: number[] = [];
    for (let k = m; k < mentions.length; k++) {
      const mention = mentions[k];
      if (!mention || mention.start >= told || things.length >= 12) break;
      if (mention.type === 'person' || mention.type === 'place') continue;
      things.push(mention.entity);
    }
    return [
      {
        part: passage.part,
        sentence: passage.sentence,
        language: passage.language,
        topics: [
          ...topicsOf(text, whole, passage.language),
          ...conceptsOf(text, whole, passage.language),
          ...new Set([...figuresOf(text, whole), ...numbersOf(text, whole)]),
          ...stageMarks(text, report),
          ...countMarks(countsOf(text, whole, report.type === 'contest')),
        ],
        // As small numbers of the engine: larger ones take an object each.
        words: wordsOf(text, whole, passage.language).map((word) => word | 0),
        countries: [
          ...new Set(
            report.participants.flatMap(({ entity, meant }) =>
              meant ? [] : (countries[entity] ?? []),
            ),
          ),
        ],
        things,
      },
    ];
  });
  cache.set(reports, made);
  return made;
}

/** Words that make a national team of a country's name. */
const TEAM = /(?:国家队|國家隊|队|隊|女足|男足| national team)$|^(?:đội tuyển |tuyển |U23 )/iu;

/** ISO codes of the countries that each local entity is, lies in or belongs to. */
function countriesOf({ recognition }: Analysis): (string[] | undefined)[] {
  const { entities } = recognition;
  const direct = (index: number): string | undefined => {
    const entity = entities[index];
    return entity?.type === 'place' || entity?.type === 'organisation'
      ? lookUpPlace(entity.name.replace(TEAM, ''))[0]?.country
      : undefined;
  };
  return entities.map((entity, index) => {
    const found = new Set<string>();
    const own = direct(index);
    if (own !== undefined) found.add(own);
    const around = [entity.within, ...entity.roles.map((role) => role.organisation)];
    for (const each of around) {
      if (each === undefined) continue;
      const country = direct(each) ?? outerCountry(each);
      if (country !== undefined) found.add(country);
    }
    return found.size > 0 ? [...found] : undefined;
  });

  function outerCountry(index: number): string | undefined {
    const outer = entities[index]?.within;
    return outer === undefined ? undefined : direct(outer);
  }
}

/** The day a report gives: its value where that is known, else what the text says of it. */
export function factOf(
  analysis: Analysis,
  report: Report,
  time: ResolvedTime | undefined,
): DateFact | undefined {
  if (report.date === undefined) return undefined;
  const expression = analysis.dates[report.date];
  const { daysFromDate } = report;
  if (daysFromDate !== undefined) {
    return factOfValue(time?.value && shiftDays(time.value, daysFromDate));
  }
  const fact = factOfValue(time?.value);
  if (fact || !expression) return fact;
  return factOfExpression(expression) ?? factByMark(analysis, expression);
}

/** Whether the date of a report stands elsewhere in its article. */
export function isBorrowed(report: Report): boolean {
  return report.evidence.some(
    ({ rule }) =>
      rule === 'date-of-lead' || rule === 'date-of-dateline' || rule === 'date-of-context',
  );
}

/**
 * The reports of a source that may make events, and those they make within it. `ids`: the entities that
 * its local ones are; `timeOf` tells what an expression means, `settledOf` which event a reader says it is.
 */
export function tellSource(
  { key, analysis }: CorpusSource,
  s: number,
  ids: readonly string[],
  timeOf: (date: number) => ResolvedTime | undefined,
  settledOf: (report: Report) => string | undefined,
  options: MergeOptions,
): Telling {
  const flat: FlatReport[] = [];
  const indices: number[] = [];
  const fixed = fixedOf(analysis);
  const idOf = (local: number): string => ids[local] ?? `${key}#${local}`;
  analysis.reports.forEach((report, r) => {
    const { modality } = report;
    const settled = settledOf(report);
    if (settled === undefined && (modality === 'negated' || modality === 'conditional')) return;
    const known = fixed[r];
    if (!known) return;
    const time = report.date === undefined ? undefined : timeOf(report.date);
    flat.push({
      source: s,
      zone: report.zone,
      part: known.part,
      sentence: known.sentence,
      language: known.language,
      type: report.type,
      date: factOf(analysis, report, time),
      borrowed: isBorrowed(report),
      participants: [
        ...new Set(report.participants.flatMap(({ entity, meant }) => (meant ? [] : idOf(entity)))),
      ],
      place: report.place === undefined ? undefined : idOf(report.place),
      countries: known.countries,
      topics: [...known.topics, ...known.things.map((thing) => `=${idOf(thing)}`)],
      words: known.words,
      planned: modality === 'planned',
      recalled: report.evidence.some(({ rule }) => rule === 'told-as-past'),
      definite: report.evidence.some(({ rule }) => rule === 'definite-noun'),
      carried: report.evidence.some(({ rule }) => rule === 'same-parties'),
      another: report.evidence.some(({ rule }) => rule === 'one-more'),
      loose:
        report.type === 'other' &&
        report.evidence.some(({ rule }) => rule === 'dated-clause' || rule === 'repeats-lead'),
      settled,
    });
    indices.push(r);
  });
  const told = flat.map(
    ({ source, zone, part, language, borrowed, place, planned }): ToldReport => {
      return { source, zone, part, language, borrowed, place, planned };
    },
  );
  return { flat: told, indices: indices.slice(), clusters: clustersOf(flat, s, options) };
}

function clustersOf(flat: readonly FlatReport[], s: number, options: MergeOptions): Cluster[] {
  // They grew, and are held for long: copies have no room to spare.
  const clusters = clusterWithin(flat, options).map(copyOf);
  for (const { reports } of clusters) {
    for (const [i, at] of reports.entries()) reports[i] = Tellings.indexOf(s, at);
  }
  return clusters;
}

const KINDS: ReadonlyMap<string, ParticipantKind> = new Map([
  ['person', 'person'],
  ['organisation', 'organisation'],
  ['place', 'place'],
]);

/** What kind of participant an entity is; unknown ids count little. */
export function kindOfEntity(entities: EntityResolution, id: string): ParticipantKind {
  const type = entities.entities.get(id)?.type;
  if (type === undefined) return 'other';
  return KINDS.get(type) ?? 'other';
}

const LATIN = 1;
const HAN = 2;
const OTHER = 4;

/** The scripts of the names of an entity, one bit each; see {@link MergeOptions.scriptsOf}. */
export function scriptsOf(entity: ResolvedEntity | undefined): number {
  if (!entity) return LATIN | HAN | OTHER;
  let scripts = scriptsOfName(entity.name);
  for (const names of entity.names.values()) {
    for (const name of names) scripts |= scriptsOfName(name);
  }
  return scripts;
}

function scriptsOfName(name: string): number {
  let scripts = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 0x41 || (code >= 0x2000 && code < 0x2e80)) continue;
    if (code < 0x250 || (code >= 0x1e00 && code < 0x2000)) scripts |= LATIN;
    else if (code >= 0x2e80 && code < 0xff00) scripts |= HAN;
    else scripts |= OTHER;
  }
  return scripts;
}
