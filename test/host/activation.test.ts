/**
 * How to write a host test: put NAME.test.ts into test/host; it is found by its name and runs inside
 * VS Code's extension host, once in Node.js and once in the browser's worker, so it may import
 * `vscode`, src/ and runner/ (assert, workspace), but no `node:` module. mocha's describe and it are
 * globals. The folder open is a copy of samples/ that all files of a run share: write under names of
 * your own. Run: npm test -- host [PART-OF-NAME], npm test -- web [PART-OF-NAME].
 */
import * as vscode from 'vscode';
import { equal, ok } from './runner/assert';
import { waitFor } from './runner/workspace';

const ID = 'glossator.glossator';

/** VS Code's own figures for one extension, in ms: loading its code, calling activate, its promise. */
async function readActivationTimes(): Promise<number[]> {
  await vscode.commands.executeCommand('perfview.show');
  const row = await waitFor('the startup performance report', () => {
    const report = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf');
    return report
      ?.getText()
      .split('\n')
      .find((line) => line.includes(`| ${ID} |`));
  });
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  const cells = row.split('|').map((cell) => cell.trim());
  return cells.slice(3, 6).map(Number);
}

describe('activation', () => {
  it('succeeds in the extension host meant for it', async () => {
    const extension = vscode.extensions.getExtension(ID);
    ok(extension, 'the extension is missing');
    await extension.activate();
    equal(extension.isActive, true);
    const place = 'importScripts' in globalThis ? 'a web worker' : `Node.js ${process.version}`;
    console.log(`  activated in ${place}`);
  });

  it('is timed by VS Code itself', async () => {
    const times = await readActivationTimes();
    equal(times.length, 3);
    ok(
      times.every((time) => Number.isFinite(time)),
      `not numbers: ${times.join(', ')}`,
    );
    const [load = 0, call = 0, finish = 0] = times;
    console.log(`  activation: load code ${load} ms, call ${call} ms, finish ${finish} ms`);
  });
});
