import * as CHARACTER from './characterFlags';
import { chineseNames } from '../../names/gazetteer';
import { simplify, simplifyUnit } from '../../names/hanVariants';
import {
  characterCosts,
  COST_ROW,
  FOREIGN_COST,
  foreignLean,
  GIVEN_COST,
  NEVER_COST,
  SURNAME_COST,
} from '../../names/hanLexicon';
import type { ForeignLean } from '../../names/hanLexicon';
import { costIndexOf, HanTrie, kindOf } from '../../names/hanTrie';
import {
  COMPOUND_SURNAMES,
  JAPANESE_GIVEN_CHARACTERS,
  JAPANESE_SURNAMES,
  MORE_FOREIGN_CHARACTERS,
  MORE_SURNAMES,
} from '../../names/hanPersonNames';
import {
  HAN_BODIES,
  HAN_BODY_ENDINGS,
  HAN_DOCUMENT_HEADS,
  HAN_GATHERINGS,
  HAN_NEWS_WORDS,
  HAN_PERSON_VERBS,
  HAN_PLACE_CUES,
  HAN_PLACE_ENDINGS,
  HAN_PLACE_FOLLOWERS,
  HAN_PROGRAMMES,
  HAN_SYSTEM_HEADS,
  HAN_TITLES,
} from '../../names/hanWords';

/** What a word can do in or beside a name; flags of {@link HanTrie.packed}. */
export const TITLE = 1;
export const PERSON_VERB = 2;
export const BODY_ENDING = 4;
export const BODY = 8;
export const PLACE_ENDING = 16;
export const SYSTEM_HEAD = 32;
export const DOCUMENT_HEAD = 64;
export const PLACE_CUE = 128;
export const COMPOUND_SURNAME = 256;
export const JAPANESE_SURNAME = 512;
/** A place of the gazetteer, of any size; {@link COUNTRY} is set for countries as well. */
export const PLACE = 1024;
export const COUNTRY = 2048;
export const PLACE_FOLLOWER = 4096;
export const PROGRAMME = 8192;
export const GATHERING = 16384;

/** Everything that recognition in Chinese looks up, made once. */
export interface HanKnowledge {
  readonly trie: HanTrie;
  /** What characters cost in names: see {@link characterCosts}. */
  readonly costs: Float32Array;
  /** What characters can do in names, by code − 0x4E00: bits of {@link CHARACTER}. */
  readonly characters: Uint8Array;
  readonly lean: ForeignLean;
}

/** The first Han character, and how many there are. */
const FIRST_LETTER = 0x4e00;
const LETTERS = 0x5200;

/** Kinds (index of WORD_KINDS + 1) and cost for listed words that the lexicon lacks. */
const NOUN = 1;
const PLACE_KIND = 12;
const VERB = 2;
const DEFAULT_COST = 13;
const NEWS_COST = 10;
const GAZETTEER_COST = 10.5;

/** Characters of grammar: in no name that is made of characters alone. */
const GRAMMAR = '也被把及或了着过的但却这那哪吗呢吧啊嫁称说于於已';
/** More of them, which only names of two and more native characters can hold. */
const GRAMMAR_IN_FOREIGN = '就都且并将从向在和与是又再还';
/** Characters of names that are words by themselves too often. */
const BUSY = '时在后前等对为会能可';
const VERY_BUSY = '和以与从将向队战赛';
const VIETNAMESE_SURNAMES = '阮陈黎范黄潘武邓裴杜胡吴杨李丁郑段林张冯梅何苏';
/** Cost of a character that seldom transliterates a name. */
const RARE_FOREIGN = 9;

/** Endings that name a place with one to four characters of any kind before them. */
const FREE_ENDINGS = '省市县区州郡镇乡村岛山河江湖湾港川岭峰寺庙桥街路';

/** The lexicon has bodies of these under one word (美国国务院); they are cut. */
const NATIONS_OF_BODIES = [
  '美国',
  '中国',
  '日本',
  '英国',
  '法国',
  '德国',
  '韩国',
  '越南',
  '印度',
  '俄罗斯',
];

/** Listed with the countries, yet part of the names of their bodies. */
const REGIONS = new Set(['HK', 'MO', 'TW']);

let knowledge: HanKnowledge | undefined;

/** The knowledge, built at first use (some 30 ms). */
export function hanKnowledge(): HanKnowledge {
  knowledge ??= build();
  return knowledge;
}

