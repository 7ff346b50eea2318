import assert from 'node:assert/strict';
import type { Annotation, RegisteredEntity } from '../../../src/annotations/model';
import type { CorpusSource } from '../../../src/corpus/corpusSource';
import { makeOccurrenceFinder } from '../../../src/corpus/occurrences';
import { findSuggestions, type SuggestionScope } from '../../../src/corpus/suggestions';
import { entityOf, snapshotOf, sourceOf } from './cardFixture';

/** A source with annotations of the given types on the first places of the given words. */
function annotated(key: string, marked: string, ...given: [Annotation['type'], string][]) {
  const source = sourceOf(key, marked);
  const { text } = source.analysis.source;
  const annotations = given.map(([type, words], index) => {
    const start = text.indexOf(words);
    const annotation: Annotation = { id: String(index), type, range: { start: 0, end: 0 } };
    return { annotation, state: 'anchored' as const, span: { start, end: start + words.length } };
  });
  return { ...source, annotations };
}

function registered(given: Partial<RegisteredEntity> & { readonly id: string }): RegisteredEntity {
  return {
    type: 'person',
    name: given.id,
    names: {},
    aliases: [],
    never: [],
    merged: [],
    distinct: [],
    roles: [],
    range: { start: 0, end: 0 },
    ...given,
  };
}

const ines = entityOf({ id: 'ines', name: 'Inês Maia' });
const olof = entityOf({
  id: 'olof',
  name: 'Olof Berg',
  perhaps: [{ id: 'ines', evidence: { rule: 'same-office', score: 0.4 } }],
});
const links = { a: ['ines', 'olof', 'ines'], b: ['olof'] };
const textOf = (source: CorpusSource) => source.analysis.source.text;

function suggestions(
  sources: readonly CorpusSource[],
  scope: SuggestionScope = {},
  register: readonly RegisteredEntity[] = [],
) {
  const snapshot = snapshotOf(sources, [ines, olof], [], links);
  return findSuggestions(snapshot, register, textOf, scope).map(
    ({ source, exact }) => `${source} ${exact}`,
  );
}

const A = '[Inês Maia] met [Olof Berg]. [Maia] left.';
const B = '[Berg] stayed.';

describe('suggestions', () => {
  const plain = [sourceOf('a', A), sourceOf('b', B)];

  it('are the mentions in the order of the text', () => {
    assert.deepEqual(suggestions(plain), ['a Inês Maia', 'a Olof Berg', 'a Maia', 'b Berg']);
  });

  it('can be those of a source or an entity', () => {
    assert.deepEqual(suggestions(plain, { source: 'b' }), ['b Berg']);
    assert.deepEqual(suggestions(plain, { entity: 'ines' }), ['a Inês Maia', 'a Maia']);
  });

  it('come with the doubtful first where that is asked for', () => {
    const [first, second] = suggestions(plain, { doubtfulFirst: true });
    assert.deepEqual([first, second], ['a Olof Berg', 'b Berg']);
  });

  it('leave out what is annotated or rejected, not what has a note', () => {
    const judged = annotated(
      'a',
      A,
      ['mention', 'Inês'],
      ['rejection', 'Maia] left'],
      ['note', 'Olof'],
    );
    const rejected = annotated('a', A, ['rejection', 'Maia'], ['mention', 'left']);
    assert.deepEqual(suggestions([judged]), ['a Olof Berg', 'a Maia']);
    assert.deepEqual(suggestions([rejected]), ['a Olof Berg', 'a Maia']);
  });

  it('leave out what a register rules out: for an entity, or a name for good', () => {
    const never = [registered({ id: 'ines', name: 'Inês Maia', never: ['maia'] })];
    assert.deepEqual(suggestions(plain, {}, never), ['a Inês Maia', 'a Olof Berg', 'b Berg']);
    const nobody = [registered({ id: 'berg', name: 'Berg', never: ['Berg'] })];
    assert.deepEqual(suggestions(plain, { source: 'b' }, nobody), []);
    const other = [registered({ id: 'someone', name: 'Someone', never: ['Berg'] })];
    assert.deepEqual(suggestions(plain, { source: 'b' }, other), ['b Berg']);
  });
});

describe('occurrences', () => {
  const find = (source: CorpusSource, entity: string | undefined, words: string) => {
    const snapshot = snapshotOf([source], [ines, olof], [], links);
    return makeOccurrenceFinder(snapshot, { entity, words })(source, textOf(source)).map(
      ({ exact, kind }) => `${kind} ${exact}`,
    );
  };

  it('are the mentions of an entity and the same words where nothing is recognised', () => {
    const source = sourceOf('a', '[Inês Maia] met [Olof Berg]. [Maia] left; INÊS MAIA came back.');
    assert.deepEqual(find(source, 'ines', 'Inês Maia'), [
      'name Inês Maia',
      'name Maia',
      'words INÊS MAIA',
    ]);
  });

  it('are whole words, and never inside another name', () => {
    const source = sourceOf('a', '[The boat club] has a boat, not boathouses.');
    assert.deepEqual(find(source, undefined, 'boat'), ['words boat']);
  });

  it('leave out what is judged already', () => {
    const source = annotated('a', A, ['mention', 'Inês Maia']);
    assert.deepEqual(find(source, 'ines', 'Maia'), ['name Maia']);
  });
});
