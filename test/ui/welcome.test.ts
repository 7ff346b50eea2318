import assert from 'node:assert/strict';
import { useWorkbench } from './runner/session';

describe('a folder of code', () => {
  const window = useWorkbench({
    empty: true,
    files: {
      'package.json': '{"name": "x"}\n',
      'README.md': '# Notes\n\nMinister Rui Tavares met Ana Lund in Hanoi on May 5, 2031.\n',
      'src/index.js': 'export const x = 1;\n',
      'docs/history.md': 'Minister Rui Tavares met Ambassador Ana Lund in Hanoi on May 5, 2031.\n',
    },
  });

  it('is left alone, without a word, until the reader asks in the view', async () => {
    await window().openFile('docs/history.md');
    assert.deepEqual(await window().notifications(), []);
    await window().openView('Glossator');
    const button = window().sideBar().getByRole('button', { name: 'Read the Texts Here' });
    await button.waitFor();
    await window().picture('asleep');
    await button.click();
    await window().treeRows('2031').waitFor();
    await window().hover('Rui Tavares', 'Person');
  });

  it('is remembered as awake', async () => {
    await window().reload();
    await window().openView('Glossator');
    await window().treeRows('2031').waitFor();
    await window().command('Glossator: Leave This Folder Alone');
    await window().sideBar().getByRole('button', { name: 'Read the Texts Here' }).waitFor();
    assert.deepEqual(window().errors, []);
  });
});
