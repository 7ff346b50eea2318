import type { RegisteredEntity, RegisteredEvent } from '../annotations/model';
import type { CorpusSource } from './corpusSource';
import type { ResolvedEntity, ResolvedEvent } from './resolved';
import { type EntityResolution, resolveEntities } from './resolveEntities';
import { type EventResolution, resolveEvents } from './resolveEvents';

/** What the corpus knows at one moment; never changes once made. */
export interface Snapshot {
  /** By key, in order of path. */
  readonly sources: ReadonlyMap<string, CorpusSource>;
  readonly entities: EntityResolution;
  readonly events: EventResolution;
  /** Ids of the events that an entity takes part in, in order of time. */
  readonly eventsOf: ReadonlyMap<string, readonly string[]>;
  event(id: string): ResolvedEvent | undefined;
  entity(id: string): ResolvedEntity | undefined;
}

/**
 * Everything known about a workspace: analyses of its sources, annotations and registers, joined on
 * demand. Changing a source or a register never analyses another source again.
 */
export class Corpus {
  readonly #sources = new Map<string, CorpusSource>();
  #entityRegister: readonly RegisteredEntity[] = [];
  #eventRegister: readonly RegisteredEvent[] = [];
  #snapshot: Snapshot | undefined;

  /** Adds a source or replaces the one with the same key. */
  set(source: CorpusSource): void {
    this.#sources.set(source.key, source);
    this.#snapshot = undefined;
  }

  /** Forgets a source; `false` where it was not known. */
  delete(key: string): boolean {
    this.#snapshot = undefined;
    return this.#sources.delete(key);
  }

  get(key: string): CorpusSource | undefined {
    return this.#sources.get(key);
  }

  /** What people settled across sources. */
  setRegisters(entities: readonly RegisteredEntity[], events: readonly RegisteredEvent[]): void {
    this.#entityRegister = entities;
    this.#eventRegister = events;
    this.#snapshot = undefined;
  }

  /** The joined view of everything; computed when first asked for after a change. */
  snapshot(): Snapshot {
    this.#snapshot ??= this.#resolve();
    return this.#snapshot;
  }

  #resolve(): Snapshot {
    const sorted = [...this.#sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const entities = resolveEntities(sorted, this.#entityRegister);
    const events = resolveEvents(sorted, entities, this.#eventRegister);
    const eventById = new Map(events.events.map((event) => [event.id, event]));
    const eventsOf = new Map<string, string[]>();
    for (const event of events.events) {
      for (const id of new Set(event.participants.map((participant) => participant.entity))) {
        const list = eventsOf.get(id);
        if (list) list.push(event.id);
        else eventsOf.set(id, [event.id]);
      }
    }
    return {
      sources: new Map(sorted.map((source) => [source.key, source])),
      entities,
      events,
      eventsOf,
      event: (id) => eventById.get(id),
      entity: (id) => entities.entities.get(id),
    };
  }
}
