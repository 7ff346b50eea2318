import * as vscode from 'vscode';
import type { App } from '../app';

/** The commands that write or open our YAML files. What they need is loaded when one is first run. */
export function register(app: App): vscode.Disposable {
  return vscode.Disposable.from(
    app.command('annotate', async (...args) => {
      const { annotate } = await import('../annotations/annotate');
      return annotate(app, args);
    }),
    app.command('openRegister', async (uri, offset) => {
      const { openRegister } = await import('./registerCommands');
      await openRegister(app, uri, offset);
    }),
    app.command('addToRegister', async (uri, offset) => {
      const { addToRegister } = await import('./registerCommands');
      await addToRegister(app, uri, offset);
    }),
    app.command('correctDate', async (uri, offset, value) => {
      const { correctDate } = await import('../events/correctDate');
      await correctDate(app, uri, offset, value);
    }),
    app.command('setSourceDate', async (uri, value) => {
      const { setSourceDate } = await import('../events/correctDate');
      await setSourceDate(app, uri, value);
    }),
    app.command('openSidecar', async () => {
      const { openSidecar } = await import('./registerCommands');
      await openSidecar(app);
    }),
  );
}
