import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../src/corpus/analyse';
import { findReports } from '../../../src/events/findReports';
import { readSource } from '../../../src/text/readSource';
import { readDates } from '../../../src/time/readDates';
import { analyseMarked, tellings } from './markedText';

function only(marked: string): ReturnType<typeof tellings>[number] {
  const told = tellings(marked);
  assert.equal(told.length, 1, JSON.stringify(told, undefined, 1));
  const [first] = told;
  assert.ok(first);
  return first;
}

describe('findReports: English', () => {
  it('reads who met whom, where and when', () => {
    const told = only(
      '[p:Anna Berg] met [p:Carl Dorn] in [l:Oslo] on 4 May 2021 to speak about fish quotas.',
    );
    assert.equal(told.type, 'meeting');
    assert.deepEqual(told.who, ['Anna Berg', 'Carl Dorn']);
    assert.equal(told.place, 'Oslo');
    assert.equal(told.date, '4 May 2021');
    assert.equal(told.modality, 'actual');
  });

  it('takes no count’s day for that of the event, and no main clause’s day for what was before', () => {
    const count = tellings('As of 4 May 2021 the flood in [l:Bergen] had killed nine people.');
    assert.deepEqual(
      count.map(({ date }) => date),
      [undefined],
    );
    const told = tellings(
      '[o:Acme Steel] appointed [p:Anna Berg] on 4 May 2021, after [p:Carl Dorn] was arrested.',
    );
    assert.deepEqual(
      told.map(({ type, date }) => [type, date]),
      [
        ['appointment', '4 May 2021'],
        ['crime', undefined],
      ],
    );
  });

  it('reads rescues and hearings', () => {
    assert.equal(only('[p:Carl Dorn] was rescued in [l:Bergen] on 4 May 2021.').type, 'rescue');
    assert.equal(
      only('[p:Carl Dorn] appeared before a judge in [l:Bergen] on 4 May 2021.').type,
      'court-ruling',
    );
  });

  it('tells a planned signing from a signing', () => {
    const planned = only(
      '[o:Acme Steel] and [o:Borg Mining] will sign a supply contract on 3 June 2022.',
    );
    assert.equal(planned.modality, 'planned');
    const done = only(
      '[o:Acme Steel] and [o:Borg Mining] signed a supply contract on 3 June 2022.',
    );
    assert.equal(done.modality, 'actual');
    assert.equal(done.type, 'signing');
  });

  it('keeps two verbs of one sentence apart, the subject going on', () => {
    const told = tellings(
      '[p:Anna Berg] visited [l:Lima] on 4 May 2021 and signed a treaty with [p:Luis Paz].',
    );
    assert.deepEqual(
      told.map(({ type }) => type),
      ['visit', 'signing'],
    );
    assert.ok(told[1]?.who.includes('Anna Berg'));
  });

  it('ends a subordinate clause at its comma and finds its subject behind it', () => {
    const told = only(
      'While receiving envoy [p:Carl Dorn] in [l:Quito] on Tuesday, President [p:Eva Ruiz] said prices are falling.',
    );
    assert.equal(told.passage, 'While receiving envoy Carl Dorn in Quito on Tuesday');
    assert.deepEqual(told.who, ['Eva Ruiz', 'Carl Dorn']);
  });

  it('leaves out who only tells of it', () => {
    const told = only(
      '[p:Eva Ruiz] said [o:Acme Steel] and [o:Borg Mining] have signed a supply contract.',
    );
    assert.deepEqual(told.who, ['Acme Steel', 'Borg Mining']);
  });

  it('takes no term for the day of what sets it', () => {
    for (const text of [
      'The treaty, signed in [l:Oslo], enters into force on 1 January 2022.',
      '[l:Malvenia] and [l:Borduria] signed a trade treaty that takes effect on 1 January 2022.',
      '[o:Rovers] signed a contract with [p:Carl Dorn] until 30 June 2025.',
    ]) {
      const told = only(text);
      assert.deepEqual([told.type, told.date], ['signing', undefined], text);
    }
  });

  it('takes no part of another word or phrase for what happened', () => {
    for (const text of [
      '2021年5月4日,[o:远东造船厂]经理[p:李大江]负责该地的供水。',
      '2021年5月4日,[o:远东造船厂]的退休教师[p:李大江]说,他住在[l:长江市]。',
      'Ngày 4-5-2021, đội tiếp sức của [l:Oslo] và [l:Roma] tập ở sân cũ.',
      'Ứng cử viên [p:Lê Văn Ba] nói về giấy chứng nhận của [o:Công ty Sông Xanh] hôm 4-5-2021.',
      '[p:Ann Lee] and [p:Carl Dorn] read the final report on 4 May 2021.',
    ]) {
      const types = tellings(text).map(({ type }) => type);
      const read = types.filter((type) => type !== 'other' && type !== 'statement');
      assert.deepEqual(read, [], text);
    }
  });

  it('takes what somebody asks for for no event', () => {
    for (const text of [
      '[p:Ann Lee] urged [o:Parliament] to pass the budget on 4 May 2021.',
      '[p:Lê Văn Ba] kêu gọi [o:Quốc hội] thông qua ngân sách ngày 4-5-2021.',
      '[p:李大江]2021年5月4日要求[o:议会]提前举行大选。',
    ]) {
      const actual = tellings(text).filter(
        ({ type, modality }) => type !== 'statement' && modality === 'actual',
      );
      assert.deepEqual(actual, [], text);
    }
  });

  it('leaves a date to what it stands with', () => {
    for (const [text, type, date] of [
      [
        'The judge granted bail to [p:Carl Dorn] and adjourned the case to 17 August.',
        'court-ruling',
        undefined,
      ],
      [
        'Families were evacuated and will stay in [l:Legaspi] until at least 29 March.',
        'other',
        undefined,
      ],
      ['[p:Carl Dorn] was charged with the 2009 murder of [p:Ann Lee].', 'crime', undefined],
      [
        '[p:Ann Lee] won the by-election ahead of [p:Carl Dorn], who came to [l:Oslo] in 2004.',
        'election',
        undefined,
      ],
      [
        '[p:Carl Dorn] was arrested on 9 March 2021 and handed over to [o:Interpol] on 29 March.',
        'crime',
        '9 March 2021',
      ],
    ] as const) {
      const [first] = tellings(text);
      assert.deepEqual([first?.type, first?.date], [type, date], text);
    }
    const both = tellings(
      '[p:Carl Dorn] was arrested on 9 March 2021 and handed over to [o:Interpol] on 29 March.',
    );
    assert.equal(both[1]?.date, '29 March');
  });

  it('leaves a date in a quotation to what is said there', () => {
    const { reports, dates } = analyse(
      '"They came to us in May of last year and we agreed," Carl Dorn told a news conference on 3 June 2021.\n',
    );
    assert.deepEqual(
      reports.map(({ type, date }) => [type, date]),
      [['statement', 1]],
    );
    assert.equal(dates.length, 2);
  });

  it('goes on from the day of the news, not from what was before it', () => {
    const told = tellings(
      '[p:Anna Berg] met [p:Carl Dorn] in [l:Oslo] on Monday. The two had last met on 13 October 2020 in [l:Rome]. In their presence [p:Ida Falk] and [p:Jon Holm] signed a fishing agreement.\n',
    );
    assert.equal(told.at(-1)?.type, 'signing');
    assert.equal(told.at(-1)?.date, 'Monday');
    const after = tellings(
      '[p:Anna Berg] met [p:Carl Dorn] in [l:Oslo] on Monday.\n\nThe flood struck [l:Rome] on 13 October 2020.\n\nFollowing the talks, [p:Ida Falk] and [p:Jon Holm] signed a fishing agreement.\n',
    );
    assert.deepEqual([after.at(-1)?.type, after.at(-1)?.date], ['signing', 'Monday']);
  });

  it('tells of a person in passing without the day of the sentence', () => {
    const told = tellings(
      '[p:Carl Dorn], who signed for [o:Rovers], scored the winner in the final on 3 March 2020.',
    );
    assert.deepEqual(
      told.map(({ type, date }) => [type, date]),
      [
        ['signing', undefined],
        ['contest', '3 March 2020'],
      ],
    );
    const { analysis } = analyseMarked('[p:Carl Dorn], who signed for [o:Rovers], has retired.');
    const rules = analysis.reports[0]?.evidence.map(({ rule }) => rule);
    assert.ok(rules?.includes('told-as-past'), String(rules));
  });

  it('finds strikes, permits, blame, arrests and deliveries of whom nobody names', () => {
    const told = [
      'Nurses at 12 hospitals walked off the job on 4 May 2021.',
      '[o:Drug Board] approved the vaccine on 4 May 2021.',
      '[p:Eva Ruiz] condemned the attack on 4 May 2021.',
      'A third man was caught near [l:Lyon] on 4 May 2021.',
      '[p:Eva Ruiz] said the first 20,000 doses will arrive on 4 May 2021.',
    ].map(only);
    assert.deepEqual(
      told.map(({ type, who, date }) => [type, who, date]),
      [
        ['other', [], '4 May 2021'],
        ['other', ['Drug Board'], '4 May 2021'],
        ['statement', ['Eva Ruiz'], '4 May 2021'],
        ['crime', [], '4 May 2021'],
        ['handover', [], '4 May 2021'],
      ],
    );
  });

  it('finds disasters, rulings, elections, matches, purchases and arrests', () => {
    const types = [
      'A magnitude 6.2 earthquake struck [l:Sumatra] on 3 March 2020, killing 12 people.',
      'A court in [l:Lyon] sentenced [p:Marc Petit] to six years in prison on 3 March 2020.',
      '[p:Eva Ruiz] was elected president of [l:Malvenia] on 3 March 2020.',
      '[o:Rovers] beat [o:Wanderers] 3-1 in the cup final on 3 March 2020.',
      '[o:Acme Steel] acquired [o:Borg Mining] for $2 billion on 3 March 2020.',
      'Police arrested [p:Marc Petit] in [l:Lyon] on 3 March 2020.',
    ].map((text) => only(text).type);
    assert.deepEqual(types, [
      'disaster',
      'court-ruling',
      'election',
      'contest',
      'acquisition',
      'crime',
    ]);
  });

  it('does not take every "meet", "launch" or "win" for an event', () => {
    for (const text of [
      'The plan must meet the needs of farmers.',
      'Launching into song is his habit.',
      'Nobody wins when prices fall.',
      'The meeting room is on the second floor.',
    ]) {
      assert.deepEqual(tellings(text), [], text);
    }
  });

  it('takes the day told of, not that of the dateline', () => {
    const told = only(
      '[l:LIMA], March 1, 2023 - A ferry and a tanker collided off [l:Callao] late on Tuesday, killing nine people.',
    );
    assert.equal(told.date, 'Tuesday');
  });

  it('takes the day of the lead for what is told before another day is named', () => {
    const lead = '[p:Anna Berg] met [p:Carl Dorn] in [l:Oslo] on 4 May 2021.';
    const next = 'They signed a memorandum on fish.';
    const dated = analyseMarked(`${lead}\n\nIt rained. ${next}`).analysis.reports.at(-1);
    assert.equal(dated?.date, 0);
    const later = `${lead}\n\nThey had signed a treaty on 9 May 2020. It rained.\n\n${next}`;
    assert.notEqual(analyseMarked(later).analysis.reports.at(-1)?.date, 0);
    const harm = analyseMarked(`${lead}\n\nIt rained. An earthquake killed [p:Eva Falk].`);
    assert.equal(harm.analysis.reports.at(-1)?.date, undefined);
  });

  it('takes a news conference for no seminar, in three languages alike', () => {
    for (const text of [
      '[p:Anna Berg] told a news conference in [l:Oslo] on 4 May 2021 that fish were scarce.',
      '[p:Lê Văn An] dự cuộc họp báo tại [l:Huế] ngày 4-5-2021.',
      '[p:陈立安]2021年5月4日在[l:奥斯陆]举行记者会。',
    ]) {
      assert.deepEqual(
        tellings(text).map(({ type }) => type),
        ['statement'],
      );
    }
  });

  it('takes who "took over in May" for no buyer', () => {
    assert.equal(
      only('[p:Anna Berg], once of [o:Nordair], took over in May 2021.').type,
      'appointment',
    );
  });

  it('takes no month for a march', () => {
    const [told, ...others] = tellings('[p:Anna Berg] took office in [l:Oslo] on March 7, 2021.');
    assert.equal(told?.type, 'appointment');
    assert.deepEqual(others, []);
  });

  it('makes a guest of whoever was received, or tells of it, on a visit', () => {
    const received = tellings(
      '[p:Lê Văn An] tiếp [p:Carl Dorn], chủ tịch hiệp hội, nhân chuyến thăm và làm việc tại [l:Huế] từ ngày 4 đến 6-5-2021.',
    );
    assert.equal(received.find(({ type }) => type === 'visit')?.who[0], 'Carl Dorn');
    const first = tellings(
      'Trong khuôn khổ chuyến công tác tại [l:Oslo] từ ngày 4 đến 6-5-2021, [p:Lê Văn An] hội đàm với [p:Carl Dorn].',
    );
    assert.ok(first.find(({ type }) => type === 'visit')?.who.includes('Lê Văn An'));
  });

  it('gives a headline the day of its lead', () => {
    const told = tellings(
      'Berg meets Dorn in Oslo\n\n[p:Anna Berg] met [p:Carl Dorn] in [l:Oslo] on 4 May 2021.\n\nThey spoke about fish.\n',
    );
    assert.equal(told[0]?.date, '4 May 2021');
  });

  it('knows the two sides and the person told of last', () => {
    const told = tellings(
      '[p:Anna Berg] met [p:Carl Dorn] in [l:Oslo] on 4 May 2021.\nThe two sides signed a memorandum on fisheries.\nHe visited [l:Bergen] on 5 May 2021.',
    );
    assert.deepEqual(told[1]?.who, ['Anna Berg', 'Carl Dorn']);
    assert.equal(told[1].date, '4 May 2021');
    assert.equal(told[2]?.who[0], 'Anna Berg');
  });
});

