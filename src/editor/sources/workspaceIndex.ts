import * as vscode from 'vscode';
import type { RegisteredEntity } from '../../annotations/model';
import type { Change } from '../../annotations/storing/change';
import { EMPTY_RESOLUTION, makeSnapshot, type Snapshot } from '../../corpus/snapshot';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { Awake } from './awake';
import { findFiles, ownKind } from './findFiles';
import { isVisible, pathInFolder } from './folderRules';
import type { Library } from './library';
import type { PassageTracker } from '../sidecars/passageTracker';
import { openDocument, type SkipReason } from './readText';

const NOTHING = makeSnapshot([], EMPTY_RESOLUTION);

/**
 * Keeps the library in step with the awake workspace folders: reads sources, sidecars and registers,
 * and reads again what changes, one thing after another. Views take {@link snapshot} and listen to
 * {@link onDidChange}. The library, and with it all that recognises, is loaded when the first folder
 * is awake.
 */
export class WorkspaceIndex implements vscode.Disposable {
  readonly #awake: Awake;
  readonly #extensionUri: vscode.Uri;
  readonly #storage: vscode.Uri | undefined;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #analysed = new vscode.EventEmitter<void>();
  readonly #reading = new vscode.EventEmitter<Promise<void>>();
  #library: Library | undefined;
  #round = new vscode.CancellationTokenSource();
  #tasks: Promise<unknown> = Promise.resolve();
  /** Open documents that are being analysed, by URI string and version. */
  readonly #documents = new Map<string, Promise<void>>();

  /** The changes of a file of ours that could not be written yet: they are shown all the same. */
  waiting: (file: vscode.Uri) => readonly Change[] = () => [];

  /** There is a new snapshot. */
  readonly onDidChange = this.#changed.event;
  /** A document has been analysed; a new snapshot follows. */
  readonly onDidAnalyse = this.#analysed.event;
  /** A reading of the whole workspace began; the promise ends with it. */
  readonly onDidStartReading = this.#reading.event;

  constructor(awake: Awake, log: vscode.LogOutputChannel, context: vscode.ExtensionContext) {
    this.#extensionUri = context.extensionUri;
    this.#storage = context.storageUri;
    this.#awake = awake;
    this.#log = log;
  }

  snapshot(): Snapshot {
    return this.#library?.snapshot() ?? NOTHING;
  }

  /** Files that were passed over, by URI string. */
  get skipped(): ReadonlyMap<string, SkipReason> {
    return this.#library?.skipped ?? new Map();
  }

  uriOf(key: string): vscode.Uri {
    return this.#library?.uriOf(key) ?? vscode.Uri.parse(key, true);
  }

  /** Whether a resource is a source of an awake folder. */
  isArticle(uri: vscode.Uri): boolean {
    return this.#placeOf(uri)?.kind === 'source';
  }

