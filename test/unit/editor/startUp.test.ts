import assert from 'node:assert/strict';
import { build, type Metafile } from 'esbuild';

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
});
