import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packAfter, packFirst } from '../../../scripts/data/packReadings.mjs';
import { readAfter, readFirst } from '../../../src/names/packedReadings';

const table = (most: number): fc.Arbitrary<Map<string, string[]>> =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: 0x4e00, max: 0x4e40 }).map((code) => String.fromCharCode(code)),
        fc.uniqueArray(fc.constantFrom(...'ba bo bu da di du ga ge gu'.split(' ')), {
          minLength: 1,
          maxLength: most,
        }),
      ),
      { minLength: 1, maxLength: 50 },
    )
    .map((entries) => new Map(entries));

describe('packed readings', () => {
  it('are those that were packed, in order', () => {
    fc.assert(
      fc.property(table(3), table(3), (first, second) => {
        for (const char of second.keys()) if (!first.has(char)) second.delete(char);
        const packed = packFirst(first);
        const read = readFirst(packed);
        assert.deepEqual(new Map([...read].sort()), new Map([...first].sort()));
        const after = readAfter(packAfter(second, first), read, packed.syllables);
        assert.deepEqual(new Map([...after].sort()), new Map([...second].sort()));
      }),
    );
  });

  it('cannot be told by a table that lacks a character', () => {
    assert.throws(() => packAfter(new Map([['丁', ['ding']]]), new Map([['一', ['yi']]])), /丁/);
  });
});
