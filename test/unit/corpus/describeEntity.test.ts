import assert from 'node:assert/strict';
import { chooseName, type NameCount } from '../../../src/corpus/describeEntity';

const name = (text: string, count: number, kind: NameCount['kind'] = 'full'): NameCount => {
  return { text, language: 'en', kind, count };
};

describe('the name of an entity', () => {
  it('is the one that occurs most, in capitals only where it is never written otherwise', () => {
    assert.equal(chooseName([name('Faro', 1), name('Port of Faro', 3)]), 'Port of Faro');
    assert.equal(chooseName([name('RIGA', 3), name('Riga', 1)]), 'Riga');
    assert.equal(chooseName([name('TALLINN', 3), name('Tallinn', 1)]), 'Tallinn');
    assert.equal(chooseName([name('OSCE', 3), name('Oslo', 1)]), 'OSCE');
  });
});
