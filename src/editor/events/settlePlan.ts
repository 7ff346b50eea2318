import { describeTarget } from '../../annotations/anchoring/describeTarget';
import type { EventChanges, NewEvent } from '../../annotations/editRegister';
import type { NewAnnotation } from '../../annotations/editSidecar';
import { hashText } from '../../annotations/hash';
import type { RegisteredEvent } from '../../annotations/model';
import type { Change } from '../../annotations/storing/change';
import { onePerSource } from '../../corpus/onePerSource';
import type { Snapshot } from '../../corpus/snapshot';
import type { ResolvedEvent, ResolvedReport } from '../../corpus/resolved';
import { overlap } from '../../text/span';

/** A change of a register or sidecar with the one that takes it back. */
export interface Step {
  /** The file: the register of events that holds for a source, or the source's sidecar. */
  readonly file: 'register' | 'sidecar';
  /** Key of the source. */
  readonly source: string;
  readonly change: Change;
  readonly inverse: Change;
}

/** What plans are made from. */
export interface PlanContext {
  readonly snapshot: Snapshot;
  /** What the registers settle, by id. */
  readonly registered: ReadonlyMap<string, RegisteredEvent>;
  /** A new id for an annotation. */
  readonly newId: () => string;
  /** Who and when, for annotations. */
  readonly sign: Pick<NewAnnotation, 'creator' | 'created'>;
}

type Field = 'type' | 'date' | 'place' | 'participants';

/**
 * Settles an event: the register records it as it is shown, with `changes`, and each source gets an
 * annotation on the passage that tells of it most, so that the event is found again whatever recognition
 * makes of it later. What sources differ on is left open unless `changes` says it or `all` is set.
 */
export function planSettle(
  context: PlanContext,
  event: ResolvedEvent,
  changes: EventChanges,
  all = false,
): Step[] {
  const differs = new Set<string>(all ? [] : event.conflicts.map(({ about }) => about));
  const shown: EventChanges = {
    type: event.type,
    ...(event.date === undefined ? {} : { date: event.date }),
    ...(event.place === undefined ? {} : { place: event.place }),
    ...(event.participants.length > 0 ? { participants: rolesOf(event.participants) } : {}),
  };
  const kept = Object.fromEntries(
    Object.entries(shown).filter(([field]) => !differs.has(field as Field)),
  ) as EventChanges;
  const [first] = event.reports;
  const known = context.registered.get(event.id);
  const register = first
    ? [record(first.source, event.id, known, known ? changes : { ...kept, ...changes })]
    : known
      ? [record(anySource(context), event.id, known, changes)]
      : [];
  return [...register, ...planHold(context, event, event.id)];
}

/** Rejects an event: it is no event, or none that matters; its passages stay rejected. */
export function planReject(context: PlanContext, event: ResolvedEvent): Step[] {
  const source = event.reports[0]?.source ?? anySource(context);
  const known = context.registered.get(event.id);
  return [
    record(source, event.id, known, { rejected: true }),
    ...planHold(context, event, event.id),
  ];
}

/** Merges events into `into`, which keeps its id and what was settled of it. */
export function planMerge(
  context: PlanContext,
  into: ResolvedEvent,
  others: readonly ResolvedEvent[],
): Step[] {
  const known = context.registered.get(into.id);
  const merged = [
    ...(known?.merged ?? []),
    ...others.flatMap(({ id }) => [id, ...(context.registered.get(id)?.merged ?? [])]),
  ];
  const removed = others.flatMap((event): Step[] => {
    const entry = context.registered.get(event.id);
    if (!entry) return [];
    const base = withoutRange(entry);
    const source = event.reports[0]?.source ?? anySource(context);
    return [
      {
        file: 'register',
        source,
        change: { kind: 'remove-event', id: event.id, base },
        inverse: { kind: 'add-event', event: base },
      },
    ];
  });
  const settled = planSettle(context, into, { merged: [...new Set(merged)] });
  const held = others.flatMap((event) => planHold(context, event, into.id));
  return [...removed, ...settled, ...held];
}

