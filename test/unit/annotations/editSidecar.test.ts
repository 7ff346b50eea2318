import assert from 'node:assert/strict';
import {
  addAnnotation,
  type NewAnnotation,
  removeAnnotation,
  updateAnnotation,
  updateSource,
} from '../../../src/annotations/editSidecar';
import { parseSidecar } from '../../../src/annotations/parseSidecar';
import type { EditResult } from '../../../src/annotations/textEdit';

function done(result: EditResult): string {
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

/** Applies the edits to the text and checks that they lead to the result. */
function checked(before: string, result: EditResult): string {
  const text = done(result);
  let applied = before;
  for (const edit of result.ok ? [...result.edits].reverse() : []) {
    applied = applied.slice(0, edit.start) + edit.newText + applied.slice(edit.end);
  }
  assert.equal(applied, text);
  return text;
}

const MENTION: NewAnnotation = {
  id: 'k7q2m9',
  type: 'mention',
  entity: 'rivera-ana',
  target: { exact: 'Ana Rivera', prefix: 'Mayor ', suffix: ' said', start: 6, end: 16 },
  creator: 'reader-1',
  created: '2026-11-21T10:00:00Z',
};

const MENTION_LINES = `  - id: k7q2m9
    type: mention
    entity: rivera-ana
    target: {exact: Ana Rivera, prefix: 'Mayor ', suffix: ' said', start: 6, end: 16}
    creator: reader-1
    created: 2026-11-21T10:00:00Z
`;

function note(id: string, start?: number): NewAnnotation {
  const target = start === undefined ? {} : { target: { exact: 'x', start, end: start + 1 } };
  return { id, type: 'note', body: 'see', ...target };
}

describe('addAnnotation', () => {
  it('begins a sidecar as the format is documented', () => {
    for (const text of [undefined, '']) {
      assert.equal(
        done(addAnnotation(text, MENTION)),
        `glossator: 1\nannotations:\n${MENTION_LINES}`,
      );
    }
  });

  it('writes notes of several lines as a literal block', () => {
    const text = done(
      addAnnotation(undefined, {
        id: 'a1',
        type: 'note',
        body: 'One: #1\n\n  two\n',
        tags: ['verify', 'a, b'],
      }),
    );
    assert.equal(
      text,
      `glossator: 1
annotations:
  - id: a1
    type: note
    body: |
      One: #1

        two
    tags: [verify, 'a, b']
`,
    );
    assert.equal(parseSidecar(text).value?.annotations[0]?.body, 'One: #1\n\n  two\n');
  });

  it('puts entries in text order and keeps everything else', () => {
    const before = `# by Lan
glossator: 1
annotations:   # all of them
  # the first
  - id: a1
    type: note   # why not
    body: |+
      kept

    target: { 'exact': x, start: 10 ,end: 11 }

  # the second
  -   type: note
      id: "a2"
      target:
        exact: x
        start: 20
      body: |
        last

# the end
extra: {kept: yes}
`;
    const at = (start: number) => checked(before, addAnnotation(before, note('n1', start)));
    const lines = (indent: string) =>
      ['- id: n1', '  type: note', '  body: see'].map((line) => indent + line).join('\n');
    const first = at(5);
    assert.equal(
      first,
      before.replace(
        '  # the first',
        `${lines('  ')}\n    target: {exact: x, start: 5, end: 6}\n  # the first`,
      ),
    );
    assert.equal(
      at(10),
      before.replace(
        'end: 11 }\n',
        `end: 11 }\n${lines('  ')}\n    target: {exact: x, start: 10, end: 11}\n`,
      ),
    );
    assert.equal(
      at(30),
      before.replace(
        '        last\n',
        `        last\n  -   id: n1\n      type: note\n      body: see\n      target: {exact: x, start: 30, end: 31}\n`,
      ),
    );
  });

  it('puts a relation behind the annotation that it leads from', () => {
    const both = done(addAnnotation(done(addAnnotation('', note('a', 1))), note('b', 9)));
    const relation = {
      id: 'r',
      type: 'relation',
      relation: 'part-of',
      from: 'a',
      to: 'b',
    } as const;
    const text = checked(both, addAnnotation(both, relation));
    assert.deepEqual(
      parseSidecar(text).value?.annotations.map(({ id }) => id),
      ['a', 'r', 'b'],
    );
    assert.match(
      text,
      /\n {2}- id: r\n {4}type: relation\n {4}relation: part-of\n {4}from: a\n {4}to: b\n/,
    );
    const changed = checked(text, updateAnnotation(text, 'r', { relation: 'supports' }));
    assert.equal(changed, text.replace('part-of', 'supports'));
    assert.equal(checked(changed, removeAnnotation(changed, 'r')), both);
  });

  it('keeps line endings, the byte order mark and a missing last line break', () => {
    const before = '\uFEFFglossator: 1\r\nannotations:\r\n- {id: a1, type: note}';
    assert.equal(
      checked(before, addAnnotation(before, note('n1'))),
      `${before}\r\n- id: n1\r\n  type: note\r\n  body: see`,
    );
    const mark = '\uFEFF# empty';
    assert.equal(
      done(addAnnotation(mark, note('n1'))),
      '\uFEFF# empty\nglossator: 1\nannotations:\n  - id: n1\n    type: note\n    body: see\n',
    );
  });

  it('knows the ways in which a list can be empty', () => {
    const item = '  - id: n1\n    type: note\n    body: see\n';
    const cases: readonly (readonly [string, string])[] = [
      ['glossator: 1\n', `glossator: 1\nannotations:\n${item}`],
      ['glossator: 1', `glossator: 1\nannotations:\n${item.trimEnd()}`],
      ['glossator: 1\nannotations:\n', `glossator: 1\nannotations:\n${item}`],
      ['glossator: 1\nannotations: # c\nx: 1\n', `glossator: 1\nannotations: # c\n${item}x: 1\n`],
      ['glossator: 1\nannotations: []  # c\n', `glossator: 1\nannotations:  # c\n${item}`],
      ['glossator: 1\nsource: {}\nx: 1\n', `glossator: 1\nsource: {}\nannotations:\n${item}x: 1\n`],
      ['---\nglossator: 1\n...\n', `---\nglossator: 1\nannotations:\n${item}...\n`],
      ['{glossator: 1}\n', '{glossator: 1, annotations: [{id: n1, type: note, body: see}]}\n'],
      [
        '{glossator: 1, annotations: []}\n',
        '{glossator: 1, annotations: [{id: n1, type: note, body: see}]}\n',
      ],
    ];
    for (const [before, after] of cases) {
      assert.equal(checked(before, addAnnotation(before, note('n1'))), after);
    }
  });

  it('adds to a list in flow style', () => {
    const before =
      'glossator: 1\nannotations: [\n  {id: a1, type: note}, # one\n  {id: a2, type: note}\n]\n';
    const text = checked(before, addAnnotation(before, note('n1')));
    assert.equal(
      text,
      before.replace(
        '{id: a2, type: note}',
        '{id: a2, type: note},\n  {id: n1, type: note, body: see}',
      ),
    );
  });

  it('writes any text so that it is read back', () => {
    for (const exact of [
      'yes',
      '2021',
      '1e5',
      '2021-03-17',
      '~',
      'null',
      "it's",
      'say "no"',
      `it's "both"`,
      'a: b',
      'a #b',
      '# b',
      '- x',
      '-',
      '?',
      '{a}',
      'a, b',
      ' lead',
      'trail ',
      'two\nlines',
      'crlf\r\nhere',
      'tab\there',
      '\u2028',
      '\uFEFFmark',
      '越通社：“消息”',
      'Việt Nam',
      'e\u0301',
      '😀 emoji',
      '\ud800',
      '\\n',
      '%a',
      '@a',
      '`a`',
      '!a',
      '&a',
      '*a',
      '|',
      '>',
      '...',
      '---',
      '=',
      '<<',
      '\0',
      '0x1F',
      '12:30:45',
      '.5',
      'a:',
      ':a',
    ]) {
      const target = { exact, prefix: exact, start: 0, end: exact.length };
      const text = done(
        addAnnotation(undefined, { id: 'a1', type: 'note', body: exact, target, tags: [exact] }),
      );
      const { value, diagnostics } = parseSidecar(text);
      assert.deepEqual(diagnostics, [], text);
      const [annotation] = value?.annotations ?? [];
      assert.deepEqual(annotation?.target, target, text);
      assert.equal(annotation.body, exact, text);
      assert.deepEqual(annotation.tags, [exact], text);
      assert.ok(!/target:.*\n.*prefix/.test(text), 'on one line');
    }
  });

  it('does not touch what it cannot understand, nor an id that is taken', () => {
    const broken = [
      'glossator: 1\nannotations: [',
      'glossator: 2\nannotations: []\n',
      'a: 1\n',
      'glossator: 1\nannotations: none\n',
      'glossator: 1\nannotations:\n  - &a {id: a1, type: note}\nsource: {}\nsource: {}\n',
    ];
    for (const text of broken) {
      const result = addAnnotation(text, MENTION);
      assert.equal(result.ok, false, text);
      assert.ok(result.diagnostics.length > 0);
    }
    const again = addAnnotation(done(addAnnotation(undefined, MENTION)), MENTION);
    assert.deepEqual(again.ok ? [] : again.diagnostics.map(({ code }) => code), ['duplicate-id']);
  });
});

describe('removeAnnotation', () => {
  const before = `glossator: 1
annotations:
  # one
  - id: a1   # x
    type: note
  # two
  - {id: a2, type: note}

  - id: a3
    type: note
    body: |
      text
`;

  it('takes out its lines and no others', () => {
    const without = (id: string) => checked(before, removeAnnotation(before, id));
    assert.equal(without('a1'), before.replace('  - id: a1   # x\n    type: note\n', ''));
    assert.equal(without('a2'), before.replace('  - {id: a2, type: note}\n', ''));
    assert.equal(without('a3'), before.slice(0, before.indexOf('  - id: a3')));
  });

  it('leaves an empty list', () => {
    const text = done(addAnnotation(undefined, MENTION));
    assert.equal(
      checked(text, removeAnnotation(text, MENTION.id)),
      'glossator: 1\nannotations: []\n',
    );
  });

  it('takes an item out of a list in flow style', () => {
    const flow =
      'glossator: 1\nannotations: [{id: a, type: note}, {id: b, type: note} , {id: c, type: note}]\n';
    assert.equal(
      checked(flow, removeAnnotation(flow, 'b')),
      'glossator: 1\nannotations: [{id: a, type: note}, {id: c, type: note}]\n',
    );
    assert.equal(
      checked(flow, removeAnnotation(flow, 'c')),
      'glossator: 1\nannotations: [{id: a, type: note}, {id: b, type: note}]\n',
    );
  });

  it('refuses where an alias elsewhere would lose its anchor', () => {
    const text =
      'glossator: 1\nannotations:\n  - {id: a, type: note, body: &b x}\n  - {id: c, type: note, body: *b}\n';
    const result = removeAnnotation(text, 'a');
    assert.deepEqual(result.ok ? [] : result.diagnostics.map(({ code }) => code), ['cannot-edit']);
    const unknown = removeAnnotation(text, 'zz');
    assert.deepEqual(unknown.ok ? [] : unknown.diagnostics.map(({ code }) => code), ['unknown-id']);
  });
});

describe('updateAnnotation', () => {
  const before = `glossator: 1
annotations:
  - id: a1
    entity: "rivera-ana"   # sure
    type: mention
    target: {exact: 'Ana', start: 10, x-sketch: kept, end: 13}   # moved
    tags:
      - verify  # soon
      - old
    body: |
      One

      two
    creator: x
`;

  it('changes values in their place and style', () => {
    const text = checked(
      before,
      updateAnnotation(before, 'a1', {
        entity: 'rivera-anabel',
        target: { exact: 'Anabel', start: 10, end: 16, prefix: 'it is ' },
        tags: ['verify', 'new: 1'],
        body: 'Three\n',
        creator: undefined,
        date: '2021?',
      }),
    );
    assert.equal(
      text,
      `glossator: 1
annotations:
  - id: a1
    entity: "rivera-anabel"   # sure
    type: mention
    date: 2021?
    target: {exact: 'Anabel', start: 10, x-sketch: kept, end: 16, prefix: 'it is '}   # moved
    tags:
      - verify  # soon
      - 'new: 1'
    body: |
      Three
`,
    );
  });

  it('writes nothing where nothing differs', () => {
    const { value } = parseSidecar(before);
    const [annotation] = value?.annotations ?? [];
    assert.ok(annotation);
    const result = updateAnnotation(before, 'a1', annotation);
    assert.deepEqual(result, { ok: true, text: before, edits: [] });
  });

  it('takes the first key of an entry and a key of a flow mapping away', () => {
    const text =
      'glossator: 1\nannotations:\n  - entity: e\n    id: a1\n    type: note\n    target: {exact: x, prefix: p, start: 1}\n';
    assert.equal(
      checked(text, updateAnnotation(text, 'a1', { entity: undefined, target: { exact: 'x' } })),
      'glossator: 1\nannotations:\n  - id: a1\n    type: note\n    target: {exact: x}\n',
    );
  });
});

describe('updateSource', () => {
  it('begins, extends and changes what is said of the source', () => {
    const first = done(updateSource(undefined, { sha256: 'ab', language: 'en' }));
    assert.equal(first, 'glossator: 1\nsource:\n  sha256: ab\n  language: en\n');
    assert.equal(
      done(updateSource('glossator: 1 # v\nannotations: []\n', { published: '2021-03' })),
      'glossator: 1 # v\nsource:\n  published: 2021-03\nannotations: []\n',
    );
    assert.equal(
      done(
        updateSource(`${first}  # keep\n`, { sha256: 'cd', language: undefined, title: 'A: b' }),
      ),
      "glossator: 1\nsource:\n  sha256: cd\n  title: 'A: b'\n  # keep\n",
    );
  });
});
