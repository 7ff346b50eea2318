import assert from 'node:assert/strict';
import { listComma } from '../../../../src/editor/cards/listComma';

describe('the comma of lists', () => {
  it('is the one of the language', () => {
    assert.equal(listComma('en'), ', ');
    assert.equal(listComma('vi'), ', ');
    assert.equal(listComma('zh-cn'), '、');
    assert.equal(listComma('ja'), '、');
  });
});
