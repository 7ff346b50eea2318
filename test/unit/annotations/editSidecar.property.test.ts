import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {
  addAnnotation,
  type NewAnnotation,
  removeAnnotation,
  updateAnnotation,
  updateSource,
} from '../../../src/annotations/editSidecar';
import type { Annotation } from '../../../src/annotations/model';
import { parseSidecar } from '../../../src/annotations/parseSidecar';
import { applyChange } from '../../../src/annotations/storing/applyChange';
import type { Change } from '../../../src/annotations/storing/change';
import type { EditResult } from '../../../src/annotations/textEdit';
import { body, content, PersonalStyle, word } from './sidecarStyles';

const style = fc.array(fc.nat(1000), { minLength: 7, maxLength: 60 });
const sidecar = fc
  .record({ style, contents: fc.array(content, { maxLength: 5 }) })
  .map(({ style, contents }) => ({
    annotations: contents.map((one, index) => ({ ...one, id: `old${index}` })),
    text: new PersonalStyle(style).sidecar(
      contents.map((one, index) => ({ ...one, id: `old${index}` })),
    ),
  }));

type Operation =
  | { readonly kind: 'add'; readonly content: Omit<NewAnnotation, 'id'> }
  | { readonly kind: 'remove'; readonly which: number }
  | { readonly kind: 'update'; readonly which: number; readonly changes: Partial<NewAnnotation> }
  | { readonly kind: 'source'; readonly title: string };

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), content }),
  fc.record({ kind: fc.constant('remove' as const), which: fc.nat(9) }),
  fc.record({
    kind: fc.constant('update' as const),
    which: fc.nat(9),
    changes: fc.oneof(
      fc.record({ body }),
      fc.record({ tags: fc.array(word, { minLength: 1, maxLength: 3 }) }),
      fc.record({ creator: word, date: fc.constant('2020-01-09') }),
      content.map(({ target }) => (target ? { target } : {})),
    ),
  }),
  fc.record({ kind: fc.constant('source' as const), title: word }),
);

/** The annotations of a sidecar without their places. */
function read(text: string): { id: string; source: string; rest: Omit<Annotation, 'range'> }[] {
  const { value, diagnostics } = parseSidecar(text);
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity === 'error'),
    [],
    text,
  );
  return (value?.annotations ?? []).map(({ range, ...rest }) => ({
    id: rest.id,
    // A block scalar at the end of a file gains its line break when something follows.
    source: text.slice(range.start, range.end).trimEnd(),
    rest,
  }));
}

