import type { RegisteredEvent } from '../../../src/annotations/model';
import type { CorpusSource } from '../../../src/corpus/corpusSource';
import type { ResolvedEntity } from '../../../src/corpus/resolved';
import type { EntityResolution } from '../../../src/corpus/resolveEntities';
import { type EventResolution, resolveEvents } from '../../../src/corpus/resolveEvents';
import { analyseMarked } from '../events/markedText';

/** A source of a test: its marked text, and what its sidecar says. */
export interface MarkedSource extends Partial<Pick<CorpusSource, 'metadata' | 'annotations'>> {
  readonly text: string;
}

/** Events of marked texts by key; names with one id (`[p:An=an]`) are one entity across them. */
export function resolveMarked(
  texts: Readonly<Record<string, string | MarkedSource>>,
  register: readonly RegisteredEvent[] = [],
): EventResolution {
  const entities = new Map<string, ResolvedEntity>();
  const entityOf = new Map<string, readonly string[]>();
  const sources = Object.entries(texts).map(([key, given]): CorpusSource => {
    const marked = typeof given === 'string' ? { text: given } : given;
    const { analysis, ids } = analyseMarked(marked.text);
    entityOf.set(key, ids);
    analysis.recognition.entities.forEach((local, index) => {
      const id = ids[index] ?? '';
      if (entities.has(id)) return;
      entities.set(id, {
        id,
        type: local.type,
        name: local.name,
        names: new Map(),
        roles: [],
        occurrences: [],
        mentionCount: 0,
        evidence: [],
        perhaps: [],
        settled: false,
        note: undefined,
      });
    });
    return {
      key,
      path: key,
      analysis,
      metadata: marked.metadata ?? {},
      annotations: marked.annotations ?? [],
    };
  });
  const resolution: EntityResolution = { entities, entityOf };
  return resolveEvents(sources, resolution, register);
}

/** Type and date of each event with the sources that tell of it: `signing 2020-01-09: a b`. */
export function lines({ events }: EventResolution): string[] {
  return events.map(({ type, date, reports }) => {
    const sources = [...new Set(reports.map(({ source }) => source))].sort();
    return `${type} ${date?.replace(/[?~%]/g, '') ?? '-'}: ${sources.join(' ')}`;
  });
}
