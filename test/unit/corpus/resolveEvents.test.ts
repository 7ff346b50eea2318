import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../../src/corpus/analyse';
import type { RegisteredEvent } from '../../../src/annotations/model';
import { Corpus } from '../../../src/corpus/corpus';
import { lines, resolveMarked } from './markedCorpus';

const settled: RegisteredEvent = {
  id: 'fish-treaty',
  merged: [],
  rejected: false,
  range: { start: 0, end: 0 },
};

describe('resolveEvents', () => {
  it('puts one event of three languages under one line', () => {
    const events = resolveMarked({
      en: 'Envoys meet in Oslo\n\nMinister [p:Anna Berg=berg] met President [p:Luis Paz=paz] in [l:Oslo=oslo] on 4 May 2021.\n',
      vi: 'Ngày 4/5/2021, tại [l:Oslo=oslo], Bộ trưởng [p:Anna Berg=berg] hội đàm với Tổng thống [p:Luis Paz=paz].\n',
      zh: '2021年5月4日,[p:贝里=berg]在[l:奥斯陆=oslo]会见了总统[p:帕斯=paz]。\n',
    });
    assert.deepEqual(lines(events), ['meeting 2021-05-04: en vi zh']);
    assert.equal(events.events[0]?.place, 'oslo');
  });

  it('dates a weekday and a date without its year by the events that sources share', () => {
    const events = resolveMarked({
      full: 'On 4 May 2021, [o:Ministry of Fish=fish] and [o:Acme=acme] signed a treaty on cod quotas.\n',
      partial:
        'Chiều 4-5, Bộ trưởng [p:Lê Văn An=an] tiếp Đại sứ [p:Anna Berg=berg], đồng thời chứng kiến lễ ký hiệp ước giữa [o:Bộ Thủy sản=fish] và [o:Acme=acme].\n',
      weekday:
        'Minister [p:Le Van An=an] received Ambassador [p:Anna Berg=berg] in [l:Hue=hue] on Tuesday.\n',
    });
    assert.deepEqual(lines(events), [
      'meeting 2021-05-04: partial weekday',
      'signing 2021-05-04: full partial',
    ]);
    assert.match(events.published.get('weekday')?.date ?? '', /^2021-05-04~$/);
    assert.equal(events.published.get('weekday')?.evidence?.rule, 'shared-event');
  });

  it('trusts a written day more than the same day inferred', () => {
    const told = (day: string): string =>
      `Minister [p:Le Van An=an] received Ambassador [p:Anna Berg=berg] in [l:Hue=hue] on ${day}.\n`;
    const { events } = resolveMarked({
      a: told('Tuesday'),
      b: told('4 May 2021'),
      c: told('May 4'),
    });
    assert.deepEqual(
      events.map(({ date }) => date),
      ['2021-05-04'],
    );
  });

  it('joins the signing of one treaty on one day, whoever is named for it', () => {
    const { events } = resolveMarked({
      a: 'Minister [p:Ines Prado=prado] signed the [d:Cod Quota Treaty=treaty] on 4 May 2021.\n',
      b: '2021年5月4日,[p:贝里=berg]在[l:奥斯陆=oslo]签署了《[d:鳕鱼条约=treaty]》。\n',
    });
    assert.deepEqual(
      events.map(({ reports }) => reports.map(({ source }) => source).join('')).sort(),
      ['ab'],
    );
  });

  it('dates what a paragraph goes on to tell by the day it began with', () => {
    const [event] = resolveMarked({
      a: 'A new ferry\n\n5 May 2021\n\nOn 4 May 2021 the sea at [l:Faro=faro] was calm. Mayor [p:Ines Prado=prado] attended the opening ceremony.\n',
    }).events.filter(({ type }) => type === 'ceremony');
    assert.equal(event?.date, '2021-05-04');
  });

  it('counts the days from one event to another', () => {
    const counted = (text: string): string[] =>
      lines(resolveMarked({ a: text })).filter((line) => line.startsWith('crime'));
    assert.deepEqual(
      counted(
        '[o:Acme Steel] appointed [p:Anna Berg] on 4 May 2021, two days after [p:Carl Dorn] was arrested.\n',
      ),
      ['crime 2021-05-02: a'],
    );
    assert.deepEqual(
      counted(
        'Hai ngày sau khi [p:Lê Văn Ba] bị bắt, [o:Công ty Sao Đỏ] bổ nhiệm bà [p:Trần Thị Tư] ngày 4/5/2021.\n',
      ),
      ['crime 2021-05-02: a'],
    );
    assert.deepEqual(
      counted('[p:李明]被捕两天后,[o:红星公司]2021年5月4日任命[p:陈芳]为总经理。\n'),
      ['crime 2021-05-02: a'],
    );
  });

  it('does not date a weekday that does not fit', () => {
    const events = resolveMarked({
      full: 'Minister [p:Le Van An=an] received Ambassador [p:Anna Berg=berg] in [l:Hue=hue] on 4 May 2021.\n',
      weekday:
        'Minister [p:Le Van An=an] received Ambassador [p:Anna Berg=berg] in [l:Hue=hue] on Friday.\n',
    });
    assert.equal(events.published.get('weekday')?.date, undefined);
    assert.equal(events.events.length, 2);
  });

  it('takes a year that is written out elsewhere for a past one', () => {
    const events = resolveMarked({
      a: 'A ceremony was held in [l:Hue=hue] on March 3 to open the new bridge of [o:Acme=acme].\n\nOn May 4, 2018, [o:Acme=acme] and [o:Borg=borg] signed the contract.\n',
    });
    assert.deepEqual(lines(events), ['signing 2018-05-04: a', 'ceremony 2019-03-03: a']);
    assert.equal(events.published.get('a')?.evidence?.rule, 'later-than-written-year');
  });

  const dispatch =
    'Cod quotas cut\n\nOSLO, March 3 (HNA) — Minister [p:Anna Berg=berg] met President [p:Luis Paz=paz] in [l:Oslo=oslo] on Wednesday.\n';

  it('completes a dateline from the name of the file', () => {
    const { published } = resolveMarked({ '2021-03-03_cod.txt': dispatch });
    const found = published.get('2021-03-03_cod.txt');
    assert.equal(found?.date, '2021-03-03');
    assert.equal(found.evidence?.rule, 'dateline-and-file-name');
  });

  it('lets the day of a dateline win over that of the file, but not its year', () => {
    const { published } = resolveMarked({ '2021-03-05_cod.txt': dispatch });
    const found = published.get('2021-03-05_cod.txt');
    assert.equal(found?.date, '2021-03-03~');
    assert.equal(found.evidence?.rule, 'file-name');
  });

  it('takes the year in which the weekday of the lead falls on the dateline', () => {
    const near =
      'Market opens\n\nOSLO, May 4, 2021 (HNA) — Mayor [p:Kari Lund=lund] opened a fish market.\n';
    const { published } = resolveMarked({ dispatch, near });
    assert.equal(published.get('dispatch')?.date, '2021-03-03?');
    assert.equal(published.get('dispatch')?.evidence?.rule, 'dateline-weekday');
    assert.equal(resolveMarked({ dispatch }).published.get('dispatch')?.date, undefined);
  });

  it('leaves out years that the text writes out for others, and those still to come', () => {
    const near =
      'Market opens\n\nOSLO, May 4, 2022 (HNA) — Mayor [p:Kari Lund=lund] opened a fish market.\n';
    const later =
      'Cod quotas cut\n\nOSLO, March 3 (HNA) — Minister [p:Anna Berg=berg] met President [p:Luis Paz=paz] in [l:Oslo=oslo] on Wednesday.\n\nThey had met in June 2019. The quotas will hold until December 2031.\n';
    assert.equal(resolveMarked({ later, near }).published.get('later')?.date, '2021-03-03?');
  });

  it('completes a dateline of a day alone from a source of the same story', () => {
    const names = '[p:Aino Salo=salo], [p:Olof Berg=berg] and [o:Harbour Board=board]';
    const { published } = resolveMarked({
      far: 'OSLO, May 18, 2009 (Fjord) - Nothing is known of [p:Aino Salo=salo].\n',
      full: `TURKU, May 19, 2021 (Fjord) - The dispute between ${names} goes on.\n`,
      day: `(港社18日电)[p:萨洛=salo]和[p:贝里=berg]与[o:港务局=board]的争议仍在继续。\n`,
    });
    assert.equal(published.get('day')?.date, '2021-05-18?');
    assert.deepEqual(published.get('day')?.evidence?.detail, 'full');
  });

  it('dates a source by all the days it names, beside what its story tells of those days', () => {
    const told = [
      'Harbour strike ends',
      'BERGEN, June 17, 2019 (Fjord) - [p:Aino Salo=salo] and [p:Olof Berg=berg] signed an agreement on wages in [l:Turku=turku] on June 15, 2019. A fire at the quay of [l:Turku=turku] killed three people on June 11, 2019. On May 6, 2019, [p:Aino Salo=salo] met [p:Eva Falk=falk] in [l:Turku=turku].',
    ].join('\n\n');
    const undated = [
      'Dockers back at work',
      '[p:Aino Salo=salo] and [p:Olof Berg=berg] signed an agreement on wages in [l:Turku=turku] on Saturday. The fire at the quay of [l:Turku=turku] had killed three people on Tuesday.',
    ].join('\n\n');
    const { published, events } = resolveMarked({ told, undated });
    assert.equal(published.get('undated')?.date, '2019-06-16~');
    assert.equal(published.get('undated')?.evidence?.detail, 'told');
    assert.ok(
      events.some(({ date, reports }) => date === '2019-06-15' && reports.length > 1),
      JSON.stringify(events.map(({ date, reports }) => [date, reports.length])),
    );
  });

  it('does not date a source by a story that tells of other days', () => {
    const { published } = resolveMarked({
      told: 'BERGEN, June 17, 2019 (Fjord) - [p:Aino Salo=salo] and [p:Olof Berg=berg] signed an agreement on wages on June 15, 2019.\n',
      undated: '[p:Aino Salo=salo] and [p:Olof Berg=berg] quarrelled about a boat on April 2.\n',
    });
    assert.notEqual(published.get('undated')?.date?.slice(0, 7), '2019-06');
  });

  it('joins what two sources of a story each tell as the only thing of a date, in whatever words', () => {
    const story = (told: string): string =>
      `[p:Aino Salo=salo] met [p:Olof Berg=berg] and [p:Eva Falk=falk] in [l:Turku=turku] on 4 May 2021. ${told}\n`;
    const joined = resolveMarked({
      a: story('The two had quarrelled over the quay in March 2019.'),
      b: story('A dispute over the quay began in March 2019.'),
    });
    assert.ok(
      joined.events.some(({ date, reports }) => date === '2019-03' && reports.length === 2),
      JSON.stringify(lines(joined)),
    );
    const apart = resolveMarked({
      a: story('[p:Aino Salo=salo] was arrested in March 2019.'),
      b: story('[p:Aino Salo=salo] won the election in March 2019.'),
    });
    assert.equal(lines(apart).filter((line) => line.includes('2019-03')).length, 2);
  });

  it('lets the reader’s date of a source win', () => {
    const text =
      'Minister [p:Le Van An=an] received Ambassador [p:Anna Berg=berg] in [l:Hue=hue] on Tuesday.\n';
    const events = resolveMarked({ a: { text, metadata: { published: '2015-05-06' } } });
    assert.deepEqual(lines(events), ['meeting 2015-05-05: a']);
    assert.equal(events.published.get('a')?.evidence?.rule, 'reader');
  });

  it('leaves undated what nothing dates', () => {
    const events = resolveMarked({
      a: 'Minister [p:Le Van An=an] received Ambassador [p:Anna Berg=berg] in [l:Hue=hue] on Tuesday.\n',
    });
    assert.deepEqual(lines(events), ['meeting -: a']);
  });

  it('puts what happened during a visit under it', () => {
    const { events } = resolveMarked({
      a: '2021年5月4日至7日对[l:挪威=norway]进行工作访问期间,[p:李文=li]分别会见了首相[p:贝里=berg];议长[p:多恩=dorn]。\n',
    });
    const visit = events.find(({ type }) => type === 'visit');
    const meetings = events.filter(({ type }) => type === 'meeting');
    assert.equal(meetings.length, 2);
    for (const meeting of meetings) assert.equal(meeting.partOf, visit?.id);
  });

  it('keeps the different days that sources give, and says so', () => {
    const told = (day: string): string =>
      `[p:Anna Berg=berg] met [p:Luis Paz=paz] in [l:Oslo=oslo] on ${day} May 2021 to speak about cod quotas and trade.\n`;
    const { events } = resolveMarked({ a: told('4'), b: told('5'), c: told('4') });
    assert.equal(events.length, 1);
    assert.equal(events[0]?.date, '2021-05-04');
    assert.deepEqual(
      events[0].conflicts.map(({ about, claims }) => [about, claims.length]),
      [['date', 3]],
    );
  });

  it('does what a register settles: names, dates, merges, rejects', () => {
    const text =
      '[o:Acme=acme] and [o:Borg=borg] signed a treaty on 4 May 2021.\n\n[p:Anna Berg=berg] met [p:Luis Paz=paz] on 8 May 2021.\n';
    const before = resolveMarked({ a: text });
    const [signing, meeting] = before.events;
    assert.ok(signing && meeting);
    const after = resolveMarked({ a: text }, [
      {
        ...settled,
        id: signing.id,
        title: 'The treaty',
        date: '2021-05-03',
        merged: [],
      },
      { ...settled, id: meeting.id, rejected: true },
    ]);
    assert.deepEqual(lines(after), ['signing 2021-05-03: a']);
    assert.equal(after.events[0]?.title, 'The treaty');
    assert.equal(after.events[0].settled, true);
    const joined = resolveMarked({ a: text }, [{ ...settled, merged: [signing.id, meeting.id] }]);
    assert.equal(joined.events.length, 1);
    assert.equal(joined.events[0]?.reports.length, 2);
  });

  it('shows an event that a reader marked where nothing was recognised', () => {
    const text = 'The nets came up empty that winter.\n';
    const { events } = resolveMarked({
      a: {
        text,
        annotations: [
          {
            state: 'anchored',
            span: { start: 0, end: 24 },
            annotation: {
              id: 'x1',
              type: 'event',
              event: 'empty-nets',
              eventType: 'disaster',
              date: '1931',
              participants: { patient: ['fishers'] },
              range: { start: 0, end: 0 },
            },
          },
        ],
      },
    });
    assert.equal(events.length, 1);
    assert.equal(events[0]?.id, 'empty-nets');
    assert.equal(events[0].type, 'disaster');
    assert.equal(events[0].date, '1931');
    assert.deepEqual(events[0].reports[0]?.report, undefined);
    assert.deepEqual(events[0].participants, [{ entity: 'fishers', role: 'patient' }]);
  });
});

