import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreement, type DateFact, factKeys, factOfValue } from '../../../src/events/dateFact';

const days = fc
  .record({ first: fc.integer({ min: 0, max: 30_000 }), length: fc.integer({ min: 0, max: 60 }) })
  .map(({ first, length }): DateFact => ({ kind: 'days', first, last: first + length }));
const monthDay = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((each): DateFact => ({ kind: 'monthDay', from: each, to: each }));
const weekday = fc
  .integer({ min: 1, max: 7 })
  .map((each): DateFact => ({ kind: 'weekday', weekday: each }));
const fact = fc.oneof(days, monthDay, weekday);

describe('dateFact', () => {
  it('is symmetric and surest for the same fact', () => {
    fc.assert(
      fc.property(fact, fact, (a, b) => {
        assert.equal(agreement(a, b), agreement(b, a));
        assert.ok(agreement(a, a) >= 0.85);
      }),
    );
  });

  it('fits a weekday and a day without its year to the days they can mean', () => {
    const thursday = factOfValue('2021-05-06');
    assert.ok(thursday);
    assert.ok(agreement({ kind: 'weekday', weekday: 4 }, thursday) > 0.5);
    assert.equal(agreement({ kind: 'weekday', weekday: 5 }, thursday), -1);
    const sixth = { month: 5, day: 6 };
    assert.ok(agreement({ kind: 'monthDay', from: sixth, to: sixth }, thursday) > 0.8);
    const seventh = { month: 5, day: 8 };
    assert.equal(agreement({ kind: 'monthDay', from: seventh, to: seventh }, thursday), -1);
  });

  it('reads a range without a year that passes New Year', () => {
    const range: DateFact = {
      kind: 'monthDay',
      from: { month: 12, day: 30 },
      to: { month: 1, day: 2 },
    };
    const value = factOfValue('2020-12-30/2021-01-02');
    assert.ok(value);
    assert.ok(agreement(range, value) > 0.8);
  });

  it('files the same day under the same key with and without its year', () => {
    const value = factOfValue('2021-05-06');
    assert.ok(value);
    const sixth = { month: 5, day: 6 };
    const partial: DateFact = { kind: 'monthDay', from: sixth, to: sixth };
    assert.ok(factKeys(value).some((key) => factKeys(partial).includes(key)));
  });
});
