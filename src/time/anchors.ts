import type { SourceText } from '../text/sourceText';
import type { Anchor, TemporalExpression } from './temporal';

export function readAnchors(
  source: SourceText,
  dates: readonly TemporalExpression[],
): Map<number, Anchor> {
  void source;
  void dates;
  return new Map();
}
