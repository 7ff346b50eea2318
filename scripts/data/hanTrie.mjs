// Packs words of Chinese as a trie that src/names/hanTrie.ts reads: see there for what the texts hold.

import { packNumbers } from './packNumbers.mjs';

const FIRST = 0x4e00;
const LINE = 4000;

function byCount(counts) {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}

/**
 * `words`: word → kind and level, two characters. Deterministic.
 * @returns {{ nodes: number, kinds: string, letters: string[], children: string[], steps: string[], values: string[] }}
 */
export function packTrie(words) {
  const root = { children: new Map(), value: '' };
  const letterCounts = new Map();
  const valueCounts = new Map([['', Infinity]]);
  for (const [word, value] of words) {
    let node = root;
    for (const letter of word) {
      let child = node.children.get(letter);
      if (!child) {
        child = { children: new Map(), value: '' };
        node.children.set(letter, child);
        letterCounts.set(letter, (letterCounts.get(letter) ?? 0) + 1);
      }
      node = child;
    }
    node.value = value;
    valueCounts.set(value, (valueCounts.get(value) ?? 0) + 1);
  }
  // The commonest letters first, in groups of much the same number: steps between them are small.
  const groupOf = (count) => Math.round(2 * Math.log2(count));
  const letters = [...letterCounts].sort(
    (a, b) => groupOf(b[1]) - groupOf(a[1]) || (a[0] < b[0] ? -1 : 1),
  );
  const rank = new Map(letters.map(([letter], at) => [letter, at]));
  const letterSteps = [];
  let code = FIRST - 1;
  let group;
  for (const [letter, count] of letters) {
    if (group !== undefined && groupOf(count) !== group) {
      letterSteps.push(0);
      code = FIRST - 1;
    }
    group = groupOf(count);
    letterSteps.push(letter.charCodeAt(0) - code);
    code = letter.charCodeAt(0);
  }
  const valueList = byCount(valueCounts);
  const valueAt = new Map(valueList.map((value, at) => [value, at]));
  const children = [];
  const steps = [];
  const values = [];
  const queue = [root];
  for (const node of queue) {
    const sorted = [...node.children].sort((a, b) => rank.get(a[0]) - rank.get(b[0]));
    children.push(sorted.length);
    let last = -1;
    for (const [letter, child] of sorted) {
      steps.push(rank.get(letter) - last - 1);
      last = rank.get(letter);
      values.push(valueAt.get(child.value));
      queue.push(child);
    }
  }
  const lines = (numbers) => packNumbers(numbers).match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [];
  return {
    nodes: values.length,
    kinds: valueList.join(''),
    letters: lines(letterSteps),
    children: lines(children),
    steps: lines(steps),
    values: lines(values),
  };
}
