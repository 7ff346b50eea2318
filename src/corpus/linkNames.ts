import type { Evidence } from '../recognise/recognition';
import { foldText } from '../names/fold';
import type { NameConcepts } from '../names/concepts';
import { type LinkGraph, overlaps } from './linkGraph';
import { countryName, type LinkNode } from './linkNodes';

/** Nodes that share a key, in order. */
export type Buckets = Map<string, LinkNode[]>;

/** Puts a node under a key. */
export function put(buckets: Buckets, key: string, node: LinkNode): void {
  const list = buckets.get(key);
  if (!list) buckets.set(key, [node]);
  else if (list[list.length - 1] !== node) list.push(node);
}

/** Joins what the gazetteer knows as one place or body, whatever its language. */
export function linkKnown(graph: LinkGraph): void {
  const first = new Map<string, LinkNode>();
  for (const node of graph.nodes) {
    if (!node.known) continue;
    const key = `${node.type} ${node.known.id}`;
    const other = first.get(key);
    if (!other) first.set(key, node);
    else {
      const [one, two] = [other.entity.name, node.entity.name];
      const differ = one !== two && foldText(one) !== foldText(two);
      graph.join(
        other.index,
        node.index,
        differ
          ? { rule: 'known-name', detail: countryName(node.known.id), score: 0.98 }
          : undefined,
      );
    }
  }
}

/**
 * Joins persons who share a full name: same letters, whatever the case, diacritics, script variant
 * or order of family and given name. Names of one word are left to {@link linkShort}.
 */
export function linkPersonNames(graph: LinkGraph): void {
  const buckets: Buckets = new Map();
  for (const node of graph.nodes) {
    for (const name of node.full) {
      if (name.person && (name.person.tokens.length > 1 || name.person.script !== 'latin')) {
        if (name.person.key.length > 1) put(buckets, name.person.key, node);
      }
    }
  }
  for (const [key, bucket] of buckets) {
    const clusters: LinkNode[] = [];
    for (const node of bucket) {
      const home = clusters.find((other) => {
        const evidence = personEvidence(other, node, key);
        return graph.join(other.index, node.index, evidence);
      });
      if (home) continue;
      const [other] = clusters;
      const detail = node.entity.name;
      if (other) graph.doubt(other.index, node.index, { rule: 'same-name', detail, score: 0.5 });
      clusters.push(node);
    }
  }
}

/** Why two persons who share a name under `key` are one; nothing to say where it is written alike. */
function personEvidence(one: LinkNode, other: LinkNode, key: string): Evidence | undefined {
  const spelled = (node: LinkNode): Set<string> =>
    new Set(node.full.filter((name) => name.person?.key === key).map((name) => name.text));
  const [a, b] = [spelled(one), spelled(other)];
  if (overlaps(a, b)) return undefined;
  const [first = '', second = ''] = [[...a][0], [...b][0]];
  const gloss = [one, other].some((node) =>
    node.full.some((name) => name.person?.key === key && name.kind === 'gloss'),
  );
  if (gloss) return { rule: 'gloss', detail: `${first} = ${second}`, score: 0.97 };
  const turned = foldText(first).replace(/[\s-]/g, '') !== foldText(second).replace(/[\s-]/g, '');
  return {
    rule: turned ? 'name-order' : 'same-letters',
    detail: `${first} = ${second}`,
    score: turned ? 0.93 : 0.96,
  };
}

/** Kinds of bodies of which a country has one, so that the kind and the country suffice. */
const UNIQUE_HEADS = new Set(
  'ministry government government-office government-portal embassy consulate-general mission parliament parliament-office senate lower-house supreme-court central-bank central-committee communist-party politburo secretariat secretariat-office military-commission president-office pm-office cabinet cabinet-office state-council court procuracy police army navy air-force coast-guard defence-forces armed-forces'.split(
    ' ',
  ),
);

/** Whether equal concepts suffice for two names in one language, too, or only for a translation. */
function isTelling(concepts: NameConcepts): boolean {
  return (
    concepts.content.length > 0 ||
    concepts.hosts.length > 0 ||
    concepts.heads.some((head) => UNIQUE_HEADS.has(head))
  );
}

/**
 * Joins bodies, systems, documents and unknown places whose names are the same, or the same when
 * translated word by word. Countries keep them apart; a name that tells no country goes to the only
 * one, or to the one that its source is about.
 */
export function linkThingNames(graph: LinkGraph): void {
  const literal: Buckets = new Map();
  const translated: Buckets = new Map();
  for (const node of graph.nodes) {
    if (node.type === 'person') continue;
    // "ANTARA" is Antara.
    for (const name of node.acronyms) {
      if (name.length >= LONG_WORD) put(literal, `${node.type} ${name.toLowerCase()}`, node);
    }
    for (const name of node.full) {
      put(literal, `${node.type} ${name.folded}`, node);
      if (name.meaning !== undefined) put(translated, `${node.type} ${name.meaning}`, node);
    }
  }
  for (const bucket of literal.values()) joinByCountry(graph, bucket, () => undefined);
  for (const [key, bucket] of translated) {
    joinByCountry(graph, bucket, (one, other) => translation(one, other, key));
  }
}

