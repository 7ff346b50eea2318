import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSource } from '../../../src/text/readSource';
import { readDates } from '../../../src/time/readDates';

const PIECES = [
  ...[
    'March',
    'MAY',
    'may',
    '3',
    '17',
    '2021',
    '2021/3/5',
    '17:14',
    'on',
    'Tuesday',
    'last',
    'week',
  ],
  ...[
    'yesterday',
    'thứ',
    'Hai',
    'ngày',
    'tháng',
    'tha\u0301ng',
    'năm',
    'hôm qua',
    'năm ngoái',
    '2e',
  ],
  ...[
    '3月5日',
    '去年',
    'x去年y',
    '3rd',
    "May's",
    '１２',
    'U.S.',
    ',',
    '.',
    '-',
    '/',
    '(',
    ')',
    'hers',
  ],
  ...[' ', ' ', ' ', ' ', ' ', '\n'],
];

describe('dates', () => {
  it('are read by tokens as they are read by characters', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = readSource(parts.join(''));
        const inLanguage = (language: string): ReturnType<typeof readDates> =>
          readDates({
            ...source,
            paragraphs: source.paragraphs.map((paragraph) => ({ ...paragraph, language })),
          });
        // Korean has no tokens of its own, nor a grammar: that of English reads it character by character.
        assert.deepEqual(inLanguage('en'), inLanguage('ko'), JSON.stringify(source.text));
      }),
      { numRuns: 1000 },
    );
  });

  it('are of few shapes, so that reading them needs no search', () => {
    const text = [
      'The town council met on Tuesday, 3 March 2020, and again on 5 May 2021 at 14:30.',
      'It will meet in June 2022; a year earlier, in autumn 2019, it had not.',
      'From 5 to 7 August the hall stayed shut, as it was last week and the next day.',
    ].join('\n');
    const shapes = new Set(readDates(readSource(text)).map((date) => Object.keys(date).join()));
    assert.ok(shapes.size <= 6, [...shapes].join(' | '));
    for (const shape of shapes) assert.match(shape, /^start,end,meaning(?:,\w+)*,zone$/u);
  });
});
