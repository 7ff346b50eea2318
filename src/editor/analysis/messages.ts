import type { RegisteredEntity, RegisteredEvent } from '../../annotations/model';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { Changes } from '../../corpus/changes';

/** A source whose analysis is the bytes of `writeAnalysis`. */
export interface SentSource extends Omit<CorpusSource, 'analysis'> {
  readonly analysis: Uint8Array;
}

/** What a worker is told; everything can be cloned. */
export type Message =
  /** The names that texts are analysed with from now on are those of these entities. */
  | { readonly kind: 'names'; readonly entities: readonly RegisteredEntity[] }
  /** Answered with `analysis`. */
  | { readonly kind: 'analyse'; readonly id: number; readonly text: string }
  /** Comes first: the folder in which bytes may be kept that are not looked at for long. */
  | { readonly kind: 'scratch'; readonly folder: string }
  | { readonly kind: 'set'; readonly sources: readonly SentSource[] }
  | { readonly kind: 'delete'; readonly key: string }
  | {
      readonly kind: 'registers';
      readonly entities: readonly RegisteredEntity[];
      readonly events: readonly RegisteredEvent[];
    }
  /** Answered with what `changes` where the sources and registers told so far are joined. */
  | { readonly kind: 'join'; readonly id: number }
  /** Answered with the next piece of an answer of which there is more. */
  | { readonly kind: 'more'; readonly id: number }
  /** Who asks has what joining now would give: it is joined, and not answered. */
  | { readonly kind: 'prepare' };

/** A worker's answer to the message with the same id. */
export type Answer =
  /** As the bytes of `writeAnalysis`. */
  | { readonly id: number; readonly analysis: Uint8Array }
  /**
   * A piece of what is other than at the last answer to a `join`, or at `prepare`; `anew`: than where nothing is
   * known. Small, so that reading it takes no long task.
   */
  | {
      readonly id: number;
      readonly changes: Changes;
      readonly anew: boolean;
      readonly more: boolean;
    }
  | { readonly id: number; readonly error: string };
