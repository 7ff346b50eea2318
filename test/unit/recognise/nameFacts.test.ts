import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsOfName, nameBetween } from '../../../src/recognise/nameFacts';

describe('facts of names', () => {
  it('are those of the stretch that is asked for, whatever was asked before', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 200 }), { minLength: 1 });
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(90))), (all, asked) => {
        for (const [which, from, length] of asked) {
          const text = all[which % all.length] ?? '';
          const start = from % text.length;
          const end = Math.min(text.length, start + length);
          assert.equal(nameBetween(text, start, end).text, text.slice(start, end));
        }
      }),
    );
  });

  it('are the same object for the same name in two texts', () => {
    const one = nameBetween('Ingrid Moe said so.', 0, 10);
    assert.equal(nameBetween('So said Ingrid Moe.', 8, 18), one);
    assert.equal(factsOfName('Ingrid Moe'), one);
  });

  it('tell the key, short forms and what the tables have', () => {
    const person = factsOfName('Nguyễn Thị Sao');
    assert.equal(person.key, 'nguyen thi sao');
    assert.deepEqual(person.shortKeys, ['sao', 'thi sao']);
    assert.deepEqual([person.isOneWord, person.spaces, person.isAcronym], [false, 2, false]);
    const body = factsOfName('UNESCO');
    assert.deepEqual([body.isAcronym, body.isOneWord, body.isOrganisation], [true, true, true]);
    assert.equal(factsOfName('Norway').places[0]?.kind, 'country');
  });
});
