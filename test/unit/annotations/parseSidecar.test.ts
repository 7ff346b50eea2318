import assert from 'node:assert/strict';
import { MESSAGES } from '../../../src/annotations/messages';
import { parseSidecar } from '../../../src/annotations/parseSidecar';
import { parseEntityRegister, parseEventRegister } from '../../../src/annotations/parseRegisters';

const GOOD = `# kept by Lan
glossator: 1
source:
  language: en
  published: 2021
annotations:
  - id: k7q2m9
    type: mention
    entity: rivera-ana
    target: {exact: Ana Rivera, prefix: 'Mayor ', suffix: ' said', start: 6, end: 16}
    created: 2026-11-21T10:00:00Z
  - id: p3x8d1
    type: event
    event: bridge-opening
    date: 2021-03-17?
    participants: {host: city, guest: [rivera-ana, 'port: authority']}
    target:
      exact: "opened the bridge"
  - {id: t5w0c4, type: note, body: "see\\nabove", tags: [verify]}
`;

function codes(text: string): string[] {
  return parseSidecar(text).diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}

function place(text: string): string[] {
  return parseSidecar(text).diagnostics.map(({ range }) => text.slice(range.start, range.end));
}

/** A sidecar with one annotation, given as the lines of its mapping. */
function withAnnotation(...lines: string[]): string {
  return `glossator: 1\nannotations:\n  - ${lines.join('\n    ')}\n`;
}

