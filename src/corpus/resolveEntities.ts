import type { RegisteredEntity } from '../annotations/model';
import type { CorpusSource } from './corpusSource';
import {
  chooseName,
  countNames,
  IdGiver,
  idName,
  type NameCount,
  namesByLanguage,
  occurrencesOf,
  rolesOf,
} from './describeEntity';
import type { Described, EntityMemo, Linked } from './entityMemo';
import { linkBodies } from './linkBodies';
import { LinkGraph } from './linkGraph';
import {
  linkAcronyms,
  linkAcrossTypes,
  linkKnown,
  linkPersonNames,
  linkThingNames,
} from './linkNames';
import { linkBrackets, linkEmbassies, linkLikely, linkShort } from './linkLikely';
import { linkHolders } from './linkHolders';
import { linkParallel } from './linkParallel';
import { linkReadings } from './linkReadings';
import { linkWithinStories } from './linkStory';
import { collectNodes, type LinkNode } from './linkNodes';
import { isFamilyFirst, type PersonName, readPersonName } from '../names/personNames';
import type { LocalEntity } from '../recognise/recognition';
import { sameItems } from '../text/sameItems';
import type { ResolvedEntity } from './resolved';
import { type Settled, settleNodes } from './settledEntities';
import { findStories } from './stories';

/** Which entity each local entity of each source is: `entityOf.get(source)?.[localIndex]`. */
export interface EntityResolution {
  readonly entities: ReadonlyMap<string, ResolvedEntity>;
  readonly entityOf: ReadonlyMap<string, readonly string[]>;
}

/** The clusters of a graph in the order of their first node; what people settled as one, as one. */
function clustersOf(graph: LinkGraph): LinkNode[][] {
  const clusters = new Map<string, LinkNode[]>();
  for (const node of graph.nodes) {
    const key = graph.registered(node.index) ?? `\n${graph.find(node.index)}`;
    const list = clusters.get(key);
    if (list) list.push(node);
    else clusters.set(key, [node]);
  }
  return [...clusters.values()];
}

/** Which mentions a reader rejected: `source index:mention index`. */
function rejectedMentions(sources: readonly CorpusSource[]): Set<string> {
  const rejected = new Set<string>();
  sources.forEach((source, at) => {
    if (source.annotations.length === 0) return;
    for (const { annotation, span } of source.annotations) {
      if (annotation.type !== 'rejection' || !span) continue;
      source.analysis.recognition.mentions.forEach((mention, index) => {
        if (mention.start === span.start && mention.end === span.end)
          rejected.add(`${at}:${index}`);
      });
    }
  });
  return rejected;
}

