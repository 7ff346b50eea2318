import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recogniseLatin } from '../../../../src/recognise/latin/recogniseLatin';
import { readSource } from '../../../../src/text/readSource';
import { found } from './found';

function checkSpans(text: string): void {
  let end = 0;
  for (const candidate of recogniseLatin(readSource(text))) {
    assert.ok(candidate.start >= end, 'in text order, without overlap');
    assert.ok(candidate.end > candidate.start && candidate.end <= text.length);
    assert.ok(!/^\s|\s$/.test(text.slice(candidate.start, candidate.end)));
    assert.ok(candidate.confidence > 0 && candidate.confidence <= 1);
    assert.ok(candidate.evidence.length > 0);
    end = candidate.end;
  }
}

describe('recogniseLatin', () => {
  it('keeps its promises about spans for any text', () => {
    const piece = fc.constantFrom(
      ...(
        'Minister,of,the,Ministry,Jane Doe,Trần Văn A,(,),“,”,",-,’s,Mr.,and,for,Hanoi,Bộ,Ngoại giao,Tỉnh,e-,U.S.,31st,' +
        'Cup,\n,。,越南,É,e\u0301,🙂,12,/,&,.,:'
      ).split(','),
      ',',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(' ', ''), (pieces, glue) =>
        checkSpans(pieces.join(glue)),
      ),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkSpans));
  });

  it('finds nothing in nothing', () => {
    for (const text of ['', ' ', '\n\n', '…', '12:30', '()[]{}']) assert.deepEqual(found(text), []);
  });

  it('leaves paragraphs in Chinese and Japanese alone', () => {
    assert.deepEqual(found('台风过后,港口关闭了两天,(Jane Doe)轮船无法进出。'), []);
  });

  for (const [what, unit] of [
    ['capitals', 'A'],
    ['capitalised words', 'Ministry of '],
    ['titles', 'Minister, Chairman of the '],
    ['brackets', '(('],
    ['quotation marks', '“"'],
    ['hyphens', 'A-'],
    ['lists', 'Ministry of Culture, '],
    ['initials', 'J. '],
    ['digits', '1'],
    ['combining marks', '\u0301'],
    ['lone surrogates', '\ud83d'],
    ['Vietnamese heads', 'Bộ Ủy ban '],
  ] as const) {
    it(`gets through 200,000 units of ${what}`, () =>
      checkSpans(unit.repeat(200_000 / unit.length)));
  }
});
