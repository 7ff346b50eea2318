import * as vscode from 'vscode';
import { hashText } from '../../annotations/hash';
import type { RegisteredEntity } from '../../annotations/model';
import type { Analysis } from '../../corpus/analysis';
import { Pacer } from '../pacer';
import { readCacheLine, writeCacheLine } from './cacheLine';

const FILE = 'analyses.jsonl';
/** A cache grows no larger than this, in UTF-16 units of its lines. */
const MOST = 128 * 1024 * 1024;

/**
 * Analyses of earlier windows, kept in the extension's storage by what they depend on: the text, the
 * names of the registers, the program itself. A cache that is damaged, older or gone costs time and
 * nothing else.
 */
export class AnalysisCache {
  readonly #folder: vscode.Uri | undefined;
  readonly #script: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  #loading: Promise<void> | undefined;
  /** Lines of the file that have not been asked for yet, by key. */
  #lines = new Map<string, string>();
  #program = '';
  #names = '';
  #keys = new WeakMap<Analysis, string>();
  #changed = false;

  constructor(
    folder: vscode.Uri | undefined,
    extensionUri: vscode.Uri,
    log: vscode.LogOutputChannel,
  ) {
    this.#folder = folder;
    this.#script = vscode.Uri.joinPath(extensionUri, 'dist', 'analysis.js');
    this.#log = log;
  }

  /** What is asked for and kept from now on was analysed with the names of these entities. */
  setEntities(entities: readonly RegisteredEntity[]): void {
    const names = entities.map(({ id, type, name, names, aliases, never }) => {
      return [id, type, name, names, aliases, never];
    });
    this.#names = names.length === 0 ? '' : hashText(JSON.stringify(names));
  }

  /** The analysis of a text, if an earlier window made it. */
  async get(text: string): Promise<Analysis | undefined> {
    this.#loading ??= this.#load();
    await this.#loading;
    if (this.#lines.size === 0) return undefined;
    const key = this.#keyOf(text);
    const line = this.#lines.get(key);
    const analysis = line === undefined ? undefined : readCacheLine(line, key, text);
    if (analysis) this.#keys.set(analysis, key);
    return analysis;
  }

  /** Says that an analysis is new: {@link save} writes it. */
  keep(analysis: Analysis): void {
    this.#keys.set(analysis, this.#keyOf(analysis.source.text));
    this.#changed = true;
  }

  /** Writes the analyses that are worth keeping in place of what was there; never throws. */
  async save(analyses: Iterable<Analysis>): Promise<void> {
    if (!this.#folder || !this.#changed) return;
    this.#changed = false;
    const pacer = new Pacer();
    const lines: string[] = [];
    let size = 0;
    for (const analysis of analyses) {
      const key = this.#keys.get(analysis);
      if (key === undefined) continue;
      const line = this.#lines.get(key) ?? writeCacheLine(key, analysis);
      size += line.length;
      if (size > MOST) break;
      lines.push(line);
      await pacer.breathe();
    }
    try {
      await vscode.workspace.fs.createDirectory(this.#folder);
      const file = vscode.Uri.joinPath(this.#folder, FILE);
      const fresh = vscode.Uri.joinPath(this.#folder, `${FILE}.new`);
      await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode(lines.join('\n')));
      await vscode.workspace.fs.rename(fresh, file, { overwrite: true });
    } catch (error) {
      this.#log.debug('The cache of analyses was not written.', error);
    }
  }

  async #load(): Promise<void> {
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(this.#script);
      this.#program = `${mtime} ${size}`;
      if (!this.#folder) return;
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, FILE));
      for (const line of new TextDecoder().decode(bytes).split('\n')) {
        const key = line.slice(0, line.indexOf(' '));
        if (key !== '') this.#lines.set(key, line);
      }
    } catch {
      this.#lines = new Map();
    }
  }

  #keyOf(text: string): string {
    return hashText(`${this.#program}\n${this.#names}\n${text}`);
  }
}
