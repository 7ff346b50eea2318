import * as vscode from 'vscode';
import type { NewAnnotation } from '../../annotations/editSidecar';
import { CodePointOffsets } from '../../text/offsets';
import type { Span } from '../../text/span';
import type { App } from '../app';
import { sidecarOf } from '../sources/findFiles';

/**
 * Writes passages that were edited into the sidecar when their source is saved, where the selectors
 * there would not lead to them again.
 */
export function register(app: App): vscode.Disposable {
  return vscode.workspace.onDidSaveTextDocument((document) => {
    if (!app.index.isArticle(document.uri)) return;
    void retarget(app, document).catch((error: unknown) => app.log.warn(String(error)));
  });
}

async function retarget(app: App, document: vscode.TextDocument): Promise<void> {
  // What was typed last must have been placed first.
  if (!(await app.index.readSourceOf(document))) return;
  const stale = app.index.staleOf(document);
  if (stale.length === 0) return;
  // The places count in the text as it is now, not as it may be typed on.
  const text = document.getText();
  const { describeTarget } = await import('../../annotations/anchoring/describeTarget');
  const offsets = new CodePointOffsets(text);
  const { storeOf } = await import('./yamlStore');
  const store = storeOf(app);
  const sidecar = sidecarOf(document.uri);
  // Asked for together, they are written together.
  const outcomes = await Promise.all(
    stale.map(({ annotation, span }) => {
      const base: NewAnnotation & { range?: Span } = { ...annotation };
      delete base.range;
      const target = describeTarget(text, span, offsets);
      const changes = { target };
      return store.save(sidecar, { kind: 'update-annotation', id: base.id, changes, base });
    }),
  );
  const told = outcomes.find(({ state }) => state === 'kept') ?? outcomes[0];
  if (told) void store.explain(told);
}
