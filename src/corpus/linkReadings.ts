import { fitPinyin, fitVietnamese, pinyinReadings, vietnameseReadings } from '../names/hanReadings';
import { stripDiacritics } from '../names/fold';
import { simplify } from '../names/hanVariants';
import {
  fitJapanese,
  hasJapaneseFamilyName,
  japaneseFamilyReadings,
  plainRomaji,
} from '../names/japaneseNames';
import { koreanKeys, koreanLatinKeys } from '../names/koreanNames';
import { readOffice } from '../names/offices';
import { toWadeGiles } from '../names/wadeGiles';
import { hanSounds, latinSounds, transliterationLikeness } from '../names/transliteration';
import type { Evidence } from '../recognise/recognition';
import { type LinkGraph, overlaps } from './linkGraph';
import type { FullName, LinkNode } from './linkNodes';

/** Below this a link is offered to the reader, not made. */
const ENOUGH = 0.7;

/** A person whose name stands in Han characters and one in Latin letters that may be its reading. */
export interface Pair {
  readonly han: LinkNode;
  readonly latin: LinkNode;
  readonly evidence: Evidence;
}

interface Latin {
  readonly node: LinkNode;
  readonly name: FullName;
}

/** A Latin name with its words of more than a letter. */
interface Heard extends Latin {
  readonly words: readonly string[];
}

