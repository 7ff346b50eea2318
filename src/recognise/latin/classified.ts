import type { DraftType } from './draft';

/** What is decided of a run of words: the token range of the name proper and its type. */
export interface Classified {
  readonly first: number;
  readonly last: number;
  readonly type: DraftType;
  readonly confidence: number;
  readonly rule: string;
}
