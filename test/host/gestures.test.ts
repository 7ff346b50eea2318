import * as vscode from 'vscode';
import type { GlossatorApi } from '../../src/editor/extension';
import { deepEqual, equal, match, ok } from './runner/assert';
import { startGlossator } from './runner/glossator';
import { fileUri, openFile, waitFor, writeFile } from './runner/workspace';

const REPORT = 'gestures/2033-04-02_bridge.txt';
const TEXT = [
  'Bridge over the Sarn opened',
  '',
  'LJUBLJANA, April 2, 2033 – Minister of Transport Tajda Rozman opened the bridge on Saturday.',
  '',
  '“It took nine years,” said Rozman.',
  '',
].join('\n');
const CHINESE = 'gestures/2033-04-03_bridge.txt';
const CHINESE_TEXT = '交通部长罗兹曼(Tajda Rozman)4月2日在卢布尔雅那出席了大桥开通仪式。\n';

describe('gestures of the editor', () => {
  let glossator: GlossatorApi;
  let document: vscode.TextDocument;
  let uri: vscode.Uri;

  const at = (words: string) => document.positionAt(TEXT.indexOf(words) + 1);

  before(async () => {
    glossator = await startGlossator();
    await writeFile(REPORT, TEXT);
    await writeFile(CHINESE, CHINESE_TEXT);
    ({ document } = await openFile(REPORT));
    uri = fileUri(REPORT);
    await waitFor('the new sources', () => {
      const { sources } = glossator.snapshot();
      const read = [uri, fileUri(CHINESE)].map(
        (each) => sources.get(each.toString())?.analysis.source.text,
      );
      return read[0] === TEXT && read[1] === CHINESE_TEXT;
    });
  });

  it('outline headline, event and quotation', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const kinds = symbols.map(({ kind }) => kind);
    equal(symbols[0]?.name, 'Bridge over the Sarn opened');
    ok(kinds.includes(vscode.SymbolKind.Event), 'no event');
    const quote = symbols.find(({ kind }) => kind === vscode.SymbolKind.String);
    ok(quote, 'no quotation');
    match(quote.name, /It took nine years/);
    match(quote.detail, /Tajda Rozman/);
  });

  it('find an entity in the workspace by its name without diacritics', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'tajda roz',
    );
    ok(
      symbols.some(({ name }) => name === 'Tajda Rozman'),
      symbols.map(({ name }) => name).join(),
    );
  });

  it('list the mentions of a name in all sources', async () => {
    // A new folder makes the workspace be read again, in which the other source may come last.
    const files = await waitFor('mentions in both sources', async () => {
      const locations = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        uri,
        at('Tajda Rozman'),
      );
      const found = new Set(locations.map((location) => location.uri.toString()));
      return found.size > 1 ? found : undefined;
    });
    deepEqual([...files].sort(), [uri.toString(), fileUri(CHINESE).toString()].sort());
  });

  it('mark the mentions of the name at the cursor, short forms too', async () => {
    const marks = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      uri,
      at('Tajda Rozman'),
    );
    const marked = marks.map(({ range }) => document.getText(range));
    deepEqual(marked, ['Tajda Rozman', 'Rozman']);
  });

  it('go from a name to its page, which links to the passages', async () => {
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      uri,
      at('Rozman.'),
    );
    ok(link, 'no definition');
    equal(link.targetUri.scheme, 'glossator');
    const page = await vscode.workspace.openTextDocument(link.targetUri);
    const text = page.getText();
    match(text, /^# Tajda Rozman\n/);
    match(text, /gestures\/2033-04-02_bridge\.txt:3/);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      link.targetUri,
    );
    const fragments = links.map(({ range, target }) => [page.getText(range), target?.fragment]);
    ok(
      fragments.some(([label, at]) => label?.endsWith('_bridge.txt:3') && at?.startsWith('L3,')),
      JSON.stringify(fragments),
    );
    match(text, /“It took nine years/);
  });

  it('expand the selection from the cursor to name, sentence, paragraph', async () => {
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      uri,
      [at('Tajda Rozman')],
    );
    const texts: string[] = [];
    for (let each = selection; each; each = each.parent) texts.push(document.getText(each.range));
    ok(texts.includes('Tajda Rozman'), texts.join('|'));
    equal(texts.at(-1), TEXT);
  });

  it('say which day a word means, where that is wanted', async () => {
    const section = vscode.workspace.getConfiguration('glossator');
    await section.update('hints', 'all', vscode.ConfigurationTarget.Global);
    try {
      const hints = await waitFor('hints', async () => {
        const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          uri,
          new vscode.Range(0, 0, document.lineCount, 0),
        );
        return found.length > 0 ? found : undefined;
      });
      const labels = hints.map(({ label }) => (typeof label === 'string' ? label : ''));
      ok(
        labels.some((label) => label.includes('Apr') && label.includes('2033')),
        labels.join('|'),
      );
      ok(labels.includes('Tajda Rozman'), labels.join('|'));
    } finally {
      await section.update('hints', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('rename an entity in the register and keep its old name as an alias', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      uri,
      at('Tajda Rozman'),
      'Tajda Rozman Kos',
    );
    ok(edit.size > 0, 'no edit');
    for (const [file] of edit.entries()) match(file.path, /entities\.ann\.yaml$/);
    const texts = edit.entries().flatMap(([, edits]) => edits.map(({ newText }) => newText));
    match(texts.join(''), /name: Tajda Rozman Kos/);
    match(texts.join(''), /Tajda Rozman(?! Kos)/);
  });
});
