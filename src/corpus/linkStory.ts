import { foldText } from '../names/fold';
import type { NameConcepts } from '../names/concepts';
import { marksAgree } from '../names/personNames';
import type { Evidence, LocalEntity } from '../recognise/recognition';
import { type LinkGraph, overlaps } from './linkGraph';
import type { FullName, LinkNode } from './linkNodes';
import { placeStem } from './placeStems';
import type { Stories } from './stories';

/** A reason for two nodes of one story to be one thing; the kind of reason tells what is compared. */
type Compare = (one: LinkNode, other: LinkNode) => Evidence | undefined;

/** Heads that say no more than that it is a firm: written in one source, left out in another. */
const FORMS = new Set(['company', 'group']);
/** Legal forms and the like that no table of concepts holds. */
const LEGAL_FORMS = new Set(
  'tnhh cp inc ltd plc corp co llc ag sa nv gmbh bhd sdn pte jsc clb fc ctcp mtv'.split(' '),
);

function isSubset(small: readonly string[], large: readonly string[]): boolean {
  return small.every((item) => large.includes(item));
}

/** Words of a name that no table knows: what is its own in it. */
function ownWords(concepts: NameConcepts): string[] {
  return concepts.unknown.map(foldText).filter((word) => !LEGAL_FORMS.has(word));
}

/** What the tables know of it, apart from heads of firms. */
function knownWords(concepts: NameConcepts): string[] {
  const own = new Set(concepts.unknown.map(foldText));
  return [
    ...concepts.heads.filter((head) => !FORMS.has(head)),
    ...concepts.content.filter((word) => !own.has(foldText(word))),
  ];
}

function sameCountries(one: NameConcepts, other: NameConcepts): boolean {
  return one.countries.join() === other.countries.join() && one.hosts.join() === other.hosts.join();
}

const HAN = /[\u3400-\u9fff]/;

/**
 * Whether the shorter of two names in Latin letters is the longer one without its last words, without
 * its form or without what it does: "Lotus" and "Lotus Electronics", "Công ty Lotus". A name that
 * adds a country or place is a branch, another thing.
 */
function isShortOf(short: FullName, long: FullName): boolean {
  const [a, b] = [short.concepts, long.concepts];
  if (!a || !b || HAN.test(short.text) !== HAN.test(long.text)) return false;
  const [own, theirs] = [ownWords(a), ownWords(b)];
  const [first] = own;
  if (first === undefined || first.length < 3 || own.length > theirs.length) return false;
  if (!sameCountries(a, b) || !own.every((word, at) => word === theirs[at])) return false;
  if (theirs.length - own.length > 1) return false;
  return isSubset(knownWords(a), knownWords(b));
}

function compareShort(one: LinkNode, other: LinkNode): Evidence | undefined {
  for (const a of one.full) {
    for (const b of other.full) {
      const fits = isShortOf(a, b) || isShortOf(b, a);
      if (fits) return { rule: 'short-form', detail: `${a.text} = ${b.text}`, score: 0.78 };
    }
  }
  return undefined;
}

function languagesOf(node: LinkNode): Set<string> {
  return new Set(node.full.map((name) => name.language.slice(0, 2)));
}

/** Most nodes with one acronym that are compared. */
const MOST_ALIKE = 60;

/**
 * Joins the bodies and things of one story that go by the same acronym in two languages, however many
 * sources name them: "Corruption Eradication Commission (KPK)", 肃贪委员会(KPK).
 */
function linkSharedAcronyms(graph: LinkGraph, stories: Stories): void {
  const buckets = new Map<string, LinkNode[]>();
  for (const node of graph.nodes) {
    if (node.type !== 'organisation' && node.type !== 'thing') continue;
    for (const acronym of node.acronyms) {
      const key = `${node.type} ${acronym}`;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(node);
      else buckets.set(key, [node]);
    }
  }
  for (const bucket of buckets.values()) {
    if (bucket.length > MOST_ALIKE) continue;
    for (const [at, node] of bucket.entries()) {
      for (const other of bucket.slice(0, at)) {
        if (!stories.get(node.source)?.has(other.source)) continue;
        const evidence = compareAcronyms(other, node);
        if (evidence) graph.join(other.index, node.index, evidence);
      }
    }
  }
}

/** Two languages use one acronym for a body: the full names beside it are translations. */
function compareAcronyms(one: LinkNode, other: LinkNode): Evidence | undefined {
  const shared = one.acronyms.find((name) => name.length > 2 && other.acronyms.includes(name));
  if (shared === undefined) return undefined;
  const bare = one.full.length === 0 || other.full.length === 0;
  if (!bare && overlaps(languagesOf(one), languagesOf(other))) return undefined;
  return { rule: 'acronym', detail: shared, score: 0.8 };
}

