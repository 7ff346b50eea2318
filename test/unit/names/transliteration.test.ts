import assert from 'node:assert/strict';
import { fitJapanese, isJapaneseFamily } from '../../../src/names/japaneseNames';
import { readOffice } from '../../../src/names/offices';
import { soundLikeness, transliterationLikeness } from '../../../src/names/transliteration';

describe('names by how they sound in Chinese', () => {
  it('hears a name in its transliteration and not in another', () => {
    for (const [han, latin, other] of [
      ['马杜罗', 'Maduro', 'Mandela'],
      ['沃尔夫斯堡', 'Wolfsburg', 'Salzburg'],
      ['泽连斯基', 'Zelensky', 'Zhukov'],
      ['阿德恩', 'Ardern', 'Abbott'],
      ['巴切莱特', 'Bachelet', 'Boric'],
    ] as const) {
      assert.ok(soundLikeness(han, latin) > 0.7, `${latin} ${soundLikeness(han, latin)}`);
      assert.ok(soundLikeness(han, latin) > soundLikeness(han, other) + 0.15, other);
    }
  });

  it('compares whole names part by part', () => {
    assert.ok(transliterationLikeness('杰辛达·阿德恩', ['Jacinda', 'Ardern']).score > 0.79);
    assert.ok(transliterationLikeness('约翰·基', ['John', 'Key']).score > 0.79);
    assert.ok(transliterationLikeness('杰辛达·阿德恩', ['Helen', 'Clark']).score < 0.5);
    assert.ok(transliterationLikeness('阿德恩', ['Jacinda', 'Ardern']).part);
  });

  it('is at ease with nothing and with very long names', () => {
    assert.equal(soundLikeness('', 'x'), 0);
    assert.equal(soundLikeness('马', ''), 0);
    assert.ok(soundLikeness('马'.repeat(5000), 'ma'.repeat(5000)) >= 0);
  });
});

describe('Japanese names', () => {
  it('are read in either order', () => {
    for (const [han, latin] of [
      ['大江健三郎', 'Kenzaburo Oe'],
      ['大江健三郎', 'Ōe Kenzaburō'],
      ['黒澤明', 'Akira Kurosawa'],
      ['三島由紀夫', 'Mishima Yukio'],
      ['川端康成', 'Yasunari Kawabata'],
      ['村上春樹', 'Haruki Murakami'],
      ['佐々木則夫', 'Norio Sasaki'],
    ] as const) {
      assert.equal(fitJapanese(han, latin), 'full', latin);
    }
    assert.equal(fitJapanese('村上春树', 'Tadao Murakami'), 'family');
    assert.equal(fitJapanese('村上春树', 'Haruki Kawabata'), undefined);
    assert.ok(isJapaneseFamily('Ōta'));
    assert.ok(!isJapaneseFamily('Smith'));
  });
});

describe('offices', () => {
  it('are the same in every language', () => {
    for (const [office, ...titles] of [
      ['prime-minister', 'Prime Minister', 'Thủ tướng', '首相', '總理'],
      ['deputy-prime-minister', 'Deputy Prime Minister', 'Phó Thủ tướng', '副总理'],
      ['coach', 'head coach', 'Huấn luyện viên trưởng', '主教练'],
      ['chief-justice', 'Chief Justice', 'Chánh án', '首席大法官'],
    ] as const) {
      for (const title of titles) assert.equal(readOffice(title)?.office, office, title);
    }
    assert.equal(readOffice('thing'), undefined);
    assert.equal(readOffice(''), undefined);
  });
});
