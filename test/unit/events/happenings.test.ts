import assert from 'node:assert/strict';
import { analyse } from '../../../src/corpus/analyse';
import { CHINESE } from '../../../src/events/triggers/chinese';
import { ENGLISH } from '../../../src/events/triggers/english';
import { VIETNAMESE } from '../../../src/events/triggers/vietnamese';
import { analyseMarked, tellings } from './markedText';

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

describe('what is no happening', () => {
  it('is a birth told by its year, what is waited for, where somebody is invited, a figure, or what one may do', () => {
    for (const text of [
      '[p:Anna Berg] was born in 1961.',
      '[p:陈立安]1961年出生于[l:挪威]。',
      '[p:Anna Berg] invited [p:Carl Dorn] to visit [l:Norway].',
      'Việc đó còn phải chờ [o:Hội đồng Cạnh tranh Na Uy] chấp thuận.',
      '交易尚需[o:挪威竞争委员会]批准。',
      '[o:博格矿业]2021年3月营收同比增长一成。',
      'Old cards of [o:Nordair] can be used until dusk on 4 May 2021.',
      '记者2021年5月4日在[l:奥斯陆]市中心看到,街上人不多。',
    ]) {
      const told = tellings(text).filter((each) => each.modality === 'actual');
      assert.deepEqual(told, [], text);
    }
  });

  it('is what is said in a quotation that began in a sentence before', () => {
    const { reports } = analyse(
      'OSLO - Anna Berg lost the final. "I take the blame for it. Tomorrow I will talk to the federation and we will see," she said.',
    );
    assert.ok(!reports.some(({ evidence }) => evidence[0]?.rule === 'dated-clause'));
  });

  it('has no day of a target, nor that of a count', () => {
    for (const text of [
      '[p:Anna Berg] and [p:Carl Dorn] agreed in [l:Oslo] to raise trade to US$5 billion by 2030.',
      'Hai bên [o:Bộ Công Thương Na Uy] và [o:Bộ Công Thương Việt Nam] nhất trí đưa kim ngạch lên 2 tỷ USD vào năm 2030.',
    ]) {
      assert.deepEqual(
        tellings(text).map((each) => each.date),
        [undefined],
        text,
      );
    }
    const count =
      '[p:陈立安]2021年5月10日访问[l:挪威]。该国救灾部门5月14日说,山体滑坡已造成13人死亡。';
    assert.notEqual(tellings(count).at(-1)?.date, '5月14日');
  });
});

describe('what is told in passing', () => {
  it('is not sure enough for a row by itself where it names nobody and only says when', () => {
    const sureness = (text: string): number | undefined =>
      analyseMarked(text).analysis.reports.find(({ type }) => type === 'ceremony')?.confidence;
    const before =
      '[p:Anna Berg] met [p:Carl Dorn] in [l:Oslo] on 4 May 2021, and they talked for hours about roads.\n\n';
    const whole = sureness(`${before}A lavish ceremony was held on 9 May 2021.`);
    assert.ok((whole ?? 0) >= 0.6, String(whole));
    const clause = sureness(
      `${before}Work on the project started with a lavish ceremony on 9 May 2021 but stopped the following year.`,
    );
    assert.ok((clause ?? 1) < 0.6, String(clause));
  });
});
