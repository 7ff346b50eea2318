import * as vscode from 'vscode';
import { parseEntityRegister } from '../../src/annotations/parseRegisters';
import type { GlossatorApi } from '../../src/editor/extension';
import { deepEqual, equal, ok } from './runner/assert';
import { startGlossator } from './runner/glossator';
import { fileUri, readFile, waitFor, writeFile } from './runner/workspace';

const NAME = 'entities/gulls.txt';
const OTHER = 'entities/terns.txt';
const TEXTS = {
  [NAME]:
    'OSLO, May 6, 2034 – Minister of Fisheries Ragnhild Solbakken met Ambassador Tomas Figueira in Oslo.\n',
  [OTHER]:
    'BERGEN, May 9, 2034 – Professor Ragnhild Solbakken and Professor Ingrid Tveitane met in Bergen.\n',
};

describe('settling entities', () => {
  let glossator: GlossatorApi;

  const named = (name: string) =>
    [...glossator.snapshot().entities.entities.values()].find(
      (entity) => entity.name === name || [...entity.names.values()].flat().includes(name),
    );
  const entry = async (id: string) =>
    (parseEntityRegister((await readFile('entities.ann.yaml')) ?? '').value ?? []).find(
      (each) => each.id === id,
    );
  const row = (id: string) => ({ kind: 'entity', entity: glossator.snapshot().entity(id) });
  const run = (command: string, ...args: unknown[]) =>
    vscode.commands.executeCommand(`glossator.${command}`, ...args);
  const takeBack = () => run('undoSettling');

  before(async () => {
    glossator = await startGlossator();
    for (const [name, text] of Object.entries(TEXTS)) await writeFile(name, text);
    await waitFor('the names', () =>
      named('Ragnhild Solbakken') && named('Ingrid Tveitane') ? true : undefined,
    );
  });

  it('renames and retypes, and takes each back in one step', async () => {
    const { id } = named('Tomas Figueira') ?? {};
    ok(id);
    await run('renameEntity', row(id), 'Tomás Figueira');
    equal(glossator.snapshot().entity(id)?.name, 'Tomás Figueira');
    deepEqual((await entry(id))?.aliases, ['Tomas Figueira']);
    await run('setEntityType', row(id), undefined, 'organisation');
    equal(glossator.snapshot().entity(id)?.type, 'organisation');
    await takeBack();
    equal(glossator.snapshot().entity(id)?.type, 'person');
    await takeBack();
    equal(await entry(id), undefined);
    equal(glossator.snapshot().entity(id)?.name, 'Tomas Figueira');
  });

  it('merges two, and parts them again', async () => {
    const [one, two] = [named('Ragnhild Solbakken'), named('Ingrid Tveitane')];
    ok(one && two);
    await run('sameEntity', one.id, two.id);
    equal(glossator.snapshot().entity(two.id), undefined);
    deepEqual((await entry(one.id))?.merged, [two.id]);
    await takeBack();
    ok(glossator.snapshot().entity(two.id), 'it is still merged');
  });

  it('splits off a name that is another’s', async () => {
    const [one, two] = [named('Ragnhild Solbakken'), named('Ingrid Tveitane')];
    ok(one && two);
    await run('sameEntity', one.id, two.id);
    const parent = row(one.id);
    await run('splitName', { kind: 'name', parent, name: 'Ingrid Tveitane', language: 'en' });
    const whole = glossator.snapshot().entity(one.id);
    ok(whole);
    equal([...whole.names.values()].flat().includes('Ingrid Tveitane'), false);
    const apart = named('Ingrid Tveitane');
    ok(apart && apart.id !== one.id, 'it is still one');
    deepEqual(
      apart.occurrences.map(({ source }) => source),
      [fileUri(OTHER).toString()],
    );
    deepEqual((await entry(one.id))?.never, ['Ingrid Tveitane']);
    deepEqual((await entry(one.id))?.merged, []);
    await takeBack();
    equal(named('Ingrid Tveitane')?.id, one.id);
    await takeBack();
    equal(await entry(one.id), undefined);
  });
});
