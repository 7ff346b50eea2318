import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSource } from '../../../src/text/readSource';

const PAGE = `Home / WORLD

Harbour of Porto Verde reopens after the storm

Ana Duarte 09:15, 2023/05/04

PORTO VERDE (Agência Norte) – The harbour opened again on Thursday. Ships had waited for two days.

Port master Ana Duarte greets the first ship. Photo: Agência Norte

“We are glad,” said Duarte. — AN

TAG: harbours storms

Related news

10:00, 2023/05/01

Storm reaches the islands

The storm reached the islands on May 1.

Fishermen count their boats

Fishermen count their boats

More than forty boats were lost.
`;

describe('readSource', () => {
  const source = readSource(PAGE);
  const find = (start: string) => {
    const at = PAGE.indexOf(start);
    const paragraph = source.paragraphs.find((p) => p.start <= at && at < p.end);
    assert.ok(paragraph, start);
    return paragraph;
  };

  it('finds the headline below the navigation', () => {
    const { headline } = source;
    assert.ok(headline);
    assert.equal(
      PAGE.slice(headline.start, headline.end),
      'Harbour of Porto Verde reopens after the storm',
    );
    assert.equal(find('Home /').furniture, 'navigation');
  });

  it('tells timestamp, dateline, caption, tags and teasers from the article', () => {
    assert.equal(find('Ana Duarte 09').part, 'timestamp');
    assert.equal(find('PORTO VERDE (').part, 'dateline');
    assert.equal(find('The harbour opened').zone, 0);
    assert.equal(find('Port master').furniture, 'caption');
    assert.equal(find('TAG:').furniture, 'tags');
    assert.equal(find('Storm reaches').furniture, 'teaser');
    const credits = source.furniture.filter(({ kind }) => kind === 'credit');
    assert.ok(credits.some((c) => PAGE.slice(c.start, c.end) === 'Photo: Agência Norte'));
    assert.ok(credits.some((c) => PAGE.slice(c.start, c.end) === '— AN'));
  });

  it('gives each teaser a zone of its own, with its timestamp', () => {
    const first = find('10:00, 2023').zone;
    assert.notEqual(first, 0);
    assert.equal(find('The storm reached').zone, first);
    assert.notEqual(find('More than forty').zone, first);
  });

  it('separates a caption that is glued to the text behind it', () => {
    const text =
      'New bridge opens\nThe mayor cuts the ribbon (Photo: AN)Lisbon (AN) – The bridge opened.';
    const { paragraphs } = readSource(text);
    assert.deepEqual(
      paragraphs.map((p) => [p.part, text.slice(p.start, p.end)]),
      [
        ['headline', 'New bridge opens'],
        ['furniture', 'The mayor cuts the ribbon (Photo: AN)'],
        ['dateline', 'Lisbon (AN) –'],
        ['lead', 'The bridge opened.'],
      ],
    );
  });

  it('ends a Chinese dateline at its own bracket', () => {
    const text = '港口关闭\n(里斯本电)港务局星期二(3日)宣布港口关闭。';
    const { paragraphs } = readSource(text);
    assert.deepEqual(paragraphs.map((p) => [p.part, text.slice(p.start, p.end)]).slice(1), [
      ['dateline', '(里斯本电)'],
      ['lead', '港务局星期二(3日)宣布港口关闭。'],
    ]);
  });

  it('gives an article without headline, and a single word, nothing that is not there', () => {
    assert.equal(readSource('The harbour opened again. Ships came in.').headline, undefined);
    assert.equal(readSource('').paragraphs.length, 0);
    assert.equal(readSource(' \r\n\t').language, 'und');
  });

  it('finds the same structure whatever the line breaks', () => {
    const shape = (text: string) => readSource(text).paragraphs.map((p) => [p.part, p.zone]);
    assert.deepEqual(shape(PAGE.replaceAll('\n', '\r\n')), shape(PAGE));
    assert.deepEqual(shape(PAGE.replaceAll('\n', '\r')), shape(PAGE));
  });

  it('keeps paragraphs, sentences and furniture in order and inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Photo: X',
            '\n',
            ' ',
            'Harbour opens',
            '(',
            '更多',
            '港口开放。',
            '10:00, 2023/05/01',
            '——',
            'The ship left.',
            '\ud83d\ude00',
            '"',
          ),
          { maxLength: 60 },
        ),
        (parts) => {
          const text = parts.join('');
          const read = readSource(text);
          let end = 0;
          for (const paragraph of read.paragraphs) {
            assert.ok(paragraph.start >= end && paragraph.end <= text.length);
            for (const sentence of paragraph.sentences) {
              assert.ok(sentence.start >= paragraph.start && sentence.end <= paragraph.end);
            }
            end = paragraph.end;
          }
          for (const part of read.furniture) assert.ok(part.start < part.end);
        },
      ),
    );
  });
});