/** Makes a report an event of its own; the others stay with the event they are in. */
export function planSplit(
  context: PlanContext,
  event: ResolvedEvent,
  report: ResolvedReport,
  id: string,
): Step[] {
  const rest = event.reports.filter((other) => other !== report);
  const date = report.date ?? event.date;
  const own: NewEvent = { id, type: event.type, ...(date === undefined ? {} : { date }) };
  const settled = planSettle(context, { ...event, reports: rest }, {});
  // In the source of the report every other passage has to be held, or it might follow.
  const beside = rest
    .filter(({ source }) => source === report.source)
    .slice(1)
    .flatMap((other) => hold(context, other, event.id));
  return [
    {
      file: 'register',
      source: report.source,
      change: { kind: 'add-event', event: own },
      inverse: { kind: 'remove-event', id, base: own },
    },
    ...settled,
    ...beside,
    ...hold(context, report, id),
  ];
}

/** Two events that are not the same, whatever they look like: both are settled as they are. */
export function planDifferent(
  context: PlanContext,
  one: ResolvedEvent,
  other: ResolvedEvent,
): Step[] {
  return [one, other].flatMap((event) => planSettle(context, event, {}));
}

/** Marks, in each source, the passage that tells most of an event as telling of `id`. */
function planHold(context: PlanContext, event: ResolvedEvent, id: string): Step[] {
  return onePerSource(event.reports).flatMap((report) => hold(context, report, id));
}

function hold(context: PlanContext, report: ResolvedReport, id: string): Step[] {
  const source = context.snapshot.sources.get(report.source);
  if (!source) return [];
  const standing = source.annotations.find(
    ({ annotation, span }) => annotation.type === 'event' && span && overlap(span, report) > 0,
  )?.annotation;
  if (standing?.event === id) return [];
  if (standing) {
    const base = withoutRange(standing);
    return [
      {
        file: 'sidecar',
        source: report.source,
        change: { kind: 'update-annotation', id: base.id, changes: { event: id }, base },
        inverse: {
          kind: 'update-annotation',
          id: base.id,
          changes: { event: base.event },
          base: { ...base, event: id },
        },
      },
    ];
  }
  return [planAnnotation(context, report, { type: 'event', event: id })];
}

/** A new annotation of a passage. */
export function planAnnotation(
  context: PlanContext,
  { source, start, end }: { readonly source: string; readonly start: number; readonly end: number },
  content: Pick<NewAnnotation, 'type' | 'event' | 'date'>,
): Step {
  const article = context.snapshot.sources.get(source)?.analysis.source.text ?? '';
  const annotation: NewAnnotation = {
    id: context.newId(),
    ...content,
    target: describeTarget(article, { start, end }),
    ...context.sign,
  };
  return {
    file: 'sidecar',
    source,
    change: { kind: 'add-annotation', annotation, sha256: hashText(article) },
    inverse: { kind: 'remove-annotation', id: annotation.id, base: annotation },
  };
}

function record(
  source: string,
  id: string,
  known: RegisteredEvent | undefined,
  changes: EventChanges,
): Step {
  if (!known) {
    const event: NewEvent = { id, ...changes };
    return {
      file: 'register',
      source,
      change: { kind: 'add-event', event },
      inverse: { kind: 'remove-event', id, base: event },
    };
  }
  const before = Object.fromEntries(
    Object.keys(changes).map((key) => [key, known[key as keyof EventChanges]]),
  ) as EventChanges;
  return {
    file: 'register',
    source,
    change: { kind: 'update-event', id, changes },
    inverse: { kind: 'update-event', id, changes: before },
  };
}

/** Participants as the register has them: role → ids. */
export function rolesOf(
  participants: ResolvedEvent['participants'],
): Record<string, readonly string[]> {
  const roles: Record<string, string[]> = {};
  for (const { entity, role } of participants) (roles[role] ??= []).push(entity);
  return roles;
}

/** An entry as it is written: where it stands in its file is left out. */
function withoutRange<T extends { readonly range: unknown }>(entry: T): Omit<T, 'range'> {
  const kept = Object.entries(entry).filter(([key]) => key !== 'range');
  return Object.fromEntries(kept) as Omit<T, 'range'>;
}

function anySource({ snapshot }: PlanContext): string {
  return snapshot.sources.keys().next().value ?? '';
}
