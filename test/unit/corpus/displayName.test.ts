import assert from 'node:assert/strict';
import { displayName, namesBeside } from '../../../src/corpus/displayName';
import { entityOf } from './cardFixture';

const CHEN = entityOf({
  id: 'chen-mei',
  name: '陈美玲',
  names: new Map([
    ['zh-Hans', ['陈美玲', '陈']],
    ['vi', ['Trần Mỹ Linh', 'Linh']],
    ['en', ['Chen', 'Chen Meiling']],
  ]),
});

describe('displayName', () => {
  it('takes the fullest name in the reader’s language', () => {
    assert.equal(displayName(CHEN, 'en-GB'), 'Chen Meiling');
    assert.equal(displayName(CHEN, 'vi'), 'Trần Mỹ Linh');
    assert.equal(displayName(CHEN, 'zh-cn'), '陈美玲');
  });

  it('else a name the reader can read', () => {
    assert.equal(displayName(CHEN, 'fr'), 'Trần Mỹ Linh');
    assert.equal(displayName(CHEN, 'ja'), '陈美玲');
    const only = entityOf({ id: 'x', name: '陈美玲', names: new Map([['zh-Hans', ['陈美玲']]]) });
    assert.equal(displayName(only, 'fr'), '陈美玲');
  });

  it('does not put an acronym for a name', () => {
    const agency = entityOf({
      id: 'agency',
      name: 'Cơ quan Hàng hải Quốc gia',
      names: new Map([['en', ['NMA']]]),
    });
    assert.equal(displayName(agency, 'en'), 'Cơ quan Hàng hải Quốc gia');
  });

  it('leaves what people settled', () => {
    assert.equal(displayName({ ...CHEN, name: 'Madam Chen', settled: true }, 'vi'), 'Madam Chen');
  });

  it('is the name in the reader’s language where people settled on one in another', () => {
    const settled = { ...CHEN, settled: true };
    assert.equal(displayName(settled, 'vi'), 'Trần Mỹ Linh');
    assert.equal(displayName(settled, 'zh-cn'), '陈美玲');
    assert.equal(displayName({ ...settled, name: 'Trần Mỹ Linh' }, 'fr'), 'Trần Mỹ Linh');
    // A short form or an acronym is no name to show.
    assert.equal(displayName(settled, 'en'), '陈美玲');
    const chair = { ...settled, name: 'Trần Mỹ Linh', names: new Map([['vi', ['Trần Mỹ Linh']]]) };
    chair.names.set('en', ['My Linh']);
    assert.equal(displayName(chair, 'en'), 'Trần Mỹ Linh');
  });

  it('is a new name that is one in another language only where it is listed in the reader’s', () => {
    const settled = { ...CHEN, settled: true };
    assert.deepEqual(namesBeside('Madam Chen', settled, {}, 'vi'), {});
    assert.deepEqual(namesBeside('Trần Mỹ Linh', settled, {}, 'vi'), {});
    const { names } = namesBeside('陈美玲', settled, { vi: ['Linh'] }, 'vi');
    assert.deepEqual(names, { vi: ['陈美玲', 'Linh'] });
    const after = { ...settled, names: new Map(Object.entries(names)) };
    assert.equal(displayName(after, 'vi'), '陈美玲');
  });

  it('is what everybody calls a well-known thing, though the sources do not', () => {
    const country = {
      name: '新西兰',
      names: new Map([['zh-Hans', ['新西兰']]]),
      settled: false,
      knownNames: { en: 'New Zealand', vi: 'New Zealand', zh: '新西兰' },
    };
    assert.equal(displayName(country, 'en'), 'New Zealand');
    assert.equal(displayName(country, 'zh-cn'), '新西兰');
  });
});
