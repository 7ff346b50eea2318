import assert from 'node:assert/strict';
import { costIndexOf, flagsOf, HanTrie, kindOf, WORD_KINDS } from '../../../src/names/hanTrie';
import { simplify } from '../../../src/names/hanVariants';
import { NODES, VALUES } from '../../../src/names/hanLexiconData';
import { unpackNumbers } from '../../../src/text/unpackNumbers';

describe('numbers in ASCII', () => {
  it('take one, two or three digits', () => {
    assert.deepEqual([...unpackNumbers('')], []);
    assert.deepEqual([...unpackNumbers(' !#')], [0, 1, 2]);
    // 64 and 65, then 64 + 22 × 89 and the one after.
    assert.deepEqual([...unpackNumbers('e e!')], [64, 65]);
    assert.deepEqual([...unpackNumbers('{  |  ')], [64 + 22 * 89, 64 + 22 * 89 + 89 * 89]);
  });
});

describe('the trie of Han words', () => {
  const trie = new HanTrie(10);
  const kind = (word: string): string =>
    WORD_KINDS.charAt(kindOf(trie.packed[trie.find(word)] ?? 0) - 1);

  it('holds the lexicon with kinds and costs', () => {
    assert.equal(kind('北京'), 'P');
    assert.equal(kind('吃'), 'v');
    const cost = (word: string): number =>
      trie.costs[costIndexOf(trie.packed[trie.find(word)] ?? 0)] ?? 0;
    assert.ok(cost('的') < cost('会见') && cost('会见') < cost('剑麻'));
    assert.equal(trie.find('北京的会见'), 0);
  });

  it('has as many nodes as values, and folded letters only', () => {
    assert.equal(unpackNumbers(VALUES.join('')).length, NODES);
    const folded = new Set<number>();
    const codes = Array.from({ length: 0x5200 }, (_, at) => at);
    for (const code of codes)
      folded.add(simplify(String.fromCharCode(0x4e00 + code)).charCodeAt(0));
    const odd = codes.filter((code) => trie.first(code) !== 0 && !folded.has(0x4e00 + code));
    assert.deepEqual(odd, []);
  });

  it('takes more words, flags, kinds and costs', () => {
    const node = trie.insert('京北的');
    assert.equal(trie.find('京北的'), node);
    assert.equal(trie.packed[node], 0);
    trie.addFlags(node, 5);
    trie.setKind(node, 2);
    trie.setCost(node, 10.5);
    const packed = trie.packed[node] ?? 0;
    assert.deepEqual(
      [flagsOf(packed), kindOf(packed), trie.costs[costIndexOf(packed)]],
      [5, 2, 10.5],
    );
    assert.equal(trie.insert('北A'), -1);
    assert.throws(() => trie.insert('壹贰叁肆伍陆柒捌玖拾佰仟'), RangeError);
  });
});
