import assert from 'node:assert/strict';
import { useWorkbench } from './runner/session';

const SOURCE = 'notes/1931-05-01_quay.txt';
const BROKEN = `glossator: 1
annotations:
  - id: a1
    type: note
   body: The indentation is wrong.
`;

describe('files that can’t be read', () => {
  const window = useWorkbench({
    files: {
      [SOURCE]: 'TURKU, May 1, 1931 – Captain Aino Salmela left Turku on Friday.\n',
      [`${SOURCE}.ann.yaml`]: BROKEN,
      'notes/picture.txt': Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
    },
  });

  it('are named in the view', async () => {
    await window().openView('Glossator');
    await window().sideBar().getByText('picture.txt was skipped: it is not a text.').waitFor();
  });

  it('are reported at their line, and left as they are', async () => {
    await window().openFile(`${SOURCE}.ann.yaml`);
    await window().page.locator('.part.editor .squiggly-error').first().waitFor();
    await window().command('Problems: Focus on Problems View');
    await window().page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await window().picture('malformed');
  });

  it('are not written to', async () => {
    await window().openFile(SOURCE);
    await window().select('Aino Salmela');
    await window().ask('Control+Alt+a', 'Annotate “Aino Salmela”');
    await window().pick('Highlight');
    await window().notification('What you made is kept');
    await window().picture('not-saved');
    assert.equal(window().readFile(`${SOURCE}.ann.yaml`), BROKEN);
  });
});
