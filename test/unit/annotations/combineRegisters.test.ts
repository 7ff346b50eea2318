import assert from 'node:assert/strict';
import { combineEntities, combineEvents } from '../../../src/annotations/combineRegisters';
import { parseEntityRegister, parseEventRegister } from '../../../src/annotations/parseRegisters';

const entities = (...lines: readonly string[]) =>
  parseEntityRegister(`glossator: 1\nentities:\n${lines.map((line) => `  - ${line}\n`).join('')}`)
    .value ?? [];
const events = (...lines: readonly string[]) =>
  parseEventRegister(`glossator: 1\nevents:\n${lines.map((line) => `  - ${line}\n`).join('')}`)
    .value ?? [];

describe('registers of several folders', () => {
  it('are one: what can only be one is the first folder\u2019s, lists are joined', () => {
    const [olof, aino] = combineEntities([
      entities('{id: olof, type: person, name: Olof Berg, merged: [o-berg], names: {sv: [Berg]}}'),
      entities(
        '{id: olof, type: guild, name: O. Berg, note: Pilot., roles: [{title: Pilot}], names: {sv: [Berg, Olof], fi: Olavi}}',
        '{id: aino, type: person, name: Aino}',
      ),
    ]);
    assert.equal(olof?.type, 'person');
    assert.equal(olof.name, 'Olof Berg');
    assert.deepEqual({ ...olof.names }, { sv: ['Berg', 'Olof'], fi: ['Olavi'] });
    assert.deepEqual(olof.aliases, ['O. Berg']);
    assert.deepEqual(olof.merged, ['o-berg']);
    assert.equal(olof.roles.length, 1);
    assert.equal(olof.note, 'Pilot.');
    assert.equal(aino?.id, 'aino');
  });

  it('are what they are where there is one', () => {
    const only = entities('{id: aino, type: person, name: Aino}');
    assert.equal(combineEntities([[], only]), only);
    assert.deepEqual(combineEntities([]), []);
  });

  it('settle an event together', () => {
    const [regatta] = combineEvents([
      events('{id: regatta, title: The regatta}'),
      events('{id: regatta, title: Race, date: 1931-06, rejected: true}'),
    ]);
    assert.equal(regatta?.title, 'The regatta');
    assert.equal(regatta.date, '1931-06');
    assert.ok(regatta.rejected);
  });
});
