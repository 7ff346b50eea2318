import assert from 'node:assert/strict';
import {
  countryByCode,
  countryOfDemonym,
  endOfClubAt,
  gazetteerEntries,
  gazetteerEntry,
  listedNames,
  longestPlaceAt,
  lookUpClub,
  lookUpPlace,
} from '../../../src/names/gazetteer';
import { readConcepts } from '../../../src/names/concepts';
import { simplify } from '../../../src/names/hanVariants';
import { foldText, slugOf, stripDiacritics } from '../../../src/names/fold';

const idOf = (name: string): string | undefined => lookUpPlace(name)[0]?.id;

describe('the gazetteer', () => {
  it('knows places and bodies under the names of many languages', () => {
    for (const [id, ...names] of [
      ['south-korea', 'South Korea', 'Hàn Quốc', '韩国', '韓國', '南韩', '韓国', 'Corée du Sud'],
      ['united-states', 'US', 'Mỹ', 'Hoa Kỳ', '美国', '美國', 'Estados Unidos'],
      ['united-kingdom', 'UK', 'Britain', 'Anh', '英国'],
      ['ho-chi-minh-city', 'Ho Chi Minh City', 'TP.HCM', '胡志明市'],
      ['southeast-asia', 'Southeast Asia', 'Đông Nam Á', '东南亚', '東南亞'],
      ['international-monetary-fund', 'IMF', '国际货币基金组织'],
      ['washington-d-c', 'Washington, D.C.', '华盛顿'],
    ]) {
      for (const name of names) assert.equal(idOf(name), id, name);
    }
    assert.deepEqual(lookUpPlace('Nowhere'), []);
    assert.deepEqual(lookUpPlace(''), []);
  });

  it('has one entry for each id, each with a name in English', () => {
    const entries = [...gazetteerEntries()];
    assert.ok(entries.length > 900);
    assert.equal(new Set(entries.map((entry) => entry.id)).size, entries.length);
    for (const entry of entries) {
      assert.ok(entry.names['en']?.[0], entry.id);
      assert.equal(gazetteerEntry(entry.id), entry);
    }
  });

  it('knows clubs, firms, media, agencies and venues in Vietnamese and both Chinese scripts', () => {
    for (const [id, ...names] of [
      ['manchester-city', 'Manchester City', 'Man City', '曼城'],
      ['hong-kong-stock-exchange', 'HKEX', '港交所', '香港交易所', '聯交所'],
      ['tsmc', 'TSMC', '台积电', '台積電'],
      ['korea-meteorological-administration', 'KMA', '韩国气象厅', 'Cơ quan Khí tượng Hàn Quốc'],
      ['great-hall-of-the-people', 'Đại lễ đường Nhân dân', '人民大會堂'],
      ['suvarnabhumi-airport', 'Suvarnabhumi', '素万那普机场'],
    ]) {
      for (const name of names) assert.equal(idOf(name), id, name);
    }
  });

  it('gives a name to two bodies of one country only where it is an acronym', () => {
    const owners = new Map<string, string>();
    for (const { id, type, country, names } of gazetteerEntries()) {
      if (type !== 'organisation') continue;
      for (const name of new Set(Object.values(names).flat())) {
        if (lookUpPlace(name).length < 2 || /^[A-Z]+$/.test(name)) continue;
        const key = `${name} ${country ?? ''}`;
        assert.equal(owners.get(key) ?? id, id, key);
        owners.set(key, id);
      }
    }
  });

  it('keeps the names that clubs share with towns for the talk of matches', () => {
    assert.equal(lookUpClub('Sunderland')[0]?.id, 'sunderland-afc');
    assert.equal(lookUpClub('新特蘭')[0]?.id, 'sunderland-afc');
    assert.equal(lookUpPlace('Sunderland')[0]?.type, 'place');
    assert.deepEqual(lookUpPlace('新特兰'), []);
    assert.deepEqual(lookUpClub('Nowhere'), []);
    assert.equal(endOfClubAt('对新特兰', 1), 4);
    assert.equal(endOfClubAt('对新特兰', 0), -1);
    const marked = [...gazetteerEntries()].filter(({ names }) =>
      Object.values(names).some((all) => all.some((name) => name.includes('?'))),
    );
    assert.deepEqual(marked, []);
  });

  it('finds the names that hold lists of words by their first word', () => {
    assert.ok(listedNames('Food').includes('Food and Agriculture Organization'));
    assert.deepEqual(listedNames('Nowhere'), []);
  });

  it('finds the country of a demonym or a code, and the longest Han name', () => {
    assert.equal(countryOfDemonym('Dutch')?.id, 'netherlands');
    assert.equal(countryByCode('CI')?.id, 'cote-divoire');
    assert.equal(longestPlaceAt('在几内亚比绍', 1)?.entries[0]?.id, 'guinea-bissau');
    assert.equal(longestPlaceAt('在那里', 1), undefined);
    assert.equal(longestPlaceAt('几', 0), undefined);
  });

  it('has its Chinese names in Simplified characters', () => {
    const names = [...gazetteerEntries()].flatMap(({ kind, names: all }) =>
      kind === 'country' ? [] : (all['zh-Hans'] ?? []),
    );
    assert.deepEqual(
      names.filter((name) => simplify(name) !== name),
      [],
    );
  });

  it('has a bit for each length of an East Asian name', () => {
    const names = [...gazetteerEntries()].flatMap(({ names: all }) =>
      ['zh-Hans', 'zh-Hant', 'ja'].flatMap((language) => all[language] ?? []),
    );
    assert.deepEqual(
      names.filter((name) => name.length > 31),
      [],
    );
    assert.equal(lookUpPlace('BRICS')[0]?.id, lookUpPlace('金砖国家')[0]?.id);
  });

  it('shows Traditional names', () => {
    assert.deepEqual(gazetteerEntry('hai-phong')?.names['zh-Hant'], ['海防']);
    assert.deepEqual(gazetteerEntry('guangzhou')?.names['zh-Hant'], ['廣州']);
  });
});

