import { simplify } from '../names/hanVariants';
import { fitsVietnameseAlmost } from '../names/hanReadings';
import { japaneseFamilyReadings, plainRomaji } from '../names/japaneseNames';
import { maySpellSouthern } from '../names/southernNames';
import { readOffice } from '../names/offices';
import {
  hanSounds,
  latinSounds,
  soundLikeness,
  soundWeight,
  strangeness,
} from '../names/transliteration';
import type { Evidence } from '../recognise/recognition';
import { type LinkGraph, overlaps } from './linkGraph';
import type { LinkNode } from './linkNodes';
import { placeStem } from './placeStems';
import type { Stories } from './stories';

/** A name in Han characters and one in Latin letters, in two sources of one story. */
interface Match {
  readonly han: LinkNode;
  readonly latin: LinkNode;
  /** By how much the likeness is above what is needed; below 0 it is only a doubt. */
  readonly margin: number;
  readonly evidence: Evidence;
}

/** A second candidate that fits nearly as well makes both doubtful. */
const CLEARLY = 0.05;
/** So far below what is needed, a likeness is still worth telling the reader. */
const DOUBTFUL = 0.06;
/** The margin of a whole name that is spelt as a dialect has it. */
const SPELT = 0.2;
/** Sources that name more than this of a kind are lists, where sounds meet by chance. */
const MOST_NAMES = 150;

const HAN = /[\u3400-\u9fff]/;

function isHan(node: LinkNode): boolean {
  const [first] = node.full;
  return first !== undefined && HAN.test(first.text);
}

function hasLatin(graph: LinkGraph, node: LinkNode): boolean {
  return graph
    .members(node.index)
    .some((at) => graph.nodes[at]?.full.some((name) => /^[\p{Script=Latin}]/u.test(name.text)));
}

/**
 * How like the best parts of two persons' names sound. Of a Han name without a dot only a part of the
 * Latin name is looked for: the family name, or the given name by which a text goes on.
 */
function personLikeness(han: string, words: readonly string[]): number {
  const parts = simplify(han).split(/[·・•‧]/u);
  const latin = words.filter((word) => word.length > 1);
  if (latin.length === 0) return 0;
  if (parts.length === 1) {
    const [only = ''] = parts;
    const forms = /^[小老].{2}/u.test(only) ? [only, only.slice(1)] : [only];
    let best = 0;
    latin.forEach((word, at) => {
      const given = at < latin.length - 1 ? 0.05 : 0;
      for (const form of forms) best = Math.max(best, soundLikeness(form, word) - given);
    });
    return best;
  }
  const ends = [
    [parts[0] ?? '', latin[0] ?? ''],
    [parts.at(-1) ?? '', latin.at(-1) ?? ''],
  ] as const;
  let sum = 0;
  for (const [own, word] of ends) {
    const likeness = soundLikeness(own, word);
    if (likeness < 0.45) return 0;
    sum += likeness;
  }
  // Two parts that fit are far less of a chance than one.
  return Math.min(1, sum / 2 + 0.08);
}

/**
 * The likeness that is needed. Short names meet by chance; the fewer sounds, the better they must
 * fit. So must a name that looks Chinese (张浩然) rather than transliterated.
 */
function needed(affinity: number, han: string): number {
  const sounds = soundWeight(han);
  const short = sounds < 2.5 ? 0.12 : sounds < 3.5 ? 0.05 : 0;
  const native = Math.max(0, strangeness(han) - 7) * 0.06;
  return Math.max(0.66, 0.82 - 0.04 * Math.min(affinity, 4)) + short + native;
}

function officesOf(graph: LinkGraph, node: LinkNode): Set<string> {
  return new Set(
    graph
      .members(node.index)
      .flatMap((at) => graph.nodes[at]?.entity.roles ?? [])
      .flatMap((role) => readOffice(role.title)?.office ?? []),
  );
}

