import * as vscode from 'vscode';
import { type LineTaker, partsOf, takeLines } from './cacheParts';

/**
 * A file of lines by key in the extension's storage, in parts: `NAME`, `NAME.1`, `NAME.2` … What is damaged in
 * it is as if it were not there. Parts of two writings may stand beside each other where one was cut short.
 */
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
    await this.readInto(lines);
    return lines;
  }

  /** Gives the lines of the file to somebody, one after the other. */
  async readInto(lines: LineTaker): Promise<void> {
    if (!this.#folder) return;
    try {
      for (let at = 0; ; at++) {
        await takeLines(
          await vscode.workspace.fs.readFile(partUri(this.#folder, this.#name, at)),
          lines,
        );
      }
    } catch {
      // There are no more parts, or what there is can't be read.
    }
  }

  /** Writes these bytes by key in place of all that was there, as long as they are no more than `most`; never throws. */
  async write(entries: Iterable<readonly [string, Uint8Array]>, most = Infinity): Promise<void> {
    const folder = this.#folder;
    if (!folder) return;
    try {
      await vscode.workspace.fs.createDirectory(folder);
      const fresh = vscode.Uri.joinPath(folder, `${this.#name}.new`);
      let count = 0;
      for await (const part of partsOf(entries, most)) {
        await vscode.workspace.fs.writeFile(fresh, part);
        const uri = partUri(folder, this.#name, count++);
        await vscode.workspace.fs.rename(fresh, uri, { overwrite: true });
      }
      await this.#removeFrom(folder, count);
    } catch (error) {
      this.#log.debug(`${this.#name} was not written.`, error);
    }
  }

  /** Removes the parts from one on that a longer file had. */
  async #removeFrom(folder: vscode.Uri, first: number): Promise<void> {
    try {
      for (let at = first; ; at++) {
        await vscode.workspace.fs.delete(partUri(folder, this.#name, at));
      }
    } catch {
      // There are no more.
    }
  }
}

function partUri(folder: vscode.Uri, name: string, at: number): vscode.Uri {
  return vscode.Uri.joinPath(folder, at === 0 ? name : `${name}.${at}`);
}
