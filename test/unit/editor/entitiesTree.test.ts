import assert from 'node:assert/strict';
import { buildEntitiesTree, childrenOfEntity } from '../../../src/editor/entities/entitiesTree';
import { entityOf, snapshotOf, sourceOf } from '../corpus/cardFixture';

const ines = entityOf({
  id: 'ines',
  name: 'Inês Maia',
  names: new Map([
    ['en', ['Inês Maia', 'Maia']],
    ['zh', ['伊内斯']],
  ]),
  occurrences: [{ source: 'a', mentions: [0] }],
  mentionCount: 1,
  perhaps: [{ id: 'olof', evidence: { rule: 'same-office', score: 0.4 } }],
});
const olof = entityOf({
  id: 'olof',
  name: 'Olof',
  occurrences: [
    { source: 'a', mentions: [1] },
    { source: 'b', mentions: [0] },
  ],
  mentionCount: 2,
});
const boat = entityOf({ id: 'boat', name: 'Boat', type: 'vessel' });
const town = entityOf({ id: 'town', name: 'Town', type: 'place' });
const snapshot = snapshotOf(
  [sourceOf('a', '[Maia] and [Olof]'), sourceOf('b', '[Olof]')],
  [boat, ines, olof, town],
  [],
);

describe('the tree of entities', () => {
  it('has our types first, then the reader’s, the most widely named first', () => {
    const tree = buildEntitiesTree(snapshot, { language: 'en', filter: '' });
    assert.deepEqual(
      tree.map(({ type, children }) => [type, children.map(({ name }) => name)]),
      [
        ['person', ['Olof', 'Inês Maia']],
        ['place', ['Town']],
        ['vessel', ['Boat']],
      ],
    );
  });

  it('is filtered by any name, however it is typed', () => {
    for (const filter of ['ines', 'MAIA', '伊内']) {
      const tree = buildEntitiesTree(snapshot, { language: 'en', filter });
      assert.deepEqual(
        tree.flatMap(({ children }) => children.map(({ entity }) => entity.id)),
        ['ines'],
      );
    }
  });

  it('lists other names and what an entity may be below it, under ids of their own', () => {
    const [people] = buildEntitiesTree(snapshot, { language: 'en', filter: 'ines' });
    const [node] = people?.children ?? [];
    assert.ok(node);
    const children = childrenOfEntity(snapshot, node);
    assert.deepEqual(
      children.map((child) => (child.kind === 'name' ? child.name : child.other.id)),
      ['Maia', '伊内斯', 'olof'],
    );
    assert.equal(new Set(children.map(({ id }) => id)).size, 3);
  });
});
