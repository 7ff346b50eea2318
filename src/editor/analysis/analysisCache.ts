import * as vscode from 'vscode';
import { hashText } from '../../annotations/hash';
import type { ByteStore } from '../../corpus/packed/byteStore';
import { CacheFile } from './cacheFile';
import { readCacheLine } from './cacheLine';
import { KeptAnalysis } from './keptAnalysis';

/** The cache grows no larger than this, in bytes. */
const MOST = 1024 * 1024 * 1024;
/** From so many analyses on that were made since all were written, all are written anew. */
const MANY = 100;

/**
 * Analyses of earlier windows, kept in the extension's storage by what they depend on: the text, the
 * names of the registers that stand in it, the program itself. A cache that is damaged, older or gone
 * costs time and nothing else.
 */
export class AnalysisCache {
  readonly #file: CacheFile;
  /** Has the analyses that were made since the whole cache was written. */
  readonly #recentFile: CacheFile;
  readonly #recent = new Map<string, KeptAnalysis>();
  readonly #script: vscode.Uri;
  readonly #store: ByteStore | undefined;
  #loading: Promise<void> | undefined;
  /** What there was, by key. */
  readonly #known = new Map<string, KeptAnalysis>();
  #program = '';
  readonly #keys = new WeakMap<KeptAnalysis, string>();
  #unwritten = false;

  /** `store`: has the bytes of analyses meanwhile; left out: memory. */
  constructor(
    folder: vscode.Uri | undefined,
    extensionUri: vscode.Uri,
    log: vscode.LogOutputChannel,
    store: ByteStore | undefined,
  ) {
    this.#store = store;
    this.#file = new CacheFile(folder, 'analyses.bin', log);
    this.#recentFile = new CacheFile(folder, 'recent.bin', log);
    this.#script = vscode.Uri.joinPath(extensionUri, 'dist', 'analysis.js');
  }

  /** The analysis of a text, if an earlier window made it; `names`: see {@link keep}. */
  async get(text: string, names: string): Promise<KeptAnalysis | undefined> {
    await this.load();
    return this.#known.size === 0 ? undefined : this.kept(this.#keyOf(text, names));
  }

  /** The analysis with this key, once loaded. */
  kept(key: string): KeptAnalysis | undefined {
    return this.#known.get(key);
  }

  /** Reads what is in a line; nothing where it is damaged. */
  #takeLine(key: string, line: Uint8Array): KeptAnalysis | undefined {
    const bytes = readCacheLine(line, key);
    if (!bytes) return undefined;
    // Bytes of their own: a part of others would keep all of those in memory.
    const analysis = new KeptAnalysis(this.#store ? bytes : bytes.slice(), this.#store);
    this.#known.set(key, analysis);
    this.#keys.set(analysis, key);
    return analysis;
  }

  /** The key of an analysis that was got or is to be kept: tells all it depends on. */
  keyOf(analysis: KeptAnalysis): string | undefined {
    return this.#keys.get(analysis);
  }

  /**
   * Says that an analysis is new: it is to be written. `names` tells which names of the registers stand in
   * its text, and where.
   */
  keep(analysis: KeptAnalysis, names: string): void {
    const key = this.#keyOf(analysis.source.text, names);
    this.#keys.set(analysis, key);
    this.#recent.set(key, analysis);
    this.#unwritten = true;
  }

  /** Writes what is new, if it is much in place of all that was there: then only `analyses` are worth keeping. Never throws. */
  async save(analyses: Iterable<KeptAnalysis>): Promise<void> {
    if (this.#recent.size >= MANY) {
      this.#recent.clear();
      await this.#file.write(this.#linesOf(analyses), MOST);
    } else if (!this.#unwritten) return;
    this.#unwritten = false;
    await this.#recentFile.write(this.#linesOf(this.#recent.values()));
  }

  *#linesOf(analyses: Iterable<KeptAnalysis>): Iterable<[string, Uint8Array]> {
    for (const analysis of analyses) {
      const key = this.#keys.get(analysis);
      if (key !== undefined) yield [key, analysis.bytes];
    }
  }

  /** What changes whenever the program does; empty where nobody knows. */
  get program(): string {
    return this.#program;
  }

  /** Reads what there is, once. */
  async load(): Promise<void> {
    this.#loading ??= this.#load();
    await this.#loading;
  }

  async #load(): Promise<void> {
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(this.#script);
      this.#program = `${mtime} ${size}`;
      await this.#file.readInto({ set: (key, line) => this.#takeLine(key, line) });
      await this.#recentFile.readInto({
        set: (key, line) => {
          const kept = this.#takeLine(key, line);
          if (kept) this.#recent.set(key, kept);
        },
      });
    } catch {
      // Without the script nothing is analysed.
    }
  }

  #keyOf(text: string, names: string): string {
    return hashText(`${this.#program}\n${names}\n${text}`);
  }
}
