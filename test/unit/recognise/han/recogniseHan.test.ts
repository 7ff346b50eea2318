import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Candidate } from '../../../../src/recognise/candidate';
import { recogniseHan } from '../../../../src/recognise/han/recogniseHan';
import { readSource } from '../../../../src/text/readSource';
import type { SourceText } from '../../../../src/text/sourceText';

function sourceOf(text: string, language = 'zh-Hans'): SourceText {
  const paragraphs = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (end > start) {
      const sentences = [{ start, end }];
      paragraphs.push({
        start,
        end,
        language,
        part: 'body' as const,
        furniture: undefined,
        zone: 0,
        sentences,
      });
    }
    start = end + 1;
  }
  return { text, language, paragraphs, furniture: [], headline: undefined };
}

function find(text: string, language?: string): { text: string; candidates: Candidate[] } {
  return { text, candidates: recogniseHan(sourceOf(text, language)) };
}

function written({ text, candidates }: ReturnType<typeof find>): string[] {
  return candidates.map((c) => `${c.type} ${text.slice(c.start, c.end)}`);
}

function candidate(found: ReturnType<typeof find>, name: string): Candidate {
  const hit = found.candidates.find((c) => found.text.slice(c.start, c.end) === name);
  assert.ok(hit, `${name} is found among ${written(found).join(', ')}`);
  return hit;
}