describe('parseSidecar', () => {
  it('reads everything the format has', () => {
    const { value, diagnostics } = parseSidecar(GOOD);
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(value?.source, { language: 'en', published: '2021' });
    assert.equal(value.annotations.length, 3);
    const [mention, event, note] = value.annotations;
    assert.deepEqual(mention?.target, {
      exact: 'Ana Rivera',
      prefix: 'Mayor ',
      suffix: ' said',
      start: 6,
      end: 16,
    });
    assert.equal(event?.participants?.['host'], 'city');
    assert.deepEqual(event.participants['guest'], ['rivera-ana', 'port: authority']);
    assert.equal(event.date, '2021-03-17?');
    assert.equal(note?.body, 'see\nabove');
    assert.deepEqual(note.tags, ['verify']);
    assert.equal(
      GOOD.slice(note.range.start, note.range.end),
      '{id: t5w0c4, type: note, body: "see\\nabove", tags: [verify]}',
    );
  });

  it('takes an empty file as an empty sidecar', () => {
    for (const text of ['', '\n', '# nothing yet\n', '\uFEFF']) {
      assert.deepEqual(parseSidecar(text), {
        value: { source: {}, annotations: [] },
        diagnostics: [],
      });
    }
  });

  it('reads through a byte order mark and CRLF', () => {
    const { value, diagnostics } = parseSidecar('\uFEFF' + GOOD.replaceAll('\n', '\r\n'));
    assert.deepEqual(diagnostics, []);
    assert.equal(value?.annotations.length, 3);
  });

  it('gives no value for broken YAML and says where it is broken', () => {
    for (const text of [
      'glossator: 1\nannotations: [',
      'glossator: 1\n\tannotations: x',
      'glossator: 1\nannotations:\n  - id: a\n - id: b\n',
      'glossator: 1\nsource: {sha256: "abc}\n',
      '"',
    ]) {
      const { value, diagnostics } = parseSidecar(text);
      assert.equal(value, undefined, text);
      assert.ok(diagnostics.some((d) => d.code === 'yaml-syntax' && d.severity === 'error'));
      for (const { range } of diagnostics) {
        assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
      }
    }
  });

  it('says that a bracket is missing, not that what follows is badly indented', () => {
    const open = 'glossator: 1\nannotations:\n  - id: a\n    target: {exact: x\n    tags: [b]\n';
    const [missing] = parseSidecar(open).diagnostics;
    const [indent] = parseSidecar('glossator: 1\nannotations:\n  - id: a\n - id: b\n').diagnostics;
    assert.equal(missing?.message, MESSAGES.yamlMissing);
    assert.notEqual(indent?.message, MESSAGES.yamlMissing);
  });

  it('names a merge conflict', () => {
    const text = 'glossator: 1\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n';
    assert.deepEqual(codes(text), ['error merge-conflict']);
    assert.deepEqual(place(text), ['<<<<<<< HEAD']);
  });

  it('shows what it understands of a newer format, and says nothing else of it', () => {
    const text =
      'glossator: 2\nannotations:\n  - {id: a1, type: note, aspect: 3}\n  - {type: dance}\n';
    assert.deepEqual(codes(text), ['error newer-format']);
    assert.equal(parseSidecar(text).value?.annotations.length, 1);
  });

  it('does not use several documents, duplicate keys or another shape', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['glossator: one\n', 'wrong-type'],
      ['glossator: 0\n', 'wrong-type'],
      ['glossator: 1\n---\nglossator: 1\n', 'several-documents'],
      ['glossator: 1\nsource: {}\nsource: {}\n', 'duplicate-key'],
      ['- a\n', 'wrong-type'],
      ['just words\n', 'wrong-type'],
      ['colour: red\n', 'missing-version'],
    ];
    for (const [text, code] of cases) {
      assert.equal(parseSidecar(text).value, undefined, text);
      assert.deepEqual(codes(text), [`error ${code}`], text);
    }
  });

  it('uses a file without a version that is plainly a sidecar, and asks for the version', () => {
    const text = 'annotations:\n  - {id: a1, type: note, body: x}\n';
    assert.deepEqual(codes(text), ['error missing-version']);
    assert.equal(parseSidecar(text).value?.annotations.length, 1);
  });

  it('refuses alias bombs and deep nesting without building them', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level++) {
      const before = String.fromCharCode(96 + level);
      const name = String.fromCharCode(97 + level);
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    }
    assert.ok(codes(`glossator: 1\n${bomb.join('\n')}\n`).includes('error too-many-aliases'));
    for (const deep of ['['.repeat(100_000), '{a: '.repeat(50_000), '- '.repeat(100_000)]) {
      assert.deepEqual(codes(`glossator: 1\nx:\n  ${deep}`), ['error too-deep']);
    }
    assert.deepEqual(codes('glossator: 1\nx: &x [*x]\n'), ['error yaml-syntax']);
  });

  it('follows an alias', () => {
    const text = withAnnotation(
      'id: a1',
      'type: mention',
      'entity: &e rivera-ana',
      'target: {exact: *e}',
    );
    assert.deepEqual(parseSidecar(text).diagnostics, []);
    assert.equal(parseSidecar(text).value?.annotations[0]?.target?.exact, 'rivera-ana');
  });

  it('reports what is wrong with an annotation at its place', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      [withAnnotation('type: note'), 'error missing-id', 'type'],
      [withAnnotation('id: a1', 'type: notes'), 'error unknown-type', 'notes'],
      [withAnnotation('id: a1'), 'error unknown-type', 'id'],
      [withAnnotation('id: a1', 'type: highlight'), 'error missing-target', 'highlight'],
      [
        withAnnotation('id: a1', 'type: highlight', 'target: {start: 1}'),
        'error missing-target',
        '{start: 1}',
      ],
      [withAnnotation('id: a1', 'type: highlight', 'target: here'), 'error wrong-type', 'here'],
      [
        withAnnotation('id: a1', 'type: mention', 'target: {exact: x}'),
        'error missing-entity',
        'mention',
      ],
      [
        withAnnotation('id: a1', 'type: event', 'target: {exact: x}'),
        'error missing-event',
        'event',
      ],
      [withAnnotation('id: a1', 'type: note', 'date: 2021-13-01'), 'error bad-edtf', '2021-13-01'],
      [withAnnotation('id: a1', 'type: note', 'tags: verify'), 'error wrong-type', 'verify'],
      [withAnnotation('id: a1', 'type: note', 'body: [x]'), 'error wrong-type', '[x]'],
      [
        withAnnotation('id: a1', 'type: note', 'body: yes', 'place: true'),
        'error wrong-type',
        'true',
      ],
      [
        withAnnotation('id: a1', 'type: note', 'target: {exact: x, start: -1}'),
        'error wrong-type',
        '-1',
      ],
      [
        withAnnotation('id: a1', 'type: note', 'target: {exact: x, start: 4, end: 3}'),
        'error bad-offsets',
        '3',
      ],
      [withAnnotation('id: a1', 'type: note', 'colour: red'), 'information unknown-key', 'colour'],
      [withAnnotation('id: a1', 'type: note', 'created: today'), 'error bad-timestamp', 'today'],
      ...['2021-13-01', '2021-02-29', '2021-05-04T24:10:00Z'].map((day) => {
        const text = withAnnotation('id: a1', 'type: note', `created: ${day}`);
        return [text, 'error bad-timestamp', day] as const;
      }),
      [withAnnotation('id: a1', 'type: note') + '  - a1\n', 'error wrong-type', 'a1'],
      [
        withAnnotation('id: a1', 'type: note') + '  - {id: a1, type: note}\n',
        'error duplicate-id',
        'a1',
      ],
      ['glossator: 1\nsource: {sha256: 12ab}\n', 'error bad-hash', '12ab'],
      ['glossator: 1\nannotations: none\n', 'error wrong-type', 'none'],
    ];
    for (const [text, code, at] of cases) {
      assert.deepEqual(codes(text), [code], text);
      assert.deepEqual(place(text), [at], text);
    }
  });

  it('takes a number as the text it is written with, where text is asked for', () => {
    const text = withAnnotation('id: 123456', 'type: note', 'target: {exact: 1.50}');
    const annotation = parseSidecar(text).value?.annotations[0];
    assert.equal(annotation?.id, '123456');
    assert.equal(annotation.target?.exact, '1.50');
  });

  it('leaves keys such as __proto__ harmless', () => {
    const text = withAnnotation('id: a1', 'type: note', 'participants: {__proto__: x, host: y}');
    const participants = parseSidecar(text).value?.annotations[0]?.participants;
    assert.deepEqual(Object.keys(participants ?? {}), ['__proto__', 'host']);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});

