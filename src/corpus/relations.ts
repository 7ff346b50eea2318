import type { Annotation } from '../annotations/model';
import { addressOf, followPath } from '../annotations/sourcePaths';
import type { CorpusSource, PlacedAnnotation } from './corpusSource';
import type { Snapshot } from './snapshot';

/** A relation between two annotations, as seen from one of its ends. */
export interface Relation {
  /** Key of the source whose sidecar holds it: that of the end it leads from. */
  readonly source: string;
  /** The relation itself. */
  readonly annotation: Annotation;
  /** What relates the two. */
  readonly kind: string;
  /** Whether it leads away from the end that is asked about. */
  readonly forward: boolean;
  /** What stands at the other end. */
  readonly other: PlacedAnnotation;
  /** Key of the source that the other end is in. */
  readonly otherSource: string;
}

/** What stands at an end of a relation. */
export interface RelationEnd {
  /** Key of the source. */
  readonly source: string;
  readonly placed: PlacedAnnotation;
}

/** Everything that relations say, by what stands at their ends. */
interface Related {
  readonly byAnnotation: ReadonlyMap<string, readonly Relation[]>;
  readonly byEntity: ReadonlyMap<string, readonly Relation[]>;
}

const known = new WeakMap<Snapshot, Related>();
const addresses = new WeakMap<Snapshot, ReadonlyMap<string, CorpusSource>>();

/** The relations that lead from or to an annotation of a source, by source, in the order of sidecars. */
export function relationsOfAnnotation(
  snapshot: Snapshot,
  source: string,
  id: string,
): readonly Relation[] {
  return relatedIn(snapshot).byAnnotation.get(keyOf(source, id)) ?? [];
}

/** The relations of the passages that are annotated as an entity, source by source. */
export function relationsOfEntity(snapshot: Snapshot, id: string): readonly Relation[] {
  return relatedIn(snapshot).byEntity.get(id) ?? [];
}

/** The source that a path of a sidecar (`toSource`) leads to; `source` is the key of the sidecar's own. */
export function sourceAlong(
  snapshot: Snapshot,
  source: string,
  path: string,
): CorpusSource | undefined {
  let all = addresses.get(snapshot);
  if (!all) {
    all = new Map([...snapshot.sources.values()].map((each) => [addressOf(each.key), each]));
    addresses.set(snapshot, all);
  }
  return all.get(followPath(addressOf(source), path));
}

/** What a relation of a source leads from or to; `undefined` where it leads nowhere. */
export function endOf(
  snapshot: Snapshot,
  source: string,
  relation: Pick<Annotation, 'from' | 'to' | 'toSource'>,
  end: 'from' | 'to',
): RelationEnd | undefined {
  const id = relation[end];
  const path = end === 'to' ? relation.toSource : undefined;
  const held =
    path === undefined ? snapshot.sources.get(source) : sourceAlong(snapshot, source, path);
  const placed = held?.annotations.find(({ annotation }) => annotation.id === id);
  return held && placed && id !== undefined ? { source: held.key, placed } : undefined;
}

function relatedIn(snapshot: Snapshot): Related {
  let all = known.get(snapshot);
  if (!all) known.set(snapshot, (all = relateAll(snapshot)));
  return all;
}

/** Linear in the annotations of all sources; made once a snapshot. */
function relateAll(snapshot: Snapshot): Related {
  const byAnnotation = new Map<string, Relation[]>();
  const byEntity = new Map<string, Relation[]>();
  const placedIn = new Map<string, ReadonlyMap<string, PlacedAnnotation>>();
  const find = (source: CorpusSource | undefined, id: string): RelationEnd | undefined => {
    if (!source) return undefined;
    let byId = placedIn.get(source.key);
    if (!byId) {
      byId = new Map(source.annotations.map((placed) => [placed.annotation.id, placed]));
      placedIn.set(source.key, byId);
    }
    const placed = byId.get(id);
    return placed && { source: source.key, placed };
  };
  for (const source of snapshot.sources.values()) {
    for (const { annotation } of source.annotations) {
      const { type, relation: kind, from, to, toSource: path } = annotation;
      if (type !== 'relation' || kind === undefined) continue;
      const start = find(source, from ?? '');
      const there = path === undefined ? source : sourceAlong(snapshot, source.key, path);
      const end = find(there, to ?? '');
      if (!start || !end) continue;
      const add = (near: RelationEnd, far: RelationEnd, forward: boolean) => {
        const relation: Relation = {
          source: source.key,
          annotation,
          kind,
          forward,
          other: far.placed,
          otherSource: far.source,
        };
        push(byAnnotation, keyOf(near.source, near.placed.annotation.id), relation);
        const { entity } = near.placed.annotation;
        if (entity !== undefined) push(byEntity, entity, relation);
      };
      add(start, end, true);
      add(end, start, false);
    }
  }
  return { byAnnotation, byEntity };
}

function keyOf(source: string, id: string): string {
  return `${source}\n${id}`;
}

function push(lists: Map<string, Relation[]>, key: string, relation: Relation): void {
  const list = lists.get(key);
  if (list) list.push(relation);
  else lists.set(key, [relation]);
}

/** The kinds of relation that are in use, the most frequent first. */
export function relationKinds(snapshot: Snapshot): string[] {
  const counts = new Map<string, number>();
  for (const { annotations } of snapshot.sources.values()) {
    for (const { annotation } of annotations) {
      const { type, relation: kind } = annotation;
      if (type === 'relation' && kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}
