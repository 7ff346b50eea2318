import { hashText } from '../../annotations/hash';
import type { RegisteredEntity, RegisteredEvent } from '../../annotations/model';
import type { CorpusSource } from '../../corpus/corpusSource';
import { applyChanges, type Changes, gatherChanges } from '../../corpus/changes';
import { ResolutionLightener } from '../../corpus/packed/lightResolution';
import {
  EMPTY_RESOLUTION,
  makeSnapshot,
  type Resolution,
  type Snapshot,
  sortSources,
} from '../../corpus/snapshot';
import { Pacer } from '../pacer';
import type { AnalysisCache } from './analysisCache';
import type { KeptAnalysis } from './keptAnalysis';
import type { KeptJoin, KeptSource } from './keptJoin';
import { LaterMap } from './laterMap';
import type { Answer, Message, SentSource } from './messages';
import type { AnalysisWorker, WorkerListener } from './openWorker';

/** A source of this window. */
export interface OwnSource extends CorpusSource {
  readonly analysis: KeptAnalysis;
}

/** What an earlier window joined is shown, until it is known whether everything is as it was then. */
interface Shown extends KeptJoin {
  /** What each source was, by key. */
  readonly states: ReadonlyMap<string, KeptSource>;
  /** Sources and registers that were read by now are as they were. */
  agrees: boolean;
  /** Resolves when everything is read. */
  readonly read: Promise<void>;
  end(): void;
}

/** A join that the worker is at. */
interface Pending {
  /** What came of its answer so far. */
  readonly pieces: Changes[];
  /** Whether that is all there is, not what is other than in the snapshot. */
  anew: boolean;
  resolve(resolution: Resolution): void;
  reject(error: Error): void;
}

/**
 * The sources of the workspace, joined in a worker. {@link snapshot} is what the last join found, with
 * the sources just as they were joined; {@link get} is the newest state of a source.
 */
export class JoinedCorpus {
  readonly #openWorker: (listener: WorkerListener) => Promise<AnalysisWorker>;
  readonly #cache: Pick<AnalysisCache, 'kept' | 'keyOf'>;
  readonly #scratch: string | undefined;
  readonly #sources = new Map<string, OwnSource>();
  #entities: readonly RegisteredEntity[] = [];
  #events: readonly RegisteredEvent[] = [];
  #snapshot = makeSnapshot([], EMPTY_RESOLUTION);
  #lightener = new ResolutionLightener();
  #shown: Shown | undefined;
  #unkept = true;
  /** Keys in the order of the sources; `undefined` where it may be another by now. */
  #order: readonly string[] | undefined;
  #worker: Promise<AnalysisWorker> | undefined;
  /** The worker once it runs: it is told of every change. */
  #told: AnalysisWorker | undefined;
  /** Changes so far, and those that the snapshot contains. */
  #version = 0;
  #joinedVersion = 0;
  #joining: Promise<void> | undefined;
  #pending: Pending | undefined;
  #disposed = false;

  /** `scratch`: the folder in which the worker may keep bytes. */
  constructor(
    openWorker: (listener: WorkerListener) => Promise<AnalysisWorker>,
    cache: Pick<AnalysisCache, 'kept' | 'keyOf'>,
    scratch?: string,
  ) {
    this.#openWorker = openWorker;
    this.#cache = cache;
    this.#scratch = scratch;
  }

  snapshot(): Snapshot {
    return this.#snapshot;
  }

  get(key: string): OwnSource | undefined {
    return this.#sources.get(key);
  }

