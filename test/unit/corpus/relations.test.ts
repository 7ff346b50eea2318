import assert from 'node:assert/strict';
import { parseSidecar } from '../../../src/annotations/parseSidecar';
import { placeSidecar } from '../../../src/corpus/annotationInputs';
import {
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
    assert.deepEqual(shown(relationsOfAnnotation(source, 'a')), [
      'signed-with > b',
      'contradicts < n',
    ]);
    assert.deepEqual(shown(relationsOfAnnotation(source, 'b')), ['signed-with < a']);
  });

  it('are those of the entities, too; an end that is gone leads nowhere', () => {
    assert.deepEqual(shown(relationsOfEntity(snapshot, 'ines')), [
      'signed-with > b',
      'contradicts < n',
    ]);
    assert.deepEqual(shown(relationsOfEntity(snapshot, 'olof')), ['signed-with < a']);
    assert.deepEqual(shown(relationsOfAnnotation(source, 'n')), ['contradicts > a']);
  });

  it('have kinds that can be offered again, the most used first', () => {
    assert.deepEqual(relationKinds(snapshot), ['contradicts', 'signed-with']);
  });
});
