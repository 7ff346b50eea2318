import type { SourceMetadata } from '../annotations/model';
import type { Analysis } from '../corpus/analysis';
import type { CorpusSource, PlacedAnnotation } from '../corpus/corpusSource';
import { type Passages, passagesOf } from '../corpus/passages';
import type { Recognition } from '../recognise/recognition';
import type { Report } from '../events/report';
import type { Furniture } from '../text/sourceText';
import type { Anchor, TemporalExpression } from '../time/temporal';

/** Version of {@link AnalysisRecord}: raised when an older reader would misread a record. */
export const RECORD_VERSION = 1;

/**
 * One source as the corpus loads it, without its text: what `analyze --jsonl` writes under `record`.
 * Plain JSON; offsets count UTF-16 units.
 */
export interface AnalysisRecord {
  readonly version: typeof RECORD_VERSION;
  readonly key: string;
  readonly path: string;
  readonly metadata: SourceMetadata;
  readonly annotations: readonly PlacedAnnotation[];
  readonly language: string;
  readonly furniture: readonly Furniture[];
  readonly recognition: Recognition;
  readonly dates: readonly TemporalExpression[];
  readonly anchors: readonly (readonly [zone: number, anchor: Anchor])[];
  readonly reports: readonly Report[];
  readonly passages: Passages;
}

/** What one line of an index holds. */
export type ReadRecord =
  | { readonly source: CorpusSource }
  /** A document that could not be analysed when the index was made. */
  | { readonly failed: string }
  | { readonly problem: string };

/** What another run needs to join `source` with others without analysing it again. */
export function makeRecord(source: CorpusSource): AnalysisRecord {
  const { key, path, metadata, annotations, analysis } = source;
  return {
    version: RECORD_VERSION,
    key,
    path,
    metadata,
    annotations,
    language: analysis.source.language,
    furniture: analysis.source.furniture,
    recognition: analysis.recognition,
    dates: analysis.dates,
    anchors: [...analysis.anchors],
    reports: analysis.reports,
    passages: passagesOf(analysis),
  };
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads one line of what `analyze --jsonl` wrote. Never throws; what is wrong is said for people. */
export function readRecord(line: string): ReadRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'no JSON' };
  }
  if (!isObject(value)) return { problem: 'no JSON object' };
  if (isObject(value['error'])) {
    const { reason, line: at } = value['error'];
    const id = typeof value['id'] === 'string' ? `${value['id']}: ` : '';
    const where = typeof at === 'number' ? ` (line ${at} of its input)` : '';
    return { failed: `${id}${typeof reason === 'string' ? reason : 'unknown reason'}${where}` };
  }
  const { record } = value;
  if (!isObject(record)) {
    return { problem: 'no record of an analysis; make it anew with glossator analyze --jsonl' };
  }
  const { version } = record;
  if (typeof version === 'number' && version > RECORD_VERSION) {
    return {
      problem:
        `made by a newer Glossator (records of version ${version}, this one reads up to ` +
        `${RECORD_VERSION}); update Glossator, or analyse the document again with this one`,
    };
  }
  const problem = version === RECORD_VERSION ? findDamage(record) : 'no version that is known';
  if (problem !== undefined) return { problem: `damaged record: ${problem}` };
  return { source: toSource(record as unknown as AnalysisRecord) };
}

function toSource(record: AnalysisRecord): CorpusSource {
  const { key, path, metadata, annotations, recognition, dates, reports, passages } = record;
  const { language, furniture } = record;
  const analysis: Analysis = {
    source: { text: '', language, paragraphs: [], furniture, headline: undefined },
    recognition,
    dates,
    anchors: new Map(record.anchors),
    reports,
    passages,
  };
  return { key, path, analysis, metadata, annotations };
}

const LISTS = ['annotations', 'furniture', 'dates', 'anchors', 'reports'] as const;
const PASSAGE_LISTS = [
  ...['pairs', 'surfaces', 'languages', 'countries', 'prefixed', 'glossed', 'figures'],
  ...['marks', 'openings', 'reports'],
];

/** What keeps a record from being joined: parts that are missing or that do not belong together. */
function findDamage(record: Json): string | undefined {
  const { key, path, language, metadata, recognition, passages } = record;
  for (const [name, value] of Object.entries({ key, path, language })) {
    if (typeof value !== 'string' || value === '') return `${name} is missing`;
  }
  if (!isObject(metadata)) return 'metadata is missing';
  for (const name of LISTS) if (!isList(record[name])) return `${name} is missing`;
  if (!isObject(recognition)) return 'recognition is missing';
  const { mentions, entities, quotes } = recognition;
  if (!isList(mentions) || !isList(entities) || !isList(quotes)) return 'recognition is incomplete';
  if (!quotes.every((quote) => isObject(quote) && areObjects(quote['evidence']))) {
    return 'a quotation is broken';
  }
  const { references } = recognition;
  if (references !== undefined && !isList(references)) return 'recognition is incomplete';
  if (!isObject(passages)) return 'passages is missing';
  for (const name of PASSAGE_LISTS) {
    if (!isList(passages[name])) return `passages.${name} is missing`;
  }
  const { surfaces, languages, reports } = passages;
  if (!isAsLong(surfaces, mentions) || !isAsLong(languages, entities)) {
    return 'names and mentions do not belong together';
  }
  if (!isAsLong(reports, record['reports'])) return 'reports and passages do not belong together';
  return (
    findBadMention(mentions, entities) ??
    findBadMention(references ?? [], entities) ??
    findBadEntity(entities, mentions.length) ??
    findBadReport(record['reports'], entities.length, record['dates'])
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function areObjects(value: unknown): boolean {
  return isList(value) && value.every(isObject);
}

function isAsLong(one: unknown, other: unknown): boolean {
  return isList(one) && isList(other) && one.length === other.length;
}

function isIndex(value: unknown, length: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < length;
}

function findBadMention(
  mentions: readonly unknown[],
  entities: readonly unknown[],
): string | undefined {
  const at = mentions.findIndex(
    (mention) =>
      !isObject(mention) ||
      !isIndex(mention['entity'], entities.length) ||
      typeof mention['start'] !== 'number' ||
      typeof mention['end'] !== 'number' ||
      !areObjects(mention['evidence']),
  );
  return at < 0 ? undefined : `mention ${at} is broken`;
}

function findBadEntity(entities: readonly unknown[], mentions: number): string | undefined {
  const at = entities.findIndex(
    (entity) =>
      !isObject(entity) ||
      typeof entity['name'] !== 'string' ||
      typeof entity['type'] !== 'string' ||
      !areObjects(entity['names']) ||
      !isList(entity['roles']) ||
      !isList(entity['mentions']) ||
      !entity['mentions'].every((index) => isIndex(index, mentions)),
  );
  return at < 0 ? undefined : `entity ${at} is broken`;
}

function findBadReport(reports: unknown, entities: number, dates: unknown): string | undefined {
  if (!isList(reports) || !isList(dates)) return 'reports is missing';
  const at = reports.findIndex(
    (report) =>
      !isObject(report) ||
      !isObject(report['trigger']) ||
      !areObjects(report['evidence']) ||
      !isList(report['participants']) ||
      !report['participants'].every(
        (each) => isObject(each) && isIndex(each['entity'], entities),
      ) ||
      (report['date'] !== undefined && !isIndex(report['date'], dates.length)),
  );
  return at < 0 ? undefined : `report ${at} is broken`;
}
