import assert from 'node:assert/strict';
import { ChainOrder, chainFragments } from '../../../src/annotations/anchoring/chain';
import type { Fragments } from '../../../src/annotations/anchoring/fragments';

const COSTS = { on: 30, back: Infinity };

/** Fragments of known text, from rows of start, end and shift: each unit weighs 1. */
function fragmentsOf(...rows: readonly (readonly [number, number, number])[]): Fragments {
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const length = Math.max(...rows.map(([, end]) => end));
  return {
    count: rows.length,
    starts: Int32Array.from(sorted, ([start]) => start),
    ends: Int32Array.from(sorted, ([, end]) => end),
    shifts: Int32Array.from(sorted, ([, , shift]) => shift),
    weights: Float64Array.from(sorted, ([start, end]) => end - start),
    knownBefore: Int32Array.from({ length: length + 1 }, (_, at) => at),
    otherCost: 0,
  };
}

function chained(fragments: Fragments): (readonly [number, number, number])[] {
  const { path } = chainFragments(
    new ChainOrder(fragments),
    new Uint8Array(fragments.count),
    COSTS,
  );
  return path.map((at) => [
    fragments.starts[at] ?? 0,
    fragments.ends[at] ?? 0,
    fragments.shifts[at] ?? 0,
  ]);
}

/** Alike fragments, each further on by a unit in the old text alone or by a copy in the new one. */
function alike(count: number, row: (i: number) => readonly [number, number, number]) {
  return Array.from({ length: count }, (_, i) => row(i));
}

describe('chainFragments', () => {
  it('joins neighbours that share a few units, though scraps where they meet score more', () => {
    const before = [0, 1000, 0] as const;
    const behind = [1195, 3000, -200] as const;
    const scraps = alike(8, (i) => [1100 + i, 1145 + i, -90 - i]);
    assert.deepEqual(chained(fragmentsOf(before, ...scraps, behind)), [before, behind]);
  });

  it('joins neighbours that share much, as where one of two alike paragraphs was deleted', () => {
    const before = [0, 1999, 0] as const;
    const behind = [2000, 4000, -700] as const;
    const copies = alike(8, (i) => [0, 2000, 5000 + 100 * i]);
    assert.deepEqual(chained(fragmentsOf(before, ...copies, behind)), [before, behind]);
  });
});
