import * as vscode from 'vscode';
import { spanAt } from '../../corpus/card';
import type { App } from '../app';
import { rangeIn } from '../ranges';
import type { SearchView } from './searchView';

/** Search in context: words, or an entity under all its names, over all sources. */
export function register(app: App): vscode.Disposable {
  let view: SearchView | undefined;
  return vscode.Disposable.from(
    app.command('searchInContext', async (row) => {
      const { askQuery, SearchView } = await import('./searchView');
      const id = idOf(row);
      const query =
        id === undefined ? await askQuery(app, wordsHere(app)) : ({ kind: 'entity', id } as const);
      if (!query) return;
      view ??= new SearchView(app);
      await view.show(query);
    }),
    app.command('clearSearch', () => view?.clear()),
    { dispose: () => view?.dispose() },
  );
}

/** What a row, or another extension, names; `undefined` where that is to be asked. */
function idOf(row: unknown): string | undefined {
  if (typeof row === 'string') return row;
  return (row as { readonly entity?: { readonly id: string } } | undefined)?.entity?.id;
}

/** The words that are selected, or the name at the cursor. */
function wordsHere(app: App): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return '';
  const { document, selection } = editor;
  if (!selection.isEmpty) return selection.isSingleLine ? document.getText(selection).trim() : '';
  const mentions = app.index.sourceOf(document)?.analysis.recognition.mentions ?? [];
  const mention = mentions[spanAt(mentions, document.offsetAt(selection.active)) ?? -1];
  return mention ? document.getText(rangeIn(document, mention)) : '';
}
