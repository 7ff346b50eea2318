import assert from 'node:assert/strict';
import { useWorkbench } from './runner/session';

describe('the events view', () => {
  const window = useWorkbench();

  const title = (name: string) =>
    window().sideBar().locator(`a.action-label[aria-label^="${name}"]`).first();

  before(async () => {
    await window().openView('Glossator');
    await window().treeRows('2012').waitFor();
  });

  it('groups events by who takes part', async () => {
    await window().command('Glossator: Group Events…');
    await window().pick('by entity');
    await window().treeRows('Vietnam').first().waitFor();
    await window().screenshot('events-by-entity');
    await window().command('Glossator: Group Events…');
    await window().pick('by time');
    await window().treeRows('2012').waitFor();
  });

  it('shows only what a filter lets through, and says so', async () => {
    await window().command('Glossator: Filter Events…');
    await window().pick('Period…');
    await window().answer('2024');
    await window().treeRows('2012').waitFor({ state: 'hidden' });
    await window().treeRows('2024').waitFor();
    await window().screenshot('events-filtered');
    await window().treeRows('2024').click();
    await window().page.keyboard.press('Backspace');
    await window().treeRows('2012').waitFor();
  });

  it('goes on to the next source with a key', async () => {
    const event = window()
      .sideBar()
      .getByRole('treeitem', { name: /signing.*2020/ })
      .first();
    await event.click();
    const tab = window().page.locator('.part.editor .tab.active');
    const first = await tab.innerText();
    await window().page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
    // The key counts once the editor has the focus.
    await window().waitFor('the next source', async () => {
      await window().page.keyboard.press('Alt+.');
      return (await tab.innerText()) === first ? undefined : true;
    });
    await window().screenshot('next-report');
  });

  it('settles a date, in plain words, and takes it back', async () => {
    const row = window()
      .sideBar()
      .getByRole('treeitem', { name: /signing.*2020/ })
      .first();
    await row.click({ button: 'right' });
    await window().chooseInMenu('Change Date of Event…');
    await window().quickInput().fill('2020-11-31');
    await window().waitForPrompt('There is no such day.');
    await window().screenshot('event-date-wrong');
    await window().answer('2020-11-16');
    await window()
      .sideBar()
      .getByRole('treeitem', { name: /signing.*16 Nov 2020.*settled/ })
      .first()
      .waitFor();
    assert.match(window().readFile('events.ann.yaml') ?? '', /date: 2020-11-16/);
    await window().screenshot('event-settled', 'light');
    await window().screenshot('event-settled', 'dark');
    await window().useTheme('light');
    const message = await window().notification('Date of');
    await message.getByRole('button', { name: 'Undo' }).click();
    await window()
      .sideBar()
      .getByRole('treeitem', { name: /signing.*15 Nov 2020/ })
      .first()
      .waitFor();
  });

  it('offers all that can be settled at the cursor', async () => {
    await window().openFile('2020-11-15_signing_en.txt');
    const box = await window().boxOf('signed the');
    await window().page.mouse.click(box.x + 4, box.y + box.height / 2);
    await window().page.keyboard.press('Control+Alt+E');
    await window().waitForPrompt('Confirm as it is');
    await window().screenshot('settle-menu');
    await window().escape();
    assert.equal(await title('Filter Events').count(), 1);
    assert.deepEqual(window().errors, []);
  });

  it('merges an event that is dragged onto another', async () => {
    const rows = window().sideBar();
    const from = rows.getByRole('treeitem', { name: /launch.*28 Aug 2012/i }).first();
    const onto = rows.getByRole('treeitem', { name: /launch.*20 Nov 2012/i }).first();
    await from.dragTo(onto);
    const message = await window().notification('Merged into');
    await from.waitFor({ state: 'detached' });
    assert.match(window().readFile('events.ann.yaml') ?? '', /merged: \[|merged:\n/);
    await window().screenshot('event-merged');
    await message.getByRole('button', { name: 'Undo' }).click();
    await from.waitFor();
  });

  it('tells how a date was read, and lets it be corrected', async () => {
    await window().openFile('2025-03-09_inauguration_en.txt');
    const card = await window().hover('Sunday', '2025-03-09');
    await card.getByRole('link', { name: 'Correct' }).first().click();
    await window().waitForPrompt('What “');
    await window().quickInput().fill('2025-03-16');
    await window().waitForPrompt('Understood as: 16 March 2025');
    await window().screenshot('date-correct');
    await window().page.keyboard.press('Enter');
    await window().notification('means 2025-03-16');
    // The card that was clicked stays until the editor has the focus again.
    await window().escape();
    const line = await window().boxOf('The line was built');
    await window().page.mouse.click(line.x + 4, line.y + 4);
    await window().hover('Sunday', '2025-03-16');
    await window().screenshot('date-corrected');
    assert.match(
      window().readFile('metro/2025-03-09_inauguration_en.txt.ann.yaml') ?? '',
      /date: 2025-03-16/,
    );
  });
});
