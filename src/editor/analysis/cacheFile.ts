import * as vscode from 'vscode';
import { keyOfLine, writeCacheLine } from './cacheLine';
import { Pacer } from '../pacer';

const NEWLINE = 10;

/** A file of lines by key in the extension's storage; what is damaged in it is as if it were not there. */
export class CacheFile {
  readonly #folder: vscode.Uri | undefined;
  readonly #name: string;
  readonly #log: vscode.LogOutputChannel;

  constructor(folder: vscode.Uri | undefined, name: string, log: vscode.LogOutputChannel) {
    this.#folder = folder;
    this.#name = name;
    this.#log = log;
  }

  /** The lines of the file, by key; `readCacheLine` tells what is in one. */
  async read(): Promise<Map<string, Uint8Array>> {
    const lines = new Map<string, Uint8Array>();
    if (!this.#folder) return lines;
    try {
      const uri = vscode.Uri.joinPath(this.#folder, this.#name);
      const bytes = await vscode.workspace.fs.readFile(uri);
      for (let from = 0; from < bytes.length;) {
        const end = bytes.indexOf(NEWLINE, from);
        const to = end < 0 ? bytes.length : end;
        const line = bytes.subarray(from, to);
        lines.set(keyOfLine(line), line);
        from = to + 1;
      }
    } catch {
      // Nothing was kept, or what was can't be read.
    }
    return lines;
  }

  /** Writes these bytes by key in place of all that was there, as long as they are no more than `most`; never throws. */
  async write(entries: Iterable<readonly [string, Uint8Array]>, most = Infinity): Promise<void> {
    if (!this.#folder) return;
    const pacer = new Pacer();
    const lines: Uint8Array[] = [];
    let size = 0;
    for (const [key, bytes] of entries) {
      size += bytes.length;
      if (size > most) break;
      lines.push(writeCacheLine(key, bytes), Uint8Array.of(NEWLINE));
      await pacer.breathe();
    }
    try {
      const all = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const line of lines) {
        all.set(line, at);
        at += line.length;
      }
      await vscode.workspace.fs.createDirectory(this.#folder);
      const file = vscode.Uri.joinPath(this.#folder, this.#name);
      const fresh = vscode.Uri.joinPath(this.#folder, `${this.#name}.new`);
      await vscode.workspace.fs.writeFile(fresh, all);
      await vscode.workspace.fs.rename(fresh, file, { overwrite: true });
    } catch (error) {
      this.#log.debug(`${this.#name} was not written.`, error);
    }
  }
}
