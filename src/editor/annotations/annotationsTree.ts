import type { Annotation } from '../../annotations/model';
import type { PlacedAnnotation } from '../../corpus/corpusSource';
import type { Snapshot } from '../../corpus/snapshot';

/** How the view lists annotations. `here`: those of one file, without groups. */
export type AnnotationGrouping = 'here' | 'file' | 'tag' | 'entity' | 'author';

/** An annotation in the view. */
export interface AnnotationLeaf {
  readonly kind: 'annotation';
  /** Unique in the tree: an annotation with two tags stands in two groups. */
  readonly id: string;
  /** Key of the source. */
  readonly source: string;
  readonly annotation: Annotation;
  readonly state: PlacedAnnotation['state'];
  readonly parent: AnnotationGroup | undefined;
}

/** Annotations that have something in common. */
export interface AnnotationGroup {
  readonly kind: 'group';
  readonly id: string;
  readonly by: Exclude<AnnotationGrouping, 'here'>;
  /** A source's key, a tag, an entity's id or a name; `undefined` for those that have none. */
  readonly key: string | undefined;
  readonly children: readonly AnnotationLeaf[];
}

export type AnnotationsNode = AnnotationGroup | AnnotationLeaf;

/** The roots of the view; `here` is the key of the source that {@link AnnotationGrouping} `here` means. */
export function buildAnnotationsTree(
  snapshot: Snapshot,
  grouping: AnnotationGrouping,
  here: string | undefined,
): AnnotationsNode[] {
  if (grouping === 'here') {
    const source = here === undefined ? undefined : snapshot.sources.get(here);
    return inTextOrder(source?.annotations ?? []).map((placed) =>
      leafOf(source?.key ?? '', placed, undefined),
    );
  }
  const groups = new Map<string | undefined, [string, PlacedAnnotation][]>();
  for (const source of snapshot.sources.values()) {
    for (const placed of inTextOrder(source.annotations)) {
      for (const key of keysOf(grouping, source.key, placed.annotation)) {
        const list = groups.get(key);
        if (list) list.push([source.key, placed]);
        else groups.set(key, [[source.key, placed]]);
      }
    }
  }
  const keys = [...groups.keys()];
  if (grouping !== 'file') {
    keys.sort((a, b) => {
      if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
      return a < b ? -1 : 1;
    });
  }
  return keys.map((key) => groupOf(grouping, key, groups.get(key) ?? []));
}

function groupOf(
  by: AnnotationGroup['by'],
  key: string | undefined,
  items: readonly (readonly [string, PlacedAnnotation])[],
): AnnotationGroup {
  const children: AnnotationLeaf[] = [];
  const group: AnnotationGroup = {
    kind: 'group',
    id: JSON.stringify([by, key ?? null]),
    by,
    key,
    children,
  };
  for (const [source, placed] of items) children.push(leafOf(source, placed, group));
  return group;
}

function leafOf(
  source: string,
  { annotation, state }: PlacedAnnotation,
  parent: AnnotationGroup | undefined,
): AnnotationLeaf {
  const id = JSON.stringify([parent?.id ?? '', source, annotation.id]);
  return { kind: 'annotation', id, source, annotation, state, parent };
}

function keysOf(
  by: AnnotationGroup['by'],
  source: string,
  { tags = [], entity, creator }: Annotation,
): readonly (string | undefined)[] {
  switch (by) {
    case 'file':
      return [source];
    case 'tag':
      return tags.length > 0 ? [...new Set(tags)] : [undefined];
    case 'entity':
      return [entity];
    case 'author':
      return [creator];
  }
}

function inTextOrder(annotations: readonly PlacedAnnotation[]): PlacedAnnotation[] {
  return [...annotations].sort(
    (a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || 0,
  );
}
