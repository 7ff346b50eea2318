import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../src/corpus/analyse';
import { keyOfLine, readCacheLine, writeCacheLine } from '../../../src/editor/analysis/cacheLine';
import {
  KeptAnalysis,
  readAnalysis,
  writeAnalysis,
} from '../../../src/editor/analysis/keptAnalysis';

const TEXTS = [
  'ODDA, May 3, 2019 – Mayor Ragna Tveit met Aksel Lie in Odda on Friday.\n“We waited,” said Tveit.\n',
  '市长李明(Li Ming)5月3日在上海会见了代表团。\n',
  '',
];

describe('a line of the cache', () => {
  for (const text of TEXTS) {
    it(`gives back the analysis of ${JSON.stringify(text.slice(0, 12))}`, () => {
      const analysis = analyse(text);
      const line = writeCacheLine('key', writeAnalysis(analysis));
      assert.equal(keyOfLine(line), 'key');
      const bytes = readCacheLine(line, 'key');
      assert.ok(bytes);
      const kept = new KeptAnalysis(bytes);
      assert.equal(kept.source.text, text);
      assert.deepEqual(readAnalysis(bytes), analysis);
      const { recognition, dates, anchors, reports, source } = kept;
      const { language, paragraphs, furniture, headline } = source;
      assert.deepEqual(
        {
          source: { text, language, paragraphs, furniture, headline },
          recognition,
          dates,
          anchors,
          reports,
        },
        analysis,
      );
    });
  }

  it('gives back half a surrogate pair', () => {
    const text = 'Odda \ud83d';
    assert.equal(new KeptAnalysis(writeAnalysis(analyse(text))).source.text, text);
  });

  it('is made again when it is looked at once more than there is room for', () => {
    const kept = Array.from({ length: 200 }, (_, at) => {
      return new KeptAnalysis(writeAnalysis(analyse(`Tveit met Lie in Odda ${at} times.`)));
    });
    for (const round of [0, 1]) {
      for (const [at, each] of kept.entries()) {
        assert.equal(each.recognition.mentions.length > 0, true, `${round} ${at}`);
        assert.match(each.source.text, new RegExp(` ${at} `));
      }
    }
  });

  it('is of no use to another key, nor when it is damaged anywhere', () => {
    const [text = ''] = TEXTS;
    const line = writeCacheLine('key', writeAnalysis(analyse(text)));
    assert.equal(readCacheLine(line, 'kex'), undefined);
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Uint8Array.from(line);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        assert.equal(readCacheLine(damaged, 'key'), undefined);
        assert.equal(readCacheLine(line.subarray(0, at), 'key'), undefined);
      }),
    );
  });
});