function comparePersons(
  graph: LinkGraph,
  one: LinkNode,
  other: LinkNode,
  affinity: number,
): Match | undefined {
  let best: Match | undefined;
  for (const own of one.full) {
    if (own.person?.script !== 'han') continue;
    for (const name of other.full) {
      if (name.person?.script !== 'latin') continue;
      const detail = `${own.text} = ${name.text}`;
      if (maySpellSouthern(own.text, name.person.tokens)) {
        const evidence = { rule: 'pinyin', detail, score: 0.82 };
        best = { han: one, latin: other, margin: SPELT, evidence };
        continue;
      }
      const almost = affinity >= 3 && fitsVietnameseAlmost(own.text, name.text);
      const vietnamese = name.person.vietnamese;
      const like = almost ? 1 : vietnamese ? 0 : personLikeness(own.text, name.person.words);
      if (like < 0.5) continue;
      const last = own.text.split(/[·・•‧]/u).at(-1) ?? '';
      let need = needed(affinity, last);
      const [mine, theirs] = [officesOf(graph, one), officesOf(graph, other)];
      if (overlaps(mine, theirs)) need -= 0.06;
      else if (mine.size > 0 && theirs.size > 0) need += 0.04;
      const margin = like - need;
      if (best && best.margin >= margin) continue;
      const rule = almost ? 'sino-vietnamese' : 'transliteration';
      const score = Math.min(0.9, 0.72 + Math.max(0, margin));
      best = { han: one, latin: other, margin, evidence: { rule, detail, score } };
    }
  }
  return best;
}

function comparePlaces(one: LinkNode, other: LinkNode, affinity: number): Match | undefined {
  let best: Match | undefined;
  for (const own of one.full) {
    const han = placeStem(own.text);
    if (!HAN.test(own.text) || han.length < 2) continue;
    for (const name of other.full) {
      if (HAN.test(name.text)) continue;
      const latin = placeStem(name.text).replace(/[\s-]+/gu, '');
      const margin = soundLikeness(han, latin) - needed(affinity, han);
      if (best && best.margin >= margin) continue;
      const evidence = {
        rule: 'transliteration',
        detail: `${own.text} = ${name.text}`,
        score: Math.min(0.88, 0.72 + Math.max(0, margin)),
      };
      best = { han: one, latin: other, margin, evidence };
    }
  }
  return best;
}

/** Heads that say no more than that it is a firm. */
const FORMS = new Set(['company', 'group', 'bank-group']);

function kindOf(heads: readonly string[]): string {
  return heads.filter((head) => !FORMS.has(head)).join(' ');
}

/**
 * How like a Han name begins as the Latin name does: the name proper stands first in both, and what
 * follows it is translated.
 */
function beginningLikeness(han: string, words: readonly string[]): { like: number; part: string } {
  let best = { like: 0, part: '' };
  for (let count = 1; count <= Math.min(2, words.length); count++) {
    const latin = words.slice(0, count).join('');
    if (latin.length < 4) continue;
    for (let length = 2; length <= Math.min(7, han.length); length++) {
      const own = han.slice(0, length);
      // 朝比奈, Asahina
      if (japaneseFamilyReadings(`${own}社`).includes(plainRomaji(latin)) && length > 1)
        return { like: 1, part: own };
      const like = soundLikeness(own, latin);
      if (like > best.like || (like === best.like && own.length > best.part.length)) {
        best = { like, part: own };
      }
    }
  }
  return best;
}

function compareBodies(one: LinkNode, other: LinkNode, affinity: number): Match | undefined {
  let best: Match | undefined;
  for (const own of one.full) {
    if (!HAN.test(own.text) || !own.concepts) continue;
    for (const name of other.full) {
      if (HAN.test(name.text) || !name.concepts) continue;
      const words = name.concepts.unknown;
      const [first] = words;
      if (first === undefined || !/^\p{Lu}/u.test(first) || !name.text.startsWith(first)) continue;
      // A name that adds a country is a branch.
      const { countries } = own.concepts;
      if (name.concepts.countries.some((country) => !countries.includes(country))) continue;
      const [a, b] = [kindOf(own.concepts.heads), kindOf(name.concepts.heads)];
      if (a !== b && a !== '' && b !== '') continue;
      const { like, part } = beginningLikeness(simplify(own.text), words);
      let need = needed(affinity, part);
      if (a !== '' && a === b) need -= 0.06;
      if (a !== b) need += 0.05;
      if (overlaps(new Set(own.concepts.content), new Set(name.concepts.content))) need -= 0.06;
      const margin = like - need;
      if (best && best.margin >= margin) continue;
      const evidence = {
        rule: 'transliteration',
        detail: `${own.text} = ${name.text}`,
        score: Math.min(0.85, 0.72 + Math.max(0, margin)),
      };
      best = { han: one, latin: other, margin, evidence };
    }
  }
  return best;
}

