import assert from 'node:assert/strict';
import type { CorpusSource } from '../../../src/corpus/corpusSource';
import { type Found, search } from '../../../src/editor/search/searchResults';
import { snapshotOf, sourceOf } from '../corpus/cardFixture';

/** A source that counts how often its text is asked for. */
function counted(key: string, text: string): { source: CorpusSource; asked: () => number } {
  const plain = sourceOf(key, text);
  let asked = 0;
  const source = {
    ...plain.analysis.source,
    get text() {
      asked += 1;
      return text;
    },
  };
  return { source: { ...plain, analysis: { ...plain.analysis, source } }, asked: () => asked };
}

describe('search in context', () => {
  it('reads again only what has changed', async () => {
    const [log, letter, later] = [
      counted('log', 'The pilot boat sank.'),
      counted('letter', 'No boat, no pilot.'),
      counted('log', 'The pilot left.'),
    ];
    const found: Found = new WeakMap();
    const ask = async (...sources: CorpusSource[]) =>
      (await search(snapshotOf(sources, [], []), { kind: 'words', words: 'BOAT' }, found)).map(
        ({ key, children }) => [key, children.map(({ start }) => start)],
      );
    const first = await ask(log.source, letter.source);
    assert.deepEqual(first, [
      ['log', [10]],
      ['letter', [3]],
    ]);
    const [once, twice] = [log.asked(), letter.asked()];
    assert.deepEqual(await ask(log.source, letter.source), first);
    assert.deepEqual(await ask(later.source, letter.source), [['letter', [3]]]);
    assert.deepEqual([log.asked(), letter.asked()], [once, twice]);
    assert.ok(once > 0 && later.asked() > 0);
  });
});
