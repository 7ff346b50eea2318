import assert from 'node:assert/strict';
import { narrowPassage } from '../../../src/events/narrowPassages';
import type { Report } from '../../../src/events/report';
import { analyseMarked } from './markedText';

/** The passages of a marked text, each with what its sentence adds to it. */
function passagesOf(marked: string): (readonly [string, string])[] {
  const { source, reports } = analyseMarked(marked).analysis;
  return reports.map(({ start, end, details = 0 }) => [
    source.text.slice(start, end),
    source.text.slice(end, end + details),
  ]);
}

describe('narrowPassage', () => {
  it('ends a passage where another clause tells of something else', () => {
    assert.deepEqual(
      passagesOf(
        '[p:Anna Berg] signed the treaty in [l:Oslo] on 4 May 2021, a day after her rival raised his price.',
      )[0],
      [
        'Anna Berg signed the treaty in Oslo on 4 May 2021',
        ', a day after her rival raised his price',
      ],
    );
    assert.deepEqual(
      passagesOf('[p:陈立安]2021年5月4日在[l:奥斯陆]会见[p:王海生],双方的球迷在门外等候。')[0],
      ['陈立安2021年5月4日在奥斯陆会见王海生', ',双方的球迷在门外等候'],
    );
    assert.deepEqual(
      passagesOf('[p:Lê Văn An] bị bắt tại [l:Huế] ngày 4-5-2021, trong khi hàng xóm đứng xem.')[0],
      ['Lê Văn An bị bắt tại Huế ngày 4-5-2021', ', trong khi hàng xóm đứng xem'],
    );
  });

  it('begins behind the words that join it to the clause before', () => {
    const told = passagesOf(
      '[p:Eva Falk] resigned in [l:Oslo] on 6 May 2021, two days after [p:Anna Berg] had met [p:Carl Dorn].',
    );
    assert.deepEqual(told.at(-1)?.[0], 'Anna Berg had met Carl Dorn');
  });

  it('keeps the day, and what somebody says', () => {
    assert.deepEqual(
      passagesOf('[p:Anna Berg] signed the treaty, as promised, on 4 May 2021.')[0],
      ['Anna Berg signed the treaty, as promised, on 4 May 2021', ''],
    );
    const [said] = passagesOf('[o:北风公司]2021年5月4日宣布,将出售三艘渔船。');
    assert.equal(said?.[0], '北风公司2021年5月4日宣布,将出售三艘渔船');
  });

  it('leaves whole what led to a harm', () => {
    const [harm] = passagesOf(
      'Two people were killed in [l:Oslo] on 4 May 2021 after a ferry struck a reef.',
    );
    assert.equal(harm?.[1], '');
  });

  it('is linear in a passage of nothing but commas', () => {
    const text = ', '.repeat(200_000);
    const report: Report = {
      ...{ start: 0, end: text.length, type: 'meeting', trigger: { start: 0, end: 1 } },
      ...{ date: undefined, place: undefined, participants: [], object: undefined },
      ...{ modality: 'actual', zone: 0, confidence: 1, evidence: [] },
    };
    const place = { unspaced: false, headline: false, day: undefined };
    assert.equal(narrowPassage(text, report, place), report);
  });
});
