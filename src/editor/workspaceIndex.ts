import * as vscode from 'vscode';
import type { RegisteredEntity, RegisteredEvent, Sidecar } from '../annotations/model';
import type { KnownNames } from '../names/knownNames';
import { analyse } from '../corpus/analyse';
import type { Analysis } from '../corpus/analysis';
import { Corpus, type Snapshot } from '../corpus/corpus';
import type { CorpusSource } from '../corpus/corpusSource';
import type { Awake } from './awake';
import { articleOf, findFiles, type FoundSource, ownKind, sidecarOf } from './findFiles';
import { isVisible, pathInFolder } from './folderRules';
import { Pacer } from './pacer';
import { placeSidecar, registeredNames } from '../corpus/annotationInputs';
import { readText, type SkipReason } from './readText';
import { readFolderSettings } from './settings';
import { YamlFiles } from './yamlFiles';

/** Files read ahead of the one being analysed. */
const READ_AHEAD = 8;
/** A text up to this length is analysed at once when a view needs it. */
const AT_ONCE = 200_000;

/** How far reading has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Keeps the corpus in step with the awake workspace folders: reads sources, sidecars and registers,
 * and reads again what changes. Views take {@link snapshot} and listen to {@link onDidChange}.
 */
export class WorkspaceIndex implements vscode.Disposable {
  readonly #awake: Awake;
  readonly #log: vscode.LogOutputChannel;
  readonly #corpus = new Corpus();
  readonly #yaml: YamlFiles;
  /** URI strings of the sidecars that exist. */
  readonly #sidecars = new Set<string>();
  readonly #entities = new Map<string, readonly RegisteredEntity[]>();
  readonly #events = new Map<string, readonly RegisteredEvent[]>();
  readonly #skipped = new Map<string, SkipReason>();
  readonly #uris = new Map<string, vscode.Uri>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #progress = new vscode.EventEmitter<Progress>();
  readonly #reading = new vscode.EventEmitter<Promise<void>>();
  readonly #analysedWith = new WeakMap<Analysis, KnownNames | undefined>();
  #known: KnownNames | undefined;
  #round = new vscode.CancellationTokenSource();
  #tasks: Promise<unknown> = Promise.resolve();

  /** The snapshot is out of date. */
  readonly onDidChange = this.#changed.event;
  /** While a whole workspace is being read. */
  readonly onDidProgress = this.#progress.event;
  /** A reading of the whole workspace began; the promise ends with it. */
  readonly onDidStartReading = this.#reading.event;

  constructor(awake: Awake, log: vscode.LogOutputChannel) {
    this.#awake = awake;
    this.#log = log;
    this.#yaml = new YamlFiles(log);
  }

  snapshot(): Snapshot {
    return this.#corpus.snapshot();
  }

  /** Files that were passed over, by URI string. */
  get skipped(): ReadonlyMap<string, SkipReason> {
    return this.#skipped;
  }

  uriOf(key: string): vscode.Uri {
    return this.#uris.get(key) ?? vscode.Uri.parse(key, true);
  }

  get(uri: vscode.Uri): CorpusSource | undefined {
    return this.#corpus.get(uri.toString());
  }

  /** Whether a resource is a source of an awake folder. */
  isArticle(uri: vscode.Uri): boolean {
    return this.#placeOf(uri)?.kind === 'source';
  }

  /**
   * The source behind an open document, in step with its text. `undefined` where the document is no
   * source, and for a long text that has just been edited: it follows soon.
   */
  sourceOf(document: vscode.TextDocument): CorpusSource | undefined {
    if (!this.isArticle(document.uri)) return undefined;
    const source = this.get(document.uri);
    const text = document.getText();
    if (source?.analysis.source.text === text) return source;
    if (!source || text.length > AT_ONCE) return undefined;
    this.#setAnalysis(document.uri, source, this.#analyse(text));
    this.#changed.fire();
    return this.get(document.uri);
  }

