import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourceText } from '../../../src/text/sourceText';
import { readDates } from '../../../src/time/readDates';
import { resolveTime } from '../../../src/time/resolveTime';

function source(text: string, language: string): SourceText {
  const paragraphs = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') {
      paragraphs.push({
        start,
        end: start + line.length,
        language,
        part: 'body' as const,
        zone: 0,
        furniture: undefined,
        sentences: [],
      });
    }
    start += line.length + 1;
  }
  return { text, language, paragraphs, furniture: [], headline: undefined };
}

const WRITTEN = { date: '2021-06-16', evidence: { rule: 'test', score: 1 } };

/** "text=value" of every expression of a text written on Wednesday, 16 June 2021. */
function read(language: string, text: string): string[] {
  return readDates(source(text, language)).map(
    (found) => `${text.slice(found.start, found.end)}=${String(resolveTime(found, WRITTEN).value)}`,
  );
}

const CASES: Record<string, readonly (readonly [string, ...string[]])[]> = {
  en: [
    ['It opened on Tuesday, 15 June 2021.', 'Tuesday, 15 June 2021=2021-06-15'],
    ['They met on May 3.', 'May 3=2021-05-03'],
    ['They met on May 31 and parted the next day.', 'May 31=2021-05-31', 'the next day=2021-06-01'],
    ['They parted the next day.'],
    ['Update: June, 09/2021 - 08:15', 'June, 09/2021=2021-06-09'],
    ['Held on May 3. A day earlier it rained.', 'May 3=2021-05-03', 'A day earlier=2021-05-02'],
    ['Rain on May 3. That evening it stopped.', 'May 3=2021-05-03', 'That evening=2021-05-03'],
    ['Two days before the vote on May 3.', 'May 3=2021-05-03'],
    [
      'Caught on 9 March 2019 and charged on 29 March. Jailed on 4 April. Freed on 5 September.',
      '9 March 2019=2019-03-09',
      '29 March=2019-03-29',
      '4 April=2019-04-04',
      '5 September=2020-09-05',
    ],
    [
      'Tested on 2 September last year, he won on 11 October.',
      '2 September last year=2020-09-02',
      '11 October=2020-10-11',
    ],
    [
      'Ill in May 2019. Well.\nBack on 9 December of that year.',
      'May 2019=2019-05',
      '9 December of that year=2019-12-09',
    ],
    ['Signed in July 2019, he last played in December.', 'July 2019=2019-07', 'December=2020-12'],
    [
      'The plant of 9 March 2019.\nIt shut on May 3.',
      '9 March 2019=2019-03-09',
      'May 3=2021-05-03',
    ],
    [
      'Begun in May 2019, after the previous November.',
      'May 2019=2019-05',
      'the previous November=2018-11',
    ],
    ['Opened in 1998. Two years later it burned.', '1998=1998', 'Two years later=2000'],
    ['Prices rose from a year earlier in 2019.', '2019=2019'],
    ['She stayed from Sunday to Tuesday.', 'from Sunday to Tuesday=2021-06-13/2021-06-15'],
    ['Crates landed on Tuesday and will be opened.', 'Tuesday=2021-06-15'],
    ['The board will look at 60 council-owned boats in July.', 'July=2021-07'],
    ['The fair ends on Friday.', 'Friday=2021-06-18'],
    ['Drivers face a walkout starting early on Friday.', 'Friday=2021-06-18'],
    ['It rained over the weekend.', 'over the weekend=2021-06-12/2021-06-13'],
    ['They sail next weekend.', 'next weekend=2021-06-26/2021-06-27'],
    ['They sail on the weekend of May 29.', 'May 29=2021-05-29'],
    ['Work is to begin in August on ten halls to be heated.', 'August=2021-08'],
    ['It ended on the morning of the 14th.', '14th=2021-06-14'],
    [
      'They ran on 3 May. The next morning they slept.',
      '3 May=2021-05-03',
      'The next morning=2021-05-04',
    ],
    [
      'On Tuesday it rose, having fallen the previous day.',
      'Tuesday=2021-06-15',
      'the previous day=2021-06-14',
    ],
    ['They met on December 3.', 'December 3=2020-12-03'],
    ['The hearing will be held on December 3.', 'December 3=2021-12-03'],
    ['Rain fell on Saturday.', 'Saturday=2021-06-12'],
    ['The vote is due on Sunday.', 'Sunday=2021-06-20'],
    ['from May 5-7', 'May 5-7=2021-05-05/2021-05-07'],
    ['the 5–7 May 2019 fair', '5–7 May 2019=2019-05-05/2019-05-07'],
    ['from 30 April to 2 May', '30 April to 2 May=2021-04-30/2021-05-02'],
    ['over the last year, in the last week of May 2020', 'May 2020=2020-05'],
    ['last year and this month', 'last year=2020', 'this month=2021-06'],
    ['Two days ago the river rose.', 'Two days ago=2021-06-14'],
    ['in March last year', 'March last year=2020-03'],
    ['during the 1990s', '1990s=199X'],
    ['The port side faces Genoa on Sunday.', 'Sunday=2021-06-20'],
    ['Lee, who was booked on Sunday, faces a ban.', 'Sunday=2021-06-13'],
    [
      'It rained on May 3; the same day the dam broke.',
      'May 3=2021-05-03',
      'the same day=2021-05-03',
    ],
    ['The crews called a strike for Friday.', 'Friday=2021-06-18'],
    ["Two were charged for Friday's raid.", 'Friday=2021-06-11'],
    ['She scored twice in the third quarter.'],
    ['He scored. Sales fell in the third quarter.', 'third quarter=2020-35'],
    ['the third quarter of 2020', 'third quarter of 2020=2020-35'],
    ['in Q3 2020 and H1 2021', 'Q3 2020=2020-35', 'H1 2021=2021-01/2021-06'],
    ['in the summer of 2019', 'summer of 2019=2019-22'],
    ['17:14, 2021/01/08', '17:14, 2021/01/08=2021-01-08'],
    ['dated 25/12/2020 and 03/02/2021', '25/12/2020=2020-12-25', '03/02/2021=2021-02-03'],
    ['dated 03/02/2021', '03/02/2021=2021-03-02'],
    ['on 4.2.2021', '4.2.2021=2021-02-04'],
    ['between 2015 and 2018', '2015 and 2018=2015/2018'],
    ['the 2022 Harbour Games', '2022=2022'],
    ['He was jailed for 12 years.', ...[]],
    ['It took almost 30 years; three months ahead of plan.', ...[]],
    ['About 2000 people came; they won 3-1; call 555-2020.', ...[]],
    ['Version 2.0.1, room 2020, section 4.2, US$2021, 2,021 boats', ...[]],
    ['May he rest. April Jones spoke to Theresa May.', ...[]],
    ['Ships may leave; soldiers march on.', ...[]],
    ['The Sunday Times, Black Friday, Easter Sunday', ...[]],
    ['COVID-19, F-16, U-23, MH370', ...[]],
  ],
  vi: [
    ['Ông nói cuối tuần qua.', 'cuối tuần qua=2021-06-12/2021-06-13'],
    [
      'Hội nghị ngày 3/5, ba ngày sau đến lượt họp báo.',
      'ngày 3/5=2021-05-03',
      'ba ngày sau=2021-05-06',
    ],
    [
      'Ông vắng mặt ngày 3/5 và hai ngày sau nộp đơn.',
      'ngày 3/5=2021-05-03',
      'hai ngày sau=2021-05-05',
    ],
    ['Ngày 3/5. Một ngày trước, trời mưa.', 'Ngày 3/5=2021-05-03', 'Một ngày trước=2021-05-02'],
    ['Một ngày trước, trời mưa.', 'Một ngày trước=2021-06-15'],
    [
      'Ngày 3/5. Trước đó hai ngày, trời mưa.',
      'Ngày 3/5=2021-05-03',
      'Trước đó hai ngày=2021-05-01',
    ],
    ['Ngày 3/5, hai ngày sau trận đấu.', 'Ngày 3/5=2021-05-03'],
    ['Năm 2015 mở, năm sau đó đóng.', 'Năm 2015=2015', 'năm sau đó=2016'],
    ['từ thứ Sáu đến Chủ nhật', 'thứ Sáu đến Chủ nhật=2021-06-11/2021-06-13'],
    ['mùng 3 Tết'],
    ['Chủ nhật này họ gặp lại.', 'Chủ nhật này=2021-06-20'],
    ['Ngày 3/5, hai ngày trước trận đấu', 'Ngày 3/5=2021-05-03'],
    [
      'Lễ mở cầu hôm 3/5 nối tiếp đợt thi công từ 12/10/2019.\nChiều cùng ngày, mưa to.',
      'hôm 3/5=2021-05-03',
      '12/10/2019=2019-10-12',
      'cùng ngày=2021-05-03',
    ],
    ['Sáng 3/5 mưa to, chiều cùng ngày nước rút.', '3/5=2021-05-03', 'cùng ngày=2021-05-03'],
    [
      'Ngày 9-6 cầu đóng. Hai ngày trước đó, cầu rung.',
      'Ngày 9-6=2021-06-09',
      'Hai ngày trước đó=2021-06-07',
    ],
    ['Sáng 15/6, mưa lớn.', '15/6=2021-06-15'],
    ['Chiều tối 9-1, họ gặp nhau.', '9-1=2021-01-09'],
    ['Lễ hội từ ngày 5 đến 7/8', 'ngày 5 đến 7/8=2021-08-05/2021-08-07'],
    ['từ 28/7 đến 2/8/2020', '28/7 đến 2/8/2020=2020-07-28/2020-08-02'],
    ['ngày 2 tháng 9 năm 1945', 'ngày 2 tháng 9 năm 1945=1945-09-02'],
    ['hôm qua, năm ngoái, tháng này', 'hôm qua=2021-06-15', 'năm ngoái=2020', 'tháng này=2021-06'],
    ['Cảng mở lại hồi tháng 8.', 'tháng 8=2020-08'],
    ['hôm nay (16/6)', 'hôm nay (16/6)=2021-06-16'],
    ['tháng 8, tháng 12 năm ngoái', 'tháng 8=2021-08', 'tháng 12 năm ngoái=2020-12'],
    ['quý I/2021 và quý II', 'quý I/2021=2021-33', 'quý II=2021-34'],
    ['6 tháng đầu năm 2021', '6 tháng đầu năm 2021=2021-01/2021-06'],
    ['giai đoạn 2021-2025', '2021-2025=2021/2025'],
    ['sáng thứ Hai, thứ Năm tuần trước', 'thứ Hai=2021-06-14', 'thứ Năm tuần trước=2021-06-10'],
    ['Cách đây 3 năm', 'Cách đây 3 năm=2018'],
    ['Đội khách thắng 2-1.', ...[]],
    ['Hơn 2/3 số phiếu; 7/10 đại biểu.', ...[]],
    ['Nghị định 30/2019/NĐ-CP', ...[]],
    ['là nhà đầu tư thứ hai, lớn thứ tư', ...[]],
    ['trong hơn 30 năm, năm người, 5 năm qua', ...[]],
    ['mùng 10 tháng 3 âm lịch', ...[]],
    ['Cô Mai nói ngày Mai Lan đến; hai tháng sau', ...[]],
  ],
  'zh-Hans': [
    ['5月3日开幕，两天后闭幕。', '5月3日=2021-05-03', '两天后=2021-05-05'],
    ['2015年开工，次年3月完工。', '2015年=2015', '次年3月=2016-03'],
    ['5月3日、4日', '5月3日=2021-05-03', '4日=2021-05-04'],
    ['周五至周日', '周五至周日=2021-06-11/2021-06-13'],
    ['毛毯2000床'],
    ['码头附近14日傍晚起火，当天18时扑灭。', '14日=2021-06-14', '当天=2021-06-14'],
    ['法庭定于21日开庭。', '21日=2021-06-21'],
    ['排名升至第14,8月将再赛。', '8月=2021-08'],
    ['星期二晚(15日)开幕', '星期二晚(15日=2021-06-15'],
    ['展览从5月3日持续至9日', '5月3日持续至9日=2021-05-03/2021-05-09'],
    [
      '3日开馆。\n旧馆毁于去年10月12日的大火。\n当天下午,市长到访。',
      '3日=2021-06-03',
      '去年10月12日=2020-10-12',
      '当天=2021-06-03',
    ],
    ['今年3月4日开馆,翌日闭馆', '今年3月4日=2021-03-04', '翌日=2021-03-05'],
    ['港务局星期二(15日)开会', '星期二(15日=2021-06-15'],
    ['渔船已返港。(编辑:王小二)1100612', '1100612=2021-06-12'],
    ['订单号 1100612'],
    ['大桥预计11月通车', '11月=2021-11'],
    ['6月15日,大雨。', '6月15日=2021-06-15'],
    ['从8月5日至7日', '8月5日至7日=2021-08-05/2021-08-07'],
    ['从4月28日到5月3日', '4月28日到5月3日=2021-04-28/2021-05-03'],
    ['1930—2030年', '1930—2030年=1930/2030'],
    ['昨天,今年,去年8月', '昨天=2021-06-15', '今年=2021', '去年8月=2020-08'],
    ['15日上午开幕', '15日=2021-06-15'],
    ['上周五,本周四', '上周五=2021-06-11', '本周四=2021-06-17'],
    ['二〇二〇年六月五日', '二〇二〇年六月五日=2020-06-05'],
    ['2020年前三季度', '2020年前三季度=2020-01/2020-09'],
    ['上世纪90年代', '90年代=199X'],
    ['三天前', '三天前=2021-06-13'],
    ['近日', '近日=2021-06~'],
    ['他将于7月2日出庭', '7月2日=2021-07-02'],
    ['3个月后,40周年,2000人,第7日,7日内', ...[]],
    ['日本周边,基本月薪,后天性,一周一次', ...[]],
    ['农历八月十五,公元前14世纪,30日以内', ...[]],
  ],
  'zh-Hant': [
    ['112年10月2日', '112年10月2日=2023-10-02'],
    ['5/12（三）', '5/12（三）=2021-05-12'],
    ['2/3的人'],
    ['週三,上週五', '週三=2021-06-16', '上週五=2021-06-11'],
    ['今(16)日', '今(16)日=2021-06-16'],
    ['民國110年6月15日', '民國110年6月15日=2021-06-15'],
  ],
  ja: [
    ['令和3年6月15日', '令和3年6月15日=2021-06-15'],
    ['6月5日から7日まで', '6月5日から7日=2021-06-05/2021-06-07'],
    ['先週の金曜日', '先週の金曜日=2021-06-11'],
    ['7日間', ...[]],
  ],
  fr: [
    ['le 3 mai, il part. Le lendemain', '3 mai=2021-05-03', 'lendemain=2021-05-04'],
    ['le mardi 15 juin 2021', 'mardi 15 juin 2021=2021-06-15'],
    ['du 5 au 7 mai', '5 au 7 mai=2021-05-05/2021-05-07'],
    ['hier, la semaine dernière', 'hier=2021-06-15', 'semaine dernière=2021-06-07/2021-06-13'],
  ],
  es: [
    ['el 3 de mayo, dos días después.', '3 de mayo=2021-05-03', 'dos días después=2021-05-05'],
    ['el 15 de junio de 2021', '15 de junio de 2021=2021-06-15'],
    ['del 5 al 7 de mayo', '5 al 7 de mayo=2021-05-05/2021-05-07'],
    ['el año pasado', 'año pasado=2020'],
  ],
};

