import assert from 'node:assert/strict';
import { findCandidates } from '../../../src/annotations/findCandidates';
import { splitConflicts, suggestEdtf, suggestIds } from '../../../src/annotations/suggestFixes';

describe('suggestIds', () => {
  const known = ['salmela-aino', 'berg-olof', 'vesta', 'berg-karin', 'turku'];

  it('finds what was misspelt, then what shares a word', () => {
    assert.deepEqual(suggestIds('salmela-ano', known), ['salmela-aino']);
    assert.deepEqual(suggestIds('berg', known), ['berg-olof', 'berg-karin']);
    assert.deepEqual(suggestIds('helsinki', known), []);
  });
});

describe('suggestEdtf', () => {
  it('reads what people write instead', () => {
    assert.deepEqual(suggestEdtf('2021/3/17'), ['2021-03-17']);
    assert.deepEqual(suggestEdtf('2021.03'), ['2021-03']);
    assert.deepEqual(suggestEdtf('2021年3月17日'), ['2021-03-17']);
    assert.deepEqual(suggestEdtf('17/03/2021'), ['2021-03-17']);
    assert.deepEqual(suggestEdtf('03.04.2021'), ['2021-04-03', '2021-03-04']);
    assert.deepEqual(suggestEdtf('circa 1931'), ['1931~']);
    assert.deepEqual(suggestEdtf('2019-08-05 – 2019-08-07'), ['2019-08-05/2019-08-07']);
    assert.deepEqual(suggestEdtf('some day'), []);
  });
});

describe('splitConflicts', () => {
  it('gives both sides, and the base where it is there', () => {
    const text = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd\n';
    assert.deepEqual(splitConflicts(text), {
      base: undefined,
      ours: 'a\nb\nd\n',
      theirs: 'a\nc\nd\n',
    });
    const three = text.replace('=======', '||||||| base\nx\n=======');
    assert.equal(splitConflicts(three)?.base, 'a\nx\nd\n');
    assert.equal(splitConflicts('<<<<<<< HEAD\na\n'), undefined);
  });
});

describe('findCandidates', () => {
  const text = 'Berg asked for a better engine before the first ice.\n\nNobody else was asked.\n';

  it('finds what resembles the passage', () => {
    const [best] = findCandidates(text, { exact: 'a new engine before the winter' });
    assert.match(text.slice(best?.span.start, best?.span.end), /engine before the/);
  });

  it('prefers the copy whose surroundings are the same', () => {
    const copies = 'The boat. Her boat. A boat sank.';
    const found = findCandidates(copies, { exact: 'boat', prefix: 'A ', suffix: ' sank.' });
    assert.equal(found.length, 3);
    assert.equal(found[0]?.span.start, copies.indexOf('A boat') + 2);
  });

  it('offers nothing where nothing resembles it', () => {
    assert.deepEqual(findCandidates(text, { exact: 'knows the way home' }), []);
    assert.deepEqual(findCandidates('', { exact: 'x' }), []);
  });

  it('stays linear in hostile texts', () => {
    const long = 'aab'.repeat(100_000);
    assert.ok(findCandidates(long, { exact: 'aabaab'.repeat(100) + 'c' }).length <= 5);
    assert.ok(findCandidates(long, { exact: 'aab' }).length <= 5);
  });
});
