import * as vscode from 'vscode';
import { isHidden } from './fileNames';

/** A file met on a walk; `path` is relative to where the walk began, with `/`. */
export interface WalkedFile {
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly name: string;
}

export interface WalkOptions {
  /** Paths of files and folders to leave out. */
  readonly isExcluded: (path: string) => boolean;
  /** Ends the walk after so many folders. */
  readonly maxFolders: number;
  readonly token: vscode.CancellationToken;
}

/** Deeper than any tree that people read in, and an end to links that lead back. */
const MAX_DEPTH = 32;
const MAX_LINKS = 2;

/**
 * The files below a folder, breadth first, each folder's in order of name. Hidden folders and
 * installed packages are passed over; folders that can't be read are left out. Works on any file
 * system that VS Code knows.
 */
export async function* walkFolder(
  root: vscode.Uri,
  { isExcluded, maxFolders, token }: WalkOptions,
): AsyncGenerator<WalkedFile> {
  const queue = [{ uri: root, path: '', depth: 0, links: 0 }];
  for (let read = 0; read < queue.length && read < maxFolders; read += 1) {
    const folder = queue[read];
    if (!folder || token.isCancellationRequested) return;
    const entries = await readDirectory(folder.uri);
    for (const [name, type] of entries) {
      const path = folder.path ? `${folder.path}/${name}` : name;
      if (isHidden(name) || isExcluded(path)) continue;
      const uri = vscode.Uri.joinPath(folder.uri, name);
      if (type & vscode.FileType.Directory) {
        const links = folder.links + (type & vscode.FileType.SymbolicLink ? 1 : 0);
        if (folder.depth < MAX_DEPTH && links <= MAX_LINKS) {
          queue.push({ uri, path, depth: folder.depth + 1, links });
        }
      } else if (type & vscode.FileType.File) {
        yield { uri, path, name };
      }
    }
  }
}

async function readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(uri);
    return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  } catch {
    return [];
  }
}
