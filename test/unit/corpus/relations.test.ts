import assert from 'node:assert/strict';
import { parseSidecar } from '../../../src/annotations/parseSidecar';
import { placeSidecar } from '../../../src/corpus/annotationInputs';
import {
  endOf,
  type Relation,
  relationKinds,
  relationsOfAnnotation,
  relationsOfEntity,
} from '../../../src/corpus/relations';
import { snapshotOf, sourceOf } from './cardFixture';

const SIDECAR = `glossator: 1
annotations:
  - {id: a, type: mention, entity: ines, target: {exact: Ines}}
  - {id: r, type: relation, relation: signed-with, from: a, to: b}
  - {id: b, type: mention, entity: olof, target: {exact: Olof}}
  - {id: s, type: relation, relation: contradicts, from: n, to: a}
  - {id: t, type: relation, relation: contradicts, from: n, to: gone}
  - {id: n, type: note, body: Not so.}
`;

const OTHER = `glossator: 1
annotations:
  - {id: x, type: mention, entity: ines, target: {exact: Ines}}
  - {id: r, type: relation, relation: owes, from: x, to: x, toSource: ../b/two.txt}
`;
const TWO = `glossator: 1
annotations:
  - {id: x, type: mention, entity: olof, target: {exact: Olof}}
`;

describe('relations between annotations', () => {
  const plain = sourceOf('a.txt', '[Ines] met [Olof].');
  const { value } = parseSidecar(SIDECAR);
  const { annotations } = placeSidecar(plain.analysis.source.text, value);
  const source = { ...plain, annotations };
  const snapshot = snapshotOf([source, sourceOf('b.txt', '[Olof] left.')], [], [], {});
  const shown = (relations: readonly Relation[]) =>
    relations.map(
      ({ kind, forward, other }) => `${kind} ${forward ? '>' : '<'} ${other.annotation.id}`,
    );

  it('are seen from both ends', () => {
    assert.deepEqual(shown(relationsOfAnnotation(snapshot, 'a.txt', 'a')), [
      'signed-with > b',
      'contradicts < n',
    ]);
    assert.deepEqual(shown(relationsOfAnnotation(snapshot, 'a.txt', 'b')), ['signed-with < a']);
  });

  it('are those of the entities, too; an end that is gone leads nowhere', () => {
    assert.deepEqual(shown(relationsOfEntity(snapshot, 'ines')), [
      'signed-with > b',
      'contradicts < n',
    ]);
    assert.deepEqual(shown(relationsOfEntity(snapshot, 'olof')), ['signed-with < a']);
    assert.deepEqual(shown(relationsOfAnnotation(snapshot, 'a.txt', 'n')), ['contradicts > a']);
  });

  it('lead to annotations of other sources, and are seen from there', () => {
    const files = { 'a/one.txt': OTHER, 'b/two.txt': TWO } as const;
    const sources = Object.entries(files).map(([key, sidecar]) => {
      const bare = sourceOf(key, '[Ines] met [Olof].');
      const placed = placeSidecar(bare.analysis.source.text, parseSidecar(sidecar).value);
      return { ...bare, annotations: placed.annotations };
    });
    const both = snapshotOf(sources, [], [], {});
    const [away] = relationsOfAnnotation(both, 'a/one.txt', 'x');
    assert.equal(away?.otherSource, 'b/two.txt');
    const [back] = relationsOfAnnotation(both, 'b/two.txt', 'x');
    assert.deepEqual(shown(back ? [back] : []), ['owes < x']);
    assert.equal(back?.otherSource, 'a/one.txt');
    assert.equal(back.source, 'a/one.txt');
    assert.deepEqual(shown(relationsOfEntity(both, 'olof')), ['owes < x']);
    assert.equal(endOf(both, 'a/one.txt', { to: 'x', toSource: '../c/two.txt' }, 'to'), undefined);
  });

  it('have kinds that can be offered again, the most used first', () => {
    assert.deepEqual(relationKinds(snapshot), ['contradicts', 'signed-with']);
  });
});
