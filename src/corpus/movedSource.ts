import type { Span } from '../text/span';
import type { Analysis } from './analysis';
import type { CorpusSource, PlacedAnnotation } from './corpusSource';
import { passagesOf } from './passages';
import type { ResolvedEntity, ResolvedEvent, ResolvedRole } from './resolved';
import type { Moved } from './moved';
import type { EntityResolution } from './resolveEntities';
import type { EventResolution } from './resolveEvents';

/**
 * Entities that change where `after` takes the place of `before`, where only places of what they are
 * said to be do; `undefined` where the names of the source mean something else now, so that entities
 * have to be joined anew. Exactly what joining them anew would give.
 */
export function findMovedEntities(
  entities: EntityResolution,
  before: CorpusSource,
  after: CorpusSource,
): readonly ResolvedEntity[] | undefined {
  if (before.key !== after.key || before.path !== after.path) return undefined;
  if (!isAlike(before.metadata, after.metadata)) return undefined;
  if (!isAlike(namingOf(before.analysis), namingOf(after.analysis))) return undefined;
  const [old, now] = [placesOf(before.analysis), placesOf(after.analysis)];
  const judged = before.annotations.filter(isAboutNames);
  if (!isAlike(judged, after.annotations.filter(isAboutNames))) return undefined;
  // What a reader says of a passage was placed anew: what it is about may be another thing.
  if (judged.length > 0 && !isAlike(old.mentions, now.mentions)) return undefined;
  const places = new Map<string, Span>();
  for (const [at, span] of old.roles.entries()) {
    const key = `${span.start} ${span.end}`;
    const fresh = now.roles[at];
    const known = places.get(key);
    if (!fresh || (known && !isAlike(known, fresh))) return undefined;
    places.set(key, fresh);
  }
  return movedEntities(entities, after.key, places);
}

/**
 * Events that change where only places of their reports do, and entities did no more either;
 * `undefined` where the source tells something else now.
 */
export function findMovedEvents(
  events: EventResolution,
  before: CorpusSource,
  after: CorpusSource,
): Moved['events'] | undefined {
  const judged = before.annotations.filter(isAboutEvents);
  if (!isAlike(judged, after.annotations.filter(isAboutEvents))) return undefined;
  if (!isAlike(tellingOf(before.analysis), tellingOf(after.analysis))) return undefined;
  const [old, now] = [placesOf(before.analysis), placesOf(after.analysis)];
  if (judged.length > 0 && !isAlike(old, now)) return undefined;
  return movedEvents(events, after);
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether joining entities reads an annotation. */
function isAboutNames({ annotation: { type } }: PlacedAnnotation): boolean {
  return type === 'mention' || type === 'rejection';
}

/** Whether joining events reads an annotation; highlights, relations and plain notes are for the reader alone. */
function isAboutEvents({ annotation: { type, date } }: PlacedAnnotation): boolean {
  return type === 'event' || (type === 'note' && date !== undefined);
}

/** The same thing as it would be at the beginning of a text. */
function placeless<T extends Span>(thing: T): T {
  return { ...thing, start: 0, end: 0 };
}

/** Everything of an analysis that joining entities goes by, places aside. */
function namingOf(analysis: Analysis): unknown {
  const { mentions, entities } = analysis.recognition;
  const { surfaces, languages, countries, prefixed, glossed, figures } = passagesOf(analysis);
  return [
    analysis.source.language,
    mentions.map(placeless),
    entities.map((entity) => ({ ...entity, roles: entity.roles.map(placeless) })),
    analysis.dates.map(placeless),
    [...analysis.anchors],
    [surfaces, languages, countries, prefixed, glossed, figures],
  ];
}

/** What joining events goes by besides, with places as far as they tell what lies where. */
function tellingOf(analysis: Analysis): unknown {
  const { reports, recognition } = analysis;
  const passages = passagesOf(analysis);
  const sentences = new Map<number, number>();
  return [
    reports.map((report, at) => {
      const { start, end, trigger, object } = report;
      const sentence = passages.reports[at]?.sentence ?? 0;
      if (!sentences.has(sentence)) sentences.set(sentence, sentences.size);
      const relative = (span: Span) => ({ start: span.start - start, end: span.end - start });
      const around = object
        ? { start: Math.min(start, object.start), end: Math.max(end, object.end) }
        : report;
      return [
        { ...placeless(report), trigger: relative(trigger), object: object && relative(object) },
        end - start,
        sentences.get(sentence),
        mentionsIn(recognition.mentions, around).map(([at, mention]) => [at, relative(mention)]),
      ];
    }),
    [passages.marks, passages.openings],
    passages.reports.map((passage) => ({ ...passage, sentence: 0 })),
  ];
}

/** The mentions that touch a span, with their indices. */
function mentionsIn(mentions: readonly Span[], { start, end }: Span): [number, Span][] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: [number, Span][] = [];
  for (let at = low; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) break;
    found.push([at, mention]);
  }
  return found;
}

/** All places that joining gives on or compares with those of annotations. */
function placesOf({ recognition, dates, reports }: Analysis) {
  const bare = ({ start, end }: Span): Span => ({ start, end });
  return {
    roles: recognition.entities.flatMap(({ roles }) => roles.map(bare)),
    mentions: recognition.mentions.map(bare),
    dates: dates.map(bare),
    reports: reports.map(bare),
  };
}

function movedEntities(
  { entities, entityOf }: EntityResolution,
  key: string,
  places: ReadonlyMap<string, Span>,
): ResolvedEntity[] {
  return [...new Set(entityOf.get(key))].flatMap((id) => {
    const entity = entities.get(id);
    const isOwn = ({ claims }: ResolvedRole) => claims.some(({ source }) => source === key);
    if (!entity?.roles.some(isOwn)) return [];
    const roles = entity.roles.map((role) =>
      isOwn(role)
        ? {
            ...role,
            claims: role.claims.map((claim) =>
              claim.source === key
                ? { ...claim, ...places.get(`${claim.start} ${claim.end}`) }
                : claim,
            ),
          }
        : role,
    );
    return [{ ...entity, roles }];
  });
}

function movedEvents(
  { events }: EventResolution,
  { key, analysis }: CorpusSource,
): Moved['events'] {
  const moved: { at: number; event: ResolvedEvent }[] = [];
  for (const [at, event] of events.entries()) {
    if (!event.reports.some(({ source }) => source === key)) continue;
    const reports = event.reports.map((told) => {
      const report =
        told.source === key && told.report !== undefined
          ? analysis.reports[told.report]
          : undefined;
      return report ? { ...told, start: report.start, end: report.end } : told;
    });
    moved.push({ at, event: { ...event, reports } });
  }
  return moved;
}
