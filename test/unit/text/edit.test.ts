import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editBetween, placesBefore } from '../../../src/text/edit';
import { splitLines } from '../../../src/text/pageLines';

const piece = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 3000 });

describe('editBetween', () => {
  it('finds where a text was replaced', () => {
    assert.deepEqual(editBetween('one two three', 'one or three'), { same: 4, rest: 6, shift: -1 });
    assert.deepEqual(editBetween('same', 'same'), { same: 4, rest: 4, shift: 0 });
    assert.deepEqual(editBetween('', 'new'), { same: 0, rest: 3, shift: 3 });
    // Of letters like their neighbours none is taken for both beginning and end.
    assert.deepEqual(editBetween('aaa', 'aaaa'), { same: 3, rest: 4, shift: 1 });
  });

  it('leaves the beginning and the end as they were, and nothing more', () => {
    fc.assert(
      fc.property(piece, piece, piece, piece, (head, out, put, tail) => {
        const before = head + out + tail;
        const after = head + put + tail;
        const { same, rest, shift } = editBetween(before, after);
        assert.equal(after.slice(0, same), before.slice(0, same));
        assert.equal(after.slice(rest), before.slice(rest - shift));
        assert.ok(same >= head.length && same <= rest);
        if (same < Math.min(before.length, after.length) && same < rest) {
          assert.notEqual(before.charAt(same), after.charAt(same));
        }
      }),
    );
  });
});

describe('placesBefore', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `Line ${at} ${'of words '.repeat(9)}`);

  it('finds the lines before and behind an edit, but for those beside it', () => {
    const before = lines.join('\n');
    const after = [...lines.slice(0, 30), 'A new line.', ...lines.slice(30)].join('\n');
    const places = placesBefore(editBetween(before, after), splitLines(before), splitLines(after));
    assert.deepEqual([...places.slice(0, 26)], [...Array(26).keys()]);
    assert.deepEqual(
      [...places.slice(35)],
      Array.from({ length: 26 }, (_, at) => at + 34),
    );
    assert.equal(places[30], -1);
  });

  it('finds nothing where all is new, and everything where nothing is', () => {
    const text = lines.join('\n');
    const spans = splitLines(text);
    const none = placesBefore(editBetween('other', text), splitLines('other'), spans);
    assert.ok(none.every((place) => place === -1));
    const all = placesBefore(editBetween(text, text), spans, spans);
    assert.deepEqual([...all], [...spans.keys()]);
  });
});
