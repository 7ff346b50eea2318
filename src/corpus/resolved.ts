import type { EventType, ParticipantRole } from '../events/report';
import type { EntityType, Evidence } from '../recognise/recognition';
import type { Edtf } from '../time/temporal';

/** Where a source names an entity: its key, and the indices of the mentions in its analysis, in order. */
export interface Occurrences {
  readonly source: string;
  readonly mentions: readonly number[];
}

/** An office with who says so. `from` and `to` are the earliest and latest dates of the claims. */
export interface ResolvedRole {
  readonly title: string;
  /** All titles that sources give it, in any language; `undefined` where there is only {@link title}. */
  readonly titles?: readonly string[];
  /** What a title that is nothing but a known office is called, by primary language. */
  readonly knownTitles?: Readonly<Record<string, string>>;
  /** Id of the organisation or country. */
  readonly organisation: string | undefined;
  readonly from: Edtf | undefined;
  readonly to: Edtf | undefined;
  readonly claims: readonly {
    readonly source: string;
    readonly start: number;
    readonly end: number;
    readonly date: Edtf | undefined;
  }[];
}

/** One real thing, across all sources of the workspace. */
export interface ResolvedEntity {
  /** A slug of the name; stable while the name is; the reader's own where a register names it. */
  readonly id: string;
  readonly type: EntityType;
  /** The reader's name for it, else the fullest one found. */
  readonly name: string;
  /** Names by BCP 47 language, the most frequent first. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** What a well-known thing is called by primary language, whether or not a source calls it so. */
  readonly knownNames?: Readonly<Record<string, string>>;
  readonly roles: readonly ResolvedRole[];
  /** Once for each source that names it, in the order of the sources. */
  readonly occurrences: readonly Occurrences[];
  /** How many mentions those are. */
  readonly mentionCount: number;
  /** Why names that differ were joined. */
  readonly evidence: readonly Evidence[];
  /** Others it may be the same as, below the score at which we would say so. */
  readonly perhaps: readonly { readonly id: string; readonly evidence: Evidence }[];
  /** Recorded in a register. */
  readonly settled: boolean;
  readonly note: string | undefined;
}

/** A passage that tells of an event, and what it alone says of it. */
export interface ResolvedReport {
  readonly source: string;
  /** Index of the report in the source's analysis; `undefined` for one the reader annotated. */
  readonly report: number | undefined;
  readonly start: number;
  readonly end: number;
  readonly date: Edtf | undefined;
  readonly language: string;
}

/** What sources say differently about one event. */
export interface Conflict {
  readonly about: 'date' | 'place' | 'participants' | 'type' | 'number';
  readonly claims: readonly { readonly value: string; readonly source: string }[];
}

/** What was signed, held, launched …, in the words of one language. */
export interface EventObject {
  /** BCP 47. */
  readonly language: string;
  /** A phrase of a source; empty where only the entity is known. */
  readonly text: string;
  /** Id of the document, system or programme that the phrase names. */
  readonly entity: string | undefined;
}

/** The clause of a source that tells of an event, for a title where too little else is known. */
export interface EventClause {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** Ids of what it names. */
  readonly names: readonly string[];
}

/** One thing that happened, with every source that tells of it. */
export interface ResolvedEvent {
  readonly id: string;
  readonly type: EventType;
  /** What it was more closely, where most of its reports say so: see `subtypesOf`. */
  readonly subtype?: string | undefined;
  /** `undefined` where no source dates it. */
  readonly date: Edtf | undefined;
  /** How the date is known. */
  readonly dateEvidence: Evidence | undefined;
  /** Id of a place entity. */
  readonly place: string | undefined;
  readonly participants: readonly { readonly entity: string; readonly role: ParticipantRole }[];
  /** What it was about, at most one a language; for the title. */
  readonly objects: readonly EventObject[];
  /** In whose words it is told, at most one clause a language. */
  readonly clauses?: readonly EventClause[];
  /** The reader's own title, where a register gives one. */
  readonly title: string | undefined;
  readonly modality: 'actual' | 'planned' | 'conditional' | 'negated';
  /** The most telling report first. */
  readonly reports: readonly ResolvedReport[];
  readonly conflicts: readonly Conflict[];
  /** Id of the event it is a part of (a meeting during a visit). */
  readonly partOf: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly settled: boolean;
}

/** When a source was published, and how that is known. */
export interface ResolvedPublication {
  readonly date: Edtf | undefined;
  readonly evidence: Evidence | undefined;
}
