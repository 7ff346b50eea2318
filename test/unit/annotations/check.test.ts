import assert from 'node:assert/strict';
import {
  checkEntityRegister,
  checkEventRegister,
  checkSidecar,
} from '../../../src/annotations/check';
import { hashText } from '../../../src/annotations/hash';
import type { Diagnostic } from '../../../src/annotations/model';

const SOURCE = 'Mayor Ana Rivera opened the harbour bridge on Sunday.\n';
const KNOWN = { entities: new Set(['rivera-ana', 'port-city']), events: new Set(['opening']) };

function shown(text: string, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ severity, code, range }) => `${severity} ${code}: ${text.slice(range.start, range.end)}`,
  );
}

function sidecar(sha256: string, ...annotations: string[]): string {
  return `glossator: 1\nsource: {sha256: ${sha256}}\nannotations:\n${annotations.map((one) => `  - ${one}\n`).join('')}`;
}

describe('hashText', () => {
  it('is SHA-256 of the UTF-8 form', () => {
    assert.equal(
      hashText('Việt'),
      '7f78c016682d6b1f556130d70b4ad7ae0d909b7662403a6c4ec535680463c9d0',
    );
  });
});

describe('checkSidecar', () => {
  it('finds nothing wrong with a good one', () => {
    const text = sidecar(
      hashText(SOURCE),
      '{id: a, type: mention, entity: rivera-ana, target: {exact: Ana Rivera}}',
      '{id: b, type: event, event: opening, place: port-city, participants: {host: [rivera-ana]}, target: {exact: opened}}',
      '{id: c, type: mention, entity: sunday, entityType: day, target: {exact: Sunday}}',
      '{id: d, type: note, body: x}',
      '{id: e, type: relation, relation: said on, from: a, to: d}',
    );
    assert.deepEqual(shown(text, checkSidecar(text, SOURCE, KNOWN)), []);
  });

  it('follows a relation to another source', () => {
    const to = (id: string, path: string) =>
      `{id: ${id}${path.length}, type: relation, relation: part-of, from: a, to: ${id}, toSource: ${path}}`;
    const text = sidecar(
      hashText(SOURCE),
      '{id: a, type: note, body: x}',
      to('z', '../other.txt'),
      to('y', '../other.txt'),
      to('z', 'gone.txt'),
    );
    const annotationsOf = (path: string) => (path === '../other.txt' ? new Set(['z']) : undefined);
    const found = checkSidecar(text, SOURCE, { annotationsOf });
    assert.deepEqual(shown(text, found), [
      'warning unknown-annotation: y',
      'warning unknown-source: gone.txt',
    ]);
    assert.match(found[0]?.message ?? '', /No annotation of \.\.\/other\.txt has the id “y”/);
    assert.deepEqual(checkSidecar(text, SOURCE), []);
  });

  it('finds what fits neither the source nor the registers', () => {
    const text = sidecar(
      'ab'.repeat(32),
      '{id: a, type: mention, entity: rivera-anna, target: {exact: Anna Rivera}}',
      '{id: b, type: event, event: closing, place: here, participants: {host: [port-city, there]}, target: {exact: opened}}',
      '{id: c, type: note, date: soon}',
      '{id: d, type: relation, relation: part-of, from: a, to: z}',
    );
    assert.deepEqual(shown(text, checkSidecar(text, SOURCE, KNOWN)), [
      `information wrong-hash: ${'ab'.repeat(32)}`,
      'warning unknown-entity: rivera-anna',
      'warning orphan: {exact: Anna Rivera}',
      'warning unknown-event: closing',
      'warning unknown-entity: here',
      'warning unknown-entity: [port-city, there]',
      'error bad-edtf: soon',
      'warning unknown-annotation: z',
    ]);
    assert.deepEqual(
      checkSidecar(text, SOURCE).map(({ code }) => code),
      ['wrong-hash', 'orphan', 'bad-edtf', 'unknown-annotation'],
    );
  });

  it('says when the source is missing, and stops at a file that cannot be used', () => {
    const text = sidecar('ab'.repeat(32), '{id: a, type: note}');
    assert.deepEqual(
      checkSidecar(text, undefined, KNOWN).map(({ code }) => code),
      ['missing-source'],
    );
    assert.deepEqual(
      checkSidecar('glossator: 2\nannotations: x\n', SOURCE, KNOWN).map(({ code }) => code),
      ['newer-format'],
    );
  });
});

describe('checks of registers', () => {
  it('find references that lead nowhere', () => {
    const entities = `glossator: 1
entities:
  - {id: rivera-ana, type: person, name: Ana, merged: [port-city], distinct: [nobody]}
  - {id: port-city, type: place, name: Port City, roles: [{title: Seat, organisation: nowhere}, 3]}
`;
    assert.deepEqual(shown(entities, checkEntityRegister(entities, KNOWN)), [
      'warning merged-and-kept: [port-city]',
      'warning unknown-entity: [nobody]',
      'warning unknown-entity: nowhere',
      'error wrong-type: 3',
    ]);
    const events = 'glossator: 1\nevents:\n  - {id: a, place: x, participants: {host: y}}\n';
    assert.deepEqual(shown(events, checkEventRegister(events, KNOWN)), [
      'warning unknown-entity: x',
      'warning unknown-entity: y',
    ]);
    assert.deepEqual(checkEventRegister(events), []);
  });
});
