// Runs test/grammar: files whose first line says "SYNTAX TEST", with the scopes asserted in comments
// (vscode-tmgrammar-test). The grammars are those that package.json contributes.
import fs from 'node:fs';
import path from 'node:path';
import { globSync, mkdtempSync, rmSync } from './files.mjs';
import { OUT, ROOT } from './paths.mjs';
import { runNode } from './processes.mjs';
import { Problem, runMain, say } from './report.mjs';
import { writeResult } from './result.mjs';

async function main() {
  const files = globSync(path.join(ROOT, 'test', 'grammar'), '').filter((file) =>
    fs.readFileSync(file, 'utf8').split('\n', 1)[0].includes('SYNTAX TEST'),
  );
  if (files.length === 0) throw new Problem('test/grammar holds no syntax test.');
  const reports = mkdtempSync(OUT, 'grammar-');
  try {
    const code = await runNode(
      path.join(ROOT, 'node_modules', 'vscode-tmgrammar-test', 'dist', 'unit.js'),
      ['--xunit-report', reports, ...files.map((file) => path.relative(ROOT, file))],
      { cwd: ROOT },
    );
    const counts = globSync(reports, '.xml').map(readCounts);
    const failed = counts.reduce((sum, count) => sum + count.failed, 0);
    const passed = counts.reduce((sum, count) => sum + count.tests - count.failed, 0);
    if (passed + failed === 0) throw new Problem('The grammar tests left no report.');
    writeResult({ passed, failed });
    say(`${passed} passed, ${failed} failed`);
    return code;
  } finally {
    rmSync(reports);
  }
}

/** How many tests an XUnit report tells of, and how many of them failed. */
function readCounts(file) {
  const report = fs.readFileSync(file, 'utf8');
  const tests = report.match(/<testcase\b/g)?.length ?? 0;
  const failed = report.match(/<(failure|error)\b/g)?.length ?? 0;
  return { tests, failed: Math.min(tests, failed) };
}

await runMain(main);
