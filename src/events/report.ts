import type { Evidence } from '../recognise/recognition';
import type { Span } from '../text/span';

/** What kinds of events are told apart. */
export const EVENT_TYPES = [
  'meeting',
  'visit',
  'signing',
  'agreement',
  'handover',
  'ceremony',
  'seminar',
  'statement',
  'launch',
  'release',
  'election',
  'appointment',
  'award',
  'contest',
  'disaster',
  'accident',
  'rescue',
  'crime',
  'court-ruling',
  'acquisition',
  'other',
] as const;

export type EventType = (typeof EVENT_TYPES)[number] | (string & {});

/** The part an entity plays in an event. */
export type ParticipantRole =
  | 'participant'
  | 'agent'
  | 'patient'
  | 'host'
  | 'guest'
  | 'signatory'
  | 'witness'
  | 'chair'
  | 'speaker'
  | 'giver'
  | 'receiver'
  | 'topic';

export interface Participant {
  /** Index into the entities of the same analysis. */
  readonly entity: number;
  readonly role: ParticipantRole;
  /** Not named where it is told, but meant ("he", 该公司): shown, but no ground to join reports for. */
  readonly meant?: true;
}

/** A passage of one source that tells of an event. */
export interface Report extends Span {
  readonly type: EventType;
  /** The words that gave it away ("met", 签署). */
  readonly trigger: Span;
  /** How many units behind its end its sentence adds to it, in other clauses. */
  readonly details?: number;
  /** Index into the temporal expressions of the same analysis. */
  readonly date: number | undefined;
  /** It happened so many days after `date` (below 0: before): "two days after the vote". */
  readonly daysFromDate?: number;
  /** Index into the entities of the same analysis. */
  readonly place: number | undefined;
  readonly participants: readonly Participant[];
  /** What was signed, launched, held …: a span of the same source, for titles and for merging. */
  readonly object: Span | undefined;
  readonly modality: 'actual' | 'planned' | 'conditional' | 'negated';
  /** Zone of the text (see `Paragraph.zone`). */
  readonly zone: number;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
