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
import path from 'node:path';
import { useWorkbench } from './runner/session';

describe('an empty folder', () => {
  const window = useWorkbench({ empty: true });

  it('has a view that says so', async () => {
    await window().openView('Glossator');
    await window().sideBar().getByRole('button', { name: 'Read the Texts Here' }).waitFor();
    assert.deepEqual(await window().notifications(), []);
  });

  it('opens a source', async () => {
    const text = 'TURKU, May 6, 2031 – The pilots met in the old harbour on Tuesday.\n';
    fs.writeFileSync(path.join(window().folder, 'pilots.txt'), text);
    await window().openFile('pilots.txt');
    await window().waitForText('The pilots met');
    assert.deepEqual(window().errors, []);
  });

  it('is seen in light and dark', async () => {
    await window().picture('window');
  });
});
