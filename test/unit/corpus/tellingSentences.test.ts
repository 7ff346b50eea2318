import assert from 'node:assert/strict';
import { analyse } from '../../../src/corpus/analyse';
import { Corpus } from '../../../src/corpus/corpus';
import { tellingSentences } from '../../../src/corpus/tellingSentences';

const SOURCES = {
  'a.txt': `Ministries to share records

TURKU, May 6, 2031 – The ministries of Estonia and Finland agreed on Tuesday to open the National Records Exchange Platform to all towns.

The National Records Exchange Platform is run by the archives and serves 240 towns, the minister said.`,
  'b.txt': `Towns wait for records

TALLINN, May 9, 2031 – Towns in the north still wait, a mayor said, for what they were promised of the National Records Exchange Platform.

Nothing else is known.`,
  'c.txt': `Other news

RIGA, May 10, 2031 – The harbour was closed on Friday.`,
};

describe('the sentences that tell of a name', () => {
  const corpus = new Corpus();
  for (const [key, text] of Object.entries(SOURCES)) {
    corpus.set({ key, path: key, analysis: analyse(text), metadata: {}, annotations: [] });
  }
  const snapshot = corpus.snapshot();
  const platform = [...snapshot.entities.entities.values()].find(({ name }) =>
    name.includes('Records Exchange'),
  );
  assert.ok(platform);
  const tell = (...[most, options]: [number, Parameters<typeof tellingSentences>[3]?]) =>
    tellingSentences(snapshot, platform, most, options).map(({ source, start, end }) =>
      SOURCES[source as keyof typeof SOURCES].slice(start, end),
    );

  it('are one of each source, what says what it is first', () => {
    const [first, second, ...rest] = tell(9);
    assert.match(first ?? '', /^The National Records Exchange Platform is run/);
    assert.match(second ?? '', /^(?:TALLINN|Towns in the north)/);
    assert.deepEqual(rest, []);
  });

  it('are others than the one before the reader, those of other sources first', () => {
    const at = SOURCES['a.txt'].indexOf('The National Records');
    const here = { source: 'a.txt', start: at, end: at + 5 };
    const [first, second] = tell(9, { here });
    assert.match(first ?? '', /a mayor said/);
    assert.match(second ?? '', /agreed on Tuesday/);
    assert.equal(tell(1, { here }).length, 1);
  });

  it('are of the first sources alone where a card must be there at once', () => {
    assert.equal(tell(9, { sources: 1 }).length, 1);
  });
});
