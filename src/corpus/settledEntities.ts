import type { RegisteredEntity } from '../annotations/model';
import { foldText, slugOf } from '../names/fold';
import { isSpelledLike } from '../names/knownNames';
import { readPersonName } from '../names/personNames';
import type { CorpusSource } from './corpusSource';
import type { LinkGraph } from './linkGraph';
import { foldType, type LinkNode } from './linkNodes';

/** Entities that people named: those of the register, and those only annotations know. */
export interface Settled {
  readonly id: string;
  readonly register: RegisteredEntity | undefined;
  /** From an annotation, where no register knows the entity. */
  readonly type: string | undefined;
  readonly name: string | undefined;
}

/** Names of a registered entity by their folded form. */
function namesOf(entity: RegisteredEntity): string[] {
  return [entity.name, ...Object.values(entity.names).flat(), ...entity.aliases];
}

function isNever(entity: RegisteredEntity, node: LinkNode): boolean {
  const never = new Set(entity.never.map(foldText));
  if (never.size === 0) return false;
  const names = node.full.length > 0 ? node.full.map((name) => name.text) : [node.entity.name];
  return names.every((name) => never.has(foldText(name)));
}

/**
 * Puts what people settled into the graph before anything is linked: mentions annotated with an
 * entity, names and aliases of registers, and which entities are never the same. An annotation beats
 * a register's name.
 */
export function settleNodes(
  graph: LinkGraph,
  sources: readonly CorpusSource[],
  register: readonly RegisteredEntity[],
): Map<string, Settled> {
  const settled = new Map<string, Settled>();
  const mergedInto = new Map<string, string>();
  for (const entity of register) {
    settled.set(entity.id, {
      id: entity.id,
      register: entity,
      type: undefined,
      name: undefined,
    });
    for (const id of entity.merged) mergedInto.set(id, entity.id);
  }
  const distinctFrom = new Map<string, string[]>();
  for (const { id, distinct } of register) {
    for (const other of distinct) distinctFrom.set(other, [...(distinctFrom.get(other) ?? []), id]);
  }
  const idOf = (id: string): string => mergedInto.get(id) ?? id;
  const bySource = new Map<number, LinkNode[]>();
  for (const node of graph.nodes) {
    if (sources[node.source]?.annotations.length === 0) continue;
    const list = bySource.get(node.source);
    if (list) list.push(node);
    else bySource.set(node.source, [node]);
  }

  sources.forEach((source, at) => {
    if (source.annotations.length === 0) return;
    const { mentions } = source.analysis.recognition;
    for (const { annotation, state, span } of source.annotations) {
      if (annotation.type !== 'mention' || annotation.entity === undefined) continue;
      const id = idOf(annotation.entity);
      if (!settled.has(id)) {
        const { entityType, target } = annotation;
        settled.set(id, { id, register: undefined, type: entityType, name: target?.exact });
      }
      if (state === 'orphan' || !span) continue;
      const mention = mentions.find((other) => other.start < span.end && other.end > span.start);
      const node = mention && bySource.get(at)?.[mention.entity];
      if (node && graph.registered(node.index) === undefined) graph.settle(node.index, id);
    }
  });

  const byName = new Map<string, { entity: RegisteredEntity; name: string }[]>();
  for (const entity of register) {
    for (const name of new Set(namesOf(entity))) {
      const keys = [foldText(name)];
      if (foldType(entity.type) === 'person') keys.push(`=${readPersonName(name).key}`);
      for (const key of keys) {
        const list = byName.get(key) ?? [];
        list.push({ entity, name });
        byName.set(key, list);
      }
    }
  }
  const mayBar = distinctFrom.size > 0;
  for (const node of graph.nodes) {
    if (graph.registered(node.index) !== undefined) continue;
    // The other entity may have no entry of its own: then its id is a slug of its name.
    const names = mayBar ? [node.entity.name, ...node.full.map((name) => name.text)] : [];
    for (const slug of new Set(names.map(slugOf))) {
      for (const other of distinctFrom.get(slug) ?? []) graph.bar(node.index, other);
    }
    const id = nodeId(node, byName, settled);
    if (id !== undefined) graph.settle(node.index, idOf(id));
  }
  return settled;
}

function nodeId(
  node: LinkNode,
  byName: ReadonlyMap<string, readonly { entity: RegisteredEntity; name: string }[]>,
  settled: ReadonlyMap<string, Settled>,
): string | undefined {
  if (node.registered !== undefined) {
    const entity = settled.get(node.registered)?.register;
    if (!entity || !isNever(entity, node)) return node.registered;
  }
  if (byName.size === 0) return undefined;
  const names = node.full.length > 0 ? node.full.map((name) => name.text) : [node.entity.name];
  for (const text of names) {
    const found = [
      ...(byName.get(foldText(text)) ?? []).filter(({ name }) => isSpelledLike(name, text)),
      ...(node.type === 'person' ? (byName.get(`=${readPersonName(text).key}`) ?? []) : []),
    ].filter(({ entity }) => !isNever(entity, node));
    const same = found.find(({ entity }) => foldType(entity.type) === node.type) ?? found[0];
    if (same) return same.entity.id;
  }
  return undefined;
}
