import type { RegisteredEntity, RegisteredEvent } from '../annotations/model';
import type { CorpusSource } from './corpusSource';
import { AnalysisPacker } from './packed/packedAnalysis';
import { resolveEntities } from './resolveEntities';
import { resolveEvents } from './resolveEvents';
import { makeSnapshot, type Resolution, type Snapshot, sortSources } from './snapshot';

/**
 * Everything known about a workspace: analyses of its sources, annotations and registers, joined on
 * demand. Changing a source or a register never analyses another source again.
 */
export class Corpus {
  readonly #sources = new Map<string, CorpusSource>();
  #entityRegister: readonly RegisteredEntity[] = [];
  #eventRegister: readonly RegisteredEvent[] = [];
  #snapshot: Snapshot | undefined;
  readonly #packer: AnalysisPacker | undefined;

  /**
   * `packed`: analyses are held as bytes, without their texts, in a tenth of the memory: for many
   * sources that are only joined.
   */
  constructor({ packed = false } = {}) {
    this.#packer = packed ? new AnalysisPacker() : undefined;
  }

  /** Adds a source or replaces the one with the same key. */
  set(source: CorpusSource): void {
    const analysis = this.#packer?.pack(source.analysis) ?? source.analysis;
    this.#sources.set(source.key, { ...source, analysis });
    this.#snapshot = undefined;
  }

  /** Forgets a source; `false` where it was not known. */
  delete(key: string): boolean {
    this.#snapshot = undefined;
    return this.#sources.delete(key);
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
    const sorted = sortSources(this.#sources.values());
    const entities = resolveEntities(sorted, this.#entityRegister);
    const events = resolveEvents(sorted, entities, this.#eventRegister);
    const resolution: Resolution = { entities, events };
    return makeSnapshot(sorted, resolution);
  }
}
