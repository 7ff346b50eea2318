import assert from 'node:assert/strict';
import { maySpellSouthern } from '../../../src/names/southernNames';

const fits = (han: string, latin: string): boolean =>
  maySpellSouthern(han, latin.toLowerCase().split(/[ -]/u));

describe('names as Cantonese, Hokkien and their like are romanised', () => {
  for (const [han, latin] of [
    ['林国明', 'Lim Kok Beng'],
    ['陈文辉', 'Tan Boon Hui'],
    ['梁國強', 'Leung Kwok-keung'],
    ['張美雲', 'Teoh Mei Hoon'],
    ['莫小芳', 'Priscilla Mok Siu-fong'],
    ['司徒偉明', 'Szeto Wai Ming'],
  ] as const) {
    it(`may spell ${han} ${latin}`, () => {
      assert.ok(fits(han, latin));
    });
  }

  for (const [han, latin] of [
    ['林国明', 'Tan Kok Beng'],
    ['林国明', 'Lim Siew Hua'],
    ['林国', 'Lim Kok'],
    ['陈文辉', 'Tan Boon'],
    ['阿兹兰', 'Azlan Hakimi Rahmat'],
  ] as const) {
    it(`does not spell ${han} ${latin}`, () => {
      assert.ok(!fits(han, latin));
    });
  }
});
