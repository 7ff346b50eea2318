import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { repositoryRoot, useWorkbench } from './runner/session';

/** The register of the samples, with colours for some types of events. */
function colouredRegister(): string {
  const types =
    "types:\n  event:\n    signing: {colour: green}\n    disaster: {name: calamity, colour: '#c05020'}\n";
  const register = path.join(repositoryRoot, 'samples', 'entities.ann.yaml');
  return fs.readFileSync(register, 'utf8').replace(/^types:\n/m, types);
}

describe('the timeline', () => {
  const files = { 'entities.ann.yaml': colouredRegister() };
  const window = useWorkbench({ width: 1500, height: 860, files });
  const page = () =>
    window().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

  before(async () => {
    await window().openView('Glossator');
    await window().treeRows('2012').waitFor();
    await window().command('Glossator: Open Timeline');
    await page().locator('g.event').first().waitFor();
  });

  it('draws every dated event, and names it', async () => {
    const names = await page()
      .locator('g.event')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
    assert.ok(names.length > 10, `only ${String(names.length)}`);
    assert.ok(names.some((name) => name.includes('15 Nov 2020')));
    await page().locator('.mark[style*="rgb(192, 80, 32)"]').first().waitFor();
    await page().locator('.mark[style*="charts-green"]').first().waitFor();
    await window().picture('timeline', 'contrast-dark');
  });

  it('zooms to days and goes from event to event by keys', async () => {
    await page().locator('g.event[tabindex="0"]').focus();
    await window().page.keyboard.press('End');
    for (let times = 0; times < 9; times += 1) await window().page.keyboard.press('+');
    await page()
      .locator('.tick text', { hasText: /\d+ 2025|Mar \d+/ })
      .first()
      .waitFor();
    await window().picture('timeline-days');
    await window().page.keyboard.press('ArrowLeft');
    await window().page.keyboard.press('Enter');
    await window().page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
    await window().picture('timeline-passage');
  });

  it('shows what the filter of the tree lets through', async () => {
    await page().getByRole('button', { name: 'All' }).click();
    await window().command('Glossator: Filter Events…');
    await window().pick('Period…');
    await window().answer('Only events of this time', '2020');
    await page()
      .locator('g.event')
      .filter({ hasText: '2024' })
      .first()
      .waitFor({ state: 'detached' });
    await window().waitFor('fewer events', async () =>
      (await page().locator('g.event').count()) < 8 ? true : undefined,
    );
    assert.deepEqual(window().errors, []);
  });
});
