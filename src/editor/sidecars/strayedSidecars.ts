import * as vscode from 'vscode';
import { hashText } from '../../annotations/hash';
import { parseSidecar } from '../../annotations/parseSidecar';
import type { App } from '../app';
import { exists } from '../sources/exists';
import { ENTITY_REGISTER, EVENT_REGISTER, SIDECAR_SUFFIX } from '../sources/fileNames';
import { articleOf, sidecarOf } from '../sources/findFiles';
import { readYamlText } from './yamlFiles';

/** More sidecars without a source than this are not looked into. */
const MAX_STRAYS = 200;

/** Finds sources that were moved outside the editor without their sidecars: by their hashes. */
export async function findStrays(app: App, answered: Set<string>): Promise<void> {
  const { sources } = app.index.snapshot();
  const found = await vscode.workspace.findFiles(`**/*${SIDECAR_SUFFIX}`);
  const strays = found.filter((uri) => {
    const name = nameOf(uri);
    return name !== ENTITY_REGISTER && name !== EVENT_REGISTER && !sources.has(articleOf(uri));
  });
  const moves: { readonly from: vscode.Uri; readonly to: vscode.Uri }[] = [];
  let hashes: Map<string, vscode.Uri[]> | undefined;
  for (const stray of strays.slice(0, MAX_STRAYS)) {
    if (answered.has(stray.toString())) continue;
    if (await exists(vscode.Uri.parse(articleOf(stray), true))) continue;
    const text = await readYamlText(stray).catch(() => undefined);
    const sha256 = text === undefined ? undefined : parseSidecar(text).value?.source.sha256;
    if (sha256 === undefined) continue;
    hashes ??= await hashBare(app);
    const same = hashes.get(sha256) ?? [];
    // Of several sources with one text, the one that kept its name.
    const named = same.filter((uri) => nameOf(uri) === nameOf(vscode.Uri.parse(articleOf(stray))));
    const [source, second] = same.length > 1 ? named : same;
    if (source && !second) moves.push({ from: stray, to: sidecarOf(source) });
  }
  if (moves.length > 0) await offer(moves, answered);
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Sources without a sidecar by the hash of their text. */
async function hashBare(app: App): Promise<Map<string, vscode.Uri[]>> {
  const hashes = new Map<string, vscode.Uri[]>();
  for (const [key, source] of app.index.snapshot().sources) {
    const uri = app.index.uriOf(key);
    if (await exists(sidecarOf(uri))) continue;
    const hash = hashText(source.analysis.source.text);
    hashes.set(hash, [...(hashes.get(hash) ?? []), uri]);
  }
  return hashes;
}

async function offer(
  moves: readonly { readonly from: vscode.Uri; readonly to: vscode.Uri }[],
  answered: Set<string>,
): Promise<void> {
  for (const { from } of moves) answered.add(from.toString());
  const [first] = moves;
  if (!first) return;
  const move = vscode.l10n.t('Move Annotations Along');
  const shown = (uri: vscode.Uri) => vscode.workspace.asRelativePath(uri);
  const message =
    moves.length === 1
      ? vscode.l10n.t(
          '{0} belongs to a source that is now beside {1}.',
          shown(first.from),
          shown(first.to),
        )
      : vscode.l10n.t('{0} sources were moved without their annotations.', moves.length);
  const picked = await vscode.window.showInformationMessage(message, move);
  if (picked !== move) return;
  const edit = new vscode.WorkspaceEdit();
  for (const { from, to } of moves) edit.renameFile(from, to, { overwrite: false });
  await vscode.workspace.applyEdit(edit);
}
