import assert from 'node:assert/strict';
import { entryOf, mergeIntoEntry } from '../../../src/corpus/mergeEntries';
import { entityOf } from './cardFixture';

describe('an entry made of what was recognised', () => {
  it('has the full names and no short forms', () => {
    const entity = entityOf({
      id: 'tajda-rozman',
      name: 'Tajda Rozman',
      names: new Map([
        ['en', ['Tajda Rozman', 'Rozman', 'TR']],
        ['zh-Hans', ['塔伊达·罗兹曼', '罗兹曼']],
        ['und', ['x']],
      ]),
    });
    assert.deepEqual(entryOf(entity), {
      id: 'tajda-rozman',
      type: 'person',
      name: 'Tajda Rozman',
      names: { en: ['Tajda Rozman', 'TR'], 'zh-Hans': ['塔伊达·罗兹曼'] },
    });
  });
});

describe('merging into an entry', () => {
  const other = entityOf({ id: 'luo', names: new Map([['zh', ['罗兹曼']]]) });

  it('takes names and ids and forgets that they were kept apart', () => {
    const entry = { names: { en: ['Rozman'] }, merged: ['old'], distinct: ['luo', 'else'] };
    assert.deepEqual(mergeIntoEntry(entry, [other]), {
      names: { en: ['Rozman'], zh: ['罗兹曼'] },
      merged: ['old', 'luo'],
      distinct: ['else'],
    });
  });

  it('changes nothing the second time', () => {
    const once = mergeIntoEntry({ names: {}, merged: [], distinct: [] }, [other]);
    const entry = {
      names: once.names ?? {},
      merged: once.merged ?? [],
      distinct: once.distinct ?? [],
    };
    assert.deepEqual(mergeIntoEntry(entry, [other]), once);
  });
});
