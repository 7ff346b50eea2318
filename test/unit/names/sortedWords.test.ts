import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SortedWords } from '../../../src/names/sortedWords';
import { ENGLISH_GIVEN_NAMES, ENGLISH_STEMS } from '../../../src/names/englishWordsData';

const word = fc.stringMatching(/^[a-d]{1,4}$/u);

describe('sorted words', () => {
  it('answers as a set does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.array(word), (words, asked) => {
        const sorted = new SortedWords([...words].sort().join('\n'));
        const set = new Set(words);
        for (const one of [...asked, ...words, '', 'a b'])
          assert.equal(sorted.has(one), set.has(one), one);
      }),
    );
  });

  it('goes on with a set where much is asked', () => {
    const sorted = new SortedWords('ash birch\noak yew');
    for (let time = 0; time < 5000; time++) {
      assert.ok(sorted.has('birch'));
      assert.ok(!sorted.has('elm'));
    }
  });

  it('finds the tables in order', () => {
    for (const table of [ENGLISH_STEMS, ENGLISH_GIVEN_NAMES]) {
      const words = table.trim().split(/[ \n]/u);
      for (let at = 1; at < words.length; at++)
        assert.ok((words[at - 1] ?? '') < (words[at] ?? ''));
    }
  });
});
