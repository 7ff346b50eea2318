import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CorpusSource } from '../../../src/corpus/corpusSource';
import { NOBODY, Seats } from '../../../src/corpus/seats';
import { sortSources } from '../../../src/corpus/snapshot';

function sourcesOf(paths: Iterable<number>): CorpusSource[] {
  const named = [...paths].map((at) => ({ ...NOBODY, key: `k${at}`, path: String(at) }));
  return sortSources(named);
}

function seatsOf(seated: readonly CorpusSource[]): Map<string, number> {
  const taken = seated.flatMap((source, seat) =>
    source === NOBODY ? [] : [[source.key, seat] as const],
  );
  return new Map(taken);
}

describe('seats of sources', () => {
  it('are in the order of the sources, whoever comes and goes', () => {
    const lists = fc.array(fc.uniqueArray(fc.nat(300), { maxLength: 120 }), { maxLength: 8 });
    fc.assert(
      fc.property(lists, (steps) => {
        const seats = new Seats();
        for (const paths of steps) {
          const sources = sourcesOf(paths);
          const seated = seats.place(sources).filter((source) => source !== NOBODY);
          assert.deepEqual(seated, sources);
        }
      }),
    );
  });

  it('stay the same for most when one comes, wherever it does', () => {
    const seats = new Seats();
    const paths = new Set(Array.from({ length: 500 }, (_, at) => 1000 + 4 * at));
    let before = seatsOf(seats.place(sourcesOf(paths)));
    for (const path of [10, 1001, 1002, 1003, 1201, 1202, 1203, 2999, 9000]) {
      paths.add(path);
      const after = seatsOf(seats.place(sourcesOf(paths)));
      const moved = [...before].filter(([key, seat]) => after.get(key) !== seat);
      assert.ok(moved.length <= 8, `${moved.length} moved for ${path}`);
      before = after;
    }
  });

  it('stay the same for those who stay', () => {
    const seats = new Seats();
    const before = seatsOf(seats.place(sourcesOf([11, 12, 13, 14, 15])));
    const after = seatsOf(seats.place(sourcesOf([12, 14, 15])));
    for (const [key, seat] of after) assert.equal(seat, before.get(key));
  });
});
