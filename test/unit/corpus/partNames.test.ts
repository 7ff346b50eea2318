import assert from 'node:assert/strict';
import { partNameTest } from '../../../src/corpus/partNames';

const NAMES = new Map([
  ['dorn', 'Dorn'],
  ['carl-dorn', 'Carl Dorn'],
  ['carl-emil-dorn', 'Carl Emil Dorn'],
  ['emil', 'Emil'],
  ['berg', 'Anna Berg'],
  ['li', 'Li'],
  ['li-wei', 'Li Wei'],
]);

describe('parts of names', () => {
  const test = partNameTest((id) => NAMES.get(id));

  it('may stand for the whole, either way round', () => {
    assert.ok(test('dorn', 'carl-dorn'));
    assert.ok(test('carl-emil-dorn', 'carl-dorn'));
  });

  it('are no middle names, no two letters, no equal and no other names', () => {
    assert.ok(!test('emil', 'carl-emil-dorn'));
    assert.ok(!test('li', 'li-wei'));
    assert.ok(!test('carl-dorn', 'carl-dorn'));
    assert.ok(!test('berg', 'carl-dorn'));
    assert.ok(!test('nobody', 'carl-dorn'));
  });
});
