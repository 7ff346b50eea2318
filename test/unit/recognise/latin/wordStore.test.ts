import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashOf, WordStore } from '../../../../src/recognise/latin/wordStore';
import { unitsOf } from '../../../../src/text/units';

describe('WordStore', () => {
  it('gives equal words equal numbers and different words different ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 400 }),
        (words) => {
          const text = words.join('\n');
          const table = new WordStore();
          const first = table.beginText();
          const numbers = new Map<string, number>();
          let start = 0;
          for (const word of words) {
            const number = table.add(
              unitsOf(text),
              start,
              start + word.length,
              hashOf(word),
              first,
            );
            assert.equal(numbers.get(word) ?? number, number);
            numbers.set(word, number);
            start += word.length + 1;
          }
          assert.equal(new Set(numbers.values()).size, numbers.size);
          assert.equal(table.count, numbers.size);
          for (const word of numbers.keys()) {
            assert.ok(table.sees(word, first));
            assert.equal(table.info(numbers.get(word) ?? -1).raw, word);
          }
          assert.ok(!table.sees('1234567', first));
        },
      ),
    );
  });

  it('keeps words apart that have the same hash', () => {
    const text = unitsOf('ab cd');
    const table = new WordStore();
    assert.notEqual(table.add(text, 0, 2, 1, 1), table.add(text, 3, 5, 1, 1));
    assert.equal(table.add(text, 0, 2, 1, 1), 0);
  });

  it('tells which text had a word last', () => {
    const store = new WordStore();
    const one = store.beginText();
    store.add(unitsOf('ab'), 0, 2, hashOf('ab'), one);
    const two = store.beginText();
    assert.ok(!store.sees('ab', two));
    store.add(unitsOf('ab'), 0, 2, hashOf('ab'), two);
    assert.ok(store.sees('ab', two));
  });
});
