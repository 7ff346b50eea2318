import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unitsOf } from '../../../src/text/units';

describe('unitsOf', () => {
  it('gives the units of one text after another, and a 0 behind them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (texts) => {
        for (const text of texts) {
          const units = unitsOf(text);
          assert.deepEqual(
            Array.from(units.subarray(0, text.length)),
            Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
          );
          assert.equal(units[text.length], 0);
        }
      }),
    );
  });

  it('holds no more than it needs once a long text is done with', () => {
    const long = 'a'.repeat(1 << 20);
    assert.equal(unitsOf(long)[long.length], 0);
    assert.ok(unitsOf('b').length < long.length);
    assert.equal(unitsOf('b')[0], 0x62);
  });
});
