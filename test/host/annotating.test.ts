import * as vscode from 'vscode';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import type { GlossatorApi } from '../../src/editor/extension';
import { equal, match, ok } from './runner/assert';
import { hoverOver, startGlossator } from './runner/glossator';
import { fileUri, openFile, readFile, waitFor, writeFile } from './runner/workspace';

const NAME = 'annotating/2031-06-01_harbour.txt';
const SIDECAR = `${NAME}.ann.yaml`;
const TEXT =
  '😀 The pilots of the harbour\r\n\r\nThe old pilot boat Vesta was sold to Captain Aino Salmela on Sunday.\r\n';

/** Runs the command on the first place where `words` stand. */
async function annotate(words: string, choice: object): Promise<string | undefined> {
  const start = TEXT.indexOf(words);
  return vscode.commands.executeCommand<string | undefined>('glossator.annotate', {
    uri: fileUri(NAME).toString(),
    start,
    end: start + words.length,
    ...choice,
  });
}

describe('annotating', () => {
  let glossator: GlossatorApi;

  before(async () => {
    glossator = await startGlossator();
    const uri = await writeFile(NAME, TEXT);
    await waitFor('the source', () => glossator.snapshot().sources.get(uri.toString()));
  });

  it('saves a note beside the source, in code points', async () => {
    const id = await annotate('pilot boat Vesta', { note: 'See the register of ships.' });
    ok(id, 'nothing was saved');
    const { value, diagnostics } = parseSidecar((await readFile(SIDECAR)) ?? '');
    equal(diagnostics.length, 0);
    const [note] = value?.annotations ?? [];
    equal(note?.id, id);
    equal(note?.type, 'note');
    equal(note?.body, 'See the register of ships.');
    equal(note?.target?.exact, 'pilot boat Vesta');
    // The emoji is one code point and two UTF-16 units.
    equal(note?.target?.start, TEXT.indexOf('pilot boat') - 1);
  });

  it('shows the note in a card', async () => {
    const { document } = await openFile(NAME);
    const cards = await hoverOver(document, 'boat Vesta');
    match(cards.map(({ text }) => text).join('\n'), /See the register of ships\./);
  });

  it('records a new entity in the register and names it from then on', async () => {
    const before = await readFile('entities.ann.yaml');
    await annotate('Vesta', { name: 'Pilot boat Vesta', type: 'vessel' });
    const register = (await readFile('entities.ann.yaml')) ?? '';
    match(register, /id: pilot-boat-vesta/);
    match(register, /type: vessel/);
    for (const line of (before ?? '').split('\n')) ok(register.includes(line), `lost: ${line}`);
    const { value } = parseSidecar((await readFile(SIDECAR)) ?? '');
    const mention = value?.annotations.find(({ type }) => type === 'mention');
    equal(mention?.entity, 'pilot-boat-vesta');
    const { document } = await openFile(NAME);
    // No wait: what a command wrote is known when it returns.
    const cards = await hoverOver(document, 'Vesta');
    match(cards.map(({ text }) => text).join('\n'), /Pilot boat Vesta/);
  });

  it('annotates what was chosen, though the text is edited before that is written', async () => {
    const name = 'annotating/2031-06-02_typed.txt';
    const text = 'The tug Aura and the tug Brita left with Captain Eino Saarela.\n';
    const uri = await writeFile(name, text);
    await waitFor('the source', () => glossator.snapshot().sources.get(uri.toString()));
    const editor = await openFile(name);
    const start = text.indexOf('Aura');
    const place = { uri: uri.toString(), start, end: start + 'Aura'.length };
    const choice = { name: 'Tug Aura', type: 'vessel' };
    const made = vscode.commands.executeCommand<string | undefined>('glossator.annotate', {
      ...place,
      ...choice,
    });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Typed meanwhile. '));
    const id = await made;
    ok(id, 'nothing was saved');
    const { value } = parseSidecar((await readFile(`${name}.ann.yaml`)) ?? '');
    equal(value?.annotations.find((one) => one.id === id)?.target?.exact, 'Aura');
    const shown = await waitFor('the annotation in its place', () => {
      const source = glossator.snapshot().sources.get(uri.toString());
      return source?.annotations.find(({ span }) => span && span.start > start);
    });
    equal(shown.state, 'anchored');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('edits an open sidecar as a document and keeps what is unsaved in it', async () => {
    const editor = await openFile(SIDECAR);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# mine\n'));
    ok(editor.document.isDirty);
    await annotate('Captain', { highlight: true });
    const text = editor.document.getText();
    match(text, /^# mine\n/);
    match(text, /type: highlight/);
    ok(editor.document.isDirty, 'it was saved unasked');
    await editor.document.save();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('relates two passages, and takes a recognised name for an annotation with that', async () => {
    const uri = fileUri(NAME).toString();
    const register = (await readFile('entities.ann.yaml')) ?? '';
    const [boat, captain] = [TEXT.indexOf('Vesta was'), TEXT.indexOf('Aino')];
    const id = await vscode.commands.executeCommand<string | undefined>(
      'glossator.relate',
      uri,
      captain,
      boat,
      'bought',
    );
    ok(id, 'nothing was saved');
    const annotations = () => glossator.snapshot().sources.get(uri)?.annotations ?? [];
    const relation = annotations().find(({ annotation }) => annotation.id === id)?.annotation;
    const end = (of: string | undefined) =>
      annotations().find(({ annotation }) => annotation.id === of)?.annotation.entity;
    equal(relation?.relation, 'bought');
    equal(end(relation?.from), 'aino-salmela');
    equal(end(relation?.to), 'pilot-boat-vesta');
    match((await readFile(SIDECAR)) ?? '', /relation: bought\n {4}from: \w+\n {4}to: \w+/);
    const { document } = await openFile(NAME);
    const cards = await hoverOver(document, 'Vesta was');
    match(cards.map(({ text }) => text).join('\n'), /\[Aino Salmela\]\(command:[^)]*\) → bought/);
    await vscode.commands.executeCommand('glossator.openEntity', 'aino-salmela');
    match(
      vscode.window.activeTextEditor?.document.getText() ?? '',
      /## Relations\n\n- bought → Pilot boat Vesta \(/,
    );
    // What leads nowhere any more goes with the annotation.
    const before = annotations().length;
    await vscode.commands.executeCommand('glossator.deleteAnnotations', {
      source: uri,
      annotation: annotations().find(({ annotation }) => annotation.id === relation?.from)
        ?.annotation,
    });
    equal(annotations().length, before - 2);
    await writeFile('entities.ann.yaml', register);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('leaves no empty file behind that it began itself, and every one that it did not', async () => {
    const name = 'annotating/fresh.txt';
    const uri = await writeFile(name, 'Pilot Sanna Aalto left Kotka.\n');
    await waitFor('the source', () => glossator.snapshot().sources.get(uri.toString()));
    const mark = () =>
      vscode.commands.executeCommand<string | undefined>('glossator.annotate', {
        uri: uri.toString(),
        start: 0,
        end: 5,
        highlight: true,
      });
    const clear = () => {
      const [placed] = glossator.snapshot().sources.get(uri.toString())?.annotations ?? [];
      const annotated = { source: uri.toString(), annotation: placed?.annotation };
      return vscode.commands.executeCommand('glossator.deleteAnnotations', annotated);
    };
    ok(await mark());
    ok(await readFile(`${name}.ann.yaml`));
    await clear();
    equal(await readFile(`${name}.ann.yaml`), undefined);
    equal(glossator.snapshot().sources.get(uri.toString())?.annotations.length, 0);
    const written = 'glossator: 1\nannotations: []\n';
    await writeFile(`${name}.ann.yaml`, written);
    ok(await mark());
    await clear();
    match((await readFile(`${name}.ann.yaml`)) ?? 'gone', /annotations: \[\]/);
  });

  it('never writes to a malformed sidecar and says where it is wrong', async () => {
    const name = 'annotating/broken.txt';
    const broken = 'glossator: 1\nannotations:\n  - id: a\n   type: [note\n';
    await writeFile(`${name}.ann.yaml`, broken);
    const uri = await writeFile(name, 'Captain Aino Salmela sailed.\n');
    await waitFor('the source', () => glossator.snapshot().sources.get(uri.toString()));
    const sidecar = fileUri(`${name}.ann.yaml`);
    await waitFor('a diagnostic', () => {
      const found = vscode.languages.getDiagnostics(sidecar);
      return found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
        ? found
        : undefined;
    });
    const id = await vscode.commands.executeCommand<string | undefined>('glossator.annotate', {
      uri: uri.toString(),
      start: 0,
      end: 7,
      note: 'x',
    });
    ok(id);
    equal(await readFile(`${name}.ann.yaml`), broken);
    await vscode.commands.executeCommand('notifications.clearAll');
    // Once the file is sound again, what was made meanwhile is written.
    const mended = await openFile(`${name}.ann.yaml`);
    const end = mended.document.lineAt(mended.document.lineCount - 1).range.end;
    const all = new vscode.Range(new vscode.Position(0, 0), end);
    await mended.edit((edit) => edit.replace(all, 'glossator: 1\nannotations: []\n'));
    await mended.document.save();
    const text = await waitFor('the note', async () => {
      const now = await readFile(`${name}.ann.yaml`);
      return now?.includes(id) ? now : undefined;
    });
    equal(parseSidecar(text).value?.annotations.length, 1);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('keeps what can’t be written until it can', async () => {
    const name = 'annotating/blocked.txt';
    const sidecar = `${name}.ann.yaml`;
    await vscode.workspace.fs.createDirectory(fileUri(sidecar));
    const uri = await writeFile(name, 'Captain Aino Salmela sailed.\n');
    await waitFor('the source', () => glossator.snapshot().sources.get(uri.toString()));
    const note = (body: string) =>
      vscode.commands.executeCommand<string | undefined>('glossator.annotate', {
        uri: uri.toString(),
        start: 0,
        end: 7,
        note: body,
      });
    const first = await note('x');
    ok(first);
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.workspace.fs.delete(fileUri(sidecar));
    const second = await note('y');
    const { value } = parseSidecar((await readFile(sidecar)) ?? '');
    equal(value?.annotations.map(({ id }) => id).join(), [first, second].join());
  });

  it('finds the annotations again when the source changed outside', async () => {
    const uri = fileUri(NAME);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeFile(NAME, `A line was added on top.\r\n${TEXT}`);
    const placed = await waitFor('the note at its new place', () => {
      const source = glossator.snapshot().sources.get(uri.toString());
      const note = source?.annotations.find(({ annotation }) => annotation.type === 'note');
      const found = source?.analysis.source.text.slice(note?.span?.start, note?.span?.end);
      return source?.analysis.source.text.startsWith('A line') && found === 'pilot boat Vesta'
        ? note
        : undefined;
    });
    equal(placed.state, 'anchored');
  });

  it('says which passage is gone, and keeps its annotation', async () => {
    const sidecar = await readFile(SIDECAR);
    const at = sidecar?.split('\n').findIndex((line) => line.includes('type: note')) ?? -1;
    ok(at > 0, 'no note in the sidecar');
    await writeFile(NAME, 'Nothing of it is left.\r\n');
    const gone = await waitFor('a warning', () =>
      vscode.languages.getDiagnostics(fileUri(SIDECAR)).find(({ code }) => code === 'orphan'),
    );
    equal(gone.severity, vscode.DiagnosticSeverity.Warning);
    equal(await readFile(SIDECAR), sidecar);
    await writeFile(NAME, TEXT);
    await waitFor('no warning', () =>
      vscode.languages.getDiagnostics(fileUri(SIDECAR)).length === 0 ? true : undefined,
    );
  });

  it('forgets annotations whose sidecar is deleted', async () => {
    await vscode.workspace.fs.delete(fileUri(SIDECAR));
    await waitFor('no annotations', () =>
      glossator.snapshot().sources.get(fileUri(NAME).toString())?.annotations.length === 0
        ? true
        : undefined,
    );
  });
});
