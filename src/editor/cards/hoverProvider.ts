import * as vscode from 'vscode';
import type { App } from '../app';

/** Cards on names, dates and annotations. */
export function register(app: App): vscode.Disposable {
  return vscode.languages.registerHoverProvider([{ scheme: '*' }], {
    provideHover: async (document, position, token) => {
      if (!app.index.isArticle(document.uri)) return undefined;
      const source = await app.index.readSourceOf(document);
      if (!source || token.isCancellationRequested) return undefined;
      const { findCard } = await import('./findCard');
      const found = findCard(app.index.snapshot(), source, document.offsetAt(position));
      if (!found) return undefined;
      const range = new vscode.Range(
        document.positionAt(found.start),
        document.positionAt(found.end),
      );
      return new vscode.Hover(found.contents, range);
    },
  });
}
