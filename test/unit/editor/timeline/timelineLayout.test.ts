import assert from 'node:assert/strict';
import type { TimelineEvent } from '../../../../src/editor/timeline/messages';
import {
  placeEvents,
  ticksOf,
  wholeWindow,
  zoom,
} from '../../../../src/editor/timeline/timelineLayout';

function at(id: string, first: number | null, last: number | null): TimelineEvent {
  const marks = { uncertain: false, planned: false, conflict: false };
  return { id, title: id, facts: '', first, last, dated: true, ...marks };
}

describe('the timeline’s layout', () => {
  it('shows all events at first, open ends aside', () => {
    const { from, to } = wholeWindow([at('a', 100, 120), at('b', null, 400), at('c', 50, null)], 0);
    assert.ok(from < 50 && from > 0);
    assert.ok(to > 401 && to < 600);
  });

  it('keeps the day under the mouse where it is while it zooms', () => {
    const before = { from: 0, to: 1000 };
    const after = zoom(before, 0.5, 250);
    assert.equal(after.to - after.from, 500);
    assert.equal((250 - after.from) / 500, 0.25);
    const closest = zoom(before, 1e-9, 250);
    assert.equal(Math.round(closest.to - closest.from), 5);
  });

  it('has a scale from days to centuries, never crowded', () => {
    for (let length = 5; length < 1_000_000; length *= 1.7) {
      const ticks = ticksOf({ from: -length / 3, to: length }, 900);
      assert.ok(ticks.length > 0 && ticks.length < 14, `${ticks.length} ticks for ${length} days`);
      const days = ticks.map(({ day }) => day);
      assert.deepEqual(
        days,
        [...new Set(days)].sort((a, b) => a - b),
      );
    }
    assert.equal(ticksOf({ from: 0, to: 8 }, 900)[0]?.unit, 'day');
  });

  it('never draws one event over another or its label', () => {
    const events = Array.from({ length: 60 }, (_, n) => at(`e${n}`, n * 3, n * 3 + (n % 5) * 9));
    const marks = placeEvents(events, { from: -5, to: 190 }, 800, () => 90);
    assert.equal(marks.length, 60);
    const spans = marks.map(({ left, right, lane, labelBefore }) => ({
      lane,
      from: labelBefore ? left - 90 : left,
      to: labelBefore ? right : right + 90,
    }));
    for (const [index, one] of spans.entries()) {
      for (const other of spans.slice(index + 1)) {
        if (one.lane !== other.lane) continue;
        assert.ok(one.to <= other.from || other.to <= one.from);
      }
    }
  });

  it('draws what is open to the edge, and nothing that is out of view', () => {
    const events = [at('open', null, 20), at('on', 30, null), at('past', -90, -80)];
    const marks = placeEvents(events, { from: 0, to: 100 }, 1000, () => 10);
    assert.deepEqual(
      marks.map(({ event, openLeft, openRight }) => [event.id, openLeft, openRight]),
      [
        ['open', true, false],
        ['on', false, true],
      ],
    );
  });
});