describe('readDates', () => {
  for (const [language, cases] of Object.entries(CASES)) {
    for (const [text, ...wanted] of cases) {
      it(`${language}: ${text}`, () => {
        assert.deepEqual(read(language, text), wanted);
      });
    }
  }

  it('marks what the text calls approximate', () => {
    assert.deepEqual(read('en', 'It was built in around 1950.'), ['1950=1950~']);
  });

  it('reads Vietnamese with decomposed letters', () => {
    const text = 'hôm qua, tháng này'.normalize('NFD');
    assert.deepEqual(
      read('vi', text).map((entry) => entry.normalize('NFC')),
      ['hôm qua=2021-06-15', 'tháng này=2021-06'],
    );
  });

  it('keeps the time of day that stands beside a date', () => {
    const [found] = readDates(source('17:14, 2021/01/08', 'en'));
    assert.deepEqual(found?.time, { hour: 17, minute: 14 });
  });

  it('finds ordered expressions that do not overlap, in any text', () => {
    const pieces = fc.array(
      fc.constantFrom(
        ...[
          '5',
          '12',
          '2021',
          '/',
          '-',
          '.',
          ' ',
          ',',
          '(',
          ')',
          '年',
          '月',
          '日',
          '至',
          '今年',
          '周四',
        ],
        ...[
          'May ',
          'Monday ',
          'last ',
          'year ',
          'to ',
          'ago ',
          'ngày ',
          'tháng ',
          'năm ',
          'đến ',
          '\n',
        ],
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'vi', 'zh-Hans', 'ja', 'fr', 'es', 'und'),
        pieces,
        (language, list) => {
          const text = list.join('');
          let free = 0;
          for (const found of readDates(source(text, language))) {
            assert.ok(found.start >= free && found.end > found.start && found.end <= text.length);
            assert.ok(!text.slice(found.start, found.end).includes('\n'));
            free = found.end;
            resolveTime(found, WRITTEN);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
