import type { RegisteredEntity, RegisteredEvent } from '../annotations/model';
import type { CorpusSource } from './corpusSource';
import { applyMoved, type Moved } from './moved';
import { findMoved } from './movedSource';
import { AnalysisPacker } from './packed/packedAnalysis';
import { resolveEntities } from './resolveEntities';
import { resolveEvents } from './resolveEvents';
import { makeSnapshot, type Resolution, type Snapshot, sortSources } from './snapshot';

/**
 * Everything known about a workspace: analyses of its sources, annotations and registers, joined on
 * demand. Changing a source or a register never analyses another source again; an edit that only moves
 * what a source says does not join the others again.
 */
export class Corpus {
  readonly #sources = new Map<string, CorpusSource>();
  #entityRegister: readonly RegisteredEntity[] = [];
  #eventRegister: readonly RegisteredEvent[] = [];
  readonly #packer: AnalysisPacker | undefined;
  #resolution: Resolution | undefined;
  #snapshot: Snapshot | undefined;
  /** Sources that were replaced since the last join, as they were joined. */
  readonly #replaced = new Map<string, CorpusSource>();
  /** Since {@link takeMoved} was called last; `undefined` where everything was joined anew. */
  #moved: Moved[] | undefined;

  /**
   * `packed`: analyses are held as bytes, without their texts, in a quarter of the memory: for many
   * sources that are only joined.
   */
  constructor({ packed = false } = {}) {
    this.#packer = packed ? new AnalysisPacker() : undefined;
  }

  /** Adds a source or replaces the one with the same key. */
  set(source: CorpusSource): void {
    const before = this.#sources.get(source.key);
    const analysis = this.#packer?.pack(source.analysis) ?? source.analysis;
    this.#sources.set(source.key, { ...source, analysis });
    this.#snapshot = undefined;
    if (!before) this.#resolution = undefined;
    else if (this.#resolution && !this.#replaced.has(source.key)) {
      this.#replaced.set(source.key, before);
    }
  }

  /** Forgets a source; `false` where it was not known. */
  delete(key: string): boolean {
    const known = this.#sources.delete(key);
    if (known) this.#forgetJoin();
    return known;
  }

  /** What people settled across sources. */
  setRegisters(entities: readonly RegisteredEntity[], events: readonly RegisteredEvent[]): void {
    this.#entityRegister = entities;
    this.#eventRegister = events;
    this.#forgetJoin();
  }

  /** The joined view of everything; computed when first asked for after a change. */
  snapshot(): Snapshot {
    this.#snapshot ??= this.#join();
    return this.#snapshot;
  }

  /**
   * What has changed in the resolution since the last call, where no more than places did: applied
   * one by one to what the snapshot was then, it is what the snapshot is now. `undefined` where
   * everything was joined anew in between.
   */
  takeMoved(): readonly Moved[] | undefined {
    const moved = this.#moved;
    this.#moved = [];
    return moved;
  }

  #forgetJoin(): void {
    this.#snapshot = undefined;
    this.#resolution = undefined;
  }

  #join(): Snapshot {
    const sorted = sortSources(this.#sources.values());
    const resolution = this.#move() ?? this.#resolve(sorted);
    this.#resolution = resolution;
    this.#replaced.clear();
    return makeSnapshot(sorted, resolution);
  }

  #move(): Resolution | undefined {
    let resolution = this.#resolution;
    const all: Moved[] = [];
    for (const [key, before] of this.#replaced) {
      const after = this.#sources.get(key);
      const moved = resolution && after && findMoved(resolution, before, after);
      if (!moved || !resolution) return undefined;
      resolution = applyMoved(resolution, moved);
      all.push(moved);
    }
    if (resolution) this.#moved?.push(...all);
    return resolution;
  }

  #resolve(sorted: readonly CorpusSource[]): Resolution {
    this.#moved = undefined;
    const entities = resolveEntities(sorted, this.#entityRegister);
    const events = resolveEvents(sorted, entities, this.#eventRegister);
    return { entities, events };
  }
}
