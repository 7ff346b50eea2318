import * as vscode from 'vscode';
import { passagesOf } from '../../corpus/card';
import type { Passage } from '../../corpus/card';
import type { Snapshot } from '../../corpus/snapshot';
import type { App } from '../app';
import { passagesIn } from '../cards/entityAt';
import { entityPageUri } from '../entities/entityPage';
import { makeRanges, rangeIn } from '../ranges';
import { ARTICLES, entityHere } from './articles';

/**
 * F12 goes to the entry of a name in the register, or to the page of what is only recognised;
 * Shift+F12 lists its mentions in all sources and languages; those on the screen are marked.
 */
export function register(app: App): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(ARTICLES, {
      provideDefinition: async (document, position, token) => {
        const here = await entityHere(app, document, position, token);
        if (!here) return undefined;
        const { findRegisterEntry } = await import('../sidecars/registerCommands');
        const entry = await findRegisterEntry(here.entity.id, document.uri);
        if (token.isCancellationRequested) return undefined;
        const top = new vscode.Range(0, 0, 0, 0);
        const target = entry ?? { uri: entityPageUri(app, here.entity), range: top };
        return [
          {
            originSelectionRange: rangeIn(document, here.span),
            targetUri: target.uri,
            targetRange: target.range,
          },
        ];
      },
    }),
    vscode.languages.registerReferenceProvider(ARTICLES, {
      provideReferences: async (document, position, _context, token) => {
        const here = await entityHere(app, document, position, token);
        if (!here) return [];
        const snapshot = app.index.snapshot();
        return locate(app, snapshot, passagesOf(snapshot, here.entity));
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(ARTICLES, {
      provideDocumentHighlights: async (document, position, token) => {
        const here = await entityHere(app, document, position, token);
        if (!here) return undefined;
        return passagesIn(app.index.snapshot(), here.source, here.entity.id).map(
          (span) =>
            new vscode.DocumentHighlight(
              rangeIn(document, span),
              vscode.DocumentHighlightKind.Read,
            ),
        );
      },
    }),
  );
}

function locate(app: App, snapshot: Snapshot, passages: readonly Passage[]): vscode.Location[] {
  const ranges = new Map<string, ReturnType<typeof makeRanges>>();
  return passages.map((passage) => {
    let rangeOf = ranges.get(passage.source);
    if (!rangeOf) {
      const text = snapshot.sources.get(passage.source)?.analysis.source.text ?? '';
      ranges.set(passage.source, (rangeOf = makeRanges(text)));
    }
    return new vscode.Location(app.index.uriOf(passage.source), rangeOf(passage));
  });
}
