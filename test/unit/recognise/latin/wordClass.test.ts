import assert from 'node:assert/strict';
import { createTokens, readTokens } from '../../../../src/recognise/latin/tokens';
import { WordClass, WordTest } from '../../../../src/recognise/latin/wordClass';
import { WordReader } from '../../../../src/recognise/latin/wordReader';

function readerOf(text: string): WordReader {
  const tokens = createTokens(text);
  readTokens(tokens, 0, text.length);
  return new WordReader(tokens);
}

describe('word classes', () => {
  it('tell their words at tokens, however they are written', () => {
    const boats = new WordClass('ferry trawler');
    const reader = readerOf('Ferry, FERRY and ferryman');
    const found = [0, 1, 2, 3, 4].map((at) => boats.has(reader, at));
    assert.deepEqual(found, [true, false, true, false, false]);
    assert.equal(boats.has(reader, -1), false);
    assert.equal(boats.has(reader, 99), false);
  });

  it('made after words were asked for have words of their own', () => {
    const reader = readerOf('quay dock');
    const first = new WordClass('quay');
    assert.equal(first.has(reader, 0), true);
    const later = Array.from({ length: 70 }, (_, at) => new WordClass(at % 2 ? 'dock' : 'quay'));
    later.forEach((each, at) => {
      assert.equal(each.has(reader, 0), at % 2 === 0);
      assert.equal(each.has(reader, 1), at % 2 === 1);
    });
  });

  it('ask each word once', () => {
    const asked: string[] = [];
    const test = new WordTest((word) => {
      asked.push(word);
      return word.startsWith('q');
    });
    const reader = readerOf('Quorl vendic Quorl');
    assert.deepEqual(
      [0, 1, 2, 0].map((at) => test.has(reader, at)),
      [true, false, true, true],
    );
    assert.deepEqual(asked, ['quorl', 'vendic']);
  });
});
