import * as vscode from 'vscode';
import { parseEventRegister } from '../../src/annotations/parseRegisters';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import type { ResolvedEvent } from '../../src/corpus/resolved';
import type { GlossatorApi } from '../../src/editor/extension';
import type { EventsNode } from '../../src/editor/events/eventsTree';
import { equal, match, ok } from './runner/assert';
import { hoverOver, startGlossator } from './runner/glossator';
import { fileUri, openFile, readFile, waitFor, writeFile } from './runner/workspace';

const ONE = 'settling/one.txt';
const TWO = 'settling/two.txt';
const TEXTS = {
  [ONE]:
    'OSLO, May 6, 2032 – Minister of Fisheries Kaisa Virtanen and Ambassador Rui Tavares signed the Herring Treaty in Oslo on May 6, 2032.\n',
  [TWO]:
    'BERGEN, May 9, 2032 – Minister of Transport Signe Dahl met Governor Paulo Reis in Bergen on May 8, 2032.\n',
};

describe('settling', () => {
  let glossator: GlossatorApi;

  const eventIn = (name: string): ResolvedEvent | undefined =>
    glossator
      .snapshot()
      .events.events.find(({ reports }) =>
        reports.some(({ source }) => source === fileUri(name).toString()),
      );
  const row = (event: ResolvedEvent): EventsNode =>
    ({ kind: 'event', id: event.id, event }) as EventsNode;
  const run = (command: string, event: ResolvedEvent, value?: string) =>
    vscode.commands.executeCommand(`glossator.${command}`, row(event), undefined, value);
  const register = async () =>
    parseEventRegister((await readFile('events.ann.yaml')) ?? '').value ?? [];

  before(async () => {
    glossator = await startGlossator();
    for (const [name, text] of Object.entries(TEXTS)) await writeFile(name, text);
    await waitFor('the events', () => (eventIn(ONE) && eventIn(TWO) ? true : undefined));
  });

  it('does nothing about a row that is gone, whatever the cursor stands on', async () => {
    const { document } = await openFile(ONE);
    const at = document.positionAt(TEXTS[ONE].indexOf('signed'));
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('glossator.rejectEvent', undefined);
    await vscode.commands.executeCommand('glossator.changeEventDate', undefined, [], '2032-01-01');
    equal((await register()).length, 0);
    equal(eventIn(ONE)?.settled, false);
  });

  it('changes the date in the register and holds the passage in the sidecar', async () => {
    const event = eventIn(ONE);
    ok(event);
    await run('changeEventDate', event, '2032-05-07');
    equal(glossator.snapshot().event(event.id)?.date, '2032-05-07');
    equal(glossator.snapshot().event(event.id)?.settled, true);
    const entry = (await register()).find(({ id }) => id === event.id);
    equal(entry?.date, '2032-05-07');
    equal(entry?.type, event.type);
    const sidecar = parseSidecar((await readFile(`${ONE}.ann.yaml`)) ?? '');
    equal(sidecar.diagnostics.length, 0);
    equal(sidecar.value?.annotations[0]?.event, event.id);
  });

  it('keeps what is settled when the text around it changes', async () => {
    const event = eventIn(ONE);
    ok(event);
    await writeFile(
      ONE,
      `${TEXTS[ONE]}\nMinister Kaisa Virtanen met Rui Tavares on May 2, 2032.\n`,
    );
    await waitFor('the new text', () =>
      glossator
        .snapshot()
        .sources.get(fileUri(ONE).toString())
        ?.analysis.source.text.includes('May 2')
        ? true
        : undefined,
    );
    equal(glossator.snapshot().event(event.id)?.date, '2032-05-07');
    await writeFile(ONE, TEXTS[ONE]);
    await waitFor('the old text', () =>
      glossator.snapshot().sources.get(fileUri(ONE).toString())?.analysis.source.text === TEXTS[ONE]
        ? true
        : undefined,
    );
  });

  it('renames, and takes it back', async () => {
    const event = eventIn(ONE);
    ok(event);
    await run('renameEvent', event, 'The herring peace');
    equal(glossator.snapshot().event(event.id)?.title, 'The herring peace');
    await vscode.commands.executeCommand('glossator.undoSettling');
    equal(glossator.snapshot().event(event.id)?.title, undefined);
    equal(glossator.snapshot().event(event.id)?.date, '2032-05-07');
  });

  it('rejects an event, and brings it back', async () => {
    const event = eventIn(TWO);
    ok(event);
    await run('rejectEvent', event);
    equal(glossator.snapshot().event(event.id), undefined);
    await vscode.commands.executeCommand('glossator.undoSettling');
    ok(glossator.snapshot().event(event.id), 'it did not come back');
    match((await readFile('events.ann.yaml')) ?? '', /herring|signing/);
  });

  it('merges events, and parts them again', async () => {
    const [one, two] = [eventIn(ONE), eventIn(TWO)];
    ok(one && two);
    await vscode.commands.executeCommand('glossator.mergeEvents', row(one), [row(one), row(two)]);
    equal(glossator.snapshot().event(two.id), undefined);
    const merged = glossator.snapshot().event(one.id);
    ok(merged, 'no merged event');
    const report = merged.reports.find(({ source }) => source === fileUri(TWO).toString());
    ok(report);
    const parent = row(merged);
    await vscode.commands.executeCommand('glossator.splitReport', {
      kind: 'report',
      id: 'x',
      parent,
      report,
    });
    const apart = eventIn(TWO);
    ok(apart && apart.id !== one.id, 'it is still merged');
    await vscode.commands.executeCommand('glossator.undoSettling');
    await vscode.commands.executeCommand('glossator.undoSettling');
    ok(glossator.snapshot().event(two.id), 'the merge was not taken back');
  });

  it('settles that two events are not the same', async () => {
    const [one, two] = [eventIn(ONE), eventIn(TWO)];
    ok(one && two);
    const pair = { kind: 'pair', id: 'x', parent: row(one), other: two };
    await vscode.commands.executeCommand('glossator.differentEvents', pair);
    const ids = (await register()).map(({ id }) => id);
    ok(ids.includes(one.id) && ids.includes(two.id), 'not both are settled');
    await vscode.commands.executeCommand('glossator.undoSettling');
    equal(glossator.snapshot().event(two.id)?.settled, false);
  });

  it('adds an event told in the selection', async () => {
    const editor = await openFile(TWO);
    const at = TEXTS[TWO].indexOf('Governor Paulo Reis');
    editor.selection = new vscode.Selection(
      editor.document.positionAt(at),
      editor.document.positionAt(at + 19),
    );
    const id = await vscode.commands.executeCommand<string | undefined>('glossator.addEvent', {
      type: 'appointment',
      date: '2032-01',
      title: 'Reis becomes governor',
    });
    ok(id, 'nothing was added');
    const added = glossator.snapshot().event(id);
    ok(added, 'nothing was added');
    equal(added.title, 'Reis becomes governor');
    equal(added.date, '2032-01');
    equal(added.reports[0]?.start, at);
  });

  after(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('dates by the reader', () => {
  let glossator: GlossatorApi;
  const name = 'settling/undated.txt';
  const text =
    'Minister of Fisheries Kaisa Virtanen met Governor Paulo Reis in Bergen on Tuesday.\n';
  const timeOf = () => glossator.snapshot().events.times.get(fileUri(name).toString())?.[0]?.value;

  before(async () => {
    glossator = await startGlossator();
    const uri = await writeFile(name, text);
    await waitFor('the source', () => glossator.snapshot().sources.get(uri.toString()));
  });

  it('dates a source, and all that follows from it', async () => {
    const before = timeOf();
    await vscode.commands.executeCommand(
      'glossator.setSourceDate',
      fileUri(name).toString(),
      '2033-05-05',
    );
    equal(timeOf(), '2033-05-03');
    match((await readFile(`${name}.ann.yaml`)) ?? '', /published: 2033-05-05/);
    await vscode.commands.executeCommand('glossator.undoSettling');
    equal(timeOf(), before);
  });

  it('corrects a date where it stands, with an event that follows', async () => {
    await vscode.commands.executeCommand(
      'glossator.correctDate',
      fileUri(name).toString(),
      text.indexOf('Tuesday'),
      '2033-06-07',
    );
    equal(timeOf(), '2033-06-07');
    const { document } = await openFile(name);
    const cards = (await hoverOver(document, 'Tuesday')).map((card) => card.text).join('\n');
    match(cards, /2033-06-07/);
    match(cards, /command:glossator\.correctDate/);
    const key = fileUri(name).toString();
    const { events } = glossator.snapshot().events;
    const told = events.find(({ reports }) => reports.some(({ source }) => source === key));
    equal(told?.date, '2033-06-07');
    await vscode.commands.executeCommand('glossator.undoSettling');
  });

  it('shows the event on the word that tells of it', async () => {
    const { document } = await openFile(name);
    const cards = (await hoverOver(document, 'met Governor')).map((card) => card.text).join('\n');
    match(cards, /command:glossator\.settleEvent/);
    match(cards, /Bergen/);
  });
});
