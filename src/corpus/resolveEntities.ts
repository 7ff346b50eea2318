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
import { linkParallel } from './linkParallel';
import { linkReadings } from './linkReadings';
import { linkWithinStories } from './linkStory';
import { collectNodes, type LinkNode } from './linkNodes';
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
 * linear in the number of local entities: only names that share a key are compared.
 */
export function resolveEntities(
  sources: readonly CorpusSource[],
  register: readonly RegisteredEntity[],
): EntityResolution {
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
  linkParallel(graph, stories);
  return describe(graph, sources, settled);
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
  graph: LinkGraph,
  sources: readonly CorpusSource[],
  settled: ReadonlyMap<string, Settled>,
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
  for (const { one, other, evidence } of graph.doubts) {
    const [a, b] = [idOfNode(one), idOfNode(other)];
    if (a === undefined || b === undefined || a === b) continue;
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
  for (const { id, nodes, counts } of named) {
    const person = settled.get(id);
    const occurrences = occurrencesOf(nodes, sources, (source, mention) =>
      rejected.has(`${source}:${mention}`),
    );
    const roots = new Set(nodes.map((node) => graph.find(node.index)));
    const evidence = new Map(
      [...roots]
        .flatMap((root) => graph.evidence(root))
        .map((reason) => [`${reason.rule}\n${reason.detail ?? ''}`, reason]),
    );
    entities.set(id, {
      id,
      type: typeOf(nodes, person),
      name: person?.register?.name ?? chooseName(counts),
      names: namesByLanguage(counts, person?.register),
      ...knownNamesOf(nodes),
      roles: rolesOf(nodes, sources, (source, local) => ids[source]?.[local], person?.register),
      occurrences,
      mentionCount: occurrences.reduce((sum, { mentions }) => sum + mentions.length, 0),
      evidence: [...evidence.values()].sort((a, b) => b.score - a.score),
      perhaps: [...(perhaps.get(id)?.values() ?? [])].sort(
        (a, b) => b.evidence.score - a.evidence.score,
      ),
      settled: person?.register !== undefined,
      note: person?.register?.note,
    });
  }
  for (const { id, register, type, name } of settled.values()) {
    if (entities.has(id)) continue;
    entities.set(id, {
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
  return { entities, entityOf: new Map(sources.map(({ key }, at) => [key, ids[at] ?? []])) };
}
