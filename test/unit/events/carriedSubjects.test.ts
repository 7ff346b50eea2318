import assert from 'node:assert/strict';
import { analyse } from '../../../src/corpus/analyse';
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

  it('gives a verb behind a comma, and what is done besides, to the subject of the sentence', () => {
    for (const [text, who] of [
      ['[p:Anna Berg], who came from [l:Bergen] in 2004, was elected on 4 May 2021.', 'Anna Berg'],
      ['[p:Anna Berg] will speak in [l:Oslo] today before flying home on 4 May 2021.', 'Anna Berg'],
      ['[p:Anna Berg] left the club last winter and broke her arm in March 2021.', 'Anna Berg'],
    ] as const) {
      assert.deepEqual(whoInLast(text), [who], text);
    }
  });

  it('takes no ministry for "the airline"', () => {
    assert.deepEqual(
      whoInLast(
        '[o:Nordair] flew to [l:Oslo]. [o:Nordair] grows. The [o:Ministry of Transport] and again the [o:Ministry of Transport] and the [o:Ministry of Transport] agreed. The airline opened an office on 4 May 2021.',
      ),
      ['Nordair'],
    );
  });

  it('takes the holder of the very office before one of a like office', () => {
    const { recognition, reports } = analyse(
      'Chủ tịch nước Lê Văn An tiếp Tổng thống Na Uy Erik Dahl tại Huế ngày 4-5-2021. Sáng 5-5-2021, Chủ tịch nước dự lễ khánh thành nhà máy.',
    );
    const who = reports
      .at(-1)
      ?.participants.map(({ entity }) => recognition.entities[entity]?.name);
    assert.deepEqual(who, ['Lê Văn An']);
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

  it('fills in who is meant though others are named after the word for them', () => {
    const before = '[p:Anna Berg] spoke in [l:Oslo] on 4 May 2021.';
    assert.deepEqual(whoInLast(`${before} On 9 May 2021 she met [p:Carl Dorn].`), [
      'Anna Berg',
      'Carl Dorn',
    ]);
    assert.deepEqual(
      whoInLast('[p:陈立安]2021年5月4日在[l:奥斯陆]发表讲话。5月9日,他会见了[p:王海生]。'),
      ['陈立安', '王海生'],
    );
  });

  it('takes "ông" before a name for no pronoun, and "his lawyer" for another', () => {
    const before = '[p:Lê Văn An] phát biểu tại [l:Huế] ngày 4-5-2021.';
    assert.deepEqual(whoInLast(`${before} Ngày 9-5-2021, ông [p:Trần Đình Bảo] từ chức.`), [
      'Trần Đình Bảo',
    ]);
    assert.deepEqual(
      whoInLast(
        '[p:Anna Berg] spoke in [l:Oslo] on 4 May 2021. Her lawyer, [p:Carl Dorn], resigned on 9 May 2021.',
      ),
      ['Carl Dorn'],
    );
  });

  it('looks for who is meant behind the day that a clause opens with', () => {
    const before = '[o:Nordair] bay tới [l:Huế]. [o:Nordair] là hãng mới.';
    assert.deepEqual(whoInLast(`${before} Tối 9-5-2021, hãng khai trương văn phòng.`), ['Nordair']);
    assert.deepEqual(whoInLast(`${before} Công ty mẹ khai trương văn phòng tối 9-5-2021.`), []);
  });

  it('lets a sentence that begins with its verb go on with the subject of the one before', () => {
    assert.deepEqual(whoInLast('[p:陈立安]2021年5月4日在[l:奥斯陆]被捕。2021年9月获准保释。'), [
      '陈立安',
    ]);
    assert.deepEqual(
      whoInLast('[p:Lê Văn An] bị bắt tại [l:Huế] ngày 4-5-2021. Ngày 9-5-2021, được trả tự do.'),
      ['Lê Văn An'],
    );
  });

  it('takes the one told of by age for the one named before', () => {
    const before = '[p:Carl Dorn] scored twice in [l:Oslo].';
    assert.deepEqual(whoInLast(`${before} The 24-year-old was arrested on 9 May 2021.`), [
      'Carl Dorn',
    ]);
  });

  it('knows whose case it is', () => {
    const before = '[p:Carl Dorn] was arrested in [l:Oslo] on 4 May 2021. It rained.';
    assert.deepEqual(whoInLast(`${before} The trial opened on 9 May 2021.`), ['Carl Dorn']);
    assert.deepEqual(
      whoInLast('[p:陈立安]2021年5月4日在[l:奥斯陆]被捕。下了雨。庭审5月9日在[l:卑尔根]开始。'),
      ['陈立安'],
    );
    const another = '[p:Eva Falk] was arrested in [l:Oslo] on 4 May 2021.';
    assert.deepEqual(whoInLast(`${before} ${another} The trial opened on 9 May 2021.`), []);
  });

  it('marks whom it fills in, for reports are not joined by guesses', () => {
    const { analysis } = analyseMarked(
      '[p:Anna Berg] met [p:Carl Dorn] in [l:Oslo] on 4 May 2021. She had resigned in October 2020.',
    );
    assert.deepEqual(
      analysis.reports.map(({ participants }) => participants.map(({ meant }) => meant === true)),
      [[false, false], [true]],
    );
  });
});