function comments(text: string): string[] {
  return Array.from(text.matchAll(/# c\d+!/g), ([comment]) => comment);
}

function succeed(result: EditResult, before: string): string {
  assert.ok(result.ok, `${JSON.stringify(result)} in\n${before}`);
  let applied = before;
  for (const { start, end, newText } of [...result.edits].reverse()) {
    applied = applied.slice(0, start) + newText + applied.slice(end);
  }
  assert.equal(applied, result.text);
  return result.text;
}

/** Makes an edit and checks that nothing but what it is about has changed. */
function apply(before: string, step: Operation, fresh: string): string {
  const old = read(before);
  const ids = old.map(({ id }) => id);
  if (step.kind === 'add') {
    const annotation = { ...step.content, id: fresh };
    const text = succeed(addAnnotation(before, annotation), before);
    const now = read(text);
    assert.deepEqual(
      now.filter(({ id }) => id !== fresh),
      old,
    );
    assert.deepEqual(plain(now.find(({ id }) => id === fresh)?.rest), plain(annotation));
    assert.deepEqual(comments(text), comments(before));
    assert.equal(withoutInserted(before, text), before.replace(/(annotations:)[ ]*\[\s*\]/, '$1'));
    return text;
  }
  if (step.kind === 'source') {
    const text = succeed(updateSource(before, { title: step.title }), before);
    assert.deepEqual(read(text), old);
    assert.equal(parseSidecar(text).value?.source.title, step.title);
    assert.deepEqual(comments(text), comments(before));
    return text;
  }
  const id = ids[step.which];
  if (id === undefined) return before;
  const others = old.filter((one) => one.id !== id);
  if (step.kind === 'remove') {
    const text = succeed(removeAnnotation(before, id), before);
    assert.deepEqual(read(text), others);
    const kept = new Set(comments(text));
    const inside = new Set(comments(lineBased(before, id)));
    assert.ok(comments(before).every((comment) => kept.has(comment) || inside.has(comment)));
    return text;
  }
  const text = succeed(updateAnnotation(before, id, step.changes), before);
  const now = read(text);
  assert.deepEqual(
    now.filter((one) => one.id !== id),
    others,
  );
  const wanted = { ...old.find((one) => one.id === id)?.rest, ...step.changes };
  assert.deepEqual(plain(now.find((one) => one.id === id)?.rest), plain(wanted));
  assert.equal(text.includes('x-own'), before.includes('x-own'));
  assert.equal(text.split('x-mine').length, before.split('x-mine').length);
  return text;
}

/** The lines of an annotation, with the comment after its last value. */
function lineBased(text: string, id: string): string {
  const range = parseSidecar(text).value?.annotations.find((one) => one.id === id)?.range;
  if (!range) return '';
  const feed = text.indexOf('\n', range.end);
  return text.slice(range.start, feed < 0 ? text.length : feed);
}

/** `after` without the one stretch that was inserted into `before`, and without an emptied `[]`. */
function withoutInserted(before: string, after: string): string {
  const base = before.replace(/(annotations:)[ ]*\[\s*\]/, '$1');
  let start = 0;
  while (start < base.length && base[start] === after[start]) start++;
  const tail = base.length - start;
  if (after.slice(after.length - tail) === base.slice(start)) return base;
  return after;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** A sidecar after changes that are made together. */
function applyAll(text: string, all: readonly Change[]): string {
  const applied = applyChange(text, { kind: 'several', id: 'several', all }, Math.random);
  assert.ok(applied.ok, text);
  return applied.text;
}

/** A sidecar with annotations taken out one after another. */
function undone(text: string, gone: readonly Change[]): string {
  return gone.reduce(
    (now, change) => ('id' in change ? succeed(removeAnnotation(now, change.id), now) : now),
    text,
  );
}

describe('edits of any sidecar', function () {
  this.timeout(60_000);

  it('change what they are about and leave the rest byte for byte', () => {
    fc.assert(
      fc.property(
        sidecar,
        fc.array(operation, { minLength: 1, maxLength: 5 }),
        ({ text, annotations }, steps) => {
          assert.deepEqual(plain(read(text).map(({ rest }) => rest)), plain(annotations), text);
          let now = text;
          steps.forEach((step, index) => {
            now = apply(now, step, `new${index}`);
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are undone by the opposite edit', () => {
    fc.assert(
      fc.property(sidecar, content, ({ text, annotations }, one) => {
        if (annotations.length === 0) return;
        const added = succeed(addAnnotation(text, { ...one, id: 'new' }), text);
        assert.equal(succeed(removeAnnotation(added, 'new'), added), text);
      }),
      { numRuns: 200 },
    );
  });

  it('come to the same made together and one after another', () => {
    const many = fc.array(content, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sidecar, many, ({ text }, contents) => {
        const made = contents.map((one, index) => ({ ...one, id: `new${index}` }));
        const one = made.reduce((now, each) => succeed(addAnnotation(now, each), now), text);
        const all = made.map((annotation): Change => ({ kind: 'add-annotation', annotation }));
        const together = applyAll(text, all);
        assert.equal(together, one);
        const { value } = parseSidecar(together);
        const gone = (value?.annotations ?? [])
          .filter(({ id }) => id.startsWith('new'))
          .map(({ range, ...base }): Change => {
            assert.ok(range);
            return { kind: 'remove-annotation', id: base.id, base };
          });
        assert.equal(applyAll(together, gone), undone(one, gone));
      }),
      { numRuns: 60 },
    );
  });

  it('never throw and never touch a text that is not sound', () => {
    const pieces = [
      'glossator: 1\n',
      'annotations:\n',
      '  - id: a\n',
      '    type: note\n',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '*a',
      '&a ',
      '\t',
      ': ',
      '- ',
      '# c\n',
      '\n',
      '---\n',
      '...\n',
      '!x ',
      '|\n',
      '<<: ',
      '%',
      '? ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const { value } = parseSidecar(text);
        const result = addAnnotation(text, { id: 'new', type: 'note', body: 'x' });
        if (value === undefined) assert.equal(result.ok, false);
        if (result.ok) assert.ok(parseSidecar(result.text).value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('two branches', () => {
  let folder: string;
  before(function () {
    if (spawnSync('git', ['--version']).status !== 0) {
      console.log('      git is not installed: merges are not tested');
      this.skip();
    }
    folder = mkdtempSync(path.join(tmpdir(), 'sidecar-merge-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function merge(base: string, ours: string, theirs: string): string {
    const files = Object.entries({ ours, base, theirs }).map(([name, text]) => {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      return file;
    });
    return execFileSync('git', ['merge-file', '-p', ...files], { encoding: 'utf8' });
  }

  it('that add annotations at different places merge without a conflict', function () {
    this.timeout(60_000);
    const starts = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 });
    const note = (id: string, start: number): NewAnnotation => ({
      id,
      type: 'mention',
      entity: 'rivera-ana',
      target: { exact: 'Rivera', prefix: 'Ana ', start, end: start + 6 },
      creator: 'reader',
    });
    fc.assert(
      fc.property(starts, starts, (a, b) => {
        let base = '';
        for (let i = 0; i < 10; i++) {
          base = succeed(addAnnotation(base, note(`base${i}`, i * 100)), base);
        }
        let [ours, theirs] = [base, base];
        for (const at of a)
          ours = succeed(addAnnotation(ours, note(`a${at}`, at * 100 + 40)), ours);
        const elsewhere = b.filter((at) => !a.includes(at));
        for (const at of elsewhere) {
          theirs = succeed(addAnnotation(theirs, note(`b${at}`, at * 100 + 60)), theirs);
        }
        const { value, diagnostics } = parseSidecar(merge(base, ours, theirs));
        assert.deepEqual(diagnostics, []);
        const found = value?.annotations.map(({ target }) => target?.start ?? 0) ?? [];
        assert.equal(found.length, 10 + a.length + elsewhere.length);
        assert.deepEqual(
          found,
          found.toSorted((x, y) => x - y),
        );
      }),
      { numRuns: 25 },
    );
  });
});