function compare(
  graph: LinkGraph,
  one: LinkNode,
  other: LinkNode,
  affinity: number,
): Match | undefined {
  if (one.type === 'person') return comparePersons(graph, one, other, affinity);
  if (one.type === 'place') return comparePlaces(one, other, affinity);
  return compareBodies(one, other, affinity);
}

/**
 * Joins names in Han characters with Latin names of the same sounds in another source that tells of
 * the same. The nearer the sources, the less the sounds need to fit; a second name that fits nearly
 * as well, on either side, leaves it a doubt. Persons come first: what they head helps with the rest.
 */
export function linkParallel(graph: LinkGraph, stories: Stories, what: 'persons' | 'rest'): void {
  const han = new Map<number, LinkNode[]>();
  const latin = new Map<number, LinkNode[]>();
  for (const node of graph.nodes) {
    if (node.known || node.full.length === 0 || !stories.has(node.source)) continue;
    if ((node.type === 'person') !== (what === 'persons')) continue;
    const side = isHan(node) ? han : latin;
    if (side === han && hasLatin(graph, node)) continue;
    const list = side.get(node.source) ?? [];
    if (list.length < MOST_NAMES) list.push(node);
    side.set(node.source, list);
  }
  const matches: Match[] = [];
  const seen = new Set<string>();
  for (const [source, own] of han) {
    for (const [other, affinity] of stories.get(source) ?? []) {
      for (const one of own) {
        for (const two of latin.get(other) ?? []) {
          if (one.type !== two.type || !graph.canJoin(one.index, two.index)) continue;
          if (graph.find(one.index) === graph.find(two.index)) continue;
          const key = `${one.index} ${graph.find(two.index)}`;
          if (seen.has(key) || !mayMatch(one, two)) continue;
          seen.add(key);
          const match = compare(graph, one, two, affinity);
          if (match && match.margin >= -DOUBTFUL) matches.push(match);
        }
      }
    }
  }
  joinClearest(graph, matches);
}

/** A sieve: some consonant in common. */
function mayMatch(one: LinkNode, two: LinkNode): boolean {
  const mine = hanSounds(one.full[0]?.text ?? '');
  const theirs = latinSounds(two.full[0]?.text ?? '');
  for (const sound of mine) if (sound < 'a' && theirs.includes(sound)) return true;
  return false;
}

/** Joins each pair that is clearly the best of both sides, the best first. */
function joinClearest(graph: LinkGraph, matches: readonly Match[]): void {
  const rivals = (
    match: Match,
    side: (other: Match) => string,
    partner: (other: Match) => number,
  ): boolean =>
    matches.some(
      (other) =>
        other !== match &&
        side(other) === side(match) &&
        partner(other) !== partner(match) &&
        other.margin > match.margin - CLEARLY,
    );
  const ownSide = (match: Match): string => `${graph.find(match.han.index)}`;
  const latinOf = (match: Match): number => graph.find(match.latin.index);
  // Two sources may transliterate one name in two ways: the Latin side has one partner in each.
  const otherSide = (match: Match): string =>
    `${match.han.source} ${graph.find(match.latin.index)}`;
  const hanOf = (match: Match): number => graph.find(match.han.index);
  const sorted = [...matches].sort((a, b) => b.margin - a.margin);
  const clear = sorted.filter(
    (match) =>
      match.margin >= 0 && !rivals(match, ownSide, latinOf) && !rivals(match, otherSide, hanOf),
  );
  const taken = new Set(clear);
  for (const { han, latin, evidence } of clear) graph.join(han.index, latin.index, evidence);
  for (const match of sorted) {
    if (taken.has(match)) continue;
    const { han, latin, evidence } = match;
    graph.doubt(han.index, latin.index, { ...evidence, score: Math.min(0.5, evidence.score) });
  }
}
