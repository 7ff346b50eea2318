import assert from 'node:assert/strict';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import { useWorkbench } from './runner/session';

const NAME = 'letters/1931-04-02_pilot.txt';
const TEXT = `The pilots’ letter

TURKU, April 2, 1931 – Captain Aino Salmela and Harbour Master Olof Berg met in Turku on Thursday. They agreed to keep the old pilot boat Vesta for another year.

Salmela said that the boat “knows the way home by herself”.

Related articles
The new lighthouse of Bengtskär

Leave a comment
Your name:
Your e-mail address:
`;

const OTHER = 'letters/1931-05-01_quay.txt';
const OTHER_TEXT = `The quay

TURKU, May 1, 1931 – The pilot boat needs a new rope before the summer, the harbour office wrote.
`;
const OTHER_SIDECAR = `glossator: 1
annotations:
  - id: ropes1
    type: note
    body: Is the rope paid for?
    target: {exact: a new rope}
`;
/** Types of the reader's own, with names, colours and icons. */
const REGISTER = `glossator: 1
types:
  entity:
    vessel: {name: Vessel, colour: '#803090', icon: compass}
  relation:
    keeps: {name: keeps afloat, colour: '#c05020', icon: heart}
entities:
  - {id: olof-berg, type: person, name: Olof Berg}
`;