const seeds = path.join(process.env['GLOSSATOR_ROOT'] ?? '.', '..', 'shared', 'seeds');

describe('events of the real articles', () => {
  before(function () {
    if (!existsSync(seeds)) {
      console.log(`skipped: no ${seeds}`);
      this.skip();
    }
  });

  it('has the meeting, the signings, the seminar and the ceremony, each once, from all who tell', () => {
    const corpus = new Corpus();
    for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(path.join(seeds, file), 'utf8').replace(/^\uFEFF/, '');
      const key = file.slice(0, 3);
      const source = { key, path: file, analysis: analyse(text), metadata: {}, annotations: [] };
      corpus.set(source);
    }
    const { events } = corpus.snapshot();
    const found = lines(events);
    for (const wanted of [
      'signing 2019-08-07: 000 004',
      'meeting 2020-01-09: 000 001',
      'signing 2020-01-09: 000 001 003',
      'seminar 2021-01-08: 002',
      'ceremony 2021-03-17: 003',
      'visit 2019-08-05/2019-08-07: 004',
    ]) {
      assert.equal(
        found.filter((line) => line === wanted).length,
        1,
        `${wanted}\n${found.join('\n')}`,
      );
    }
    assert.equal(
      found.filter((line) => line === 'meeting 2019-08-05/2019-08-07: 004').length,
      4,
      'a meeting for each of the four who were met',
    );
    assert.ok(
      found.some((line) => line.startsWith('signing -: 000')),
      'the other agreement',
    );
  });
});
