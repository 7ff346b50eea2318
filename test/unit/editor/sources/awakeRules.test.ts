import assert from 'node:assert/strict';
import { countFile, decideAwake, EMPTY_SURVEY } from '../../../../src/editor/sources/awakeRules';

const isText = (name: string) => /\.(txt|md)$/.test(name);

/** The survey of a folder that holds these paths. */
function survey(...paths: string[]) {
  return paths.reduce(
    (sum, path) =>
      countFile(sum, path.slice(path.lastIndexOf('/') + 1), !path.includes('/'), isText(path)),
    EMPTY_SURVEY,
  );
}

function isAwake(paths: string[], asked?: 'on' | 'off', setting: 'auto' | 'on' | 'off' = 'auto') {
  return decideAwake({ setting, asked, survey: survey(...paths) });
}

const CODE = ['package.json', 'README.md', 'src/index.ts', 'docs/guide.md', 'notes.txt'];

describe('where Glossator is awake', () => {
  it('in a folder of texts, also with pictures beside them and a README', () => {
    assert.ok(isAwake(['a.txt', 'b.txt', 'README.md', 'b.jpg', 'c.pdf']));
    assert.ok(isAwake(['2020/a.txt', '2021/b.md']));
  });

  it('wherever there is a sidecar or a register, even among code', () => {
    assert.ok(isAwake([...CODE, 'docs/guide.md.ann.yaml']));
    assert.ok(isAwake([...CODE, 'entities.ann.yaml']));
  });

  it('not in a programming project, nor where most files are something else', () => {
    assert.ok(!isAwake(CODE));
    assert.ok(!isAwake(['Cargo.toml', 'a.txt', 'b.txt', 'c.txt']));
    assert.ok(!isAwake(['App.sln', 'a.txt']));
    assert.ok(!isAwake(['a.txt', 'b.py', 'c.py']));
    assert.ok(!isAwake(['requirements.txt', 'README.md', 'LICENSE.txt', 'CMakeLists.txt']));
    assert.ok(!isAwake([]));
  });

  it('looks for programming projects only in the root', () => {
    assert.ok(isAwake(['a.txt', 'b.txt', 'attic/package.json']));
  });

  it('does as the reader asked, and as the setting says before all', () => {
    assert.ok(isAwake(CODE, 'on'));
    assert.ok(!isAwake(['a.txt'], 'off'));
    assert.ok(!isAwake(['a.txt', 'entities.ann.yaml'], 'off'));
    assert.ok(!isAwake(['a.txt'], 'on', 'off'));
    assert.ok(isAwake(CODE, 'off', 'on'));
  });
});
