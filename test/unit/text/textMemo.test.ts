import assert from 'node:assert/strict';
import { type Kept, TextMemo } from '../../../src/text/textMemo';

const WORDS: Kept<string[]> = { stage: 'words' };

describe('TextMemo', () => {
  it('gives what was kept of the text right before, once', () => {
    const memo = new TextMemo();
    memo.begin('one');
    assert.equal(memo.take(WORDS), undefined);
    memo.keep(WORDS, ['one']);
    memo.begin('two');
    assert.deepEqual(memo.take(WORDS), ['one']);
    assert.equal(memo.take(WORDS), undefined);
  });

  it('gives nothing of an older text, where one between came to no end', () => {
    const memo = new TextMemo();
    memo.begin('one');
    memo.keep(WORDS, ['one']);
    memo.begin('two');
    memo.begin('three');
    assert.equal(memo.take(WORDS), undefined);
  });

  it('keeps nothing of a very long text', () => {
    const memo = new TextMemo();
    memo.begin('x'.repeat(1 << 22));
    memo.keep(WORDS, ['x']);
    memo.begin('x');
    assert.equal(memo.take(WORDS), undefined);
  });
});
