import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysInMonth, fromDayNumber, toDayNumber, weekdayOf } from '../../../src/time/calendar';
import {
  boundsOf,
  compareEdtf,
  edtfBounds,
  edtfContains,
  type EdtfDate,
  edtfDate,
  edtfOverlap,
  type EdtfValue,
  formatEdtf,
  isEdtf,
  parseEdtf,
  precisionOf,
} from '../../../src/time/edtf';

const qualifiers = fc.constantFrom(undefined, '?' as const, '~' as const);

const dates: fc.Arbitrary<EdtfDate> = fc.oneof(
  fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), qualifiers)
    .chain(([year, month, qualifier]) =>
      fc
        .option(fc.integer({ min: 1, max: daysInMonth(year, month) }), { nil: undefined })
        .map((day) => edtfDate(year === 0 ? 1 : year, month, day, qualifier)),
    ),
  fc
    .tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, undefined),
      qualifiers,
    )
    .map(([year, month, qualifier]) => edtfDate(year, month, undefined, qualifier)),
  fc
    .integer({ min: 1, max: 999 })
    .map((decade): EdtfDate => ({ kind: 'date', year: decade * 10, years: 10 })),
);

const values: fc.Arbitrary<EdtfValue> = fc.oneof(
  dates,
  fc.tuple(dates, dates).map(([a, b]): EdtfValue => {
    const ordered = boundsOf(a).first <= boundsOf(b).last;
    return { kind: 'interval', from: ordered ? a : b, to: ordered ? b : a };
  }),
  dates.map((date): EdtfValue => ({ kind: 'interval', from: date, to: 'open' })),
  dates.map((date): EdtfValue => ({ kind: 'interval', from: 'open', to: date })),
  dates.map((date): EdtfValue => ({ kind: 'interval', from: 'unknown', to: date })),
);

const texts = values.map(formatEdtf);

describe('calendar', () => {
  it('counts days both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), (days) => {
        const date = fromDayNumber(days);
        assert.equal(toDayNumber(date), days);
        assert.ok(date.day >= 1 && date.day <= daysInMonth(date.year, date.month));
      }),
    );
  });

  it('agrees with the calendar of the platform on days and weekdays', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const days = toDayNumber({
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            day: date.getUTCDate(),
          });
          assert.equal(days, Math.floor(date.getTime() / 86_400_000));
          assert.equal(weekdayOf(days), date.getUTCDay() === 0 ? 7 : date.getUTCDay());
        },
      ),
    );
  });
});

describe('EDTF', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(values, (value) => {
        assert.deepEqual(parseEdtf(formatEdtf(value)), value);
      }),
    );
  });

  it('never throws, and only takes what it can write again', () => {
    const near = fc.string({
      unit: fc.constantFrom('0', '1', '2', '9', '-', '/', '.', 'X', 'Y', '?', '~', 'T', ' '),
      maxLength: 24,
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const value = parseEdtf(text);
        if (value) assert.deepEqual(parseEdtf(formatEdtf(value)), value);
      }),
    );
  });

  it('sorts by a total order', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 12 }), (list) => {
        const sorted = [...list].sort(compareEdtf);
        assert.deepEqual([...list].reverse().sort(compareEdtf), sorted);
        for (let i = 1; i < sorted.length; i++) {
          const before = edtfBounds(sorted[i - 1] ?? '');
          const after = edtfBounds(sorted[i] ?? '');
          assert.ok(before && after && before.first <= after.first);
        }
      }),
    );
  });

  it('overlaps both ways, and a value contains itself', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        assert.equal(edtfOverlap(a, b), edtfOverlap(b, a));
        assert.ok(edtfContains(a, a));
        if (edtfContains(a, b)) assert.ok(edtfOverlap(a, b));
      }),
    );
  });

  it('takes the forms the project uses and refuses what is no date', () => {
    for (const good of [
      '2020-01-09',
      '2019-08-05/2019-08-07',
      '2026-03',
      '2021?',
      '2026-03~',
      '../2020-01-09',
      '2020-01-09/..',
      '201X',
      '19XX',
      '2021-XX',
      '2021-03-XX',
      '2021-22',
      '2021-36',
      '-0044-03-15',
      'Y12000',
    ]) {
      assert.ok(isEdtf(good), good);
    }
    for (const bad of [
      '',
      '2021-13',
      '2021-02-29',
      '2021-2-3',
      '21',
      '2021-25',
      '../..',
      '2021/2020',
      '2020/2021/2022',
      'yesterday',
      '2021-21-03',
      '201X-01',
      '2021-03-00',
      '-0000',
    ]) {
      assert.ok(!isEdtf(bad), bad);
    }
  });

  it('knows precision and bounds', () => {
    const precision = (text: string) => {
      const value = parseEdtf(text);
      return value && precisionOf(value);
    };
    assert.equal(precision('2020-01-09'), 'day');
    assert.equal(precision('2020-22'), 'season');
    assert.equal(precision('2020-02/2021'), 'year');
    assert.equal(precision('2020/..'), 'open');
    assert.ok(edtfContains('2021-33', '2021-03-31'));
    assert.ok(!edtfContains('2021-33', '2021-04-01'));
    // Winter runs into the next year.
    assert.ok(edtfContains('2020-24', '2021-02-28'));
    assert.ok(edtfContains('../2020', '1066-10-14'));
    assert.ok(!edtfOverlap('2020', 'no date'));
  });
});
