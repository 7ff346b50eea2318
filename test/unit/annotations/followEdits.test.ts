import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyTextChanges, followEdits } from '../../../src/annotations/followEdits';

const TEXT = 'The old boat Vesta sails.';
const SPAN = { start: 8, end: 18 };

/** The passage after one change. */
function after(offset: number, length: number, newText: string): string | undefined {
  const change = { offset, length, newText };
  const span = followEdits(SPAN, [change]);
  return span && applyTextChanges(TEXT, [change]).slice(span.start, span.end);
}

describe('followEdits', () => {
  it('keeps what is typed inside and leaves out what is typed at the edges', () => {
    assert.equal(after(13, 0, 'little '), 'boat little Vesta');
    assert.equal(after(8, 0, 'pilot '), 'boat Vesta');
    assert.equal(after(18, 0, ' II'), 'boat Vesta');
    assert.equal(after(0, 3, 'A very'), 'boat Vesta');
    assert.equal(after(19, 5, 'sank'), 'boat Vesta');
  });

  it('keeps what is left where an edge is taken out', () => {
    assert.equal(after(4, 9, ''), 'Vesta');
    assert.equal(after(12, 13, '.'), 'boat');
    assert.equal(after(8, 10, 'ship'), 'ship');
    assert.equal(after(8, 10, ''), undefined);
    assert.equal(after(4, 20, 'x'), undefined);
  });

  it('leads to the same place whichever way the passage is kept', () => {
    const edits = fc.array(
      fc.record({ at: fc.nat(40), length: fc.nat(6), newText: fc.string({ maxLength: 5 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(edits, (steps) => {
        const [before, passage, behind] = ['aaaa aaaa aaaa ', 'XYZ', ' bbbb bbbb bbbb'];
        let text = before + passage + behind;
        let span: { start: number; end: number } | undefined = { start: 15, end: 18 };
        for (const { at, length, newText } of steps) {
          const start: number = text.indexOf(passage);
          const offset = Math.min(at, text.length);
          const cut = Math.min(length, text.length - offset);
          // Edits beside the passage only: then it must be found to the letter.
          if (/[XYZ]/.test(newText) || (offset < start + 3 && offset + cut > start)) continue;
          if (offset > start && offset < start + 3) continue;
          const change = { offset, length: cut, newText };
          text = applyTextChanges(text, [change]);
          span = span && followEdits(span, [change]);
        }
        assert.equal(text.slice(span?.start, span?.end), passage);
      }),
    );
  });
});
