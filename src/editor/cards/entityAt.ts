import { annotationsAt, entityOfMention, spanAt } from '../../corpus/card';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { ResolvedEntity } from '../../corpus/resolved';
import type { Snapshot } from '../../corpus/snapshot';
import type { Span } from '../../text/span';

/** An entity and the passage that names it. */
export interface NamedEntity {
  readonly entity: ResolvedEntity;
  readonly span: Span;
}

/** The entity that stands at an offset of a source: annotated first, recognised second. */
export function findEntityAt(
  snapshot: Snapshot,
  source: CorpusSource,
  offset: number,
): NamedEntity | undefined {
  for (const { item, start, end } of annotationsAt(source, offset)) {
    const id = item.annotation.type === 'mention' ? item.annotation.entity : undefined;
    const entity = id === undefined ? undefined : snapshot.entity(id);
    if (entity) return { entity, span: { start, end } };
  }
  const { mentions } = source.analysis.recognition;
  const index = spanAt(mentions, offset);
  const span = index === undefined ? undefined : mentions[index];
  const id = index === undefined ? undefined : entityOfMention(snapshot, source, index);
  const entity = id === undefined ? undefined : snapshot.entity(id);
  return entity && span && { entity, span };
}

/** The passages of one source that name an entity, annotated or recognised, in the order of the text. */
export function passagesIn(snapshot: Snapshot, source: CorpusSource, entity: string): Span[] {
  const found = source.annotations.flatMap(({ annotation, span }) =>
    span && annotation.type === 'mention' && annotation.entity === entity ? [span] : [],
  );
  const annotated = new Set(found.map(({ start }) => start));
  const ids = snapshot.entities.entityOf.get(source.key) ?? [];
  for (const mention of source.analysis.recognition.mentions) {
    if (ids[mention.entity] === entity && !annotated.has(mention.start)) found.push(mention);
  }
  return found.sort((a, b) => a.start - b.start);
}
