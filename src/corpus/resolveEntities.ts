import type { RegisteredEntity } from '../annotations/model';
import type { CorpusSource } from './corpusSource';
import type { ResolvedEntity } from './resolved';

/** Which entity each local entity of each source is: `entityOf.get(source)?.[localIndex]`. */
export interface EntityResolution {
  readonly entities: ReadonlyMap<string, ResolvedEntity>;
  readonly entityOf: ReadonlyMap<string, readonly string[]>;
}

/** Joins the entities of all sources into one per real thing; what a register settles wins. */
export function resolveEntities(
  sources: readonly CorpusSource[],
  register: readonly RegisteredEntity[],
): EntityResolution {
  void sources;
  void register;
  return { entities: new Map(), entityOf: new Map() };
}
