import * as vscode from 'vscode';
import type { App } from '../app';
import { COMMANDS } from '../commandTable';
import type { YamlStore } from './yamlStore';

/** How long after the start an earlier window's leavings are looked for, in milliseconds. */
const FIRST_LOOK = 1500;
/** How often what waits is tried again. */
const TRY_EVERY = 15_000;

/** Sees to what an earlier window could not write. What writes is loaded only where there is any. */
export function register(app: App): vscode.Disposable {
  const timer = setTimeout(() => {
    void hasLeavings(app).then(async (some) => {
      if (some) await retry(app, await openStore(app));
    });
  }, FIRST_LOOK);
  return vscode.Disposable.from(
    app.command('showUnwritten', async () => chooseUnwritten(app, await openStore(app))),
    { dispose: () => clearTimeout(timer) },
  );
}

async function openStore(app: App): Promise<YamlStore> {
  const { storeOf } = await import('./yamlStore');
  return storeOf(app);
}

/** Where the journal lies: in the extension's storage, for all windows. */
export function journalFolder(app: App): vscode.Uri {
  return vscode.Uri.joinPath(app.context.globalStorageUri, 'journal');
}

async function hasLeavings(app: App): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.readDirectory(journalFolder(app))).length > 0;
  } catch {
    return false;
  }
}

/** Shows that something waits to be written, and tries it again now and then. */
export function watchStore(app: App, store: YamlStore): void {
  let status: vscode.StatusBarItem | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tryAgain = () => {
    if (store.waiting.length > 0) void retry(app, store);
  };
  const follow = () => {
    const count = store.waiting.length;
    clearTimeout(timer);
    if (count === 0) {
      status?.hide();
      return;
    }
    timer = setTimeout(tryAgain, TRY_EVERY);
    status ??= vscode.window.createStatusBarItem('glossator.unwritten');
    showCount(status, count);
  };
  app.context.subscriptions.push(
    store.onDidChange(follow),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) tryAgain();
    }),
    vscode.workspace.onDidSaveTextDocument(tryAgain),
    vscode.workspace.onDidChangeWorkspaceFolders(tryAgain),
    {
      dispose: () => {
        clearTimeout(timer);
        status?.dispose();
      },
    },
  );
}

function countUnwritten(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 annotation is not written yet')
    : vscode.l10n.t('{0} annotations are not written yet', count);
}

function showCount(status: vscode.StatusBarItem, count: number): void {
  const label = countUnwritten(count);
  status.name = vscode.l10n.t('Annotations not written yet');
  status.text = `$(warning) ${count}`;
  status.tooltip = label;
  status.accessibilityInformation = { label };
  status.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  status.command = COMMANDS.showUnwritten.id;
  status.show();
}

async function retry(app: App, store: YamlStore): Promise<void> {
  await app.awake.whenDecided();
  const written = await store.retry();
  if (written === 0) return;
  vscode.window.setStatusBarMessage(
    written === 1
      ? vscode.l10n.t('1 annotation that had to wait is written now')
      : vscode.l10n.t('{0} annotations that had to wait are written now', written),
    6000,
  );
}

async function chooseUnwritten(app: App, store: YamlStore): Promise<void> {
  await store.retry(true);
  const { waiting } = store;
  if (waiting.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Everything is written.'));
    return;
  }
  const files = new Set(waiting.map(({ file }) => file));
  const again = vscode.l10n.t('Try Again');
  const copy = vscode.l10n.t('Copy as YAML');
  const discard = vscode.l10n.t('Discard…');
  const picked = await vscode.window.showQuickPick([again, copy, discard], {
    title: countUnwritten(waiting.length),
    placeHolder: [...files]
      .map((file) => vscode.workspace.asRelativePath(vscode.Uri.parse(file)))
      .join(', '),
  });
  if (picked === again) await retry(app, store);
  if (picked === copy) await store.copy(waiting);
  if (picked !== discard) return;
  const sure = vscode.l10n.t('Discard');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('What is not written yet will be lost.'),
    { modal: true },
    sure,
  );
  if (answer === sure) await store.discard(waiting);
}
