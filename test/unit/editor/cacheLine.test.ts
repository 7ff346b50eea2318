import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../src/corpus/analyse';
import type { Analysis } from '../../../src/corpus/analysis';
import { readCacheLine, writeCacheLine } from '../../../src/editor/analysis/cacheLine';

const TEXTS = [
  'ODDA, May 3, 2019 – Mayor Ragna Tveit met Aksel Lie in Odda on Friday.\n“We waited,” said Tveit.\n',
  '市长李明(Li Ming)5月3日在上海会见了代表团。\n',
  '',
];

/** Keys that hold `undefined` are the same as none. */
function withoutUndefined(analysis: Analysis): unknown {
  return JSON.parse(JSON.stringify(analysis));
}

describe('a line of the cache', () => {
  for (const text of TEXTS) {
    it(`gives back the analysis of ${JSON.stringify(text.slice(0, 12))}`, () => {
      const analysis = analyse(text);
      const line = writeCacheLine('key', analysis);
      assert.doesNotMatch(line, /\n/);
      const read = readCacheLine(line, 'key', text);
      assert.ok(read);
      assert.deepEqual(withoutUndefined(read), withoutUndefined(analysis));
      assert.deepEqual(read.anchors, analysis.anchors);
    });
  }

  it('is of no use to another text, nor when it is damaged anywhere', () => {
    const [text = ''] = TEXTS;
    const line = writeCacheLine('key', analyse(text));
    assert.equal(readCacheLine(line, 'kex', text), undefined);
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.integer({ min: 1, max: 127 }), (at, change) => {
        const damaged =
          line.slice(0, at) +
          String.fromCharCode(line.charCodeAt(at) ^ change) +
          line.slice(at + 1);
        assert.equal(readCacheLine(damaged, 'key', text), undefined);
        assert.equal(readCacheLine(line.slice(0, at), 'key', text), undefined);
      }),
    );
  });
});
