import assert from 'node:assert/strict';
import { type ChronologyWords, renderChronology } from '../../../src/exchange/chronology';
import { eventOf, snapshotOf, sourceOf } from '../corpus/cardFixture';

const WORDS: ChronologyWords = {
  title: 'Chronology',
  undated: 'No date',
  titleOf: ({ id }) => id,
  date: (value) => value,
  name: (id) => id,
  conflict: (about) => `Sources differ on the ${about}`,
  link: ({ source, start }) => ({ label: `${source}:${start}`, address: `${source}#L1` }),
};

describe('a chronology', () => {
  const text = 'Ines *met* Olof <b>on the pier</b>.';
  const report = (source: string) => ({
    source,
    report: 0,
    start: 0,
    end: text.length,
    date: '1903-04-02',
    language: 'en',
  });
  const conflict = {
    about: 'date',
    claims: [
      { value: '1903-04-02', source: 'a' },
      { value: '1903-04-03', source: 'b' },
    ],
  } as const;
  const events = [
    eventOf({
      id: 'pier',
      date: '1903-04-02',
      place: 'oslo',
      reports: [report('a'), report('b'), report('a')],
      conflicts: [conflict],
    }),
    eventOf({ id: 'later', date: '1904' }),
    eventOf({ id: 'some day' }),
  ];
  const written = renderChronology(
    snapshotOf([sourceOf('a', text), sourceOf('b', text)], [], events),
    events,
    WORDS,
  );

  it('has a heading a year, the undated last', () => {
    const headings = written.split('\n').filter((line) => line.startsWith('## '));
    assert.deepEqual(headings, ['## 1903', '## 1904', '## No date']);
  });

  it('quotes each source once, with a reference, and runs nothing of it', () => {
    const quotes = written.split('\n').filter((line) => line.startsWith('- “'));
    assert.equal(quotes.length, 2);
    assert.ok(quotes[0]?.includes('](<a#L1>)'));
    assert.ok(!written.includes('<b>') && !written.includes(' *met*'));
  });

  it('says where sources differ', () => {
    assert.match(written, /Sources differ on the date: 1903-04-02 \(a\), 1903-04-03 \(b\)/);
  });
});
