import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NewAnnotation } from '../../../../src/annotations/editSidecar';
import { parseEntityRegister } from '../../../../src/annotations/parseRegisters';
import { parseSidecar } from '../../../../src/annotations/parseSidecar';
import { applyChange } from '../../../../src/annotations/storing/applyChange';
import { type Change, readChange, writeChange } from '../../../../src/annotations/storing/change';
import { content } from '../sidecarStyles';

const NOTE: NewAnnotation = { id: 'a1', type: 'note', body: 'The old pilot boat.' };

function apply(text: string | undefined, change: Change) {
  const applied = applyChange(text, change, Math.random);
  assert.ok(applied.ok, JSON.stringify(applied));
  return applied;
}

function bodies(text: string) {
  const { value, diagnostics } = parseSidecar(text);
  assert.deepEqual(diagnostics, []);
  return value?.annotations.map(({ id, body }) => [id, body]);
}

describe('applyChange', () => {
  const add: Change = { kind: 'add-annotation', annotation: NOTE };
  const { text } = apply(undefined, add);

  it('makes no change a second time', () => {
    const again = apply(text, add);
    assert.equal(again.text, text);
    assert.deepEqual(again.edits, []);
    assert.equal(again.id, 'a1');
  });

  it('gives another id where somebody else has taken it', () => {
    const other = apply(text, { kind: 'add-annotation', annotation: { ...NOTE, body: 'Mine.' } });
    assert.notEqual(other.id, 'a1');
    assert.deepEqual(bodies(other.text), [
      ['a1', NOTE.body],
      [other.id, 'Mine.'],
    ]);
  });

  const update: Change = {
    kind: 'update-annotation',
    id: 'a1',
    changes: { body: 'Sold in 1931.', tags: ['verify'] },
    base: NOTE,
  };

  it('changes what nobody else changed', () => {
    const applied = apply(text, update);
    assert.equal(applied.keptBoth, false);
    assert.deepEqual(bodies(applied.text), [['a1', 'Sold in 1931.']]);
    assert.deepEqual(apply(applied.text, update).edits, []);
  });

  it('keeps both where both changed one annotation, once', () => {
    const theirs = text.replace(/The old .*/, 'Theirs.');
    const applied = apply(theirs, update);
    assert.equal(applied.keptBoth, true);
    assert.deepEqual(bodies(applied.text), [
      ['a1', 'Theirs.'],
      [applied.id, 'Sold in 1931.'],
    ]);
    assert.ok(applied.text.startsWith(theirs));
    assert.deepEqual(apply(applied.text, update).edits, []);
  });

  it('brings back what was removed elsewhere while it was changed here', () => {
    const applied = apply('glossator: 1\nannotations: []\n', update);
    assert.equal(applied.keptBoth, true);
    assert.deepEqual(bodies(applied.text), [['a1', 'Sold in 1931.']]);
  });

  it('removes only what is as it was', () => {
    const remove: Change = { kind: 'remove-annotation', id: 'a1', base: NOTE };
    assert.deepEqual(bodies(apply(text, remove).text), []);
    const theirs = text.replace(/The old .*/, 'Theirs.');
    const kept = apply(theirs, remove);
    assert.equal(kept.text, theirs);
    assert.equal(kept.keptBoth, true);
    assert.equal(apply('glossator: 1\n', remove).keptBoth, false);
  });

  it('tells entities apart that were given one id at the same time', () => {
    const vesta: Change = {
      kind: 'add-entity',
      entity: { id: 'vesta', type: 'system', name: 'Vesta' },
    };
    const first = apply(undefined, vesta);
    assert.deepEqual(apply(first.text, vesta).edits, []);
    const goddess = { id: 'vesta', type: 'person', name: 'Vesta' };
    const second = apply(first.text, { kind: 'add-entity', entity: goddess });
    assert.equal(second.id, 'vesta-2');
    const { value } = parseEntityRegister(second.text);
    assert.deepEqual(
      value?.map(({ id }) => id),
      ['vesta', 'vesta-2'],
    );
  });

  it('says why a file can’t take a change, and leaves it', () => {
    for (const broken of ['annotations: [', 'glossator: 2\nannotations: []\n']) {
      const applied = applyChange(broken, add, Math.random);
      assert.equal(applied.ok, false);
    }
  });
});

describe('a change kept as JSON', () => {
  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(content, (one) => {
        const change: Change = { kind: 'add-annotation', annotation: { ...one, id: 'a1' } };
        const again = readChange(writeChange(change));
        assert.ok(again);
        assert.equal(apply(undefined, again).text, apply(undefined, change).text);
      }),
    );
  });

  it('keeps what is taken away', () => {
    const change: Change = {
      kind: 'update-annotation',
      id: 'a1',
      changes: { tags: undefined, body: 'x' },
      base: NOTE,
    };
    assert.deepEqual(readChange(writeChange(change)), change);
  });

  it('is nothing where it is anything else', () => {
    for (const json of [
      '',
      '{',
      '[]',
      'null',
      '{"kind":"add-annotation"}',
      '{"kind":"constructor"}',
    ]) {
      assert.equal(readChange(json), undefined, json);
    }
  });
});

describe('several changes of one file', () => {
  const notes = ['First.', 'Second.'].map((body, index): Change => ({
    kind: 'add-annotation',
    annotation: { id: `b${String(index)}`, type: 'note', body },
  }));
  const several: Change = { kind: 'several', id: 'several', all: notes };

  it('are made together in one edit, once', () => {
    const applied = apply(undefined, several);
    assert.equal(applied.edits.length, 1);
    assert.deepEqual(bodies(applied.text), [
      ['b0', 'First.'],
      ['b1', 'Second.'],
    ]);
    assert.deepEqual(apply(applied.text, several).edits, []);
  });

  it('are made all or not at all', () => {
    const wrong: Change = { kind: 'update-entity', id: 'nobody', changes: { note: 'x' } };
    const applied = applyChange(
      'glossator: 1\n',
      { kind: 'several', id: 'several', all: [...notes, wrong] },
      Math.random,
    );
    assert.equal(applied.ok, false);
  });

  it('survive a journal, with what they take away', () => {
    const all: Change[] = [
      ...notes,
      { kind: 'update-annotation', id: 'b0', changes: { tags: undefined }, base: NOTE },
    ];
    const read = readChange(writeChange({ kind: 'several', id: 'several', all }));
    assert.equal(read?.kind, 'several');
    const last = read.all.at(-1);
    assert.ok(last?.kind === 'update-annotation' && 'tags' in last.changes);
    assert.equal(read.all.length, 3);
    assert.equal(readChange('{"kind":"several","id":"several","all":[{"kind":"x"}]}'), undefined);
  });
});

describe('taking an entry out of the register', () => {
  const entity = { id: 'vesta', type: 'vessel', name: 'Vesta' };
  const { text } = apply(undefined, { kind: 'add-entity', entity });

  it('is done where nobody has said more of it', () => {
    const gone = apply(text, { kind: 'remove-entity', id: 'vesta', base: entity });
    assert.deepEqual(parseEntityRegister(gone.text).value, []);
  });

  it('is left where somebody has', () => {
    const more = apply(text, { kind: 'update-entity', id: 'vesta', changes: { note: 'Sold.' } });
    const kept = apply(more.text, { kind: 'remove-entity', id: 'vesta', base: entity });
    assert.equal(kept.text, more.text);
    assert.equal(kept.keptBoth, true);
  });
});
