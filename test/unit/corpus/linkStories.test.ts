import assert from 'node:assert/strict';
import { resolveEntities } from '../../../src/corpus/resolveEntities';
import { idsOf, sourceOf } from './corpusFixture';

type Entity = Parameters<typeof sourceOf>[2][number];

const person = (names: string, rest: object = {}): Entity => ({ type: 'person', names, ...rest });
const body = (names: string, rest: object = {}): Entity => ({
  type: 'organisation',
  names,
  ...rest,
});
const place = (names: string): Entity => ({ type: 'place', names });

/** What the two sources of a story about a mine share, so that they are known to tell of the same. */
const ENGLISH = [person('Alma Quiroga'), place('La Paz'), body('FEDEMIN'), place('Bolivia')];
const CHINESE = [
  person('阿尔玛·基罗加|Alma Quiroga', { kinds: ['full', 'gloss'] }),
  place('拉巴斯'),
  body('FEDEMIN'),
  place('玻利维亚'),
];

function linked(
  one: readonly Entity[],
  other: readonly Entity[],
  language = 'zh-Hans',
): { joined: boolean; perhaps: boolean } {
  const chinese = language.startsWith('zh') ? CHINESE : ENGLISH;
  const resolution = resolveEntities(
    [sourceOf('a', 'en', [...one, ...ENGLISH]), sourceOf('b', language, [...other, ...chinese])],
    [],
  );
  const [a, b] = ['a', 'b'].map((key) => idsOf(resolution, key)[0] ?? '');
  const doubts = resolution.entities.get(a ?? '')?.perhaps ?? [];
  return { joined: a === b, perhaps: doubts.some(({ id }) => id === b) };
}

describe('names in sources that tell of the same', () => {
  it('are joined by their sounds, in the conventions of Beijing and Taipei', () => {
    assert.ok(linked([person('Tomás Herrera')], [person('埃雷拉')]).joined);
    assert.ok(linked([person('Tomás Herrera')], [person('海瑞拉')], 'zh-Hant').joined);
    assert.ok(linked([person('Marko Vukovic')], [person('武科维奇')]).joined);
    assert.ok(linked([place('Huanuni')], [place('瓦努尼镇')]).joined);
    assert.ok(linked([body('Andina Minerals')], [body('安迪纳矿业公司')]).joined);
  });

  it('are not joined by their sounds where the sources have nothing in common', () => {
    const resolution = resolveEntities(
      [
        sourceOf('a', 'en', [person('Tomás Herrera')]),
        sourceOf('b', 'zh-Hans', [person('埃雷拉')]),
      ],
      [],
    );
    assert.notEqual(idsOf(resolution, 'a')[0], idsOf(resolution, 'b')[0]);
  });

  it('are a doubt where two fit', () => {
    const two = [person('Tomás Herrera'), person('Pablo Herrera')];
    assert.equal(linked(two, [person('埃雷拉')]).joined, false);
  });

  it('are no transliteration when they are Chinese', () => {
    assert.equal(linked([person('Nora Zhanhar')], [person('张浩然')]).joined, false);
  });

  it('are joined by an acronym that two languages share', () => {
    const acronym = { kinds: ['full', 'acronym'] };
    const english = body('National Office for Mine Rescue Works|NOMR', acronym);
    assert.ok(linked([english], [body('国家矿山救护局|NOMR', acronym)]).joined);
  });

  it('may leave out the last word of a firm, not the country of a branch', () => {
    assert.ok(linked([body('Andina Minerals')], [body('Andina')], 'es').joined);
    assert.ok(
      linked([body('Daesung Construction')], [body('Công ty Xây dựng Daesung')], 'vi').joined,
    );
    assert.equal(
      linked([body('Andina Minerals')], [body('Andina Minerals Peru')], 'es').joined,
      false,
    );
  });

  it('may leave out what kind of place it is', () => {
    assert.ok(linked([place('Huanuni')], [place('Huanuni mine')], 'es').joined);
  });

  it('may give half a name', () => {
    assert.ok(linked([person('Vikram Seshan')], [person('Vikram')], 'es').joined);
    assert.ok(linked([person('Nguyen Hoang Tung')], [person('Hoàng Tùng')], 'vi').joined);
  });

  it('may leave out a middle name or the last', () => {
    assert.ok(linked([person('Farid Osman Salleh')], [person('Farid Osman')], 'es').joined);
    assert.ok(linked([person('Clara Inés Prado')], [person('Clara Prado')], 'es').joined);
    assert.equal(linked([person('Clara Inés Prado')], [person('Inés Prado')], 'es').joined, false);
  });

  it('are joined as they are spelt in the south', () => {
    assert.ok(linked([person('Lim Kok Beng')], [person('林国明')]).joined);
    assert.ok(linked([person('Priscilla Mok Siu-fong')], [person('莫小芳')], 'zh-Hant').joined);
    assert.equal(linked([person('Lim Kok Beng')], [person('张国明')]).joined, false);
    assert.equal(linked([person('Lim Kok Beng')], [person('林大山')]).joined, false);
  });

  it('of firms are joined by who heads them in one office', () => {
    const head = (names: string, title: string, heads: number): Entity =>
      person(names, { roles: [title], heads });
    const english = [body('Larkspur Devices'), head('Zhang Zhiyuan', 'chairman', 0)];
    const join = (...chinese: Entity[]): boolean => linked(english, chinese).joined;
    assert.ok(join(body('翠雀电器'), head('张志远', '董事长', 0)));
    assert.equal(join(body('翠雀电器'), head('张志远', '总经理', 0)), false);
    assert.equal(join(body('翠雀电器'), head('王志远', '董事长', 0)), false);
    const two = [body('翠雀电器'), head('张志远', '董事长', 0), body('松岭地产')];
    assert.equal(join(...two, head('张志远|Zhang Zhiyuan', '董事长', 2)), false);
  });

  it('are joined when Korean', () => {
    assert.ok(linked([person('Yoon Tae-sik')], [person('尹泰植')]).joined);
    assert.ok(linked([person('Tseng Po-wei')], [person('曾柏瑋')], 'zh-Hant').joined);
  });
});
