import type { FlatReport } from '../../../src/events/cluster';

/** A report of a meeting as the join sees it, of nobody at no time, with what is given. */
export function report(given: Partial<FlatReport>): FlatReport {
  return {
    source: 0,
    zone: 0,
    part: 'body',
    sentence: 0,
    language: 'en',
    type: 'meeting',
    date: undefined,
    borrowed: false,
    participants: [],
    place: undefined,
    countries: [],
    topics: [],
    words: [],
    planned: false,
    definite: false,
    loose: false,
    another: false,
    carried: false,
    recalled: false,
    settled: undefined,
    ...given,
  };
}
