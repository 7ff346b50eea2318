import assert from 'node:assert/strict';
import {
  dayOf,
  type DateWords,
  filedUnder,
  formatEdtf,
  monthName,
} from '../../../../src/editor/cards/edtfLabel';

const WORDS: DateWords = {
  locale: 'en',
  until: (date) => `until ${date}`,
  since: (date) => `since ${date}`,
  about: (date) => `about ${date}`,
  perhaps: (date) => `${date}?`,
  decade: (year) => `${year}s`,
  quarter: (quarter, year) => `Q${String(quarter)} ${year}`,
  season: (season, year) => `season ${String(season)} of ${year}`,
};

describe('formatEdtf', () => {
  const cases: [value: string, shown: string][] = [
    ['2020-01-09', '9 January 2020'],
    ['2026-03', 'March 2026'],
    ['2021', '2021'],
    ['2021?', '2021?'],
    ['2021-03~', 'about March 2021'],
    ['201X', '2010s'],
    ['2019-21', 'season 0 of 2019'],
    ['2019-34', 'Q2 2019'],
    ['../2020-01-09', 'until 9 January 2020'],
    ['2020-01/..', 'since January 2020'],
    ['2019/2020-01-09', '2019 – 9 January 2020'],
    ['0987-02-01', '1 February 987'],
    ['2020-13-40', '2020-13-40'],
    ['nonsense', 'nonsense'],
  ];
  for (const [value, shown] of cases) {
    it(value, () => assert.equal(formatEdtf(value, WORDS, 'long'), shown));
  }

  it('joins the ends of a range as the language does', () => {
    const shown = formatEdtf('2019-08-05/2019-08-07', WORDS, 'long').replace(/\s/g, ' ');
    assert.match(shown, /^5 ?– ?7 August 2019$/);
  });

  it('speaks other languages', () => {
    assert.match(formatEdtf('2020-01-09', { ...WORDS, locale: 'vi' }, 'long'), /9 tháng 1/);
    assert.equal(monthName(8, 'zh-cn'), '八月');
  });
});

describe('where a date is filed', () => {
  it('under the year and month of its beginning', () => {
    assert.deepEqual(filedUnder('2020-01-09'), { year: 2020, month: 1 });
    assert.deepEqual(filedUnder('2019-08-05/2019-09-07'), { year: 2019, month: 8 });
    assert.deepEqual(filedUnder('../2020-01'), { year: 2020, month: 1 });
    assert.deepEqual(filedUnder('2021-33'), { year: 2021, month: undefined });
    assert.deepEqual(filedUnder('201X'), { year: 2010, month: undefined });
    assert.equal(filedUnder(undefined), undefined);
  });

  it('with its day, where it stays in its month', () => {
    assert.equal(dayOf('2020-01-09'), '9');
    assert.equal(dayOf('2019-08-05/2019-08-07'), '5–7');
    assert.equal(dayOf('2019-08-05?'), '5?');
    assert.equal(dayOf('2019-08-30/2019-09-01'), undefined);
    assert.equal(dayOf('2019-08'), undefined);
  });
});
