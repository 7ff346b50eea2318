import assert from 'node:assert/strict';
import { eventTitle, type EventTitleWords, splitTitle } from '../../../src/corpus/eventTitle';
import { eventOf } from './cardFixture';

const WORDS: EventTitleWords = {
  kind: (type, subtype) => subtype ?? type,
  done: (type, object) => (type === 'signing' ? `${object} signed` : undefined),
  about: (kind, object) => `${kind} – ${object}`,
  modal: (modality, title) => `${title} (${modality})`,
  list: (names) => names.join(', '),
  told: (who, said) => `${who}: ${said}`,
  andOthers: (names) => `${names} and others`,
};
const ENTITIES = new Map([
  ['ines', { name: 'Ines Aguiar', type: 'person' }],
  ['olof', { name: 'Olof Berg', type: 'person' }],
  ['mei', { name: '陈美', type: 'person' }],
  ['port', { name: 'Port of Faro', type: 'organisation' }],
  ['sweden', { name: 'Sweden', type: 'place' }],
  ['faro', { name: 'Faro', type: 'place' }],
  ['treaty', { name: 'Pilot Treaty', type: 'document' }],
]);

const english = (text: string) => [{ language: 'en', text, entity: undefined }];

function titleOf(given: Omit<Parameters<typeof eventOf>[0], 'id'>, place = true): string {
  return eventTitle(eventOf({ id: 'x', ...given }), (id) => ENTITIES.get(id), WORDS, {
    language: 'en-GB',
    place,
  });
}

