import assert from 'node:assert/strict';
import { readSource } from '../../../src/text/readSource';
import { mayBeSection } from '../../../src/text/sectionNames';

const BODY =
  'The harbour council met on Monday to speak of the old quay, which nobody has used for years.\n\n' +
  'Fishermen said that they had waited for ten years, and the mayor promised an answer in May.\n';

function headlineOf(head: string): string | undefined {
  const text = `${head}\n\n${BODY}`;
  const { headline } = readSource(text);
  return headline && text.slice(headline.start, headline.end);
}

describe('mayBeSection', () => {
  it('knows the names of sections, sites and paths by their form', () => {
    for (const line of [
      'NATION',
      'Sport / Athletics',
      'Business & Trade',
      'Home > Coast',
      '即時財經',
    ])
      assert.ok(mayBeSection(line), line);
    for (const line of ['Thế giới', 'Thể thao 24h', 'Tài chính - Ngân hàng', '体育 > 田径 > 正文'])
      assert.ok(mayBeSection(line), line);
  });

  it('takes no headline for one', () => {
    for (const line of [
      'Quay to be sold at last',
      '港口将于五月出售',
      'Bến cảng cũ được bán trong tháng 5',
    ])
      assert.ok(!mayBeSection(line), line);
  });
});

describe('readSource, below the name of a section', () => {
  it('takes the line of the article for its headline', () => {
    const headline = 'Council speaks of quay at last';
    assert.equal(headlineOf(`NATION\n${headline}`), headline);
    assert.equal(headlineOf(`Sport | Sailing\n\nTuesday, 16 June 2021\n\n${headline}`), headline);
    assert.equal(headlineOf(`Coast News\nHarbour\n${headline}\nBy Ana Rivera`), headline);
  });

  it('keeps a short headline that stands alone', () => {
    assert.equal(headlineOf('Quay sold'), 'Quay sold');
    assert.equal(headlineOf('Quay sold\nBy Ana Rivera'), 'Quay sold');
    const standfirst =
      'After ten years of waiting, the fishermen of the old harbour learn in a crowded hall that their quay will be a hotel';
    assert.equal(headlineOf(`Quay sold\n${standfirst}`), 'Quay sold');
  });
});
