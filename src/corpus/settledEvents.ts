import type { Annotation, RegisteredEvent } from '../annotations/model';
import type { ParticipantRole } from '../events/report';
import { overlap, type Span } from '../text/span';
import type { CorpusSource } from './corpusSource';
import type { ResolvedEvent } from './resolved';

/** An event while it is being put together. */
export type MutableEvent = { -readonly [K in keyof ResolvedEvent]: ResolvedEvent[K] };

/**
 * Adds to the events (by id) what people settled: passages that a sidecar says tell of an event, with
 * what it says of it there, and then the register, which wins. Events that nobody recognised are added.
 */
export function settleEvents(
  sources: readonly CorpusSource[],
  register: readonly RegisteredEvent[],
  byId: Map<string, MutableEvent>,
): void {
  const rejected = new Set(register.filter((event) => event.rejected).map(({ id }) => id));
  const merged = new Map<string, string>();
  for (const { id, merged: others } of register) for (const other of others) merged.set(other, id);
  for (const source of sources) {
    for (const { annotation, span } of source.annotations) {
      if (annotation.type !== 'event' || annotation.event === undefined) continue;
      const id = merged.get(annotation.event) ?? annotation.event;
      if (rejected.has(id)) continue;
      const event = byId.get(id) ?? emptyEvent(id);
      byId.set(id, event);
      applyAnnotation(event, annotation);
      if (span) addPassage(event, source, span, annotation);
    }
  }
  for (const settled of register) {
    if (settled.rejected) continue;
    const event = byId.get(settled.id) ?? emptyEvent(settled.id);
    applyRegister(event, settled);
    byId.set(settled.id, event);
  }
}

function addPassage(
  event: MutableEvent,
  source: CorpusSource,
  span: Span,
  annotation: Annotation,
): void {
  const known = event.reports.some(
    (report) => report.source === source.key && overlap(report, span) > 0,
  );
  if (known) return;
  event.reports = [
    ...event.reports,
    {
      source: source.key,
      report: undefined,
      start: span.start,
      end: span.end,
      date: annotation.date,
      language: source.metadata.language ?? source.analysis.source.language,
    },
  ];
}

function applyAnnotation(event: MutableEvent, annotation: Annotation): void {
  event.settled = true;
  if (annotation.eventType !== undefined) event.type = annotation.eventType;
  if (annotation.place !== undefined) event.place = annotation.place;
  if (annotation.date !== undefined) settleDate(event, annotation.date);
  if (annotation.participants) event.participants = participantsOf(annotation.participants);
}

function settleDate(event: MutableEvent, date: string): void {
  event.date = date;
  event.dateEvidence = { rule: 'reader', score: 1 };
  event.conflicts = event.conflicts.filter(({ about }) => about !== 'date');
}

function participantsOf(
  roles: Readonly<Record<string, string | readonly string[]>>,
): MutableEvent['participants'] {
  return Object.entries(roles).flatMap(([role, ids]) =>
    (typeof ids === 'string' ? [ids] : ids).map((entity) => ({
      entity,
      role: role as ParticipantRole,
    })),
  );
}

/** What people settled wins over what was recognised. */
function applyRegister(event: MutableEvent, settled: RegisteredEvent): void {
  event.settled = true;
  if (settled.type !== undefined && settled.type !== event.type) {
    event.type = settled.type;
    event.subtype = undefined;
  }
  if (settled.title !== undefined) event.title = settled.title;
  if (settled.place !== undefined) event.place = settled.place;
  if (settled.date !== undefined) settleDate(event, settled.date);
  if (settled.participants !== undefined) event.participants = participantsOf(settled.participants);
}

function emptyEvent(id: string): MutableEvent {
  return {
    id,
    type: 'other',
    date: undefined,
    dateEvidence: undefined,
    place: undefined,
    participants: [],
    objects: [],
    title: undefined,
    modality: 'actual',
    reports: [],
    conflicts: [],
    partOf: undefined,
    evidence: [],
    settled: true,
  };
}

/** Adds to an event what another cluster tells of it. */
export function joinInto(event: MutableEvent, other: MutableEvent): void {
  event.reports = [...event.reports, ...other.reports];
  const known = new Set(event.participants.map(({ entity }) => entity));
  event.participants = [
    ...event.participants,
    ...other.participants.filter(({ entity }) => !known.has(entity)),
  ];
  event.subtype ??= event.type === other.type ? other.subtype : undefined;
  event.date ??= other.date;
  event.dateEvidence ??= other.dateEvidence;
  event.place ??= other.place;
  event.objects = withOtherLanguages(event.objects, other.objects);
  event.clauses = withOtherLanguages(event.clauses ?? [], other.clauses ?? []);
}

/** `own`, and of `others` what is in a language that `own` lacks. */
function withOtherLanguages<T extends { readonly language: string }>(
  own: readonly T[],
  others: readonly T[],
): readonly T[] {
  const languages = new Set(own.map(({ language }) => language));
  return [...own, ...others.filter(({ language }) => !languages.has(language))];
}