/** Why two names with equal concepts are one thing; `null` where that is not enough. */
function translation(one: LinkNode, other: LinkNode, key: string): Evidence | undefined | null {
  const named = (node: LinkNode) =>
    node.full.find(({ meaning }) => meaning !== undefined && `${node.type} ${meaning}` === key);
  const [a, b] = [named(one), named(other)];
  if (!a || !b) return null;
  if (a.folded === b.folded) return undefined;
  const sameLanguage = a.language.slice(0, 2) === b.language.slice(0, 2);
  if (sameLanguage && !(a.concepts && isTelling(a.concepts))) return null;
  // "Ford" and "Ford Australia" are two; "Government" and "Vietnamese Government" may be one.
  const alike = a.concepts?.countries.join() === b.concepts?.countries.join();
  if (sameLanguage && !alike && !isOneOfMany(one)) return null;
  if (!alike && (a.concepts?.unknown.length ?? 0) > 0 && !isOneOfMany(one)) return null;
  const detail = `${a.text} = ${b.text}`;
  return sameLanguage
    ? { rule: 'same-words', detail, score: 0.88 }
    : { rule: 'translation', detail, score: 0.9 };
}

/** Whether a node that tells no country may belong to one. */
function mayBelong(node: LinkNode, country: string): boolean {
  if (node.home === undefined) return !isOneOfMany(node);
  return node.home === country || node.countries.has(country);
}

/** Whether every country has a body of this name. */
function isOneOfMany(node: LinkNode): boolean {
  return node.full.some(
    (name) => name.concepts?.heads.some((head) => UNIQUE_HEADS.has(head)) ?? false,
  );
}

/** Whether two nodes that tell no country may be in one. */
function sharesHome(one: LinkNode, other: LinkNode): boolean {
  if (one.home === other.home || one.home === undefined || other.home === undefined) return true;
  if (isOneOfMany(one)) return false;
  return one.countries.has(other.home) || other.countries.has(one.home);
}

type Reason = (one: LinkNode, other: LinkNode) => Evidence | undefined | null;

function joinByCountry(graph: LinkGraph, bucket: readonly LinkNode[], reason: Reason): void {
  if (bucket.length < 2) return;
  const clusters: LinkNode[] = [];
  const joinAll = (nodes: readonly LinkNode[], fits: (a: LinkNode, b: LinkNode) => boolean) => {
    for (const node of nodes) {
      const home = clusters.find((other) => {
        if (!fits(other, node)) return false;
        const evidence = reason(other, node);
        return evidence !== null && graph.join(other.index, node.index, evidence);
      });
      if (!home) clusters.push(node);
    }
  };
  const countryOf = (node: LinkNode): string | undefined => {
    const countries = graph.countries(node.index);
    return countries.size > 0 ? [...countries][0] : undefined;
  };
  const placed = bucket.filter((node) => countryOf(node) !== undefined);
  joinAll(placed, () => true);
  const known = new Set(placed.map((node) => countryOf(node) ?? ''));
  const only = known.size === 1 ? [...known][0] : undefined;
  const rest = bucket.filter((node) => countryOf(node) === undefined);
  joinAll(rest, (cluster, node) => {
    const country = countryOf(cluster);
    if (country === undefined) {
      return sharesHome(cluster, node);
    }
    if (country === node.home) return true;
    return country === only && mayBelong(node, country);
  });
}

/** Fewest letters of a name of one word that is taken for the same whatever it was taken to be. */
const LONG_WORD = 5;

/**
 * Joins what two sources write alike in Latin letters but take for things of different kinds: an airline
 * that one text reads as a person. Names of one word only where it is a person's without an office.
 */
export function linkAcrossTypes(graph: LinkGraph): void {
  const buckets: Buckets = new Map();
  for (const node of graph.nodes) {
    for (const { text, folded, latinWords } of node.full) {
      if (latinWords === 0) continue;
      const bare = node.type !== 'person' || node.entity.roles.length === 0;
      if (latinWords > 1 || (text.length >= LONG_WORD && bare)) put(buckets, folded, node);
    }
  }
  for (const bucket of buckets.values()) {
    const types = new Set(bucket.map(({ type }) => type));
    if (types.size < 2 || bucket.length > MOST_ALIKE) continue;
    const oneWord = bucket.every(({ entity }) => !/\s/u.test(entity.name.trim()));
    // An organisation and a place of one name are two: a city and its club.
    if (oneWord && !types.has('person')) continue;
    for (const [at, node] of bucket.entries()) {
      const other = bucket
        .slice(0, at)
        .find(
          (each) =>
            each.source !== node.source && each.type !== node.type && !isPlaceAndBody(each, node),
        );
      if (other) graph.join(other.index, node.index, undefined, true);
    }
  }
}

/** Most sources of one name that are looked at. */
const MOST_ALIKE = 60;

function isPlaceAndBody(one: LinkNode, other: LinkNode): boolean {
  return (
    one.type !== 'person' &&
    other.type !== 'person' &&
    (one.type === 'place' || other.type === 'place')
  );
}

/** Joins an acronym that stands alone in its source with the one full name that it is short for. */
export function linkAcronyms(graph: LinkGraph): void {
  const holders = new Map<string, LinkNode[]>();
  for (const node of graph.nodes) {
    if (node.full.length === 0 && node.known === undefined) continue;
    for (const acronym of node.acronyms) put(holders, `${node.type} ${acronym}`, node);
  }
  const bare: Buckets = new Map();
  for (const node of graph.nodes) {
    if (node.full.length > 0) continue;
    for (const acronym of node.acronyms) {
      const key = `${node.type} ${acronym}`;
      put(bare, key, node);
      const roots = new Map<number, LinkNode>();
      for (const holder of holders.get(key) ?? []) roots.set(graph.find(holder.index), holder);
      const near = [...roots.values()].filter((holder) => {
        const [country] = graph.countries(holder.index);
        return country === undefined || mayBelong(node, country);
      });
      const [holder] = near;
      if (!holder || near.length > 1) continue;
      const detail = `${acronym} = ${holder.full[0]?.text ?? holder.entity.name}`;
      graph.join(holder.index, node.index, { rule: 'acronym', detail, score: 0.85 });
    }
  }
  for (const bucket of bare.values()) joinByCountry(graph, bucket, () => undefined);
}
