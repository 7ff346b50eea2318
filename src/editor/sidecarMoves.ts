import * as vscode from 'vscode';
import { hashText } from '../annotations/hash';
import { parseSidecar } from '../annotations/parseSidecar';
import type { App } from './app';
import { ENTITY_REGISTER, EVENT_REGISTER, SIDECAR_SUFFIX } from './fileNames';
import { articleOf, sidecarOf } from './findFiles';
import { readYamlText } from './yamlFiles';

/** How long the sources must be at rest before strayed sidecars are looked for, in milliseconds. */
const REST = 1500;
/** More sidecars without a source than this are not looked into. */
const MAX_STRAYS = 200;

/** Keeps sidecars beside their sources, wherever those go. */
export function register(app: App): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = '';
  const answered = new Set<string>();
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const keys = [...app.index.snapshot().sources.keys()].join('\n');
      if (keys === known) return;
      known = keys;
      void findStrays(app, answered).catch((error: unknown) => app.log.warn(String(error)));
    }, REST);
  };
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      const sources = event.files.filter(({ oldUri }) => app.index.isArticle(oldUri));
      if (sources.length > 0) event.waitUntil(takeAlong(sources));
    }),
    vscode.workspace.onWillDeleteFiles((event) => {
      const sources = event.files.filter((uri) => app.index.isArticle(uri));
      if (sources.length > 0) event.waitUntil(askToDelete(sources, event.files));
    }),
    app.index.onDidChange(look),
    { dispose: () => clearTimeout(timer) },
  );
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Renames sidecars with their sources; one that is in the way is left where it is. */
async function takeAlong(
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
    if ((await exists(from)) && !(await exists(to))) {
      edit.renameFile(from, to, { overwrite: false, ignoreIfExists: true });
    }
  }
  return edit;
}

async function askToDelete(
  sources: readonly vscode.Uri[],
  all: readonly vscode.Uri[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const going = new Set(all.map(String));
  const sidecars: vscode.Uri[] = [];
  for (const source of sources) {
    const sidecar = sidecarOf(source);
    if (!going.has(sidecar.toString()) && (await exists(sidecar))) sidecars.push(sidecar);
  }
  const [first] = sidecars;
  if (!first) return edit;
  const remove = vscode.l10n.t('Delete Annotations');
  const keep = vscode.l10n.t('Keep Annotations');
  const message =
    sidecars.length === 1
      ? vscode.l10n.t('Delete the annotations in {0}, too?', vscode.workspace.asRelativePath(first))
      : vscode.l10n.t('Delete the annotations of {0} sources, too?', sidecars.length);
  const detail = vscode.l10n.t('What people wrote can’t be computed again.');
  const picked = await vscode.window.showWarningMessage(
    message,
    { modal: true, detail },
    remove,
    keep,
  );
  if (picked === remove) {
    for (const sidecar of sidecars) edit.deleteFile(sidecar, { ignoreIfNotExists: true });
  }
  return edit;
}

/** Finds sources that were moved outside the editor without their sidecars: by their hashes. */
async function findStrays(app: App, answered: Set<string>): Promise<void> {
  const { sources } = app.index.snapshot();
  const found = await vscode.workspace.findFiles(`**/*${SIDECAR_SUFFIX}`);
  const strays = found.filter((uri) => {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
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
    const [source, second] = hashes.get(sha256) ?? [];
    if (source && !second) moves.push({ from: stray, to: sidecarOf(source) });
  }
  if (moves.length > 0) await offer(moves, answered);
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