describe('findReports: Vietnamese', () => {
  it('reads a reception and the signing that went with it', () => {
    const told = tellings(
      'Sáng 4/5/2021, tại [l:Huế], Bộ trưởng [p:Lê Văn An] tiếp Đại sứ [p:Carl Dorn], đồng thời chứng kiến lễ ký bản ghi nhớ về thủy sản do [o:Công ty Sông Hương] ký.',
    );
    assert.deepEqual(
      told.map(({ type }) => type),
      ['meeting', 'signing'],
    );
    assert.ok(told[1]?.who.includes('Lê Văn An'));
  });

  it('reads storms, sentences and matches', () => {
    const types = [
      'Trưa 28/10/2019, bão số 7 đổ bộ vào [l:Phú Yên], làm 5 người chết.',
      '[o:Tòa án nhân dân tỉnh Long An] tuyên phạt [p:Trần Văn Ba] 12 năm tù ngày 3/3/2020.',
      '[o:Sông Lam] đánh bại [o:Thép Xanh] 2-0 trong trận chung kết ngày 3/3/2020.',
    ].map((text) => tellings(text).at(0)?.type);
    assert.deepEqual(types, ['disaster', 'court-ruling', 'contest']);
  });

  it('does not take what may be for what was', () => {
    const told = tellings('[o:Công ty Sông Hương] có thể ký hợp đồng với [o:Acme] ngày 3/3/2020.');
    assert.ok(told.every(({ modality }) => modality !== 'actual'));
  });
});