  /** Adds a source or replaces the one with the same key. */
  set(source: OwnSource): void {
    if (this.#sources.get(source.key)?.path !== source.path) this.#order = undefined;
    this.#sources.set(source.key, source);
    this.#check(() => isAlike(this.#shown?.states.get(source.key), this.#keptOf(source)));
    this.#tell(() => ({ kind: 'set', sources: [sent(source)] }));
  }

  delete(key: string): void {
    if (!this.#sources.delete(key)) return;
    this.#order = undefined;
    this.#check(() => false);
    this.#tell(() => ({ kind: 'delete', key }));
  }

  /** What people settled across sources. */
  setRegisters(entities: readonly RegisteredEntity[], events: readonly RegisteredEvent[]): void {
    this.#entities = entities;
    this.#events = events;
    this.#check(() => this.#shown?.registers === this.#registers());
    this.#tell(() => ({ kind: 'registers', entities, events }));
  }

  /**
   * Shows what an earlier window joined until {@link endReading} says that everything has been read; what
   * is not the same any more is joined then. Resolves to `false` where not all of it is there.
   */
  async show(join: KeptJoin): Promise<boolean> {
    const sources: OwnSource[] = [];
    const states = new Map<string, KeptSource>();
    const pacer = new Pacer();
    for (const source of join.sources) {
      const analysis = this.#cache.kept(source.analysis);
      if (!analysis) return false;
      sources.push({ ...source, analysis });
      states.set(source.key, source);
      await pacer.breathe();
    }
    let end = (): void => undefined;
    const read = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#shown = { ...join, states, agrees: true, read, end };
    this.#unkept = false;
    this.#snapshot = makeSnapshot(sources, join.resolution);
    return true;
  }

  /** Everything there is has been read. */
  endReading(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#shown = undefined;
    if (shown.agrees && shown.states.size === this.#sources.size) {
      this.#snapshot = makeSnapshot(this.#sorted(), shown.resolution);
      this.#joinedVersion = this.#version;
      this.#open().then(
        (worker) => {
          if (this.#joinedVersion === this.#version) worker.post({ kind: 'prepare' });
        },
        () => undefined,
      );
      void readAll(shown.resolution);
    }
    shown.end();
  }

  /**
   * What the next window may show, to be kept for it; `undefined` where nothing is new since it was asked
   * for last, or that is not all in the cache.
   */
  takeUnkept(): KeptJoin | undefined {
    if (!this.#unkept || this.#shown || this.#joinedVersion !== this.#version) return undefined;
    this.#unkept = false;
    const sources: KeptSource[] = [];
    for (const source of this.#sorted()) {
      const state = this.#keptOf(source);
      if (!state) return undefined;
      sources.push(state);
    }
    return { sources, registers: this.#registers(), resolution: this.#snapshot };
  }

  #keptOf({ analysis, ...source }: OwnSource): KeptSource | undefined {
    const key = this.#cache.keyOf(analysis);
    return key === undefined ? undefined : { ...source, analysis: key };
  }

  #registers(): string {
    return hashText(JSON.stringify([this.#entities, this.#events]));
  }

  #check(isSame: () => boolean): void {
    if (this.#shown?.agrees === true) this.#shown.agrees = isSame();
  }

  /** Resolves when the snapshot contains every change so far; rejects where joining fails. */
  async join(): Promise<void> {
    const wanted = this.#version;
    if (this.#shown?.agrees === true) {
      const sources = new Map(this.#snapshot.sources);
      for (const [key, source] of this.#sources) sources.set(key, source);
      this.#snapshot = makeSnapshot([...sources.values()], this.#shown.resolution);
      return;
    }
    await this.#shown?.read;
    while (this.#joinedVersion < wanted) {
      this.#joining ??= this.#join().finally(() => {
        this.#joining = undefined;
      });
      await this.#joining;
    }
  }

  async #join(): Promise<void> {
    const worker = await this.#open();
    const version = this.#version;
    const sources = this.#sorted();
    const resolution = await new Promise<Resolution>((resolve, reject) => {
      this.#pending = { pieces: [], anew: false, resolve, reject };
      worker.post({ kind: 'join', id: version });
    });
    this.#snapshot = makeSnapshot(sources, resolution);
    this.#joinedVersion = version;
    this.#unkept = true;
  }

  #sorted(): OwnSource[] {
    if (!this.#order) {
      const sorted = sortSources(this.#sources.values());
      this.#order = sorted.map(({ key }) => key);
    }
    return this.#order.flatMap((key) => this.#sources.get(key) ?? []);
  }

  #tell(message: () => Message): void {
    this.#version += 1;
    this.#told?.post(message());
  }

  #open(): Promise<AnalysisWorker> {
    this.#worker ??= this.#openWorker({
      onAnswer: (answer) => this.#take(answer),
      onGone: (error) => {
        this.#worker = undefined;
        this.#told = undefined;
        this.#pending?.reject(error);
        this.#pending = undefined;
      },
    }).then(
      async (worker) => {
        await this.#tellAll(worker);
        if (this.#disposed) {
          worker.terminate();
          throw new Error('Disposed.');
        }
        return worker;
      },
      (error: unknown) => {
        this.#worker = undefined;
        throw error;
      },
    );
    return this.#worker;
  }

  #take(answer: Answer): void {
    const pending = this.#pending;
    if (pending && 'changes' in answer) {
      if (answer.anew) this.#lightener = new ResolutionLightener();
      pending.pieces.push(this.#lightener.changes(answer.changes));
      pending.anew ||= answer.anew;
      if (answer.more) {
        this.#told?.post({ kind: 'more', id: answer.id });
        return;
      }
    }
    this.#pending = undefined;
    if ('changes' in answer) {
      const base = pending?.anew === true ? EMPTY_RESOLUTION : this.#snapshot;
      pending?.resolve(applyChanges(base, gatherChanges(pending.pieces)));
    } else pending?.reject(new Error('error' in answer ? answer.error : 'Not a join.'));
  }

  /** Tells a worker everything, a little at a time, and from then on every change. */
  async #tellAll(worker: AnalysisWorker): Promise<void> {
    const pacer = new Pacer();
    const told = new Map<string, OwnSource>();
    if (this.#scratch !== undefined) worker.post({ kind: 'scratch', folder: this.#scratch });
    let version = -1;
    while (version !== this.#version && !this.#disposed) {
      version = this.#version;
      for (const source of [...this.#sources.values()]) {
        if (told.get(source.key) === source) continue;
        worker.post({ kind: 'set', sources: [sent(source)] });
        told.set(source.key, source);
        await pacer.breathe();
      }
      for (const key of told.keys()) {
        if (this.#sources.has(key)) continue;
        told.delete(key);
        worker.post({ kind: 'delete', key });
      }
    }
    worker.post({ kind: 'registers', entities: this.#entities, events: this.#events });
    // At once: nothing may change unseen before it is told of every change.
    this.#told = worker;
  }

  dispose(): void {
    this.#disposed = true;
    this.#told?.terminate();
    this.#pending?.reject(new Error('Disposed.'));
    this.#shown?.end();
  }
}

/** Reads what was left for later: bytes and objects need not both be there for long. */
async function readAll({ entities, events }: Resolution): Promise<void> {
  const maps = [entities.entities, entities.entityOf, events.published, events.times];
  for (const map of maps) if (map instanceof LaterMap) await map.readAll();
}

function isAlike(one: KeptSource | undefined, other: KeptSource | undefined): boolean {
  return one?.analysis === other?.analysis && JSON.stringify(one) === JSON.stringify(other);
}

/** Bytes of their own: a part of others would take all of those along. */
function sent({ analysis, ...source }: OwnSource): SentSource {
  return { ...source, analysis: analysis.bytes.slice() };
}
