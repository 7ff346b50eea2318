import type { RegisteredEntity, RegisteredEvent } from '../../annotations/model';
import type { Analysis } from '../../corpus/analysis';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { Moved } from '../../corpus/moved';
import type { Resolution } from '../../corpus/snapshot';

/** What a worker is told; everything can be cloned. */
export type Message =
  /** The names that texts are analysed with from now on are those of these entities. */
  | { readonly kind: 'names'; readonly entities: readonly RegisteredEntity[] }
  /** Answered with `analysis`. */
  | { readonly kind: 'analyse'; readonly id: number; readonly text: string }
  | { readonly kind: 'set'; readonly sources: readonly CorpusSource[] }
  | { readonly kind: 'delete'; readonly key: string }
  | {
      readonly kind: 'registers';
      readonly entities: readonly RegisteredEntity[];
      readonly events: readonly RegisteredEvent[];
    }
  /** Answered with `resolution`, of the sources and registers told so far, or with what has `moved`. */
  | { readonly kind: 'join'; readonly id: number };

/** A worker's answer to the message with the same id. */
export type Answer =
  /** Without its text, which the asker has. */
  | { readonly id: number; readonly analysis: Analysis }
  | { readonly id: number; readonly resolution: Resolution }
  /** What has moved since the last answer to a `join`. */
  | { readonly id: number; readonly moved: readonly Moved[] }
  | { readonly id: number; readonly error: string };
