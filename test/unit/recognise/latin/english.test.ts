import assert from 'node:assert/strict';
import { recogniseLatin } from '../../../../src/recognise/latin/recogniseLatin';
import { readSource } from '../../../../src/text/readSource';
import { found } from './found';

describe('names in English', () => {
  for (const [what, text, names] of [
    [
      'titles stay outside',
      'On Tuesday Prime Minister Aroha Ngata met Mr. Peter Dunne and President Bush in Wellington.',
      ['person: Aroha Ngata', 'person: Peter Dunne', 'person: Bush', 'place: Wellington'],
    ],
    [
      'a portfolio is no name, a body is one',
      'They thanked Minister for Rural Affairs and Fisheries Sigrid Holm and Director of the Harbour Office Jan Novak.',
      ['person: Sigrid Holm', 'organisation: Harbour Office', 'person: Jan Novak'],
    ],
    [
      'what a chairman heads, and the two of a merger',
      'On Monday Tarvo Chief Executive Sigrid Holm praised the Tarvo-Lindo merger.',
      ['organisation: Tarvo', 'person: Sigrid Holm', 'organisation: Tarvo', 'organisation: Lindo'],
    ],
    [
      'known names that hold lists of words',
      'The Food and Agriculture Organization and the Meteorology, Climatology and Geophysics Agency met in Busan.',
      [
        'organisation: Food and Agriculture Organization',
        'organisation: Meteorology, Climatology and Geophysics Agency',
        'place: Busan',
      ],
    ],
    [
      'Korean and Vietnamese names of English words',
      'They praised Oh Do-yeon and Bùi Thị Thu Trang in Busan.',
      ['person: Oh Do-yeon', 'person: Bùi Thị Thu Trang', 'place: Busan'],
    ],
    [
      'Vietnamese and Chinese names that begin with words of English',
      'She thanked coach Do Van Hinh, Vo Thanh Kem, who runs it, and Premier Song Ruilin in Can Tho. He Zhimin left.',
      [
        'person: Do Van Hinh',
        'person: Vo Thanh Kem',
        'person: Song Ruilin',
        'place: Can Tho',
        'person: He Zhimin',
      ],
    ],
    [
      'Chinese given names with a small half that is a word, and Malay titles',
      'The rafts were found, said Lo Kuang-king, and Datuk Farid Osman thanked Mok Sau-wing on Monday.',
      ['person: Lo Kuang-king', 'person: Farid Osman', 'person: Mok Sau-wing'],
    ],
    [
      'parties and bodies of other languages; sums of money are none',
      'The Civic Alternative paid RM76 million to the Universiti Tarvo on Friday.',
      ['organisation: Civic Alternative', 'organisation: Universiti Tarvo'],
    ],
    [
      'courts, a police force and a prison in British style',
      'He was held in HMP Ashcombe after Leeds crown court heard the Metropolitan police on Friday.',
      [
        'place: HMP Ashcombe',
        'organisation: Leeds crown court',
        'organisation: Metropolitan police',
      ],
    ],
    [
      'a company of a country, and its stem',
      'Shares rose after Tarvo Robotics of Norway was sold. Tarvo has 40 workers.',
      ['organisation: Tarvo Robotics', 'place: Norway', 'organisation: Tarvo'],
    ],
    [
      'a company whose name is a word of the language, where its capital says that it is meant',
      'Anchor Bank was shut on Monday. Workers blamed Anchor and a broken anchor. Phoenix Mining bought it.',
      ['organisation: Anchor Bank', 'organisation: Anchor', 'organisation: Phoenix Mining'],
    ],
    [
      'one of a family rather than the company that bears its name',
      'Sven Orbel sold the boat to Orbel Holdings. "It was mine," Orbel said.',
      ['person: Sven Orbel', 'organisation: Orbel Holdings', 'person: Orbel'],
    ],
    [
      'a place by what is of it, and by what shook it',
      'A quake shook Tolvane, 38 km north of Sermiq. Residents of Uskela fled; boats left the coast of Prenn.',
      ['place: Tolvane', 'place: Sermiq', 'place: Uskela', 'place: Prenn'],
    ],
    [
      'a country of two words after an office, what is named after someone with a title',
      'H.E. Mr. Bui Van Loc, Minister of Health of Viet Nam, and He Xiulan, the Prime Minister of Viet Nam ' +
        'and Ms. Do Thi Ha met at Sultan Tarvo Airport.',
      [
        'person: Bui Van Loc',
        'place: Viet Nam',
        'person: He Xiulan',
        'place: Viet Nam',
        'person: Do Thi Ha',
        'place: Sultan Tarvo Airport',
      ],
    ],
    ['a place by what lies off it', 'The boat sank off Prenn on Friday.', ['place: Prenn']],
    [
      'the ends of a route, a body with a hyphen in its name',
      'The line between Bui Lam and Tam Giang was shut, the Institute for Hydro-Thermal Studies said.',
      ['place: Bui Lam', 'place: Tam Giang', 'organisation: Institute for Hydro-Thermal Studies'],
    ],
    [
      'a Vietnamese person right behind a body',
      'She met the head of the General Department of Norway Customs Luong Minh Chau on Friday.',
      ['organisation: General Department of Norway Customs', 'person: Luong Minh Chau'],
    ],
    [
      'the firm of an analyst, a system in apposition, a time zone',
      'At 14:30 IST analysts at Pellworth praised QUI-PASS, the payment system of the bank.',
      ['organisation: Pellworth', 'system: QUI-PASS'],
    ],
    [
      'a name in capitals with its marks',
      'CẦN THƠ — The bridge over the river will open in May. — Photo LÊ THU TRANG',
      ['place: CẦN THƠ', 'person: LÊ THU TRANG'],
    ],
    [
      'a Vietnamese person without the family name',
      'Captain Bui Minh Chau scored twice on Friday. Minh Chau left the pitch late.',
      ['person: Bui Minh Chau', 'person: Minh Chau'],
    ],
    [
      'a chain of offices cut by a comma',
      'It was opened by Minister, Chairman of the State Audit Office Tran Van Binh.',
      ['organisation: State Audit Office', 'person: Tran Van Binh'],
    ],
    [
      'a country before a whole name stays outside, before a general word inside',
      'The Norwegian Ministry of Fisheries and the Norwegian Government wrote to the Danish Embassy in Latvia.',
      [
        'organisation: Ministry of Fisheries',
        'organisation: Norwegian Government',
        'organisation: Danish Embassy in Latvia',
      ],
    ],
    [
      'lists inside names of ministries',
      'She works at the Ministry of Culture, Sports and Tourism.',
      ['organisation: Ministry of Culture, Sports and Tourism'],
    ],
    [
      'two countries joined by a hyphen',
      'The Norway-Latvia partnership is growing.',
      ['place: Norway', 'place: Latvia'],
    ],
    [
      'a body before a participle',
      'The Norwegian Government-sponsored ferries sail from Bergen.',
      ['organisation: Norwegian Government', 'place: Bergen'],
    ],
    [
      'adjectives of countries alone are none',
      'Many Norwegian fishermen and African traders came, as did the Germans.',
      [],
    ],
    [
      'systems by their head word, and without their country',
      'The ministry opened the National Harbour Portal and the e-Permit System of Latvia.',
      ['system: National Harbour Portal', 'system: e-Permit System', 'place: Latvia'],
    ],
    ['a thing that many have is none', 'Latvia is proud of its e-Government.', ['place: Latvia']],
    ['capitals of a place', 'OSLO — Rain fell in OSLO all day.', ['place: OSLO', 'place: OSLO']],
    [
      'the noun beside a name says what it is',
      'The shipping company Brunvoll and the Saltholm newspaper denied it.',
      ['organisation: Brunvoll', 'organisation: Saltholm'],
    ],
    [
      'documents by number',
      'It rests on Decision No. 17/QD-BTC and the Treaty of Riga.',
      ['document: Decision No. 17/QD-BTC', 'document: Treaty of Riga'],
    ],
    [
      'competitions, with their number',
      'He ran at the 12th Baltic Games in the summer.',
      ['programme: 12th Baltic Games'],
    ],
    [
      'titles in quotation marks after a word that announces them',
      'She spoke at a seminar themed “Harbours and the sea in Latvia” on Monday.',
      ['programme: Harbours and the sea in Latvia'],
    ],
  ] as const) {
    it(what, () => assert.deepEqual(found(text), names));
  }

  it('knows names again at the start of a sentence and in a headline', () => {
    const text =
      'Holm Promises New Ferries\n\nThe ferries were praised by Minister Sigrid Holm of Norway on Monday.\n\nHolm also said that the harbour was safe.';
    assert.equal(found(text).filter((name) => name === 'person: Holm').length, 2);
  });

  it('keeps acronyms beside their names as glosses of the same type', () => {
    const text = 'Money came from the Baltic Harbour Authority (BHA) in spring.';
    const [body, acronym] = recogniseLatin(readSource(text));
    assert.equal(acronym?.type, 'organisation');
    assert.deepEqual(
      body?.glosses.map((gloss) => gloss.text),
      ['BHA'],
    );
  });

  it('reads offices with what they are of, and former ones', () => {
    const text =
      'Yesterday former Finance Minister of Norway Sigrid Holm met party leader Jan Novak.';
    const people = recogniseLatin(readSource(text)).filter(({ type }) => type === 'person');
    const [holm, novak] = people.map(({ roles }) => roles[0]);
    assert.equal(holm?.title, 'Finance Minister');
    assert.equal(holm.former, true);
    assert.equal(text.slice(holm.organisation?.start, holm.organisation?.end), 'Norway');
    assert.equal(novak?.title, 'party leader');
  });

  it('take nobody who is held off for a place', () => {
    const names = found('Later Sven Orbel held off Marek Tarvo in the final.');
    assert.ok(!names.includes('place: Marek Tarvo'), names.join(', '));
  });
});
