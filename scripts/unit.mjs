// Runs the unit and accuracy tests in plain mocha. Usage: node scripts/unit.mjs [PART-OF-A-PATH ...]
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from './files.mjs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const files = ['unit', 'accuracy']
  .flatMap((folder) => globSync(path.join(root, 'test', folder), '.test.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
if (files.length === 0) {
  process.stderr.write(`No unit test matches ${wanted.join(' ')}.\n`);
  process.exit(1);
}
const out = mkdtempSync(path.join(root, 'out'), 'unit-');
let status = 1;
try {
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: out,
    outbase: path.join(root, 'test'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const mocha = path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
  status =
    spawnSync(
      process.execPath,
      [
        '--enable-source-maps',
        mocha,
        '--recursive',
        '--extension',
        'mjs',
        ...['--timeout', '20000'],
        ...['--reporter', path.join(import.meta.dirname, 'mochaReporter.cjs')],
        ...flags,
        out,
      ],
      { cwd: root, stdio: 'inherit', env: { ...process.env, GLOSSATOR_ROOT: root } },
    ).status ?? 1;
} finally {
  rmSync(out);
}
process.exit(status);
