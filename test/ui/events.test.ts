import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { useWorkbench } from './runner/session';

describe('the events view', () => {
  const window = useWorkbench({
    files: {
      'letters/1901-01-05_riga.txt':
        'RIGA, January 5, 1901 – Mayor Anna Kalnina opened the new harbour in Riga on Saturday.\n',
      'letters/1901-01-08_tallinn.txt':
        'TALLINN, January 8, 1901 – Minister Peeter Saar met Admiral Karl Sepp in Tallinn on Tuesday.\n',
    },
  });

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
    await window().picture('events-by-entity');
    await window().command('Glossator: Group Events…');
    await window().pick('by time');
    await window().treeRows('2012').waitFor();
  });

  it('shows only what a filter lets through, and says so', async () => {
    await window().command('Glossator: Filter Events…');
    await window().pick('Period…');
    await window().answer('Only events of this time', '2024');
    await window().treeRows('2012').waitFor({ state: 'hidden' });
    await window().treeRows('2024').waitFor();
    await window().picture('events-filtered');
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
      const other = tab.filter({ hasNotText: first });
      return other.waitFor({ timeout: 3000 }).then(
        () => true,
        () => undefined,
      );
    });
    await window().picture('next-report');
  });

  it('settles a date, in plain words, and takes it back', async () => {
    const row = window()
      .sideBar()
      .getByRole('treeitem', { name: /signing.*2020/ })
      .first();
    await window().askOnRow(row, 'Change Date of Event…', 'signed');
    await window().quickInput().fill('2020-11-31');
    await window().waitForPrompt('There is no such day.');
    await window().picture('event-date-wrong');
    await window().answer('There is no such day.', '2020-11-16');
    await window()
      .sideBar()
      .getByRole('treeitem', { name: /signing.*16 Nov 2020.*settled/ })
      .first()
      .waitFor();
    assert.match(window().readFile('events.ann.yaml') ?? '', /date: 2020-11-16/);
    await window().picture('event-settled');
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
    await window().ask('Control+Alt+E', 'Confirm as it is');
    await window().picture('settle-menu');
    await window().escape();
    assert.equal(await title('Filter Events').count(), 1);
    assert.deepEqual(window().errors, []);
  });

  it('merges an event that is dragged onto another', async () => {
    const rows = window().sideBar();
    const from = rows.getByRole('treeitem', { name: /5 Jan 1901/ }).first();
    const onto = rows.getByRole('treeitem', { name: /8 Jan 1901/ }).first();
    await window().dragOnto(from, onto, 'Merged into');
    const message = await window().notification('Merged into');
    await from.waitFor({ state: 'detached' });
    assert.match(window().readFile('events.ann.yaml') ?? '', /merged: \[|merged:\n/);
    await window().picture('event-merged');
    await message.getByRole('button', { name: 'Undo' }).click();
    await from.waitFor();
  });

  it('asks where it was, who took part and what it was, the likeliest first', async () => {
    const row = window()
      .sideBar()
      .getByRole('treeitem', { name: /8 Jan 1901/ })
      .first();
    const settle = async (command: string, prompt: string, answer: () => Promise<void>) => {
      await window().askOnRow(row, command, prompt);
      await answer();
      return window().notification('Undo');
    };
    const takeBack = async (message: Locator) => {
      await message.getByRole('button', { name: 'Undo' }).click();
      await message.waitFor({ state: 'detached' });
      await window().waitFor('nothing to be settled', () =>
        register().includes('1901') ? undefined : true,
      );
    };
    const register = () => window().readFile('events.ann.yaml') ?? '';
    const place = await settle('Change Place of Event…', 'Where was it?', async () => {
      await window().picture('event-place');
      await window().quickInput().fill('Riga');
      await window().pick('Riga');
    });
    assert.match(register(), /place: riga/);
    await takeBack(place);
    const who = await settle('Change Participants of Event…', 'Who took part?', async () => {
      await window().picture('event-participants');
      await window().quickRows().filter({ hasText: 'Karl Sepp' }).first().click();
      await window().page.keyboard.press('Enter');
    });
    assert.match(register(), /participants: \{\w+: \[peeter-saar\]\}/);
    await takeBack(who);
    const type = await settle('Change Type of Event…', 'Peeter Saar', async () => {
      await window().picture('event-type');
      await window().pick('visit');
    });
    assert.match(register(), /type: visit/);
    await takeBack(type);
    await row.waitFor();
  });

  it('tells how a date was read, and lets it be corrected', async () => {
    await window().openFile('2025-03-09_inauguration_en.txt');
    const card = await window().hover('Sunday', '2025-03-09');
    await card.getByRole('link', { name: 'Correct' }).first().click();
    await window().waitForPrompt('What “');
    await window().quickInput().fill('2025-03-16');
    await window().waitForPrompt('Understood as: 16 March 2025');
    await window().picture('date-correct');
    await window().page.keyboard.press('Enter');
    await window().notification('means 2025-03-16');
    // The card that was clicked stays until the editor has the focus again.
    await window().escape();
    const line = await window().boxOf('The line was built');
    await window().page.mouse.click(line.x + 4, line.y + 4);
    await window().hover('Sunday', '2025-03-16');
    await window().picture('date-corrected');
    assert.match(
      window().readFile('metro/2025-03-09_inauguration_en.txt.ann.yaml') ?? '',
      /date: 2025-03-16/,
    );
  });

  it('counts what is new while the reader looks elsewhere', async () => {
    await window().openView('Explorer');
    fs.writeFileSync(
      path.join(window().folder, 'trade', '2031-05-06_ferry.txt'),
      'TURKU, May 6, 2031 – Minister Aino Salmela opened the new ferry terminal in Turku on Tuesday.\n',
    );
    const badge = window().page.locator('.activitybar .badge-content', { hasText: /^\d+$/ });
    await badge.first().waitFor();
    await window().picture('events-new-count');
    await window().openView('Glossator');
    await badge.first().waitFor({ state: 'detached' });
    const rows = window().sideBar();
    const fresh = rows.getByRole('treeitem', { name: /6 May 2031.*new since you last looked/ });
    await window().treeRows('1901').first().click();
    await window().page.keyboard.press('End');
    await fresh.first().waitFor();
    await window().picture('events-new');
  });

  it('follows the cursor, where that is wanted', async () => {
    const settings = path.join(window().folder, '.vscode');
    fs.mkdirSync(settings, { recursive: true });
    fs.writeFileSync(path.join(settings, 'settings.json'), '{"glossator.followCursor": true}');
    await window().openFile('2020-11-15_signing_en.txt');
    const row = window()
      .sideBar()
      .locator('.monaco-list-row.selected[aria-label*="signing"][aria-label*="2020"]');
    await window().waitFor('the event at the cursor', async () => {
      for (const words of ['Fifteen economies', 'signed the']) {
        const box = await window().boxOf(words);
        await window().page.mouse.click(box.x + 4, box.y + box.height / 2);
      }
      // It is followed where it rests; the setting may not be read yet.
      return row.waitFor({ timeout: 2000 }).then(
        () => true,
        () => undefined,
      );
    });
    await window().picture('event-followed');
    assert.deepEqual(window().errors, []);
  });
});
