import type { RegisteredEntity } from '../../annotations/model';
import type { Analysis } from '../../corpus/analysis';

/** What the extension asks of a worker. Everything can be cloned. */
export type Request =
  | { readonly kind: 'names'; readonly entities: readonly RegisteredEntity[] }
  | { readonly kind: 'analyse'; readonly id: number; readonly text: string };

/** A worker's answer to `analyse`: the analysis without its text, or why there is none. */
export type Answer =
  | { readonly id: number; readonly analysis: Analysis }
  | { readonly id: number; readonly error: string };