/** The type that most mentions have; what people settled wins. */
function typeOf(nodes: readonly LinkNode[], settled: Settled | undefined): string {
  const own = settled?.register?.type ?? settled?.type;
  if (own !== undefined) return own;
  const known = nodes.find((node) => node.known)?.known;
  if (known) return known.type;
  const counts = new Map<string, number>();
  for (const { entity } of nodes) {
    counts.set(entity.type, (counts.get(entity.type) ?? 0) + entity.mentions.length);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? 'person';
}

/**
 * Joins the entities of all sources into one per real thing; what a register settles wins. Near
 * linear in the number of local entities: only names that share a key are compared. With the `memo` of the
 * last time, nothing is linked where no source has other names, and entities that are the same stay the
 * same objects.
 */
export function resolveEntities(
  sources: readonly CorpusSource[],
  register: readonly RegisteredEntity[],
  memo?: EntityMemo,
): EntityResolution {
  let linked = memo?.linked(sources, register);
  if (!linked) {
    linked = linkEntities(sources, register);
    memo?.keep(linked, sources, register);
  }
  return describe(linked, sources, memo);
}

function linkEntities(
  sources: readonly CorpusSource[],
  register: readonly RegisteredEntity[],
): Linked {
  const graph = new LinkGraph(collectNodes(sources));
  const settled = settleNodes(graph, sources, register);
  linkKnown(graph);
  linkPersonNames(graph);
  linkThingNames(graph);
  linkAcrossTypes(graph);
  linkBrackets(graph, sources);
  linkEmbassies(graph);
  linkAcronyms(graph);
  linkReadings(graph);
  linkBodies(graph);
  linkLikely(graph);
  linkShort(graph);
  const stories = findStories(graph, sources);
  linkWithinStories(graph, stories);
  linkParallel(graph, stories, 'persons');
  linkHolders(graph, stories);
  linkParallel(graph, stories, 'rest');
  return { graph, settled };
}

/**
 * Gives every cluster its id: the reader's own, else a slug of its name. A cluster whose slug a reader
 * merged into another entity, or uses as an id, goes there.
 */
function nameClusters(graph: LinkGraph, settled: ReadonlyMap<string, Settled>): NamedCluster[] {
  const merged = new Map<string, string>();
  for (const { id, register } of settled.values()) {
    for (const other of register?.merged ?? []) merged.set(other, id);
  }
  const clusters = clustersOf(graph);
  const own = clusters.map(([first]) => first && graph.registered(first.index));
  const ids = new IdGiver(own.filter((id) => id !== undefined));
  const byId = new Map<string, { nodes: LinkNode[]; counts: readonly NameCount[] | undefined }>();
  clusters.forEach((nodes, at) => {
    const settledId = own[at];
    const counts = settledId === undefined ? countNames(nodes) : undefined;
    const given = settledId ?? ids.give(idName(nodes, counts ?? []));
    const id = merged.get(given) ?? given;
    const known = byId.get(id);
    if (!known) byId.set(id, { nodes, counts });
    else byId.set(id, { nodes: [...known.nodes, ...nodes], counts: undefined });
  });
  return [...byId].map(([id, { nodes, counts }]) => {
    nodes.sort((a, b) => a.index - b.index);
    return { id, nodes, counts: counts ?? countNames(nodes) };
  });
}

/** A cluster with its id and names. */
interface NamedCluster {
  readonly id: string;
  /** In order. */
  readonly nodes: readonly LinkNode[];
  readonly counts: readonly NameCount[];
}

/**
 * Whether two people have full names in Latin letters without a word in common. What is written so from
 * Chinese or Korean may differ by how it is read: Lo Kam-wing, Lu Jinrong.
 */
function namedApart(one: readonly NameCount[], other: readonly NameCount[]): boolean {
  const [left, right] = [latinNames(one), latinNames(other)];
  if (left.length === 0 || right.length === 0) return false;
  const words = new Set(left.flatMap(({ tokens }) => tokens));
  if (right.some(({ tokens }) => tokens.some((token) => words.has(token)))) return false;
  const eastern = (names: readonly PersonName[]): boolean =>
    names.some(({ tokens, vietnamese }) => !vietnamese && isFamilyFirst(tokens[0] ?? ''));
  return !(eastern(left) && eastern(right));
}

function latinNames(counts: readonly NameCount[]): PersonName[] {
  return counts
    .filter(({ kind }) => kind === 'full' || kind === 'gloss')
    .map(({ text }) => readPersonName(text))
    .filter(({ script, tokens }) => script === 'latin' && tokens.length > 1);
}

/** The usual names of what the gazetteer knows. */
function knownNamesOf(nodes: readonly LinkNode[]): Pick<ResolvedEntity, 'knownNames'> {
  const known = nodes.find((node) => node.known)?.known;
  if (!known) return {};
  const names: Record<string, string> = {};
  for (const [tag, [name]] of Object.entries(known.names)) {
    if (name !== undefined) names[tag.slice(0, 2)] ??= name;
  }
  return { knownNames: names };
}

function describe(
  { graph, settled }: Linked,
  sources: readonly CorpusSource[],
  memo: EntityMemo | undefined,
): EntityResolution {
  const named = nameClusters(graph, settled);
  const ids: string[][] = sources.map(() => []);
  for (const { id, nodes } of named) {
    for (const { source, local } of nodes) {
      const own = ids[source];
      if (own) own[local] = id;
    }
  }
  const idOfNode = (index: number): string | undefined => {
    const node = graph.nodes[index];
    return node && ids[node.source]?.[node.local];
  };
  const rejected = rejectedMentions(sources);
  const perhaps = new Map<string, Map<string, ResolvedEntity['perhaps'][number]>>();
  const countsOf = new Map(named.map(({ id, counts }) => [id, counts]));
  for (const { one, other, evidence } of graph.doubts) {
    const [a, b] = [idOfNode(one), idOfNode(other)];
    if (a === undefined || b === undefined || a === b) continue;
    const person = graph.nodes[one]?.type === 'person';
    if (person && namedApart(countsOf.get(a) ?? [], countsOf.get(b) ?? [])) continue;
    for (const [id, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = perhaps.get(id) ?? new Map<string, ResolvedEntity['perhaps'][number]>();
      if ((list.get(to)?.evidence.score ?? 0) < evidence.score) list.set(to, { id: to, evidence });
      perhaps.set(id, list);
    }
  }
  const entities = new Map<string, ResolvedEntity>();
  const next = new Map<string, Described>();
  /** Takes an entity over that is described from the same as the last time. */
  const takeOver = (id: string, parts: Described['parts'], facts: string): boolean => {
    const known = memo?.described.get(id);
    const [old, now] = [known?.settled, settled.get(id)];
    const isKnown =
      known?.facts === facts &&
      old?.register === now?.register &&
      old?.type === now?.type &&
      old?.name === now?.name &&
      sameItems(known.parts, parts);
    if (isKnown) {
      entities.set(id, known.entity);
      next.set(id, known);
    }
    return isKnown;
  };
  const keep = (parts: Described['parts'], facts: string, entity: ResolvedEntity): void => {
    entities.set(entity.id, entity);
    if (memo) next.set(entity.id, { parts, facts, settled: settled.get(entity.id), entity });
  };
  for (const { id, nodes, counts } of named) {
    const person = settled.get(id);
    const roots = new Set(nodes.map((node) => graph.find(node.index)));
    const reasons = new Map(
      [...roots]
        .flatMap((root) => graph.evidence(root))
        .map((reason) => [`${reason.rule}\n${reason.detail ?? ''}`, reason]),
    );
    const evidence = [...reasons.values()].sort((a, b) => b.score - a.score);
    const others = [...(perhaps.get(id)?.values() ?? [])].sort(
      (a, b) => b.evidence.score - a.evidence.score,
    );
    const organisationOf = (source: number, local: number) => ids[source]?.[local];
    const parts: (LocalEntity | CorpusSource)[] = [];
    const offices: (string | undefined)[] = [];
    for (const node of nodes) {
      const source = sources[node.source];
      parts.push(node.entity);
      if (source) parts.push(source);
      for (const { organisation } of node.entity.roles) {
        if (organisation !== undefined) offices.push(organisationOf(node.source, organisation));
      }
    }
    const facts = JSON.stringify([evidence, others, offices]);
    if (takeOver(id, parts, facts)) continue;
    const occurrences = occurrencesOf(nodes, sources, (source, mention) =>
      rejected.has(`${source}:${mention}`),
    );
    const entity: ResolvedEntity = {
      id,
      type: typeOf(nodes, person),
      name: person?.register?.name ?? chooseName(counts),
      names: namesByLanguage(counts, person?.register),
      ...knownNamesOf(nodes),
      roles: rolesOf(nodes, sources, organisationOf, person?.register),
      occurrences,
      mentionCount: occurrences.reduce((sum, { mentions }) => sum + mentions.length, 0),
      evidence,
      perhaps: others,
      settled: person?.register !== undefined,
      note: person?.register?.note,
    };
    keep(parts, facts, entity);
  }
  for (const { id, register, type, name } of settled.values()) {
    if (entities.has(id) || takeOver(id, [], '')) continue;
    keep([], '', {
      id,
      type: register?.type ?? type ?? 'person',
      name: register?.name ?? name ?? id,
      names: namesByLanguage([], register),
      roles: rolesOf([], sources, () => undefined, register),
      occurrences: [],
      mentionCount: 0,
      evidence: [],
      perhaps: [],
      settled: register !== undefined,
      note: register?.note,
    });
  }
  if (memo) memo.described = next;
  return { entities, entityOf: new Map(sources.map(({ key }, at) => [key, ids[at] ?? []])) };
}
