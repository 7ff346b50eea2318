import assert from 'node:assert/strict';
import { subtypeIds, subtypesOf } from '../../../src/events/subtypes';
import { EVENT_TYPES } from '../../../src/events/report';
import { SUBTYPES } from '../../../src/events/subtypesData';

describe('subtypes of events', () => {
  it('are found by their words, the same in each language', () => {
    for (const text of ['Two quakes shook the town.', 'trận động đất mạnh', '附近发生地震']) {
      assert.deepEqual(subtypesOf('disaster', text), ['earthquake'], text);
    }
    for (const text of ['had broken ground', 'dự án khởi công', '工程开工']) {
      assert.deepEqual(subtypesOf('other', text), ['groundbreaking'], text);
    }
  });

  it('belong to types of events', () => {
    assert.deepEqual(subtypesOf('meeting', 'after the earthquake'), []);
    assert.deepEqual(subtypesOf('meeting', 'the summit'), ['summit']);
  });

  it('take the longer words where those of two fit', () => {
    assert.deepEqual(subtypesOf('contest', '半决赛'), ['semi-final']);
    assert.deepEqual(subtypesOf('contest', '决赛'), ['final']);
  });

  it('are words of their own', () => {
    assert.deepEqual(subtypesOf('disaster', 'firefighters, a brainstorm'), []);
    assert.deepEqual(subtypesOf('disaster', 'bãopo'), []);
  });

  it('name types that there are, and words in lower case in each of three languages', () => {
    const types = new Set<string>(EVENT_TYPES);
    for (const row of SUBTYPES.trim().split('\n')) {
      const [, of = '', ...columns] = row.split(' | ');
      for (const type of of.split(', ')) assert.ok(types.has(type), `${type} of ${row}`);
      assert.equal(columns.length, 3, row);
      for (const column of columns) {
        for (const word of column.split(', ')) assert.match(word, /^[^\s|][^|]*$/u, row);
        assert.equal(column, column.toLowerCase());
      }
    }
    assert.equal(new Set(subtypeIds()).size, SUBTYPES.trim().split('\n').length);
  });

  it('read a long text in time in proportion to it', () => {
    assert.deepEqual(subtypesOf('other', 'walk '.repeat(20_000)), []);
  });
});
