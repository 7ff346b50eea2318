import assert from 'node:assert/strict';
import { compileExcludes, compileGlobs } from '../../../../src/editor/sources/globs';

describe('compileGlobs', () => {
  const cases: [glob: string, matching: string[], other: string[]][] = [
    ['**/*.{txt,md}', ['a.txt', 'x/y/z.md', 'x/ü 漢.txt'], ['a.text', 'a.txt.ann.yaml', 'atxt']],
    ['*.txt', ['a.txt', '.txt'], ['x/a.txt']],
    ['letters/**', ['letters/a', 'letters/b/c.txt'], ['letters', 'other/letters/a']],
    ['**/raw/*.txt', ['raw/a.txt', 'x/raw/a.txt'], ['x/raw/y/a.txt', 'draw/a.txt']],
    ['202?-*/[a-c]*.md', ['2021-x/b.md'], ['2021-x/d.md', '20211-x/b.md']],
    ['[!a]*.txt', ['b.txt'], ['a.txt']],
    ['a+b (1).txt', ['a+b (1).txt'], ['aab (1).txt']],
  ];
  for (const [glob, matching, other] of cases) {
    it(glob, () => {
      const matches = compileGlobs([glob]);
      for (const path of matching) assert.ok(matches(path), `${glob} should match ${path}`);
      for (const path of other) assert.ok(!matches(path), `${glob} should not match ${path}`);
    });
  }

  it('ignores patterns that make no sense', () => {
    assert.equal(compileGlobs(['[z-a]*', '{', '[', '}'])('x'), false);
  });
});

describe('compileExcludes', () => {
  it('leaves out what lies in an excluded folder', () => {
    const isExcluded = compileExcludes(['**/.git', '**/*.bak', 'drafts']);
    assert.ok(isExcluded('x/.git/config'));
    assert.ok(isExcluded('drafts/old/a.txt'));
    assert.ok(isExcluded('x/a.bak'));
    assert.ok(!isExcluded('x/drafts/a.txt'));
    assert.ok(!isExcluded('a.txt'));
  });
});
