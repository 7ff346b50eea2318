import assert from 'node:assert/strict';
import { LaterMap } from '../../../src/editor/analysis/laterMap';

describe('a map that is read later', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'];
  let read: number[];

  function open(): LaterMap<string> {
    read = [];
    return new LaterMap(keys, 2, (stretch) => {
      read.push(stretch);
      return keys.slice(2 * stretch, 2 * stretch + 2).map((key) => key.toUpperCase());
    });
  }

  it('reads a stretch when one of its values is asked for, once', () => {
    const map = open();
    assert.equal(map.size, 5);
    assert.ok(map.has('e') && !map.has('f'));
    assert.deepEqual([map.get('f'), read], [undefined, []]);
    assert.deepEqual([map.get('d'), map.get('c'), map.get('e')], ['D', 'C', 'E']);
    assert.deepEqual(read, [1, 2]);
  });

  it('is like any other map to who goes through it', async () => {
    const plain = new Map(keys.map((key) => [key, key.toUpperCase()]));
    assert.deepEqual(new Map(open()), plain);
    assert.deepEqual([...open().keys()], [...plain.keys()]);
    assert.deepEqual([...open().values()], [...plain.values()]);
    const told: string[] = [];
    open().forEach((value, key) => told.push(key + value));
    assert.deepEqual(told, ['aA', 'bB', 'cC', 'dD', 'eE']);
    await open().readAll();
    assert.deepEqual(read, [0, 1, 2]);
  });
});
