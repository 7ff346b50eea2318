import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { ItemMap, ItemSet } from '../../../src/events/items';

const words = fc.array(fc.string({ maxLength: 2 }), { maxLength: 60 });

describe('sets and maps of mostly few things', () => {
  it('hold what a set holds, in its order', () => {
    const numbers = fc.array(fc.nat(200), { maxLength: 150 });
    fc.assert(
      fc.property(fc.oneof(words, numbers), (items: readonly (string | number)[]) => {
        const [own, set] = [ItemSet.of<string | number>(), new Set<string | number>()];
        for (const item of items) {
          assert.equal(own.has(item), set.has(item));
          own.add(item);
          set.add(item);
        }
        assert.equal(own.size, set.size);
        for (const same of [own, own.copy(), ItemSet.of([...set])]) {
          assert.deepEqual([...same], [...set]);
          assert.deepEqual([...same.keys()], [...set.keys()]);
        }
      }),
    );
  });

  it('hold what a map holds, in its order', () => {
    fc.assert(
      fc.property(words, (keys) => {
        const [own, map] = [new ItemMap<string, number>(), new Map<string, number>()];
        for (const key of keys) {
          assert.equal(own.get(key), map.get(key));
          own.set(key, (own.get(key) ?? 0) + 1);
          map.set(key, (map.get(key) ?? 0) + 1);
        }
        assert.equal(own.size, map.size);
        for (const same of [own, own.copy()]) {
          assert.deepEqual([...same], [...map]);
          assert.deepEqual([...same.keys()], [...map.keys()]);
          for (const key of keys) assert.ok(same.has(key));
        }
      }),
    );
  });

  it('leave a copy as it was', () => {
    const own = ItemSet.of<string>(['a']);
    const copy = own.copy();
    own.add('b');
    assert.deepEqual([...copy], ['a']);
  });
});