/** Latin names by what a reading of a Han name would begin with or be. */
interface LatinIndex {
  /** First syllable and number of syllables, folded: `nguyen 3`. */
  readonly bySyllable: Map<string, Latin[]>;
  /** All letters, family name first or last. */
  readonly byLetters: Map<string, Latin[]>;
  /** Keys of Korean names. */
  readonly byKorean: Map<string, Latin[]>;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Only the first of each spelling in a cluster is kept: the others would say the same. */
function indexLatin(graph: LinkGraph): LatinIndex {
  const index: LatinIndex = { bySyllable: new Map(), byLetters: new Map(), byKorean: new Map() };
  const seen = new Set<string>();
  for (const node of graph.nodes) {
    if (node.type !== 'person') continue;
    for (const name of node.full) {
      const tokens = name.person?.tokens ?? [];
      if (name.person?.script !== 'latin' || tokens.length < 2) continue;
      const key = `${graph.find(node.index)} ${name.text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      push(index.bySyllable, `${tokens[0]} ${tokens.length}`, { node, name });
      if (tokens.length > 4) continue;
      const first = tokens.join('').replace(/[^a-z]/g, '');
      const last = [...tokens.slice(-1), ...tokens.slice(0, -1)].join('').replace(/[^a-z]/g, '');
      push(index.byLetters, first, { node, name });
      if (last !== first) push(index.byLetters, last, { node, name });
      if (name.person.vietnamese) continue;
      for (const sounds of koreanLatinKeys(tokens)) push(index.byKorean, sounds, { node, name });
    }
  }
  return index;
}

/** Latin names of two words, for names that are compared by sound or by Japanese readings. */
function latinPersons(graph: LinkGraph): Latin[] {
  const seen = new Set<string>();
  return graph.nodes.flatMap((node) =>
    node.type !== 'person'
      ? []
      : node.full.flatMap((name) => {
          const words = name.person?.tokens.length ?? 0;
          if (name.person?.script !== 'latin' || words < 2 || name.person.vietnamese) return [];
          const key = `${graph.find(node.index)} ${name.text}`;
          if (seen.has(key)) return [];
          seen.add(key);
          return [{ node, name }];
        }),
  );
}

/** All ways in which the characters can be spelled by their Mandarin readings, at most 64. */
function spellings(chars: readonly string[], spell: (pinyin: string) => string): string[] {
  let found = [''];
  for (const char of chars) {
    const readings = pinyinReadings(char);
    found = found.flatMap((start) => readings.map((own) => start + spell(own))).slice(0, 64);
  }
  return found;
}

const spellPinyin = (pinyin: string): string => pinyin.replace('v', 'u');

function pairsOf(node: LinkNode, name: FullName, index: LatinIndex): Pair[] {
  const chars = Array.from(simplify(name.text));
  if (chars.length < 2 || chars.length > 5 || !/^[\u3400-\u9fff]+$/u.test(name.text)) return [];
  const pairs: Pair[] = [];
  const starts = new Set(
    vietnameseReadings(chars[0] ?? '').map((reading) => stripDiacritics(reading)),
  );
  for (const start of starts) {
    for (const latin of index.bySyllable.get(`${start} ${chars.length}`) ?? []) {
      const fit = fitVietnamese(name.text, latin.name.text);
      if (!fit) continue;
      const long = chars.length > 2;
      const score = fit === 'exact' ? (long ? 0.96 : 0.9) : long ? 0.92 : 0.82;
      const detail = `${name.text} = ${latin.name.text}`;
      pairs.push({
        han: node,
        latin: latin.node,
        evidence: { rule: 'sino-vietnamese', detail, score },
      });
    }
  }
  if (chars.length <= 4) {
    const add = (latin: Latin, rule: string, score: number): void => {
      const detail = `${name.text} = ${latin.name.text}`;
      pairs.push({ han: node, latin: latin.node, evidence: { rule, detail, score } });
    };
    for (const spelling of spellings(chars, spellPinyin)) {
      for (const latin of index.byLetters.get(spelling) ?? []) {
        if (fitPinyin(name.text, latin.name.text)) {
          add(latin, 'pinyin', chars.length > 2 ? 0.9 : 0.82);
        }
      }
    }
    // A name that Taiwan or Korea romanises needs three syllables to tell it from a chance.
    const score = chars.length > 2 ? 0.84 : 0.5;
    for (const spelling of new Set(spellings(chars, toWadeGiles))) {
      for (const latin of index.byLetters.get(spelling) ?? []) add(latin, 'pinyin', score);
    }
    for (const key of koreanKeys(name.text)) {
      for (const latin of index.byKorean.get(key) ?? []) add(latin, 'korean-reading', score);
    }
  }
  return pairs;
}

/**
 * Joins persons named in Han characters with those whose Latin name is a reading of it: in
 * Vietnamese, in pinyin or as Taiwan spells it, in Korean. Where a name has several readings in the corpus, or a reading several
 * names, the link is only a doubt unless one of them fits better.
 */
export function linkReadings(graph: LinkGraph): void {
  const index = indexLatin(graph);
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (const node of graph.nodes) {
    if (node.type !== 'person') continue;
    for (const name of node.full) {
      if (name.person?.script !== 'han') continue;
      const key = `${graph.find(node.index)} ${name.text}`;
      if (!seen.has(key)) pairs.push(...pairsOf(node, name, index));
      seen.add(key);
    }
  }
  // One person may be known by a Vietnamese reading and in pinyin: 李克强, Lý Khắc Cường, Li Keqiang.
  for (const rule of ['sino-vietnamese', 'pinyin', 'korean-reading']) {
    joinBest(
      graph,
      pairs.filter((pair) => pair.evidence.rule === rule),
    );
  }
  linkBySound(graph);
}

/** Consonants of the family name, as coarse as they can be: what is compared at all. */
function soundKeys(sounds: string): string[] {
  const first = /[A-Z]/.exec(sounds)?.[0] ?? sounds.charAt(0);
  return [/[JSK]/.test(first) ? 'S' : first, /[JKHT]/.test(first) ? 'K' : first, first];
}

/**
 * Joins persons whose Han name is a Japanese reading or a transliteration of a Latin one. A whole name
 * that fits suffices; a family name alone needs the same office in both.
 */
function linkBySound(graph: LinkGraph): void {
  const latin = latinPersons(graph);
  const byStart = new Map<string, Latin[]>();
  const byWord = new Map<string, Latin[]>();
  for (const entry of latin) {
    for (const word of entry.name.person?.words ?? []) push(byWord, plainRomaji(word), entry);
    const tokens = entry.name.person?.tokens ?? [];
    const keys = new Set(
      [tokens[0], tokens.at(-1)].flatMap((word) => soundKeys(latinSounds(word ?? ''))),
    );
    for (const key of keys) push(byStart, key, entry);
  }
  /** By keys: the names of two words that begin or end with one of them. */
  const heard = new Map<string, readonly Heard[]>();
  const heardAs = (keys: readonly string[]): readonly Heard[] => {
    const key = keys.join();
    let list = heard.get(key);
    if (!list) {
      const near = new Set(keys.flatMap((each) => byStart.get(each) ?? []));
      list = [...near].flatMap((entry) => {
        const words = (entry.name.person?.words ?? []).filter((word) => word.length > 1);
        return words.length < 2 ? [] : [{ ...entry, words }];
      });
      heard.set(key, list);
    }
    return list;
  };
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  const supported = officeTest(graph);
  for (const node of graph.nodes) {
    if (node.type !== 'person') continue;
    for (const han of node.full) {
      const root = graph.find(node.index);
      if (han.person?.script !== 'han' || seen.has(`${root} ${han.text}`)) continue;
      seen.add(`${root} ${han.text}`);
      if (graph.members(node.index).some((index) => hasLatinName(graph.nodes[index]))) continue;
      if (mayBeJapanese(han.text)) {
        const readings = japaneseFamilyReadings(han.text);
        for (const other of new Set(readings.flatMap((word) => byWord.get(word) ?? []))) {
          const fit = fitJapanese(han.text, other.name.text);
          if (!fit) continue;
          const score = fit === 'full' ? 0.92 : supported(node, other.node) ? 0.8 : 0.5;
          pairs.push(pairOf(node, han, other, 'japanese-reading', score));
        }
        continue;
      }
      const last = han.text.split(/[·・•‧]/u).at(-1) ?? '';
      for (const other of heardAs(soundKeys(hanSounds(last)))) {
        const { score: likeness, part } = transliterationLikeness(han.text, other.words);
        if (likeness < 0.66) continue;
        const support = supported(node, other.node);
        const enough = part ? likeness >= 0.7 && support : likeness >= (support ? 0.68 : 0.79);
        const score = enough ? 0.7 + 0.2 * likeness : 0.35 + 0.2 * likeness;
        pairs.push(pairOf(node, han, other, 'transliteration', score));
      }
    }
  }
  joinBest(graph, pairs);
}

function pairOf(
  node: LinkNode,
  han: FullName,
  other: { node: LinkNode; name: FullName },
  rule: string,
  score: number,
): Pair {
  const detail = `${han.text} = ${other.name.text}`;
  return { han: node, latin: other.node, evidence: { rule, detail, score } };
}

function hasLatinName(node: LinkNode | undefined): boolean {
  return (
    node?.full.some((name) => name.person?.script === 'latin' && name.person.tokens.length > 1) ??
    false
  );
}

function mayBeJapanese(han: string): boolean {
  return (
    hasJapaneseFamilyName(han) ||
    (han.length < 5 && !/[·・•‧]/u.test(han) && /^[林森东南谷原菅岸]/u.test(han))
  );
}

/**
 * Tells whether two hold the same kind of office, as far as the sources say. Offices are read once for
 * each cluster: use it only as long as none is joined to another.
 */
function officeTest(graph: LinkGraph): (one: LinkNode, other: LinkNode) => boolean {
  const known = new Map<number, ReadonlySet<string>>();
  const officesOf = ({ index }: LinkNode): ReadonlySet<string> => {
    const root = graph.find(index);
    let offices = known.get(root);
    if (!offices) {
      const roles = graph.members(root).flatMap((at) => graph.nodes[at]?.entity.roles ?? []);
      const titles = new Set(roles.map(({ title }) => title));
      offices = new Set([...titles].flatMap((title) => readOffice(title)?.office ?? []));
      known.set(root, offices);
    }
    return offices;
  };
  return (one, other) => overlaps(officesOf(one), officesOf(other));
}

/** Joins each pair that is the best, and the only best, of both of its sides. */
export function joinBest(graph: LinkGraph, pairs: readonly Pair[]): void {
  const best = new Map<string, { score: number; partners: Set<number> }>();
  const note = (own: string, partner: number, score: number): void => {
    const known = best.get(own);
    if (!known || score > known.score) best.set(own, { score, partners: new Set([partner]) });
    else if (score === known.score) known.partners.add(partner);
  };
  const possible = pairs.filter(({ han, latin }) => graph.canJoin(han.index, latin.index));
  const sides = possible.map((pair) => ({
    pair,
    han: graph.find(pair.han.index),
    latin: graph.find(pair.latin.index),
  }));
  for (const { pair, han, latin } of sides) {
    note(`h${han}`, latin, pair.evidence.score);
    note(`l${latin}`, han, pair.evidence.score);
  }
  for (const { pair, han, latin } of sides) {
    const [a, b] = [best.get(`h${han}`), best.get(`l${latin}`)];
    const mutual =
      a?.score === pair.evidence.score &&
      b?.score === pair.evidence.score &&
      a.partners.size === 1 &&
      b.partners.size === 1;
    if (mutual && pair.evidence.score >= ENOUGH)
      graph.join(pair.han.index, pair.latin.index, pair.evidence);
    else
      graph.doubt(pair.han.index, pair.latin.index, {
        ...pair.evidence,
        score: Math.min(0.5, pair.evidence.score),
      });
  }
}