describe('findReports: Chinese', () => {
  it('makes a meeting of each of a list met one by one', () => {
    const told = tellings(
      '4月5日访问[l:挪威]期间,[p:李文]分别会见了首相[p:贝里];议长[p:多恩];[o:渔业协会]会长[p:汉森],同时出席海洋科技研讨会。',
    );
    assert.deepEqual(
      told.map(({ type }) => type),
      ['visit', 'meeting', 'meeting', 'meeting', 'seminar'],
    );
    assert.deepEqual(told[1]?.who, ['李文', '贝里']);
    assert.deepEqual(told[2]?.who, ['李文', '多恩']);
    assert.equal(told[2].passage, '议长多恩');
    assert.deepEqual(told[4]?.who, ['李文']);
  });

  it('makes a meeting of each where "respectively" stands before the list', () => {
    const told = tellings('3月6日,[p:李文]分别与[p:贝里]、[p:多恩]举行会谈。');
    assert.deepEqual(
      told.map(({ who }) => who),
      [
        ['李文', '贝里'],
        ['李文', '多恩'],
      ],
    );
  });

  it('reads earthquakes, rulings and purchases', () => {
    const types = [
      '2020年3月3日,[l:云南]发生5.2级地震,造成3人受伤。',
      '[o:广州法院]2020年3月3日判处[p:王力]有期徒刑八年。',
      '2020年3月3日,[o:华星集团]收购[o:东方电子]。',
    ].map((text) => tellings(text).at(0)?.type);
    assert.deepEqual(types, ['disaster', 'court-ruling', 'acquisition']);
  });

  it('does not take an office or a committee for an election', () => {
    assert.deepEqual(tellings('[p:王力]参加选举委员会的工作。'), []);
  });
});

