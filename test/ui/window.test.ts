/**
 * How to write a UI test: put NAME.test.ts into test/ui. useWorkbench() opens one window for a
 * `describe`, on a copy of samples/ (or of another folder, or on files of your own: WindowOptions in
 * runner/session.ts), with the packaged extension installed as a user has it. Drive it through
 * Workbench (runner/workbench.ts); add a method there rather than a selector in a test. Wait for what
 * is to be seen, never for time. A picture: await window().screenshot('name', 'light').
 * Run: npm test -- ui [PART-OF-NAME]. Where a test fails, test/ui/out/FAILED-….png shows the window.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { useWorkbench } from './runner/session';

describe('a window on the samples', () => {
  const window = useWorkbench();

  it('opens a source', async () => {
    const name = fs
      .readdirSync(window().folder, { recursive: true, encoding: 'utf8' })
      .find((file) => file.endsWith('.txt'));
    assert.ok(name, 'the samples hold no text');
    await window().openFile(name);
    const [first = ''] = (window().readFile(name) ?? '').split(/\r?\n/);
    await window().waitForText(first.slice(0, 10));
    assert.deepEqual(window().errors, []);
  });

  it('is seen in light and dark', async () => {
    await window().screenshot('window', 'light');
    await window().screenshot('window', 'dark');
  });
});
