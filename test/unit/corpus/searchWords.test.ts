import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineAround, makeWordSearch } from '../../../src/corpus/searchWords';

function find(words: string, text: string): string[] {
  return (makeWordSearch(words)?.(text) ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('makeWordSearch', () => {
  it('finds words however they are spelled', () => {
    assert.deepEqual(find('da nang', 'Đà Nẵng, DA NANG, Da\u0300\nNa\u0306\u0303ng'), [
      'Đà Nẵng',
      'DA NANG',
      'Da\u0300\nNa\u0306\u0303ng',
    ]);
    assert.deepEqual(find('Đà Nẵng', 'in da nang'), ['da nang']);
    assert.deepEqual(find('国会', '國會與国会'), ['國會', '国会']);
    assert.deepEqual(find('ABC 12', 'ＡＢＣ　１２'), ['ＡＢＣ　１２']);
  });

  it('begins where words begin, where the script has words', () => {
    assert.deepEqual(find('port', 'a port, ports, a passport, sea-port'), ['port', 'port', 'port']);
    assert.deepEqual(find('山', '在山上'), ['山']);
    assert.deepEqual(find('山A', '在山A'), ['山A']);
  });

  it('has nothing to look for in nothing', () => {
    assert.equal(makeWordSearch(' \u0301\n'), undefined);
  });

  it('gives what begins in order, without overlap, also for what repeats itself', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'á', 'A', ' ', '\u0301', '山', '\n') });
    fc.assert(
      fc.property(letters, letters, (words, text) => {
        let last = 0;
        for (const { start, end } of makeWordSearch(words)?.(text) ?? []) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.deepEqual(find(words, text.slice(start, end)).length, 1);
          last = end;
        }
      }),
    );
    assert.equal(find('aa', 'a'.repeat(100_000)).length, 1);
    assert.equal(find('山山', '山'.repeat(100_000)).length, 50_000);
  });
});

describe('lineAround', () => {
  const around = (text: string, hit: string, before = 12, after = 14) => {
    const start = text.indexOf(hit);
    const line = lineAround(text, { start, end: start + hit.length }, { before, after });
    return `${line.before}[${line.hit}]${line.after}`;
  };

  it('cuts at words, and says where', () => {
    const text = 'They agreed to keep the old pilot boat for another year, Salmela said.';
    assert.equal(around(text, 'pilot boat'), '…the old [pilot boat] for another…');
    assert.equal(around('The boat left.', 'boat'), 'The [boat] left.');
  });

  it('counts wide characters as two', () => {
    assert.equal(
      around('会议在北京举行各方出席了会议并签署协定', '举行', 6, 8),
      '…在北京[举行]各方出席…',
    );
  });

  it('stays in the paragraph and on one line', () => {
    assert.equal(around('One.\n\nTwo\nboats left.\n \nThree.', 'boats'), 'Two [boats] left.');
  });
});
