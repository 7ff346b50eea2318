import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figuresOf } from '../../../src/events/figures';

function figures(text: string): string[] {
  return figuresOf(text, { start: 0, end: text.length });
}

describe('figuresOf', () => {
  it('gives one amount the same in every language', () => {
    for (const text of [
      'a loan of $27.5 million',
      'a loan of £27.5m',
      'khoản vay 27,5 triệu USD',
      '2750万美元的贷款',
      '贷款0.275亿美元',
    ]) {
      assert.deepEqual(figures(text), ['#27500000'], text);
    }
  });

  it('reads decimals and thousands by their groups', () => {
    assert.deepEqual(figures('magnitude 5.8, as 41,300 people slept'), ['#5.8', '#41300']);
    assert.deepEqual(figures('độ lớn 5,8; 1.234.567 người'), ['#5.8', '#1234567']);
  });

  it('leaves out years, dates, times and small numbers', () => {
    assert.deepEqual(figures('on 12/05/2021 at 10:45 in 2021, 12 of 30 left, 5-4'), []);
    assert.deepEqual(figures('2021年5月12日,12人'), []);
  });

  it('leaves out what may be a decimal or thousands', () => {
    assert.deepEqual(figures('6.284 in all'), []);
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => figures(text).every((each) => each.startsWith('#'))),
    );
  });
});
