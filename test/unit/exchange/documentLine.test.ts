import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocumentLine } from '../../../src/exchange/documentLine';

describe('documents that come one a line', () => {
  it('are JSON with an id and a text, or a path', () => {
    assert.deepEqual(readDocumentLine('{"id":"a","text":"x","metadata":{"published":"2020"}}'), {
      id: 'a',
      text: 'x',
      path: undefined,
      metadata: { published: '2020' },
    });
    assert.deepEqual(readDocumentLine('{"id":7,"text":""}'), {
      ...{ id: '7', text: '', path: undefined, metadata: {} },
    });
    const file = { id: undefined, text: undefined, path: 'a b.txt', metadata: {} };
    assert.deepEqual(readDocumentLine('{"path":"a b.txt"}'), file);
    assert.deepEqual(readDocumentLine('a b.txt'), file);
  });

  it('say what is missing', () => {
    const problemOf = (line: string): string => {
      const read = readDocumentLine(line);
      return 'problem' in read ? `${read.id ?? '-'} ${read.problem}` : 'none';
    };
    assert.match(problemOf('{"id":"a"'), /^- no JSON/);
    assert.match(problemOf('{"id":"a"}'), /^a “text”/);
    assert.match(problemOf('{"text":"a"}'), /^- “id”/);
    assert.match(problemOf('{"id":"a","text":"x","metadata":{"title":7}}'), /^a “metadata\.title”/);
    assert.match(problemOf('{"id":"a","text":"x","metadata":[]}'), /^a “metadata” is no object/);
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (line) => void readDocumentLine(line)));
  });
});
