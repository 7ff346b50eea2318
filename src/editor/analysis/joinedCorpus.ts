import type * as vscode from 'vscode';
import type { RegisteredEntity, RegisteredEvent } from '../../annotations/model';
import type { CorpusSource } from '../../corpus/corpusSource';
import { applyMoved } from '../../corpus/moved';
import {
  EMPTY_RESOLUTION,
  makeSnapshot,
  type Resolution,
  type Snapshot,
  sortSources,
} from '../../corpus/snapshot';
import type { Message } from './messages';
import { type AnalysisWorker, openWorker } from './openWorker';

/**
 * The sources of the workspace, joined in a worker. {@link snapshot} is what the last join found, with
 * the sources just as they were joined; {@link get} is the newest state of a source.
 */
export class JoinedCorpus implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #sources = new Map<string, CorpusSource>();
  #entities: readonly RegisteredEntity[] = [];
  #events: readonly RegisteredEvent[] = [];
  #snapshot = makeSnapshot([], EMPTY_RESOLUTION);
  /** Keys in the order of the sources; `undefined` where it may be another by now. */
  #order: readonly string[] | undefined;
  #worker: Promise<AnalysisWorker> | undefined;
  /** The worker once it runs: it is told of every change. */
  #told: AnalysisWorker | undefined;
  /** Changes so far, and those that the snapshot contains. */
  #version = 0;
  #joinedVersion = 0;
  #joining: Promise<void> | undefined;
  #pending: { resolve(resolution: Resolution): void; reject(error: Error): void } | undefined;
  #disposed = false;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  snapshot(): Snapshot {
    return this.#snapshot;
  }

  get(key: string): CorpusSource | undefined {
    return this.#sources.get(key);
  }

  /** Adds a source or replaces the one with the same key. */
  set(source: CorpusSource): void {
    if (this.#sources.get(source.key)?.path !== source.path) this.#order = undefined;
    this.#sources.set(source.key, source);
    this.#tell({ kind: 'set', sources: [source] });
  }

  delete(key: string): void {
    if (!this.#sources.delete(key)) return;
    this.#order = undefined;
    this.#tell({ kind: 'delete', key });
  }

  /** What people settled across sources. */
  setRegisters(entities: readonly RegisteredEntity[], events: readonly RegisteredEvent[]): void {
    this.#entities = entities;
    this.#events = events;
    this.#tell({ kind: 'registers', entities, events });
  }

  /** Resolves when the snapshot contains every change so far; rejects where joining fails. */
  async join(): Promise<void> {
    const wanted = this.#version;
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
      this.#pending = { resolve, reject };
      worker.post({ kind: 'join', id: version });
    });
    this.#snapshot = makeSnapshot(sources, resolution);
    this.#joinedVersion = version;
  }

  #sorted(): CorpusSource[] {
    if (!this.#order) {
      const sorted = sortSources(this.#sources.values());
      this.#order = sorted.map(({ key }) => key);
      return sorted;
    }
    return this.#order.flatMap((key) => this.#sources.get(key) ?? []);
  }

  #tell(message: Message): void {
    this.#version += 1;
    this.#told?.post(message);
  }

  #open(): Promise<AnalysisWorker> {
    this.#worker ??= openWorker(this.#extensionUri, {
      onAnswer: (answer) => {
        const pending = this.#pending;
        this.#pending = undefined;
        if ('resolution' in answer) pending?.resolve(answer.resolution);
        else if ('moved' in answer)
          pending?.resolve(answer.moved.reduce(applyMoved, this.#snapshot));
        else pending?.reject(new Error('error' in answer ? answer.error : 'Not a join.'));
      },
      onGone: (error) => {
        this.#worker = undefined;
        this.#told = undefined;
        this.#pending?.reject(error);
        this.#pending = undefined;
      },
    }).then(
      (worker) => {
        if (this.#disposed) {
          worker.terminate();
          throw new Error('Disposed.');
        }
        worker.post({ kind: 'registers', entities: this.#entities, events: this.#events });
        worker.post({ kind: 'set', sources: [...this.#sources.values()] });
        this.#told = worker;
        return worker;
      },
      (error: unknown) => {
        this.#worker = undefined;
        throw error;
      },
    );
    return this.#worker;
  }

  dispose(): void {
    this.#disposed = true;
    this.#told?.terminate();
    this.#pending?.reject(new Error('Disposed.'));
  }
}
