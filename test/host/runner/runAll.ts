import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { waitFor } from './workspace';

const TEST_LIMIT = 20_000;
const FOLDER_LIMIT = 60_000;

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  readonly failures: string[];
}

/**
 * Runs the host tests with mocha inside the extension host; the same code in Node.js and in the
 * browser's worker, so it uses what both have. Each of `files` loads one test file. Rejects when a
 * test failed. Beside the workspace folder it leaves `result.json` ({passed, failed, skipped, failures}):
 * VS Code reports a host that died as a success, so only that file proves that the run ended.
 */
export async function runAll(files: readonly (() => Promise<unknown>)[]): Promise<void> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  mocha.setup({ ui: 'bdd', timeout: TEST_LIMIT, forbidOnly: true, reporter: reporterOf(counts) });
  for (const load of files) await load();
  // A web editor may read its workspace file only after it has started its extension host.
  const folder = await waitFor(
    'the open folder',
    () => vscode.workspace.workspaceFolders?.[0],
    FOLDER_LIMIT,
  );
  await new Promise<void>((resolve) => {
    // Not mocha.run: the browser build's own asks for the page's address, which Node.js has not.
    Mocha.prototype.run.call(mocha, () => resolve());
  });
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(folder.uri, '..', 'result.json'),
    new TextEncoder().encode(JSON.stringify(counts)),
  );
  if (counts.failed > 0) throw new Error(`${counts.failed} host tests failed`);
}

/** A mocha reporter that prints a line a test and counts. */
function reporterOf(counts: Counts) {
  return function report(runner: Mocha.Runner): void {
    runner.on('pass', (test) => {
      counts.passed += 1;
      console.log(`  ok   ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      counts.skipped += 1;
      console.log(`  skip ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error: unknown) => {
      counts.failed += 1;
      const message = error instanceof Error ? error.message : String(error);
      counts.failures.push(`${test.fullTitle()}: ${message.split('\n')[0] ?? ''}`);
      const detail = error instanceof Error ? (error.stack ?? message) : message;
      console.error(`  FAIL ${test.fullTitle()}\n${detail}`);
    });
  } as unknown as Mocha.ReporterConstructor;
}
