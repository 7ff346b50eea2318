import type { RegisteredEntity, RegisteredEvent } from '../annotations/model';
import type { CorpusSource } from './corpusSource';
import { type Changes, findChanges } from './changes';
import { EntityMemo } from './entityMemo';
import { EventMemo } from './eventMemo';
import { applyMovedEntities, applyMovedEvents, type Moved } from './moved';
import { findMovedEntities, findMovedEvents } from './movedSource';
import type { ByteStore } from './packed/byteStore';
import { ResolutionLightener } from './packed/lightResolution';
import { AnalysisPacker } from './packed/packedAnalysis';
import { PerAnalysis } from './perAnalysis';
import { type EntityResolution, resolveEntities } from './resolveEntities';
import { type EventResolution, resolveEvents } from './resolveEvents';
import { Seats } from './seats';
import { makeSnapshot, type Resolution, type Snapshot, sortSources } from './snapshot';

/** Of more sources it is not remembered what they were joined from: that takes some 20 kB a source. */
const MOST_REMEMBERED = 20_000;

/**
 * Everything known about a workspace: analyses of its sources, annotations and registers, joined on
 * demand. Changing a source or a register never analyses another source again. An edit that leaves the
 * names of a source as they are does not join entities again, and one that only moves what it tells joins
 * no events either.
 */
export class Corpus {
  readonly #sources = new Map<string, CorpusSource>();
  #entityRegister: readonly RegisteredEntity[] = [];
  #eventRegister: readonly RegisteredEvent[] = [];
  readonly #packer: AnalysisPacker | undefined;
  #entityMemo: EntityMemo | undefined;
  #eventMemo: EventMemo | undefined;
  readonly #seats = new Seats();
  /** Sources in their order; `undefined` where it may be another by now. */
  #order: readonly CorpusSource[] | undefined;
  /** Sources that were replaced since they were put in order. */
  readonly #fresh = new Set<string>();
  #resolution: Resolution | undefined;
  #snapshot: Snapshot | undefined;
  /** Sources that were replaced since the last join, as they were joined. */
  readonly #replaced = new Map<string, CorpusSource>();
  /** As {@link takeChanges} knew it last. */
  #told: Resolution | undefined;

  /**
   * `packed`: analyses are held as bytes, without their texts, in a quarter of the memory: for many
   * sources that are only joined; `store` has the bytes then, if given. `remembers`: what joining found is
   * kept, so that after an edit only what it touches is joined again: for sources that change.
   */
  constructor({
    packed = false,
    remembers = false,
    store,
  }: {
    readonly packed?: boolean;
    readonly remembers?: boolean;
    readonly store?: ByteStore | undefined;
  } = {}) {
    this.#packer = packed ? new AnalysisPacker(store) : undefined;
    this.#entityMemo = remembers ? new EntityMemo() : undefined;
    this.#eventMemo = remembers ? new EventMemo() : undefined;
  }

  /** Adds a source or replaces the one with the same key. */
  set(source: CorpusSource): void {
    const before = this.#sources.get(source.key);
    if (before?.path !== source.path) this.#order = undefined;
    const analysis = this.#packer?.pack(source.analysis) ?? source.analysis;
    this.#sources.set(source.key, { ...source, analysis });
    this.#fresh.add(source.key);
    this.#snapshot = undefined;
    if (!before) this.#resolution = undefined;
    else if (this.#resolution && !this.#replaced.has(source.key)) {
      this.#replaced.set(source.key, before);
    }
  }

  /** Forgets a source; `false` where it was not known. */
  delete(key: string): boolean {
    const known = this.#sources.delete(key);
    if (known) {
      this.#order = undefined;
      this.#forgetJoin();
    }
    return known;
  }

  /** What people settled across sources. */
  setRegisters(entities: readonly RegisteredEntity[], events: readonly RegisteredEvent[]): void {
    if (!isAlike(this.#entityRegister, entities)) this.#entityRegister = entities;
    this.#eventRegister = events;
    this.#forgetJoin();
  }

  /** The joined view of everything; computed when first asked for after a change. */
  snapshot(): Snapshot {
    const resolution = this.resolution();
    this.#snapshot ??= makeSnapshot(this.#sorted(), resolution);
    return this.#snapshot;
  }

  /** What the snapshot says of entities and events. */
  resolution(): Resolution {
    if (this.#resolution && this.#replaced.size === 0) return this.#resolution;
    const resolution = this.#move() ?? this.#resolve();
    this.#resolution = resolution;
    this.#replaced.clear();
    return resolution;
  }

  /** What is other in the resolution than at the last call; `undefined` at the first. */
  takeChanges(): Changes | undefined {
    const [before, now] = [this.#told, this.resolution()];
    this.#told = now;
    return before && findChanges(before, now);
  }

  #forgetJoin(): void {
    this.#snapshot = undefined;
    this.#resolution = undefined;
  }

  #sorted(): readonly CorpusSource[] {
    if (!this.#order) this.#order = sortSources(this.#sources.values());
    else if (this.#fresh.size > 0) {
      this.#order = this.#order.map((source) =>
        this.#fresh.has(source.key) ? (this.#sources.get(source.key) ?? source) : source,
      );
    }
    this.#fresh.clear();
    return this.#order;
  }

  /** `undefined` where entities have to be joined anew. */
  #move(): Resolution | undefined {
    if (!this.#resolution) return undefined;
    let { entities } = this.#resolution;
    let events: EventResolution | undefined = this.#resolution.events;
    for (const [key, before] of this.#replaced) {
      const after = this.#sources.get(key);
      const movedEntities = after && findMovedEntities(entities, before, after);
      if (!movedEntities) return undefined;
      entities = applyMovedEntities(entities, movedEntities);
      const movedEvents: Moved['events'] | undefined =
        events && findMovedEvents(events, before, after);
      events = events && movedEvents && applyMovedEvents(events, movedEvents);
    }
    events ??= this.#events(this.#sorted(), entities);
    return { entities, events };
  }

  #events(
    sources: readonly CorpusSource[],
    entities: EntityResolution,
    light?: ResolutionLightener,
  ): EventResolution {
    const seated = this.#eventMemo ? this.#seats.place(sources) : sources;
    return resolveEvents(seated, entities, this.#eventRegister, this.#eventMemo, light);
  }

  #resolve(): Resolution {
    const sorted = this.#sorted();
    if (sorted.length > MOST_REMEMBERED) this.#entityMemo = this.#eventMemo = undefined;
    const entities = resolveEntities(sorted, this.#entityRegister, this.#entityMemo);
    if (!this.#packer || this.#entityMemo) {
      return { entities, events: this.#events(sorted, entities) };
    }
    const lightener = new ResolutionLightener();
    PerAnalysis.forgetAll();
    const light = lightener.entities(entities);
    return { entities: light, events: lightener.events(this.#events(sorted, light, lightener)) };
  }
}

/** Whether two registers say the same, wherever they say it. */
function isAlike(one: readonly RegisteredEntity[], other: readonly RegisteredEntity[]): boolean {
  const plain = (entities: readonly RegisteredEntity[]) =>
    JSON.stringify(entities.map((entity) => ({ ...entity, range: undefined })));
  return one === other || plain(one) === plain(other);
}
