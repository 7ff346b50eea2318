import assert from 'node:assert/strict';
import { recogniseLatin } from '../../../src/recognise/latin/recogniseLatin';
import { resolveLocally } from '../../../src/recognise/resolveLocally';
import { readSource } from '../../../src/text/readSource';
import type { LocalEntity } from '../../../src/recognise/recognition';

function entitiesOf(text: string): LocalEntity[] {
  return resolveLocally(text, recogniseLatin(readSource(text))).entities;
}

function namesOf(text: string, name: string): string[] {
  const entity = entitiesOf(text).find((candidate) => candidate.name === name);
  return (entity?.names ?? []).map((known) => `${known.kind} ${known.text}`);
}

describe('resolveLocally', () => {
  it('takes the last syllable of a Vietnamese name for its short form', () => {
    const text =
      'Deputy Minister Tran Van Binh met Minister Sigrid Holm. Mr. Binh said that Minister Holm had agreed.';
    assert.deepEqual(namesOf(text, 'Tran Van Binh'), ['full Tran Van Binh', 'short Binh']);
    assert.deepEqual(namesOf(text, 'Sigrid Holm'), ['full Sigrid Holm', 'short Holm']);
  });

  it('takes the family name of a Japanese name for its short form, in either order', () => {
    for (const full of ['Yamada Takio', 'Takio Yamada']) {
      const text = `Ambassador ${full} spoke first. Ambassador Yamada thanked the guests.`;
      assert.deepEqual(namesOf(text, full), [`full ${full}`, 'short Yamada']);
    }
  });

  it('does not choose between two who share a short form', () => {
    const text =
      'Minister Sigrid Holm met Mayor Peter Holm in Oslo on Monday. Later Mr. Holm left for Riga.';
    const holms = entitiesOf(text).filter(({ name }) => name.includes('Holm'));
    assert.deepEqual(
      holms.map(({ name }) => name),
      ['Sigrid Holm', 'Peter Holm', 'Holm'],
    );
  });

  it('joins two words of a name to the whole name, wherever the whole name stands', () => {
    const text =
      'Bà Le Holm phát biểu trước.\nSau đó, bà Marine Le Holm rời Paris, còn ông Trần Quang Hải ở lại. Tiền vệ Quang Hải rất vui.';
    assert.deepEqual(namesOf(text, 'Trần Quang Hải'), ['full Trần Quang Hải', 'short Quang Hải']);
    assert.ok(namesOf(text, 'Marine Le Holm').some((name) => name.endsWith(' Le Holm')));
  });

  it('resolves acronyms through their expansion', () => {
    const text =
      'Money came from the Baltic Harbour Authority (BHA) in spring. Later BHA closed its office in Riga.';
    const authority = entitiesOf(text).find(({ name }) => name === 'Baltic Harbour Authority');
    assert.equal(authority?.mentions.length, 3);
  });

  it('qualifies a body by the country named beside it', () => {
    const text = 'Norway is pleased. The Norwegian Ministry of Fisheries sent a letter to Riga.';
    const entities = entitiesOf(text);
    const ministry = entities.find(({ name }) => name === 'Ministry of Fisheries');
    assert.equal(entities[ministry?.within ?? -1]?.name, 'Norway');
  });

  it('says who holds which office of what', () => {
    const text = 'It was signed by Director of the Harbour Office Jan Novak in Riga.';
    const entities = entitiesOf(text);
    const [role] = entities.find(({ name }) => name === 'Jan Novak')?.roles ?? [];
    assert.equal(role?.title, 'Director');
    assert.equal(entities[role.organisation ?? -1]?.name, 'Harbour Office');
  });

  it('numbers entities by their first mention and mentions in text order', () => {
    const text = 'Riga and Oslo. Minister Sigrid Holm left Riga for Oslo.';
    const { mentions, entities } = resolveLocally(text, recogniseLatin(readSource(text)));
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Riga', 'Oslo', 'Sigrid Holm'],
    );
    entities.forEach((entity, index) => {
      for (const at of entity.mentions) assert.equal(mentions[at]?.entity, index);
    });
  });
});
