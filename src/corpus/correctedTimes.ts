import { overlap } from '../text/span';
import type { ResolvedTime, TemporalExpression } from '../time/temporal';
import type { CorpusSource } from './corpusSource';

/**
 * What a reader says that the words of a date mean: a note on them that has a `date`. Maps the index of
 * the temporal expression to its value; mostly empty.
 */
export function correctedTimes(source: CorpusSource): ReadonlyMap<number, ResolvedTime> {
  const times = new Map<number, ResolvedTime>();
  for (const { annotation, span } of source.annotations) {
    if (annotation.type !== 'note' || annotation.date === undefined || !span) continue;
    const index = source.analysis.dates.findIndex((date) => isAbout(span, date));
    if (index < 0) continue;
    times.set(index, { value: annotation.date, evidence: { rule: 'reader', score: 1 } });
  }
  return times;
}

/** A note on a whole sentence is not about a date in it. */
function isAbout(span: { readonly start: number; readonly end: number }, date: TemporalExpression) {
  const shared = overlap(span, date);
  return shared * 2 > span.end - span.start && shared * 2 > date.end - date.start;
}
