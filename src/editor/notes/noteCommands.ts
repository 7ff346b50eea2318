import * as vscode from 'vscode';
import type { App } from '../app';
import type { NoteThreads } from './noteThreads';

/** Notes as threads; what makes them is loaded when a folder is awake. */
export function register(app: App): vscode.Disposable {
  let threads: Promise<NoteThreads> | undefined;
  const load = () => {
    threads ??= import('./noteThreads').then(({ NoteThreads }) => new NoteThreads(app));
    return threads;
  };
  const update = async () => {
    const loaded = await load();
    loaded.update();
  };
  return vscode.Disposable.from(
    app.index.onDidChange(() => void update()),
    app.command('addNote', async () => {
      const loaded = await load();
      loaded.begin();
    }),
    app.command('discardNote', async () => {
      const loaded = await load();
      loaded.discard();
    }),
    app.command('createNote', async (reply) => {
      const loaded = await load();
      await loaded.add(reply as vscode.CommentReply);
    }),
    app.command('editNote', async (comment) => {
      const loaded = await load();
      loaded.edit(comment);
    }),
    app.command('saveNote', async (comment) => {
      const loaded = await load();
      await loaded.save(comment);
    }),
    app.command('cancelNote', async (comment) => {
      const loaded = await load();
      loaded.cancel(comment);
    }),
    app.command('deleteNote', async (comment) => {
      const loaded = await load();
      await loaded.remove(comment);
    }),
    { dispose: () => void threads?.then((loaded) => loaded.dispose()) },
  );
}
