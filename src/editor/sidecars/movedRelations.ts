import * as vscode from 'vscode';
import type { Annotation } from '../../annotations/model';
import { parseSidecar } from '../../annotations/parseSidecar';
import { addressOf, followPath, pathBetween } from '../../annotations/sourcePaths';
import type { Snapshot } from '../../corpus/snapshot';
import { withoutRange } from '../annotations/writeAnnotations';
import type { App } from '../app';
import { exists } from '../sources/exists';
import { SIDECAR_SUFFIX } from '../sources/fileNames';
import { sidecarOf } from '../sources/findFiles';
import { readYamlText } from './yamlFiles';
import { storeOf } from './yamlStore';

/** A file or folder that was renamed. */
export interface Move {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/**
 * Writes anew the paths by which relations name other sources, after files or folders were renamed:
 * `before` is what was known then.
 */
export async function followMoves(
  app: App,
  before: Snapshot,
  files: readonly Move[],
): Promise<void> {
  const moves = files.map(sourceMove);
  const holders = new Set<string>();
  for (const [key, { annotations }] of before.sources) {
    if (annotations.some(({ annotation }) => isReaching(annotation))) holders.add(key);
  }
  // A sidecar that had strayed from its source was not known.
  for (const { oldUri, newUri } of files) {
    if (!newUri.path.endsWith(SIDECAR_SUFFIX)) continue;
    holders.add(sourceMove({ oldUri, newUri }).oldUri.toString());
  }
  if (holders.size === 0) return;
  const known = new Set([...before.sources.keys()].map(addressOf));
  for (const key of holders) await rewrite(app, vscode.Uri.parse(key, true), moves, known);
}

function isReaching({ type, toSource }: Annotation): boolean {
  return type === 'relation' && toSource !== undefined;
}

/** A sidecar goes where its source goes. */
function sourceMove({ oldUri, newUri }: Move): Move {
  const bare = (uri: vscode.Uri) =>
    uri.path.endsWith(SIDECAR_SUFFIX)
      ? uri.with({ path: uri.path.slice(0, -SIDECAR_SUFFIX.length) })
      : uri;
  return { oldUri: bare(oldUri), newUri: bare(newUri) };
}

/** Writes the relations of a source (`holder`: where it was) whose path is another one now. */
async function rewrite(
  app: App,
  holder: vscode.Uri,
  moves: readonly Move[],
  known: ReadonlySet<string>,
): Promise<void> {
  const from = addressOf(holder.toString());
  const sidecar = sidecarOf(movedUri(holder, moves));
  // What the file says now, not what was known: another move may just have changed it.
  const text = await readYamlText(sidecar).catch(() => undefined);
  const { value } = parseSidecar(text ?? '');
  for (const annotation of value?.annotations.filter(isReaching) ?? []) {
    const target = followPath(from, annotation.toSource ?? '');
    const [here, there] = [moved(from, moves), moved(target, moves)];
    if (here === from && there === target) continue;
    // A path that led nowhere before is left as it is: it may be written anew already. What was moved a
    // moment ago may not have been read in its place yet.
    if (!known.has(target) && !(await isThere(holder, there))) continue;
    const toSource = pathBetween(here, there);
    if (toSource === undefined || toSource === annotation.toSource) continue;
    const base = withoutRange(annotation);
    const { id } = annotation;
    const store = storeOf(app);
    void store.explain(
      await store.save(sidecar, { kind: 'update-annotation', id, changes: { toSource }, base }),
    );
  }
}

/** Whether there is a file at an address on the disk or server of another source. */
async function isThere(other: vscode.Uri, address: string): Promise<boolean> {
  const root = addressOf(other.toString()).slice(0, -other.path.normalize('NFC').length);
  return address.startsWith(root) && exists(other.with({ path: address.slice(root.length) }));
}

function moved(address: string, moves: readonly Move[]): string {
  for (const { oldUri, newUri } of moves) {
    const old = addressOf(oldUri.toString());
    if (address === old || address.startsWith(`${old}/`)) {
      return addressOf(newUri.toString()) + address.slice(old.length);
    }
  }
  return address;
}

function movedUri(uri: vscode.Uri, moves: readonly Move[]): vscode.Uri {
  for (const { oldUri, newUri } of moves) {
    if (uri.path === oldUri.path || uri.path.startsWith(`${oldUri.path}/`)) {
      return newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) });
    }
  }
  return uri;
}
