import type { Span } from '../text/span';
import type { EntityType, Evidence, Name } from './recognition';

/** An office named beside a person: where it stands and what it says. */
export interface RoleCandidate extends Span {
  /** As written, without the organisation where that could be told apart. */
  readonly title: string;
  /** Where the office's organisation or country is named; another candidate covers it, or none. */
  readonly organisation: Span | undefined;
  readonly former: boolean;
}

/**
 * A name as a recogniser of one script found it, before names are resolved within the source.
 * Candidates of one source never overlap.
 */
export interface Candidate extends Span {
  readonly type: EntityType;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** BCP 47 tag of the paragraph it stands in. */
  readonly language: string;
  /** Other names given beside it in brackets: a romanisation, an acronym, an expansion. */
  readonly glosses: readonly Name[];
  /** Offices of a person, outermost first. */
  readonly roles: readonly RoleCandidate[];
  /** What qualifies a generic name, where that stands outside the span: "Japanese" Ministry … */
  readonly within: Span | undefined;
  /** Id of the registered entity, where a register knows the name. */
  readonly registered: string | undefined;
}
