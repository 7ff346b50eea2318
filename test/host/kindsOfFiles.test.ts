import * as vscode from 'vscode';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import type { GlossatorApi } from '../../src/editor/extension';
import { equal, ok } from './runner/assert';
import { hoverOver, startGlossator } from './runner/glossator';
import {
  fileUri,
  openFile,
  readFile,
  waitFor,
  workspaceFolder,
  writeFile,
} from './runner/workspace';

const TEXT = 'TURKU, May 6, 2031 – Captain Maarit Vesala met Olli Tuomi in Turku on Tuesday.\n';

/** Of Node's file system what makes a link; the browser's worker has none. */
interface Links {
  symlinkSync(target: string, path: string): void;
}
interface NodeProcess {
  getBuiltinModule?(name: 'node:fs'): Links;
}
const links = (globalThis as { process?: NodeProcess }).process?.getBuiltinModule?.('node:fs');

describe('files of all kinds', () => {
  let glossator: GlossatorApi;
  const has = (uri: vscode.Uri) => glossator.snapshot().sources.has(uri.toString());
  const annotateHere = (document: vscode.TextDocument, words: string) => {
    const start = document.getText().indexOf(words);
    return vscode.commands.executeCommand<string | undefined>('glossator.annotate', {
      uri: document.uri.toString(),
      start,
      end: start + words.length,
      highlight: true,
    });
  };

  before(async () => {
    glossator = await startGlossator();
  });

  it('leaves out what files.exclude names, and takes it back in', async () => {
    const draft = await writeFile('kinds/drafts/2031-05-06_draft.txt', TEXT);
    const fair = await writeFile('kinds/2031-05-06_fair.txt', TEXT);
    await waitFor('both', () => (has(draft) && has(fair) ? true : undefined));
    const files = vscode.workspace.getConfiguration('files', workspaceFolder());
    const exclude = (value: object | undefined) =>
      files.update('exclude', value, vscode.ConfigurationTarget.Workspace);
    await exclude({ '**/drafts': true });
    try {
      await waitFor('the draft to be left out', () => (has(draft) ? undefined : true));
      ok(has(fair));
      const document = await vscode.workspace.openTextDocument(draft);
      equal((await hoverOver(document, 'Maarit Vesala')).length, 0);
      const late = await writeFile('kinds/drafts/2031-05-07_late.txt', TEXT);
      await vscode.commands.executeCommand('glossator.refresh');
      ok(!has(late), 'a new draft was read');
    } finally {
      await exclude(undefined);
    }
    await waitFor('the draft again', () => (has(draft) ? true : undefined));
  });

  it('reads a linked folder, and keeps its annotations beside its files', async function () {
    if (!links) this.skip();
    const folder = workspaceFolder().uri;
    const outside = vscode.Uri.joinPath(folder, '..', 'archive');
    const name = '2031-05-06_linked.txt';
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(outside, name),
      new TextEncoder().encode(TEXT),
    );
    // It leads to itself, too: that must come to an end.
    links.symlinkSync(outside.fsPath, vscode.Uri.joinPath(outside, 'again').fsPath);
    links.symlinkSync(outside.fsPath, fileUri('linked').fsPath);
    const uri = fileUri(`linked/${name}`);
    await waitFor('the linked source', () => (has(uri) ? true : undefined));
    const { document } = await openFile(`linked/${name}`);
    equal((await hoverOver(document, 'Maarit Vesala')).length, 1);
    const id = await annotateHere(document, 'Olli Tuomi');
    ok(id !== undefined);
    const sidecar = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(outside, `${name}.ann.yaml`),
    );
    equal(parseSidecar(new TextDecoder().decode(sidecar)).value?.annotations.length, 1);
    await vscode.workspace.fs.delete(fileUri('linked'));
    await waitFor('it to be gone', () => (has(uri) ? undefined : true));
  });

  it('leaves the old side of a comparison alone, and works on the new one', async () => {
    const uri = await writeFile('kinds/2031-05-08_now.txt', TEXT);
    await waitFor('the source', () => (has(uri) ? true : undefined));
    const before = TEXT.replace('Olli Tuomi', 'Aino Salmela');
    const old = uri.with({ scheme: 'git', query: JSON.stringify({ path: uri.path, ref: 'HEAD' }) });
    const provider = vscode.workspace.registerTextDocumentContentProvider('git', {
      provideTextDocumentContent: () => before,
    });
    try {
      await vscode.commands.executeCommand('vscode.diff', old, uri, 'Then and now');
      const left = await vscode.workspace.openTextDocument(old);
      equal(left.getText(), before);
      equal((await hoverOver(left, 'Aino Salmela')).length, 0);
      equal(await annotateHere(left, 'Aino Salmela'), undefined);
      const right = await vscode.workspace.openTextDocument(uri);
      equal((await hoverOver(right, 'Olli Tuomi')).length, 1);
      ok((await annotateHere(right, 'Olli Tuomi')) !== undefined);
      ok(!has(old), 'the old side was read');
      const sidecar = parseSidecar((await readFile('kinds/2031-05-08_now.txt.ann.yaml')) ?? '');
      equal(sidecar.value?.annotations[0]?.target?.exact, 'Olli Tuomi');
    } finally {
      provider.dispose();
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    }
  });

  it('leaves a text that was never saved alone', async () => {
    const before = glossator.snapshot().sources.size;
    const untitled = await vscode.workspace.openTextDocument({
      content: TEXT,
      language: 'plaintext',
    });
    await vscode.window.showTextDocument(untitled);
    equal((await hoverOver(untitled, 'Maarit Vesala')).length, 0);
    equal(await annotateHere(untitled, 'Maarit Vesala'), undefined);
    equal(glossator.snapshot().sources.size, before);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('reads what is typed before it is saved, and what the disk has once that is given up', async () => {
    const name = 'kinds/2031-05-09_typed.txt';
    const uri = await writeFile(name, TEXT);
    await waitFor('the source', () => (has(uri) ? true : undefined));
    const editor = await openFile(name);
    const { document } = editor;
    await editor.edit((edit) =>
      edit.insert(document.positionAt(TEXT.length), 'Captain Leena Ranta stayed in Pori.\n'),
    );
    ok(document.isDirty);
    await waitFor('the name that was typed', async () =>
      (await hoverOver(document, 'Leena Ranta')).length > 0 ? true : undefined,
    );
    ok((await annotateHere(document, 'Leena Ranta')) !== undefined);
    ok(document.isDirty, 'annotating saved the text');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const placed = await waitFor('the annotation to have lost its passage', () =>
      glossator
        .snapshot()
        .sources.get(uri.toString())
        ?.annotations.find(({ state }) => state === 'orphan'),
    );
    equal(placed.annotation.target?.exact, 'Leena Ranta');
  });

  after(async () => {
    await vscode.workspace.fs.delete(fileUri('kinds'), { recursive: true });
  });
});