describe('parseEntityRegister', () => {
  it('reads everything the format has', () => {
    const { value, diagnostics } = parseEntityRegister(`glossator: 1
entities:
  - id: rivera-ana
    type: person
    name: Ana Rivera
    names: {es: [Ana Rivera, Rivera], zh: 安娜·里维拉}
    aliases: [A. Rivera]
    never: [Rivera Street]
    merged: [ana-rivera]
    distinct: [rivera-anabel]
    roles:
      - {title: Mayor, organisation: port-city, from: 2019, to: ..}
    note: Not the painter.
`);
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, range.start > 0]),
      [['bad-edtf', true]],
    );
    const [entity] = value ?? [];
    assert.equal(entity?.name, 'Ana Rivera');
    assert.deepEqual(entity.names['zh'], ['安娜·里维拉']);
    assert.deepEqual(entity.names['es'], ['Ana Rivera', 'Rivera']);
    assert.deepEqual(entity.roles, [{ title: 'Mayor', organisation: 'port-city', from: '2019' }]);
    assert.equal(entity.note, 'Not the painter.');
  });

  it('reports entries it cannot use', () => {
    const { value, diagnostics } = parseEntityRegister(
      'glossator: 1\nentities:\n  - {id: a, type: person, name: A}\n  - {id: a, type: place, name: B}\n  - {type: place, name: C}\n  - {id: d, name: ""}\n',
    );
    assert.equal(value?.length, 1);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['duplicate-id', 'missing-id', 'missing-type', 'missing-name'],
    );
  });
});

describe('parseEventRegister', () => {
  it('reads everything the format has', () => {
    const { value, diagnostics } = parseEventRegister(`glossator: 1
events:
  - id: bridge-opening
    type: ceremony
    title: "Opening: the new bridge"
    date: 2021-03-17
    place: port-city
    participants: {host: port-city, guest: [rivera-ana]}
    merged: [bridge-ceremony]
  - {id: rumour, rejected: true}
`);
    assert.deepEqual(diagnostics, []);
    assert.equal(value?.length, 2);
    assert.equal(value[0]?.title, 'Opening: the new bridge');
    assert.deepEqual(value[0].merged, ['bridge-ceremony']);
    assert.equal(value[0].rejected, false);
    assert.equal(value[1]?.rejected, true);
  });
});
