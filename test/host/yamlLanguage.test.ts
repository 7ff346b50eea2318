import * as vscode from 'vscode';
import type { GlossatorApi } from '../../src/editor/extension';
import { equal, match, ok } from './runner/assert';
import { hoverOver, startGlossator } from './runner/glossator';
import { fileUri, openFile, readFile, waitFor, writeFile } from './runner/workspace';

const NAME = 'yaml/1931-05-01_quay.txt';
const SIDECAR = `${NAME}.ann.yaml`;
const TEXT = 'TURKU, May 1, 1931 – Captain Aino Salmela left Turku on Friday.\n';
const YAML = `glossator: 1
source:
  sha256: ${'0'.repeat(64)}
annotations:
  - id: k7q2m9
    type: mention
    entity: aino-salmla
    target: {exact: Aino Salmela}
  - id: k7q2m9
    type: event
    event: departure
    date: 1/5/1931
    target: {exact: left Turku}
  - id: p3x8d1
    type: mention
    entity: aino-salmela
    target: {exact: Aino Salmela}
`;

describe('sidecars in the editor', () => {
  let glossator: GlossatorApi;
  let document: vscode.TextDocument;

  before(async () => {
    glossator = await startGlossator();
    const uri = await writeFile(NAME, TEXT);
    await writeFile(SIDECAR, YAML);
    await waitFor('the source', () => glossator.snapshot().sources.get(uri.toString()));
    await waitFor('the entity', () => glossator.snapshot().entity('aino-salmela'));
    ({ document } = await openFile(SIDECAR));
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  async function problem(code: string): Promise<vscode.Diagnostic> {
    return waitFor(`a problem ${code}`, () =>
      vscode.languages.getDiagnostics(document.uri).find((one) => one.code === code),
    );
  }

  async function fixes(code: string): Promise<readonly vscode.CodeAction[]> {
    const { range } = await problem(code);
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    return found.filter(({ edit, command }) => edit ?? command);
  }

  /** Where `words` end, from the `nth` line that holds them. */
  function endOf(words: string, nth = 0): vscode.Position {
    let at = document.getText().indexOf(words);
    for (let count = 0; count < nth; count += 1) at = document.getText().indexOf(words, at + 1);
    ok(at >= 0, words);
    return document.positionAt(at + words.length);
  }

  it('says which id leads nowhere, and offers what is meant', async () => {
    equal((await problem('unknown-entity')).range.start.line, 6);
    const titles = (await fixes('unknown-entity')).map(({ title }) => title);
    ok(titles.includes('Change to aino-salmela'), titles.join());
    ok(titles.some((title) => title.includes('entities.ann.yaml')));
  });

  it('offers what a date may mean', async () => {
    const titles = (await fixes('bad-edtf')).map(({ title }) => title);
    equal(titles.join(), 'Change to 1931-05-01,Change to 1931-01-05');
  });

  it('gives one of two entries with one id another', async () => {
    const [action] = await fixes('duplicate-id');
    ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    const ids = [...document.getText().matchAll(/- id: (\w+)/g)].map(([, id]) => id);
    equal(new Set(ids).size, 3);
    await document.save();
    await waitFor('no problem with ids', () =>
      vscode.languages.getDiagnostics(document.uri).some(({ code }) => code === 'duplicate-id')
        ? undefined
        : true,
    );
  });

  it('writes the hash of the source as it is', async () => {
    const [action] = await waitFor('the fix', async () => {
      const found = await fixes('wrong-hash');
      return found.length > 0 ? found : undefined;
    });
    ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    await document.save();
    ok(!(await readFile(SIDECAR))?.includes('000000'));
  });

  it('completes ids of entities by their names', async () => {
    const found = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      endOf('entity: aino', 1),
    );
    const item = found.items.find(({ label }) => label === 'aino-salmela');
    match(item?.detail ?? '', /Aino Salmela · Person/);
  });

  it('goes to the passage', async () => {
    const [found] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      endOf('exact: Aino'),
    );
    ok(found);
    equal(found.uri.toString(), fileUri(NAME).toString());
    equal(found.range.start.character, TEXT.indexOf('Aino'));
  });

  it('shows the card of an entity at its id', async () => {
    const cards = await hoverOver(document, 'aino-salmela');
    match(cards.map(({ text }) => text).join('\n'), /Aino Salmela/);
  });

  it('completes types of the reader’s own, and reports others', async () => {
    const { document: open } = await openFile('entities.ann.yaml');
    const register = open.getText();
    const types = 'types:\n  entity:\n    vessel: {name: Ship, colour: blue}\n';
    const entry = '  - {id: vesta, name: Vesta, type: vesel}\n';
    const rewrite = async (text: string) => {
      const edit = new vscode.WorkspaceEdit();
      const whole = new vscode.Range(0, 0, open.lineCount, 0);
      edit.replace(open.uri, whole, text);
      await vscode.workspace.applyEdit(edit);
      await open.save();
    };
    await rewrite(register.replace(/^types:\n {2}entity:\n/m, types) + entry);
    const unknown = await waitFor('the type that nobody declared', () =>
      vscode.languages
        .getDiagnostics(open.uri)
        .find(({ code, range }) => code === 'unknown-kind' && open.getText(range) === 'vesel'),
    );
    await waitFor('what the misspelt type means', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        open.uri,
        unknown.range,
      );
      return found.find(({ title }) => title === 'Change to vessel');
    });
    await waitFor('the type among what is offered', async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        open.uri,
        unknown.range.end,
      );
      const vessel = found.items.find(({ label }) => label === 'vessel');
      return vessel?.detail === 'Ship' ? vessel : undefined;
    });
    await rewrite(register);
  });

  it('finds the source that a relation leads to, where it went', async () => {
    const [from, to] = ['yaml/log.txt', 'yaml/later/letter.txt'];
    for (const name of [from, to]) await writeFile(name, 'The harbour log was lost.\n');
    await writeFile(
      `${to}.ann.yaml`,
      'glossator: 1\nannotations:\n  - {id: there1, type: note, body: x}\n',
    );
    const relation =
      '{id: r, type: relation, relation: part-of, from: a, to: there1, toSource: letter.txt}';
    const note = '{id: a, type: note, body: y}';
    const text = `glossator: 1\nannotations:\n  - ${note}\n  - ${relation}\n`;
    await writeFile(`${from}.ann.yaml`, text);
    await waitFor('both', () =>
      [from, to].every((name) => {
        const source = glossator.snapshot().sources.get(fileUri(name).toString());
        return (source?.annotations.length ?? 0) > 0;
      })
        ? true
        : undefined,
    );
    ({ document } = await openFile(`${from}.ann.yaml`));
    equal(
      (await fixes('unknown-source')).map(({ title }) => title).join(),
      'Change to later/letter.txt',
    );
    ({ document } = await openFile(SIDECAR));
  });

  it('joins both sides of a merge conflict', async () => {
    const text = (await readFile(SIDECAR)) ?? '';
    const entry = (id: string) => `  - id: ${id}\n    type: note\n    body: ${id}\n`;
    const sides = `${text}<<<<<<< HEAD\n${entry('mine')}=======\n${entry('other')}>>>>>>> b\n`;
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(text.length));
    edit.replace(document.uri, whole, sides);
    await vscode.workspace.applyEdit(edit);
    const [action] = await fixes('merge-conflict');
    ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    equal(document.getText(), `${text}${entry('mine')}${entry('other')}`);
    await document.save();
  });
});
