import type * as vscode from 'vscode';
import type { Awake } from './awake';
import { ENTITY_REGISTER, EVENT_REGISTER, kindOfOurFile, SIDECAR_SUFFIX } from './fileNames';
import { walkFolder } from './walkFolder';

/** More folders than anyone's archive; an end for the rest. */
const MAX_FOLDERS = 20_000;

export interface FoundSource {
  readonly uri: vscode.Uri;
  readonly folder: vscode.WorkspaceFolder;
  /** Relative to the folder. */
  readonly path: string;
}

export interface FoundFiles {
  readonly sources: readonly FoundSource[];
  readonly sidecars: readonly vscode.Uri[];
  readonly registers: readonly {
    readonly uri: vscode.Uri;
    readonly kind: 'entities' | 'events';
  }[];
}

/** All sources, sidecars and registers of the awake folders. */
export async function findFiles(
  awake: Awake,
  token: vscode.CancellationToken,
): Promise<FoundFiles> {
  const sources: FoundSource[] = [];
  const sidecars: vscode.Uri[] = [];
  const registers: FoundFiles['registers'][number][] = [];
  for (const folder of awake.awakeFolders()) {
    const rules = awake.rulesOf(folder);
    if (!rules) continue;
    const { isExcluded } = rules;
    const walk = walkFolder(folder.uri, { isExcluded, maxFolders: MAX_FOLDERS, token });
    for await (const { uri, path } of walk) {
      const kind = ownKind(path);
      if (kind === 'sidecar') sidecars.push(uri);
      else if (kind) registers.push({ uri, kind });
      else if (rules.isSource(path)) sources.push({ uri, folder, path });
    }
  }
  return { sources, sidecars, registers };
}

/**
 * Which of our files a path (relative to its workspace folder) is. Registers count only in the
 * folder's root; elsewhere the name says nothing.
 */
export function ownKind(path: string): 'sidecar' | 'entities' | 'events' | undefined {
  const kind = kindOfOurFile(path.slice(path.lastIndexOf('/') + 1));
  if (kind === 'sidecar' || kind === undefined) return kind;
  return path === ENTITY_REGISTER || path === EVENT_REGISTER ? kind : undefined;
}

/** Where the annotations of a source lie. */
export function sidecarOf(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: uri.path + SIDECAR_SUFFIX });
}

/** The key of the source that a sidecar belongs to. */
export function articleOf(sidecar: vscode.Uri): string {
  return sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_SUFFIX.length) }).toString();
}
