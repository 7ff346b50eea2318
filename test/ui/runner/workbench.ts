import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

const LOAD_LIMIT = 60_000;
const HOVER_LIMIT = 30_000;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The themes that pictures are taken in. */
type Theme = 'light' | 'dark' | 'contrast-dark' | 'contrast-light';

/**
 * One VS Code window as a person uses it: by mouse and keys, by what is on the screen. Every wait is
 * for something to be seen, none for time to pass. Beyond the methods, `page` is Playwright's.
 */
export class Workbench {
  readonly page: Page;
  /** The folder that is open, on the disk. */
  readonly folder: string;
  /** Uncaught errors of the page so far. */
  readonly errors: string[] = [];
  /** What the window is shown in now. */
  private theme: Theme;

  constructor(page: Page, folder: string, theme: Theme = 'light') {
    this.page = page;
    this.folder = folder;
    this.theme = theme;
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** Loads the window at the server's address; resolves when its parts are there. */
  async load(server: string): Promise<void> {
    const address = new URL(server);
    address.searchParams.set('folder', this.folder);
    await this.page.goto(address.href, { waitUntil: 'commit' });
    await this.page.waitForSelector('.monaco-workbench .part.statusbar .statusbar-item', {
      timeout: LOAD_LIMIT,
    });
  }

  /** Loads the same window again, as after closing and opening it. */
  async reload(): Promise<void> {
    const { origin } = new URL(this.page.url());
    await this.page.goto('about:blank');
    await this.load(origin);
  }

  /** Closes the window. */
  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** What a file of the folder holds on the disk now; undefined where there is none. */
  readFile(name: string): string | undefined {
    const file = path.join(this.folder, name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  }

  /** Asks again until `probe` gives something; fails with `what` after 30 seconds. */
  async waitFor<Value>(
    what: string,
    probe: () => Value | undefined | Promise<Value | undefined>,
  ): Promise<Value> {
    const end = Date.now() + 30_000;
    for (;;) {
      const value = await probe();
      if (value !== undefined) return value;
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await this.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))),
      );
    }
  }

  /**
   * Leaves pictures of the window, NAME-THEME.png, light and dark and in the themes named besides. The window
   * stays in the last of them: the next picture begins there, since to switch costs more than to take one.
   */
  async picture(name: string, ...more: readonly Theme[]): Promise<void> {
    for (const theme of this.themes(...more)) {
      await this.useTheme(theme);
      await this.screenshot(`${name}-${theme}`);
    }
  }

  /** Light, dark and the themes named besides, the one that the window is in first. */
  themes(...more: readonly Theme[]): Theme[] {
    const wanted: Theme[] = ['light', 'dark', ...more];
    return wanted.sort((a, b) => Number(b === this.theme) - Number(a === this.theme));
  }

  /** Leaves one picture of the window as it is, NAME.png. */
  async screenshot(name: string): Promise<void> {
    const folder = process.env['GLOSSATOR_UI_SCREENSHOTS'] ?? '.';
    await this.page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
  }

  /** Switches the theme, as the operating system does. */
  async useTheme(theme: Theme): Promise<void> {
    if (theme === this.theme) return;
    const contrast = theme.startsWith('contrast');
    const dark = theme.endsWith('dark');
    await this.page.emulateMedia({
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: contrast ? 'active' : 'none',
    });
    const name = contrast ? (dark ? 'hc-black' : 'hc-light') : dark ? 'vs-dark' : 'vs';
    await this.page.waitForSelector(`.monaco-workbench.${name}`);
    this.theme = theme;
  }

  // Commands and quick input

  /** Runs a command by its title in the command palette, e.g. "Glossator: Annotate…". */
  async command(title: string): Promise<void> {
    await this.choose('F1', `>${title}`, this.quickRows().filter({ hasText: title }).first());
  }

  /** Opens a file of the folder by its name, and waits until its text is there. */
  async openFile(name: string): Promise<void> {
    // Not a name that goes on, such as that of its sidecar.
    const exact = new RegExp(`^${escapePattern(path.basename(name))}(,|\\s|$)`);
    const row = this.page
      .locator('.quick-input-widget:visible')
      .getByRole('option', { name: exact })
      .first();
    const tab = this.page.locator(
      `.part.editor .tab.active[data-resource-name="${path.basename(name)}"]`,
    );
    // The rows may be sorted anew under the click: then another file was opened.
    for (let attempt = 1; ; attempt += 1) {
      await this.choose('Control+P', name, row);
      try {
        await tab.first().waitFor({ timeout: 7000 });
        break;
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
    await this.page.waitForSelector('.part.editor .monaco-editor .view-lines .view-line');
  }

  /** The input line of what is asked at the top of the window. */
  quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible input[type="text"]');
  }

  /** The rows offered below it. */
  quickRows(): Locator {
    return this.page.locator('.quick-input-widget:visible .monaco-list-row');
  }

  /**
   * Presses a key until the quick input says `prompt`: a key is lost where the focus is under way, or asks
   * about what was selected before.
   */
  async ask(key: string, prompt: string): Promise<void> {
    const asked = this.page.locator('.quick-input-widget:visible', { hasText: prompt });
    await this.waitFor(prompt, async () => {
      if (await this.quickInput().isVisible()) await this.page.keyboard.press('Escape');
      await this.page.keyboard.press(key);
      return seen(asked, 6000);
    });
  }

  /** Chooses the first row offered that holds `text`. Its row stays in the page after that. */
  async pick(text: string): Promise<void> {
    await this.quickRows().filter({ hasText: text }).first().click();
  }

  /** Types into the input line, once it asks `prompt` and not what was asked before, and confirms with Enter. */
  async answer(prompt: string, text: string): Promise<void> {
    await this.waitForPrompt(prompt);
    await this.quickInput().fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until the quick input says `text`: its title, its prompt, a message. */
  async waitForPrompt(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible', { hasText: text }).waitFor();
  }

  /** Waits until nothing is asked any more. */
  async quickInputClosed(): Promise<void> {
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Opens the quick input with a key, types, and clicks a row of what is offered. */
  private async choose(key: string, text: string, row: Locator): Promise<void> {
    // An editor that opens late takes the focus, and the quick input closes: then once more.
    for (let attempt = 1; ; attempt += 1) {
      await this.page.keyboard.press(key);
      try {
        await this.quickInput().waitFor({ timeout: 3000 });
        await this.quickInput().fill(text, { timeout: 3000 });
        await row.waitFor({ timeout: 6000 });
        // A row that is sorted anew moves away under a click, but keeps what Enter takes.
        const first = this.page.locator('.focused').and(row);
        if ((await first.count()) > 0) await this.page.keyboard.press('Enter');
        else await row.click({ timeout: 6000 });
        return;
      } catch (error) {
        if (attempt === 5) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  // Editor

  /** The lines of the active editor that are on the screen, in order, as plain text. */
  async visibleText(): Promise<string> {
    return this.page.evaluate(() => {
      const lines = [
        ...document.querySelectorAll<HTMLElement>(
          '.part.editor .editor-group-container.active .editor-instance .view-lines .view-line',
        ),
      ];
      lines.sort((one, other) => one.offsetTop - other.offsetTop);
      return lines.map((line) => line.innerText.replace(/\u00a0/g, ' ')).join('\n');
    });
  }

  /** Waits until the active editor shows `text` within one line of the screen. */
  async waitForText(text: string): Promise<void> {
    await this.boxOf(text);
  }

  /** Where `text` stands in the visible editor, within one line; the `nth` (from 0) from the top. */
  async boxOf(text: string, nth = 0): Promise<Box> {
    const handle = await this.page.waitForFunction(findText, { wanted: text, nth });
    const box = await handle.jsonValue();
    if (!box) throw new Error(`"${text}" is not on the screen`);
    return box;
  }

  /**
   * Selects `text` (within one line of the screen) in the editor, with the mouse: again where the text moved
   * under it, as a line that wraps anew makes it.
   */
  async select(text: string, nth = 0): Promise<void> {
    const status = (said: string) =>
      this.page.locator('#status\\.editor\\.selection', { hasText: said });
    // Where the text moves between the two clicks, something else is selected: then once more.
    let attempt = 0;
    await this.waitFor(`${text} to be selected`, async () => {
      attempt += 1;
      const box = await this.boxOf(text, nth);
      const y = box.y + box.height / 2;
      await this.page.mouse.click(box.x + 1, y);
      await this.page.keyboard.down('Shift');
      await this.page.mouse.click(box.x + box.width - 1, y);
      await this.page.keyboard.up('Shift');
      const whole = await seen(status(`(${String(text.length)} selected)`), 2000);
      return whole ?? (attempt > 3 ? seen(status('selected'), 2000) : undefined);
    });
  }

  /** Moves the mouse over `text` until a hover card (holding `expected`) shows; returns the card. */
  async hover(text: string, expected?: string, nth = 0): Promise<Locator> {
    const card = this.page
      .locator(
        '.monaco-hover:not(.hidden)',
        expected === undefined ? undefined : { hasText: expected },
      )
      .first();
    const end = Date.now() + HOVER_LIMIT;
    for (;;) {
      const box = await this.boxOf(text, nth);
      const y = box.y + box.height / 2;
      await this.page.mouse.move(box.x + box.width + 300, y + 200);
      await this.page.mouse.move(box.x + 2, y);
      await this.page.mouse.move(box.x + box.width / 2, y, { steps: 4 });
      try {
        await card.waitFor({ timeout: 1500 });
        return card;
      } catch (error) {
        // The extension may still be reading; the mouse has to move for VS Code to ask again.
        if (Date.now() > end) throw error;
      }
    }
  }

  /** Closes the hover card or whatever else Escape closes. */
  async escape(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }

  /** Waits until the cursor is at a line and column, both from 1; without a column, in the line. */
  async waitForCursor(line: number, column?: number): Promise<void> {
    const text =
      column === undefined ? `Ln ${String(line)},` : `Ln ${String(line)}, Col ${String(column)}`;
    await this.page.locator('#status\\.editor\\.selection', { hasText: text }).waitFor();
  }

  /** Opens the context menu at `text` of the editor and chooses an entry. */
  async contextMenu(text: string, entry: string, nth = 0): Promise<void> {
    const box = await this.boxOf(text, nth);
    const x = box.x + box.width / 2;
    await this.page.mouse.click(x, box.y + box.height / 2, { button: 'right' });
    await this.chooseInMenu(entry);
  }

  /**
   * Opens a file by a click on its folder in the Explorer and one on its row. Rows move while the Explorer
   * takes in files and shows the open one: a click that met another row, or none, is made again.
   */
  async clickInExplorer(folder: string, name: string): Promise<void> {
    await this.openView('Explorer');
    const row = (label: string) =>
      this.sideBar().getByRole('treeitem', { name: label, exact: true }).first();
    const tab = this.page.locator(`.part.editor .tab.active[data-resource-name="${name}"]`);
    await this.waitFor(`${name} in the Explorer`, async () => {
      if ((await row(folder).getAttribute('aria-expanded')) !== 'true') await row(folder).click();
      return row(name)
        .click({ timeout: 3000 })
        .then(() => tab.first().waitFor({ timeout: 5000 }))
        .then(
          () => true,
          () => undefined,
        );
    });
  }

  /** Chooses an entry of the menu that is open. */
  async chooseInMenu(entry: string): Promise<void> {
    const menu = this.page.locator('.context-view .monaco-menu');
    const item = menu.getByRole('menuitem', { name: entry }).first();
    // A menu lets no button up count in its first moments: then the click is made again.
    for (let attempt = 1; ; attempt += 1) {
      await item.click();
      try {
        await menu.waitFor({ state: 'hidden', timeout: 1000 });
        return;
      } catch (error) {
        if (attempt === 5) throw error;
      }
    }
  }

  /** Chooses an entry of the context menu of a row, until what it asks (`prompt`) is there. */
  async askOnRow(row: Locator, entry: string, prompt: string): Promise<void> {
    const item = this.page
      .locator('.context-view .monaco-menu')
      .getByRole('menuitem', { name: entry })
      .first();
    const asked = this.page.locator('.quick-input-widget:visible', { hasText: prompt });
    // Where the tree changes under the open menu it closes, or does nothing: then once more.
    await this.waitFor(prompt, async () => {
      try {
        await row.click({ button: 'right', timeout: 3000 });
        // A menu lets no button up count in its first moments: then the click is made again.
        do {
          await item.click({ timeout: 3000 });
          if (await seen(asked, 700)) return true;
        } while (await item.isVisible());
        return await seen(asked, 1300);
      } catch {
        await this.page.keyboard.press('Escape');
        return undefined;
      }
    });
  }

  /** Drags one row onto another, until a notification says `told`. */
  async dragOnto(from: Locator, onto: Locator, told: string): Promise<void> {
    const { mouse } = this.page;
    const message = this.page.locator('.notification-list-item', { hasText: told }).first();
    // A drag that begins while the tree is drawn anew comes to nothing.
    await this.waitFor(told, async () => {
      const [start, end] = await Promise.all([from.boundingBox(), onto.boundingBox()]);
      if (!start || !end) return undefined;
      await mouse.move(start.x + 60, start.y + 10);
      await mouse.down();
      await mouse.move(end.x + 90, end.y + 11, { steps: 8 });
      await mouse.up();
      return message.waitFor({ timeout: 3000 }).then(
        () => true,
        () => undefined,
      );
    });
  }

  /** The tabs of the open editors, by their names. */
  async tabs(): Promise<string[]> {
    const labels = await this.page.locator('.part.editor .tab .label-name').allInnerTexts();
    return labels.map((label) => label.trim());
  }

  // Side bar

  /** Shows a view container of the activity bar by its name, e.g. "Glossator". */
  async openView(container: string): Promise<void> {
    const icon = this.page
      .locator(`.activitybar .action-item a.action-label[aria-label^="${container}"]`)
      .first();
    await icon.waitFor();
    const item = await icon.locator('xpath=..').getAttribute('class');
    // A count may lie over the icon.
    if (!item?.split(' ').includes('checked')) await icon.click({ force: true });
    // Its tooltip would lie over the view.
    await this.page.mouse.move(640, 4);
    await this.page
      .locator('.sidebar .composite.title')
      .filter({ hasText: new RegExp(escapePattern(container), 'i') })
      .waitFor();
  }

  /** The side bar, for its texts and welcome views. */
  sideBar(): Locator {
    return this.page.locator('.part.sidebar');
  }

  /** Rows of the side bar's trees whose name starts with `label` (a row's name holds its description too). */
  treeRows(label: string): Locator {
    const name = new RegExp(`^${escapePattern(label)}`);
    return this.sideBar().getByRole('treeitem', { name });
  }

  /** The names of all tree rows on the screen, from the top. */
  async visibleRows(): Promise<string[]> {
    return this.sideBar()
      .getByRole('treeitem')
      .evaluateAll((rows) =>
        rows
          .map((row) => ({
            top: row.getBoundingClientRect().top,
            name: row.getAttribute('aria-label') ?? row.textContent,
          }))
          .sort((one, other) => one.top - other.top)
          .map(({ name }) => name),
      );
  }

  /** Opens a tree row and waits until it is open. */
  async expand(label: string, nth = 0): Promise<void> {
    const row = this.treeRows(label).nth(nth);
    await row.waitFor();
    // Where the tree is drawn anew under the click, the row that was clicked is gone.
    const open = this.page.locator('[aria-expanded="true"]').and(row);
    await this.waitFor(`${label} expanded`, async () => {
      if (await open.count()) return true;
      await row.locator('.monaco-tl-twistie').click({ timeout: 3000 });
      return open.waitFor({ timeout: 3000 }).then(
        () => true,
        () => undefined,
      );
    });
  }

  /** Clicks a tree row. */
  async clickRow(label: string, nth = 0): Promise<void> {
    await this.treeRows(label).nth(nth).click();
  }

  // Messages

  /** A notification that holds `text`, once it is there. */
  async notification(text: string): Promise<Locator> {
    const message = this.page
      .locator('.notifications-toasts .notification-list-item', { hasText: text })
      .first();
    await message.waitFor();
    return message;
  }

  /** The texts of the notifications on the screen now. */
  async notifications(): Promise<string[]> {
    return this.page
      .locator('.notifications-toasts .notification-list-item-message')
      .allInnerTexts();
  }
}

/** Whether something is seen within some milliseconds; `undefined` where not, as probes say it. */
async function seen(what: Locator, timeout: number): Promise<true | undefined> {
  return what.waitFor({ timeout }).then(
    () => true,
    () => undefined,
  );
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Runs in the page: the box of a text within one line of the editor, from the spans that make it up. */
function findText({ wanted, nth }: { wanted: string; nth: number }): Box | undefined {
  const hits: Box[] = [];
  const lines = document.querySelectorAll('.part.editor .editor-instance .view-lines .view-line');
  for (const line of lines) {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const text = nodes
      .map((node) => node.data)
      .join('')
      .replace(/\u00a0/g, ' ');
    const place = (offset: number, after: boolean): [Text, number] | undefined => {
      let rest = offset;
      for (const node of nodes) {
        if (rest < node.length || (after && rest === node.length)) return [node, rest];
        rest -= node.length;
      }
      return undefined;
    };
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const start = place(at, false);
      const end = place(at + wanted.length, true);
      if (!start || !end) continue;
      const range = document.createRange();
      range.setStart(...start);
      range.setEnd(...end);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (width > 0) hits.push({ x, y, width, height });
    }
  }
  hits.sort((one, other) => one.y - other.y || one.x - other.x);
  return hits[nth];
}
