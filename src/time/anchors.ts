import type { SourceText } from '../text/sourceText';
import type { Anchor, TemporalExpression } from './temporal';

/**
 * The dates of publication that a source itself gives (dateline, timestamp, byline), by zone. A zone
 * that tells nothing of its date is missing from the map.
 */
export function readAnchors(
  source: SourceText,
  dates: readonly TemporalExpression[],
): Map<number, Anchor> {
  void source;
  void dates;
  return new Map();
}
