// Runs test/host/*.test.ts inside a real VS Code: node scripts/host.mjs node|web [PART-OF-A-NAME ...]
// `node`: the desktop's extension host; `web`: the browser's. The folder opened is a copy of samples/.
// The editor is VS Code's web server on Linux and a downloaded desktop elsewhere; GLOSSATOR_CODE names
// another one, GLOSSATOR_TEST_EDITOR=desktop|server chooses.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { cleanUp, cleanUpOnSignals, temporaryFolder } from './editor/cleanup.mjs';
import { globSync } from './files.mjs';
import { CACHE, OUT, ROOT } from './paths.mjs';
import { Problem, runMain, say } from './report.mjs';
import { readResult, writeResult } from './result.mjs';

const SHIM = path.join(import.meta.dirname, 'editor', 'codeShim.mjs');
const TESTS = path.join(ROOT, 'test', 'host');

/** One bundle with the runner and the tests; it lies inside the extension, which chooses the host. */
async function bundleTests(kind, files) {
  const outfile = path.join(OUT, 'host', `${kind}.js`);
  const imports = files.map((file) => `  () => import(${JSON.stringify(file)}),`);
  const lines = [
    `import { runAll } from ${JSON.stringify(path.join(TESTS, 'runner', 'runAll.ts'))};`,
    `const files = [\n${imports.join('\n')}\n];`,
    `export const run = () => runAll(files);`,
  ];
  await build({
    stdin: {
      contents: lines.join('\n'),
      resolveDir: ROOT,
      sourcefile: `${kind}Tests.ts`,
      loader: 'ts',
    },
    absWorkingDir: ROOT,
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    platform: 'browser',
    external: ['vscode'],
    define: { global: 'globalThis' },
  });
  return outfile;
}

/**
 * A workspace of one folder, a copy of the samples that the tests may write to. It is a workspace file,
 * since VS Code starts its extension host anew where a second folder joins one that is opened alone.
 */
function copyWorkspace(base) {
  fs.cpSync(path.join(ROOT, 'samples'), path.join(base, 'workspace'), { recursive: true });
  const file = path.join(base, 'tests.code-workspace');
  fs.writeFileSync(file, JSON.stringify({ folders: [{ path: 'workspace' }] }));
  return file;
}

/** The program to run the tests in; undefined lets test-electron download the desktop. */
function chooseEditor() {
  const named = process.env.GLOSSATOR_CODE;
  if (named) return path.resolve(named);
  const wish = process.env.GLOSSATOR_TEST_EDITOR;
  if (wish === 'desktop') return undefined;
  if (wish === 'server') return SHIM;
  return process.platform === 'linux' ? SHIM : undefined;
}

async function main() {
  const [kind, ...parts] = process.argv.slice(2);
  if (kind !== 'node' && kind !== 'web') {
    throw new Problem('Usage: node scripts/host.mjs node|web [PART-OF-A-NAME ...]');
  }
  const files = globSync(TESTS, '.test.ts').filter(
    (file) => parts.length === 0 || parts.some((part) => path.basename(file).includes(part)),
  );
  if (files.length === 0) throw new Problem(`No host test matches ${parts.join(' ')}.`);
  if (!fs.existsSync(path.join(ROOT, 'dist', 'extension.js'))) {
    throw new Problem('dist/extension.js is missing.', 'Run: npm run build');
  }
  // An interrupt is runTests' own to handle.
  cleanUpOnSignals({ SIGTERM: 143, SIGHUP: 129 });
  const base = temporaryFolder();
  const result = path.join(base, 'result.json');
  try {
    await runTests({
      vscodeExecutablePath: chooseEditor(),
      cachePath: path.join(CACHE, 'vscode-desktop'),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: await bundleTests(kind, files),
      launchArgs: [
        copyWorkspace(base),
        '--disable-extensions',
        `--user-data-dir=${path.join(base, 'u')}`,
        `--extensions-dir=${path.join(base, 'e')}`,
        ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
    });
  } catch (error) {
    say(String(error));
  }
  const counts = readResult(result);
  await cleanUp();
  if (!counts) throw new Problem('The tests did not reach their end.', 'See above for the reason.');
  writeResult(counts);
  say(`${kind} extension host: ${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

await runMain(main);