describe('findReports: any text', () => {
  it('gives spans inside the text, in order, with their trigger inside a sentence', () => {
    const words = fc.constantFrom(
      ...['met', 'signed', 'a', 'treaty', 'and', ',', ';', '会见', '签署', '地震', '。', '.', '\n'],
      ...['tiếp', 'bão', 'đổ bộ', '2020-01-01', 'on', 'Thursday', 'İ', '“', '(', ':', '—', 'will'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const source = readSource(text);
        const recognition = { mentions: [], entities: [], quotes: [] };
        let last = 0;
        for (const report of findReports(source, recognition, readDates(source))) {
          assert.ok(report.start >= 0 && report.end <= text.length && report.start <= report.end);
          assert.ok(report.trigger.start >= last || report.trigger.start >= 0);
          assert.ok(report.confidence >= 0 && report.confidence <= 1);
          last = report.trigger.start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('survives a sentence that never ends', () => {
    const text = '会见签署,'.repeat(40_000);
    const source = readSource(text);
    findReports(source, { mentions: [], entities: [], quotes: [] }, []);
  });
});

describe('findReports: basics of other languages', () => {
  const typesOf = (marked: string): string[] => tellings(marked).map(({ type }) => type);

  it('reads French', () => {
    assert.deepEqual(
      typesOf(
        "Le maire [p:Anne Berg] s'est rendue à [l:Bergen] le 4 mai 2021 pour la fête de la ville.\n\n" +
          'Le 5 mai 2021, la société [o:Acier Nord] a signé un contrat avec [o:Mines Sud] dans la ville.\n',
      ),
      ['visit', 'signing'],
    );
  });

  it('reads Spanish', () => {
    assert.deepEqual(
      typesOf(
        'La alcaldesa [p:Ana Monte] se reunió con [p:Luis Paz] en [l:Bergen] el 4 de mayo de 2021.\n\n' +
          'Un terremoto sacudió la ciudad de [l:Bergen] el 5 de mayo de 2021, según los vecinos.\n',
      ),
      ['meeting', 'disaster'],
    );
  });

  it('reads Japanese', () => {
    assert.deepEqual(
      typesOf(
        '[p:山本花子]市長は2021年5月4日、[l:東京]で[p:佐藤太郎]知事と会談した。\n\n2021年5月5日、[l:東京]の工場で火災が発生した。\n',
      ),
      ['meeting', 'accident'],
    );
  });
});