/** Bodies of one kind in two languages that share some of what they are about. */
function compareMeanings(one: LinkNode, other: LinkNode): Evidence | undefined {
  for (const a of one.full) {
    for (const b of other.full) {
      if (!a.concepts || !b.concepts) continue;
      if (a.language.slice(0, 2) === b.language.slice(0, 2)) continue;
      const heads = a.concepts.heads.filter((head) => !FORMS.has(head));
      if (heads.length === 0 || heads.join() !== b.concepts.heads.join()) continue;
      if (a.concepts.qualifiers.join() !== b.concepts.qualifiers.join()) continue;
      const [mine, theirs] = [knownWords(a.concepts), knownWords(b.concepts)];
      const about = mine.filter((word) => !heads.includes(word) && theirs.includes(word));
      if (about.length === 0 || mine.length !== theirs.length) continue;
      if (!isSubset(mine, theirs)) continue;
      return { rule: 'like-names', detail: `${a.text} = ${b.text}`, score: 0.75 };
    }
  }
  return undefined;
}

/** A place with and without the word for what it is: 拉瓦格 and 拉瓦格市, Ly Son and đảo Lý Sơn. */
function comparePlaces(one: LinkNode, other: LinkNode): Evidence | undefined {
  for (const a of one.full) {
    for (const b of other.full) {
      const [x, y] = [a.folded, b.folded];
      const [stemX, stemY] = [foldText(placeStem(a.text)), foldText(placeStem(b.text))];
      // 吉林省 and 吉林市 are two.
      if (stemX !== stemY || stemX.length < 2 || (x !== stemX && y !== stemY && x !== y)) continue;
      if (x === y) return undefined;
      return { rule: 'short-form', detail: `${a.text} = ${b.text}`, score: 0.8 };
    }
  }
  return undefined;
}

/** "Azlan Hakimi" of "Azlan Hakimi Rahmat", "Maria Costa" of "Maria Elena Costa". */
function isShorter(part: readonly string[], whole: readonly string[]): boolean {
  const more = whole.length - part.length;
  if (part.length < 2 || more < 1 || more > 2) return false;
  if (part.every((word, at) => word === whole[at])) return true;
  return more === 1 && part.length === 2 && part[0] === whole[0] && part[1] === whole.at(-1);
}

/**
 * A part of a person's name that stands for the whole in another telling of the same: the given name
 * ("Vikram"), or the last two syllables of a Vietnamese name ("Hoàng Tùng").
 */
function comparePersons(one: LinkNode, other: LinkNode): Evidence | undefined {
  if (one.source === other.source) return undefined;
  for (const a of one.full) {
    for (const b of other.full) {
      if (a.person?.script !== 'latin' || b.person?.script !== 'latin') continue;
      const [short, long] = a.person.tokens.length < b.person.tokens.length ? [a, b] : [b, a];
      const [part, whole] = [short.person?.tokens ?? [], long.person?.tokens ?? []];
      const given = part.length === 1 && whole.length === 2 && long.person?.vietnamese === false;
      const tail = part.length === 2 && whole.length > 2 && long.person?.vietnamese === true;
      if (isShorter(part, whole) && long.person?.vietnamese === false) {
        return { rule: 'short-form', detail: `${short.text} = ${long.text}`, score: 0.74 };
      }
      if (!given && !tail) continue;
      const own = given ? whole.slice(0, 1) : whole.slice(-2);
      if (own.join(' ') !== part.join(' ') || (part[0] ?? '').length < (given ? 4 : 2)) continue;
      const words = long.text.split(/\s+/u).slice(-2).join(' ');
      if (tail && !marksAgree(words, short.text)) continue;
      return { rule: 'short-form', detail: `${short.text} = ${long.text}`, score: 0.72 };
    }
  }
  return undefined;
}

/**
 * What two nodes must share for `compare` to have a chance: at least one key. Found once for each local
 * entity, since analyses outlive a join.
 */
class Reason {
  readonly types: readonly LinkNode['type'][];
  readonly compare: Compare;
  readonly #keysOf: (node: LinkNode) => string[];
  readonly #known = new WeakMap<LocalEntity, readonly string[]>();
  /** By the first entity of a source: what a source names is made all at once. */
  readonly known = new WeakMap<LocalEntity, Nodes['byKey']>();

  constructor(
    types: readonly LinkNode['type'][],
    compare: Compare,
    keysOf: (node: LinkNode) => string[],
  ) {
    this.types = types;
    this.compare = compare;
    this.#keysOf = keysOf;
  }

  keysOf(node: LinkNode): readonly string[] {
    let keys = this.#known.get(node.entity);
    if (!keys) this.#known.set(node.entity, (keys = [...new Set(this.#keysOf(node))]));
    return keys;
  }
}

