import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { addAnnotation, type NewAnnotation } from '../../../../src/annotations/editSidecar';
import { parseSidecar } from '../../../../src/annotations/parseSidecar';
import { mergeFiles } from '../../../../src/annotations/storing/mergeFiles';

const root = process.env['GLOSSATOR_ROOT'] ?? process.cwd();
const FILE = 'letter.txt.ann.yaml';

function note(id: string, start: number): NewAnnotation {
  return {
    id,
    type: 'mention',
    entity: 'salmela-aino',
    target: { exact: 'Aino Salmela', prefix: 'Captain ', start, end: start + 12 },
    creator: 'reader',
  };
}

function addAll(text: string, notes: readonly NewAnnotation[]): string {
  return notes.reduce((before, one) => {
    const added = addAnnotation(before, one);
    assert.ok(added.ok);
    return added.text;
  }, text);
}

function idsOf(text: string): string[] {
  const { value, diagnostics } = parseSidecar(text);
  assert.deepEqual(diagnostics, [], text);
  return value?.annotations.map(({ id }) => id) ?? [];
}

describe('git merge', function () {
  this.timeout(120_000);
  let folder: string;
  let driver: string;

  before(async function () {
    if (spawnSync('git', ['--version']).status !== 0) {
      console.log('      git is not installed: merges are not tested');
      this.skip();
    }
    folder = mkdtempSync(path.join(tmpdir(), 'git-merge-'));
    driver = path.join(folder, 'driver.cjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['src/cli/main.ts'],
      outfile: driver,
      bundle: true,
      platform: 'node',
      target: 'node20',
      loader: { '.bin': 'binary' },
      logLevel: 'error',
    });
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  function git(repository: string, ...args: string[]): number {
    const identity = ['-c', 'user.name=Reader', '-c', 'user.email=reader@example.org'];
    const settings = [...identity, '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false'];
    const done = spawnSync('git', [...settings, ...args], { cwd: repository, stdio: 'ignore' });
    return done.status ?? -1;
  }

  /** Two branches of a repository, merged by Git; the sidecar after it, and whether Git was content. */
  function merge(base: string, ours: string, theirs: string, withDriver: boolean) {
    const repository = mkdtempSync(path.join(folder, 'repository-'));
    const file = path.join(repository, FILE);
    const commit = (text: string) => {
      writeFileSync(file, text);
      git(repository, 'add', '-A');
      git(repository, 'commit', '-q', '--allow-empty', '-m', 'x');
    };
    git(repository, 'init', '-q');
    if (withDriver) {
      writeFileSync(path.join(repository, '.gitattributes'), '*.ann.yaml merge=glossator\n');
      git(repository, 'config', 'merge.glossator.driver', `node "${driver}" merge %O %A %B`);
    }
    commit(base);
    git(repository, 'checkout', '-q', '-b', 'theirs');
    commit(theirs);
    git(repository, 'checkout', '-q', 'main');
    commit(ours);
    const clean = git(repository, 'merge', '-q', '--no-edit', 'theirs') === 0;
    return { clean, text: readFileSync(file, 'utf8') };
  }

  const starts = fc.uniqueArray(fc.nat(1000), { minLength: 1, maxLength: 4 });

  it('takes what two branches added at different places without any help', () => {
    const base = addAll(
      '',
      Array.from({ length: 10 }, (_, at) => note(`base${String(at)}`, at * 100)),
    );
    fc.assert(
      fc.property(starts, starts, (mine, other) => {
        // Additions side by side are one place to Git.
        const gapOf = (at: number) => Math.min(9, Math.floor(at / 100));
        const gaps = new Set(mine.map(gapOf));
        const apart = other.filter((at) => !gaps.has(gapOf(at)));
        const ours = addAll(
          base,
          mine.map((at) => note(`m${String(at)}`, at)),
        );
        const theirs = addAll(
          base,
          apart.map((at) => note(`t${String(at)}`, at)),
        );
        const merged = merge(base, ours, theirs, false);
        assert.ok(merged.clean, merged.text);
        assert.equal(idsOf(merged.text).length, 10 + mine.length + apart.length);
      }),
      { numRuns: 8 },
    );
  });

  it('takes whatever two branches added with the merge driver', () => {
    fc.assert(
      fc.property(fc.nat(3), starts, starts, (count, mine, other) => {
        const base = addAll(
          'glossator: 1\n# ours\n',
          Array.from({ length: count }, (_, at) => note(`base${String(at)}`, at * 300)),
        );
        const ours = addAll(
          base,
          mine.map((at) => note(`m${String(at)}`, at)),
        );
        const theirs = addAll(
          base,
          other.map((at) => note(`t${String(at)}`, at)),
        );
        const merged = merge(base, ours, theirs, true);
        assert.ok(merged.clean, merged.text);
        assert.equal(idsOf(merged.text).length, count + mine.length + other.length);
        assert.match(merged.text, /# ours\n/);
      }),
      { numRuns: 8 },
    );
  });
});

describe('mergeFiles', () => {
  const random = Math.random;
  const base = addAll('', [note('a', 0), note('b', 100)]);

  it('keeps both where both changed one annotation', () => {
    const ours = base.replace('creator: reader', 'creator: mine');
    const theirs = base.replace('creator: reader', 'creator: theirs');
    const merged = mergeFiles(base, ours, theirs, random);
    assert.ok(merged.ok);
    assert.equal(merged.keptBoth.length, 1);
    assert.deepEqual(
      parseSidecar(merged.text).value?.annotations.map(({ creator }) => creator),
      ['mine', 'theirs', 'reader'],
    );
  });

  it('removes what the other side removed, unless it was changed here', () => {
    const theirs = addAll('', [note('b', 100)]);
    const merged = mergeFiles(base, base, theirs, random);
    assert.ok(merged.ok);
    assert.deepEqual(idsOf(merged.text), ['b']);
    const changed = mergeFiles(base, base.replace('reader', 'mine'), theirs, random);
    assert.ok(changed.ok);
    assert.deepEqual(idsOf(changed.text), ['a', 'b']);
  });

  it('leaves to a person what it would lose', () => {
    const comment = base.replace('creator: reader', 'creator: reader # not sure');
    assert.equal(mergeFiles(base, base, comment, random).ok, false);
    const own = `${base}    x-own: 1\n`;
    assert.equal(mergeFiles(base, base, own, random).ok, false);
    assert.equal(mergeFiles(base, base, 'annotations: [', random).ok, false);
  });

  it('gives the same whichever side it starts from, for any additions', () => {
    const starts = fc.uniqueArray(fc.nat(300), { maxLength: 6 });
    fc.assert(
      fc.property(starts, starts, (mine, other) => {
        const ours = addAll(
          base,
          mine.map((at) => note(`m${String(at)}`, at)),
        );
        const theirs = addAll(
          base,
          other.map((at) => note(`t${String(at)}`, at)),
        );
        const [one, two] = [
          mergeFiles(base, ours, theirs, random),
          mergeFiles(base, theirs, ours, random),
        ];
        assert.ok(one.ok && two.ok);
        assert.deepEqual(idsOf(one.text).toSorted(), idsOf(two.text).toSorted());
        assert.equal(idsOf(one.text).length, 2 + mine.length + other.length);
      }),
      { numRuns: 100 },
    );
  });
});
