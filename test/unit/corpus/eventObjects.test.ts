import assert from 'node:assert/strict';
import { resolveMarked } from './markedCorpus';

/** What the only event of one text was about. */
function objectsOf(text: string): readonly { text: string; entity: string | undefined }[] {
  const { events } = resolveMarked({ a: text });
  assert.equal(events.length, 1, JSON.stringify(events.map(({ id }) => id)));
  return (events[0]?.objects ?? []).map((object) => ({ text: object.text, entity: object.entity }));
}

describe('objects of events', () => {
  it('are what was signed, not the programme it is for', () => {
    const [object] = objectsOf(
      'Minister [p:Ines Prado=prado] signed an exchange of notes on two pilot boats of the [s:Harbour Aid Plan=plan] on 4 May 2021.\n',
    );
    assert.match(object?.text ?? '', /^exchange of notes on two/);
    assert.equal(object?.entity, undefined);
  });

  it('are the entity that they name', () => {
    const [object] = objectsOf(
      'Minister [p:Ines Prado=prado] signed the [d:Cod Quota Treaty=treaty] on 4 May 2021.\n',
    );
    assert.equal(object?.entity, 'treaty');
  });

  it('leave out whose governments signed', () => {
    const [object] = objectsOf(
      'Minister [p:Ines Prado=prado] signed the two governments’ treaty on cod quotas on 4 May 2021.\n',
    );
    assert.equal(object?.text, 'treaty on cod quotas');
  });

  it('end where the words go on to tell what it did', () => {
    const objects = objectsOf(
      'On Sunday the strongest storm to reach Norway in decades struck [l:Bergen=bergen], on 4 May 2021.\n',
    );
    for (const { text } of objects) assert.doesNotMatch(text, /reach|decades/);
  });
});
