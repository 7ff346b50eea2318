import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import { useWorkbench } from './runner/session';

const NAME = 'letters/1931-04-02_pilot.txt';
const TEXT = `The pilots’ letter

TURKU, April 2, 1931 – Captain Aino Salmela and Olof Berg met on Thursday.

They agreed to keep the old pilot boat Vesta for another year.

Salmela said that the boat knows the way home by herself.

Berg wanted a new engine before the winter.
`;
const OUTSIDE = `The pilots’ letter

TURKU, April 2, 1931 – Captain Aino Salmela and Olof Berg met on Thursday.

They agreed to keep the old pilot boat Vesta for one more year.

Berg asked for a better engine before the first ice.

Nobody else was asked.
`;

describe('repairing annotations', () => {
  const window = useWorkbench({ files: { [NAME]: TEXT } });

  /** The quoted passages in the sidecar on the disk, once they satisfy `wanted`. */
  async function quotes(what: string, wanted: (found: readonly string[]) => boolean) {
    return window().waitFor(what, () => {
      const text = window().readFile(`${NAME}.ann.yaml`);
      const { value } = parseSidecar(text ?? '');
      const found = value?.annotations.map(({ target }) => target?.exact ?? '') ?? [];
      return wanted(found) ? found : undefined;
    });
  }

  /** Selects all of a passage: again where the text moved under the mouse, as a new margin makes it. */
  async function selectAll(passage: string): Promise<void> {
    const selected = window().page.locator('#status\\.editor\\.selection', {
      hasText: `(${String(passage.length)} selected)`,
    });
    await window().waitFor(`${passage} to be selected`, async () => {
      await window().select(passage);
      return (await selected.count()) > 0 ? true : undefined;
    });
  }

  async function note(passage: string, body: string): Promise<void> {
    await selectAll(passage);
    await window().command('Glossator: Annotate…');
    await window().pick('Write a note…');
    await window().answer('The note is saved with the passage', body);
    await quotes(`the note on ${passage}`, (found) => found.includes(passage));
  }

  /** Waits until nothing is unsaved. */
  async function saved(): Promise<void> {
    await window().page.locator('.part.editor .tab.dirty').waitFor({ state: 'detached' });
  }

  it('follows what is typed around a passage and inside it', async () => {
    await window().openView('Glossator');
    await window().openFile(NAME);
    await window().hover('Aino Salmela', 'Person');
    await window().escape();
    await note('the old pilot boat Vesta', 'Which year was she built?');
    await note('knows the way home', 'A saying?');
    await note('a new engine before the winter', 'What did it cost?');
    const { keyboard } = window().page;
    await selectAll('old pilot');
    await keyboard.type('small, very old pilot');
    await window().page.keyboard.press('Control+Home');
    await keyboard.type('Copied from the book. ');
    await keyboard.press('Control+s');
    await quotes('the passage with what was typed', (found) =>
      found.includes('the small, very old pilot boat Vesta'),
    );
    await saved();
    const card = await window().hover('very old', 'Note');
    assert.match(await card.innerText(), /Which year was she built/);
    await window().picture('followed');
    await window().escape();
  });

  it('brings a passage back with undo', async () => {
    const { keyboard } = window().page;
    await selectAll('knows the way home');
    await keyboard.press('Delete');
    await window().sideBar().getByRole('heading', { name: 'To Repair' }).waitFor();
    await window().treeRows('knows the way home').waitFor();
    await keyboard.press('Control+z');
    await window().treeRows('knows the way home').waitFor({ state: 'detached' });
    const card = await window().hover('the way home', 'Note');
    assert.match(await card.innerText(), /A saying/);
    await window().escape();
    await saved();
  });

  it('lists what an edit outside took away or changed', async () => {
    await window().command('View: Close All Editors');
    await window().page.locator('.part.editor .tab').waitFor({ state: 'detached' });
    fs.writeFileSync(path.join(window().folder, NAME), OUTSIDE);
    await window().openFile(NAME);
    await window().treeRows('knows the way home').waitFor();
    await window().treeRows('a new engine').waitFor();
    await window().picture('repair', 'contrast-dark');
  });

  it('accepts the best place with one key', async () => {
    await window().clickRow('a new engine');
    await window().page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
    await window().picture('candidate');
    await window().page.keyboard.press('Control+Enter');
    await quotes(
      'the accepted place',
      (found) => !found.includes('a new engine before the winter'),
    );
    await window().treeRows('a new engine').waitFor({ state: 'detached' });
  });

  it('takes the selection for what is found nowhere, and is gone when all is mended', async () => {
    await selectAll('Nobody else');
    await window().treeRows('knows the way home').hover();
    await window()
      .treeRows('knows the way home')
      .getByRole('button', { name: 'Use Selection' })
      .click();
    await quotes('the selected passage', (found) => found.includes('Nobody else'));
    const old = window().treeRows('the small, very old');
    if (await old.count()) {
      await old.click();
      await window().page.keyboard.press('Control+Enter');
    }
    await window()
      .sideBar()
      .getByRole('heading', { name: 'To Repair' })
      .waitFor({ state: 'detached' });
    await window().picture('repaired');
  });

  it('has the annotations of the branch that Git switches to', async () => {
    const { folder } = window();
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=R', '-c', 'user.email=r@x.org', ...args]);
    git('init', '-q', '-b', 'first');
    git('add', 'letters');
    git('commit', '-q', '-m', 'The first reading');
    git('switch', '-q', '-c', 'second');
    const sidecar = window().readFile(`${NAME}.ann.yaml`) ?? '';
    fs.writeFileSync(
      path.join(folder, `${NAME}.ann.yaml`),
      `${sidecar}  - {id: second, type: note, body: From the second reading., target: {exact: a better engine}}\n`,
    );
    fs.writeFileSync(path.join(folder, NAME), `From the papers of the harbour.\n\n${OUTSIDE}`);
    git('commit', '-q', '-a', '-m', 'The second reading');
    await window().waitForText('From the papers');
    await window().hover('better engine', 'From the second reading');
    await window().escape();
    git('switch', '-q', 'first');
    await window().waitFor('the text of the other branch', async () =>
      (await window().visibleText()).includes('From the papers') ? undefined : true,
    );
    await window().hover('Nobody else', 'A saying');
    await window().picture('branch-first');
    await window().page.mouse.move(700, 600);
    await window().page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'detached' });
    const other = await window().hover('better engine', 'What did it cost?');
    assert.doesNotMatch(await other.innerText(), /second reading/);
    await window().escape();
    git('switch', '-q', 'second');
    await window().waitForText('From the papers');
    await window().hover('better engine', 'From the second reading');
    await window().picture('branch-second');
    assert.equal(
      git('status', '--porcelain').toString(),
      '?? entities.ann.yaml\n?? metro/\n?? storm/\n?? trade/\n',
    );
    assert.deepEqual(window().errors, []);
  });
});
