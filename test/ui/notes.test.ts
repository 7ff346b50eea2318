import assert from 'node:assert/strict';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import { useWorkbench } from './runner/session';

const NAME = 'letters/1931-04-02_pilot.txt';
const TEXT = `The pilots’ letter

TURKU, April 2, 1931 – Captain Aino Salmela and Harbour Master Olof Berg met in Turku on Thursday. They agreed to keep the old pilot boat Vesta for another year.
`;

describe('notes beside the text', () => {
  const window = useWorkbench({ files: { [NAME]: TEXT } });

  async function notes(count: number) {
    return window().waitFor(`${String(count)} notes on the disk`, () => {
      const text = window().readFile(`${NAME}.ann.yaml`);
      const found = text === undefined ? [] : parseSidecar(text).value?.annotations;
      return found?.length === count ? found : undefined;
    });
  }

  it('are written below the passage, with tags', async () => {
    await window().openView('Glossator');
    await window().openFile(NAME);
    await window().hover('Aino Salmela', 'Person');
    await window().escape();
    await window().select('Vesta');
    await window().command('Glossator: Write a Note…');
    const input = window().page.locator('.review-widget .monaco-editor').first();
    await input.click();
    await window().page.keyboard.type('Built **1898**; see the #ships list.');
    await window().screenshot('note-writing', 'light');
    await window().page.locator('.review-widget .monaco-button', { hasText: 'Save Note' }).click();
    const [note] = await notes(1);
    assert.equal(note?.body, 'Built **1898**; see the #ships list.');
    assert.deepEqual(note.tags, ['ships']);
    assert.equal(note.target?.exact, 'Vesta');
  });

  it('are shown as a thread and answered', async () => {
    const thread = window().page.locator('.review-widget');
    await thread.getByText('1898').first().waitFor();
    await window().screenshot('note-thread', 'light');
    await window().screenshot('note-thread', 'dark');
    assert.deepEqual(window().errors, []);
  });
});
