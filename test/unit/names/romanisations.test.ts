import assert from 'node:assert/strict';
import { koreanReadings } from '../../../src/names/hanReadings';
import { koreanKeys, koreanLatinKeys } from '../../../src/names/koreanNames';
import { fitsVietnameseAlmost } from '../../../src/names/hanReadings';
import { soundLikeness, strangeness } from '../../../src/names/transliteration';
import { toWadeGiles } from '../../../src/names/wadeGiles';

function isKoreanFor(han: string, latin: string): boolean {
  const keys = new Set(koreanKeys(han));
  return koreanLatinKeys(latin.toLowerCase().split(/[\s-]/)).some((key) => keys.has(key));
}

describe('readings of Han names', () => {
  it('are known in Korean', () => {
    assert.deepEqual(koreanReadings('成'), ['seong']);
    assert.deepEqual(koreanReadings('x'), []);
  });

  it('meet however Koreans write them in Latin letters', () => {
    for (const [han, latin] of [
      ['尹锡悦', 'Yoon Suk-yeol'],
      ['尹錫悅', 'Suk-yeol Yoon'],
      ['李明博', 'Lee Myung-bak'],
      ['朴正熙', 'Park Chung-hee'],
      ['潘基文', 'Ban Ki-moon'],
      ['金大中', 'Kim Daejung'],
      ['文在寅', 'Moon Jae-in'],
    ] as const) {
      assert.equal(isKoreanFor(han, latin), true, `${han} ${latin}`);
    }
  });

  it('keep other Korean names apart', () => {
    assert.equal(isKoreanFor('文在寅', 'Moon Jae-ho'), false);
    assert.equal(isKoreanFor('李明博', 'Kim Myung-bak'), false);
  });

  it('are spelled as in Taiwan', () => {
    assert.equal(['zeng', 'bo', 'wei'].map(toWadeGiles).join(''), 'tsengpowei');
    assert.equal(['xie', 'shu', 'wei'].map(toWadeGiles).join(''), 'hsiehshuwei');
    assert.equal(['jiang', 'jing', 'guo'].map(toWadeGiles).join(''), 'chiangchingkuo');
    assert.equal(['zhang', 'zhi', 'xian'].map(toWadeGiles).join(''), 'changchihhsien');
  });

  it('may miss one syllable of a Vietnamese name, but not the family', () => {
    assert.equal(fitsVietnameseAlmost('邓国启', 'Đặng Quốc Khởi'), true);
    assert.equal(fitsVietnameseAlmost('陈国启', 'Đặng Quốc Khởi'), false);
    assert.equal(fitsVietnameseAlmost('邓国启', 'Đặng Quang Khởi'), false);
    assert.equal(fitsVietnameseAlmost('邓启', 'Đặng Khởi'), false);
  });
});

describe('transliterations', () => {
  it('are heard in both conventions', () => {
    for (const [han, latin] of [
      ['武科维奇', 'Vukovic'],
      ['歐巴馬', 'Obama'],
      ['奥巴马', 'Obama'],
      ['諾瓦克', 'Novak'],
      ['伊万诺夫', 'Ivanov'],
      ['裴瑞茲', 'Perez'],
      ['佩雷斯', 'Perez'],
    ] as const) {
      assert.ok(soundLikeness(han, latin) > 0.7, `${han} ${latin}`);
    }
  });

  it('are told from Chinese names by their characters', () => {
    assert.ok(strangeness('马科斯') < 7);
    assert.ok(strangeness('海瑞拉') < 8);
    assert.ok(strangeness('张浩然') > 9);
    assert.ok(strangeness('詹怡蓁') > 9);
  });
});
