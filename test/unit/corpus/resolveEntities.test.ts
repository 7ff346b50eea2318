import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CorpusSource } from '../../../src/corpus/corpusSource';
import { resolveEntities } from '../../../src/corpus/resolveEntities';
import { idsOf, readSourceOf, registered, sourceOf } from './corpusFixture';

const person = (names: string, rest: object = {}) => ({ type: 'person', names, ...rest });
const body = (names: string, rest: object = {}) => ({ type: 'organisation', names, ...rest });
const place = (names: string) => ({ type: 'place', names });
const system = (names: string) => ({ type: 'system', names });

/** Whether the first entities of two sources are one. */
function joined(...sources: CorpusSource[]): boolean {
  const resolution = resolveEntities(sources, []);
  const ids = sources.map((source) => idsOf(resolution, source.key)[0]);
  return ids.every((id) => id !== undefined && id === ids[0]);
}

const pair = (
  one: readonly [string, object],
  other: readonly [string, object],
  ...context: object[]
): boolean =>
  joined(
    sourceOf('a', one[0], [one[1], ...context] as never),
    sourceOf('b', other[0], [other[1], ...context] as never),
  );

describe('entities across sources', () => {
  it('joins persons whatever the order of names, diacritics and case', () => {
    assert.ok(pair(['en', person('Keiko Tanaka')], ['vi', person('Tanaka Keiko')]));
    assert.ok(pair(['en', person('Le Thi Hong')], ['vi', person('Lê Thị Hồng')]));
    assert.ok(pair(['en', person('JOSÉ GARCÍA')], ['en', person('Jose Garcia')]));
    assert.ok(pair(['en', person('Lee Min-ho')], ['en', person('Lee Min Ho')]));
    assert.ok(pair(['en', person('George W. Carver')], ['en', person('George Carver')]));
  });

  it('keeps Vietnamese names apart whose order or diacritics differ', () => {
    assert.ok(!pair(['vi', person('Nguyễn Văn Anh')], ['vi', person('Nguyễn Anh Văn')]));
    assert.ok(!pair(['vi', person('Trần Văn Hùng')], ['vi', person('Trần Văn Hưng')]));
  });

  it('keeps persons of one name apart when their offices say so', () => {
    const resolution = resolveEntities(
      [
        sourceOf('a', 'en', [person('Do Van Minh', { roles: ['striker'] })]),
        sourceOf('b', 'en', [person('Do Van Minh', { roles: ['Deputy Minister'] })]),
        sourceOf('c', 'vi', [person('Đỗ Văn Minh', { roles: ['Thứ trưởng'] })]),
      ],
      [],
    );
    const [striker, minister, same] = ['a', 'b', 'c'].map((key) => idsOf(resolution, key)[0]);
    assert.notEqual(striker, minister);
    assert.equal(minister, same);
    assert.equal(resolution.entities.get(minister ?? '')?.perhaps[0]?.id, striker);
  });

  it('reads names across scripts', () => {
    assert.ok(pair(['vi', person('Lê Hoài Trung')], ['zh-Hans', person('黎怀忠')]));
    assert.ok(pair(['en', person('Le Hoai Trung')], ['zh-Hant', person('黎懷忠')]));
    assert.ok(pair(['en', person('Li Qiang')], ['zh-Hans', person('李强')]));
    assert.ok(pair(['en', person('Shigeru Yamamoto')], ['zh-Hans', person('山本茂')]));
    assert.ok(pair(['en', person('Robert Fico')], ['zh-Hans', person('罗伯特·菲佐')]));
    assert.ok(!pair(['en', person('Robert Fico')], ['zh-Hans', person('彼得·佩列格里尼')]));
    assert.ok(!pair(['vi', person('Lê Hoài Nam')], ['zh-Hans', person('黎怀忠')]));
  });

  it('does not choose between two readings', () => {
    const resolution = resolveEntities(
      [
        sourceOf('a', 'en', [person('Tran Van Quang')]),
        sourceOf('b', 'zh-Hans', [person('陈文光'), person('陈文广')]),
      ],
      [],
    );
    const [latin] = idsOf(resolution, 'a');
    assert.equal(new Set([latin, ...idsOf(resolution, 'b')]).size, 3);
    assert.equal(resolution.entities.get(latin ?? '')?.perhaps.length, 2);
  });

  it('does not offer who is known by another name in the same letters', () => {
    const offered = (gloss: string) => {
      const resolution = resolveEntities(
        [
          sourceOf('a', 'en', [person('Tran Van Quang')]),
          sourceOf('b', 'zh-Hans', [
            person(`陈文光|${gloss}`, { kinds: ['full', 'gloss'] }),
            person('陈文广'),
          ]),
        ],
        [],
      );
      const [latin] = idsOf(resolution, 'a');
      const [glossed] = idsOf(resolution, 'b');
      return resolution.entities.get(latin ?? '')?.perhaps.some(({ id }) => id === glossed);
    };
    assert.equal(offered('Peter Wallace'), false);
    assert.equal(offered('Tran Quang'), true);
  });

  it('joins by a gloss in another script and says so', () => {
    const resolution = resolveEntities(
      [
        sourceOf('a', 'zh-Hans', [person('三浦雅子|MasakoMiura', { kinds: ['full', 'gloss'] })]),
        sourceOf('b', 'en', [person('Miura Masako')]),
      ],
      [],
    );
    const [id] = idsOf(resolution, 'b');
    assert.deepEqual(idsOf(resolution, 'a'), [id]);
    assert.equal(id, 'miura-masako');
    assert.equal(resolution.entities.get(id)?.evidence[0]?.rule, 'gloss');
  });

  it('knows countries, cities and world bodies in every language', () => {
    assert.ok(pair(['en', place('Germany')], ['vi', place('Đức')]));
    assert.ok(pair(['zh-Hant', place('韓國')], ['en', place('South Korea')]));
    assert.ok(pair(['en', place('Quang Ninh Province')], ['zh-Hans', place('广宁省')]));
    assert.ok(pair(['en', body('World Health Organization')], ['zh-Hans', body('世卫组织')]));
    assert.ok(
      pair(['en', body('WHO', { kinds: ['acronym'] })], ['vi', body('Tổ chức Y tế Thế giới')]),
    );
    assert.ok(!pair(['en', place('Niger')], ['en', place('Nigeria')]));
  });

  it('knows by the country which of two bodies of one name is meant', () => {
    const name = body('Supreme People’s Court');
    assert.ok(pair(['en', name], ['vi', body('TAND tối cao')], place('Vietnam')));
    assert.ok(!pair(['en', name], ['vi', body('TAND tối cao')], place('China')));
    assert.ok(pair(['en', name], ['zh-Hans', body('最高法')], place('China')));
  });

  it('translates bodies word by word, within their country', () => {
    const laos = place('Laos');
    assert.ok(
      pair(
        ['en', body('Ministry of Education', { within: 1 })],
        ['zh-Hans', body('教育部', { within: 1 })],
        laos,
      ),
    );
    assert.ok(
      pair(['en', body('Embassy of Laos in Cambodia')], ['zh-Hans', body('老挝驻柬埔寨大使馆')]),
    );
    assert.ok(
      pair(
        ['vi', body('Tòa án nhân dân tối cao')],
        ['en', body("Supreme People's Court")],
        place('Vietnam'),
      ),
    );
    assert.ok(
      !joined(
        sourceOf('a', 'en', [body('Ministry of Education', { within: 1 }), place('Laos')]),
        sourceOf('b', 'en', [body('Ministry of Education', { within: 1 }), place('Thailand')]),
      ),
    );
    assert.ok(!pair(['en', body('Ministry of Education')], ['vi', body('Bộ Y tế')], laos));
  });

  it('takes an acronym for the one body that it stands for', () => {
    const resolution = resolveEntities(
      [
        sourceOf('a', 'en', [body('National Rice Council|NRC', { kinds: ['full', 'acronym'] })]),
        sourceOf('b', 'en', [body('NRC', { kinds: ['acronym'] })]),
      ],
      [],
    );
    assert.deepEqual(idsOf(resolution, 'a'), idsOf(resolution, 'b'));
  });

  it('joins systems whose names differ only in small words, and no others', () => {
    assert.ok(
      pair(
        ['en', system('National Land Database')],
        ['vi', system('Cơ sở dữ liệu đất đai quốc gia')],
      ),
    );
    assert.ok(
      pair(
        ['en', system('Health Insurance Information Platform')],
        ['en', system('National Health Insurance Platform')],
      ),
    );
    assert.ok(
      !pair(['en', system('National Tax Portal')], ['en', system('National Customs Portal')]),
    );
    assert.ok(
      !pair(['en', system('National Service Portal')], ['en', system('Provincial Service Portal')]),
    );
  });

  it('leaves a lone Vietnamese given name alone unless the title agrees', () => {
    const full = person('Đặng Quốc Khánh', { roles: ['Minister'] });
    const lone = (roles: string[]) => person('Khanh', { kinds: ['full'], roles });
    assert.ok(pair(['en', full], ['en', lone(['Minister'])]));
    assert.ok(!pair(['en', full], ['en', lone([])]));
    const rome = place('Rome');
    assert.ok(pair(['en', person('Giorgia Meloni')], ['en', person('Meloni')], rome));
    assert.ok(!pair(['en', person('Giorgia Meloni')], ['en', person('Meloni')]));
    assert.ok(!pair(['en', person('Giorgia Meloni')], ['en', person('Giorgia')], rome));
  });

  it('joins what one text misread in kind, never a place and its body or within one source', () => {
    assert.ok(pair(['en', person('Palm Skyways')], ['vi', body('Palm Skyways')]));
    assert.ok(!pair(['en', body('Granada Norte')], ['en', place('Granada Norte')]));
    assert.ok(!pair(['en', person('Lund')], ['en', place('Lund')]));
  });

  it('gives readable ids, each once, whatever the order of sources', () => {
    const sources = [
      sourceOf('a', 'zh-Hans', [person('陈氏梅')]),
      sourceOf('b', 'vi', [person('Trần Thị Mai')]),
      sourceOf('c', 'en', [place('Victoria Lake'), person('Victoria Lake')]),
    ];
    const resolution = resolveEntities(sources, []);
    assert.deepEqual(
      [...resolution.entities.keys()],
      ['tran-thi-mai', 'victoria-lake', 'victoria-lake-2'],
    );
    assert.deepEqual([...(resolution.entities.get('tran-thi-mai')?.names.keys() ?? [])].sort(), [
      'vi',
      'zh-Hans',
    ]);
  });

  it('resolves a few real sentences in three languages', () => {
    const sources = [
      readSourceOf(
        'a.txt',
        'Prime Minister Kaja Kallas met Laotian President Thongloun Sisoulith in Vientiane on Monday.',
      ),
      readSourceOf(
        'b.txt',
        'Sáng 3/4, tại Viêng Chăn, Chủ tịch nước Lào Thongloun Sisoulith tiếp Thủ tướng Estonia Kaja Kallas.',
      ),
    ];
    const { entities, entityOf } = resolveEntities(sources, []);
    const shared = (entityOf.get('a.txt') ?? []).filter((id) =>
      entityOf.get('b.txt')?.includes(id),
    );
    assert.ok(shared.includes('kaja-kallas'), [...entities.keys()].join());
    assert.ok(shared.includes('vientiane'), [...entities.keys()].join());
  });

  it('gives every local entity exactly one entity, whatever the names', () => {
    const name = fc.array(
      fc.constantFrom('An', 'Bình', '阮', '文', 'Ministry', 'of', 'Japan', 'X'),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    const given = fc.record({
      type: fc.constantFrom('person', 'organisation', 'place', 'system'),
      names: name.map((words) => words.join(' ')),
    });
    fc.assert(
      fc.property(fc.array(fc.array(given, { maxLength: 6 }), { maxLength: 5 }), (lists) => {
        const sources = lists.map((list, at) => sourceOf(`s${at}`, 'en', list));
        const { entities, entityOf } = resolveEntities(sources, []);
        let mentions = 0;
        lists.forEach((list, at) => {
          const ids = entityOf.get(`s${at}`) ?? [];
          assert.equal(ids.length, list.length);
          for (const id of ids) assert.ok(entities.has(id));
          mentions += list.length;
        });
        const all = [...entities.values()];
        const indices = all.flatMap(({ occurrences }) =>
          occurrences.flatMap((each) => each.mentions),
        );
        assert.equal(indices.length, mentions);
        assert.equal(
          all.reduce((sum, { mentionCount }) => sum + mentionCount, 0),
          mentions,
        );
      }),
    );
  });
});

describe('what people settled about entities', () => {
  const source = (key: string, name: string, type = 'person') =>
    sourceOf(key, 'en', [{ type, names: name }]);

  it('takes id, name and type from the register', () => {
    const { entities, entityOf } = resolveEntities(
      [source('a', 'Ana Lima'), source('b', 'Lima Ana'), source('c', 'The Judge')],
      [
        registered({
          id: 'judge-lima',
          name: 'Judge Ana Lima',
          type: 'magistrate',
          aliases: ['Ana Lima', 'The Judge'],
        }),
      ],
    );
    assert.deepEqual(
      ['a', 'b', 'c'].map((key) => entityOf.get(key)),
      [['judge-lima'], ['judge-lima'], ['judge-lima']],
    );
    const entity = entities.get('judge-lima');
    assert.equal(entity?.name, 'Judge Ana Lima');
    assert.equal(entity.type, 'magistrate');
    assert.ok(entity.settled);
  });

  it('keeps two registered entities apart though their names are alike', () => {
    const { entityOf } = resolveEntities(
      [source('a', 'Ana Lima'), source('b', 'Lima Ana')],
      [
        registered({ id: 'one', name: 'Ana Lima', never: ['Lima Ana'] }),
        registered({ id: 'two', name: 'Lima Ana', never: ['Ana Lima'] }),
      ],
    );
    assert.deepEqual([entityOf.get('a'), entityOf.get('b')], [['one'], ['two']]);
  });

  it('keeps what a reader calls distinct apart, also without an entry of its own', () => {
    const { entityOf } = resolveEntities(
      [
        sourceOf('a', 'vi', [person('Trần Thị Mai')]),
        sourceOf('b', 'en', [person('Tran Thi Mai')]),
        sourceOf('c', 'zh-Hans', [person('陈氏梅')]),
      ],
      [registered({ id: 'the-poet', name: 'Trần Thị Mai', distinct: ['陈氏梅'] })],
    );
    assert.deepEqual(entityOf.get('b'), ['the-poet']);
    assert.notDeepEqual(entityOf.get('c'), ['the-poet']);
  });

  it('merges what a reader merged', () => {
    const { entityOf, entities } = resolveEntities(
      [source('a', 'Ana Lima'), source('b', 'Ana Costa')],
      [registered({ id: 'ana-lima', name: 'Ana Lima', merged: ['ana-costa'] })],
    );
    assert.deepEqual([entityOf.get('a'), entityOf.get('b')], [['ana-lima'], ['ana-lima']]);
    assert.equal(entities.size, 1);
  });

  it('follows annotations, also to entities that no register knows', () => {
    const annotated = sourceOf('a', 'en', [person('Mr Lima')], {
      annotations: [
        {
          annotation: {
            id: 'x',
            type: 'mention',
            entity: 'carlos-lima',
            entityType: 'person',
            range: { start: 0, end: 0 },
          },
          state: 'anchored',
          span: { start: 0, end: 7 },
        },
      ],
    });
    const { entityOf } = resolveEntities([annotated], []);
    assert.deepEqual(entityOf.get('a'), ['carlos-lima']);
  });

  it('lists registered entities that no source names, and forgets rejected mentions', () => {
    const rejecting = sourceOf('a', 'en', [person('May Day')], {
      annotations: [
        {
          annotation: { id: 'x', type: 'rejection', range: { start: 0, end: 0 } },
          state: 'anchored',
          span: { start: 0, end: 7 },
        },
      ],
    });
    const { entities } = resolveEntities(
      [rejecting],
      [registered({ id: 'nobody', name: 'Nobody Known' })],
    );
    assert.deepEqual(entities.get('nobody')?.occurrences, []);
    assert.deepEqual(entities.get('may-day')?.occurrences, []);
  });
});