const PERSONS = new Reason(['person'], comparePersons, ({ full }) =>
  full.flatMap(({ person }) => {
    if (person?.script !== 'latin') return [];
    const { tokens } = person;
    return [
      ...(tokens.length <= 2 ? [`given ${tokens[0] ?? ''}`] : []),
      `tail ${tokens.slice(-2).join(' ')}`,
      ...(tokens.length > 1 ? [`first ${tokens[0] ?? ''}`] : []),
    ];
  }),
);
const PLACES = new Reason(['place'], comparePlaces, ({ full }) =>
  full.map(({ text }) => foldText(placeStem(text))),
);
const SHORT_FORMS = new Reason(['organisation'], compareShort, ({ full }) =>
  full.flatMap(({ concepts }) => (concepts ? ownWords(concepts).slice(0, 1) : [])),
);
const MEANINGS = new Reason(['organisation'], compareMeanings, ({ full }) =>
  full.flatMap(({ concepts }) => {
    const heads = concepts?.heads.filter((head) => !FORMS.has(head)) ?? [];
    return heads.length > 0 ? [heads.join()] : [];
  }),
);

/** The nodes of a source that are worth comparing, and where those with a key stand among them. */
interface Nodes {
  readonly list: readonly LinkNode[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

const MOST_NODES = 150;

function nodesBySource(graph: LinkGraph, reason: Reason): Map<number, Nodes> {
  const sources = new Map<number, Nodes>();
  let list: LinkNode[] = [];
  let source = -1;
  const close = (): void => {
    const [first] = list;
    if (!first) return;
    let byKey = reason.known.get(first.entity);
    if (!byKey) reason.known.set(first.entity, (byKey = keysIn(list, reason)));
    sources.set(source, { list, byKey });
  };
  for (const node of graph.nodes) {
    if (!reason.types.includes(node.type)) continue;
    if (node.source !== source) {
      close();
      source = node.source;
      list = [];
    }
    if (list.length < MOST_NODES) list.push(node);
  }
  close();
  return sources;
}

function keysIn(list: readonly LinkNode[], reason: Reason): Nodes['byKey'] {
  const byKey = new Map<string, number[]>();
  for (const [at, node] of list.entries()) {
    for (const key of reason.keysOf(node)) {
      const places = byKey.get(key);
      if (places) places.push(at);
      else byKey.set(key, [at]);
    }
  }
  return byKey;
}

const NONE: readonly never[] = [];

/** The nodes from a position on that share a key with a node, in order. */
function sharingKeys(
  { list, byKey }: Nodes,
  keys: readonly string[],
  from: number,
): readonly LinkNode[] {
  let found: number[] | undefined;
  for (const key of keys) {
    for (const at of byKey.get(key) ?? NONE) {
      if (at >= from && !found?.includes(at)) (found ??= []).push(at);
    }
  }
  if (!found) return NONE;
  return found.sort((a, b) => a - b).flatMap((at) => list[at] ?? []);
}

/**
 * Joins, within each source and with those that tell of the same, nodes that are one for a reason;
 * where a node has two partners that are apart, none is taken.
 */
function joinNear(graph: LinkGraph, stories: Stories, reason: Reason): void {
  const lists = nodesBySource(graph, reason);
  const partners = new Map<number, Set<number>>();
  const found = new Map<string, { one: LinkNode; other: LinkNode; evidence: Evidence }>();
  const note = (own: number, partner: number): void => {
    partners.set(own, (partners.get(own) ?? new Set()).add(partner));
  };
  for (const [source, own] of lists) {
    const near = [source, ...(stories.get(source)?.keys() ?? [])].filter(
      (other) => other >= source,
    );
    for (const other of near) {
      const theirs = lists.get(other);
      if (!theirs) continue;
      own.list.forEach((one, at) => {
        const from = other === source ? at + 1 : 0;
        for (const two of sharingKeys(theirs, reason.keysOf(one), from)) {
          const [a, b] = [graph.find(one.index), graph.find(two.index)];
          if (a === b || one.type !== two.type || !graph.canJoin(a, b)) continue;
          const key = a < b ? `${a} ${b}` : `${b} ${a}`;
          if (found.has(key)) continue;
          const evidence = reason.compare(one, two);
          if (!evidence) continue;
          found.set(key, { one, other: two, evidence });
          note(a, b);
          note(b, a);
        }
      });
    }
  }
  for (const { one, other, evidence } of found.values()) {
    const [a, b] = [graph.find(one.index), graph.find(other.index)];
    const rivals = [partners.get(a), partners.get(b)].map(
      (set) => new Set([...(set ?? [])].map((at) => graph.find(at))).size,
    );
    if (rivals.every((count) => count < 2)) graph.join(one.index, other.index, evidence);
    else graph.doubt(one.index, other.index, { ...evidence, score: 0.45 });
  }
}

/**
 * Joins what sources that tell of the same name in ways that would not suffice elsewhere: without the
 * last words of a firm's name, by an acronym that two languages share, in a free translation, or a
 * place without the word for what it is.
 */
export function linkWithinStories(graph: LinkGraph, stories: Stories): void {
  linkSharedAcronyms(graph, stories);
  for (const reason of [PERSONS, PLACES, SHORT_FORMS, MEANINGS]) {
    joinNear(graph, stories, reason);
  }
}
