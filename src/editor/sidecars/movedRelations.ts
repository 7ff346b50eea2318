import * as vscode from 'vscode';
import type { Annotation } from '../../annotations/model';
import { parseSidecar } from '../../annotations/parseSidecar';
import { addressOf, followPath, pathBetween } from '../../annotations/sourcePaths';
import type { Snapshot } from '../../corpus/snapshot';
import { withoutRange } from '../annotations/writeAnnotations';
import type { App } from '../app';
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
  for (const [key, { annotations }] of before.sources) {
    const reaching = annotations.map(({ annotation }) => annotation).filter(isReaching);
    await rewrite(app, vscode.Uri.parse(key, true), reaching, moves);
  }
  // A sidecar that had strayed from its source was not known.
  for (const { oldUri, newUri } of files) {
    if (!newUri.path.endsWith(SIDECAR_SUFFIX)) continue;
    const { oldUri: holder } = sourceMove({ oldUri, newUri });
    if (before.sources.has(holder.toString())) continue;
    const text = await readYamlText(newUri).catch(() => undefined);
    const { value } = parseSidecar(text ?? '');
    await rewrite(app, holder, value?.annotations.filter(isReaching) ?? [], moves);
  }
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
  relations: readonly Annotation[],
  moves: readonly Move[],
): Promise<void> {
  const from = addressOf(holder.toString());
  for (const annotation of relations) {
    const target = followPath(from, annotation.toSource ?? '');
    const [here, there] = [moved(from, moves), moved(target, moves)];
    if (here === from && there === target) continue;
    const toSource = pathBetween(here, there);
    if (toSource === undefined || toSource === annotation.toSource) continue;
    const base = withoutRange(annotation);
    const { id } = annotation;
    const sidecar = sidecarOf(movedUri(holder, moves));
    const store = storeOf(app);
    void store.explain(
      await store.save(sidecar, { kind: 'update-annotation', id, changes: { toSource }, base }),
    );
  }
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
