import assert from 'node:assert/strict';
import { mergeRoles } from '../../../src/corpus/mergeRoles';
import { titleFor } from '../../../src/corpus/roleTitles';
import type { ResolvedRole } from '../../../src/corpus/resolved';

const role = (title: string, organisation?: string, date = '2020-01-01'): ResolvedRole => ({
  title,
  organisation,
  from: date,
  to: date,
  claims: [{ source: title, start: 0, end: 1, date }],
});

const titles = (...roles: ResolvedRole[]): (readonly string[])[] =>
  mergeRoles(roles).map((merged) => merged.titles ?? [merged.title]);

describe('roles of one person', () => {
  it('are one office in three languages', () => {
    const [merged, ...others] = mergeRoles([
      role('Prime Minister', undefined, '2020-03-01'),
      role('Thủ tướng', undefined, '2019-05-01'),
      role('总理', 'vietnam', '2021-07-01'),
    ]);
    assert.equal(others.length, 0);
    assert.ok(merged);
    assert.equal(merged.organisation, 'vietnam');
    assert.equal(merged.claims.length, 3);
    assert.deepEqual([merged.from, merged.to], ['2019-05-01', '2021-07-01']);
    assert.equal(titleFor(merged, 'vi'), 'Thủ tướng');
    assert.equal(titleFor(merged, 'en-GB'), 'Prime Minister');
    assert.equal(titleFor(merged, 'zh-cn'), '总理');
  });

  it('keep their portfolios apart', () => {
    assert.equal(titles(role('Minister of Health'), role('Bộ trưởng Y tế')).length, 1);
    assert.equal(
      titles(role('Minister of Health'), role('Bộ trưởng Giao thông vận tải')).length,
      2,
    );
    // A bare title may mean either.
    assert.equal(
      titles(role('Minister of Health'), role('Minister of Transport'), role('Minister')).length,
      3,
    );
  });

  it('keep their bodies apart', () => {
    assert.equal(titles(role('Ambassador', 'japan'), role('Đại sứ', 'france')).length, 2);
    assert.equal(titles(role('Ambassador', 'japan'), role('大使')).length, 1);
  });

  it('that nobody holds of two bodies are one, whatever body stands beside them', () => {
    const roles = [role('Premier'), role('Thủ tướng', 'china'), role('总理', 'state-council')];
    assert.equal(titles(...roles).length, 1);
    assert.equal(titles(role('President', 'club'), role('President', 'bank')).length, 2);
  });

  it('have titles for readers of Japanese that are not Chinese ones', () => {
    const merged = { ...role('总理'), titles: ['总理', 'Thủ tướng', 'Prime Minister'] };
    assert.equal(titleFor(merged, 'ja'), 'Prime Minister');
    assert.equal(titleFor({ ...merged, titles: [...merged.titles, '首相'] }, 'ja'), '首相');
    assert.equal(titleFor(role('总理'), 'ja'), '总理');
  });

  it('have the reader’s word for a known office, where languages have but one', () => {
    const shown = (title: string, language: string): string => {
      const [merged] = mergeRoles([role(title, 'bank')]);
      assert.ok(merged);
      return titleFor(merged, language);
    };
    assert.equal(shown('市长', 'en-GB'), 'Mayor');
    assert.equal(shown('市長', 'vi'), 'Thị trưởng');
    assert.equal(shown('foreign minister', 'zh-cn'), '外交部长');
    assert.equal(shown('Thủ tướng', 'ja'), 'Prime Minister');
    assert.equal(shown('副市长', 'en'), '副市长');
    assert.equal(shown('President', 'vi'), 'President');
    assert.equal(shown('Governor', 'zh-cn'), 'Governor');
  });

  it('know who leads a body, and nothing by such a word alone', () => {
    assert.equal(
      titles(role('Chairman', 'port'), role('Chủ nhiệm', 'port'), role('主任', 'port')).length,
      1,
    );
    assert.equal(titles(role('Chairman', 'port'), role('Chủ nhiệm', 'school')).length, 2);
    assert.equal(titles(role('Curator'), role('Harbour Poet')).length, 2);
  });
});
