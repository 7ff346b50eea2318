import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { useWorkbench } from './runner/session';

const SOURCE = 'metro/2025-03-09_inauguration_en.txt';

describe('who and what the samples name', () => {
  const window = useWorkbench();

  /** The row of an entity: its name, then its type. */
  const entity = (name: string) =>
    window()
      .sideBar()
      .getByRole('treeitem', { name: new RegExp(`^${name}, Person`) });

  const title = (name: string) =>
    window().sideBar().locator(`a.action-label[aria-label^="${name}"]`).first();

  const register = () => window().readFile('entities.ann.yaml') ?? '';

  it('lists entities by type and filters them by a name in any language', async () => {
    await window().openView('Glossator');
    await window().treeRows('2012').waitFor();
    await window().sideBar().getByRole('button', { name: 'Entities Section' }).click();
    await window().command('Glossator: Filter Entities…');
    await window().answer('Part of a name', '阮春福');
    await entity('Nguyen Xuan Phuc').waitFor();
    await window().picture('entities');
  });

  it('opens the page of an entity, with references', async () => {
    await entity('Nguyen Xuan Phuc').click();
    await window().waitForText('Nguyen Xuan Phuc');
    await window().waitForText('Offices');
    await window().waitForText('trade/2020-11-15_signing_en.txt:3');
    await window().picture('entity-page', 'contrast-dark');
    await window().command('Glossator: Show All Entities');
  });

  it('outlines a source', async () => {
    await window().openFile(SOURCE);
    await window().page.keyboard.press('Control+Shift+o');
    await window().quickRows().filter({ hasText: 'Pham Minh Chinh, Ito Naoki' }).first().waitFor();
    await window().picture('outline');
    await window().escape();
  });

  it('lists the mentions of a name in all languages', async () => {
    await window().select('JICA');
    await window().page.keyboard.press('Shift+F12');
    await window().page.locator('.peekview-widget .monaco-list-row').first().waitFor();
    await window().picture('references');
    await window().escape();
  });

  it('finds an entity of the workspace by a name without its marks', async () => {
    await window().page.keyboard.press('Control+t');
    await window().quickInput().pressSequentially('nguyen xuan ph');
    await window().quickRows().filter({ hasText: 'Nguyen Xuan Phuc' }).first().waitFor();
    await window().picture('symbols');
    await window().escape();
  });

  it('searches for words in any spelling, and for a name under all its names', async () => {
    const { keyboard } = window().page;
    const hits = window()
      .treeRows('')
      .filter({ has: window().page.locator('.highlight') });
    const selected = (text: string) =>
      window().page.locator('.monaco-list-row.focused', { hasText: text }).first().waitFor();
    await window().select('JICA');
    await window().ask('Control+Alt+k', 'These words in any spelling');
    await window().quickRows().filter({ hasText: 'Japan International' }).first().waitFor();
    await window().picture('search');
    await keyboard.press('Enter');
    await window().sideBar().getByText('6 · “Japan International Cooperation Agency”').waitFor();
    await selected('Cơ quan Hợp tác Quốc tế Nhật Bản');
    await window().picture('search-name', 'contrast-dark');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await window().page.locator('.tab.active', { hasText: 'khai-truong' }).waitFor();
    await hits.first().hover();
    await title('Search in Context').click();
    await window().quickInput().fill('tau hoa thuong mai');
    await window().quickRows().filter({ hasText: 'in any spelling' }).click();
    await window().sideBar().getByText('Nothing was found.').waitFor();
    await window().command('Glossator: Search in Context…');
    await window().quickInput().fill('越南總理');
    await window().quickRows().filter({ hasText: 'in any spelling' }).click();
    await window().sideBar().getByText('· “越南總理”').waitFor();
    await hits.filter({ hasText: '越南总理' }).first().waitFor();
    await window().picture('search-words');
    await hits.first().hover();
    await hits.first().getByRole('button', { name: 'Annotate…' }).click();
    await window().waitForPrompt('Annotate “越南总理”');
    await window().escape();
    await window().command('Glossator: Clear the Search');
    await window().sideBar().getByText('· “越南總理”').waitFor({ state: 'detached' });
    await window().openFile(SOURCE);
  });

  it('offers from a card all that can be settled of a name', async () => {
    const card = await window().hover('JICA', 'Organisation');
    await card.getByRole('link', { name: 'Settle' }).first().click();
    await window().waitForPrompt('Merge with another…');
    await window().picture('settle-entity');
    await window().pick('Split off a name…');
    await window().waitForPrompt('Which name is another’s?');
    await window().picture('settle-entity-name');
    await window().escape();
  });

  it('renames with the key for it, in the register', async () => {
    await window().escape();
    await window().select('Hitachi');
    const box = window().page.locator('.rename-box input');
    await window().waitFor('the name to be changed', async () => {
      await window().page.keyboard.press('F2');
      return box.waitFor({ timeout: 3000 }).then(
        () => true,
        () => undefined,
      );
    });
    await box.fill('Hitachi Rail');
    await window().picture('rename');
    await window().page.keyboard.press('Enter');
    await window().waitFor('the new name', () =>
      register().includes('name: Hitachi Rail') ? true : undefined,
    );
  });

  it('merges two by dragging one onto the other, and takes it back', async () => {
    await window().sideBar().getByRole('button', { name: 'Events Section' }).click();
    await window().expand('Person');
    const [from, onto] = [entity('Ito Naoki'), entity('Tran Hong Ha')];
    await window().dragOnto(from, onto, 'now the same as');
    await from.waitFor({ state: 'detached' });
    assert.match(register(), /merged: /);
    await window().picture('entities-merged');
    const message = await window().notification('now the same as');
    await message.getByRole('button', { name: 'Undo' }).click();
    await from.waitFor();
  });

  it('writes dates and names into the text, and hides all marks with a key', async () => {
    const folder = path.join(window().folder, '.vscode');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'settings.json'), '{"glossator.hints": "all"}');
    await window().waitForText('9 Mar 2025');
    await window().picture('hints');
    const marks = window().page.locator('.view-lines [class*="TextEditorDecorationType"]');
    await marks.first().waitFor();
    await window().page.keyboard.press('Control+Alt+h');
    await window().waitFor('no marks', async () => ((await marks.count()) > 0 ? undefined : true));
    await window().picture('highlights-off');
    await window().page.keyboard.press('Control+Alt+h');
    await marks.first().waitFor();
    assert.deepEqual(window().errors, []);
  });
});