describe('names in Chinese', () => {
  it('leaves titles outside and keeps them as roles with their organisation', () => {
    const found = find('泰国农业与合作社部部长披尼·扎禄颂巴昨日会见了老挝总理宋赛·西潘敦。');
    const person = candidate(found, '宋赛·西潘敦');
    assert.equal(person.type, 'person');
    assert.equal(person.roles.length, 1);
    assert.equal(person.roles[0]?.title, '总理');
    const organisation = person.roles[0].organisation;
    assert.ok(organisation);
    assert.equal(found.text.slice(organisation.start, organisation.end), '老挝');
  });

  it('takes what an executive heads for a firm, and its brand for the firm', () => {
    assert.deepEqual(written(find('峻澜航运(Junlan Shipping)周二停航。峻澜说,船会回来。')), [
      'organisation 峻澜航运',
      'organisation Junlan Shipping',
      'organisation 峻澜',
    ]);
  });

  it('takes a word before a bank for its name, but not what kind of bank it is', () => {
    const found = find('松岭银行和商业银行昨天关门,四大银行照常营业。顾客对松岭很失望。');
    assert.deepEqual(written(found), ['organisation 松岭银行', 'organisation 松岭']);
    const whole = candidate(found, '松岭').glosses;
    assert.deepEqual(
      whole.map(({ text }) => text),
      ['松岭银行'],
    );
  });

  it('knows a body by the short form in brackets behind its name', () => {
    const found = find('泰国渔业协会(渔协)昨天成立。渔协有三百名会员(见图)。');
    const named = written(found).filter((name) => name.includes('协'));
    assert.deepEqual(named.slice(1), ['organisation 渔协', 'organisation 渔协']);
    const [whole] = candidate(found, '渔协').glosses;
    assert.ok(whole?.text.endsWith('渔业协会'));
  });

  it('calls a team of a country by the country', () => {
    assert.deepEqual(written(find('泰国队击败越南队。')), ['place 泰国', 'place 越南']);
  });

  it('reads a chain of offices from the outermost in', () => {
    const found = find('缅甸国务院书记、最高检察院院长吴丹伦周二抵达万象。');
    const { roles } = candidate(found, '吴丹伦');
    assert.deepEqual(
      roles.map((role) => role.title),
      ['书记', '院长'],
    );
  });

  it('marks a former office', () => {
    const { roles } = candidate(find('韩国前总统朴仁熙出庭受审。'), '朴仁熙');
    assert.deepEqual(
      roles.map(({ title, former }) => ({ title, former })),
      [{ title: '总统', former: true }],
    );
  });

  it('splits a glued romanisation and makes it a mention of its own', () => {
    const found = find('韩国外交部长赵泰烈(ChoTaeYul)表示欢迎。');
    assert.deepEqual(candidate(found, '赵泰烈').glosses, [
      { text: 'Cho Tae Yul', language: 'en', kind: 'gloss' },
    ]);
    assert.equal(candidate(found, 'ChoTaeYul').type, 'person');
  });

  it('takes an acronym in brackets for the organisation before it', () => {
    const found = find('韩国国际协力机构(KOICA)将提供贷款。');
    assert.equal(candidate(found, '韩国国际协力机构').glosses[0]?.kind, 'acronym');
    assert.equal(candidate(found, 'KOICA').type, 'organisation');
  });

  it('keeps a country outside a name that stands by itself, and inside a generic one', () => {
    const names = written(find('泰国外交部和泰国政府均未置评。'));
    assert.deepEqual(names, ['place 泰国', 'organisation 外交部', 'organisation 泰国政府']);
  });

  it('does not take an "electronic government" for a government', () => {
    assert.deepEqual(written(find('这项贷款将助推老挝电子政府发展。')), ['place 老挝']);
  });

  it('finds the names of a list between semicolons', () => {
    const found = find(
      '何文雄分别会见了日本总务大臣山本早苗;日柬友好议员联盟主席田中隆;日本外务副大臣中村浩二。',
    );
    for (const name of ['何文雄', '山本早苗', '田中隆', '中村浩二']) {
      assert.equal(candidate(found, name).type, 'person');
    }
    assert.equal(candidate(found, '日柬友好议员联盟').type, 'organisation');
  });

  it('finds a name everywhere once a title has made it certain', () => {
    const found = find('法官邓元哲宣读了判决。\n旁听席上无人知道元哲是谁，邓元哲随后离席。');
    assert.equal(written(found).filter((name) => name === 'person 邓元哲').length, 2);
  });

  it('calls the last part of a foreign name the person again', () => {
    const found = find('总理安娜·科瓦奇抵达。记者追问时，科瓦奇没有回答。');
    const short = candidate(found, '科瓦奇');
    assert.equal(short.type, 'person');
    assert.deepEqual(short.glosses, [{ text: '安娜·科瓦奇', language: 'zh-Hans', kind: 'full' }]);
  });

  it('knows a firm by its ending and later by its short form', () => {
    const found = find('鼎峰海天集团董事长许国良宣布辞职。鼎峰海天今日停牌。');
    assert.equal(candidate(found, '鼎峰海天集团').type, 'organisation');
    assert.equal(candidate(found, '鼎峰海天').type, 'organisation');
  });

  it('gives the names of one list one kind', () => {
    const found = find('列车途经布尔诺、兹林和科希策等地。');
    for (const { type } of found.candidates) assert.equal(type, 'place');
    assert.ok(found.candidates.length >= 2);
  });

  it('takes documents, periodicals and works in title marks, and nothing inside them', () => {
    const names = written(
      find('《边境贸易管理条例》生效，《河谷晚报》刊登了《陈志明的夏天》书评。'),
    );
    assert.deepEqual(names, [
      'document 边境贸易管理条例',
      'organisation 河谷晚报',
      'document 陈志明的夏天',
    ]);
  });

  it('reads Traditional characters with the same offsets', () => {
    const found = find('韓國總統李承國與泰國總理見面。', 'zh-Hant');
    assert.equal(candidate(found, '李承國').type, 'person');
    assert.equal(candidate(found, '韓國').type, 'place');
  });

  it('reads the office in brackets after a name', () => {
    const found = find('出席者有伊万·霍瓦特(匈牙利能源部长)。');
    const { roles } = candidate(found, '伊万·霍瓦特');
    assert.equal(roles[0]?.title, '能源部长');
  });

  it('takes a reporter for a person across the space after the word', () => {
    const { roles } = candidate(find('(记者 江远帆)台风今晨登陆。'), '江远帆');
    assert.equal(roles[0]?.title, '记者');
  });

  it('finds national systems, not systems in general', () => {
    const found = find('国家人口数据库与企业的管理系统已经对接。');
    assert.deepEqual(written(found), ['system 国家人口数据库']);
  });

  it('is silent where there is no name', () => {
    assert.deepEqual(written(find('然而，这样的处理也带来了一些新的问题。')), []);
  });
});

