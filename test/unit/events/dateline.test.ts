import assert from 'node:assert/strict';
import { startOfNews } from '../../../src/events/dateline';

function news(text: string): string {
  return text.slice(startOfNews(text, { start: 0, end: text.length }));
}

describe('startOfNews', () => {
  it('passes over the dateline', () => {
    for (const text of [
      'OSLO - Two boats met.',
      'OSLO, May 4 (NPA) — Two boats met.',
      '(NPA) - Two boats met.',
    ]) {
      assert.equal(news(text), 'Two boats met.', text);
    }
    assert.equal(news('北方社奥斯陆5月4日电(记者 王一)两船相撞。'), '两船相撞。');
    assert.equal(news('本报讯 两船相撞。'), '两船相撞。');
  });

  it('leaves other openings alone', () => {
    for (const text of [
      'Two boats - one of them new - met.',
      '5月4日，两船相撞。',
      '她在周日打电话。',
    ]) {
      assert.equal(news(text), text);
    }
  });
});
