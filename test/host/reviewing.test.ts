import * as vscode from 'vscode';
import { parseEntityRegister } from '../../src/annotations/parseRegisters';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import type { GlossatorApi } from '../../src/editor/extension';
import { deepEqual, equal, match, ok } from './runner/assert';
import { hoverOver, startGlossator } from './runner/glossator';
import { fileUri, openFile, readFile, waitFor, writeFile } from './runner/workspace';

const NAME = 'reviewing/2031-07-03_engine.txt';
const OTHER = 'reviewing/2031-07-04_again.txt';
const TEXT = [
  'The new engine',
  '',
  'TURKU, July 3, 2031 – Minister Aino Salmela met Harbour Master Olof Berg in Turku on Thursday.',
  '',
  'Salmela said that the quiet wheelhouse would stay. “It stays,” said Salmela. Berg agreed.',
  '',
].join('\n');
const OTHER_TEXT =
  'Minister Aino Salmela came back to the quiet wheelhouse of the harbour on Friday.\n';

describe('judging what was recognised', () => {
  let glossator: GlossatorApi;

  const annotations = async (name = NAME) =>
    parseSidecar((await readFile(`${name}.ann.yaml`)) ?? '').value?.annotations ?? [];
  const quotes = async (name = NAME) =>
    (await annotations(name)).map(({ target }) => target?.exact ?? '');
  const registered = async () =>
    parseEntityRegister((await readFile('entities.ann.yaml')) ?? '').value ?? [];
  const run = (command: string, ...args: unknown[]) =>
    vscode.commands.executeCommand(`glossator.${command}`, ...args);
  const spanOf = (words: string) => {
    const start = TEXT.indexOf(words);
    return { uri: fileUri(NAME).toString(), start, end: start + words.length };
  };
  const select = (editor: vscode.TextEditor, words: string) => {
    const { document } = editor;
    const start = document.getText().indexOf(words);
    editor.selection = new vscode.Selection(
      document.positionAt(start),
      document.positionAt(start + words.length),
    );
  };

  before(async () => {
    glossator = await startGlossator();
    for (const [name, text] of [
      [NAME, TEXT],
      [OTHER, OTHER_TEXT],
    ] as const) {
      const uri = await writeFile(name, text);
      await waitFor('the source', () => glossator.snapshot().sources.get(uri.toString()));
    }
  });

  it('annotates all places of a name in a file, short forms too, and takes it back in one step', async () => {
    const before = (await registered()).length;
    const place = { ...spanOf('Aino Salmela'), scope: 'file', preview: false };
    equal(await run('annotateAll', place), 3);
    deepEqual(await quotes(), ['Aino Salmela', 'Salmela', 'Salmela']);
    equal((await registered()).length, before + 1);
    equal(await run('annotateAll', place), 0, 'annotated twice');
    await run('undoSettling');
    deepEqual(await quotes(), []);
    equal((await registered()).length, before);
  });

  it('annotates the same words in all sources where nothing is recognised', async () => {
    const place = { ...spanOf('quiet wheelhouse'), scope: 'workspace', preview: false };
    equal(await run('annotateAll', { ...place, name: 'Wheelhouse', type: 'system' }), 2);
    deepEqual(await quotes(), ['quiet wheelhouse']);
    deepEqual(await quotes(OTHER), ['quiet wheelhouse']);
    await run('undoSettling');
    deepEqual([...(await quotes()), ...(await quotes(OTHER))], []);
  });

  it('goes through a file: accept, reject, take back', async () => {
    await openFile(NAME);
    await run('startReview', { source: fileUri(NAME).toString() });
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.toString(), fileUri(NAME).toString());
    await run('acceptSuggestion');
    await run('rejectSuggestion');
    const [first, second] = await annotations();
    equal(first?.type, 'mention');
    equal(second?.type, 'rejection');
    await run('takeBackVerdict');
    deepEqual(
      (await annotations()).map(({ type }) => type),
      ['mention'],
    );
    await run('takeBackVerdict');
    deepEqual(await annotations(), []);
  });

  it('leaves the text alone whatever is typed', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    await vscode.commands.executeCommand('type', { text: 'q' });
    await vscode.commands.executeCommand('deleteLeft');
    equal(editor.document.getText(), TEXT);
    await run('endReview');
    await vscode.commands.executeCommand('type', { text: 'q' });
    match(editor.document.getText(), /q/);
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), TEXT);
    await vscode.commands.executeCommand('workbench.action.files.save');
  });

  it('never suggests again what was ruled out: in this source, or this name', async () => {
    const key = fileUri(NAME).toString();
    const offset = TEXT.indexOf('Salmela said');
    await openFile(NAME);
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    select(editor, 'Salmela said');
    await run('neverInFile', key, offset);
    deepEqual(
      (await annotations()).map(({ type, target }) => `${type} ${target?.exact ?? ''}`),
      ['rejection Salmela', 'rejection Salmela'],
    );
    await run('undoSettling');
    await run('neverThisName', key, TEXT.indexOf('Olof Berg'));
    const entry = (await registered()).find(({ never }) => never.includes('Olof Berg'));
    ok(entry, 'not in the register');
    await run('undoSettling');
    ok(!(await registered()).some(({ never }) => never.includes('Olof Berg')));
  });

  it('records a name for good with “always”', async () => {
    await run('alwaysThis', fileUri(NAME).toString(), TEXT.indexOf('Salmela said'));
    const entry = (await registered()).find(({ aliases }) => aliases.includes('Salmela'));
    ok(entry, 'no alias');
    deepEqual(await quotes(), ['Salmela']);
    await run('undoSettling');
    deepEqual(await quotes(), []);
    ok(!(await registered()).some(({ aliases }) => aliases.includes('Salmela')));
  });

  it('stretches an annotation to the selection and keeps what it says', async () => {
    const id = await run('annotate', { ...spanOf('wheelhouse'), note: 'Which one?' });
    const editor = await openFile(NAME);
    select(editor, 'quiet wheelhouse');
    await run('setPassage');
    const [note] = await annotations();
    equal(note?.id, id);
    equal(note?.body, 'Which one?');
    equal(note?.target?.exact, 'quiet wheelhouse');
    await run('undoSettling');
    deepEqual(await quotes(), ['wheelhouse']);
  });

  it('changes and deletes an annotation from its card, with a way back', async () => {
    const key = fileUri(NAME).toString();
    const { document } = await openFile(NAME);
    const text = (await hoverOver(document, 'wheelhouse')).map((card) => card.text).join('\n');
    match(text, /command:glossator\.deleteAnnotations/);
    match(text, /command:glossator\.changeAnnotation/);
    const offset = TEXT.indexOf('wheelhouse') + 1;
    await run('changeAnnotation', key, offset, { kind: 'highlight' });
    equal((await annotations())[0]?.type, 'highlight');
    await run('undoSettling');
    equal((await annotations())[0]?.type, 'note');
    await run('deleteAnnotations', key, offset);
    deepEqual(await annotations(), []);
    await run('undoSettling');
    equal((await annotations())[0]?.body, 'Which one?');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
