import type { CorpusSource } from './corpusSource';
import type { ResolvedEntity, ResolvedEvent } from './resolved';
import type { EntityResolution } from './resolveEntities';
import type { EventResolution } from './resolveEvents';

/** All sources joined: who is who, and what happened. */
export interface Resolution {
  readonly entities: EntityResolution;
  readonly events: EventResolution;
}

/** What the corpus knows at one moment; never changes once made. */
export interface Snapshot extends Resolution {
  /** By key, in order of path. */
  readonly sources: ReadonlyMap<string, CorpusSource>;
  /** Ids of the events that an entity takes part in, is the object of or the place of, in order of time. */
  readonly eventsOf: ReadonlyMap<string, readonly string[]>;
  event(id: string): ResolvedEvent | undefined;
  entity(id: string): ResolvedEntity | undefined;
}

/** What there is to see before anything is read. */
export const EMPTY_RESOLUTION: Resolution = {
  entities: { entities: new Map(), entityOf: new Map() },
  events: { events: [], published: new Map(), times: new Map(), perhaps: [] },
};

/** Sources in the order in which everything lists them: by path, then by key. */
export function sortSources(sources: Iterable<CorpusSource>): CorpusSource[] {
  return [...sources].sort((a, b) =>
    a.path < b.path || (a.path === b.path && a.key < b.key) ? -1 : 1,
  );
}

function entitiesOf({ participants, objects, place }: ResolvedEvent): Set<string> {
  const ids = new Set(participants.map(({ entity }) => entity));
  for (const { entity } of objects) if (entity !== undefined) ids.add(entity);
  if (place !== undefined) ids.add(place);
  return ids;
}

/** `sources`, in the order of {@link sortSources}, with the `resolution` made from just these. */
export function makeSnapshot(
  sources: readonly CorpusSource[],
  { entities, events }: Resolution,
): Snapshot {
  const eventById = new Map(events.events.map((event) => [event.id, event]));
  const eventsOf = new Map<string, string[]>();
  for (const event of events.events) {
    for (const id of entitiesOf(event)) {
      const list = eventsOf.get(id);
      if (list) list.push(event.id);
      else eventsOf.set(id, [event.id]);
    }
  }
  return {
    sources: new Map(sources.map((source) => [source.key, source])),
    entities,
    events,
    eventsOf,
    event: (id) => eventById.get(id),
    entity: (id) => entities.entities.get(id),
  };
}
