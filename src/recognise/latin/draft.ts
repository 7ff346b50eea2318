import type { Evidence, Name } from '../recognition';
import type { RoleCandidate } from '../candidate';
import type { Part } from '../../text/sourceText';
import type { Span } from '../../text/span';

/** What a name may be while the text is still being read; `event` becomes a `programme` later. */
export type DraftType =
  'person' | 'organisation' | 'place' | 'system' | 'document' | 'programme' | 'unknown';

/** A name under way: token range (both included) and what speaks for its type. */
export interface Draft {
  first: number;
  last: number;
  type: DraftType;
  confidence: number;
  evidence: Evidence[];
  glosses: Name[];
  roles: RoleCandidate[];
  within: Span | undefined;
  language: string;
}

/** A name from token `first` to `last`, as sure as its one reason. `language` is BCP 47. */
export function newDraft(
  first: number,
  last: number,
  type: DraftType,
  reason: Evidence,
  language: string,
): Draft {
  return {
    first,
    last,
    type,
    confidence: reason.score,
    evidence: [reason],
    glosses: [],
    roles: [],
    within: undefined,
    language,
  };
}

/** The tokens of one paragraph: `from` to `to` (excluded). */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly language: string;
  readonly part: Part;
}
