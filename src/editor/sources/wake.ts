import * as vscode from 'vscode';
import type { App } from '../app';
import { listLabel } from '../cards/labels';

/** The commands that switch Glossator on and off in the folders of this workspace. */
export function register(app: App): vscode.Disposable {
  return vscode.Disposable.from(
    app.command('turnOn', () => switchFolders(app, 'on')),
    app.command('turnOff', () => switchFolders(app, 'off')),
    app.command('refresh', async () => {
      await app.awake.decide();
      await app.index.whenReady();
    }),
    app.command('showLog', () => {
      app.log.show();
    }),
  );
}

async function switchFolders(app: App, wanted: 'on' | 'off'): Promise<void> {
  const folders = await chooseFolders(
    (vscode.workspace.workspaceFolders ?? []).filter(
      (folder) => app.awake.isAwake(folder) !== (wanted === 'on'),
    ),
  );
  await app.awake.ask(folders, wanted);
  const refused = folders.filter((folder) => app.awake.isAwake(folder) !== (wanted === 'on'));
  if (refused.length > 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'The setting "glossator.enabled" decides for {0}.',
        listLabel(refused.map((folder) => folder.name)),
      ),
    );
  }
}

/** Asks which folders are meant where there are several. */
async function chooseFolders(
  folders: readonly vscode.WorkspaceFolder[],
): Promise<readonly vscode.WorkspaceFolder[]> {
  if (folders.length < 2) return folders;
  const picked = await vscode.window.showQuickPick(
    folders.map((folder) => ({ label: folder.name, folder })),
    { canPickMany: true, title: vscode.l10n.t('Which folders?') },
  );
  return (picked ?? []).map(({ folder }) => folder);
}
