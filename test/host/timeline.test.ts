import * as vscode from 'vscode';
import { match, ok } from './runner/assert';
import { startGlossator } from './runner/glossator';
import { fileUri, readFile } from './runner/workspace';

describe('the timeline and the chronology', () => {
  before(async () => {
    await startGlossator();
  });

  it('saves the events with quotations and references to the sources', async () => {
    const target = fileUri('chronology-test.rst');
    await vscode.commands.executeCommand('glossator.saveChronology', target);
    const text = (await readFile('chronology-test.rst')) ?? '';
    match(text, /^# Chronology\n\n## \d{4}\n/);
    match(
      text,
      /- “[^”]+” \[trade\/2020-11-15_signing_en\.txt:\d+\]\(<trade\/2020-11-15_signing_en\.txt#L\d+>\)/,
    );
    await vscode.workspace.fs.delete(target);
  });

  it('saves the picture as an SVG of its own', async () => {
    const target = fileUri('timeline-test.svg');
    await vscode.commands.executeCommand('glossator.saveTimeline', target);
    const svg = (await readFile('timeline-test.svg')) ?? '';
    ok(svg.startsWith('<svg'), 'nothing was saved');
    match(svg, /<circle|<polygon/);
    match(svg, /\.mark\{fill:#/);
    ok(!svg.includes('var(--'), 'a colour of the theme is left open');
    await vscode.workspace.fs.delete(target);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