describe('what names mean', () => {
  it('is the same in three languages', () => {
    for (const names of [
      [
        ['Ministry of Health of Laos', 'en'],
        ['Bộ Y tế Lào', 'vi'],
        ['老挝卫生部', 'zh'],
      ],
      [
        ['Embassy of Cuba in Mongolia', 'en'],
        ['Đại sứ quán Cuba tại Mông Cổ', 'vi'],
        ['古巴驻蒙古国大使馆', 'zh'],
      ],
      [
        ['National Population Database', 'en'],
        ['Cơ sở dữ liệu quốc gia về dân cư', 'vi'],
        ['国家人口数据库', 'zh'],
      ],
    ] as const) {
      const [first, ...rest] = names.map(([name, language]) => readConcepts(name, language));
      assert.deepEqual(first?.unknown, []);
      for (const other of rest) assert.deepEqual(other, first);
    }
  });

  it('keeps words it does not know, in order', () => {
    assert.deepEqual(readConcepts('Tập đoàn Sông Xanh', 'vi').heads, ['group']);
    assert.deepEqual(readConcepts('Zorbo Quux Group', 'en').unknown, ['Zorbo', 'Quux']);
    assert.deepEqual(readConcepts('', 'en').content, []);
  });
});

describe('folding', () => {
  it('takes off diacritics, width and variants, and makes slugs', () => {
    assert.equal(stripDiacritics('Đặng Thị Ngọc Ánh'), 'Dang Thi Ngoc Anh');
    assert.equal(foldText('ＡＢＣ　Lê'), 'abc le');
    assert.equal(foldText('e\u0301臺'), 'e台');
    assert.equal(slugOf("Côte d'Ivoire"), 'cote-divoire');
    assert.equal(slugOf('  Łódź — Øresund '), 'lodz-oresund');
    assert.equal(slugOf('博扬·库默'), '博扬-库默');
    assert.equal(slugOf('!?'), '');
  });
});

describe('names of public bodies', () => {
  for (const names of [
    ['Federal Court', '联邦法院', 'Tòa án Liên bang'],
    ["Can Tho People's Court", '芹苴市人民法院', 'TAND TP Cần Thơ'],
    ['Supreme Court of Kenya', '肯尼亚最高法院', 'Tòa án Tối cao Kenya'],
    ['Superior Electoral Court', '最高选举法院', 'Tòa án Bầu cử Tối cao'],
    ['Court of Appeal', '上诉庭', 'Tòa Phúc thẩm'],
    ['Nairobi Securities Exchange', '内罗毕证券交易所', 'Sở giao dịch chứng khoán Nairobi'],
    ['Kenya Police Service', '肯尼亚警察局', 'Cảnh sát Kenya'],
    ['Civil Aviation Authority', '民航局', 'Cục Hàng không'],
    ['National Committee for Disaster Management', '国家灾害管理委员会'],
    ['Geological Survey', '地质调查局', 'Cục Khảo sát Địa chất'],
    ['Central Election Commission', '中央选举委员会', 'Ủy ban Bầu cử Trung ương'],
    ['Anti-Corruption Commission', '反贪污委员会', 'Ủy ban Chống tham nhũng'],
    ['Football Association', '足协', 'Liên đoàn Bóng đá'],
    ['Eldoret Magistrates’ Court', 'Eldoret magistrates court'],
  ] as const) {
    it(`mean one in all languages: ${names[0]}`, () => {
      const meanings = names.map((name) => {
        const language = /[à-ỹ]/u.test(name) || name.startsWith('TAND') ? 'vi' : 'en';
        const { heads, content, qualifiers, countries } = readConcepts(name, language);
        return { heads, content, qualifiers, countries };
      });
      for (const meaning of meanings) assert.deepEqual(meaning, meanings[0]);
    });
  }
});
