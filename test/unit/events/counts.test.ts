import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countMarks, countsOf } from '../../../src/events/counts';

function marks(text: string, contest = false): string[] {
  return countMarks(countsOf(text, { start: 0, end: text.length }, contest));
}

describe('countsOf', () => {
  it('gives a toll the same in every language', () => {
    for (const text of [
      'killed at least seven people, injured 23 and left two missing',
      'seven people were killed, 23 hurt and two missing',
      'làm 7 người chết, 23 người bị thương và 2 người mất tích',
      '造成7人死亡、23人受伤、2人失踪',
      '致7死23伤，2人失联',
    ]) {
      assert.deepEqual(marks(text).sort(), ['#d7', '#h23', '#m2'], text);
    }
  });

  it('reads a score, the higher figure first, only where a contest is told', () => {
    assert.deepEqual(marks('thắng 3-1', true), ['#s3-1']);
    assert.deepEqual(marks('以1比3落败', true), ['#s3-1']);
    assert.deepEqual(marks('chiều 9-1 thắng 3-1', true), ['#s3-1']);
    assert.deepEqual(marks('hôm 9-1'), []);
  });

  it('reads ages', () => {
    assert.deepEqual(marks('a 9-year-old boy'), ['#a9']);
    assert.deepEqual(marks('bé trai 9 tuổi'), ['#a9']);
    assert.deepEqual(marks('9岁男孩'), ['#a9']);
  });

  it('counts nothing else', () => {
    assert.deepEqual(marks('four trains were late and 12 buses left'), []);
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, contest) => {
        for (const mark of marks(text, contest)) assert.match(mark, /^#[dhmsa]\d/);
      }),
    );
  });
});
