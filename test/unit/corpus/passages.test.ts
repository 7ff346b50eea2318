import assert from 'node:assert/strict';
import { analyse } from '../../../src/corpus/analyse';
import { passagesOf } from '../../../src/corpus/passages';

const TEXT = [
  'Ferry opens in Porto',
  '',
  'PORTO, May 4, 2023 — Portuguese Transport Minister Rui Mendes (鲁伊·门德斯) opened a ferry line on Thursday.',
  'The line cost 1,250 million euros in 2023, said Mendes. 😀',
].join('\n');

describe('what the join reads of a text', () => {
  it('is the words of mentions and reports, figures, and the day of publication', () => {
    const analysis = analyse(TEXT);
    const passages = passagesOf(analysis);
    const { mentions, entities } = analysis.recognition;
    assert.deepEqual(
      passages.surfaces,
      mentions.map(({ start, end }) => TEXT.slice(start, end)),
    );
    assert.equal(passages.title, 'Ferry opens in Porto');
    assert.deepEqual(passages.figures, ['1250']);
    assert.deepEqual(passages.pairs, [TEXT.indexOf('😀')]);
    assert.equal(passages.length, TEXT.length);
    assert.equal(passages.marks[0]?.zone, 0);
    assert.equal(passages.languages.length, entities.length);
    assert.equal(passages.reports.length, analysis.reports.length);
    passages.reports.forEach(({ text }, index) => {
      const report = analysis.reports[index];
      assert.ok(report && text === TEXT.slice(report.start, report.end));
    });
  });

  it('is plain data, read once, and taken from the analysis where it came with it', () => {
    const analysis = analyse(TEXT);
    const passages = passagesOf(analysis);
    assert.equal(passagesOf(analysis), passages);
    assert.deepEqual(JSON.parse(JSON.stringify(passages)), passages);
    const other = { ...passages, title: 'another' };
    assert.equal(passagesOf({ ...analysis, passages: other }).title, 'another');
  });

  it('holds no more of a report than the join asks for', () => {
    const long = `Rui Mendes met Anna Keller in Porto on 4 May 2023${', and talked'.repeat(200)}.`;
    for (const { text } of passagesOf(analyse(long)).reports) assert.ok(text.length <= 600);
  });
});
