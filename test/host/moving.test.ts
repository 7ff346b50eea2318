import * as vscode from 'vscode';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import type { GlossatorApi } from '../../src/editor/extension';
import { equal, ok } from './runner/assert';
import { startGlossator } from './runner/glossator';
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
});
