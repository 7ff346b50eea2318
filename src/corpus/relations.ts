import type { Annotation } from '../annotations/model';
import type { CorpusSource, PlacedAnnotation } from './corpusSource';
import type { Snapshot } from './snapshot';

/** A relation between two annotations of one source, as seen from one of its ends. */
export interface Relation {
  /** Key of the source. */
  readonly source: string;
  /** The relation itself. */
  readonly annotation: Annotation;
  /** What relates the two. */
  readonly kind: string;
  /** Whether it leads away from the end that is asked about. */
  readonly forward: boolean;
  /** What stands at the other end. */
  readonly other: PlacedAnnotation;
}

/** The relations of a source's annotation, in the order of the sidecar. */
export function relationsOfAnnotation(source: CorpusSource, id: string): Relation[] {
  return source.annotations.flatMap(({ annotation }) => {
    const { type, relation: kind, from, to } = annotation;
    if (type !== 'relation' || kind === undefined || (from !== id && to !== id)) return [];
    const forward = from === id;
    const end = forward ? to : from;
    const other = source.annotations.find((placed) => placed.annotation.id === end);
    return other ? [{ source: source.key, annotation, kind, forward, other }] : [];
  });
}

const known = new WeakMap<Snapshot, ReadonlyMap<string, readonly Relation[]>>();

/** The relations of the passages that are annotated as an entity, source by source. */
export function relationsOfEntity(snapshot: Snapshot, id: string): readonly Relation[] {
  let all = known.get(snapshot);
  if (!all) known.set(snapshot, (all = relateEntities(snapshot)));
  return all.get(id) ?? [];
}

/** Linear in the annotations of all sources; made once a snapshot. */
function relateEntities(snapshot: Snapshot): Map<string, Relation[]> {
  const byEntity = new Map<string, Relation[]>();
  for (const { key: source, annotations } of snapshot.sources.values()) {
    if (!annotations.some(({ annotation }) => annotation.type === 'relation')) continue;
    const byId = new Map(annotations.map((placed) => [placed.annotation.id, placed]));
    for (const { annotation } of annotations) {
      const { type, relation: kind } = annotation;
      const from = byId.get(annotation.from ?? '');
      const to = byId.get(annotation.to ?? '');
      if (type !== 'relation' || kind === undefined || !from || !to) continue;
      const add = (end: PlacedAnnotation, other: PlacedAnnotation, forward: boolean) => {
        const { entity } = end.annotation;
        if (entity === undefined) return;
        const list = byEntity.get(entity);
        const relation = { source, annotation, kind, forward, other };
        if (list) list.push(relation);
        else byEntity.set(entity, [relation]);
      };
      add(from, to, true);
      add(to, from, false);
    }
  }
  return byEntity;
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
