import type { Analysis } from '../../corpus/analysis';
import { passagesOf } from '../../corpus/card';
import { makeWordSearch } from '../../corpus/searchWords';
import type { Snapshot } from '../../corpus/snapshot';
import type { Span } from '../../text/span';
import { Pacer } from '../pacer';

/** What is looked for: an entity under all its names, or words in any spelling. */
export type Query =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'words'; readonly words: string };

/** A source with what was found in it. */
export interface SourceNode {
  readonly kind: 'source';
  readonly key: string;
  readonly children: readonly HitNode[];
}

/** A place; a command that gets it as its argument finds the passage in it. */
export interface HitNode extends Span {
  readonly kind: 'hit';
  /** Key of the source. */
  readonly uri: string;
  readonly parent: SourceNode;
}

export type SearchNode = SourceNode | HitNode;

/** More than anyone goes through. */
export const MOST_FOUND = 5000;

/** What a query found in analyses: who asks it again of what has not changed gets that. */
export type Found = WeakMap<Analysis, readonly Span[]>;

/**
 * What is found, source by source in their order, each in the order of its text; {@link MOST_FOUND} at most.
 * Words are looked for only in what `found`, which is filled, does not know.
 */
export async function search(
  snapshot: Snapshot,
  query: Query,
  found: Found,
): Promise<SourceNode[]> {
  const roots: SourceNode[] = [];
  let left = MOST_FOUND;
  const add = (key: string, spans: readonly Span[]) => {
    const children: HitNode[] = [];
    const parent: SourceNode = { kind: 'source', key, children };
    for (const { start, end } of spans.slice(0, left)) {
      children.push({ kind: 'hit', uri: key, start, end, parent });
    }
    left -= children.length;
    if (children.length > 0) roots.push(parent);
  };
  if (query.kind === 'entity') {
    const entity = snapshot.entity(query.id);
    for (const occurrence of entity?.occurrences ?? []) {
      if (entity)
        add(occurrence.source, passagesOf(snapshot, { ...entity, occurrences: [occurrence] }));
    }
    return roots;
  }
  const find = makeWordSearch(query.words);
  const pacer = new Pacer();
  for (const [key, { analysis }] of find ? snapshot.sources : []) {
    if (left === 0) break;
    let spans = found.get(analysis);
    if (!spans) {
      spans = find?.(analysis.source.text) ?? [];
      found.set(analysis, spans);
      await pacer.breathe();
    }
    add(key, spans);
  }
  return roots;
}
