import { makeKnownNames } from '../names/knownNames';
import { compareSpans, overlap, type Span } from '../text/span';
import { entityOfMention, type Passage } from './card';
import type { CorpusSource } from './corpusSource';
import type { Snapshot } from './snapshot';
import { judgedSpans } from './suggestions';

/** A place where the same is named again. */
export interface Occurrence extends Passage {
  /** The words there. */
  readonly exact: string;
  /** How it was found: recognised under a full name, a short form or an acronym; or only the same words. */
  readonly kind: 'name' | 'short' | 'acronym' | 'words';
}

/** What is looked for. */
export interface Wanted {
  /** Id of an entity. */
  readonly entity: string | undefined;
  /** Words, compared without case and diacritics, whole words where there are spaces. */
  readonly words: string;
}

/**
 * Makes what finds the places of a source that name an entity or hold the same words where nothing is
 * recognised, in the order of the text. What is annotated or rejected already is left out. Linear in
 * the text.
 */
export function makeOccurrenceFinder(
  snapshot: Snapshot,
  { entity, words }: Wanted,
): (source: CorpusSource, text: string) => Occurrence[] {
  const names = makeKnownNames([{ text: words, type: 'other', entity: '' }]);
  return (source, text) => {
    const judged = judgedSpans(source);
    const { mentions } = source.analysis.recognition;
    const found: Occurrence[] = [];
    const add = (span: Span, kind: Occurrence['kind']) => {
      if (judged.touches(span)) return;
      const { start, end } = span;
      found.push({ source: source.key, start, end, exact: text.slice(start, end), kind });
    };
    mentions.forEach((mention, index) => {
      if (entity === undefined || entityOfMention(snapshot, source, index) !== entity) return;
      add(mention, mention.form === 'reference' ? 'short' : mention.form);
    });
    let next = 0;
    for (const match of names.match(text)) {
      while ((mentions[next]?.end ?? Infinity) <= match.start) next += 1;
      const beside = mentions[next];
      if (!beside || overlap(beside, match) === 0) add(match, 'words');
    }
    return found.sort(compareSpans);
  };
}
