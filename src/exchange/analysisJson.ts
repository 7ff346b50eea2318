import { datedRoles } from '../corpus/datedRoles';
import type { Snapshot } from '../corpus/snapshot';
import type { CorpusSource } from '../corpus/corpusSource';
import { displayName } from '../corpus/displayName';
import { eventTitle } from '../corpus/eventTitle';
import { passagesOf } from '../corpus/passages';
import type { ResolvedEntity, ResolvedEvent } from '../corpus/resolved';
import type { Mention } from '../recognise/recognition';
import { CodePointOffsets } from '../text/offsets';
import type { FurnitureKind } from '../text/sourceText';
import type { Span } from '../text/span';
import type { Edtf } from '../time/temporal';
import { ENGLISH_TITLES } from './englishTitles';

/** One source as `analyze` prints it; offsets count code points. */
export interface ArticleJson {
  readonly file: string;
  readonly language: string;
  readonly published: Edtf | null;
  readonly title: string;
  readonly mentions: readonly (Span & {
    readonly type: string;
    readonly entity: string;
    readonly confidence: number;
    readonly by: string;
  })[];
  /** Passages that mean a person without a name: "the minister". */
  readonly references: readonly (Span & { readonly entity: string; readonly confidence: number })[];
  readonly dates: readonly (Span & { readonly value: Edtf })[];
  readonly quotes: readonly (Span & { readonly speaker: string | null })[];
  readonly furniture: readonly (Span & { readonly kind: FurnitureKind })[];
}

/** An entity as `analyze` prints it. */
export interface EntityJson {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly roles: readonly {
    readonly title: string;
    readonly organisation: string | null;
    readonly from: Edtf | null;
    readonly to: Edtf | null;
    readonly claims: readonly (Span & { readonly file: string; readonly date: Edtf | null })[];
  }[];
}

/** An event as `analyze` prints it. */
export interface EventJson {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly date: Edtf | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly sources: readonly (Span & { readonly file: string; readonly date: Edtf | null })[];
  readonly conflicts: ResolvedEvent['conflicts'];
}

/** The contract of `analyze --json`. */
export interface AnalysisJson {
  readonly glossator: 1;
  readonly unit: 'code-point';
  readonly articles: readonly ArticleJson[];
  readonly entities: readonly EntityJson[];
  readonly events: readonly EventJson[];
}

const TITLE_OPTIONS = { language: 'en', place: true } as const;

/** Spans of one source in code points; a table is only made for texts that need one. */
class SpanWriter {
  readonly #offsets: CodePointOffsets;

  constructor(source: CorpusSource) {
    this.#offsets = new CodePointOffsets(passagesOf(source.analysis));
  }

