import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FlatReport, MergeOptions } from '../../../src/events/cluster';
import { clusterWithin, mergeAcross } from '../../../src/events/mergeReports';
import { report } from './flatReport';

const options: MergeOptions = {
  kindOf: (id) => (id.startsWith('o-') ? 'organisation' : id.startsWith('l-') ? 'place' : 'person'),
};

function day(number: number): FlatReport['date'] {
  return { kind: 'days', first: number, last: number };
}

/** The reports of each event, by index. */
function merge(reports: readonly FlatReport[]): number[][] {
  const { clusters } = mergeAcross(clusterWithin(reports, options), options);
  return clusters.map((cluster) => [...cluster.reports].sort((a, b) => a - b));
}

describe('mergeReports', () => {
  it('joins one meeting told by three sources', () => {
    const told = [0, 1, 2].map((source) =>
      report({ source, sentence: source, date: day(18_000), participants: ['berg', 'dorn'] }),
    );
    assert.deepEqual(merge(told), [[0, 1, 2]]);
  });

  it('keeps a meeting and a signing of the same people on one day apart', () => {
    const told = [
      report({ source: 0, date: day(18_000), participants: ['berg', 'dorn'] }),
      report({ source: 1, date: day(18_000), participants: ['berg', 'dorn'], type: 'signing' }),
    ];
    assert.equal(merge(told).length, 2);
  });

  it('joins a purchase of one day and one sum though the names are written differently', () => {
    const told = (source: number, buyer: string, topics: string[]): FlatReport =>
      report({ source, date: day(18_000), participants: [buyer], type: 'acquisition', topics });
    const same = ['#27500000', 'takeover'];
    assert.deepEqual(merge([told(0, 'o-acme', same), told(1, 'o-akme', same)]), [[0, 1]]);
    assert.equal(merge([told(0, 'o-acme', same), told(1, 'o-akme', ['takeover'])]).length, 2);
  });

  it('keeps journeys of different travellers on one day apart', () => {
    const told = (sentence: number, who: string): FlatReport =>
      report({ sentence, date: day(18_000), participants: [who, 'l-oslo'], type: 'visit' });
    assert.equal(merge([told(0, 'berg'), told(50, 'o-divers')]).length, 2);
  });

  it('lets a headline repeat what fits it best, not what comes first', () => {
    const reports = [
      report({ part: 'headline', participants: ['berg'], type: 'crime' }),
      report({ sentence: 40, date: day(18_001), participants: ['berg'], type: 'court-ruling' }),
      report({ sentence: 80, date: day(18_000), participants: ['berg'], type: 'crime' }),
    ];
    assert.deepEqual(merge(reports), [[1], [0, 2]]);
  });

  it('lets a headline repeat the lead whose words it uses, be that of another kind', () => {
    const words = [1, 2, 3, 4];
    const told = (shared: readonly number[]) => [
      report({ part: 'headline', participants: ['berg'], type: 'crime', words }),
      report({ part: 'lead', sentence: 40, date: day(18_001), type: 'election', words: shared }),
      report({ sentence: 80, participants: ['berg', 'dorn'], type: 'court-ruling' }),
    ];
    assert.deepEqual(merge(told([1, 2, 3, 9])), [[0, 1], [2]]);
    assert.notDeepEqual(merge(told([7, 8, 9, 10])), [[0, 1], [2]]);
  });

  it('finds the day within a month that another source gives', () => {
    const month: FlatReport['date'] = { kind: 'days', first: 17_990, last: 18_019 };
    const told = (source: number, date: FlatReport['date']): FlatReport =>
      report({ source, date, participants: ['berg', 'dorn'] });
    assert.equal(merge([told(0, month), told(1, day(18_000))]).length, 1);
  });

  it('keeps two guests of one host on one day apart', () => {
    const told = [
      report({ source: 0, sentence: 1, date: day(18_000), participants: ['berg', 'dorn'] }),
      report({ source: 0, sentence: 2, date: day(18_000), participants: ['berg', 'ruiz'] }),
      report({ source: 1, date: day(18_000), participants: ['berg', 'ruiz'] }),
    ];
    assert.deepEqual(merge(told), [[0], [1, 2]]);
  });

  it('joins a signing told by its people and by its bodies', () => {
    const about = { date: day(18_000), topics: ['memorandum', '=fish-quota'], countries: ['NO'] };
    const told = [
      report({
        source: 0,
        type: 'signing',
        participants: ['berg', 'dorn', 'o-ministry'],
        ...about,
      }),
      report({
        source: 1,
        language: 'vi',
        type: 'agreement',
        participants: ['o-ministry'],
        ...about,
      }),
    ];
    assert.equal(merge(told).length, 1);
  });

  it('joins what a headline, a caption and the body of one source tell', () => {
    const told = [
      report({ part: 'headline', sentence: 1, participants: ['berg'], date: undefined }),
      report({
        part: 'lead',
        sentence: 2,
        participants: ['berg', 'dorn'],
        date: day(18_000),
      }),
      report({ part: 'caption', sentence: 3, participants: ['berg', 'dorn'] }),
      report({ sentence: 4, type: 'meeting', definite: true }),
    ];
    assert.deepEqual(merge(told), [[0, 1, 2, 3]]);
  });

  it('joins a ruling told with half a name, and keeps an arrest and a robbery of one day apart', () => {
    const ruling = { type: 'court-ruling', date: day(10), topics: ['~law'] };
    const told = [
      report({ ...ruling, participants: ['carl-dorn'] }),
      report({ ...ruling, source: 1, participants: ['dorn'] }),
    ];
    assert.deepEqual(merge(told), [[0], [1]]);
    const halves: MergeOptions = { ...options, mayBeShort: (a, b) => a !== b };
    const { clusters } = mergeAcross(clusterWithin(told, halves), halves);
    assert.equal(clusters.length, 1);

    const crime = { type: 'crime', date: day(10), place: 'l-lyon', countries: ['FR'] };
    const crimes = [
      report({ ...crime, topics: ['~offence'] }),
      report({ ...crime, sentence: 9, topics: ['~arrest'] }),
      report({ ...crime, source: 1, topics: ['~arrest'] }),
      report({ ...crime, source: 1, sentence: 9, topics: ['~offence'] }),
    ];
    assert.deepEqual(merge(crimes), [
      [0, 3],
      [1, 2],
    ]);
  });

  it('tells a flood from a storm, and two storms from each other', () => {
    const told = [
      report({ source: 0, type: 'disaster', date: day(9), place: 'l-hue', topics: ['storm'] }),
      report({ source: 1, type: 'disaster', date: day(9), place: 'l-hue', topics: ['storm'] }),
      report({
        source: 2,
        type: 'disaster',
        date: day(9),
        place: 'l-lima',
        topics: ['earthquake'],
      }),
      report({ source: 3, type: 'disaster', date: day(40), place: 'l-hue', topics: ['storm'] }),
    ];
    assert.deepEqual(merge(told), [[0, 1], [2], [3]]);
  });

  it('offers what it does not join', () => {
    const told = [
      report({ source: 0, date: day(18_000), participants: ['berg', 'dorn'], countries: ['NO'] }),
      report({ source: 1, date: day(18_000), participants: ['berg', 'd-orn'], countries: ['NO'] }),
    ];
    const { clusters, perhaps } = mergeAcross(clusterWithin(told, options), options);
    assert.equal(clusters.length, 2);
    assert.ok(perhaps.length <= 1);
  });

  it('does as a reader settled', () => {
    const told = [
      report({ source: 0, date: day(1), participants: ['berg'], settled: 'x' }),
      report({ source: 1, date: day(900), participants: ['dorn'], settled: 'x' }),
      report({ source: 2, date: day(1), participants: ['berg'], settled: 'y' }),
    ];
    assert.deepEqual(merge(told), [[0, 1], [2]]);
  });

  const anyReport = fc
    .record({
      source: fc.integer({ min: 0, max: 12 }),
      first: fc.integer({ min: 100, max: 104 }),
      type: fc.constantFrom('meeting', 'signing', 'disaster', 'contest', 'launch'),
      participants: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'o-d', 'l-e'), { maxLength: 3 }),
      topics: fc.uniqueArray(fc.constantFrom('storm', 'flood', 'trade'), { maxLength: 2 }),
    })
    .map(({ first, ...rest }) => report({ ...rest, date: day(first) }));

  describe('in two sources that share another event', () => {
    const scripts: MergeOptions = { ...options, scriptsOf: (id) => (id.endsWith('-han') ? 2 : 1) };
    const arrests = (first: string, second: string): number => {
      const shared = (source: number): FlatReport =>
        report({ source, date: day(18_000), participants: ['berg', 'dorn'] });
      const arrest = (source: number, who: string): FlatReport =>
        report({ source, date: day(18_001), participants: [who], type: 'crime', sentence: 90 });
      const told = [shared(0), arrest(0, first), shared(1), arrest(1, second)];
      return mergeAcross(clusterWithin(told, scripts), scripts).clusters.length;
    };

    it('joins the only arrest of a day, where the names are in two scripts', () => {
      assert.equal(arrests('lund', 'o-police-han'), 2);
    });

    it('keeps the arrests of two people apart', () => {
      assert.equal(arrests('lund', 'weiss'), 3);
    });
  });

  it('puts every report into one event and never two days apart into the same', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 40 }), (unsorted) => {
        const reports = [...unsorted]
          .sort((a, b) => a.source - b.source)
          .map((each, sentence) => ({ ...each, sentence }));
        const events = merge(reports);
        assert.deepEqual(
          events.flat().sort((a, b) => a - b),
          reports.map((_, index) => index),
        );
        for (const event of events) {
          for (const index of event) {
            const facts = event.map((other) => reports[other]?.date);
            const own = reports[index]?.date;
            assert.ok(
              facts.every(
                (each) =>
                  each?.kind === 'days' &&
                  own?.kind === 'days' &&
                  Math.abs(each.first - own.first) <= 1,
              ),
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
