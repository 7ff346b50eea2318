import assert from 'node:assert/strict';
import { useWorkbench } from './runner/session';

const SOURCE = 'metro/2025-03-09_inauguration_en.txt';

describe('reading the samples', () => {
  const window = useWorkbench();

  /** Presses a key until something is selected: until the text is read there is no name to go to. */
  async function reach(key: string): Promise<void> {
    const selected = window().page.locator('#status\\.editor\\.selection', { hasText: 'selected' });
    await window().waitFor('a name', async () => {
      await window().page.keyboard.press(key);
      return selected.waitFor({ timeout: 3000 }).then(
        () => true,
        () => undefined,
      );
    });
  }

  async function written(name: string): Promise<void> {
    await window().waitFor(name, () =>
      window().readFile(name)?.includes('type: mention') ? true : undefined,
    );
  }

  it('shows what happened as a tree, in order of time', async () => {
    await window().openView('Glossator');
    await window().treeRows('2012').waitFor();
    const years = (await window().visibleRows()).filter((row) => /^\d{4}:/.test(row));
    assert.ok(years.length > 1, `only ${years.join(' | ')}`);
    assert.deepEqual(years, [...years].sort());
    await window().picture('events');
  });

  it('opens the passage that an event is told in', async () => {
    const row = window()
      .sideBar()
      .getByRole('treeitem', { name: /ceremony.*(9|10) Mar 2025/ });
    // The tree may be longer than the window.
    await window().treeRows('2012').click();
    await window().page.keyboard.press('End');
    await row.first().click();
    await window().page.locator('.tab.active', { hasText: '2025-03-09_inauguration' }).waitFor();
    await window().page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
  });

  it('tells in a card who a name is', async () => {
    await window().openFile(SOURCE);
    const card = await window().hover('Pham Minh Chinh', 'Person');
    const text = await card.innerText();
    assert.match(text, /Pham Minh Chinh/);
    assert.match(text, /mentions in \d+ sources/);
    assert.match(text, /Prime Minister/);
    await window().picture('card', 'contrast-dark', 'contrast-light');
  });

  it('steps to the next mention from the card', async () => {
    const card = await window().hover('JICA', 'Organisation');
    await card.locator('a[title="Next mention"], a:has(.codicon-arrow-down)').first().click();
    // An editor that opens late would take what is typed next.
    await window().page.locator('.tab.active', { hasText: 'khai-truong' }).waitFor();
    assert.deepEqual(window().errors, []);
  });

  it('knows in a Chinese article who a Vietnamese name is', async () => {
    await window().openFile('trade/2020-11-15_签署_zh.txt');
    const card = await window().hover('阮春福', 'Person');
    const text = await card.innerText();
    assert.match(text, /Nguyen Xuan Phuc/);
    assert.match(text, /Nguyễn Xuân Phúc/);
    await window().picture('chinese');
    await window().escape();
  });

  it('tells whose words a quotation is', async () => {
    const card = await window().hover('多边主义', 'Said by');
    assert.match(await card.innerText(), /Said by Li Keqiang/);
    await window().picture('quotation');
    await window().escape();
  });

  it('lists below an event every source that tells of it', async () => {
    const event = window()
      .sideBar()
      .getByRole('treeitem', { name: /signing.*2020/ })
      .first();
    await event.locator('.monaco-tl-twistie').click();
    const report = window()
      .sideBar()
      .getByRole('treeitem', { name: /ky-ket_vi/ });
    await report.first().waitFor();
    assert.equal(await report.count(), 1, 'a source stands there twice');
    await report.first().click();
    await window().page.locator('.tab.active', { hasText: 'ky-ket_vi' }).waitFor();
    await window().page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
    await window().picture('reports');
    await event.locator('.monaco-tl-twistie').click();
  });

  it('tells what a date means and why', async () => {
    await window().openFile(SOURCE);
    const card = await window().hover('Sunday', '2025-03-09');
    assert.match(await card.innerText(), /9 March 2025/);
    await window().picture('date');
  });

  it('says all of an event in a tooltip', async () => {
    const row = window()
      .sideBar()
      .getByRole('treeitem', { name: /signing.*2020/ });
    // It goes with a change of the theme.
    for (const theme of window().themes()) {
      await window().useTheme(theme);
      await window().page.mouse.move(640, 4);
      await row.first().hover();
      await window().page.locator('.monaco-hover:visible', { hasText: '2020' }).first().waitFor();
      await window().screenshot(`event-tooltip-${theme}`);
    }
  });

  it('takes a newcomer from the folder to a saved annotation with six strokes of the keyboard', async () => {
    const { keyboard } = window().page;
    const source = 'storm/2024-09-08_landfall_en.txt';
    let strokes = 0;
    const stroke = async (key: string, seen: () => Promise<unknown>) => {
      strokes += 1;
      await keyboard.press(key);
      await seen();
    };
    await stroke('Control+p', () => window().quickInput().waitFor());
    strokes += 1;
    await keyboard.type('landfall_en');
    const focused = window().page.locator('.focused', { hasText: 'landfall_en' });
    await window().quickRows().and(focused).waitFor();
    // Until the keys go to the text, what is selected is that of the source before.
    await stroke('Enter', () => window().waitForCursor(1, 1));
    strokes += 1;
    await reach('Alt+F7');
    await stroke('Control+Alt+a', () => window().waitForPrompt('Annotate “'));
    await stroke('Enter', () => written(`${source}.ann.yaml`));
    assert.equal(strokes, 6);
  });

  it('and with four clicks of the mouse', async () => {
    const name = '2024-12-22_khai-truong_vi.txt';
    await window().clickInExplorer('metro', name);
    await window().hover('Phan Văn Mãi', 'Accept');
    await window().picture('first-annotation');
    // A card that is drawn anew under the click is pointed at again.
    await window().waitFor('the click on the card', async () => {
      const card = await window().hover('Phan Văn Mãi', 'Accept');
      const link = card.getByRole('link', { name: 'Accept' }).first();
      return link.click({ timeout: 3000 }).then(
        () => true,
        () => undefined,
      );
    });
    await written(`metro/${name}.ann.yaml`);
    assert.deepEqual(window().errors, []);
  });
});