  write(span: Span): Span {
    return {
      start: this.#offsets.toCodePoint(span.start),
      end: this.#offsets.toCodePoint(span.end),
    };
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function titleOf(source: CorpusSource): string {
  return source.metadata.title ?? passagesOf(source.analysis).title;
}

/** From here on a passage itself is sure enough of what kind of thing it names. */
const SURE = 0.8;

/** The type of a mention: where its passage leaves room for doubt, what all sources make of the entity. */
function typeOf({ type, confidence }: Mention, entity: string | undefined): string {
  return confidence < SURE ? (entity ?? type) : type;
}

/** One source with what is known of it in `snapshot`. */
export function articleToJson(source: CorpusSource, snapshot: Snapshot): ArticleJson {
  const spans = new SpanWriter(source);
  const { recognition, dates, source: text } = source.analysis;
  const ids = snapshot.entities.entityOf.get(source.key) ?? [];
  const times = snapshot.events.times.get(source.key) ?? [];
  const idOf = (local: number): string => ids[local] ?? `${source.path}#${local}`;
  return {
    file: source.path,
    language: source.metadata.language ?? text.language,
    published: snapshot.events.published.get(source.key)?.date ?? null,
    title: titleOf(source),
    mentions: recognition.mentions.map((mention) => ({
      ...spans.write(mention),
      type: typeOf(mention, snapshot.entities.entities.get(idOf(mention.entity))?.type),
      entity: idOf(mention.entity),
      confidence: round(mention.confidence),
      by: 'recogniser',
    })),
    references: (recognition.references ?? []).map((reference) => ({
      ...spans.write(reference),
      entity: idOf(reference.entity),
      confidence: round(reference.confidence),
    })),
    dates: dates.flatMap((date, index) => {
      const value = times[index]?.value;
      return value === undefined ? [] : [{ ...spans.write(date), value }];
    }),
    quotes: recognition.quotes.map((quote) => ({
      ...spans.write(quote),
      speaker: quote.speaker === undefined ? null : idOf(quote.speaker),
    })),
    furniture: text.furniture.map((part) => ({ ...spans.write(part), kind: part.kind })),
  };
}

function entityToJson(
  entity: ResolvedEntity,
  pathOf: (key: string) => string,
  writerOf: (key: string) => SpanWriter | undefined,
): EntityJson {
  return {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    names: Object.fromEntries(entity.names),
    roles: entity.roles.map((role) => ({
      title: role.title,
      organisation: role.organisation ?? null,
      from: role.from ?? null,
      to: role.to ?? null,
      claims: role.claims.map((claim) => ({
        ...(writerOf(claim.source)?.write(claim) ?? { start: claim.start, end: claim.end }),
        file: pathOf(claim.source),
        date: claim.date ?? null,
      })),
    })),
  };
}

/** Everything in `snapshot` as the object that `analyze --json` prints. */
export function snapshotToJson(snapshot: Snapshot): AnalysisJson {
  const { articles, entities, events, ...head } = snapshotParts(snapshot);
  return { ...head, articles: [...articles], entities: [...entities], events: [...events] };
}

/** {@link AnalysisJson} with its lists made item by item, each only once. */
export interface AnalysisParts extends Pick<AnalysisJson, 'glossator' | 'unit'> {
  readonly articles: Iterable<ArticleJson>;
  readonly entities: Iterable<EntityJson>;
  readonly events: Iterable<EventJson>;
}

function* mapEach<T, U>(items: Iterable<T>, make: (item: T) => U): Generator<U> {
  for (const item of items) yield make(item);
}

/** What {@link snapshotToJson} makes, for results that are too large to be held at once. */
export function snapshotParts(snapshot: Snapshot): AnalysisParts {
  const writers = new Map<string, SpanWriter>();
  const writerOf = (key: string): SpanWriter | undefined => {
    const source = snapshot.sources.get(key);
    if (!source) return undefined;
    let writer = writers.get(key);
    if (!writer) writers.set(key, (writer = new SpanWriter(source)));
    return writer;
  };
  const named = (id: string) => {
    const entity = snapshot.entity(id);
    return entity && { name: displayName(entity, 'en'), type: entity.type };
  };
  const pathOf = (key: string): string => snapshot.sources.get(key)?.path ?? key;
  return {
    glossator: 1,
    unit: 'code-point',
    articles: mapEach(snapshot.sources.values(), (source) => articleToJson(source, snapshot)),
    entities: mapEach(snapshot.entities.entities.values(), (entity) =>
      entityToJson({ ...entity, roles: datedRoles(snapshot, entity) }, pathOf, writerOf),
    ),
    events: mapEach(snapshot.events.events, (event) => ({
      id: event.id,
      title: eventTitle(event, named, ENGLISH_TITLES, TITLE_OPTIONS),
      type: event.type,
      date: event.date ?? null,
      place: event.place ?? null,
      participants: event.participants.map((participant) => participant.entity),
      sources: event.reports.map((report) => ({
        ...(writerOf(report.source)?.write(report) ?? { start: report.start, end: report.end }),
        file: pathOf(report.source),
        date: report.date ?? null,
      })),
      conflicts: event.conflicts,
    })),
  };
}
