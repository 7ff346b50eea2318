import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Cluster,
  copyOf,
  type FlatReport,
  type MergeOptions,
} from '../../../src/events/cluster';
import type { Merged } from '../../../src/events/joinPairs';
import { MergeMemo } from '../../../src/events/mergeMemo';
import { clusterWithin, mergeAcross } from '../../../src/events/mergeReports';
import { report } from './flatReport';

const options: MergeOptions = {
  kindOf: (id) => (id.startsWith('o-') ? 'organisation' : id.startsWith('l-') ? 'place' : 'person'),
};

/** What a report tells, in few numbers: so that many tell of one day, person or month. */
const telling = fc.record({
  day: fc.constantFrom(0, 0, 0, 1, 2, 3),
  kind: fc.constantFrom('day', 'month', 'none', 'settled'),
  who: fc.array(fc.constantFrom('berg', 'dorn', 'o-acme', 'vik', 'lie', 'moe'), { maxLength: 2 }),
  zone: fc.nat({ max: 1 }),
  type: fc.constantFrom<FlatReport['type']>('meeting', 'signing', 'visit'),
  topics: fc.subarray(['memorandum', 'fish', '#40', '=quota']),
});

type Telling = typeof telling extends fc.Arbitrary<infer T> ? T : never;

function reportOf(source: number, sentence: number, told: Telling): FlatReport {
  const first = 18_000 + told.day;
  const month = { kind: 'days', first: 17_987, last: 18_016 } as const;
  return report({
    ...{ source, sentence, zone: told.zone, type: told.type, topics: told.topics },
    participants: [...new Set(told.who)],
    countries: told.day === 0 ? ['NO'] : [],
    date:
      told.kind === 'none'
        ? undefined
        : told.kind === 'month'
          ? month
          : { kind: 'days', first, last: first },
    settled: told.kind === 'settled' && told.day > 2 ? 'e1' : undefined,
  });
}

/** Reports of a source have numbers of their own, as in a corpus. */
function clustersOf(source: number, told: readonly Telling[]): readonly Cluster[] {
  const byZone = [...told].sort((a, b) => a.zone - b.zone);
  const clusters = clusterWithin(
    byZone.map((each, at) => reportOf(source, at, each)),
    options,
  ).map(copyOf);
  for (const { reports } of clusters) {
    for (const [at, own] of reports.entries()) reports[at] = 1000 * source + own;
  }
  return clusters;
}

function plain({ clusters, perhaps }: Merged): unknown {
  return [
    clusters.map(({ reports, participants, dates }) => [reports, [...participants], dates]),
    perhaps,
  ];
}

describe('a merge that remembers the last one', () => {
  it('gives what merging everything anew gives, on crowded days, too', function () {
    this.timeout(30_000);
    const source = fc.array(telling, { maxLength: 3 });
    const edits = fc.array(fc.tuple(fc.nat(69), source), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 50, maxLength: 70 }),
        fc.array(edits, { maxLength: 4 }),
        (sources, rounds) => {
          const memo = new MergeMemo();
          let told = sources.map((each, at) => clustersOf(at, each));
          for (const round of [[], ...rounds]) {
            told = [...told];
            for (const [at, fresh] of round)
              told[at % told.length] = clustersOf(at % told.length, fresh);
            const anew = mergeAcross(told.flat().map(copyOf), options);
            assert.deepEqual(plain(memo.merge(told, options)), plain(anew));
          }
        },
      ),
      { numRuns: 10 },
    );
  });

  it('keeps what is joined of the same as the same object', () => {
    const same: Telling = {
      day: 1,
      kind: 'day',
      who: ['berg'],
      zone: 0,
      type: 'signing',
      topics: [],
    };
    const other: Telling = { ...same, day: 2, who: ['dorn'] };
    const told = [[same], [same], [other], [other]].map((each, at) => clustersOf(at, each));
    const memo = new MergeMemo();
    const { clusters: before } = memo.merge(told, options);
    const { clusters: after } = memo.merge([...told.slice(0, 3), clustersOf(3, [other])], options);
    assert.equal(before.length, 2);
    assert.deepEqual(
      before.map((cluster, at) => cluster === after[at]),
      [true, false],
    );
  });
});
