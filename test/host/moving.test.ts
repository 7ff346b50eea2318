import * as vscode from 'vscode';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import type { GlossatorApi } from '../../src/editor/extension';
import { equal, match, ok } from './runner/assert';
import { hoverOver, startGlossator } from './runner/glossator';
import { fileUri, readFile, waitFor, writeFile } from './runner/workspace';

const NAME = 'moving/1931-05-01_quay.txt';
const MOVED = 'moving/later/1931-05-02_quay.txt';

describe('moving a source', () => {
  let glossator: GlossatorApi;

  before(async () => {
    glossator = await startGlossator();
  });

  it('takes its sidecar along', async () => {
    const section = vscode.workspace.getConfiguration('glossator');
    await section.update('creator', 'reader-7', vscode.ConfigurationTarget.Workspace);
    const uri = await writeFile(NAME, 'Captain Aino Salmela left Turku on Friday.\n');
    await waitFor('the source', () => glossator.snapshot().sources.get(uri.toString()));
    const note = { uri: uri.toString(), start: 0, end: 7, note: 'Which captain?' };
    ok(await vscode.commands.executeCommand('glossator.annotate', note));
    await section.update('creator', undefined, vscode.ConfigurationTarget.Workspace);
    const written = await readFile(`${NAME}.ann.yaml`);
    equal(parseSidecar(written ?? '').value?.annotations[0]?.creator, 'reader-7');

    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, fileUri(MOVED));
    ok(await vscode.workspace.applyEdit(edit));
    equal(await readFile(`${MOVED}.ann.yaml`), written);
    equal(await readFile(`${NAME}.ann.yaml`), undefined);
    await waitFor('the note beside the moved source', () => {
      const source = glossator.snapshot().sources.get(fileUri(MOVED).toString());
      return source?.annotations.length === 1 ? source : undefined;
    });
  });

  it('leaves relations to and from other sources whole', async () => {
    const [log, letter] = ['moving/log.txt', 'moving/letter.txt'];
    const text = 'The harbour log was lost.\n';
    for (const name of [log, letter]) {
      const uri = await writeFile(name, text);
      await waitFor(name, () => glossator.snapshot().sources.get(uri.toString()));
      const words = { uri: uri.toString(), start: 4, end: 15, note: `In ${name}` };
      ok(await vscode.commands.executeCommand('glossator.annotate', words));
    }
    const [from, to] = [fileUri(log).toString(), fileUri(letter).toString()];
    const relate = ['glossator.relate', from, 5, 5, 'contradicts', to] as const;
    const id = await vscode.commands.executeCommand<string | undefined>(...relate);
    ok(id, 'nothing was related');
    const pathIn = async (name: string) => {
      const { value } = parseSidecar((await readFile(`${name}.ann.yaml`)) ?? '');
      return value?.annotations.find((annotation) => annotation.id === id)?.toSource;
    };
    equal(await pathIn(log), 'letter.txt');
    const card = async (name: string) => {
      const document = await vscode.workspace.openTextDocument(fileUri(name));
      return (await hoverOver(document, 'harbour log')).map((each) => each.text).join('\n');
    };
    match(
      await card(letter),
      /In moving\/log\.txt\]\(command:[^)]*\) → contradicts {2}· {2}\*log\.txt/,
    );

    const rename = async (old: string, name: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(fileUri(old), fileUri(name));
      ok(await vscode.workspace.applyEdit(edit));
    };
    await rename(letter, 'moving/post/letter 2.txt');
    await waitFor('the new path', async () =>
      (await pathIn(log)) === 'post/letter 2.txt' ? true : undefined,
    );
    await rename(log, 'moving/books/log.txt');
    await waitFor('the path from the new place', async () =>
      (await pathIn('moving/books/log.txt')) === '../post/letter 2.txt' ? true : undefined,
    );
    await waitFor('the relation, seen from the other end', async () =>
      (await card('moving/post/letter 2.txt')).includes('contradicts') ? true : undefined,
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