describe('Han characters in other languages', () => {
  it('are the original form of the romanised name before the bracket', () => {
    const found = find('Talks with Tanaka Kenji (田中健二) ended on Friday.', 'en');
    const person = candidate(found, '田中健二');
    assert.equal(person.type, 'person');
    assert.deepEqual(person.glosses, [{ text: 'Tanaka Kenji', language: 'en', kind: 'gloss' }]);
  });

  it('are left alone where they are no name', () => {
    assert.deepEqual(written(find('The word for system (系统) is old.', 'en')), []);
  });
});

describe('names in Japanese', () => {
  it('finds persons with honorifics, places and companies', () => {
    const found = find(
      '株式会社青葉電機の社長である佐藤健一氏は、大阪市で記者会見を開いた。',
      'ja',
    );
    const person = candidate(found, '佐藤健一');
    assert.equal(person.type, 'person');
    assert.equal(person.roles[0]?.title, '氏');
    assert.equal(candidate(found, '大阪市').type, 'place');
    assert.equal(candidate(found, '株式会社青葉電機').type, 'organisation');
  });
});

describe('names that what stands around them gives away', () => {
  it('finds firms called by a name and their line of business', () => {
    const found = find(
      '苍鹭半导体宣布推出新一代芯片。分析师认为苍鹭半导体的前景不错。德国企业计划收购青岚药业。',
    );
    const firms = written(found).filter((name) => name.startsWith('organisation'));
    assert.deepEqual(firms, [
      'organisation 苍鹭半导体',
      'organisation 苍鹭半导体',
      'organisation 青岚药业',
    ]);
  });

  it('finds a firm by its name in Latin letters, though words cut across it, and its brand later', () => {
    const text =
      '美商科澜科技（Korlan）宣布收购德国苍鹭移动。分析师看好科澜的前景，持股的青羽合伙(Featherline)反对。';
    const firms = written(find(text)).filter((name) => name.startsWith('organisation'));
    for (const name of ['科澜科技', '苍鹭移动', '科澜', '青羽合伙']) {
      assert.ok(firms.includes(`organisation ${name}`), `${name}: ${firms.join(', ')}`);
    }
    const goods = find('新款扫地机器人（Robot）宣布降价，一家连锁超市（Supermarket）的商店关门。');
    assert.deepEqual(
      written(goods).filter((name) => /机器人|超市|商店/u.test(name)),
      [],
    );
  });

  it('leaves goods and lines of business alone', () => {
    const found = find('工业机器人发布会在上海举行。新能源汽车宣布降价，绿色能源将成为趋势。');
    assert.deepEqual(written(found), ['place 上海']);
  });

  it('tells clubs by the talk of a match', () => {
    const found = find(
      '前锋博格丹首发破门，珠海金鹏队在主场取胜。上半场，珠海金鹏战平科尔马，' +
        '主帅佩德罗表示满意。后卫席尔瓦效力于格雷米奥。',
    );
    assert.equal(candidate(found, '科尔马').type, 'organisation');
    assert.equal(candidate(found, '格雷米奥').type, 'organisation');
    assert.equal(candidate(found, '博格丹').type, 'person');
    assert.equal(candidate(found, '佩德罗').type, 'person');
  });

  it('tells clubs that bear the names of towns from the towns', () => {
    const text =
      '上半场，清化的巴西前锋达席尔瓦破门，主帅很满意。球队在海防作客，惨败清化，主场再负于海防。' +
      '球会将在清化备战。';
    const { candidates } = find(text);
    const typeAt = (start: number): string | undefined =>
      candidates.find((name) => name.start === start)?.type;
    const nth = (name: string, n: number): number => {
      let at = -1;
      for (let i = 0; i < n; i++) at = text.indexOf(name, at + 1);
      return at;
    };
    assert.equal(typeAt(nth('清化', 1)), 'organisation');
    assert.equal(typeAt(nth('海防', 1)), 'place');
    assert.equal(typeAt(nth('清化', 2)), 'organisation');
    assert.equal(typeAt(nth('海防', 2)), 'organisation');
    assert.equal(typeAt(nth('清化', 3)), 'place');
  });

  it('takes a town for its well-known club where a text tells of matches, but not inside a longer name', () => {
    const names = written(
      find(
        '前锋在下半场进球，桑德兰主场击败伯恩利。里昂内尔两度助攻，门将扑出点球。赛后球队在桑德兰庆祝，罗马尼亚后卫缺阵。',
      ),
    );
    assert.ok(names.includes('organisation 桑德兰'), names.join());
    assert.ok(names.includes('organisation 伯恩利'));
    assert.ok(names.includes('place 桑德兰'));
    assert.ok(names.includes('place 罗马尼亚'));
    assert.ok(!names.includes('organisation 里昂') && !names.includes('organisation 罗马'));
  });

  it('lets a club of a city be called by a verb', () => {
    const found = find('深圳飞跃足球俱乐部签下外援。');
    assert.equal(candidate(found, '深圳飞跃足球俱乐部').type, 'organisation');
  });

  it('does not make clubs of players of tennis', () => {
    const found = find('德约科维奇在决赛战胜阿尔卡拉斯夺冠，赛季比分领先。');
    assert.ok(written(found).every((name) => name.startsWith('person')));
  });

  it('takes a foreign name that acts as a firm for one, and no person', () => {
    const found = find('莫雷诺宣布以95亿元收购对手。德诺菲宣布参选。VinaShop宣布在印尼建厂。');
    assert.equal(candidate(found, '莫雷诺').type, 'organisation');
    assert.equal(candidate(found, '德诺菲').type, 'person');
    assert.equal(candidate(found, 'VinaShop').type, 'organisation');
  });

  it('finds contests named after a place', () => {
    assert.equal(
      candidate(find('他在亚马孙河冠军杯决赛中受伤。'), '亚马孙河冠军杯').type,
      'event-name',
    );
  });

  it('finds papers at the head of a line and where they are cited', () => {
    const text = '海峡体育晚报 记者 林东\n据南方文化周刊报道，当地日报记者被捕。';
    const papers = written(find(text)).filter((name) => name.startsWith('organisation'));
    assert.deepEqual(papers, ['organisation 海峡体育晚报', 'organisation 南方文化周刊']);
  });

  it('finds products with a model mark in quotation marks, and without them', () => {
    const found = find('公司推出“青鸾X3”。青鸾X3的售价不高，“美味”除外。');
    assert.deepEqual(written(found), ['system 青鸾X3', 'system 青鸾X3']);
  });

  it('finds ships, storms and schemes named in quotation marks, and without them', () => {
    assert.deepEqual(
      written(
        find(
          '货轮“松岭号”前天沉没,松岭号上有九人。台风“海莲娜”减弱,海莲娜昨天登陆。它属于“青苗”计划。',
        ),
      ),
      ['system 松岭号', 'system 松岭号', 'programme 海莲娜', 'programme 海莲娜', 'programme 青苗'],
    );
    assert.deepEqual(written(find('貨輪「海松31號」昨天沉沒。', 'zh-Hant')), ['system 海松31號']);
  });

  it('takes a brand for a firm whose board or shares are told of, and its line into its name', () => {
    const found = find(
      '上周,峻澜董事会拒绝了报价。峻澜微电子昨天回应,客户支持峻澜。芯片企业凯维达也退出,凯维达股价大跌。',
    );
    assert.deepEqual(written(found), [
      'organisation 峻澜',
      'organisation 峻澜微电子',
      'organisation 峻澜',
      'organisation 凯维达',
      'organisation 凯维达',
    ]);
  });

  it('reads women with a clan word and two syllables, and ends names before an ordinal', () => {
    assert.deepEqual(written(find('越南选手黎氏幸缘夺冠。前锋拉多莫娃第19分钟得手。')), [
      'place 越南',
      'person 黎氏幸缘',
      'person 拉多莫娃',
    ]);
  });

  it('takes the country of who comes from it, but no language; no preposition for a family name', () => {
    assert.deepEqual(written(find('一名越南籍乘客说越南语,船于珍岛近海触礁。')), [
      'place 越南',
      'place 珍岛',
    ]);
  });

  it('finds systems in Latin letters, and none of their parts', () => {
    const found = find(
      '海关启用通关系统ABCD-LINK。该市收购北极星科技(North Star Robotics)全部股权。',
    );
    assert.equal(candidate(found, 'ABCD-LINK').type, 'system');
    assert.equal(candidate(found, 'North Star Robotics').type, 'organisation');
  });

  it('finds transliterations usual in Taiwan and the bare name of a town told with its unit', () => {
    const found = find('總統小莫尼仕前往佬瓦勘災。佬瓦市受災最重。', 'zh-Hant');
    assert.equal(candidate(found, '小莫尼仕').type, 'person');
    assert.equal(candidate(found, '佬瓦').type, 'place');
  });

  it('does not take two units of administration for a place', () => {
    assert.deepEqual(written(find('平台连接了全部部门和郡县。')), []);
  });

  it('takes a court of a city for no name, a bank of loose characters for one', () => {
    const found = find('巴黎法院裁定他诈骗茂康海岸银行。');
    assert.deepEqual(written(found), ['place 巴黎', 'organisation 茂康海岸银行']);
  });
});

