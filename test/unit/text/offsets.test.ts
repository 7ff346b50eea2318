import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePointOffsets } from '../../../src/text/offsets';

describe('CodePointOffsets', () => {
  it('counts code points like the string iterator, and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const offsets = new CodePointOffsets(text);
        let utf16 = 0;
        let codePoint = 0;
        for (const char of text) {
          assert.equal(offsets.toCodePoint(utf16), codePoint);
          assert.equal(offsets.toUtf16(codePoint), utf16);
          utf16 += char.length;
          codePoint++;
        }
        assert.equal(offsets.toCodePoint(utf16), codePoint);
        assert.equal(offsets.toUtf16(codePoint), utf16);
      }),
    );
  });

  it('takes lone surrogates for characters of their own', () => {
    const offsets = new CodePointOffsets('a\ud83db\ude00c');
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((at) => offsets.toCodePoint(at)),
      [0, 1, 2, 3, 4, 5],
    );
  });

  it('holds offsets outside the text at its ends', () => {
    const offsets = new CodePointOffsets('a😀');
    assert.equal(offsets.toCodePoint(99), 2);
    assert.equal(offsets.toCodePoint(-1), 0);
    assert.equal(offsets.toUtf16(99), 3);
  });
});
