import assert from 'node:assert/strict';
import {
  checkEntityRegister,
  checkEventRegister,
  checkSidecar,
} from '../../../src/annotations/check';
import { mergeFiles } from '../../../src/annotations/storing/mergeFiles';
import { colourOf, nearestColour } from '../../../src/annotations/colours';
import { isKnownType, parseTypes } from '../../../src/annotations/types';

const REGISTER = `glossator: 1
types:
  entity:
    vessel: {name: Ship, names: {vi: Tàu, zh-Hans: [船, 船只]}, colour: blue, icon: compass}
    guild:
  relation:
    owns: {colour: '#0A0'}
entities:
  - {id: vesta, type: vessel, name: Vesta}
  - {id: log, type: book, name: The log}
  - {id: aino, type: person, name: Aino}
`;

describe('types of the reader\u2019s own', () => {
  it('are read with how they look', () => {
    const shown = parseTypes(REGISTER).map(({ of, id, name, colour, icon }) =>
      [of, id, name, colour, icon].filter(Boolean).join(' '),
    );
    assert.deepEqual(shown, [
      'entity vessel Ship charts.blue compass',
      'entity guild',
      'relation owns #00aa00',
    ]);
    const [vessel] = parseTypes(REGISTER);
    assert.deepEqual({ ...vessel?.names }, { vi: 'Tàu', 'zh-hans': '船' });
    assert.deepEqual(parseTypes('glossator: 1\nentities: []\n'), []);
    assert.deepEqual(parseTypes('types: [\n'), []);
  });

  it('make others be reported, where any of their kind are declared', () => {
    const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);
    assert.deepEqual(codes(checkEntityRegister(REGISTER)), ['unknown-kind']);
    const types = parseTypes(REGISTER);
    const events = 'glossator: 1\nevents:\n  - {id: a, type: regatta}\n';
    assert.deepEqual(codes(checkEventRegister(events, { types })), []);
    const sidecar = `glossator: 1
annotations:
  - {id: a, type: note, body: x}
  - {id: b, type: relation, relation: owns, from: a, to: a}
  - {id: c, type: relation, relation: owes, from: a, to: a}
  - {id: d, type: relation, relation: part-of, from: a, to: a}
`;
    assert.deepEqual(codes(checkSidecar(sidecar, '', { types })), ['unknown-kind']);
    assert.deepEqual(codes(checkSidecar(sidecar, '')), []);
    assert.ok(isKnownType('event', 'anything', types));
  });

  it('have colours of the theme or fixed ones', () => {
    assert.equal(colourOf('red'), 'charts.red');
    assert.equal(colourOf('terminal.ansiRed'), 'terminal.ansiRed');
    assert.equal(colourOf('#Fa3'), '#ffaa33');
    const near = ['#c05020', '#aa0000', '#d0c000', '#228822', '#3366cc', '#803090', '#ff0050'];
    assert.deepEqual(
      near.map((colour) => nearestColour(colour)?.replace('charts.', '')),
      ['symbolIcon.classForeground', 'red', 'yellow', 'green', 'blue', 'purple', 'red'],
    );
    assert.equal(nearestColour('#777777'), undefined);
    assert.equal(nearestColour('#000000'), undefined);
    for (const wrong of ['loud', '#12', '#1234567', 'url(x)', 'a.b;c', '']) {
      assert.equal(colourOf(wrong), undefined, wrong);
    }
  });

  it('are not lost where two versions of a register are joined', () => {
    const base = REGISTER.replace(/types:[^]*?(?=entities:)/, '');
    assert.deepEqual(mergeFiles(base, base, REGISTER, Math.random), {
      ok: false,
      reason: 'What "types" says would be lost.',
    });
    assert.ok(mergeFiles(base, REGISTER, base, Math.random).ok);
  });
});