describe('candidates of Han text', () => {
  const alphabet =
    '越|南|日|本|总|统|部|长|王|小|明|李|的|在|和|、|，|。|(|)|《|》|·|集|团|公|司|1|2|A|b| |々|ー|ア|\ud83d|\ude00'.split(
      '|',
    );

  it('are in order, inside the text, never overlapping, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }),
        fc.constantFrom('zh-Hans', 'zh-Hant', 'ja'),
        (characters, language) => {
          const text = characters.join('');
          let last = 0;
          for (const { start, end, roles } of recogniseHan(sourceOf(text, language))) {
            assert.ok(start >= last && end > start && end <= text.length);
            last = end;
            for (const role of roles) assert.ok(role.start >= 0 && role.end <= text.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('come to an end in a long run of one thing', function () {
    this.timeout(30_000);
    for (const unit of ['(', '《', '王', '·', '斯', '公司', 'A', '1', '，', '总统']) {
      const text = unit.repeat(Math.floor(60_000 / unit.length));
      assert.ok(recogniseHan(sourceOf(text)).length <= text.length);
    }
  });
});

describe('the Chinese article among the seeds', () => {
  const root = process.env['GLOSSATOR_ROOT'] ?? '.';
  const folder = path.join(root, '..', 'shared', 'seeds');
  const gold = path.join(root, '..', 'shared', 'gold');

  it('gives at least 93 of 100 names right, and few wrong ones', function () {
    if (!existsSync(folder) || !existsSync(gold)) {
      console.log('        skipped: ../shared/seeds is not here');
      this.skip();
    }
    const file = readdirSync(folder).find((name) => name.startsWith('004'));
    assert.ok(file);
    const text = readFileSync(path.join(folder, file), 'utf8');
    const found = recogniseHan(readSource(text));
    const entities = (
      JSON.parse(readFileSync(path.join(gold, file.replace('.txt', '.gold.json')), 'utf8')) as {
        entities: {
          mentions: {
            start: number;
            end: number;
            optional?: boolean;
            nested?: boolean;
            alt?: { start: number; end: number }[];
          }[];
        }[];
      }
    ).entities;
    const spans = new Set(found.map((c) => `${c.start}-${c.end}`));
    let hit = 0;
    let all = 0;
    for (const { mentions } of entities) {
      for (const mention of mentions) {
        if (mention.optional === true || mention.nested === true) continue;
        all++;
        const fits = [mention, ...(mention.alt ?? [])];
        if (fits.some(({ start, end }) => spans.has(`${start}-${end}`))) hit++;
      }
    }
    assert.ok(hit / all >= 0.93, `${hit} of ${all}`);
    assert.ok(found.length <= all * 1.2, `${found.length} candidates for ${all} names`);
  });
});
