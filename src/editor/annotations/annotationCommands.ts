import * as vscode from 'vscode';
import type { App } from '../app';
import type { AnnotationsNode } from './annotationsTree';
import { AnnotationsProvider, chooseAnnotations } from './annotationsView';

const VIEW = 'glossator.annotations';
/** What a keybinding of the view gives its command, since VS Code gives it no row. */
const SELECTION = 'selection';

/** The view of annotations and the commands that make and change them; what writes is loaded late. */
export function register(app: App): vscode.Disposable {
  const provider = new AnnotationsProvider(app);
  const view = vscode.window.createTreeView<AnnotationsNode>(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
  });
  /** The rows that a command is about; groups mean all that is in them. */
  const rows = (row: unknown, all: unknown): unknown => {
    const given: readonly unknown[] =
      row === SELECTION ? view.selection : Array.isArray(all) ? all : [row];
    const nodes = given.filter(isNode);
    return nodes.length === 0
      ? row
      : nodes.flatMap((node) => (node.kind === 'group' ? node.children : [node]));
  };
  return vscode.Disposable.from(
    provider,
    view,
    app.index.onDidChange(() => provider.refresh()),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (provider.grouping === 'here') provider.refresh();
    }),
    app.command('showAnnotations', () => chooseAnnotations(provider)),
    app.command('showAnnotation', async (row) => {
      const { showAnnotation, findAnnotations } = await import('./changeAnnotation');
      const [annotated] = await findAnnotations(app, rows(row, undefined), undefined);
      if (annotated) await showAnnotation(app, annotated);
    }),
    app.command('annotateAll', async (...args) => {
      const { annotateAll } = await import('./annotateAll');
      return annotateAll(app, args);
    }),
    app.command('relate', async (...args) => {
      const { relate } = await import('./relate');
      return relate(app, args);
    }),
    app.command('setPassage', async (source, offset) => {
      const { setPassage } = await import('./changeAnnotation');
      await setPassage(app, source, offset);
    }),
    app.command('changeAnnotation', async (row, second, choice) => {
      const { changeAnnotation } = await import('./changeAnnotation');
      await changeAnnotation(app, [rows(row, undefined), second, choice]);
    }),
    app.command('deleteAnnotations', async (row, second) => {
      const { deleteAnnotations } = await import('./changeAnnotation');
      await deleteAnnotations(app, rows(row, second), second);
    }),
  );
}

function isNode(value: unknown): value is AnnotationsNode {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'group' || value.kind === 'annotation';
}
