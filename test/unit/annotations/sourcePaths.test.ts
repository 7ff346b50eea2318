import assert from 'node:assert/strict';
import { addressOf, followPath, pathBetween } from '../../../src/annotations/sourcePaths';

describe('paths between sources', () => {
  it('lead from one to the other and back', () => {
    const addresses = [
      'file:///desk/a.txt',
      'file:///desk/1931/b c.txt',
      'file:///desk/1931/deep/é.txt',
      'file:///else/d.txt',
    ];
    for (const from of addresses) {
      for (const to of addresses) {
        const path = pathBetween(from, to) ?? '';
        assert.doesNotMatch(path, /desk\/\.\./);
        assert.equal(followPath(from, path), to);
      }
    }
    assert.equal(pathBetween('a/b/one.txt', 'a/c/two.txt'), '../c/two.txt');
    assert.equal(pathBetween('one.txt', 'two.txt'), 'two.txt');
  });

  it('do not lead to another server, scheme or root', () => {
    assert.equal(pathBetween('file:///a/b.txt', 'web://mount/a.txt'), undefined);
    assert.equal(pathBetween('web://one/a.txt', 'web://two/a.txt'), undefined);
    assert.equal(pathBetween('/a/b.txt', 'b.txt'), undefined);
    assert.equal(pathBetween('../a/b.txt', 'c.txt'), undefined);
  });

  it('are written as people write them', () => {
    assert.equal(
      addressOf('file:///c%3A/desk/caf%C3%A9%20one.txt'),
      'file:///c:/desk/café one.txt',
    );
    assert.equal(addressOf('desk/50%25.txt'), 'desk/50%25.txt');
    assert.equal(addressOf('desk/cafe\u0301.txt'), 'desk/café.txt');
    assert.equal(followPath('desk/a.txt', './x//../b.txt'), 'desk/b.txt');
    assert.equal(followPath('a.txt', '../../b.txt'), '../../b.txt');
  });
});
