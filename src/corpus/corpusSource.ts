import type { PlaceCandidate } from '../annotations/anchoring/placed';
import type { Annotation, SourceMetadata } from '../annotations/model';
import type { Span } from '../text/span';
import type { Analysis } from './analysis';

/** An annotation with the place in the current text where it belongs. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly state: 'anchored' | 'changed' | 'orphan';
  /** In UTF-16 units of the current text; `undefined` for an orphan or one without a target. */
  readonly span: Span | undefined;
  /** Of an orphan, the places that its passage may have, the best first. */
  readonly candidates?: readonly PlaceCandidate[];
}

/** One source as the corpus holds it. */
export interface CorpusSource {
  /** Unique key: on the command line the path as given, in the editor the URI. */
  readonly key: string;
  /** Path for people, with `/`; also sorted by. */
  readonly path: string;
  readonly analysis: Analysis;
  readonly metadata: SourceMetadata;
  readonly annotations: readonly PlacedAnnotation[];
}
