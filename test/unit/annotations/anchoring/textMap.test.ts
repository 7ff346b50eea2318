import assert from 'node:assert/strict';
import { ChainOrder, chainFragments } from '../../../../src/annotations/anchoring/chain';
import type { Fragments } from '../../../../src/annotations/anchoring/fragments';
import { blocksInOrder, type Segment } from '../../../../src/annotations/anchoring/textMap';

const COSTS = { on: 30, back: Infinity };

/** Fragments of which every unit is known: their starts, ends, shifts and weights. */
function makeFragments(parts: readonly (readonly [number, number, number, number])[]): Fragments {
  const last = Math.max(...parts.map(([, end]) => end));
  return {
    count: parts.length,
    starts: Int32Array.from(parts, ([start]) => start),
    ends: Int32Array.from(parts, ([, end]) => end),
    shifts: Int32Array.from(parts, ([, , shift]) => shift),
    weights: Float64Array.from(parts, ([, , , weight]) => weight),
    knownBefore: Int32Array.from({ length: last + 1 }, (_, at) => at),
    otherCost: 0.5,
  };
}

describe('chainFragments', () => {
  it('joins neighbours that share much, although copies elsewhere end with more', () => {
    const copies = Array.from(
      { length: 9 },
      (_, i) => [0, 1010 + i, 9000 + 4000 * i, 510 + i] as const,
    );
    const parts = [...copies, [0, 1000, 0, 500], [1088, 3000, -283, 950]] as const;
    const order = new ChainOrder(makeFragments(parts));
    const { path } = chainFragments(order, new Uint8Array(parts.length), COSTS);
    assert.deepEqual(path, [9, 10]);
  });

  it('shares no more than there is', () => {
    const parts = [
      [0, 300, 0, 150],
      [10, 300, -290, 145],
    ] as const;
    const order = new ChainOrder(makeFragments(parts));
    const { path } = chainFragments(order, new Uint8Array(parts.length), COSTS);
    assert.deepEqual(path, [0]);
  });
});

describe('blocksInOrder', () => {
  const segment = (start: number, end: number, shift: number, block: number): Segment => ({
    start,
    end,
    shift,
    block,
    fragment: block,
  });

  it('takes a block that lies within another one for no part of the order', () => {
    const segments = [
      segment(0, 4000, 300, 0),
      segment(4000, 4070, -2600, 1),
      segment(4080, 9000, 500, 2),
    ];
    assert.deepEqual(blocksInOrder(segments, 3), [true, false, true]);
  });

  it('keeps blocks that follow each other, and drops the lighter of two that do not', () => {
    const segments = [
      segment(0, 100, 0, 0),
      segment(100, 150, 400, 1),
      segment(150, 500, 50, 2),
      segment(500, 600, 90, 3),
    ];
    assert.deepEqual(blocksInOrder(segments, 4), [true, false, true, true]);
  });
});
