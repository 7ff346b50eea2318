import assert from 'node:assert/strict';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import { useWorkbench } from './runner/session';

const NAME = 'letters/1931-04-02_pilot.txt';
const TEXT = `The pilots’ letter

TURKU, April 2, 1931 – Captain Aino Salmela and Harbour Master Olof Berg met in Turku on Thursday. They agreed to keep the old pilot boat for another year.

Salmela said that the pilot boat “knows the way home by herself”. Berg smiled.

“She is old,” said Salmela, “and so is the harbour.” The pilot boat will be painted in May.
`;

describe('marking and reviewing', () => {
  const window = useWorkbench({ files: { [NAME]: TEXT }, width: 1400, height: 860 });

  /** The annotations on the disk, once they satisfy `wanted`. */
  async function annotations(what: string, wanted: (found: readonly string[]) => boolean) {
    return window().waitFor(what, () => {
      const { value } = parseSidecar(window().readFile(`${NAME}.ann.yaml`) ?? '');
      const found = value?.annotations ?? [];
      const seen = found.map(({ type, target }) => `${type} ${target?.exact ?? ''}`);
      return wanted(seen) ? found : undefined;
    });
  }

  const status = (text: string) =>
    window().page.locator('.statusbar-item', { hasText: text }).first().waitFor();

  it('marks all occurrences after a preview, and takes them back with one click', async () => {
    await window().openView('Glossator');
    await window().openFile(NAME);
    await window().hover('Aino Salmela', 'Person');
    await window().escape();
    await window().select('pilot boat');
    await window().ask('Control+Alt+Shift+a', 'New entity');
    await window().pick('New entity');
    await window().answer('The name of the new entity', 'Pilot boat');
    await window().pick('System');
    await window().waitForPrompt('Annotate 3 places as Pilot boat');
    await window().picture('occurrences');
    await window().page.keyboard.press('Enter');
    await annotations('three annotations', (found) => found.length === 3);
    const message = await window().notification('3 places annotated as Pilot boat');
    await message.hover();
    await message.getByRole('button', { name: 'Undo' }).click();
    await annotations('none', (found) => found.length === 0);
  });

  it('goes through a file with single keys', async () => {
    const { keyboard } = window().page;
    await keyboard.press('Escape');
    await window().select('The pilots');
    await window().ask('Control+Alt+r', 'Review Suggestions');
    await window().picture('review-scope');
    await window().pick('This File');
    await status('1 of ');
    await window().waitForText('→');
    await keyboard.press('j');
    await status('2 of ');
    await keyboard.press('k');
    await status('1 of ');
    await keyboard.press('y');
    await annotations('one accepted', (found) => found.length === 1);
    await status('1 accepted');
    await window().picture('review', 'contrast-dark');
    await keyboard.press('n');
    await annotations('one rejected', (found) => found.some((each) => each.startsWith('rej')));
    await keyboard.press('u');
    await annotations('it back', (found) => found.length === 1);
    await keyboard.type('zzz');
    await keyboard.press('c');
    await window().quickInput().waitFor();
    await window().pick('Highlight');
    await annotations('one changed', (found) => found.some((each) => each.startsWith('high')));
    await status('2 accepted');
  });

  it('offers the same by mouse, from the status bar', async () => {
    await window().page.locator('.statusbar-item', { hasText: '2 accepted' }).first().click();
    await window().quickRows().filter({ hasText: 'Always This One' }).waitFor();
    await window().picture('review-menu');
    await window().pick('End the Review');
    await window().notification('Review ended');
    const lines = TEXT.split('\n');
    const shown = await window().visibleText();
    assert.ok(shown.includes(lines[6] ?? ''), 'the text was edited');
    assert.equal(window().readFile(NAME), TEXT);
  });

  it('lists annotations, and deletes several at once', async () => {
    const header = window().sideBar().getByRole('heading', { name: 'Annotations' });
    await header.click();
    await window().treeRows('1931-04-02_pilot.txt').waitFor();
    await window().picture('annotations', 'contrast-light');
    await window().clickRow('Aino Salmela, Highlight');
    await window().page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
    await window()
      .treeRows('TURKU, Turku')
      .click({ modifiers: ['ControlOrMeta'] });
    await window().page.keyboard.press('Delete');
    await annotations('none of them', (found) => found.length === 0);
    const message = await window().notification('2 annotations deleted');
    await message.hover();
    await message.getByRole('button', { name: 'Undo' }).click();
    await annotations('both again', (found) => found.length === 2);
    assert.deepEqual(window().errors, []);
  });

  it('shows in a card what can be done with a suggestion and an annotation', async () => {
    await window().openFile(NAME);
    await window().hover('Salmela said', 'Accept');
    await window().picture('suggestion-card');
    await window().escape();
    await window().hover('Aino Salmela', 'Use selection');
    await window().picture('annotation-card');
    await window().escape();
  });

  it('shows what a model proposes, of which the reader ticks what is right', async () => {
    const { page } = window();
    const annotations = [
      {
        file: NAME,
        quote: 'Olof Berg',
        entity: 'Olof Berg',
        reason: 'Harbour master in the lead.',
      },
      { file: NAME, quote: 'pilot boat', name: 'Pilot boat', type: 'system', reason: 'Told of.' },
      { file: NAME, quote: 'painted in May', note: 'Compare with the account of June.' },
    ];
    // Nobody answers for a model here: a key hands over what one would.
    const key = { key: 'ctrl+alt+9', command: 'glossator.reviewProposals', args: { annotations } };
    await window().command('Preferences: Open Keyboard Shortcuts (JSON)');
    await window().waitForText('[');
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      JSON.stringify([key], null, 2),
    );
    await page.locator('.part.editor .editor-group-container.active .view-lines').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
    await window().waitForText('glossator.reviewProposals');
    await page.keyboard.press('Control+s');
    await page.locator('.tab.active:not(.dirty)').first().waitFor();
    await window().openFile(NAME);
    await window().ask('Control+Alt+9', 'Compare with the account');
    await window().waitForPrompt('Proposed Annotations');
    await window().picture('proposals');
    await window().quickRows().filter({ hasText: 'Compare with the account' }).click();
    await window().waitForPrompt('1 Selected');
    await page.keyboard.press('Enter');
    await window().notification('Annotations made: 1');
  });

  it('opens the walkthrough', async () => {
    await window().command('Welcome: Open Walkthrough...');
    await window().pick('Read with Glossator');
    await window().page.getByText('Judge what was recognised').first().click();
    const picture = window()
      .page.frameLocator('iframe.webview.ready')
      .frameLocator('iframe#active-frame');
    await picture.getByText('Reject').first().waitFor();
    await window().picture('walkthrough');
  });
});
