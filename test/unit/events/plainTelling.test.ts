import assert from 'node:assert/strict';
import { tellings } from './markedText';

function typesAndDates(marked: string): [string, string | undefined][] {
  return tellings(marked).map(({ type, date }) => [type, date]);
}

describe('what is told without a word that any table knows', () => {
  it('is an event of no kind where it has a day or month of its own', () => {
    assert.deepEqual(typesAndDates('Shares in [o:Borg Mining] closed lower on 4 May 2021.'), [
      ['other', '4 May 2021'],
    ]);
    assert.deepEqual(typesAndDates('[o:Borg]股价2021年5月4日收低。'), [['other', '2021年5月4日']]);
    assert.deepEqual(typesAndDates('Giá cổ phiếu của [o:Borg] giảm mạnh hôm 4/5/2021.'), [
      ['other', 'hôm 4/5/2021'],
    ]);
  });

  it('is none without a date, as a count, in a quotation, or as a possibility', () => {
    assert.deepEqual(tellings('Shares in [o:Borg Mining] closed lower.'), []);
    assert.deepEqual(tellings('As of 4 May 2021 some 300 houses lay dark in the valley.'), []);
    assert.deepEqual(tellings('“On 4 May 2021 we all felt quite small,” she added.'), []);
    assert.deepEqual(tellings('Prices might go on falling until far beyond 4 May 2021.'), []);
  });

  it('is cut where a clause has a day of its own', () => {
    assert.deepEqual(
      typesAndDates(
        '[o:Borg]股票2021年5月4日起停牌,新公司股票预计2021年6月9日在[l:奥斯陆]挂牌。',
      ).map(([, date]) => date),
      ['2021年5月4日', '2021年6月9日'],
    );
  });
});

describe('harm that is only spoken of', () => {
  it('does not take the day on which it is looked into or reported', () => {
    assert.deepEqual(
      typesAndDates(
        'Investigators began on 4 May 2021 to look into why a ferry capsized off [l:Bergen].',
      ),
      [
        ['other', '4 May 2021'],
        ['accident', undefined],
      ],
    );
  });
});

describe('settings of time', () => {
  it('are no events: after the seminar, sau lễ ký, 上任后', () => {
    const told = [
      '[p:Anna Berg] met [p:Carl Dorn] on 4 May 2021 after the seminar.',
      'Ông [p:Trần Văn An] gặp ông [p:Carl Dorn] ngày 4/5/2021 sau lễ ký.',
      '[p:安娜]上任后于2021年5月4日会见[p:卡尔]。',
    ];
    for (const text of told) {
      assert.deepEqual(
        tellings(text).map(({ type }) => type),
        ['meeting'],
        text,
      );
    }
  });
});

describe('traditional Chinese', () => {
  it('is read with the tables of simplified', () => {
    assert.deepEqual(typesAndDates('[p:安娜]2021年5月4日與[p:卡爾]簽署備忘錄。'), [
      ['signing', '2021年5月4日'],
    ]);
  });
});

describe('headlines', () => {
  it('tell of the lead where they name the same, though by no word of a table', () => {
    const told = tellings(
      'New home for [o:Borg Mining] in [l:Oslo]\n\n[o:Borg Mining] inaugurated an office in [l:Oslo] on 4 May 2021.\n',
    );
    assert.deepEqual(
      told.map(({ type, date }) => [type, date]),
      [
        ['launch', '4 May 2021'],
        ['launch', '4 May 2021'],
      ],
    );
  });
});
