import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from '../../../src/text/readSource';
import { readAnchors } from '../../../src/time/anchors';
import { readDates } from '../../../src/time/readDates';
import { resolveTime } from '../../../src/time/resolveTime';

function anchorsOf(text: string): [number, string, string][] {
  const source = readSource(text);
  return [...readAnchors(source, readDates(source))].map(([zone, anchor]) => [
    zone,
    anchor.date,
    anchor.evidence.rule,
  ]);
}

const BODY =
  'The harbour council met on 3 February 2018 and again on Monday to speak of the old quay.\n\n' +
  'Fishermen said that they had waited for ten years. The mayor promised an answer in May.\n';

describe('readAnchors', () => {
  it('reads a timestamp before the text', () => {
    assert.deepEqual(anchorsOf(`Council speaks of quay\nAna Rivera 08:15, 2021/06/16\n${BODY}`), [
      [0, '2021-06-16', 'timestamp'],
    ]);
  });

  it('reads a line that says when it was published', () => {
    assert.deepEqual(anchorsOf(`Council speaks of quay\n\nPublished: June 16, 2021\n\n${BODY}`), [
      [0, '2021-06-16', 'timestamp'],
    ]);
  });

  it('takes a dateline for the day before that of the sign-off', () => {
    const text =
      '港务会议\n\n(海港社阳城18日电)议会今天开会讨论旧码头的去留,渔民说他们已经等了十年。\n\n市长答应五月答复,但没有说明由谁出钱。\n\n(编辑:王小明)1131019\n';
    assert.deepEqual(
      anchorsOf(text).map(([zone, date]) => [zone, date]),
      [[0, '2024-10-18']],
    );
  });

  it('tells the day from the month by the day of the dateline', () => {
    const stamped = (stamp: string): string =>
      `港务会议\n\n发布: ${stamp}\n\n(阳城5日讯)议会今早开会讨论旧码头的去留,渔民说他们已经等了十年。\n`;
    for (const stamp of ['4:52PM 05/04/2022', '4:52PM 04/05/2022']) {
      const [[, date] = []] = anchorsOf(stamped(stamp));
      assert.equal(date, '2022-04-05');
    }
  });

  it('reads a dateline below a list of what is new', () => {
    const news = ['* Quay to be sold', '* Fishermen against it', '* Vote in May'].join('\n');
    const text = `Council speaks of quay\n\nBy Ana Rivera\n\n${news}\n\nPORT CITY/OLD BAY, June 16, 2021 (HNA) - ${BODY}`;
    assert.deepEqual(
      anchorsOf(text).map(([zone, date]) => [zone, date]),
      [[0, '2021-06-16']],
    );
  });

  it('reads a dateline with its year', () => {
    assert.deepEqual(
      anchorsOf(`Council speaks of quay\n\nPORT CITY, June 16, 2021 (HNA) — ${BODY}`).map(
        ([zone, date]) => [zone, date],
      ),
      [[0, '2021-06-16']],
    );
  });

  it('reads the seven figures that sign off a dispatch', () => {
    assert.deepEqual(
      anchorsOf(
        '漁港重開\n\n(港灣社記者王小二基隆12日電)漁港今天重開,漁船陸續返港,攤商說生意比往年好。\n\n市場人潮不斷,攤商忙著招呼客人,港務人員在旁指揮交通,下午才逐漸散去。(編輯:李大同)1100612\n',
      ),
      [[0, '2021-06-12', 'sign-off']],
    );
  });

  it('takes no date of a sentence for a stamp, though the line ends with who edited it', () => {
    const body = '港务局今天通过码头扩建计划。主席陈立安说,工程将分三期进行。';
    const past = '这是码头第二次扩建。2009年9月1日,港务局曾否决类似的计划。(编辑:李安)';
    assert.deepEqual(anchorsOf(`码头扩建获准\n\n(本报讯)${body}\n\n${past}\n`), []);
  });

  it('takes no date from within the text', () => {
    assert.deepEqual(anchorsOf(`Council speaks of quay\n\n${BODY}`), []);
    assert.deepEqual(
      anchorsOf(
        `Council speaks of quay\n\nOn June 16, 2021 the sea rose - again - said Ana.\n\n${BODY}`,
      ),
      [],
    );
  });
});

const seeds = path.join(process.env['GLOSSATOR_ROOT'] ?? '.', '..', 'shared', 'seeds');

describe('dates of the real articles', () => {
  before(function () {
    if (!existsSync(seeds)) {
      console.log(`skipped: no ${seeds}`);
      this.skip();
    }
  });

  function read(name: string, assumed?: string): string[] {
    const file = path.join(seeds, name);
    const source = readSource(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    const dates = readDates(source);
    const anchors = readAnchors(source, dates);
    return dates.map((found) => {
      const anchor =
        anchors.get(found.zone) ??
        (assumed === undefined
          ? undefined
          : { date: assumed, evidence: { rule: 'assumed', score: 1 } });
      return resolveTime(found, anchor).value ?? 'open';
    });
  }

  it('reads a day and month joined by a hyphen, and no range between two countries', () => {
    assert.deepEqual(read('001_21cf00dc9695df84.txt', '2020-01-10'), ['2020-01-09']);
  });

  it('reads a weekday from the day of writing', () => {
    assert.deepEqual(read('000_cb6ff6a0bcbab051.txt', '2020-01-10').slice(0, 2), [
      '2020-01-09',
      '2020-01-09',
    ]);
  });

  it('dates the article and each teaser by its own timestamp', () => {
    const values = read('002_41159809826788ae.txt');
    assert.deepEqual(
      values.filter((value) => value.startsWith('2021-01')),
      ['2021-01-08', '2021-01-08', '2021-01-08'],
    );
    assert.ok(values.includes('2024-08-21'));
    assert.ok(!values.includes('open'));
  });

  it('leaves open what only another source can date', () => {
    assert.deepEqual(read('003_bf0908a0df95daaa.txt'), ['open', 'open', 'open', '2020-01-09']);
    assert.deepEqual(read('003_bf0908a0df95daaa.txt', '2021-03-17').slice(0, 3), [
      '2021-03-17',
      '2021-03-17',
      '2021-03-17',
    ]);
  });

  it('reads a range with its month once, and spans of years', () => {
    const values = read('004_59da1d6b125e0273.txt', '2019-08-08');
    assert.ok(values.includes('2019-08-05/2019-08-07'));
    assert.ok(values.includes('1930/2030'));
    assert.ok(values.includes('2026/2031'));
    assert.ok(values.includes('2019'));
  });
});
