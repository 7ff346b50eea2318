import assert from 'node:assert/strict';
import { build, type Metafile } from 'esbuild';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildWithLazyParts } from '../../../scripts/esbuild/lazyParts.mjs';

const ENTRY = 'src/editor/extension.ts';

/** What is run when the extension is loaded: everything but what is imported when it is needed. */
function reachedAtOnce({ inputs }: Metafile): Map<string, string> {
  const from = new Map([[ENTRY, '']]);
  for (const [file] of from) {
    for (const { path, kind, external } of inputs[file]?.imports ?? []) {
      if (kind !== 'dynamic-import' && external !== true && !from.has(path)) from.set(path, file);
    }
  }
  return from;
}

describe('loading the extension', () => {
  let metafile: Metafile;

  before(async () => {
    ({ metafile } = await build({
      absWorkingDir: process.env['GLOSSATOR_ROOT'] ?? '.',
      entryPoints: [ENTRY],
      bundle: true,
      write: false,
      metafile: true,
      format: 'cjs',
      platform: 'browser',
      external: ['vscode'],
      logLevel: 'silent',
    }));
  });

  it('runs no table, no YAML parser and nothing of the analysis', () => {
    const heavy = /Data\.ts$|node_modules\/|src\/(recognise|names)\/|src\/annotations\/anchoring\//;
    const allowed = /^src\/recognise\/recognition\.ts$/;
    const found = [...reachedAtOnce(metafile)]
      .filter(([file]) => heavy.test(file) && !allowed.test(file))
      .map(([file, importer]) => `${importer} imports ${file}`);
    assert.deepEqual(found, []);
  });

  it('has the analysis in no part of the bundle', () => {
    const found = Object.keys(metafile.inputs).filter((file) =>
      /src\/corpus\/(analyse|resolveEntities|resolveEvents)\.ts$/.test(file),
    );
    assert.deepEqual(found, []);
  });

  it('meets little code: what is imported later stands in the file as text', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'glossator-start-'));
    try {
      const outfile = path.join(folder, 'extension.js');
      await buildWithLazyParts({
        absWorkingDir: process.env['GLOSSATOR_ROOT'] ?? '.',
        entryPoints: [ENTRY],
        outfile,
        bundle: true,
        minify: true,
        target: 'es2022',
        platform: 'browser',
        external: ['vscode'],
        logLevel: 'silent',
      });
      const text = await readFile(outfile, 'utf8');
      const [, later = ''] = /^const later=(.*);$/m.exec(text) ?? [];
      assert.ok(Object.keys(JSON.parse(later) as object).some((name) => name.includes('library')));
      assert.ok(text.length - later.length < 130_000, `${text.length - later.length} characters`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
