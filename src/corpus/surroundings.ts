import type { Passage } from './card';
import type { ResolvedEntity } from './resolved';
import type { Snapshot } from './snapshot';

export interface Companion {
  readonly entity: ResolvedEntity;
  /** In how many paragraphs both are named. */
  readonly paragraphs: number;
}

/** What an entity is quoted as saying in the first `sources` that name it, in the order of reading. */
export function quotesOf(
  snapshot: Snapshot,
  entity: ResolvedEntity,
  sources = Infinity,
): Passage[] {
  return entity.occurrences.slice(0, sources).flatMap(({ source: key }) => {
    const ids = snapshot.entities.entityOf.get(key) ?? [];
    const quotes = snapshot.sources.get(key)?.analysis.recognition.quotes ?? [];
    return quotes.flatMap(({ speaker, start, end }) =>
      speaker !== undefined && ids[speaker] === entity.id ? [{ source: key, start, end }] : [],
    );
  });
}

/**
 * Whom an entity is named with in one paragraph, the most frequent first; at most `most`, counted in the
 * first `sources` that name it. Linear in those. With `telling`, places come last: a country is named with all.
 */
export function companionsOf(
  snapshot: Snapshot,
  entity: ResolvedEntity,
  most: number,
  { sources = Infinity, telling = false }: { sources?: number; telling?: boolean } = {},
): Companion[] {
  const counts = new Map<string, number>();
  for (const { source: key } of entity.occurrences.slice(0, sources)) {
    const analysis = snapshot.sources.get(key)?.analysis;
    const ids = snapshot.entities.entityOf.get(key) ?? [];
    if (!analysis) continue;
    let at = 0;
    const { mentions } = analysis.recognition;
    for (const paragraph of analysis.source.paragraphs) {
      const here = new Set<string>();
      for (; (mentions[at]?.start ?? Infinity) < paragraph.end; at += 1) {
        const id = ids[mentions[at]?.entity ?? -1];
        if (id !== undefined) here.add(id);
      }
      if (!here.delete(entity.id)) continue;
      for (const id of here) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([id, count]) => {
      const last = telling && snapshot.entity(id)?.type === 'place';
      return [id, count, last ? 1 : 0] as const;
    })
    .sort(([a, x, p], [b, y, q]) => p - q || y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .flatMap(([id, paragraphs]) => {
      const companion = snapshot.entity(id);
      return companion ? [{ entity: companion, paragraphs }] : [];
    });
}
