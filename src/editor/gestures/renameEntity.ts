import * as vscode from 'vscode';
import type { App } from '../app';
import { rangeIn } from '../ranges';
import { ARTICLES, entityHere } from './articles';

/** F2 on a name gives its entity another name wherever that is recorded; the articles stay. */
export function register(app: App): vscode.Disposable {
  return vscode.languages.registerRenameProvider(ARTICLES, {
    prepareRename: async (document, position, token) => {
      const here = await entityHere(app, document, position, token);
      if (!here) throw new Error(vscode.l10n.t('There is no recognised name at the cursor.'));
      return { range: rangeIn(document, here.span), placeholder: here.entity.name };
    },
    provideRenameEdits: async (document, position, newName, token) => {
      const here = await entityHere(app, document, position, token);
      const name = newName.trim();
      if (!here || name === '') return undefined;
      const { renameEdit } = await import('../entities/renameEdit');
      const edit = await renameEdit(here.entity, name, document.uri);
      return token.isCancellationRequested ? undefined : edit;
    },
  });
}
