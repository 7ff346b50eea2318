import assert from 'node:assert/strict';
import { datedRoles } from '../../../src/corpus/datedRoles';
import { entityOf, snapshotOf, sourceOf } from './cardFixture';

const claim = (source: string, date?: string) => ({ source, start: 0, end: 1, date });
const office = (claims: ReturnType<typeof claim>[]) => ({
  title: 'Captain',
  organisation: undefined,
  from: undefined,
  to: undefined,
  claims,
});

describe('dated offices', () => {
  const sources = ['log.txt', 'letter.txt', 'note.txt'].map((key) =>
    sourceOf(key, '[Ines] sails.'),
  );

  it('take the days of sources that are dated by what they share with others', () => {
    const claims = [claim('log.txt', '1902'), claim('letter.txt'), claim('note.txt')];
    const ines = entityOf({ id: 'ines', roles: [office(claims)] });
    const known = snapshotOf(sources, [ines], [], {});
    const published = new Map([['letter.txt', { date: '1901-05~', evidence: undefined }]]);
    const [role] = datedRoles({ ...known, events: { ...known.events, published } }, ines);
    assert.deepEqual([role?.from, role?.to], ['1901-05~', '1902']);
    assert.deepEqual(
      role?.claims.map(({ date }) => date),
      ['1902', '1901-05~', undefined],
    );
  });

  it('are not of the day of an article below which a teaser tells of them', () => {
    const [log, ...others] = sources;
    assert.ok(log);
    const furniture = [{ kind: 'teaser' as const, start: 5, end: 9 }];
    const page = { ...log.analysis.source, furniture };
    const teasing = { ...log, analysis: { ...log.analysis, source: page } };
    const claims = [claim('log.txt', '1902'), { ...claim('log.txt', '1902'), start: 6, end: 8 }];
    const ines = entityOf({ id: 'ines', roles: [office(claims)] });
    const [role] = datedRoles(snapshotOf([teasing, ...others], [ines], [], {}), ines);
    assert.deepEqual(
      role?.claims.map(({ date }) => date),
      ['1902', undefined],
    );
  });

  it('leave alone what a register says', () => {
    const settled = { ...office([]), from: '1899', to: '1905' };
    const ines = entityOf({ id: 'ines', roles: [settled] });
    assert.deepEqual(datedRoles(snapshotOf(sources, [ines], [], {}), ines), [settled]);
  });
});
