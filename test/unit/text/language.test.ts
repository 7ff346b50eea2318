import assert from 'node:assert/strict';
import { detectLanguage } from '../../../src/text/language';

const detect = (text: string): string | undefined =>
  detectLanguage(text, { start: 0, end: text.length });

describe('detectLanguage', () => {
  for (const [language, text] of [
    ['en', 'The harbour was closed for two days after the storm.'],
    ['vi', 'Cảng đóng cửa hai ngày sau cơn bão.'],
    ['zh-Hans', '台风过后,港口关闭了两天,轮船无法进出。'],
    ['zh-Hant', '颱風過後,港口關閉了兩天,輪船無法進出。'],
    ['ja', '台風のあと、港は二日間閉鎖された。'],
    ['ko', '태풍이 지나간 뒤 항구는 이틀 동안 닫혔다.'],
    ['fr', 'Le port est resté fermé pendant deux jours après la tempête.'],
    ['es', 'El puerto estuvo cerrado dos días por la tormenta.'],
    ['ru', 'Порт был закрыт два дня после шторма.'],
    ['th', 'ท่าเรือปิดสองวันหลังพายุ'],
  ] as const) {
    it(`tells ${language}`, () => assert.equal(detect(text), language));
  }

  it('tells Vietnamese written with combining marks', () => {
    assert.equal(detect('Cảng đóng cửa hai ngày sau cơn bão.'.normalize('NFD')), 'vi');
  });

  it('is not misled by a Vietnamese name in English prose', () => {
    assert.equal(
      detect('The mayor of Đà Nẵng said that the bridge would be open to traffic by the summer.'),
      'en',
    );
  });

  it('does not guess from a name, digits or nothing', () => {
    for (const text of ['Kowalski', '12:30', '', '…']) assert.equal(detect(text), undefined);
  });
});
