import assert from 'node:assert/strict';
import { findSimilar } from '../../../../src/editor/annotations/annotateChoices';
import { entityOf } from '../../corpus/cardFixture';

const ENTITIES = [
  entityOf({ id: 'verga', name: 'Cape Verga', type: 'place' }),
  entityOf({ id: 'aino', name: 'Aino Salmela', names: new Map([['zh-Hans', ['艾诺']]]) }),
  entityOf({ id: 'salme', name: 'Salme Lund' }),
  entityOf({ id: 'ha', name: 'Đặng Thị Hà' }),
  entityOf({ id: 'han', name: 'Han' }),
];

function ids(passage: string): string[] {
  return findSimilar(passage, ENTITIES).map(({ id }) => id);
}

describe('likely entities', () => {
  it('come in order of likeness, whatever the case and the diacritics', () => {
    assert.deepEqual(ids('aino salmela'), ['aino']);
    assert.deepEqual(ids('Salme'), ['salme', 'aino']);
    assert.deepEqual(ids('Dang Thi Ha'), ['ha']);
    assert.deepEqual(ids('艾诺'), ['aino']);
    assert.deepEqual(ids('Captain Salmela'), ['aino']);
  });

  it('are none for a passage without words', () => {
    assert.deepEqual(ids(' – '), []);
    assert.deepEqual(ids('nobody'), []);
  });

  it('begin where a word does', () => {
    assert.deepEqual(ids('Hansen'), []);
    assert.deepEqual(findSimilar('the old Salmela', ENTITIES, 0.5), []);
  });
});
