import type { EventType, ParticipantRole } from '../report';

/**
 * What a verb asks for before it is taken for an event. `counterpart`: someone on its other side
 * ("met X"), or two on one side ("X and Y met"); `person`: a person on the other side; `participant`: someone at all; `document`: a word for a
 * document, or two participants; `cue`: one of the words of the row's cue class; `place`: a place or
 * a date; `any`: nothing.
 */
export type Need = 'counterpart' | 'person' | 'participant' | 'document' | 'cue' | 'place' | 'any';

/** Verbs that say by themselves that something happened. Phrases are separated by `|`. */
export interface ActRow {
  readonly type: EventType;
  readonly verbs: string;
  readonly needs: Need;
  /** The class of {@link LanguageTable.cues} that must stand in the clause as well. */
  readonly cue?: string;
  readonly subject?: ParticipantRole;
  readonly object?: ParticipantRole;
  /** 0 to 1: how surely the verb alone tells of an event; 0.45 where left out. */
  readonly weight?: number;
}

/** Nouns of events: with a supporting verb ("was held"), a date or by themselves (`alone`). */
export interface NounRow {
  readonly type: EventType;
  readonly nouns: string;
  readonly alone?: boolean;
  /** The class of {@link LanguageTable.cues} that must stand in the clause as well. */
  readonly cue?: string;
  readonly weight?: number;
}

/** Verbs that need an event noun: hold, attend, chair, take place … */
export interface SupportRow {
  readonly verbs: string;
  readonly role: ParticipantRole;
}

/** Words of one language that findReports goes by. Phrases are in lower case, separated by `|`. */
export interface LanguageTable {
  /** Whether words are separated by spaces. */
  readonly spaced: boolean;
  /** How verbs are inflected, where the table gives base forms only. */
  readonly inflect?: (verb: string) => readonly InflectedForm[];
  /** The plural of a cue, where the language has one. */
  readonly plural?: (noun: string) => string;
  readonly acts: readonly ActRow[];
  readonly nouns: readonly NounRow[];
  readonly supports: readonly SupportRow[];
  readonly cues: Readonly<Record<string, string>>;
  readonly planned: string;
  readonly conditional: string;
  readonly negated: string;
  /** Markers of what was before: no date is borrowed from the lead. */
  readonly perfect: string;
  readonly passive: string;
  /** Words that start another clause of the same sentence. */
  readonly conjunctions: string;
  /** Prepositions of place. */
  readonly locatives: string;
  /** Words that come before a noun and not before a verb. */
  readonly determiners: string;
  /** Verbs of saying: who stands before them tells of the event and is not part of it. */
  readonly speech: string;
  /** Markers of what goes on in the background: "đang thăm", 正在访问. */
  readonly ongoing: string;
  /** "The two sides": those that were named before. */
  readonly both: string;
  /** "He", "she": the person last told of. */
  readonly pronoun: string;
  /** "Also", 也: what follows is one more thing of its kind. */
  readonly another?: string;
  /** Phrases that hold a trigger but tell of nothing: "phóng viên", 会谈纪要. */
  readonly masks?: string;
  /** Relative pronouns: the subject is who was named last. */
  readonly relative: string;
  /** "Respectively", 分别: each of a list by itself. */
  readonly distributive: string;
  /** Words that open a clause whose subject may follow in the main clause. */
  readonly subordinate: string;
  /** "On this occasion", "the same day": the date is that of what was told before. */
  readonly sameTime: string;
}

/** What form of a verb a phrase is; `fixed` where the language does not inflect. */
export type VerbForm = 'base' | 'present' | 'past' | 'gerund' | 'fixed';

export interface InflectedForm {
  readonly text: string;
  readonly form: VerbForm;
}
