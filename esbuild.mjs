// Builds what ships: dist/extension.js (one browser-platform bundle for desktop and web),
// dist/analysis.js (its workers' script, for both as well) and dist/cli.js (Node). Everything outside src/editor and src/cli is also bundled for no platform at
// all and thrown away: that fails as soon as the core asks for Node, the DOM or VS Code.
import { build, context } from 'esbuild';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packTexts } from './scripts/esbuild/packText.mjs';
import { buildWithLazyParts } from './scripts/esbuild/lazyParts.mjs';

const root = import.meta.dirname;
const args = process.argv.slice(2);
const watch = args.includes('--watch');
const outdirAt = args.indexOf('--outdir');
const outdir = path.resolve(root, outdirAt < 0 ? 'dist' : (args[outdirAt + 1] ?? 'dist'));

const shared = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  minify: !watch,
  sourcemap: watch ? 'inline' : false,
  legalComments: 'none',
  // Written as constructors: V8 checks literals, Unicode tables and all, while it loads the bundle.
  supported: { 'regexp-unicode-property-escapes': false },
  logLevel: 'warning',
};

/** Only ASCII ships: V8 reads and scans that as one byte a character. */
const packed = watch ? {} : { charset: 'ascii', plugins: [packTexts(root)] };

const extension = {
  ...shared,
  ...packed,
  ...(watch ? {} : { plugins: [packTexts(root, { withCommon: false })] }),
  entryPoints: ['src/editor/extension.ts'],
  outfile: path.join(outdir, 'extension.js'),
  platform: 'browser',
  external: ['vscode'],
};

const shipped = [
  {
    ...shared,
    ...packed,
    entryPoints: ['src/editor/analysis/worker.ts'],
    outfile: path.join(outdir, 'analysis.js'),
    format: 'iife',
    platform: 'browser',
  },
  {
    ...shared,
    ...packed,
    entryPoints: ['src/editor/timeline/page/timelinePage.ts'],
    outfile: path.join(outdir, 'timeline.js'),
    format: 'iife',
    platform: 'browser',
  },
  {
    ...shared,
    ...packed,
    entryPoints: ['src/cli/main.ts'],
    outfile: path.join(outdir, 'cli.js'),
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
  // Not part of the extension: what the measurements of anchoring load.
  {
    ...shared,
    entryPoints: ['src/annotations/anchoring/selectors.ts'],
    outfile: path.join(outdir, 'anchoring.mjs'),
    format: 'esm',
    platform: 'neutral',
    mainFields: ['browser', 'module', 'main'],
  },
];

/** Every module of the core, so that the proof covers what no entry point reaches yet. */
function coreModules() {
  const found = [];
  for (const entry of readdirSync(path.join(root, 'src'), {
    recursive: true,
    withFileTypes: true,
  })) {
    const file = path.join(entry.parentPath, entry.name);
    const layer = path.relative(path.join(root, 'src'), file).split(path.sep)[0];
    if (entry.isFile() && file.endsWith('.ts') && layer !== 'editor' && layer !== 'cli') {
      found.push(file);
    }
  }
  return found;
}

async function proveCoreIsPure() {
  await build({
    ...shared,
    entryPoints: coreModules(),
    outdir: path.join(root, 'out', 'neutral'),
    format: 'esm',
    platform: 'neutral',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser', 'import'],
    write: false,
  });
}

async function watchShipped() {
  for (const options of [{ ...extension, format: 'cjs' }, ...shipped]) {
    const building = await context(options);
    // The first build is waited for: what starts the editor needs its files.
    await building.rebuild().catch(() => {});
    await building.watch();
  }
  process.stdout.write('Watching src for changes; Ctrl+C ends it.\n');
}

/** Says what was written, in kB of 1,024 bytes. */
function tell(file, bytes) {
  process.stdout.write(`${path.relative(root, file)}  ${(bytes / 1024).toFixed(0)} kB\n`);
}

async function buildShipped() {
  const [{ metafile, bytes }, ...results] = await Promise.all([
    buildWithLazyParts(extension),
    ...shipped.map((options) => build({ ...options, metafile: true })),
  ]);
  tell(extension.outfile, bytes);
  for (const { metafile: written } of results) {
    for (const [file, output] of Object.entries(written.outputs)) {
      tell(path.resolve(root, file), output.bytes);
    }
  }
  if (args.includes('--metafile')) {
    writeFileSync(path.join(outdir, 'meta.json'), JSON.stringify(metafile));
  }
}

try {
  if (watch) {
    await watchShipped();
  } else {
    await proveCoreIsPure();
    await buildShipped();
  }
} catch (error) {
  // esbuild has printed what is wrong in the sources.
  if (!Array.isArray(error.errors)) throw error;
  process.exitCode = 1;
}