  /** Resolves when everything asked for so far has been read. */
  async whenReady(): Promise<void> {
    let current;
    do {
      current = this.#tasks;
      await current;
    } while (current !== this.#tasks);
  }

  /** Reads all awake folders from the start; stops a reading under way. */
  readAll(): Promise<void> {
    this.#round.cancel();
    this.#round.dispose();
    this.#round = new vscode.CancellationTokenSource();
    const { token } = this.#round;
    const task = this.#enqueue(() => this.#readFolders(token));
    this.#reading.fire(task);
    return task;
  }

  cancel(): void {
    this.#round.cancel();
  }

  /** Something at this address appeared or changed. */
  refresh(uri: vscode.Uri): Promise<void> {
    return this.#enqueue(async () => {
      const place = this.#placeOf(uri);
      if (!place) return;
      switch (place.kind) {
        case 'source':
          await this.#readSource(uri, place.folder, place.path);
          break;
        case 'sidecar':
          this.#sidecars.add(uri.toString());
          await this.#readSidecarAgain(uri);
          break;
        case 'entities':
        case 'events':
          await this.#readRegister(uri, place.kind);
          await this.#applyRegisters();
          break;
      }
      this.#changed.fire();
    });
  }

  /** The file or folder at this address is gone. */
  remove(uri: vscode.Uri): Promise<void> {
    return this.#enqueue(async () => {
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
      if (changed) this.#changed.fire();
    });
  }

  /** The entities that the registers settle, all folders together. */
  registeredEntities(): readonly RegisteredEntity[] {
    return [...this.#entities.values()].flat();
  }

  #placeOf(uri: vscode.Uri):
    | {
        readonly kind: 'source' | 'sidecar' | 'entities' | 'events';
        readonly folder: vscode.WorkspaceFolder;
        readonly path: string;
      }
    | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const rules = folder && this.#awake.rulesOf(folder);
    const path = folder && pathInFolder(folder, uri);
    if (!folder || !rules || !path || !isVisible(rules, path)) return undefined;
    const kind = ownKind(path) ?? (rules.isSource(path) ? 'source' : undefined);
    return kind && { kind, folder, path };
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    const task = this.#tasks.then(work).catch((error: unknown) => {
      this.#log.error(error instanceof Error ? error : String(error));
    });
    this.#tasks = task;
    return task;
  }

  async #readFolders(token: vscode.CancellationToken): Promise<void> {
    if (isCancelled(token)) return;
    const started = Date.now();
    const found = await findFiles(this.#awake, token);
    if (isCancelled(token)) return;
    const present = new Set(found.sources.map(({ uri }) => uri.toString()));
    for (const key of [...this.#uris.keys()]) if (!present.has(key)) this.#forgetSource(key);
    this.#sidecars.clear();
    this.#entities.clear();
    this.#events.clear();
    this.#yaml.forgetAll();
    for (const uri of found.sidecars) this.#sidecars.add(uri.toString());
    for (const { uri, kind } of found.registers) await this.#readRegister(uri, kind);
    this.#known = registeredNames(this.registeredEntities());
    this.#corpus.setRegisters(this.registeredEntities(), [...this.#events.values()].flat());
    await this.#readSources(found.sources, token);
    for (const uri of found.sidecars) {
      if (isCancelled(token)) return;
      if (!present.has(articleOf(uri))) await this.#yaml.readSidecar(uri);
    }
    this.#log.info(
      `Read ${this.#uris.size} sources and ${this.#sidecars.size} sidecars in ${Date.now() - started} ms; ` +
        `skipped ${this.#skipped.size}.`,
    );
    this.#changed.fire();
  }

  async #readSources(
    files: readonly FoundSource[],
    token: vscode.CancellationToken,
  ): Promise<void> {
    const pacer = new Pacer();
    let announce = Date.now() + 1000;
    for (let from = 0; from < files.length; from += READ_AHEAD) {
      const batch = files.slice(from, from + READ_AHEAD);
      const inputs = await Promise.all(
        batch.map((file) => this.#readInputs(file.uri, file.folder)),
      );
      for (const [index, file] of batch.entries()) {
        if (isCancelled(token)) return;
        const input = inputs[index];
        if (input) this.#setSource(file.uri, file.path, input);
        this.#progress.fire({ done: from + index + 1, total: files.length });
        await pacer.breathe();
      }
      if (Date.now() > announce) {
        const before = Date.now();
        this.#changed.fire();
        announce = Date.now() + Math.max(2000, 20 * (Date.now() - before));
      }
    }
  }

  async #readSource(uri: vscode.Uri, folder: vscode.WorkspaceFolder, path: string): Promise<void> {
    const input = await this.#readInputs(uri, folder);
    if (input) this.#setSource(uri, path, input);
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
    const sidecar = sidecarOf(uri);
    return this.#sidecars.has(sidecar.toString()) ? this.#yaml.readSidecar(sidecar) : undefined;
  }

  async #readSidecarAgain(sidecarUri: vscode.Uri): Promise<void> {
    const key = articleOf(sidecarUri);
    const uri = this.#uris.get(key);
    const source = this.#corpus.get(key);
    if (uri && source) {
      const { text } = source.analysis.source;
      const exists = this.#sidecars.has(sidecarUri.toString());
      const sidecar = await this.#readSidecarOf(uri);
      if (sidecar || !exists) this.#corpus.set({ ...source, ...placeSidecar(text, sidecar) });
    } else if (this.#sidecars.has(sidecarUri.toString())) {
      await this.#yaml.readSidecar(sidecarUri);
    }
  }

  #setSource(uri: vscode.Uri, path: string, { text, sidecar }: SourceInput): void {
    const key = uri.toString();
    const known = this.#corpus.get(key);
    try {
      const analysis =
        known?.analysis.source.text === text && this.#isCurrent(known.analysis)
          ? known.analysis
          : this.#analyse(text);
      const shown = vscode.workspace.asRelativePath(uri);
      this.#uris.set(key, uri);
      this.#corpus.set({ key, path: shown || path, analysis, ...placeSidecar(text, sidecar) });
    } catch (error) {
      this.#log.error(`${uri.path} could not be analysed.`, error);
      this.#skipped.set(key, 'unreadable');
    }
  }

  #setAnalysis(uri: vscode.Uri, source: CorpusSource, analysis: Analysis): void {
    const annotations = source.annotations.map(({ annotation }) => annotation);
    this.#corpus.set({
      ...source,
      analysis,
      ...placeSidecar(analysis.source.text, { source: source.metadata, annotations }),
    });
    this.#uris.set(uri.toString(), uri);
  }

  #analyse(text: string): Analysis {
    const analysis = analyse(text, this.#known);
    this.#analysedWith.set(analysis, this.#known);
    return analysis;
  }

  /** Whether the names that registers add now would change nothing in an analysis. */
  #isCurrent(analysis: Analysis): boolean {
    const before = this.#analysedWith.get(analysis);
    if (before?.version === this.#known?.version) return true;
    const { text } = analysis.source;
    return matchesOf(before, text) === matchesOf(this.#known, text);
  }

  #forgetSource(key: string): void {
    this.#corpus.delete(key);
    this.#uris.delete(key);
    this.#skipped.delete(key);
  }

  async #readRegister(uri: vscode.Uri, kind: 'entities' | 'events'): Promise<void> {
    const key = uri.toString();
    // While someone is typing in it, what was last sound stays.
    if (kind === 'entities') {
      const entities = await this.#yaml.readEntities(uri);
      this.#entities.set(key, entities ?? this.#entities.get(key) ?? []);
    } else {
      const events = await this.#yaml.readEvents(uri);
      this.#events.set(key, events ?? this.#events.get(key) ?? []);
    }
  }

  /** Names that a register adds or takes away change only the sources they stand in. */
  async #applyRegisters(): Promise<void> {
    const entities = this.registeredEntities();
    this.#known = registeredNames(entities);
    this.#corpus.setRegisters(entities, [...this.#events.values()].flat());
    const pacer = new Pacer();
    for (const [key, uri] of this.#uris) {
      const source = this.#corpus.get(key);
      if (!source) continue;
      if (!this.#isCurrent(source.analysis)) {
        this.#setAnalysis(uri, source, this.#analyse(source.analysis.source.text));
      }
      await pacer.breathe();
    }
  }

  dispose(): void {
    this.#round.cancel();
    this.#round.dispose();
    this.#yaml.dispose();
    this.#changed.dispose();
    this.#progress.dispose();
    this.#reading.dispose();
  }
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

/** Asked anew each time: it may change while something is awaited. */
function isCancelled(token: vscode.CancellationToken): boolean {
  return token.isCancellationRequested;
}
