import type * as vscode from 'vscode';
import type { RegisteredEntity } from '../../annotations/model';
import { registeredNames } from '../../corpus/annotationInputs';
import type { ByteStore } from '../../corpus/packed/byteStore';
import type { KnownNames } from '../../names/knownNames';
import { KeptAnalysis } from './keptAnalysis';
import type { Answer } from './messages';
import { type AnalysisWorker, openWorker } from './openWorker';

/** Texts a worker holds at a time: one in work, one to go on with at once. */
const IN_HAND = 2;
/** Waiting texts that make another worker worth its tables. */
const BACKLOG = 8;
const MOST_WORKERS = 4;
/** How long nothing must have waited before all workers but one give back their memory, in milliseconds. */
const REST = 30_000;

/** An analysis, and the names of the registers that it was made with. */
export interface Analysed {
  readonly analysis: KeptAnalysis;
  readonly names: KnownNames | undefined;
}

interface Job {
  readonly id: number;
  readonly text: string;
  names: KnownNames | undefined;
  resolve(analysed: Analysed): void;
  reject(error: Error): void;
}

interface Desk {
  readonly worker: AnalysisWorker;
  /** In the order they were handed out, by id. */
  readonly jobs: Map<number, Job>;
}

/**
 * Has texts analysed in workers, several at a time. Work that is asked for as urgent overtakes what
 * waits. A text that brings a worker down is given up; the others go on in a new one.
 */
export class Analyser implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #store: ByteStore | undefined;
  readonly #mostWorkers = Math.max(1, Math.min(MOST_WORKERS, cores() - 1));
  readonly #desks = new Set<Desk>();
  readonly #waiting: Job[] = [];
  #opening = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #lastId = 0;
  #entities: readonly RegisteredEntity[] = [];
  #names: KnownNames | undefined;
  #disposed = false;

  /** `store`: has the bytes of analyses; left out: memory. */
  constructor(extensionUri: vscode.Uri, store: ByteStore | undefined) {
    this.#extensionUri = extensionUri;
    this.#store = store;
  }

  /** The names that the registers add to recognition now. */
  get names(): KnownNames | undefined {
    return this.#names;
  }

  /** What is handed out from now on is analysed with the names of these entities. */
  setEntities(entities: readonly RegisteredEntity[]): void {
    this.#entities = entities;
    this.#names = registeredNames(entities);
    for (const { worker } of this.#desks) worker.post({ kind: 'names', entities });
  }

  /** Rejects where the text can't be analysed, or no worker can be had. */
  analyse(text: string, { urgent = false } = {}): Promise<Analysed> {
    return new Promise((resolve, reject) => {
      const job = { id: ++this.#lastId, text, names: undefined, resolve, reject };
      if (urgent) this.#waiting.unshift(job);
      else this.#waiting.push(job);
      this.#handOut();
    });
  }

  #handOut(): void {
    for (const desk of this.#desks) {
      while (desk.jobs.size < IN_HAND) {
        const job = this.#waiting.shift();
        if (!job) return;
        job.names = this.#names;
        desk.jobs.set(job.id, job);
        desk.worker.post({ kind: 'analyse', id: job.id, text: job.text });
      }
    }
    const workers = this.#desks.size + this.#opening;
    if (this.#waiting.length === 0 || workers >= this.#mostWorkers) return;
    if (workers === 0 || (this.#opening === 0 && this.#waiting.length >= BACKLOG)) this.#open();
  }

  #open(): void {
    this.#opening += 1;
    const jobs = new Map<number, Job>();
    let desk: Desk | undefined;
    openWorker(this.#extensionUri, {
      onAnswer: (answer) => {
        const job = jobs.get(answer.id);
        jobs.delete(answer.id);
        if (job) settle(job, answer, this.#store);
        this.#handOut();
        if (this.#waiting.length === 0 && this.#desks.size > 1) this.#restSoon();
      },
      onGone: (error) => this.#replace(desk, error),
    }).then(
      (worker) => {
        this.#opening -= 1;
        if (this.#disposed) {
          worker.terminate();
          return;
        }
        desk = { worker, jobs };
        worker.post({ kind: 'names', entities: this.#entities });
        this.#desks.add(desk);
        this.#handOut();
      },
      (error: unknown) => {
        this.#opening -= 1;
        if (this.#desks.size > 0) return;
        for (const job of this.#waiting.splice(0)) job.reject(error as Error);
      },
    );
  }

  /** Most of what a worker holds are tables: one is enough for what is edited now and then. */
  #restSoon(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      for (const desk of [...this.#desks].slice(1)) {
        if (desk.jobs.size > 0) continue;
        this.#desks.delete(desk);
        desk.worker.terminate();
      }
    }, REST);
  }

  /** A worker is gone: the text it was at is to blame, what it had not begun waits again. */
  #replace(desk: Desk | undefined, error: Error): void {
    if (!desk || !this.#desks.delete(desk)) return;
    const [blamed, ...spared] = desk.jobs.values();
    desk.worker.terminate();
    this.#waiting.unshift(...spared);
    blamed?.reject(error);
    this.#handOut();
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#resting);
    for (const { worker, jobs } of this.#desks) {
      worker.terminate();
      for (const job of jobs.values()) job.reject(new Error('Disposed.'));
    }
    this.#desks.clear();
    for (const job of this.#waiting.splice(0)) job.reject(new Error('Disposed.'));
  }
}

function settle(job: Job, answer: Answer, store: ByteStore | undefined): void {
  if ('analysis' in answer) {
    job.resolve({ analysis: new KeptAnalysis(answer.analysis, store), names: job.names });
  } else job.reject(new Error('error' in answer ? answer.error : 'Not an analysis.'));
}

function cores(): number {
  return (
    (globalThis as { navigator?: { hardwareConcurrency?: number } }).navigator
      ?.hardwareConcurrency ?? 2
  );
}
