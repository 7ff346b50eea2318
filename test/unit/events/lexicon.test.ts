import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Hit, lexiconOf } from '../../../src/events/lexicon';
import { PhraseFinder } from '../../../src/events/phraseFinder';
import { tokensOf } from '../../../src/recognise/latin/sourceTokens';
import { readSource } from '../../../src/text/readSource';
import { lowerUnitsOf } from '../../../src/text/units';

function spell(text: string, hits: readonly Hit[], count: number): string[] {
  return hits.slice(0, count).map(({ start, end, entry }) => {
    assert.equal(text.slice(start, end).toLowerCase(), entry.text);
    return `${start} ${entry.text}`;
  });
}

const PIECES = [
  ...['met', 'signed', 'the', 'two', 'sides', 'as', 'of', 'ahead', 'will', 'who', "who's", 'after'],
  ...['Took', 'PLACE', 'took place', 'hand', 'over', 'handed over', 'co-signed', 'he’d', 'U.S.'],
  ...[
    '1,500',
    '3pm',
    '5',
    'ký kết',
    'sẽ',
    'gặp',
    'lễ ký',
    'e\u0301t',
    '签署',
    'x签y',
    '１２',
    'ａｂ',
  ],
  ...[',', '.', '…', '—', '-', '“', '”', "'", '’s', '\u0301', '\n', ' ', ' ', ' ', ' ', ' '],
];

describe('phrases of a language', () => {
  it('are found by tokens as they are found by units', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });
    fc.assert(
      fc.property(pieces, fc.constantFrom('en', 'vi'), fc.nat(6), (parts, language, cut) => {
        const text = parts.join('');
        const source = readSource(text);
        const lexicon = lexiconOf(language);
        assert.ok(lexicon);
        const finder = new PhraseFinder(source);
        for (const [index, { start, end, language: own }] of source.paragraphs.entries()) {
          if (/^(?:zh|ja|ko)/u.test(own)) continue;
          finder.open(index);
          const span = { start: Math.min(start + cut, end), end: Math.max(end - cut, start) };
          const byUnits: Hit[] = [];
          const units = lowerUnitsOf(text);
          const wanted = lexicon.scan(units, span.start, span.end, byUnits);
          const found = spell(text, finder.found, finder.find(lexicon, span));
          assert.deepEqual(found, spell(text, byUnits, wanted), JSON.stringify(text));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are found in one text after another', () => {
    const lexicon = lexiconOf('en');
    assert.ok(lexicon);
    for (const text of ['They met in Oslo.', 'A treaty was signed.', 'They met in Oslo.']) {
      const finder = new PhraseFinder(readSource(text));
      finder.open(0);
      const count = finder.find(lexicon, { start: 0, end: text.length });
      const words = spell(text, finder.found, count).join(', ');
      assert.match(words, text.includes('met') ? /met/u : /signed/u);
    }
  });
});

describe('the tokens of a source', () => {
  it('are made once, and anew for another source', () => {
    const first = readSource('Anna met Bela.');
    const second = readSource('Carla saw Denis and Emil.');
    const tokens = tokensOf(first);
    assert.equal(tokensOf(first), tokens);
    assert.equal(tokensOf(second).tokens.count, 6);
    assert.equal(tokensOf(first).tokens.count, 4);
  });
});
