import assert from 'node:assert/strict';
import { newsParts } from '../../../src/events/newsParts';
import { readSource } from '../../../src/text/readSource';

const parts = (lines: readonly string[]): string[] =>
  newsParts(readSource(lines.join('\n'))).map(({ part, furniture }) => furniture ?? part);

const NEWS =
  'OSLO — The city council voted on Tuesday to close the old ferry terminal and to build a library there.';

describe('newsParts', () => {
  it('takes the first sentence below a series, a headline and an author for the lead', () => {
    const found = parts([
      'What our coast is coming to',
      'Council closes ferry terminal',
      '',
      'Ingrid Moe',
      NEWS,
    ]);
    assert.deepEqual(found.slice(0, 3), ['headline', 'headline', 'headline']);
    assert.equal(found.at(-1), 'lead');
    assert.equal(found.filter((part) => part === 'lead').length, 1);
  });

  it('gives back the list itself where the lines were right', () => {
    const source = readSource(['Council closes ferry terminal', '', NEWS].join('\n'));
    assert.equal(newsParts(source), source.paragraphs);
  });

  it('leaves a page without a sentence as it is', () => {
    const source = readSource(['Opening hours', 'Monday to Friday', '9 to 17'].join('\n'));
    assert.equal(newsParts(source), source.paragraphs);
  });

  it('knows a Chinese lead by fewer characters', () => {
    const found = parts([
      '本地新闻',
      '旧渡轮码头将关闭',
      '陈小明 报道',
      '市议会星期二投票决定关闭旧渡轮码头，并在原址兴建一座公共图书馆，工程明年展开。',
    ]);
    assert.equal(found.at(-1), 'lead');
  });
});
