import * as vscode from 'vscode';
import type { App } from '../app';
import { exists } from './exists';
import { openDocument } from './readText';
import { baseName, kindOfOurFile } from './fileNames';

/** How long after a keystroke a document is read again, in milliseconds. */
const TYPING_PAUSE = 120;
/** How long after a burst of events on folders the workspace is read again. */
const FOLDER_PAUSE = 800;

/** Tells the index what happens to files and to open documents. */
export function register(app: App): vscode.Disposable {
  const { index, awake } = app;
  const pending = new Map<string, ReturnType<typeof setTimeout>>();
  const watchers = new Map<string, vscode.Disposable>();

  const later = (key: string, pause: number, work: () => unknown) => {
    clearTimeout(pending.get(key));
    pending.set(
      key,
      setTimeout(() => {
        pending.delete(key);
        void work();
      }, pause),
    );
  };
  const refreshLater = (uri: vscode.Uri, pause: number) =>
    later(uri.toString(), pause, () => index.refresh(uri));
  const concernsUs = (uri: vscode.Uri) =>
    kindOfOurFile(baseName(uri.path)) !== undefined || index.isArticle(uri);

  const watchFolder = (folder: vscode.WorkspaceFolder): vscode.Disposable => {
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, '**'),
    );
    const changed = (uri: vscode.Uri) => {
      if (!openDocument(uri) && concernsUs(uri)) refreshLater(uri, 50);
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate((uri) => {
        if (concernsUs(uri)) refreshLater(uri, 50);
        else if (!baseName(uri.path).includes('.')) {
          later('folders', FOLDER_PAUSE, async () => {
            if (await isFolder(uri)) await index.readAll();
          });
        }
      }),
      watcher.onDidDelete(async (uri) => {
        // A file that is replaced is told of as deleted, too.
        if (await exists(uri)) return;
        clearTimeout(pending.get(uri.toString()));
        void index.remove(uri);
      }),
    );
  };

  const followFolders = () => {
    const folders = awake.awakeFolders();
    const wanted = new Set(folders.map((folder) => folder.uri.toString()));
    for (const [key, watcher] of watchers) {
      if (wanted.has(key)) continue;
      watcher.dispose();
      watchers.delete(key);
    }
    for (const folder of folders) {
      const key = folder.uri.toString();
      if (!watchers.has(key)) watchers.set(key, watchFolder(folder));
    }
    void index.readAll();
  };

  const noticeOurFiles = (document: vscode.TextDocument) => {
    if (!kindOfOurFile(baseName(document.uri.path))) return;
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    if (folder) awake.noticeOurFile(folder);
  };

  return vscode.Disposable.from(
    awake.onDidChange(followFolders),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && concernsUs(document.uri)) {
        refreshLater(document.uri, TYPING_PAUSE);
      }
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      noticeOurFiles(document);
      if (index.isArticle(document.uri) && !index.sourceOf(document)) {
        refreshLater(document.uri, 0);
      }
    }),
    vscode.workspace.onDidSaveTextDocument(noticeOurFiles),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (concernsUs(document.uri)) refreshLater(document.uri, 50);
    }),
    {
      dispose: () => {
        for (const timer of pending.values()) clearTimeout(timer);
        for (const watcher of watchers.values()) watcher.dispose();
      },
    },
  );
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
