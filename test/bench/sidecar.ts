// What a large sidecar costs: reading it, adding to it, checking it. Usage: npm run bench -- sidecar [COUNT]
import { checkSidecar } from '../../src/annotations/check';
import { addAnnotation } from '../../src/annotations/editSidecar';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import { applyChange } from '../../src/annotations/storing/applyChange';
import type { Change } from '../../src/annotations/storing/change';
import { readAnyYaml } from '../../src/annotations/yaml/readYaml';

const count = Number(process.argv[2] ?? 20_000);
const say = (line: string) => process.stdout.write(`${line}\n`);

function measure(what: string, work: () => void): void {
  const times = Array.from({ length: 3 }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  say(`${what}: ${Math.min(...times).toFixed(0)} ms`);
}

function makeSidecar(): string {
  const lines = ['glossator: 1', 'source:', '  language: en', 'annotations:'];
  for (let index = 0; index < count; index += 1) {
    const start = 40 * index;
    lines.push(
      `  - id: k${index.toString(36).padStart(5, '0')}`,
      '    type: mention',
      '    entity: salmela-aino',
      `    target: {exact: Aino Salmela, prefix: 'the captain, ', suffix: " said that it was the ${String(index)}th", start: ${String(start)}, end: ${String(start + 12)}}`,
      '    creator: reader-1',
      '    created: 2026-11-21T10:00:00Z',
    );
  }
  return `${lines.join('\n')}\n`;
}

const text = makeSidecar();
say(`${String(count)} annotations, ${(text.length / 1e6).toFixed(1)} MB`);
measure('opened', () => {
  const { value, diagnostics } = parseSidecar(text);
  if (value?.annotations.length !== count || diagnostics.length > 0) throw new Error('not read');
});
measure('opened with CRLF', () => parseSidecar(text.replaceAll('\n', '\r\n')));
measure('one annotation added', () => {
  const target = { exact: 'x', start: 20 * count, end: 20 * count + 1 };
  const added = addAnnotation(text, { id: 'new', type: 'highlight', target });
  if (!added.ok) throw new Error('not added');
});
for (const many of [300, 3000]) {
  const all = Array.from({ length: many }, (_, index): Change => {
    const start = 7 * index;
    const target = { exact: 'x', start, end: start + 1 };
    return {
      kind: 'add-annotation',
      annotation: { id: `n${String(index)}`, type: 'highlight', target },
    };
  });
  measure(`${String(many)} annotations added together to an empty sidecar`, () => {
    const added = applyChange('', { kind: 'several', id: 'several', all }, Math.random);
    if (!added.ok) throw new Error('not added');
  });
}
measure('checked without its source', () => checkSidecar(text, undefined));
measure('read as any YAML', () => readAnyYaml(text));
