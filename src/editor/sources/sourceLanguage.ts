import * as vscode from 'vscode';
import type { App } from '../app';
import { readFolderSettings } from '../settings';

const LANGUAGE = 'source-text';

/**
 * Gives plain texts of awake folders the language "Source text", made for reading. A language that
 * the reader chose by hand afterwards stays.
 */
export function register(app: App): vscode.Disposable {
  const done = new Set<string>();
  const adopt = (document: vscode.TextDocument) => {
    const key = document.uri.toString();
    if (document.languageId !== 'plaintext' || done.has(key)) return;
    if (!document.uri.path.endsWith('.txt') || !app.index.isArticle(document.uri)) return;
    if (!readFolderSettings(document.uri).languageMode) return;
    done.add(key);
    // A document that is renamed or closed meanwhile is not found any more: nothing to do then.
    vscode.languages.setTextDocumentLanguage(document, LANGUAGE).then(undefined, () => {
      done.delete(key);
    });
  };
  const adoptAll = () => {
    for (const document of vscode.workspace.textDocuments) adopt(document);
  };
  const noteActive = (editor: vscode.TextEditor | undefined) =>
    vscode.commands.executeCommand(
      'setContext',
      'glossator.activeEditorIsSource',
      editor !== undefined && app.index.isArticle(editor.document.uri),
    );
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(adopt),
    vscode.workspace.onDidCloseTextDocument((document) => {
      // A change of language closes and opens the document at once; only a real end is forgotten.
      setTimeout(() => {
        const key = document.uri.toString();
        if (!vscode.workspace.textDocuments.some((open) => open.uri.toString() === key)) {
          done.delete(key);
        }
      }, 50);
    }),
    vscode.window.onDidChangeActiveTextEditor(noteActive),
    app.awake.onDidChange(() => {
      adoptAll();
      void noteActive(vscode.window.activeTextEditor);
    }),
  );
}