  /**
   * The source behind an open document; `undefined` where the document is no source, or its text is
   * ahead of what has been analysed. {@link readSourceOf} waits for that.
   */
  sourceOf(document: vscode.TextDocument): CorpusSource | undefined {
    if (!this.#library || !this.isArticle(document.uri)) return undefined;
    const source = this.#library.get(document.uri.toString());
    return source?.analysis.source.text === document.getText() ? source : undefined;
  }

  /**
   * The source behind an open document as it stands in the snapshot, analysed before anything else
   * and joined if need be; `undefined` where it is no source or its text has changed meanwhile.
   */
  async readSourceOf(document: vscode.TextDocument): Promise<CorpusSource | undefined> {
    if (!this.#library || !this.isArticle(document.uri)) return undefined;
    const key = document.uri.toString();
    const known = this.sourceOf(document);
    if (!known) await this.#readDocument(this.#library, document);
    else if (this.snapshot().sources.get(key) !== known) await this.#library.join();
    const source = this.snapshot().sources.get(key);
    return source?.analysis.source.text === document.getText() ? source : undefined;
  }

  /** Annotations of an open source whose selectors no longer lead to where its edits took them. */
  staleOf(document: vscode.TextDocument): ReturnType<PassageTracker['staleOf']> {
    return this.#library?.tracker.staleOf(document) ?? [];
  }

  /** The entities that the registers settle, all folders together. */
  registeredEntities(): readonly RegisteredEntity[] {
    return this.#library?.registeredEntities() ?? [];
  }

  /** Resolves when everything asked for so far has been read. */
  async whenReady(): Promise<void> {
    let current;
    do {
      current = this.#tasks;
      await current;
      await Promise.all(this.#documents.values());
    } while (current !== this.#tasks);
  }

  /** Reads all awake folders from the start; stops a reading under way. */
  readAll(): Promise<void> {
    this.#round.cancel();
    this.#round.dispose();
    this.#round = new vscode.CancellationTokenSource();
    const { token } = this.#round;
    if (!this.#library && this.#awake.awakeFolders().length === 0) return Promise.resolve();
    const task = this.#enqueue(async (library) => {
      const isStopped = () => token.isCancellationRequested;
      if (isStopped()) return;
      if (await library.showKept()) this.#changed.fire();
      const found = await findFiles(this.#awake, token);
      // What was found before a cancellation is not all there is: the rest must not be forgotten.
      if (isStopped()) return;
      await library.readAll(found, token, () => this.#changed.fire());
      await this.#join(library);
    });
    this.#reading.fire(task);
    return task;
  }

  /** Something at this address appeared or changed. */
  refresh(uri: vscode.Uri): Promise<void> {
    const document = openDocument(uri);
    if (document && this.#library && this.isArticle(uri)) {
      return this.#readDocument(this.#library, document);
    }
    return this.#enqueue(async (library) => {
      const place = this.#placeOf(uri);
      if (!place) return;
      if (place.kind === 'source') await library.readSource(uri, place.folder, place.path);
      else if (place.kind === 'sidecar') await library.readSidecar(uri);
      else await library.readRegister(uri, place.kind);
      await this.#join(library);
    });
  }

  /** The file or folder at this address is gone. */
  remove(uri: vscode.Uri): Promise<void> {
    return this.#enqueue(async (library) => {
      if (await library.remove(uri)) await this.#join(library);
    });
  }

  /** An open document is not made to wait for the rest of the workspace. */
  #readDocument(library: Library, document: vscode.TextDocument): Promise<void> {
    const { uri } = document;
    const key = `${uri.toString()} ${document.version}`;
    const read = async () => {
      const place = this.#placeOf(uri);
      if (library.get(uri.toString())) await library.readDocument(uri, document.getText());
      else if (place) await library.readSource(uri, place.folder, place.path);
      this.#analysed.fire();
      await this.#join(library);
    };
    const reading =
      this.#documents.get(key) ??
      read()
        .catch((error: unknown) => this.#logError(error))
        .finally(() => this.#documents.delete(key));
    this.#documents.set(key, reading);
    return reading;
  }

  async #join(library: Library): Promise<void> {
    await library.join();
    this.#changed.fire();
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

  /** Does one thing after all that was asked for before; failures are logged. */
  #enqueue(work: (library: Library) => Promise<void>): Promise<void> {
    const task = this.#tasks
      .then(async () => work((this.#library ??= await this.#load())))
      .catch((error: unknown) => this.#logError(error));
    this.#tasks = task;
    return task;
  }

  async #load(): Promise<Library> {
    const { Library } = await import('./library');
    return new Library(this.#log, this.#extensionUri, this.#storage, (uri) => this.waiting(uri));
  }

  #logError(error: unknown): void {
    this.#log.error(error instanceof Error ? error : String(error));
  }

  dispose(): void {
    this.#round.cancel();
    this.#round.dispose();
    this.#library?.dispose();
    this.#changed.dispose();
    this.#analysed.dispose();
    this.#reading.dispose();
  }
}
