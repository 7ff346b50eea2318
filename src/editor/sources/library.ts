import * as vscode from 'vscode';
import type { RegisteredEntity, RegisteredEvent, Sidecar } from '../../annotations/model';
import { combineEntities, combineEvents } from '../../annotations/combineRegisters';
import type { Change } from '../../annotations/storing/change';
import {
  isPending,
  withPendingAnnotations,
  withPendingEntities,
  withPendingEvents,
} from '../../annotations/storing/pendingChanges';
import type { Analysis } from '../../corpus/analysis';
import { placeSidecar } from '../../corpus/annotationInputs';
import type { CorpusSource } from '../../corpus/corpusSource';
import { openStore } from '../../corpus/packed/byteStore';
import type { Snapshot } from '../../corpus/snapshot';
import type { KnownNames } from '../../names/knownNames';
import { Analyser } from '../analysis/analyser';
import { AnalysisCache } from '../analysis/analysisCache';
import { CacheFile } from '../analysis/cacheFile';
import { JoinedCorpus, type OwnSource } from '../analysis/joinedCorpus';
import type { KeptAnalysis } from '../analysis/keptAnalysis';
import { readJoin, writeJoin } from '../analysis/keptJoin';
import { openWorker } from '../analysis/openWorker';
import { nodeFiles } from '../analysis/threads';
import { articleOf, type FoundFiles, type FoundSource, sidecarOf } from './findFiles';
import { Pacer } from '../pacer';
import { LatestReadings } from './latestReadings';
import { PassageTracker } from '../sidecars/passageTracker';
import { readText, type SkipReason } from './readText';
import { readFolderSettings } from '../settings';
import { YamlFiles } from '../sidecars/yamlFiles';

/** Files that are read, or wait to be analysed, at a time. */
const AT_A_TIME = 16;
/** How long after the start of a long reading views first show what there is, in milliseconds. */
const FIRST_SHOWING = 1000;
/** How long nothing must have been joined before the last join is kept for the next window, in milliseconds. */
const REST = 5000;

/**
 * The sources, sidecars and registers of the awake folders, read and joined. It does what it is told,
 * one thing at a time; when to read what is the business of `WorkspaceIndex`.
 */
