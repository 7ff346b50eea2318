import assert from 'node:assert/strict';
import { isInTeaser } from '../../../src/text/teasers';

describe('teasers', () => {
  const furniture = (
    [
      ['caption', 10, 20],
      ['teaser', 50, 60],
      ['caption', 61, 70],
      ['credit', 70, 75],
      ['teaser', 76, 90],
      ['tags', 95, 99],
      ['caption', 100, 110],
    ] as const
  ).map(([kind, start, end]) => ({ kind, start, end }));

  it('reach over the captions that stand among them', () => {
    const inside = [5, 15, 55, 65, 72, 80, 97, 105, 200].filter((at) => isInTeaser(furniture, at));
    assert.deepEqual(inside, [55, 65, 72, 80]);
  });
});
