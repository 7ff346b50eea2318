// Runs test/ui/*.test.ts: mocha drives VS Code's window in headless Chromium, with the packaged
// extension installed as a user has it. node scripts/ui.mjs [PART-OF-A-NAME ...]
// The pictures are left in test/ui/out/.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowserServer } from './editor/browser.mjs';
import { cleanUp, cleanUpOnSignals, temporaryFolder } from './editor/cleanup.mjs';
import { installVsix, startServer } from './editor/server.mjs';
import { STEADY } from './editor/settings.mjs';
import { globSync, mkdtempSync, rmSync } from './files.mjs';
import { vsixPath } from './package.mjs';
import { OUT, ROOT, SCREENSHOTS } from './paths.mjs';
import { runNode } from './processes.mjs';
import { Problem, runMain, say } from './report.mjs';
import { readResult, writeResult } from './result.mjs';

const TESTS = path.join(ROOT, 'test', 'ui');
/** For one test, in ms. */
const TEST_LIMIT = 90_000;
/** How often a file is run at most. */
const ATTEMPTS = 3;

async function main() {
  const parts = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  const files = globSync(TESTS, '.test.ts').filter(
    (file) => parts.length === 0 || parts.some((part) => path.basename(file).includes(part)),
  );
  if (files.length === 0) throw new Problem(`No UI test matches ${parts.join(' ')}.`);
  const vsix = vsixPath();
  if (!fs.existsSync(vsix)) throw new Problem(`${vsix} is missing.`, 'Run: npm run package');

  cleanUpOnSignals();
  const bundles = mkdtempSync(OUT, 'ui-');
  try {
    const base = temporaryFolder();
    const extensionsFolder = path.join(base, 'extensions');
    installVsix(vsix, extensionsFolder);
    const [server, browser] = await Promise.all([
      startServer({ settings: STEADY, extensionsFolder, languages: ['vi', 'zh-cn', 'ja'] }),
      launchBrowserServer(),
      bundleTests(files, bundles),
    ]);
    if (parts.length === 0) rmSync(SCREENSHOTS);
    fs.mkdirSync(SCREENSHOTS, { recursive: true });
    return await runTests(bundles, {
      ...process.env,
      NODE_OPTIONS: '--enable-source-maps',
      GLOSSATOR_ROOT: ROOT,
      GLOSSATOR_UI_SERVER: server.authority,
      GLOSSATOR_UI_BROWSER: browser,
      GLOSSATOR_UI_SCREENSHOTS: SCREENSHOTS,
      GLOSSATOR_UI_TEMPORARY: base,
    });
  } finally {
    await cleanUp();
    rmSync(bundles);
  }
}

/**
 * Runs the tests; a file in which one failed is run again, whole and in windows of its own, since a window
 * that is driven while other stages share the machine misses a click now and then. It is said which were.
 */
async function runTests(bundles, env) {
  let files = globSync(bundles, '.test.mjs');
  let passed = 0;
  for (let attempt = 1; ; attempt += 1) {
    const result = path.join(bundles, `result-${attempt}.json`);
    const code = await runMocha(files, { ...env, GLOSSATOR_RESULT: result });
    const counts = readResult(result);
    if (!counts) return code || 1;
    const failed = Object.keys(counts.files).filter((file) => counts.files[file].failed > 0);
    if (failed.length === 0 || attempt === ATTEMPTS) {
      writeResult({ ...counts, passed: passed + counts.passed });
      return code;
    }
    // What passed in a file that is run again is counted there.
    for (const file of files) passed += failed.includes(file) ? 0 : counts.files[file].passed;
    files = failed;
    say(`Tried again: ${files.map((file) => path.basename(file, '.test.mjs')).join(', ')}`);
  }
}

async function runMocha(files, env) {
  return runNode(
    path.join(ROOT, 'node_modules', 'mocha', 'bin', 'mocha.js'),
    [
      ...['--reporter', path.join(import.meta.dirname, 'mochaReporter.cjs')],
      ...['--timeout', String(TEST_LIMIT)],
      '--forbid-only',
      '--exit',
      ...files,
    ],
    { cwd: ROOT, env },
  );
}

async function bundleTests(files, outdir) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: files,
    outdir,
    outbase: TESTS,
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
}

await runMain(main);
