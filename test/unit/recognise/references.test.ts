import assert from 'node:assert/strict';
import { analyse } from '../../../src/corpus/analyse';

/** What is meant by the references of a text: `passage → name`. */
function meantIn(text: string): string[] {
  const { recognition, source } = analyse(text);
  return (recognition.references ?? []).map(
    ({ start, end, entity }) =>
      `${source.text.slice(start, end)} → ${recognition.entities[entity]?.name ?? ''}`,
  );
}

describe('persons meant by their office', () => {
  it('are the holder named last, in the subject of a sentence', () => {
    assert.deepEqual(
      meantIn(
        'Health Minister Clara Whitfield opened the clinic in Leeds on Monday.\n\nMore nurses will come, the minister said.\n',
      ),
      ['the minister → Clara Whitfield'],
    );
    assert.deepEqual(
      meantIn(
        'Ambassador Pedro Salgado arrived in Hanoi on Friday.\n\nThe diplomat praised the port. Trade will grow, according to the ambassador.\n',
      ),
      ['The diplomat → Pedro Salgado', 'the ambassador → Pedro Salgado'],
    );
  });

  it('are nobody where two may be meant', () => {
    assert.deepEqual(
      meantIn(
        'Health Minister Clara Whitfield met Finance Minister Oscar Lindgren in Leeds.\n\nThe minister promised more money.\n',
      ),
      [],
    );
  });

  it('are nobody where somebody else was named in between', () => {
    assert.deepEqual(
      meantIn(
        'Health Minister Clara Whitfield opened the clinic. A nurse, Rosa Delgado, cut the ribbon.\n\nThe minister promised more money.\n',
      ),
      [],
    );
  });

  it('are nobody as an object, or with an office of their own', () => {
    assert.deepEqual(
      meantIn(
        'Health Minister Clara Whitfield opened the clinic. She told the minister of finance that it was late.\n',
      ),
      [],
    );
  });

  it('overlap no name', () => {
    const { recognition } = analyse('Mayor Clara Whitfield spoke. The mayor said so.\n');
    for (const reference of recognition.references ?? []) {
      assert.ok(
        recognition.mentions.every(
          ({ start, end }) => end <= reference.start || start >= reference.end,
        ),
      );
    }
    assert.equal(recognition.references?.length, 1);
  });
});
