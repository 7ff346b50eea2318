import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import type { Diagnostic } from '../../../src/annotations/model';
import { parseEntityRegister, parseEventRegister } from '../../../src/annotations/parseRegisters';
import { parseSidecar } from '../../../src/annotations/parseSidecar';

const root = process.env['GLOSSATOR_ROOT'] ?? '.';
const schemaText = readFileSync(path.join(root, 'schemas', 'sidecar.schema.json'), 'utf8');
const schema = JSON.parse(schemaText) as Record<string, unknown>;
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

function fixtures(kind: 'valid' | 'invalid'): readonly (readonly [string, string])[] {
  const folder = path.join(root, 'test', 'fixtures', 'annotations', kind);
  return readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
}

function diagnose(text: string): readonly Diagnostic[] {
  if (/^entities:/m.test(text)) return parseEntityRegister(text).diagnostics;
  return (/^events:/m.test(text) ? parseEventRegister(text) : parseSidecar(text)).diagnostics;
}

describe('the JSON Schema and the parser', () => {
  for (const [name, text] of fixtures('valid')) {
    it(`both accept ${name}`, () => {
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
      assert.deepEqual(
        diagnose(text).filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }

  for (const [name, text] of fixtures('invalid')) {
    it(`both refuse ${name}`, () => {
      assert.equal(validate(parse(text)), false);
      assert.ok(diagnose(text).some(({ severity }) => severity === 'error'));
    });
  }

  it('know the same keys', () => {
    const definitions = schema['definitions'] as Record<string, { properties?: object }>;
    const everything: Record<string, string> = Object.fromEntries(fixtures('valid'));
    const used = (file: string, find: (content: never) => unknown): string[] =>
      Object.keys(find(parse(everything[file] ?? '') as never) as object).sort();
    const known = (name: string): string[] =>
      Object.keys(definitions[name]?.properties ?? {}).sort();
    assert.deepEqual(
      used('everything.ann.yaml', (file: { source: object }) => file.source),
      known('source'),
    );
    assert.deepEqual(
      used('entities.ann.yaml', (file: { entities: object[] }) => file.entities[0]),
      known('entity'),
    );
    for (const [, text] of fixtures('valid')) {
      const unknown = diagnose(text).map(({ range }) => text.slice(range.start, range.end));
      assert.deepEqual(unknown, text.includes('mine:') ? ['mine'] : []);
    }
  });

  it('explains every key', () => {
    const walk = (node: unknown, trail: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, Record<string, unknown>> };
      for (const [key, value] of Object.entries(properties ?? {})) {
        if (/\/(?:if|then)$/.test(trail)) continue;
        const shown = '$ref' in value ? { title: 't', description: 'd' } : value;
        assert.ok(shown['title'] && shown['description'], `${trail}/${key}`);
      }
      for (const [key, value] of Object.entries(node)) walk(value, `${trail}/${key}`);
    };
    walk(schema['definitions'], '');
  });
});
