import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../src/text/sentences';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('splitSentences', () => {
  it('keeps abbreviations, initials and decimals inside', () => {
    assert.deepEqual(split('Dr. A. Novak paid 3.5 million. He left at once.'), [
      'Dr. A. Novak paid 3.5 million.',
      'He left at once.',
    ]);
    assert.deepEqual(split('The U.S. envoy met Gen. Park on Jan. 5. No one spoke.'), [
      'The U.S. envoy met Gen. Park on Jan. 5.',
      'No one spoke.',
    ]);
  });

  it('leaves closing quotation marks with their sentence', () => {
    assert.deepEqual(split('“We shall see.” That was all. "Go!" he said.'), [
      '“We shall see.”',
      'That was all.',
      '"Go!" he said.',
    ]);
  });

  it('ends Chinese sentences at wide stops without white space', () => {
    assert.deepEqual(split('港口关闭了。“何时开放?”他问。没有人回答!'), [
      '港口关闭了。',
      '“何时开放?”他问。',
      '没有人回答!',
    ]);
  });

  it('never overlaps, loses or trims letters', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Abc', 'x', '. ', '.', '。', '”', ' ', '!', '1', 'U.', '港', '\u3000'),
          {
            maxLength: 40,
          },
        ),
        (parts) => {
          const text = parts.join('');
          let end = 0;
          for (const sentence of splitSentences(text, { start: 0, end: text.length })) {
            assert.ok(sentence.start >= end && sentence.end > sentence.start);
            assert.equal(text.slice(end, sentence.start).trim(), '');
            end = sentence.end;
          }
          assert.equal(text.slice(end).trim(), '');
        },
      ),
    );
  });
});
