import * as vscode from 'vscode';
import { baseName, isHidden, mayBeSource } from './fileNames';
import { compileExcludes, compileGlobs } from './globs';
import { readExcludes, readFolderSettings } from '../settings';

/** What counts as a source in one workspace folder, by its settings. */
export interface FolderRules {
  /** Whether a path relative to the folder is a source as far as its name tells. */
  readonly isSource: (path: string) => boolean;
  readonly isExcluded: (path: string) => boolean;
}

export function readFolderRules(folder: vscode.WorkspaceFolder): FolderRules {
  const matches = compileGlobs(readFolderSettings(folder.uri).sources);
  const isExcluded = compileExcludes(readExcludes(folder.uri));
  return {
    isSource: (path) => matches(path) && mayBeSource(baseName(path)),
    isExcluded,
  };
}

/** The path of a resource inside its workspace folder; `undefined` where it lies outside. */
export function pathInFolder(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string | undefined {
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  if (uri.scheme !== folder.uri.scheme || uri.authority !== folder.uri.authority) return undefined;
  return uri.path.startsWith(root) ? uri.path.slice(root.length) : undefined;
}

/** Whether a path may hold a source or one of our files at all. */
export function isVisible(rules: FolderRules, path: string): boolean {
  return !isHidden(path) && !rules.isExcluded(path);
}
