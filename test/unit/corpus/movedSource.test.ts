import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generateArticles } from '../../bench/generate/workspace';
import { analyse } from '../../../src/corpus/analyse';
import { Corpus } from '../../../src/corpus/corpus';
import type { CorpusSource, PlacedAnnotation } from '../../../src/corpus/corpusSource';
import { applyChanges, findChanges, gatherChanges, piecesOf } from '../../../src/corpus/changes';
import { makeSnapshot, type Resolution, sortSources } from '../../../src/corpus/snapshot';
import { snapshotToJson } from '../../../src/exchange/analysisJson';

function sourceOf(key: string, text: string): CorpusSource {
  return { key, path: key, analysis: analyse(text), metadata: {}, annotations: [] };
}

function joinAnew(sources: Iterable<CorpusSource>) {
  const corpus = new Corpus();
  for (const source of sources) corpus.set(source);
  return corpus.snapshot();
}

/** What words are put in: some mean nothing to a join, some do. */
const WORDS = [
  'indeed ',
  'also ',
  'on Tuesday ',
  'Ragna Tveit ',
  'signed ',
  '在会上',
  '\n\n',
  'của ',
];

const edit = fc.record({
  source: fc.nat(),
  /** Put in where nothing is told. */
  quiet: fc.boolean(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 8 }),
  added: fc.constantFrom('', ...WORDS),
});

function insert(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

/** A place from `from` on, after a space, that no report spans; the end where there is none. */
function quietPlace({ analysis }: CorpusSource, text: string, from: number): number {
  for (let at = text.indexOf(' ', from) + 1; at > 0; at = text.indexOf(' ', at) + 1) {
    if (!analysis.reports.some(({ start, end }) => start <= at && at <= end)) return at;
  }
  return text.length;
}

describe('an edit of one of many sources', () => {
  it('gives what joining everything anew gives', function () {
    this.timeout(60_000);
    const articles = [...generateArticles(10, 3)];
    let moved = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.boolean(), (edits, packed) => {
        const texts = new Map(articles.map(({ name, text }) => [name, text]));
        const sources = new Map([...texts].map(([key, text]) => [key, sourceOf(key, text)]));
        const corpus = new Corpus({ packed });
        for (const source of sources.values()) corpus.set(source);
        let told: Resolution = corpus.snapshot();
        corpus.takeChanges();
        for (const { source: which, quiet, at, removed, added } of edits) {
          const key = articles[which % articles.length]?.name ?? '';
          const text = texts.get(key) ?? '';
          const source = sources.get(key);
          const from = Math.floor(at * text.length);
          const changed =
            quiet && source
              ? insert(text, quietPlace(source, text, from), 'indeed ')
              : text.slice(0, from) + added + text.slice(from + removed);
          texts.set(key, changed);
          sources.set(key, sourceOf(key, changed));
          const before = corpus.resolution().events.published;
          corpus.set(sourceOf(key, changed));
          const snapshot = corpus.snapshot();
          const expected = joinAnew(sources.values());
          assert.deepEqual(snapshot.entities, expected.entities);
          assert.deepEqual(snapshot.events, expected.events);
          // Who keeps up by what changes knows the same.
          const changes = corpus.takeChanges();
          assert.ok(changes);
          const pieces = structuredClone([...piecesOf(changes, 9)]);
          told = applyChanges(told, gatherChanges(pieces));
          const followed = makeSnapshot(sortSources(sources.values()), told);
          assert.deepEqual(snapshotToJson(followed), snapshotToJson(expected));
          if (snapshot.events.published === before) moved += 1;
        }
      }),
      { numRuns: 10 },
    );
    assert.ok(moved > 0);
  });

  it('joins anew only what does more than move', () => {
    const text =
      'Odda, 3 May 2019. It was a long day.\n\nMayor Ragna Tveit met Ola Vik in Odda on 3 May 2019.\n';
    const longer = text.replace('a long day', 'a very long day');
    const corpus = new Corpus();
    corpus.set(sourceOf('a', text));
    let { published } = corpus.resolution().events;
    /** Whether nothing was joined since the last time. */
    const isMoved = () => {
      const before = published;
      ({ published } = corpus.resolution().events);
      return published === before;
    };
    corpus.set(sourceOf('a', longer));
    assert.equal(corpus.snapshot().events.events[0]?.reports[0]?.start, longer.indexOf('Mayor'));
    assert.ok(isMoved());
    // Other words of a passage may make another event of it; the names stay.
    const { entityOf } = corpus.snapshot().entities;
    corpus.set(sourceOf('a', longer.replace(/\.\n$/, ', in the rain.\n')));
    assert.equal(corpus.snapshot().entities.entityOf, entityOf);
    assert.ok(!isMoved());
    corpus.set(sourceOf('a', longer.replace('Ola Vik', 'Kari Lie')));
    assert.notEqual(corpus.snapshot().entities.entityOf, entityOf);
    corpus.set(sourceOf('a', longer));
    assert.ok(!isMoved());
    const note = (type: 'highlight' | 'rejection'): PlacedAnnotation => ({
      annotation: { id: 'k7', type, range: { start: 0, end: 0 } },
      state: 'anchored',
      span: { start: longer.indexOf('Ragna'), end: longer.indexOf(' met') },
    });
    const isMovedBy = (source: CorpusSource) => {
      corpus.set(source);
      return isMoved();
    };
    const marked = { ...sourceOf('a', longer), annotations: [note('highlight')] };
    assert.ok(isMovedBy(marked));
    assert.ok(!isMovedBy({ ...marked, annotations: [note('rejection')] }));
    assert.ok(!isMovedBy({ ...sourceOf('a', text), annotations: [note('rejection')] }));
    assert.ok(!isMovedBy(sourceOf('b', text)));
  });

  it('tells of other entities and events only', () => {
    const corpus = new Corpus({ remembers: true });
    const articles = [...generateArticles(12, 3)];
    for (const { name, text } of articles) corpus.set(sourceOf(name, text));
    const before = corpus.resolution();
    assert.equal(corpus.takeChanges(), undefined);
    const first = articles[0] ?? { name: '', text: '' };
    corpus.set(
      sourceOf(first.name, `${first.text}\nRagna Tveit met Ola Vik in Odda on 3 May 2019.\n`),
    );
    const changes = corpus.takeChanges();
    assert.ok(changes);
    assert.deepEqual(applyChanges(before, changes), corpus.resolution());
    assert.ok(changes.entities.set.length < before.entities.entities.size);
    assert.equal(changes.times.set.length, 1);
    assert.deepEqual(findChanges(before, before).entities, { keys: undefined, set: [] });
  });
});
