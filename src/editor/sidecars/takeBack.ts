import * as vscode from 'vscode';

/** Something the reader did that can be taken back in one step. */
export interface Deed {
  /** What was done, for people. */
  readonly label: string;
  readonly undo: () => Promise<void>;
}

/** What can be taken back, the latest last. */
const deeds: Deed[] = [];
const MOST_DEEDS = 200;

/** Keeps a deed to be taken back by command. */
export function rememberDeed(deed: Deed): void {
  deeds.push(deed);
  if (deeds.length > MOST_DEEDS) deeds.shift();
}

/** Something else that can be done after a deed. */
export interface More {
  readonly label: string;
  readonly run: () => Promise<unknown>;
}

/** Keeps a deed, and says what was done with a way back, and on. */
export function offerUndo(deed: Deed, more?: More): void {
  rememberDeed(deed);
  const back = vscode.l10n.t('Undo');
  const buttons = more ? [back, more.label] : [back];
  void vscode.window.showInformationMessage(deed.label, ...buttons).then(async (picked) => {
    if (picked === back) await takeBack(deed);
    else if (picked !== undefined) await more?.run();
  });
}

/** Takes back what was done last, or `deed`, once. */
export async function takeBack(deed: Deed | undefined = deeds.at(-1)): Promise<void> {
  const at = deed ? deeds.indexOf(deed) : -1;
  if (!deed || at < 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is nothing to take back.'), 4000);
    return;
  }
  deeds.splice(at, 1);
  await deed.undo();
  vscode.window.setStatusBarMessage(vscode.l10n.t('Taken back: {0}', deed.label), 4000);
}
