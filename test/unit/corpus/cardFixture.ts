import type { Snapshot } from '../../../src/corpus/snapshot';
import type { CorpusSource } from '../../../src/corpus/corpusSource';
import type { ResolvedEntity, ResolvedEvent } from '../../../src/corpus/resolved';
import type { Mention } from '../../../src/recognise/recognition';

/** An entity of which only what a test cares about is given. */
export function entityOf(given: Partial<ResolvedEntity> & { readonly id: string }): ResolvedEntity {
  return {
    type: 'person',
    name: given.id,
    names: new Map(),
    roles: [],
    occurrences: [],
    mentionCount: 0,
    evidence: [],
    perhaps: [],
    settled: false,
    note: undefined,
    ...given,
  };
}

/** An event of which only what a test cares about is given. */
export function eventOf(given: Partial<ResolvedEvent> & { readonly id: string }): ResolvedEvent {
  return {
    type: 'meeting',
    date: undefined,
    dateEvidence: undefined,
    place: undefined,
    participants: [],
    objects: [],
    title: undefined,
    modality: 'actual',
    reports: [],
    conflicts: [],
    partOf: undefined,
    evidence: [],
    settled: false,
    ...given,
  };
}

/** A source whose mentions are given as its text with the names in brackets: "[Ines] met [Olof]". */
export function sourceOf(key: string, marked: string): CorpusSource {
  const mentions: Mention[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const name = piece.startsWith('[') ? piece.slice(1, -1) : undefined;
    if (name !== undefined) {
      mentions.push({
        start: text.length,
        end: text.length + name.length,
        type: 'person',
        entity: mentions.length,
        form: 'name',
        confidence: 1,
        evidence: [{ rule: 'title-before-name', detail: 'Captain', score: 1 }],
      });
    }
    text += name ?? piece;
  }
  return {
    key,
    path: key,
    metadata: {},
    annotations: [],
    analysis: {
      source: { text, language: 'en', paragraphs: [], furniture: [], headline: undefined },
      recognition: {
        mentions,
        quotes: [],
        entities: mentions.map((mention, index) => ({
          type: mention.type,
          name: text.slice(mention.start, mention.end),
          names: [],
          mentions: [index],
          roles: [],
          within: undefined,
        })),
      },
      dates: [],
      anchors: new Map(),
      reports: [],
    },
  };
}

/** A snapshot of sources, entities and events as given; `entityOf` by the mentions' order. */
export function snapshotOf(
  sources: readonly CorpusSource[],
  entities: readonly ResolvedEntity[],
  events: readonly ResolvedEvent[],
  links: Readonly<Record<string, readonly string[]>> = {},
): Snapshot {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const eventsOf = new Map<string, string[]>();
  for (const event of events) {
    for (const { entity } of event.participants) {
      eventsOf.set(entity, [...(eventsOf.get(entity) ?? []), event.id]);
    }
  }
  return {
    sources: new Map(sources.map((source) => [source.key, source])),
    entities: { entities: byId, entityOf: new Map(Object.entries(links)) },
    events: { events, published: new Map(), times: new Map(), perhaps: [] },
    eventsOf,
    event: (id) => events.find((event) => event.id === id),
    entity: (id) => byId.get(id),
  };
}
