import * as vscode from 'vscode';
import type { FilePort, Written } from '../../annotations/storing/fileStore';
import type { JournalPort } from '../../annotations/storing/journal';
import type { TextEdit } from '../../annotations/textEdit';
import { decodeYaml, DiskFiles, DiskJournal } from './diskFiles';
import { withoutBom } from '../sources/fileText';
import { findNodeHost } from '../nodeHost';
import { openDocument } from '../sources/readText';

/** How long an unchanged document may lag behind its file, in milliseconds. */
const RELOAD_WITHIN = 2000;
const RELOAD_STEP = 50;

/**
 * Our files as the editor has them, by URI: an open document is edited as a document, so that its undo
 * works, and saved if it was clean; a closed file of a disk is replaced in one step.
 */
export class EditorFiles implements FilePort {
  readonly #disk = makeDisk();

  exclusively<T>(file: string, work: () => Promise<T>): Promise<T> {
    const uri = vscode.Uri.parse(file, true);
    const disk = this.#diskOf(uri);
    return disk ? disk.exclusively(uri.fsPath, work) : work();
  }

  async read(file: string): Promise<string | undefined> {
    const uri = vscode.Uri.parse(file, true);
    const document = await this.#documentOf(uri);
    return document ? document.getText() : this.#readFile(uri);
  }

  async write(
    file: string,
    before: string | undefined,
    text: string,
    edits: readonly TextEdit[],
  ): Promise<Written> {
    const uri = vscode.Uri.parse(file, true);
    const document = await this.#documentOf(uri);
    if (document) return editDocument(document, before ?? '', edits);
    const disk = this.#diskOf(uri);
    if (disk) return disk.write(uri.fsPath, before, text);
    if ((await this.#readFile(uri)) !== before) return 'changed';
    await checkWritable(uri, before !== undefined);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return 'written';
  }

  async remove(file: string, before: string): Promise<boolean> {
    const uri = vscode.Uri.parse(file, true);
    const shown = vscode.window.tabGroups.all.some(({ tabs }) =>
      tabs.some(
        ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === file,
      ),
    );
    if (shown || openDocument(uri)?.isDirty || (await this.#readFile(uri)) !== before) return false;
    await vscode.workspace.fs.delete(uri);
    return true;
  }

  #diskOf(uri: vscode.Uri): DiskFiles | undefined {
    return uri.scheme === 'file' ? this.#disk : undefined;
  }

  /** The document to edit; `undefined` where the file itself has to be written. */
  async #documentOf(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
    for (let waited = 0; ; waited += RELOAD_STEP) {
      const document = openDocument(uri);
      if (!document || document.isDirty) return document;
      const onDisk = await this.#readFile(uri).catch(() => undefined);
      if (onDisk === undefined) return undefined;
      if (sameLines(document.getText(), withoutBom(onDisk))) {
        return document.isClosed ? undefined : document;
      }
      if (waited >= RELOAD_WITHIN) return undefined;
      await new Promise((resolve) => setTimeout(resolve, RELOAD_STEP));
    }
  }

  async #readFile(uri: vscode.Uri): Promise<string | undefined> {
    const disk = this.#diskOf(uri);
    if (disk) return disk.read(uri.fsPath);
    try {
      return decodeYaml(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
        return undefined;
      }
      throw error;
    }
  }
}

function makeDisk(): DiskFiles | undefined {
  const node = findNodeHost();
  if (!node) return undefined;
  return new DiskFiles(node.files, {
    owner: { host: node.host, pid: node.pid },
    isAlive: node.isAlive,
    random: Math.random,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}

/** Whether two texts are the same but for their line breaks, which an editor makes all alike. */
function sameLines(a: string, b: string): boolean {
  return a === b || a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
}

async function editDocument(
  document: vscode.TextDocument,
  before: string,
  edits: readonly TextEdit[],
): Promise<Written> {
  if (document.getText() !== before) return 'changed';
  const wasDirty = document.isDirty;
  const change = new vscode.WorkspaceEdit();
  for (const { start, end, newText } of edits) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    change.replace(document.uri, range, newText);
  }
  if (!(await vscode.workspace.applyEdit(change))) return 'changed';
  if (wasDirty) return 'unsaved';
  if (await document.save()) return 'written';
  throw new Error(vscode.l10n.t('The open document could not be saved.'));
}

/** A folder that is gone is not made anew, and a file that is read-only stays as it is. */
async function checkWritable(uri: vscode.Uri, exists: boolean): Promise<void> {
  await vscode.workspace.fs.stat(exists ? uri : vscode.Uri.joinPath(uri, '..'));
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  if (!exists) return;
  const { permissions } = await vscode.workspace.fs.stat(uri);
  if (permissions === vscode.FilePermission.Readonly) {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}

/** The journal in a folder of the extension's storage. */
export function openJournalFolder(folder: vscode.Uri): JournalPort {
  const node = folder.scheme === 'file' ? findNodeHost() : undefined;
  return node ? new DiskJournal(node.files, folder.fsPath) : new StorageJournal(folder);
}

/** A journal where there is only VS Code's own file API. */
class StorageJournal implements JournalPort {
  readonly #folder: vscode.Uri;

  constructor(folder: vscode.Uri) {
    this.#folder = folder;
  }

  async list(): Promise<readonly string[]> {
    const found = await ifFound(vscode.workspace.fs.readDirectory(this.#folder));
    return (found ?? []).map(([name]) => name);
  }

  async read(name: string): Promise<string | undefined> {
    const bytes = await ifFound(vscode.workspace.fs.readFile(this.#uriOf(name)));
    return bytes && new TextDecoder().decode(bytes);
  }

  async write(name: string, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(this.#uriOf(name), new TextEncoder().encode(text));
  }

  async remove(name: string): Promise<void> {
    await ifFound(vscode.workspace.fs.delete(this.#uriOf(name)));
  }

  #uriOf(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, name);
  }
}

async function ifFound<T>(work: Thenable<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
