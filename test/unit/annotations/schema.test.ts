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

/** What people read of a schema, in order. */
function wordsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'description' && typeof value === 'string') return [value];
    return key === 'enumDescriptions' ? (value as string[]) : wordsOf(value);
  });
}

/** A schema without words: what it allows. */
function rulesOf(schemaOf: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schemaOf, (key, value: unknown) =>
      /^(?:title|description)$/.test(key) && typeof value === 'string'
        ? undefined
        : key === 'enumDescriptions'
          ? undefined
          : value,
    ),
  );
}

describe('the JSON Schema in other languages', () => {
  const english = wordsOf(schema);
  for (const language of ['vi', 'zh-cn', 'ja']) {
    it(`allows the same and leaves no English: ${language} (node scripts/messages.mjs writes it)`, () => {
      const read = (name: string) =>
        JSON.parse(readFileSync(path.join(root, name), 'utf8')) as unknown;
      const translated = read(`schemas/sidecar.schema.${language}.json`);
      assert.deepEqual(rulesOf(translated), rulesOf(schema));
      const words = wordsOf(translated);
      const texts = read(`l10n/schema.${language}.json`) as Record<string, string>;
      assert.deepEqual(
        words,
        english.map((text) => texts[text]),
      );
      // Keys and words that a file may hold stay as they are.
      const sentences = words.filter((text, at) => text === english[at]);
      assert.deepEqual(sentences, []);
    });
  }
});

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
