import * as vscode from 'vscode';
import type { GlossatorApi } from '../../src/editor/extension';
import { deepEqual, equal, match, ok } from './runner/assert';
import { hoverOver, startGlossator } from './runner/glossator';
import { fileUri, openFile, waitFor, writeFile } from './runner/workspace';

const REPORT = 'reading/2031-05-06_report.txt';
const TEXT = [
  'Minister opens the tunnel under the strait',
  '',
  'TALLINN, May 6, 2031 – Minister of Transport Kaisa Virtanen and Ambassador Rui Tavares opened the tunnel on Tuesday.',
  '',
  'Virtanen met Tavares in Tallinn on May 5, 2031.',
  '',
].join('\n');

describe('reading', () => {
  let glossator: GlossatorApi;
  let document: vscode.TextDocument;

  before(async () => {
    glossator = await startGlossator();
    await writeFile(REPORT, TEXT);
    ({ document } = await openFile(REPORT));
    await waitFor('the new source', () => {
      return glossator.snapshot().sources.get(fileUri(REPORT).toString());
    });
  });

  it('shows a card on a name, with its exact range', async () => {
    const [card] = await waitFor('a card', async () => {
      const cards = await hoverOver(document, 'Kaisa Virtanen');
      return cards.length > 0 ? cards : undefined;
    });
    ok(card?.range);
    equal(document.getText(card.range), 'Kaisa Virtanen');
    match(card.text, /\*\*Kaisa Virtanen\*\*/);
    match(card.text, /Person/);
    match(card.text, /command:glossator\.nextMention/);
  });

  it('knows a short form by its full name', async () => {
    const [card] = await hoverOver(document, 'Virtanen met');
    ok(card?.range);
    equal(document.getText(card.range), 'Virtanen');
    match(card.text, /\*\*Kaisa Virtanen\*\*/);
  });

  it('shows no card between names', async () => {
    deepEqual(await hoverOver(document, 'the tunnel'), []);
  });

  it('tells what a date means', async () => {
    const [card] = await hoverOver(document, 'Tuesday');
    ok(card);
    match(card.text, /2031-05-06/);
  });

  it('gives links only to commands of the allow-list, and never trusts the text', async () => {
    const hostile = await writeFile(
      'reading/hostile.txt',
      'Minister $(alert) [Kaisa Virtanen](command:workbench.action.quit) met **Rui Tavares** in Tallinn.\n',
    );
    const opened = await vscode.workspace.openTextDocument(hostile);
    await waitFor('the hostile source', () => glossator.snapshot().sources.get(hostile.toString()));
    const at = opened.getText().indexOf('Kaisa');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      hostile,
      opened.positionAt(at + 1),
    );
    ok(hovers.length > 0, 'no card');
    const markdown = hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (part instanceof vscode.MarkdownString ? part.value : ''))
      .join('\n');
    for (const [, command = ''] of markdown.matchAll(/command:([\w.]+)/g)) {
      match(
        command,
        /^glossator\.(nextMention|previousMention|nextReport|settleEvent|settleEntity|correctDate|setSourceDate|addToRegister|openRegister|annotate|goToPassage|openEntity|acceptSuggestion|rejectSuggestion)$/,
      );
    }
  });

  it('gives .txt sources the language made for reading', async () => {
    await waitFor('the language', () => {
      const open = vscode.workspace.textDocuments.find(
        ({ uri }) => uri.toString() === fileUri(REPORT).toString(),
      );
      return open?.languageId === 'source-text' ? open : undefined;
    });
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'source-text' });
    equal(editor.get('wordWrap'), 'on');
  });

  it('files events by time, each with its passages', async () => {
    const { events } = glossator;
    const years = (await events.getChildren()) ?? [];
    const year = years.find((node) => node.id === '2031');
    ok(year, `no year 2031 among ${years.map((node) => node.id).join(', ')}`);
    const [month] = (await events.getChildren(year)) ?? [];
    equal(month?.id, '2031-05');
    ok(month);
    const found = (await events.getChildren(month)) ?? [];
    ok(found.length > 0, 'no event');
    for (const event of found) {
      const item = await events.getTreeItem(event);
      ok(item.accessibilityInformation?.label, 'no accessible label');
      const reports = (await events.getChildren(event)) ?? [];
      ok(reports.length > 0, 'an event without reports');
      equal(events.getParent?.(event), month);
    }
  });

  it('goes to a passage', async () => {
    const start = TEXT.indexOf('Virtanen met');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand(
      'glossator.goToPassage',
      fileUri(REPORT).toString(),
      start,
      start + 8,
    );
    const editor = await waitFor('the editor', () => vscode.window.activeTextEditor);
    equal(editor.document.getText(editor.selection), 'Virtanen');
  });

  it('follows what is typed before it is saved', async () => {
    const editor = await openFile(REPORT);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Later: '));
    const [card] = await hoverOver(editor.document, 'Kaisa Virtanen');
    ok(card?.range);
    equal(editor.document.getText(card.range), 'Kaisa Virtanen');
    await vscode.commands.executeCommand('undo');
    await editor.document.save();
  });

  it('forgets a source that is deleted', async () => {
    const uri = await writeFile('reading/short-lived.txt', 'Minister Rui Tavares left.\n');
    await waitFor('the source', () => glossator.snapshot().sources.get(uri.toString()));
    await vscode.workspace.fs.delete(uri);
    await waitFor('its end', () =>
      glossator.snapshot().sources.has(uri.toString()) ? undefined : true,
    );
  });

  it('does as it is told about the folder', async () => {
    await vscode.commands.executeCommand('glossator.turnOff');
    await glossator.whenReady();
    equal(glossator.snapshot().sources.size, 0);
    await vscode.commands.executeCommand('glossator.turnOn');
    await glossator.whenReady();
    ok(glossator.snapshot().sources.size > 0);
  });

  it('registers every command that it contributes', async () => {
    const all = new Set(await vscode.commands.getCommands(true));
    const extension = vscode.extensions.getExtension('glossator.glossator');
    const manifest = extension?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    for (const { command } of manifest.contributes.commands) ok(all.has(command), command);
  });
});
