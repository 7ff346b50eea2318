import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashOf, WordTable } from '../../../../src/recognise/latin/wordTable';

describe('WordTable', () => {
  it('gives equal words equal numbers and different words different ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 400 }),
        (words) => {
          const text = words.join('\n');
          const table = new WordTable(text);
          const numbers = new Map<string, number>();
          let start = 0;
          for (const word of words) {
            const number = table.add(start, start + word.length, hashOf(word));
            assert.equal(numbers.get(word) ?? number, number);
            numbers.set(word, number);
            start += word.length + 1;
          }
          assert.equal(new Set(numbers.values()).size, numbers.size);
          assert.equal(table.count, numbers.size);
          for (const word of numbers.keys()) assert.ok(table.has(word));
          assert.ok(!table.has('1234567'));
        },
      ),
    );
  });

  it('keeps words apart that have the same hash', () => {
    const text = 'ab cd';
    const table = new WordTable(text);
    assert.notEqual(table.add(0, 2, 1), table.add(3, 5, 1));
    assert.equal(table.add(0, 2, 1), 0);
  });
});
