import assert from 'node:assert/strict';
import { useWorkbench } from './runner/session';

const SOURCE = 'metro/2025-03-09_inauguration_en.txt';

describe('who and what the samples name', () => {
  const window = useWorkbench();

  /** The row of an entity: its name, then its type. */
  const entity = (name: string) =>
    window()
      .sideBar()
      .getByRole('treeitem', { name: new RegExp(`^${name}, Person`) });

  it('lists entities by type and filters them by a name in any language', async () => {
    await window().openView('Glossator');
    await window().treeRows('2012').waitFor();
    await window().sideBar().getByRole('button', { name: 'Entities Section' }).click();
    await window().command('Glossator: Filter Entities…');
    await window().answer('阮春福');
    await entity('Nguyen Xuan Phuc').waitFor();
    await window().screenshot('entities', 'light');
    await window().screenshot('entities', 'dark');
    await window().useTheme('light');
  });

  it('opens the page of an entity, with references', async () => {
    await entity('Nguyen Xuan Phuc').click();
    await window().waitForText('Nguyen Xuan Phuc');
    await window().waitForText('Offices');
    await window().waitForText('trade/2020-11-15_signing_en.txt:3');
    await window().screenshot('entity-page', 'light');
    await window().command('Glossator: Show All Entities');
  });

  it('outlines a source', async () => {
    await window().openFile(SOURCE);
    await window().page.keyboard.press('Control+Shift+o');
    await window().quickRows().filter({ hasText: 'Pham Minh Chinh, Ito Naoki' }).first().waitFor();
    await window().screenshot('outline', 'light');
    await window().escape();
  });

  it('lists the mentions of a name in all languages', async () => {
    await window().select('JICA');
    await window().page.keyboard.press('Shift+F12');
    await window().page.locator('.peekview-widget .monaco-list-row').first().waitFor();
    await window().screenshot('references', 'light');
    await window().escape();
  });

  it('finds an entity of the workspace by a name without its marks', async () => {
    await window().page.keyboard.press('Control+t');
    await window().quickInput().pressSequentially('nguyen xuan ph');
    await window().quickRows().filter({ hasText: 'Nguyen Xuan Phuc' }).first().waitFor();
    await window().screenshot('symbols', 'light');
    await window().escape();
    assert.deepEqual(window().errors, []);
  });
});
