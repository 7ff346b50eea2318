import * as vscode from 'vscode';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import type { GlossatorApi } from '../../src/editor/extension';
import { equal, match, ok } from './runner/assert';
import { hoverOver, startGlossator } from './runner/glossator';
import { fileUri, waitFor, workspaceFolder } from './runner/workspace';

const SECOND = () => vscode.Uri.joinPath(workspaceFolder().uri, '..', 'second');
const NAME = '2031-07-01_ferry.txt';
const TEXT =
  'TURKU, July 1, 2031 – Captain Maarit Vesala met Harbour Master Olli Tuomi in Turku on Tuesday.\n';
const FROZEN_TEXT =
  'RIGA, July 2, 2031 – President Ilze Kalnina met Captain Maarit Vesala in Riga on Wednesday.\n';

/** A folder in which nothing can be written. */
class FrozenFiles implements vscode.FileSystemProvider {
  readonly #bytes = new TextEncoder().encode(FROZEN_TEXT);
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const type =
      path === '/articles'
        ? vscode.FileType.Directory
        : path === `/articles/${NAME}`
          ? vscode.FileType.File
          : undefined;
    if (type === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return { type, ctime: 0, mtime: 0, size: this.#bytes.length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [[NAME, vscode.FileType.File]];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    this.stat(uri);
    return this.#bytes;
  }

  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}

describe('several folders', () => {
  let glossator: GlossatorApi;
  const frozen = vscode.Uri.from({ scheme: 'frozen', path: '/articles' });
  const sourceOf = (folder: vscode.Uri) =>
    glossator.snapshot().sources.get(vscode.Uri.joinPath(folder, NAME).toString());
  const annotate = (folder: vscode.Uri, text: string, words: string, choice: object) =>
    vscode.commands.executeCommand<string | undefined>('glossator.annotate', {
      uri: vscode.Uri.joinPath(folder, NAME).toString(),
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      ...choice,
    });
  const read = async (uri: vscode.Uri) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

  before(async () => {
    glossator = await startGlossator();
    await vscode.workspace.fs.createDirectory(SECOND());
    const file = vscode.Uri.joinPath(SECOND(), NAME);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(TEXT));
  });

  it('leave a file outside the workspace alone', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(SECOND(), NAME));
    await vscode.window.showTextDocument(document);
    equal((await hoverOver(document, 'Vesala')).length, 0);
    equal(await annotate(SECOND(), TEXT, 'Vesala', { highlight: true }), undefined);
    equal(sourceOf(SECOND()), undefined);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('are one tree of events and one set of entities', async () => {
    const before = glossator.snapshot().sources.size;
    vscode.workspace.registerFileSystemProvider('frozen', new FrozenFiles(), { isReadonly: true });
    ok(
      vscode.workspace.updateWorkspaceFolders(
        1,
        0,
        { uri: SECOND(), name: 'second' },
        { uri: frozen, name: 'frozen' },
      ),
    );
    await waitFor('both sources', () => sourceOf(SECOND()) && sourceOf(frozen));
    await glossator.whenReady();
    equal(glossator.snapshot().sources.size, before + 2);
    const vesala = glossator.snapshot().entity('maarit-vesala');
    equal(new Set(vesala?.occurrences.map(({ source }) => source)).size, 2);
    const told = glossator
      .snapshot()
      .events.events.filter(({ date }) => date?.startsWith('2031-07-0'))
      .flatMap(({ reports }) => reports.map(({ source }) => source));
    ok(told.includes(vscode.Uri.joinPath(SECOND(), NAME).toString()), told.join());
    ok(told.includes(vscode.Uri.joinPath(frozen, NAME).toString()), told.join());
  });

  it('have a register each', async () => {
    const first = await read(fileUri('entities.ann.yaml'));
    await annotate(SECOND(), TEXT, 'Olli Tuomi', { entity: 'olli-tuomi' });
    match(await read(vscode.Uri.joinPath(SECOND(), 'entities.ann.yaml')), /id: olli-tuomi/);
    equal(await read(fileUri('entities.ann.yaml')), first);
    const sidecar = await read(vscode.Uri.joinPath(SECOND(), `${NAME}.ann.yaml`));
    equal(parseSidecar(sidecar).value?.annotations[0]?.entity, 'olli-tuomi');
  });

  it('change an entry in their own register only, and are read as one', async () => {
    const [mine, theirs] = [
      fileUri('entities.ann.yaml'),
      vscode.Uri.joinPath(SECOND(), 'entities.ann.yaml'),
    ];
    const before = await read(mine);
    const entry =
      '  - {id: maarit-vesala, type: person, name: Maarit Vesala, aliases: [Old Maarit]}\n';
    const begun = before.replace(/^entities:\s*$/m, (line) => `${line}\n${entry.trimEnd()}`);
    await vscode.workspace.fs.writeFile(mine, new TextEncoder().encode(begun));
    await waitFor('the entry', () => glossator.snapshot().entity('maarit-vesala')?.settled);
    const first = await read(mine);
    await annotate(SECOND(), TEXT, 'Maarit Vesala', { entity: 'maarit-vesala' });
    match(await read(theirs), /id: maarit-vesala/);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(SECOND(), NAME));
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      document.positionAt(TEXT.indexOf('Maarit')),
      'Maarit V. Vesala',
    );
    equal(
      edit
        .entries()
        .map(([uri]) => uri.toString())
        .join(),
      theirs.toString(),
    );
    equal(await read(mine), first);
    await vscode.workspace.fs.writeFile(mine, new TextEncoder().encode(before));
    await waitFor('the entry gone', async () => ((await read(mine)) === before ? true : undefined));
  });

  it('keep what is made where nothing can be written, and show it in the text', async () => {
    const id = await annotate(frozen, FROZEN_TEXT, 'President', { note: 'Since when?' });
    ok(id, 'it is lost');
    await vscode.commands.executeCommand('notifications.clearAll');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(frozen, NAME));
    const cards = await hoverOver(document, 'President');
    match(cards.map(({ text }) => text).join('\n'), /Since when\?/);
    match(cards.map(({ text }) => text).join('\n'), /Not written to its file yet/);
  });

  it('mean nothing in the old side of a comparison', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('git', {
      provideTextDocumentContent: () => TEXT,
    });
    const old = vscode.Uri.joinPath(SECOND(), NAME).with({ scheme: 'git', query: 'HEAD' });
    const now = vscode.Uri.joinPath(SECOND(), NAME);
    await vscode.commands.executeCommand('vscode.diff', old, now);
    const document = await vscode.workspace.openTextDocument(old);
    equal((await hoverOver(document, 'Vesala')).length, 0);
    const right = await vscode.workspace.openTextDocument(now);
    ok((await hoverOver(right, 'Vesala')).length > 0);
    provider.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('take their sources with them when they go', async () => {
    ok(vscode.workspace.updateWorkspaceFolders(1, 2));
    await waitFor('one folder', () =>
      (sourceOf(SECOND()) ?? sourceOf(frozen)) ? undefined : true,
    );
    await glossator.whenReady();
    equal(glossator.snapshot().entity('maarit-vesala'), undefined);
  });
});
