import assert from 'node:assert/strict';
import { CHINESE } from '../../../src/events/triggers/chinese';
import { ENGLISH } from '../../../src/events/triggers/english';
import { VIETNAMESE } from '../../../src/events/triggers/vietnamese';
import { tellings } from './markedText';

describe('happenings of farther worlds', () => {
  it('are told by their own words, in three languages', () => {
    for (const [text, type] of [
      ['[o:Borg Mining] filed for bankruptcy protection on 4 May 2021.', 'other'],
      ['The treaty with [l:Norway] came into force on 4 May 2021.', 'other'],
      ['The parties reached a settlement with [o:Borg Mining] on 4 May 2021.', 'agreement'],
      ['[p:Anna Berg] abdicated on 4 May 2021.', 'appointment'],
      ['A jet of [o:Falk Air] made an emergency landing on 4 May 2021.', 'accident'],
      ['[p:Anna Berg] declared her candidacy on 4 May 2021.', 'election'],
      ['[p:Lê Văn An] bị phế truất ngày 4/5/2021.', 'appointment'],
      ['Hiệp định với [l:Na Uy] có hiệu lực từ ngày 4/5/2021.', 'other'],
      ['[o:Ngân hàng Minh Sa] phát hành cổ phiếu để trả nợ ngày 4/5/2021.', 'acquisition'],
      ['Núi lửa ở [l:Na Uy] phun tro bụi cao 3 km sáng 4/5/2021.', 'disaster'],
      ['[p:陈立安]2021年5月4日遭暗杀。', 'crime'],
      ['与[l:挪威]的条约2021年5月4日生效。', 'other'],
      ['[o:博格矿业]2021年5月4日退市。', 'acquisition'],
      ['[o:明沙队]2021年5月4日降级。', 'contest'],
    ] as const) {
      assert.deepEqual(
        tellings(text).map((each) => each.type),
        [type],
        text,
      );
    }
  });

  it('take effect on a day of their own', () => {
    assert.equal(
      tellings('The treaty with [l:Norway] came into force on 4 May 2021.')[0]?.date,
      '4 May 2021',
    );
  });

  it('name ships and satellites among those who take part', () => {
    assert.deepEqual(tellings('The [s:Falk Star] capsized off [l:Bergen] on 4 May 2021.')[0]?.who, [
      'Falk Star',
    ]);
  });
});

describe('classes of cues', () => {
  it('are no more than there are bits for them', () => {
    for (const { cues } of [ENGLISH, VIETNAMESE, CHINESE]) {
      assert.ok(Object.values(cues).filter((words) => words !== '').length <= 32);
    }
  });
});
