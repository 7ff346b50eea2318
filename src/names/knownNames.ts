import type { Span } from '../text/span';

/** A name that a register records. */
export interface KnownName {
  readonly text: string;
  readonly type: string;
  /** Id of the registered entity. */
  readonly entity: string;
}

export interface KnownNameMatch extends Span {
  readonly name: KnownName;
}

/** Names to be found in a text, leftmost-longest, whole words in scripts that have spaces. */
export interface KnownNames {
  /** Changes when the names do: part of the cache key of an analysis. */
  readonly version: string;
  /** Matches in text order, never overlapping. Offsets are those of `text`. */
  match(text: string): KnownNameMatch[];
}
