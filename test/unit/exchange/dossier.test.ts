import assert from 'node:assert/strict';
import fc from 'fast-check';
import { profileEntity } from '../../../src/corpus/entityProfile';
import { type DossierWords, plain, renderDossier } from '../../../src/exchange/dossier';
import { entityOf, eventOf, snapshotOf, sourceOf } from '../corpus/cardFixture';

const words: DossierWords = {
  names: 'Names',
  roles: 'Offices',
  events: 'Events',
  relations: 'Relations',
  quotes: 'Quotations',
  companions: 'Appears with',
  sources: 'Sources',
  reasons: 'Reasons',
  undated: 'No date',
  nameOf: (entity) => entity.name,
  typeOf: (entity) => entity.type,
  organisationOf: (id) => id,
  office: ({ title }) => title,
  titleOf: (event) => event.type,
  language: (tag) => tag,
  date: (value) => value,
  reason: () => '',
  perhaps: (names) => `Perhaps ${names}`,
  relation: ({ kind }) => kind,
  mentions: (count) => `${count} mentions`,
  link: ({ source, start }) => ({ label: source, address: `${source}#${start}` }),
  page: () => undefined,
};

describe('the profile of an entity', () => {
  const source = sourceOf('a.txt', '[Ines] met [Olof].');
  const ines = entityOf({
    id: 'ines',
    name: 'Ines',
    names: new Map([['en', ['Ines']]]),
    occurrences: [{ source: 'a.txt', mentions: [0] }],
    mentionCount: 1,
  });
  const olof = entityOf({ id: 'olof', name: 'Olof', occurrences: [] });
  const event = eventOf({
    id: 'e',
    date: '2031-05-06',
    participants: [{ entity: 'ines', role: 'participant' }],
    reports: [
      { source: 'a.txt', report: 0, start: 0, end: 15, date: '2031-05-06', language: 'en' },
    ],
  });
  const snapshot = snapshotOf([source], [ines, olof], [event], { 'a.txt': ['ines', 'olof'] });

  it('holds events with their passages, mentions and companions', () => {
    const profile = profileEntity(snapshot, ines);
    assert.deepEqual(
      profile.events.map(({ passages }) => passages.map(({ text }) => text)),
      [['Ines met Olof.']],
    );
    assert.deepEqual(profile.mentions, [{ source: 'a.txt', start: 0, end: 4 }]);
  });

  it('is written as Markdown with references', () => {
    const text = renderDossier(profileEntity(snapshot, ines), words);
    assert.match(text, /^# Ines\n/);
    assert.match(
      text,
      /- \*\*2031-05-06\*\* meeting\n {2}- \[a\.txt\]\(<a\.txt#0>\): Ines met Olof\./,
    );
    assert.match(text, /- \[a\.txt\]\(<a\.txt#0>\): 1 mentions/);
  });
});

describe('a dossier of offices and events', () => {
  const source = sourceOf('a.txt', '[Ines] met [Olof]. They parted.');
  const claims = [{ source: 'a.txt', start: 0, end: 4, date: '2031-05' }];
  const ines = entityOf({
    id: 'ines',
    name: 'Ines',
    roles: [
      { title: 'Pilot', organisation: 'port', from: '2030', to: undefined, claims: [] },
      { title: 'Captain', organisation: undefined, from: '2031-05', to: '2031-05', claims },
    ],
    occurrences: [{ source: 'a.txt', mentions: [0] }],
    mentionCount: 1,
  });
  const report = (start: number, end: number) => {
    return { source: 'a.txt', report: 0, start, end, date: undefined, language: 'en' };
  };
  const event = eventOf({
    id: 'e',
    participants: [{ entity: 'ines', role: 'participant' }],
    reports: [report(0, 15), report(16, 28)],
  });
  const snapshot = snapshotOf([source], [ines], [event], { 'a.txt': ['ines'] });
  const text = renderDossier(profileEntity(snapshot, ines), words);

  it('says of an office since when a register has it, else which source says so', () => {
    assert.match(text, /- Pilot, port, 2030\/\.\.\n/);
    assert.match(text, /- Captain \(\[a\.txt\]\(<a\.txt#0>\), 2031-05\)/);
  });

  it('has one line a source below an event, with where it says more', () => {
    assert.match(text, /a\.txt#0>\): Ines met Olof\. \(\[a\.txt\]\(<a\.txt#16>\)\)/);
  });
});

describe('plain', () => {
  it('leaves prose as it is', () => {
    assert.equal(
      plain('Sarn (the river), 12:30 – file_name.txt'),
      'Sarn (the river), 12:30 – file_name.txt',
    );
  });

  it('leaves nothing that Markdown could read as structure', () => {
    assert.equal(
      plain('# [a](b) *c* <i> $(x) http://d'),
      '\\# \\[a\\](b) \\*c\\* \\<i\\> \\$(x) http\\://d',
    );
    assert.equal(plain('12. x'), '12\\. x');
    assert.equal(plain('- x'), '\\- x');
  });

  it('is one line whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.doesNotMatch(plain(text), /[\n\r]/);
        assert.doesNotMatch(plain(text), /(?<!\\)(?:\\\\)*[`*[\]<>]/);
      }),
    );
  });
});
