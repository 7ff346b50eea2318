import assert from 'node:assert/strict';
import { createTokens, readTokens } from '../../../../src/recognise/latin/tokens';
import { WordPhrases } from '../../../../src/recognise/latin/wordPhrases';
import { WordReader } from '../../../../src/recognise/latin/wordReader';

function readerOf(text: string): WordReader {
  const tokens = createTokens(text);
  readTokens(tokens, 0, text.length);
  return new WordReader(tokens);
}

describe('phrases of words', () => {
  const phrases = new WordPhrases<number>([
    ['bến', 1],
    ['bến xe', 2],
    ['bến xe khách', 3],
    ['chợ đêm', 4],
  ]);
  const valueAt = (text: string, at = 0, to = 99): number | undefined => {
    const reader = readerOf(text);
    return phrases.find(reader, at, Math.min(to, reader.tokens.count))?.value;
  };

  it('are the longest that stand there', () => {
    assert.equal(valueAt('Bến Xe khách Mai Lâm'), 3);
    assert.equal(valueAt('bến xe Mai Lâm'), 2);
    assert.equal(valueAt('bến Mai Lâm'), 1);
    assert.equal(valueAt('tới chợ đêm', 1), 4);
  });

  it('end before the paragraph does, and hold single spaces alone', () => {
    assert.equal(valueAt('bến xe khách', 0, 2), 2);
    assert.equal(valueAt('bến xe', 0, 1), 1);
    assert.equal(valueAt('bến  xe'), 1);
    assert.equal(valueAt('bến, xe'), 1);
    assert.equal(valueAt('chợ  đêm'), undefined);
    assert.equal(valueAt('chợ'), undefined);
    assert.equal(valueAt('bến', -1), undefined);
  });
});
