import assert from 'node:assert/strict';
import type { Report } from '../../../src/events/report';
import { stageMarks, stagesDiffer } from '../../../src/events/stages';

/** The marks of a passage whose trigger stands between brackets. */
function marksOf(type: string, marked: string): string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const report: Report = {
    start: 0,
    end: text.length,
    type,
    trigger: { start, end },
    date: undefined,
    place: undefined,
    participants: [],
    object: undefined,
    modality: 'actual',
    zone: 0,
    confidence: 1,
    evidence: [],
  };
  return stageMarks(text, report);
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return stagesDiffer(new Set(a), new Set(b));
}

describe('stages of events', () => {
  it('tell an arrest from the crime, in three languages alike', () => {
    const arrests = [
      marksOf('crime', 'Two men were [arrested] in Lyon'),
      marksOf('crime', 'Công an [bắt] hai người'),
      marksOf('crime', '两人在里昂[被捕]'),
    ];
    assert.deepEqual(arrests, [['~arrest'], ['~arrest'], ['~arrest']]);
    const crimes = [
      marksOf('crime', 'A gang [robbed] the post office'),
      marksOf('crime', 'Hai người [bắt cóc] một em bé'),
      marksOf('crime', '歹徒[抢劫]了邮局'),
    ];
    for (const arrest of arrests) for (const crime of crimes) assert.ok(differ(arrest, crime));
  });

  it('tell the end of a strike from its beginning', () => {
    const begun = marksOf('other', 'Pilots went on [strike] on Monday');
    const ended = marksOf('other', 'Pilots ended their [strike] on Friday');
    assert.ok(differ(begun, ended));
    assert.ok(!differ(ended, marksOf('other', '飞行员周五结束了[罢工]')));
  });

  it('tell pairs from single players, and rounds from one another', () => {
    const singles = marksOf('contest', 'Dorn [beat] Berg in the final');
    const doubles = marksOf('contest', 'Dorn and Ruiz [won] the doubles final');
    const semi = marksOf('contest', 'Dorn [beat] Ruiz in the semi-finals');
    assert.ok(differ(singles, doubles));
    assert.ok(differ(semi, marksOf('contest', '多恩在四分之一决赛中[战胜]了鲁伊斯')));
    assert.ok(!differ(singles, marksOf('contest', 'Berg [lost] to Dorn')));
  });

  it('tell an aftershock, and a warning of what may come, from the earthquake', () => {
    const quake = marksOf('disaster', 'A strong [earthquake] shook Lima, and aftershocks followed');
    const after = [
      marksOf('disaster', 'An [aftershock] of 5.2 shook Lima on Friday'),
      marksOf('disaster', 'Một [dư chấn] mạnh 5,2 độ xảy ra hôm sau'),
      marksOf('disaster', '利马再次发生5.2级[余震]'),
      marksOf('disaster', '这是上周[地震]后最强的余震'),
    ];
    for (const each of after) assert.ok(differ(quake, each), each.join());
    for (const each of after) assert.ok(!differ(after[0] ?? [], each), each.join());
    const warning = marksOf('disaster', 'The agency issued a [tsunami] warning for the coast');
    assert.ok(differ(quake, warning));
    assert.deepEqual(marksOf('disaster', 'A [tsunami] hit the coast'), []);
  });

  it('tell a recount from the vote, and the match for third place from others', () => {
    const vote = marksOf('election', 'Berg won the [election] in Lima');
    const recounts = [
      marksOf('election', 'Judges began to recount the ballots of the [election]'),
      marksOf('election', 'Tòa kiểm phiếu lại cuộc [bầu cử]'),
      marksOf('election', '法院就[选举]重新验票'),
    ];
    for (const each of recounts) assert.ok(differ(vote, each), each.join());
    for (const each of recounts) assert.ok(!differ(recounts[0] ?? [], each), each.join());
    const semi = marksOf('contest', 'Lima [beat] Quito in the semi-final');
    for (const third of [
      'Quito [beat] Bogota in the third-place match',
      '基多队[击败]对手，夺得季军战胜利',
    ]) {
      assert.ok(differ(semi, marksOf('contest', third)), third);
    }
  });

  it('say nothing of what has no stages', () => {
    assert.deepEqual(marksOf('meeting', 'Berg [met] Dorn'), []);
    assert.ok(!differ([], ['~arrest']));
  });
});