describe('annotating', () => {
  const window = useWorkbench({
    files: {
      [NAME]: TEXT,
      [OTHER]: OTHER_TEXT,
      [`${OTHER}.ann.yaml`]: OTHER_SIDECAR,
      'entities.ann.yaml': REGISTER,
    },
  });

  /** The annotations on the disk, once there are `count`. */
  async function annotations(count: number) {
    return window().waitFor(`${String(count)} annotations on the disk`, () => {
      const text = window().readFile(`${NAME}.ann.yaml`);
      const found = text === undefined ? [] : parseSidecar(text).value?.annotations;
      return found?.length === count ? found : undefined;
    });
  }

  it('takes a name that is recognised with two keys', async () => {
    await window().openView('Glossator');
    await window().openFile(NAME);
    await window().hover('Aino Salmela', 'Person');
    await window().escape();
    await window().select('Aino Salmela');
    await window().ask('Control+Alt+a', 'Annotate “Aino Salmela”');
    await window().quickRows().filter({ hasText: 'recognised here' }).waitFor();
    await window().picture('annotate', 'contrast-light');
    await window().page.keyboard.press('Enter');
    const [annotation] = await annotations(1);
    assert.equal(annotation?.type, 'mention');
    assert.equal(annotation.target?.exact, 'Aino Salmela');
    assert.match(window().readFile('entities.ann.yaml') ?? '', /name: Aino Salmela/);
  });

  it('makes a new entity of any words', async () => {
    await window().select('Vesta');
    await window().command('Glossator: Annotate…');
    await window().pick('New entity');
    await window().answer('The name of the new entity', 'Pilot boat Vesta');
    await window().waitForPrompt('What is “Pilot boat Vesta”?');
    await window().pick('Vessel');
    const found = await annotations(2);
    assert.deepEqual(
      found.map(({ entity }) => entity),
      ['aino-salmela', 'pilot-boat-vesta'],
    );
  });

  it('keeps a note with a passage', async () => {
    await window().select('another year');
    await window().contextMenu('another year', 'Annotate…');
    await window().pick('Write a note…');
    const body = 'Until when? Compare the harbour’s books of 1932.';
    await window().answer('The note is saved with the passage', body);
    await annotations(3);
  });

  it('relates it to another passage, with a kind of the reader’s own', async () => {
    await window().waitFor('the note’s mark', async () =>
      (await window().page.locator('.comment-range-glyph').count()) > 0 ? true : undefined,
    );
    await window().select('Olof Berg');
    await window().ask('Control+Alt+l', 'Relate “Olof Berg” to…');
    await window().picture('relate');
    await window().pick('Vesta');
    await window().quickRows().filter({ hasText: 'signed with' }).waitFor();
    await window().picture('relation-types');
    await window().answer('Olof Berg → …', 'keeps');
    const found = await annotations(5);
    const [relation] = found.filter(({ type }) => type === 'relation');
    assert.equal(relation?.relation, 'keeps');
    const card = await window().hover('Vesta', 'keeps afloat');
    assert.match(await card.innerText(), /Olof Berg → keeps afloat/);
    await window().picture('related');
    await window().escape();
  });

  it('relates it to what is annotated in another source', async () => {
    await window().select('another year');
    await window().ask('Control+Alt+l', 'to…');
    await window().quickInput().fill('rope');
    await window().quickRows().filter({ hasText: '1931-05-01_quay.txt' }).waitFor();
    await window().picture('relate-elsewhere');
    await window().pick('Is the rope paid for?');
    await window().quickRows().filter({ hasText: 'contradicts' }).waitFor();
    await window().pick('contradicts');
    const found = await annotations(6);
    assert.equal(found.filter(({ toSource }) => toSource === '1931-05-01_quay.txt').length, 1);
    await window().openFile(OTHER);
    const card = await window().hover('a new rope', 'contradicts');
    assert.match(
      await card.innerText(),
      /Until when\?.* → contradicts\s+·\s+1931-04-02_pilot\.txt/,
    );
    await window().picture('related-elsewhere');
    await window().escape();
    await window().page.locator('.tab[data-resource-name="1931-04-02_pilot.txt"]').click();
  });

  it('relates it to what only other sources name, and annotates that there', async () => {
    await window().select('Olof Berg');
    await window().ask('Control+Alt+l', 'to…');
    await window().quickInput().fill('hitachi');
    await window().quickRows().filter({ hasText: 'Hitachi' }).first().waitFor();
    await window().picture('relate-named');
    await window().pick('Hitachi');
    await window().pick('works for');
    const relation = (await annotations(7)).find(({ relation: kind }) => kind === 'works-for');
    assert.match(relation?.toSource ?? '', /^\.\.\/metro\//);
    const sidecar = `metro/${relation?.toSource?.split('/').pop() ?? ''}.ann.yaml`;
    const text = await window().waitFor('its sidecar', () => window().readFile(sidecar));
    assert.match(text, new RegExp(`id: ${relation?.to ?? ''}[^]*entity: hitachi`));
  });

  it('shows types of the reader’s own in their colours', async () => {
    for (const section of ['Events Section', 'Entities Section']) {
      await window().sideBar().getByRole('button', { name: section }).click();
    }
    await window().expand('Vessel');
    await window().treeRows('Pilot boat Vesta').waitFor();
    await window().picture('own-types');
  });

  it('opens the annotations beside the source', async () => {
    await window().command('Glossator: Open Annotations File');
    await window().waitForText('pilot-boat-vesta');
    await window().picture('sidecar');
    const tab = window().page.locator(`.tab[data-resource-name$="pilot.txt.ann.yaml"]`);
    await tab.first().click({ button: 'middle' });
    await tab.first().waitFor({ state: 'detached' });
  });

  it('shows them again after a restart', async () => {
    await window().reload();
    await window().openFile(NAME);
    // What was closed last may not have been written down yet.
    await window().command('View: Close Editors in Other Groups');
    const card = await window().hover('another year', 'Note');
    assert.match(await card.innerText(), /Compare the harbour’s books of 1932\./);
    await window().page.locator('.comment-range-glyph').first().waitFor();
    await window().picture('note', 'contrast-light');
    const named = await window().hover('Vesta', 'Pilot boat Vesta');
    assert.match(await named.innerText(), /Annotated as Pilot boat Vesta/);
    await window().escape();
  });

  it('writes a note below the passage, with tags', async () => {
    await window().select('the boat');
    await window().command('Glossator: Write a Note…');
    const input = window().page.locator('.review-widget .monaco-editor').first();
    await input.click();
    await window().page.keyboard.type('Built **1898**; see the #ships list.');
    await window().picture('note-writing');
    await window().page.locator('.review-widget .monaco-button', { hasText: 'Save Note' }).click();
    const note = (await annotations(8)).find(({ tags }) => tags?.includes('ships'));
    assert.equal(note?.body, 'Built **1898**; see the #ships list.');
    assert.equal(note.target?.exact, 'the boat');
  });

  it('shows it as a thread beside the text', async () => {
    await window().page.locator('.review-widget').getByText('1898').first().waitFor();
    await window().picture('note-thread', 'contrast-dark');
    assert.deepEqual(window().errors, []);
  });
});
