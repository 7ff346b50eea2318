import assert from 'node:assert/strict';
import { LatestReadings } from '../../../../src/editor/sources/latestReadings';

describe('the latest reading of a source', () => {
  it('is the one that began last, whichever ends first', () => {
    const readings = new LatestReadings();
    const [slow, quick] = [readings.begin('a'), readings.begin('a')];
    assert.equal(readings.end('a', quick), true);
    assert.equal(readings.end('a', slow), false);
    const [first, second] = [readings.begin('a'), readings.begin('a')];
    assert.equal(readings.end('a', first), false);
    assert.equal(readings.end('a', second), true);
  });

  it('is each source’s own', () => {
    const readings = new LatestReadings();
    const [a, b] = [readings.begin('a'), readings.begin('b')];
    assert.equal(readings.end('a', a), true);
    assert.equal(readings.end('b', b), true);
  });

  it('counts no more once the source is forgotten', () => {
    const readings = new LatestReadings();
    const reading = readings.begin('a');
    readings.forget('a');
    assert.equal(readings.end('a', reading), false);
  });
});