describe('event titles', () => {
  it('name people before bodies, those who act before those who watch', () => {
    const title = titleOf({
      type: 'signing',
      objects: english('the pilot treaty'),
      place: 'faro',
      participants: [
        { entity: 'port', role: 'host' },
        { entity: 'olof', role: 'witness' },
        { entity: 'ines', role: 'signatory' },
      ],
    });
    assert.equal(title, 'Ines Aguiar, Olof Berg: the pilot treaty signed, Faro');
  });

  it('name two and say that there are others', () => {
    const participants = ['ines', 'olof', 'mei', 'ines'].map((entity) => ({
      entity,
      role: 'participant' as const,
    }));
    assert.equal(titleOf({ participants }), 'Ines Aguiar, Olof Berg and others: meeting');
  });

  it('come apart into what happened and who took part', () => {
    const split = (given: Omit<Parameters<typeof eventOf>[0], 'id'>) =>
      splitTitle(eventOf({ id: 'x', ...given }), (id) => ENTITIES.get(id), WORDS, 'en');
    const participants = [{ entity: 'ines', role: 'signatory' as const }];
    assert.deepEqual(split({ type: 'signing', objects: english('the treaty'), participants }), {
      what: 'The treaty signed',
      who: 'Ines Aguiar',
    });
    const acted = [{ entity: 'sweden', role: 'agent' as const }];
    const verb = { type: 'other' as const, objects: english('follows'), participants: acted };
    assert.deepEqual(split(verb), { what: 'Sweden: follows', who: '' });
    const named = { type: 'other' as const, subtype: 'groundbreaking', participants };
    assert.deepEqual(split(named), { what: 'Groundbreaking', who: 'Ines Aguiar' });
    assert.deepEqual(split({ title: 'A day in Faro', participants }), {
      what: 'A day in Faro',
      who: '',
    });
  });

  it('make do with the kind of event', () => {
    assert.equal(titleOf({ type: 'seminar', place: 'faro' }), 'Seminar, Faro');
    assert.equal(titleOf({ type: 'seminar', place: 'faro' }, false), 'Seminar');
    assert.equal(titleOf({ type: 'seminar', objects: english('Tides') }), 'Seminar – Tides');
  });

  it('tell in a source’s words what the kind of event leaves open', () => {
    const clause = (text: string, names: string[] = [], language = 'en') => [
      { language, text, names },
    ];
    const participants = [{ entity: 'ines', role: 'speaker' as const }];
    const said = { type: 'statement', participants, clauses: clause('asked for a new pilot boat') };
    assert.equal(titleOf(said), 'Ines Aguiar: asked for a new pilot boat');
    const named = {
      ...said,
      place: 'faro',
      clauses: clause('Aguiar asked Faro', ['ines', 'faro']),
    };
    assert.equal(titleOf(named), 'Aguiar asked Faro');
    assert.equal(
      titleOf({ ...said, clauses: clause('She asked for a boat') }),
      'Ines Aguiar: asked for a boat',
    );
    const foreign = { ...said, clauses: clause('xin một chiếc thuyền', ['ines'], 'vi') };
    assert.equal(titleOf(foreign), 'Ines Aguiar: statement – xin một chiếc thuyền');
    const both = { ...said, clauses: [...foreign.clauses, ...said.clauses] };
    assert.equal(titleOf(both), 'Ines Aguiar: asked for a new pilot boat');
    const bare = { type: 'other', objects: english('follows'), clauses: clause('All follows now') };
    assert.equal(titleOf(bare), 'All follows now');
    assert.equal(titleOf({ ...bare, modality: 'planned' }), 'All follows now (planned)');
  });

  it('tell of a ruling or a crime in its clause rather than by the words behind the verb', () => {
    const ruled = {
      type: 'court-ruling',
      objects: english('gave up his claim'),
      clauses: [{ language: 'en', text: 'Berg gave up his claim', names: ['olof'] }],
      participants: [{ entity: 'olof', role: 'agent' as const }],
    };
    assert.equal(titleOf(ruled), 'Berg gave up his claim');
    assert.equal(titleOf({ ...ruled, clauses: [] }), 'Olof Berg: court-ruling – gave up his claim');
    assert.equal(titleOf({ ...ruled, subtype: 'appeal' }), 'Olof Berg: appeal – gave up his claim');
  });

  it('need no source’s words where the kind says what happened', () => {
    const clauses = [{ language: 'en', text: 'They spoke at length', names: [] }];
    const participants = ['ines', 'olof'].map((entity) => ({
      entity,
      role: 'participant' as const,
    }));
    assert.equal(titleOf({ clauses, participants }), 'Ines Aguiar, Olof Berg: meeting');
    const storm = { type: 'disaster', subtype: 'storm', place: 'faro', clauses };
    assert.equal(titleOf(storm), 'Storm, Faro');
    assert.equal(titleOf({ type: 'visit', place: 'faro', clauses }), 'They spoke at length, Faro');
  });

  it('prefer the name of what it was about, else words that the reader understands', () => {
    const objects = [{ language: 'vi', text: 'Hiệp ước hoa tiêu', entity: undefined }];
    assert.equal(titleOf({ type: 'signing', objects }), 'Signing');
    const named = [{ language: 'vi', text: 'Hiệp ước hoa tiêu', entity: 'treaty' }];
    assert.equal(titleOf({ type: 'signing', objects: named }), 'Pilot Treaty signed');
    const both = [...objects, ...english('a treaty on pilots')];
    assert.equal(titleOf({ type: 'signing', objects: both }), 'A treaty on pilots signed');
  });

  it('say what was agreed to do, and what was done where the kind says nothing', () => {
    const keep = english('to keep the old pilot boat');
    assert.equal(
      titleOf({ type: 'agreement', objects: keep }),
      'Agreement to keep the old pilot boat',
    );
    const foreign = [{ language: 'vi', text: 'đình công', entity: undefined }];
    assert.equal(titleOf({ type: 'other', objects: foreign }), 'Đình công');
  });

  it('do not name the place or a topic as if it took part', () => {
    const title = titleOf({
      place: 'faro',
      participants: [
        { entity: 'faro', role: 'host' },
        { entity: 'sweden', role: 'topic' },
      ],
    });
    assert.equal(title, 'Meeting, Faro');
  });

  it('name the country of which a verb is told, but not one of several', () => {
    const participants = [{ entity: 'sweden', role: 'participant' as const }];
    const follows = { type: 'other', objects: english('follows the others'), participants };
    assert.equal(titleOf(follows), 'Sweden: follows the others');
    const both = [...participants, { entity: 'faro', role: 'participant' as const }];
    assert.equal(titleOf({ ...follows, participants: both }), 'Follows the others');
    const bare = { ...follows, objects: english('follows'), participants: both };
    assert.equal(titleOf(bare), 'Sweden, Faro: follows');
  });

  it('say what has not happened', () => {
    assert.equal(titleOf({ modality: 'planned' }), 'Meeting (planned)');
  });

  it('give way to the reader’s own', () => {
    assert.equal(titleOf({ title: 'The quarrel', place: 'faro' }), 'The quarrel');
  });

  it('cut long objects between words', () => {
    const title = titleOf({ objects: english('word '.repeat(40)) });
    assert.ok(title.length <= 61 + 'Meeting – '.length && title.endsWith('word…'), title);
  });

  it('say more closely what it was', () => {
    assert.equal(titleOf({ type: 'meeting', subtype: 'summit', place: 'faro' }), 'Summit, Faro');
    const treaty = [{ language: 'vi', text: 'Hiệp ước', entity: 'treaty' }];
    const start = { type: 'other', subtype: 'start' } as const;
    assert.equal(titleOf({ ...start, objects: treaty }), 'Start – Pilot Treaty');
    assert.equal(titleOf({ ...start, objects: english('began to move') }), 'Began to move');
    const foreign = [{ language: 'vi', text: 'đình công', entity: undefined }];
    assert.equal(titleOf({ type: 'other', subtype: 'strike', objects: foreign }), 'Strike');
  });

  it('tell what befell places by where it was, and who acted though it is a country', () => {
    const participants = [
      { entity: 'faro', role: 'participant' as const },
      { entity: 'sweden', role: 'agent' as const },
    ];
    const storm = { type: 'disaster', subtype: 'storm', place: 'faro', participants };
    assert.equal(titleOf(storm), 'Storm, Faro');
    const left = { ...storm, type: 'other', objects: english('left the talks') };
    assert.equal(titleOf(left), 'Sweden: left the talks, Faro');
  });

  it('say nobody’s name twice', () => {
    const participants = [{ entity: 'ines', role: 'patient' as const }];
    const arrest = { type: 'crime', subtype: 'arrest', participants };
    assert.equal(titleOf({ ...arrest, objects: english('Inés Aguiar') }), 'Ines Aguiar: arrest');
  });
});
