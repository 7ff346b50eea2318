import assert from 'node:assert/strict';
import { annotationsAt, cardOfMention, passagesOf, spanAt } from '../../../src/corpus/card';
import { entityOf, eventOf, snapshotOf, sourceOf } from './cardFixture';

const LOG = sourceOf('log.txt', '[Ines Aguiar] met [Olof]. [Aguiar] left.');
const LETTER = sourceOf('letter.txt', 'Dear [Ines]');
const INES = entityOf({
  id: 'ines-aguiar',
  name: 'Ines Aguiar',
  names: new Map([
    ['pt', ['Ines Aguiar', 'Inês Aguiar', 'Aguiar']],
    ['ja', ['イネス']],
  ]),
  roles: [
    {
      title: 'Captain',
      organisation: 'harbour',
      from: '1901',
      to: '1903',
      claims: [
        { source: 'log.txt', start: 0, end: 1, date: '1901' },
        { source: 'log.txt', start: 5, end: 6, date: '1902' },
        { source: 'letter.txt', start: 0, end: 1, date: '1903' },
      ],
    },
  ],
  occurrences: [
    { source: 'letter.txt', mentions: [0] },
    { source: 'log.txt', mentions: [0, 2] },
  ],
  mentionCount: 3,
});
const HARBOUR = entityOf({ id: 'harbour', type: 'organisation', name: 'Port of Faro' });
const LINKS = { 'log.txt': ['ines-aguiar', 'olof', 'ines-aguiar'], 'letter.txt': ['ines-aguiar'] };

function eventWith(id: string, date: string, reports: number) {
  return eventOf({
    id,
    date,
    participants: [{ entity: 'ines-aguiar', role: 'agent' }],
    reports: Array.from({ length: reports }, (_, at) => ({
      source: 'log.txt',
      report: at,
      start: at,
      end: at + 1,
      date,
      language: 'en',
    })),
  });
}

describe('the card of a mention', () => {
  it('tells who it is, under which names, in which offices, how often', () => {
    const snapshot = snapshotOf([LOG, LETTER], [INES, HARBOUR], [], LINKS);
    const card = cardOfMention(snapshot, LOG, 2, 'en');
    assert.equal(card?.name, 'Ines Aguiar');
    assert.deepEqual(card.names, [
      { language: 'pt', names: ['Inês Aguiar'] },
      { language: 'ja', names: ['イネス'] },
    ]);
    assert.deepEqual(card.roles, [
      {
        title: 'Captain',
        organisation: 'Port of Faro',
        from: '1901',
        to: '1903',
        sources: 2,
        claim: { source: 'log.txt', start: 0, end: 1, date: '1901' },
      },
    ]);
    assert.deepEqual([card.mentions, card.sources], [3, 2]);
    assert.equal(card.evidence[0]?.rule, 'title-before-name');
  });

  it('shows the events that most sources tell of, in order of time', () => {
    const events = [
      eventWith('a', '1900', 1),
      eventWith('b', '1901', 3),
      eventWith('c', '1902', 2),
      eventWith('d', '1903', 2),
      eventWith('e', '1904', 4),
    ];
    const card = cardOfMention(snapshotOf([LOG], [INES], events, LINKS), LOG, 0, 'en');
    assert.deepEqual(
      card?.events.map(({ event }) => event.id),
      ['b', 'c', 'e'],
    );
    assert.equal(card.moreEvents, 2);
  });

  it('falls back to what the source alone says', () => {
    const card = cardOfMention(snapshotOf([LOG], [], []), LOG, 1, 'en');
    assert.deepEqual([card?.id, card?.name, card?.sources], [undefined, 'Olof', 1]);
    assert.equal(cardOfMention(snapshotOf([LOG], [], []), LOG, 7, 'en'), undefined);
  });
});

describe('finding what stands somewhere', () => {
  it('finds mentions from their first to behind their last letter', () => {
    const { mentions } = LOG.analysis.recognition;
    const found = [0, 5, 11, 12, 18, 24].map((offset) => spanAt(mentions, offset));
    assert.deepEqual(found, [0, 0, 0, undefined, 1, 2]);
    assert.equal(spanAt([], 3), undefined);
  });

  it('finds annotations, the shortest first, without the lost ones', () => {
    const annotation = (id: string, span: { start: number; end: number } | undefined) => ({
      annotation: { id, type: 'note' as const, range: { start: 0, end: 0 } },
      state: span ? ('anchored' as const) : ('orphan' as const),
      span,
    });
    const source = {
      ...LOG,
      annotations: [
        annotation('long', { start: 0, end: 30 }),
        annotation('short', { start: 4, end: 9 }),
        annotation('lost', undefined),
      ],
    };
    const ids = annotationsAt(source, 5).map(({ item }) => item.annotation.id);
    assert.deepEqual(ids, ['short', 'long']);
  });

  it('lists the passages of an entity through all sources', () => {
    const passages = passagesOf(snapshotOf([LETTER, LOG], [INES], [], LINKS), INES);
    const texts = passages.map(({ source, start, end }) =>
      (source === 'log.txt' ? LOG : LETTER).analysis.source.text.slice(start, end),
    );
    assert.deepEqual(texts, ['Ines', 'Ines Aguiar', 'Aguiar']);
  });
});