function build(): HanKnowledge {
  const lists: (readonly [readonly string[], number])[] = [
    [HAN_TITLES, TITLE],
    [HAN_PERSON_VERBS, PERSON_VERB],
    [HAN_BODY_ENDINGS, BODY_ENDING],
    [HAN_BODIES, BODY],
    [HAN_PLACE_ENDINGS, PLACE_ENDING],
    [HAN_SYSTEM_HEADS, SYSTEM_HEAD],
    [HAN_DOCUMENT_HEADS, DOCUMENT_HEAD],
    [HAN_PLACE_CUES, PLACE_CUE],
    [HAN_PLACE_FOLLOWERS, PLACE_FOLLOWER],
    [HAN_PROGRAMMES, PROGRAMME],
    [HAN_GATHERINGS, GATHERING],
    [HAN_NEWS_WORDS, 0],
    [COMPOUND_SURNAMES, COMPOUND_SURNAME],
    [JAPANESE_SURNAMES, JAPANESE_SURNAME],
  ];
  const places: string[] = [];
  const countries: string[] = [];
  const bodies: string[] = [];
  const programmes: string[] = [];
  for (const { type, country, names } of chineseNames()) {
    if (type === 'place') {
      places.push(...names);
      if (country !== undefined && !REGIONS.has(country)) countries.push(...names);
    } else if (type === 'programme') programmes.push(...names);
    else bodies.push(...names);
  }
  lists.push([places, PLACE], [countries, COUNTRY], [bodies, BODY], [programmes, PROGRAMME]);
  const trie = buildTrie(lists);
  const costs = characterCosts();
  const rows = (characters: string): number[] =>
    Array.from(simplify(characters), (c) => (c.charCodeAt(0) - 0x4e00) * COST_ROW);
  for (const row of rows(MORE_SURNAMES)) {
    if ((costs[row + SURNAME_COST] ?? 0) > 7.5) costs[row + SURNAME_COST] = 7.5;
  }
  for (const row of rows(MORE_FOREIGN_CHARACTERS)) {
    if ((costs[row + FOREIGN_COST] ?? 0) >= NEVER_COST) costs[row + FOREIGN_COST] = RARE_FOREIGN;
  }
  for (const row of rows(GRAMMAR)) {
    costs[row + GIVEN_COST] = NEVER_COST;
    costs[row + FOREIGN_COST] = NEVER_COST;
  }
  for (const row of rows(GRAMMAR_IN_FOREIGN)) costs[row + FOREIGN_COST] = NEVER_COST;
  for (const row of rows(BUSY)) costs[row + GIVEN_COST] = (costs[row + GIVEN_COST] ?? 0) + 2;
  for (const row of rows(VERY_BUSY)) costs[row + GIVEN_COST] = (costs[row + GIVEN_COST] ?? 0) + 6;
  return { trie, costs, characters: readCharacters(), lean: foreignLean() };
}

/** The trie of the lexicon and of listed words, each with what it is listed as. */
function buildTrie(lists: readonly (readonly [readonly string[], number])[]): HanTrie {
  let size = 0;
  let extra = 1000;
  for (const [words] of lists) {
    size += words.length;
    for (const word of words) extra += word.length;
  }
  // The words that begin with a character are chained, the first one leads; 0 ends a chain.
  const words: string[] = [''];
  const flags = new Uint16Array(size + 1);
  const next = new Uint16Array(size + 1);
  const lasts = new Uint16Array(LETTERS);
  const firsts = new Uint16Array(LETTERS);
  const waiting = new Uint8Array(LETTERS);
  for (const [list, flag] of lists) {
    const ofGazetteer = flag === PLACE || flag === COUNTRY || flag === BODY;
    for (const word of list) {
      if (word.length < 2 && ofGazetteer) continue;
      const letter = simplifyUnit(word.charCodeAt(0)) - FIRST_LETTER;
      if (letter < 0 || letter >= LETTERS) continue;
      const at = words.push(word) - 1;
      flags[at] = flag;
      const before = lasts[letter] ?? 0;
      if (before === 0) firsts[letter] = at;
      else next[before] = at;
      lasts[letter] = at;
      waiting[letter] = 1;
    }
  }
  const trie = new HanTrie(extra);
  for (const cost of [NEWS_COST, GAZETTEER_COST, DEFAULT_COST]) trie.indexOfCost(cost);
  trie.fillLater(waiting, (letter) => {
    for (let at = firsts[letter] ?? 0; at !== 0; at = next[at] ?? 0)
      addWord(trie, words[at] ?? '', flags[at] ?? 0);
    for (const nation of NATIONS_OF_BODIES) {
      if (simplify(nation).charCodeAt(0) - FIRST_LETTER !== letter) continue;
      for (const body of HAN_BODIES) {
        const node = trie.find(simplify(nation + body));
        if (node > 0) trie.setKind(node, 0);
      }
    }
  });
  return trie;
}

function addWord(trie: HanTrie, word: string, flag: number): void {
  const node = trie.insert(simplify(word));
  if (node < 0) return;
  trie.addFlags(node, flag);
  const place = flag === PLACE;
  if (place) trie.setKind(node, PLACE_KIND);
  if (flag === COMPOUND_SURNAME || flag === JAPANESE_SURNAME) return;
  const packed = trie.packed[node] ?? 0;
  if (flag === 0) {
    if (kindOf(packed) === 0) trie.setKind(node, VERB);
    trie.setCost(node, NEWS_COST);
    return;
  }
  if (costIndexOf(packed) !== 0) return;
  if (!place) trie.setKind(node, NOUN);
  trie.setCost(node, place ? GAZETTEER_COST : DEFAULT_COST);
}

function readCharacters(): Uint8Array {
  const table = new Uint8Array(0x5200);
  for (const [characters, bit] of [
    [FREE_ENDINGS, CHARACTER.placeEnding],
    ['省市县区州郡镇乡村', CHARACTER.unit],
    [VIETNAMESE_SURNAMES, CHARACTER.vietnamese],
    [JAPANESE_GIVEN_CHARACTERS, CHARACTER.japaneseGiven],
    [GRAMMAR_IN_FOREIGN + '两各某该本此几', CHARACTER.notInPlaces],
  ] as const) {
    for (const c of simplify(characters)) {
      const letter = c.charCodeAt(0) - 0x4e00;
      table[letter] = (table[letter] ?? 0) | bit;
    }
  }
  return table;
}
