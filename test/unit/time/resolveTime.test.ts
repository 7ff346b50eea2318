import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileNameDate } from '../../../src/time/anchors';
import { edtfContains, edtfOverlap, isEdtf } from '../../../src/time/edtf';
import { resolveTime } from '../../../src/time/resolveTime';
import {
  anchorFromReading,
  compatible,
  inferAnchors,
  inferYearHints,
} from '../../../src/time/sourceHints';
import type { Anchor, TemporalExpression, TemporalMeaning } from '../../../src/time/temporal';

function expression(
  meaning: TemporalMeaning,
  extra: Partial<TemporalExpression> = {},
): TemporalExpression {
  return { start: 0, end: 1, zone: 0, meaning, ...extra };
}

function on(date: string): Anchor {
  return { date, evidence: { rule: 'test', score: 1 } };
}

const may9 = expression({ kind: 'calendar', parts: { month: 5, day: 9 } });
const thursday = expression({ kind: 'weekday', weekday: 4, week: 0 });

const openMeanings: fc.Arbitrary<TemporalMeaning> = fc.oneof(
  fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .map((parts) => ({ kind: 'calendar' as const, parts })),
  fc.integer({ min: 1, max: 12 }).map((month) => ({ kind: 'calendar' as const, parts: { month } })),
  fc
    .record({
      weekday: fc.integer({ min: 1, max: 7 }),
      week: fc.constantFrom(-1, 0, 1),
    })
    .map((rest) => ({ kind: 'weekday' as const, ...rest })),
  fc
    .record({
      unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
      count: fc.integer({ min: -3, max: 3 }),
    })
    .map((rest) => ({ kind: 'relative' as const, ...rest })),
);

const days = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => new Date(Date.UTC(1980, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));

describe('resolveTime', () => {
  it('needs no anchor for what gives its year', () => {
    const full = expression({ kind: 'calendar', parts: { year: 2020, month: 1, day: 9 } });
    assert.deepEqual(resolveTime(full, undefined), {
      value: '2020-01-09',
      evidence: { rule: 'written-in-full', score: 1 },
    });
  });

  it('says what is missing', () => {
    assert.equal(resolveTime(may9, undefined).evidence.rule, 'no-anchor');
    assert.equal(resolveTime(thursday, on('2021')).evidence.rule, 'anchor-too-coarse');
    const none = expression({ kind: 'calendar', parts: { year: 2021, month: 2, day: 29 } });
    assert.deepEqual(resolveTime(none, undefined).evidence.rule, 'no-such-day');
  });

  it('takes a date without a year from nine months back to three ahead', () => {
    assert.equal(resolveTime(may9, on('2021-06-16')).value, '2021-05-09');
    assert.equal(resolveTime(may9, on('2021-04-30')).value, '2021-05-09');
    assert.equal(resolveTime(may9, on('2021-01-20')).value, '2020-05-09');
    const ahead = { ...may9, outlook: 'future' as const };
    assert.equal(resolveTime(ahead, on('2021-06-16')).value, '2022-05-09');
  });

  it('lets a weekday beside the date decide the year', () => {
    const named = expression({ kind: 'calendar', parts: { month: 5, day: 9, weekday: 4 } });
    // 9 May was a Thursday in 2019.
    assert.equal(resolveTime(named, on('2021-01-20')).value, '2019-05-09');
  });

  it('reads a weekday as the latest, the day of writing included', () => {
    assert.equal(resolveTime(thursday, on('2020-01-09')).value, '2020-01-09');
    assert.equal(resolveTime(thursday, on('2020-01-15')).value, '2020-01-09');
    assert.equal(
      resolveTime({ ...thursday, outlook: 'future' }, on('2020-01-10')).value,
      '2020-01-16',
    );
  });

  it('carries the uncertainty of the anchor to what hangs on its day', () => {
    assert.equal(resolveTime(thursday, on('2020-01-09~')).value, '2020-01-09~');
  });

  it('answers every open expression with EDTF when the day of writing is known', () => {
    fc.assert(
      fc.property(openMeanings, days, (meaning, date) => {
        const { value, evidence } = resolveTime(expression(meaning), on(date));
        assert.ok(value !== undefined && isEdtf(value), evidence.rule);
      }),
    );
  });
});

describe('compatible and anchorFromReading', () => {
  it('agree with resolveTime', () => {
    fc.assert(
      fc.property(openMeanings, days, (meaning, date) => {
        const open = expression(meaning);
        const value = resolveTime(open, on(date)).value ?? '';
        assert.ok(compatible(open, value), value);
        const when = anchorFromReading(open, value);
        assert.ok(
          when !== undefined && edtfContains(when, date),
          `${value} ${String(when)} ${date}`,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('tell what cannot be', () => {
    assert.ok(compatible(thursday, '2020-01-09'));
    assert.ok(!compatible(thursday, '2020-01-10'));
    assert.ok(!compatible(may9, '2020-05-10'));
    assert.equal(anchorFromReading(thursday, '2020-01-10'), undefined);
    assert.equal(anchorFromReading(thursday, '2020-01-09'), '2020-01-09/2020-01-15');
    const range = expression({
      kind: 'range',
      from: { month: 8, day: 5 },
      to: { month: 8, day: 7 },
    });
    assert.ok(compatible(range, '2019-08-06'));
    assert.ok(!compatible(range, '2019-08-08'));
  });
});

describe('inferYearHints', () => {
  it('takes a year written out beside a bare date for another year than that of writing', () => {
    const written = expression({ kind: 'calendar', parts: { year: 2020, month: 1, day: 9 } });
    const hints = inferYearHints([may9, written]);
    assert.deepEqual(
      hints.map(({ kind, year }) => [kind, year]),
      [
        ['not-in', 2020],
        ['not-before', 2020],
      ],
    );
    assert.ok(edtfOverlap('2021', '2021-05-09'));
  });

  it('says nothing where no date is bare, or the year stands alone in another zone', () => {
    const written = expression({ kind: 'calendar', parts: { year: 2020, month: 1, day: 9 } });
    assert.deepEqual(inferYearHints([written]), []);
    assert.deepEqual(inferYearHints([may9, { ...written, zone: 1 }]), []);
  });
});

describe('inferAnchors', () => {
  const full = expression({ kind: 'calendar', parts: { year: 2021, month: 6, day: 15 } });

  it('takes a text that begins with a full date for written within that week', () => {
    const anchor = inferAnchors([full, thursday, may9]).get(0);
    assert.equal(anchor?.date, '2021-06-15/2021-06-21');
    assert.equal(resolveTime(thursday, anchor).value, '2021-06-17~');
    assert.equal(resolveTime(may9, anchor).value, '2021-05-09');
  });

  it('says nothing of a text whose first date is bare', () => {
    assert.equal(inferAnchors([may9, full]).size, 0);
    assert.equal(inferAnchors([{ ...full, outlook: 'future' }]).size, 0);
  });
});

describe('readFileNameDate', () => {
  it('reads a day with or without hyphens, and nothing else', () => {
    assert.equal(readFileNameDate('2021-06-16_harbour.txt')?.date, '2021-06-16');
    assert.equal(readFileNameDate('news/20210616-harbour.txt')?.date, '2021-06-16');
    assert.equal(readFileNameDate('20211316.txt'), undefined);
    assert.equal(readFileNameDate('002_41159809826788.txt'), undefined);
  });
});
