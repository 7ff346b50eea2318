import assert from 'node:assert/strict';
import {
  fitPinyin,
  fitVietnamese,
  pinyinReadings,
  vietnameseReadings,
} from '../../../src/names/hanReadings';
import { simplify, toTraditional } from '../../../src/names/hanVariants';

describe('readings of Han characters', () => {
  it('knows both scripts', () => {
    assert.ok(vietnameseReadings('進').includes('tiến'));
    assert.deepEqual(vietnameseReadings('进'), vietnameseReadings('進'));
    assert.ok(pinyinReadings('國').includes('guo'));
    assert.deepEqual(vietnameseReadings('x'), []);
  });

  it('reads Vietnamese names', () => {
    for (const [han, latin] of [
      ['胡志明', 'Hồ Chí Minh'],
      ['武元甲', 'Võ Nguyên Giáp'],
      ['武元甲', 'Vũ Nguyên Giáp'],
      ['阮氏金银', 'Nguyễn Thị Kim Ngân'],
      ['阮富仲', 'Nguyễn Phú Trọng'],
      ['王廷惠', 'Vương Đình Huệ'],
      ['范明政', 'Phạm Minh Chính'],
      ['裴清山', 'Bùi Thanh Sơn'],
      ['黎怀忠', 'Lê Hoài Trung'],
      ['陳大光', 'Trần Đại Quang'],
    ] as const) {
      assert.equal(fitVietnamese(han, latin), 'exact', latin);
    }
    assert.equal(fitVietnamese('范明政', 'Pham Minh Chinh'), 'folded');
    assert.equal(fitVietnamese('范明政', 'Phạm Minh Chỉnh'), undefined);
    assert.equal(fitVietnamese('范明政', 'Phạm Chính'), undefined);
    assert.equal(fitVietnamese('范', 'Phạm'), undefined);
  });

  it('reads pinyin in both orders', () => {
    assert.ok(fitPinyin('习近平', 'Xi Jinping'));
    assert.ok(fitPinyin('習近平', 'Jinping Xi'));
    assert.ok(fitPinyin('曾庆红', 'Zeng Qinghong'));
    assert.ok(fitPinyin('欧阳修', 'Ouyang Xiu'));
    assert.ok(!fitPinyin('习近平', 'Li Keqiang'));
    assert.ok(!fitPinyin('王', 'Wang'));
  });

  it('turns Traditional and Japanese forms into Simplified ones and back', () => {
    assert.equal(simplify('臺灣總統府，金沢広島'), '台湾总统府，金泽广岛');
    assert.equal(toTraditional('国际'), '國際');
    assert.equal(simplify('no Han'), 'no Han');
  });
});
