import type * as vscode from 'vscode';

/** Called once by VS Code when the extension is first needed. */
export function activate(context: vscode.ExtensionContext): void {
  void context;
}
