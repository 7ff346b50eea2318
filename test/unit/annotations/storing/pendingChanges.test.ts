import assert from 'node:assert/strict';
import {
  parseEntityRegister,
  parseEventRegister,
} from '../../../../src/annotations/parseRegisters';
import { parseSidecar } from '../../../../src/annotations/parseSidecar';
import { applyChange } from '../../../../src/annotations/storing/applyChange';
import type { Change } from '../../../../src/annotations/storing/change';
import {
  isPending,
  withPendingAnnotations,
  withPendingEntities,
  withPendingEvents,
} from '../../../../src/annotations/storing/pendingChanges';

/** What is left of entries where it does not matter where they stand. */
function bare(entries: readonly { readonly id: string; readonly range: unknown }[]): unknown[] {
  return entries
    .map((entry) => JSON.parse(JSON.stringify({ ...entry, range: undefined })) as { id: string })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function written(text: string, changes: readonly Change[]): string {
  const applied = applyChange(text, { kind: 'several', id: 'several', all: changes }, Math.random);
  assert.ok(applied.ok);
  return applied.text;
}

describe('what waits to be written', () => {
  it('is shown as it will stand in the sidecar', () => {
    const text =
      'glossator: 1\nannotations:\n  - {id: a, type: note, body: x, tags: [t]}\n  - {id: b, type: note, body: y}\n';
    const { value } = parseSidecar(text);
    assert.ok(value);
    const [a, b] = value.annotations;
    assert.ok(a && b);
    const changes: Change[] = [
      { kind: 'update-annotation', id: 'a', changes: { body: 'z', tags: undefined }, base: a },
      {
        kind: 'several',
        id: 'several',
        all: [
          { kind: 'remove-annotation', id: 'b', base: b },
          { kind: 'add-annotation', annotation: { id: 'c', type: 'note', body: 'new' } },
        ],
      },
      { kind: 'update-source', id: 'source', changes: { title: 'T', url: undefined } },
    ];
    const shown = withPendingAnnotations(value, changes);
    const later = parseSidecar(written(text, changes)).value;
    assert.ok(later);
    assert.deepEqual(bare(shown.annotations), bare(later.annotations));
    assert.deepEqual(shown.source, later.source);
    assert.ok(shown.annotations.every(isPending) && !value.annotations.some(isPending));
  });

  it('is shown as it will stand in the registers', () => {
    const entities = 'glossator: 1\nentities:\n  - {id: a, type: person, name: A}\n';
    const changes: Change[] = [
      { kind: 'add-entity', entity: { id: 'b', type: 'place', name: 'B', aliases: ['Bee'] } },
      { kind: 'update-entity', id: 'a', changes: { never: ['Ay'] } },
    ];
    assert.deepEqual(
      bare(withPendingEntities(parseEntityRegister(entities).value ?? [], changes)),
      bare(parseEntityRegister(written(entities, changes)).value ?? []),
    );
    const events = 'glossator: 1\nevents:\n  - {id: e, title: E}\n';
    const more: Change[] = [
      { kind: 'add-event', event: { id: 'f', date: '2031' } },
      { kind: 'update-event', id: 'e', changes: { rejected: true } },
    ];
    assert.deepEqual(
      bare(withPendingEvents(parseEventRegister(events).value ?? [], more)),
      bare(parseEventRegister(written(events, more)).value ?? []),
    );
  });
});
