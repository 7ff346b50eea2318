import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PairSet } from '../../../src/events/pairSet';

describe('a set of pairs', () => {
  it('has each pair once', () => {
    const pair = fc.tuple(fc.nat(90), fc.oneof(fc.nat(90), fc.nat(2 ** 30)));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 3000 }), (pairs) => {
        const [set, known] = [new PairSet(), new Set<string>()];
        for (const [a, b] of pairs) {
          const key = `${a} ${b}`;
          assert.equal(set.add(a, b), !known.has(key));
          known.add(key);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('grows with what is in it', () => {
    const set = new PairSet();
    for (let round = 0; round < 2; round++) {
      for (let a = 0; a < 300; a++) {
        for (let b = 0; b < 300; b++) assert.equal(set.add(a, b), round === 0);
      }
    }
  });
});
