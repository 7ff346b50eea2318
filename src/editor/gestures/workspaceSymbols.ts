import * as vscode from 'vscode';
import type { App } from '../app';

/** Any entity or event of the workspace by name, in any language (Ctrl+T). */
export function register(app: App): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: async (query, token) => {
      const { findSymbols } = await import('../entities/findSymbols');
      if (token.isCancellationRequested) return [];
      return findSymbols(app, app.index.snapshot(), query.trim());
    },
  });
}
