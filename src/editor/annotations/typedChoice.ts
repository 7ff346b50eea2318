import type * as vscode from 'vscode';

/**
 * Shows a quick pick whose rows follow what is typed. Resolves to what `choose` makes of the row and of the words typed,
 * trimmed, or to `undefined` where the reader leaves; then the quick pick is disposed of.
 */
export async function askTyped<I extends vscode.QuickPickItem, R>(
  picker: vscode.QuickPick<I>,
  rows: (typed: string) => readonly I[],
  choose: (item: I | undefined, typed: string) => R | undefined,
): Promise<R | undefined> {
  const typed = () => picker.value.trim();
  const update = () => {
    picker.items = rows(typed());
  };
  update();
  try {
    return await new Promise((resolve) => {
      picker.onDidChangeValue(update);
      picker.onDidAccept(() => resolve(choose(picker.selectedItems[0], typed())));
      picker.onDidHide(() => resolve(undefined));
      picker.show();
    });
  } finally {
    picker.dispose();
  }
}