export class Library implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #waiting: (file: vscode.Uri) => readonly Change[];
  readonly #corpus: JoinedCorpus;
  readonly #yaml: YamlFiles;
  /** Where passages are in sources that are being edited. */
  readonly tracker = new PassageTracker();
  /** URI strings of the sidecars that exist. */
  readonly #sidecars = new Set<string>();
  readonly #entities = new Map<string, readonly RegisteredEntity[]>();
  readonly #events = new Map<string, readonly RegisteredEvent[]>();
  readonly #skipped = new Map<string, SkipReason>();
  readonly #uris = new Map<string, vscode.Uri>();
  readonly #analysedWith = new WeakMap<Analysis, KnownNames | undefined>();
  readonly #readings = new LatestReadings();
  readonly #analyser: Analyser;
  readonly #cache: AnalysisCache;
  readonly #joinFile: CacheFile;
  #saving: ReturnType<typeof setTimeout> | undefined;
  /** Whether the join of an earlier window is shown until everything is read. */
  #shown = false;

  /**
   * `extensionUri` is the folder of the installed extension: the script of the workers is there;
   * `storage` is where the analyses of this workspace may be kept for the next window; `waiting` tells
   * which changes of a file of ours could not be written yet.
   */
  constructor(
    log: vscode.LogOutputChannel,
    extensionUri: vscode.Uri,
    storage: vscode.Uri | undefined,
    waiting: (file: vscode.Uri) => readonly Change[],
  ) {
    this.#log = log;
    this.#waiting = waiting;
    // Where files are not of this machine, memory has to do.
    const scratch = storage?.scheme === 'file' ? storage.fsPath : undefined;
    const store = scratch === undefined ? undefined : openStore(nodeFiles(), scratch);
    this.#cache = new AnalysisCache(storage, extensionUri, log, store);
    this.#analyser = new Analyser(extensionUri, store);
    this.#corpus = new JoinedCorpus(
      (listener) => openWorker(extensionUri, listener),
      this.#cache,
      scratch,
    );
    this.#joinFile = new CacheFile(storage, 'join.bin', log);
    this.#yaml = new YamlFiles(log);
  }

  /** Everything joined, as of the last {@link join}. */
  snapshot(): Snapshot {
    return this.#corpus.snapshot();
  }

  /** Resolves when the snapshot contains everything read so far. */
  async join(): Promise<void> {
    await this.#corpus.join();
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.#saveJoin(), REST);
  }

  /**
   * Shows what an earlier window joined last, if it was kept whole, until {@link readAll} has read what
   * there is now; resolves to whether there is something to be seen.
   */
  async showKept(): Promise<boolean> {
    if (this.#shown || this.#uris.size > 0) return false;
    await this.#cache.load();
    const join = await readJoin(await this.#joinFile.read(), this.#cache.program);
    this.#shown = join !== undefined && (await this.#corpus.show(join));
    return this.#shown;
  }

  async #saveJoin(): Promise<void> {
    const join = this.#corpus.takeUnkept();
    if (!join) return;
    await this.#cache.save(this.#analyses());
    await this.#joinFile.write(writeJoin(join, this.#cache.program));
  }

  /** Files that were passed over, by URI string. */
  get skipped(): ReadonlyMap<string, SkipReason> {
    return this.#skipped;
  }

  get(key: string): CorpusSource | undefined {
    return this.#corpus.get(key);
  }

  uriOf(key: string): vscode.Uri | undefined {
    return this.#uris.get(key);
  }

  /** The entities that the registers settle, all folders together: entries of one id are one. */
  registeredEntities(): readonly RegisteredEntity[] {
    return combineEntities(inOrder(this.#entities));
  }

  /** Reads everything that was found and forgets all else; `show` is called after a join now and then. */
  async readAll(
    found: FoundFiles,
    token: vscode.CancellationToken,
    show: () => void,
  ): Promise<void> {
    const started = Date.now();
    const present = new Set(found.sources.map(({ uri }) => uri.toString()));
    for (const key of [...this.#uris.keys(), ...this.#skipped.keys()]) {
      if (!present.has(key)) this.#forgetSource(key);
    }
    this.#sidecars.clear();
    this.#entities.clear();
    this.#events.clear();
    this.#yaml.forgetAll();
    for (const uri of found.sidecars) this.#sidecars.add(uri.toString());
    for (const { uri, kind } of found.registers) await this.#readRegister(uri, kind);
    this.#analyser.setEntities(this.registeredEntities());
    this.#corpus.setRegisters(this.registeredEntities(), combineEvents(inOrder(this.#events)));
    try {
      await this.#readSources(found.sources, token, show);
    } finally {
      if (!token.isCancellationRequested) {
        this.#shown = false;
        this.#corpus.endReading();
      }
    }
    for (const uri of found.sidecars) {
      if (token.isCancellationRequested) return;
      if (!present.has(articleOf(uri))) await this.#yaml.readSidecar(uri);
    }
    await this.#cache.save(this.#analyses());
    this.#log.info(
      `Read ${this.#uris.size} sources and ${this.#sidecars.size} sidecars in ${Date.now() - started} ms; ` +
        `skipped ${this.#skipped.size}.`,
    );
  }

  *#analyses(): Iterable<KeptAnalysis> {
    for (const key of this.#uris.keys()) {
      const analysis = this.#corpus.get(key)?.analysis;
      if (analysis) yield analysis;
    }
  }

  /** Reads one sidecar that appeared or changed. */
  async readSidecar(uri: vscode.Uri): Promise<void> {
    this.#sidecars.add(uri.toString());
    await this.#readSidecarAgain(uri);
  }

  /** Reads one register that appeared or changed. */
  async readRegister(uri: vscode.Uri, kind: 'entities' | 'events'): Promise<void> {
    await this.#readRegister(uri, kind);
    await this.#applyRegisters();
  }

  /** Analyses the text of an open document before anything else; the source must be known. */
  async readDocument(uri: vscode.Uri, text: string): Promise<void> {
    const key = uri.toString();
    const reading = this.#readings.begin(key);
    const analysis = await this.#analyse(uri, text, true);
    const source = this.#corpus.get(key);
    if (this.#readings.end(key, reading) && analysis && source) {
      this.#setAnalysis(uri, source, analysis);
    }
  }

  /** Forgets the file or folder at an address; `false` where nothing was known of it. */
  async remove(uri: vscode.Uri): Promise<boolean> {
    const key = uri.toString();
    const below = `${key}/`;
    const gone = (candidate: string) => candidate === key || candidate.startsWith(below);
    let changed = false;
    for (const source of [...this.#uris.keys(), ...this.#skipped.keys()].filter(gone)) {
      this.#forgetSource(source);
      changed = true;
    }
    for (const sidecar of [...this.#sidecars].filter(gone)) {
      this.#sidecars.delete(sidecar);
      const sidecarUri = vscode.Uri.parse(sidecar, true);
      this.#yaml.forget(sidecarUri);
      await this.#readSidecarAgain(sidecarUri);
      changed = true;
    }
    for (const register of [this.#entities, this.#events]) {
      for (const name of [...register.keys()].filter(gone)) {
        register.delete(name);
        this.#yaml.forget(vscode.Uri.parse(name, true));
        await this.#applyRegisters();
        changed = true;
      }
    }
    return changed;
  }

  async #readSources(
    files: readonly FoundSource[],
    token: vscode.CancellationToken,
    show: () => void,
  ): Promise<void> {
    let announce = this.#shown ? Infinity : Date.now() + FIRST_SHOWING;
    await forEach(files, async (file) => {
      if (token.isCancellationRequested) return;
      await this.#readSource(file.uri, file.folder, file.path, false);
      if (Date.now() > announce) {
        const before = Date.now();
        announce = Infinity;
        await this.#corpus.join();
        show();
        announce = Date.now() + Math.max(2 * FIRST_SHOWING, 20 * (Date.now() - before));
      }
    });
  }

  /** Reads one source that appeared or changed, before anything else. */
  async readSource(uri: vscode.Uri, folder: vscode.WorkspaceFolder, path: string): Promise<void> {
    await this.#readSource(uri, folder, path, true);
  }

  async #readSource(
    uri: vscode.Uri,
    folder: vscode.WorkspaceFolder,
    path: string,
    urgent: boolean,
  ): Promise<void> {
    const key = uri.toString();
    const reading = this.#readings.begin(key);
    const input = await this.#readInputs(uri, folder);
    if (!input) return;
    const { text, sidecar } = input;
    const known = this.#corpus.get(key)?.analysis;
    const analysis =
      known?.source.text === text && this.#isCurrent(known)
        ? known
        : await this.#analyse(uri, text, urgent);
    if (!this.#readings.end(key, reading)) {
      // The text is old, its sidecar is not: documents are read without theirs.
      const source = this.#corpus.get(key);
      if (source) this.#setSidecar(uri, source, sidecar);
      return;
    }
    if (!analysis) return;
    const shown = vscode.workspace.asRelativePath(uri);
    this.#uris.set(key, uri);
    this.#corpus.set({ key, path: shown || path, analysis, ...this.#place(uri, text, sidecar) });
  }

  async #readInputs(
    uri: vscode.Uri,
    folder: vscode.WorkspaceFolder,
  ): Promise<SourceInput | undefined> {
    const read = await readText(uri, readFolderSettings(folder.uri).maxFileSize);
    const key = uri.toString();
    if (read.text === undefined) {
      this.#forgetSource(key);
      this.#skipped.set(key, read.skipped);
      this.#log.warn(`Skipped ${uri.path}: ${read.skipped}${read.detail && ` (${read.detail})`}`);
      return undefined;
    }
    this.#skipped.delete(key);
    return { text: read.text, sidecar: await this.#readSidecarOf(uri) };
  }

  async #readSidecarOf(uri: vscode.Uri): Promise<Sidecar | undefined> {
    const file = sidecarOf(uri);
    const sidecar = this.#sidecars.has(file.toString())
      ? await this.#yaml.readSidecar(file)
      : undefined;
    const waiting = this.#waiting(file);
    const known = this.#corpus.get(uri.toString());
    const before = known?.annotations.map(({ annotation }) => annotation) ?? [];
    if (waiting.length === 0 && !before.some(isPending)) return sidecar;
    const written = before.filter((annotation) => !isPending(annotation));
    const sound = sidecar ?? { source: known?.metadata ?? {}, annotations: written };
    return withPendingAnnotations(sound, waiting);
  }

  /** Reads one sidecar that appeared, changed or is gone. */
  async #readSidecarAgain(sidecarUri: vscode.Uri): Promise<void> {
    const key = articleOf(sidecarUri);
    const uri = this.#uris.get(key);
    if (uri && this.#corpus.get(key)) {
      const exists = this.#sidecars.has(sidecarUri.toString());
      const sidecar = await this.#readSidecarOf(uri);
      // Only now: the text may have been edited and read meanwhile.
      const source = this.#corpus.get(key);
      if (source && (sidecar || !exists)) this.#setSidecar(uri, source, sidecar);
    } else if (this.#sidecars.has(sidecarUri.toString())) {
      await this.#yaml.readSidecar(sidecarUri);
    }
  }

  #setSidecar(uri: vscode.Uri, source: OwnSource, sidecar: Sidecar | undefined): void {
    this.#corpus.set({ ...source, ...this.#place(uri, source.analysis.source.text, sidecar) });
  }

  /** Finds the passages of a sidecar's annotations and reports those that are not as they were. */
  #place(
    uri: vscode.Uri,
    text: string,
    sidecar: Sidecar | undefined,
  ): ReturnType<typeof placeSidecar> {
    const { metadata, annotations } = placeSidecar(text, sidecar);
    const placed = this.tracker.place(uri, text, annotations);
    this.#yaml.reportPlaces(sidecarOf(uri), placed);
    return { metadata, annotations: placed };
  }

  #setAnalysis(uri: vscode.Uri, source: OwnSource, analysis: KeptAnalysis): void {
    const annotations = source.annotations.map(({ annotation }) => annotation);
    this.#corpus.set({
      ...source,
      analysis,
      ...this.#place(uri, analysis.source.text, { source: source.metadata, annotations }),
    });
    this.#uris.set(uri.toString(), uri);
  }

  /** `undefined` where the text can't be analysed, which is logged. */
  async #analyse(
    uri: vscode.Uri,
    text: string,
    urgent: boolean,
  ): Promise<KeptAnalysis | undefined> {
    try {
      const known = this.#analyser.names;
      const kept = await this.#cache.get(text, matchesOf(known, text));
      if (kept) {
        this.#analysedWith.set(kept, known);
        return kept;
      }
      const { analysis, names } = await this.#analyser.analyse(text, { urgent });
      this.#analysedWith.set(analysis, names);
      this.#cache.keep(analysis, matchesOf(names, text));
      return analysis;
    } catch (error) {
      this.#log.error(`${uri.path} could not be analysed.`, error);
      this.#skipped.set(uri.toString(), 'unreadable');
      return undefined;
    }
  }

  /** Whether the names that registers add now would change nothing in an analysis. */
  #isCurrent(analysis: Analysis): boolean {
    const before = this.#analysedWith.get(analysis);
    const now = this.#analyser.names;
    if (before?.version === now?.version) return true;
    const { text } = analysis.source;
    return matchesOf(before, text) === matchesOf(now, text);
  }

  #forgetSource(key: string): void {
    this.#readings.forget(key);
    this.#corpus.delete(key);
    this.#uris.delete(key);
    this.#skipped.delete(key);
  }

  async #readRegister(uri: vscode.Uri, kind: 'entities' | 'events'): Promise<void> {
    const key = uri.toString();
    // While someone is typing in it, what was last sound stays.
    if (kind === 'entities') {
      const entities = await this.#yaml.readEntities(uri);
      const sound = entities ?? this.#entities.get(key) ?? [];
      this.#entities.set(key, withPendingEntities(sound, this.#waiting(uri)));
    } else {
      const events = await this.#yaml.readEvents(uri);
      const sound = events ?? this.#events.get(key) ?? [];
      this.#events.set(key, withPendingEvents(sound, this.#waiting(uri)));
    }
  }

  /** Names that a register adds or takes away change only the sources they stand in. */
  async #applyRegisters(): Promise<void> {
    const entities = this.registeredEntities();
    this.#analyser.setEntities(entities);
    this.#corpus.setRegisters(entities, combineEvents(inOrder(this.#events)));
    const pacer = new Pacer();
    const stale: vscode.Uri[] = [];
    for (const [key, uri] of this.#uris) {
      const source = this.#corpus.get(key);
      if (source && !this.#isCurrent(source.analysis)) stale.push(uri);
      await pacer.breathe();
    }
    await forEach(stale, async (uri) => {
      const text = this.#corpus.get(uri.toString())?.analysis.source.text;
      if (text === undefined) return;
      const analysis = await this.#analyse(uri, text, true);
      const source = this.#corpus.get(uri.toString());
      if (analysis && source?.analysis.source.text === text) {
        this.#setAnalysis(uri, source, analysis);
      }
    });
  }

  dispose(): void {
    clearTimeout(this.#saving);
    this.#analyser.dispose();
    this.#corpus.dispose();
    this.#yaml.dispose();
    this.tracker.dispose();
  }
}

/** Registers in the order of the workspace's folders. */
function inOrder<T>(registers: ReadonlyMap<string, T>): T[] {
  const place = (file: string) =>
    vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(file, true))?.index ?? 0;
  return [...registers].sort(([a], [b]) => place(a) - place(b)).map(([, register]) => register);
}

interface SourceInput {
  readonly text: string;
  readonly sidecar: Sidecar | undefined;
}

function matchesOf(names: KnownNames | undefined, text: string): string {
  if (!names) return '';
  return names
    .match(text)
    .map((match) => `${match.start}-${match.end}:${match.name.entity}:${match.name.type}`)
    .join();
}

/** Does `work` for every item, some at a time, in order of their beginning. */
async function forEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const run = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, run));
}
