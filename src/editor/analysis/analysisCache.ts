import * as vscode from 'vscode';
import { hashText } from '../../annotations/hash';
import { CacheFile } from './cacheFile';
import { readCacheLine } from './cacheLine';
import { KeptAnalysis } from './keptAnalysis';

/** The cache grows no larger than this, in bytes. */
const MOST = 256 * 1024 * 1024;
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
  #recent = new Map<string, Uint8Array>();
  readonly #script: vscode.Uri;
  #loading: Promise<void> | undefined;
  /** Lines of the file, by key; once asked for, what is in them. */
  #lines = new Map<string, Uint8Array | KeptAnalysis>();
  #program = '';
  readonly #keys = new WeakMap<KeptAnalysis, string>();
  #unwritten = false;

  constructor(
    folder: vscode.Uri | undefined,
    extensionUri: vscode.Uri,
    log: vscode.LogOutputChannel,
  ) {
    this.#file = new CacheFile(folder, 'analyses.bin', log);
    this.#recentFile = new CacheFile(folder, 'recent.bin', log);
    this.#script = vscode.Uri.joinPath(extensionUri, 'dist', 'analysis.js');
  }

  /** The analysis of a text, if an earlier window made it; `names`: see {@link keep}. */
  async get(text: string, names: string): Promise<KeptAnalysis | undefined> {
    await this.load();
    return this.#lines.size === 0 ? undefined : this.kept(this.#keyOf(text, names));
  }

  /** The analysis with this key, once loaded. */
  kept(key: string): KeptAnalysis | undefined {
    const line = this.#lines.get(key);
    if (!line || line instanceof KeptAnalysis) return line;
    const bytes = readCacheLine(line, key);
    if (!bytes) return undefined;
    const analysis = new KeptAnalysis(bytes);
    this.#lines.set(key, analysis);
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
    this.#recent.set(key, analysis.bytes);
    this.#unwritten = true;
  }

  /** Writes what is new, if it is much in place of all that was there: then only `analyses` are worth keeping. Never throws. */
  async save(analyses: Iterable<KeptAnalysis>): Promise<void> {
    if (this.#recent.size >= MANY) {
      this.#recent.clear();
      await this.#file.write(this.#entries(analyses), MOST);
    } else if (!this.#unwritten) return;
    this.#unwritten = false;
    await this.#recentFile.write(this.#recent);
  }

  *#entries(analyses: Iterable<KeptAnalysis>): Iterable<[string, Uint8Array]> {
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
      this.#lines = await this.#file.read();
      for (const [key, line] of await this.#recentFile.read()) {
        this.#lines.set(key, line);
        const kept = this.kept(key);
        if (kept) this.#recent.set(key, kept.bytes);
      }
    } catch {
      // Without the script nothing is analysed.
    }
  }

  #keyOf(text: string, names: string): string {
    return hashText(`${this.#program}\n${names}\n${text}`);
  }
}
