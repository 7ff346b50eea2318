import * as vscode from 'vscode';
import type { Snapshot } from '../../corpus/snapshot';
import type { App } from '../app';
import { exists } from '../sources/exists';
import { sidecarOf } from '../sources/findFiles';

/** How long the sources must be at rest before strayed sidecars are looked for, in milliseconds. */
const REST = 1500;

/** Keeps sidecars beside their sources, wherever those go. */
export function register(app: App): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = '';
  const answered = new Set<string>();
  let before: Snapshot | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const keys = [...app.index.snapshot().sources.keys()].join('\n');
      if (keys === known) return;
      known = keys;
      void findStrays(app, answered);
    }, REST);
  };
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      before = app.index.snapshot();
      const sources = event.files.filter(({ oldUri }) => app.index.isArticle(oldUri));
      if (sources.length > 0) event.waitUntil(takeAlong(sources));
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      void followMoves(app, before ?? app.index.snapshot(), files);
    }),
    vscode.workspace.onWillDeleteFiles((event) => {
      const sources = event.files.filter((uri) => app.index.isArticle(uri));
      if (sources.length > 0) event.waitUntil(askToDelete(sources, event.files));
    }),
    app.index.onDidChange(look),
    { dispose: () => clearTimeout(timer) },
  );
}

/** Looks for sources that were moved outside the editor; what does is loaded when it is needed. */
async function findStrays(app: App, answered: Set<string>): Promise<void> {
  try {
    const { findStrays: find } = await import('./strayedSidecars');
    await find(app, answered);
  } catch (error) {
    app.log.warn(String(error));
  }
}

/** Relations name other sources by their paths; what follows them is loaded when something moves. */
async function followMoves(
  app: App,
  before: Snapshot,
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<void> {
  try {
    const { followMoves: follow } = await import('./movedRelations');
    await follow(app, before, files);
  } catch (error) {
    app.log.warn(String(error));
  }
}

/** Renames sidecars with their sources; one that is in the way is left where it is. */
async function takeAlong(
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
    if ((await exists(from)) && !(await isTaken(from, to))) {
      edit.renameFile(from, to, { overwrite: false, ignoreIfExists: true });
    }
  }
  return edit;
}

/** Whether another file has a name: where letters count alike, not the one that is about to go. */
async function isTaken(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  if (!(await exists(to))) return false;
  if (from.path.toLowerCase() !== to.path.toLowerCase()) return true;
  const folder = vscode.Uri.joinPath(to, '..');
  const names = await vscode.workspace.fs.readDirectory(folder);
  return names.some(([name]) => vscode.Uri.joinPath(folder, name).path === to.path);
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
