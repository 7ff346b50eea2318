import type { Span } from '../text/span';

/** Entity types that Glossator knows; a register may add others. */
export const ENTITY_TYPES = [
  'person',
  'organisation',
  'place',
  'system',
  'document',
  'programme',
] as const;

/** One of {@link ENTITY_TYPES} or a type of the reader's own. */
export type EntityType = (typeof ENTITY_TYPES)[number] | (string & {});

/**
 * Why something was recognised or linked. `rule` is a stable key that the views translate
 * (`title-before-name`, `gloss-in-brackets`, `known-place` …); `detail` is text from the source or a
 * table that the rule went by; `score` runs from 0 to 1.
 */
export interface Evidence {
  readonly rule: string;
  readonly detail?: string;
  readonly score: number;
}

/** A span that names an entity: the name alone, titles outside. Mentions never overlap. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Index into {@link Recognition.entities}. */
  readonly entity: number;
  /** `name`: a full name; `short`: a short form of it; `acronym`; `reference`: "the minister". */
  readonly form: 'name' | 'short' | 'acronym' | 'reference';
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A name that stands for an entity in one source. */
export interface Name {
  readonly text: string;
  /** BCP 47 tag of the name itself: a romanisation in a Chinese text is `en` (or `vi` …). */
  readonly language: string;
  /** `gloss`: given beside another name, in brackets; such a pair is strong evidence for linking. */
  readonly kind: 'full' | 'short' | 'acronym' | 'gloss';
}

/** An office that a source says a person holds (or held). */
export interface RoleClaim extends Span {
  /** As written, without the organisation where that could be told apart: "Minister-Chairman". */
  readonly title: string;
  /** Index into {@link Recognition.entities}: the office's organisation or country, if named. */
  readonly organisation: number | undefined;
  readonly former: boolean;
}

/** What one source calls one thing: all its mentions there, resolved within that source alone. */
export interface LocalEntity {
  readonly type: EntityType;
  /** The fullest name found, as written. */
  readonly name: string;
  readonly names: readonly Name[];
  /** Indices into {@link Recognition.mentions}, in text order. */
  readonly mentions: readonly number[];
  readonly roles: readonly RoleClaim[];
  /** The country or wider body that qualifies a generic name ("Ministry of …" of Japan): an index. */
  readonly within: number | undefined;
}

/** What someone is quoted as saying, without the quotation marks. */
export interface Quote extends Span {
  /** Index into {@link Recognition.entities}. */
  readonly speaker: number | undefined;
  readonly direct: boolean;
  readonly evidence: readonly Evidence[];
}

/** What recognition finds in one source. Lists are in the order of the text. */
export interface Recognition {
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
  readonly quotes: readonly Quote[];
  /**
   * Passages that mean a person without a name ("the minister said"), only where it is certain; they
   * are no {@link mentions} and never overlap those. `form` is `reference`.
   */
  readonly references?: readonly Mention[];
}
