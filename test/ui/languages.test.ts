import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { repositoryRoot, useWorkbench } from './runner/session';

const SOURCE = 'metro/2025-03-09_inauguration_en.txt';

function readTexts(file: string): Record<string, string> {
  return JSON.parse(fs.readFileSync(path.join(repositoryRoot, file), 'utf8')) as Record<
    string,
    string
  >;
}

const BROKEN = 'notes/quay.txt.ann.yaml';
/** What is wrong in it. */
const PROBLEM = 'problem.missingEntity';

describe('display languages', () => {
  for (const locale of ['vi', 'zh-CN', 'ja'] as const) {
    describe(locale, () => {
      const window = useWorkbench({
        locale,
        files: {
          'notes/quay.txt': 'The quay was rebuilt.\n',
          [BROKEN]:
            'glossator: 1\nannotations:\n  - {id: a, type: mention, target: {exact: quay}}\n',
        },
      });
      const language = locale.toLowerCase();
      const manifest = readTexts(`package.nls.${language}.json`);
      const runtime = readTexts(`l10n/bundle.l10n.${language}.json`);
      const said = (key: string): string => runtime[key] ?? assert.fail(`no text for ${key}`);

      it('names the views and commands', async () => {
        await window().openView('Glossator');
        await window().treeRows('2012').waitFor();
        const events = manifest['view.events'] ?? '';
        await window().sideBar().locator('.pane-header', { hasText: events }).first().waitFor();
        await window().picture(`language-${language}-events`);
      });

      it('speaks in cards', async () => {
        await window().openFile(SOURCE);
        const card = await window().hover('Pham Minh Chinh', said('Person'));
        const text = await card.innerText();
        for (const key of ['Settle', 'Annotate']) assert.ok(text.includes(said(key)), text);
        // Counts are put together of three messages.
        const [before = '', after = ''] = said('{0} sources').split('{0}');
        assert.match(text, new RegExp(`${before}\\d+${after}`));
        await window().picture(`language-${language}-card`);
        await window().escape();
      });

      it('says what is wrong in a file', async () => {
        await window().openFile(BROKEN);
        await window().page.keyboard.press('Control+Shift+m');
        await window()
          .page.locator('.markers-panel', { hasText: said(PROBLEM) })
          .waitFor();
        await window().picture(`language-${language}-problem`);
        assert.deepEqual(window().errors, []);
      });
    });
  }
});
