import assert from 'node:assert/strict';
import { clusterOf } from '../../../src/events/cluster';
import { joinPairs, PERHAPS } from '../../../src/events/joinPairs';
import type { Judge } from '../../../src/events/judges';
import { report } from './flatReport';

const SURE = 0.9;

/** Joins three clusters of which the second is like both others; `ends`: how like those are. */
function joinThree(ends: number): {
  readonly groups: readonly (readonly number[])[];
  readonly offered: readonly number[];
} {
  const three = [0, 1, 2].map((source) => clusterOf(report({ source }), source));
  const judge: Judge = (a, b) => {
    const both = [...a.reports, ...b.reports];
    return both.length === 2 && !both.includes(1) ? ends : SURE;
  };
  const pairs = [
    { a: 0, b: 1, score: SURE },
    { a: 1, b: 2, score: SURE - 0.1 },
  ];
  const { clusters, perhaps } = joinPairs(three, pairs, judge);
  return {
    groups: clusters.map(({ reports }) => [...reports].sort()),
    offered: perhaps.map(({ score }) => score),
  };
}

describe('joinPairs', () => {
  it('joins what is one on average, though not each pair is sure', () => {
    assert.deepEqual(joinThree(0.4), { groups: [[0, 1, 2]], offered: [] });
  });

  it('joins no chain of which the ends are unlike, and offers it', () => {
    assert.deepEqual(joinThree(-1), { groups: [[0, 1], [2]], offered: [PERHAPS] });
  });
});
