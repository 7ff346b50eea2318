import assert from 'node:assert/strict';
import { analyseMarked, tellings } from './markedText';

/** Who takes part in the last thing that a text tells. */
function whoInLast(marked: string): readonly string[] | undefined {
  return tellings(marked).at(-1)?.who;
}

describe('carrySubjects', () => {
  it('gives "he" and "she" to the subject of the nearest sentence with a person', () => {
    assert.deepEqual(
      whoInLast(
        '[p:Anna Berg] met [p:Carl Dorn] in [l:Oslo] on 4 May 2021. It rained. She had resigned in October 2020.',
      ),
      ['Anna Berg'],
    );
  });

  it('gives "they", "hai ông" and 他们 to the two persons named last', () => {
    const before = '[p:Lê Văn An] điện đàm với [p:Trần Đình Bảo] ngày 4-5-2021.';
    assert.deepEqual(whoInLast(`${before} Hai ông từng gặp nhau tại [l:Huế] hồi tháng 7-2020.`), [
      'Trần Đình Bảo',
      'Lê Văn An',
    ]);
    assert.deepEqual(
      whoInLast(
        '2021年5月4日,[p:陈立安]与[p:王海生]举行会谈。2020年7月,他们也曾在[l:奥斯陆]会面。',
      ),
      ['王海生', '陈立安'],
    );
  });

  it('lets a Chinese clause behind a day go on with the subject of its sentence', () => {
    assert.deepEqual(whoInLast('[p:陈立安]2021年5月4日在[l:奥斯陆]通过体检,5月7日与球迷见面。'), [
      '陈立安',
    ]);
  });

  it('leaves alone what names its own and what nobody before can have done', () => {
    assert.deepEqual(
      whoInLast(
        '[p:Anna Berg] met [p:Carl Dorn] in [l:Oslo] on 4 May 2021. He and [p:Eva Falk] resigned on 9 May 2021.',
      ),
      ['Eva Falk'],
    );
    assert.deepEqual(whoInLast('They met in [l:Oslo] on 4 May 2021.'), []);
  });

  it('takes the only person named for "him", as one to whom it is done', () => {
    const told = analyseMarked(
      '[p:Carl Dorn] fled from [l:Oslo] on 4 May 2021. A court in [l:Bergen] sentenced him on 9 May 2021.',
    ).analysis.reports.at(-1);
    assert.deepEqual(
      told?.participants.map(({ role }) => role),
      ['patient'],
    );
  });

  it('does not make of whom something is done to the one who did it', () => {
    const before = '[p:Anna Berg] met [p:Carl Dorn] in [l:Oslo] on 4 May 2021.';
    assert.deepEqual(whoInLast(`${before} A court in [l:Bergen] sentenced him on 9 May 2021.`), []);
    assert.deepEqual(
      whoInLast('[p:陈立安]2021年5月4日在[l:奥斯陆]与[p:王海生]会谈。2021年5月9日,把他送上法庭。'),
      [],
    );
  });

  it('takes "the company", "its" and 该公司 for the organisation that is told of most', () => {
    const before = '[o:Nordair] and [o:Falk AG] fly to [l:Oslo]. [o:Nordair] is new.';
    assert.deepEqual(whoInLast(`${before} The airline was fined in August 2020.`), ['Nordair']);
    assert.deepEqual(whoInLast(`${before} Its licence was suspended on 9 May 2021.`), ['Nordair']);
    assert.deepEqual(
      whoInLast('[o:北风公司]位于[l:奥斯陆]。[o:北风公司]很大。该公司2021年5月9日出售三艘渔船。'),
      ['北风公司'],
    );
    assert.deepEqual(whoInLast('It rained in [l:Oslo]. The airline was fined in August 2020.'), []);
  });

  it('takes "the two companies" for the two that are told of most', () => {
    const before =
      '[o:Nordair] bought [o:Falk AG] in [l:Oslo]. [o:Nordair] is new, [o:Falk AG] is old, says [o:Berg News].';
    assert.deepEqual(
      whoInLast(`${before} The two companies announced the merger on 14 June 2021.`)?.toSorted(),
      ['Falk AG', 'Nordair'],
    );
  });

  it('goes on with the subject of a sentence where a clause begins with its verb', () => {
    assert.deepEqual(
      whoInLast(
        '[p:Carl Dorn] was arrested in [l:Oslo] on 4 May 2021, and was flown to [l:Bergen] on 9 May 2021.',
      )?.includes('Carl Dorn'),
      true,
    );
    assert.deepEqual(
      whoInLast('[p:陈立安]2021年5月4日在[l:奥斯陆]通过体检,随后于2021年5月9日接受手术。'),
      ['陈立安'],
    );
  });
});
