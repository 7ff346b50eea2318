import type { RegisteredEvent } from '../annotations/model';
import type { CorpusSource } from './corpusSource';
import type { ResolvedEvent, ResolvedPublication } from './resolved';
import type { EntityResolution } from './resolveEntities';
import type { ResolvedTime } from '../time/temporal';

/** Events across all sources, and what of their dates became known by comparing sources. */
export interface EventResolution {
  /** In order of time; undated ones last. */
  readonly events: readonly ResolvedEvent[];
  /** Publication of each source, inferred across sources where the source itself is silent. */
  readonly published: ReadonlyMap<string, ResolvedPublication>;
  /** Values of the temporal expressions of each source, by index. */
  readonly times: ReadonlyMap<string, readonly ResolvedTime[]>;
}

/** Merges the reports of all sources into events and dates them. What a register settles wins. */
export function resolveEvents(
  sources: readonly CorpusSource[],
  entities: EntityResolution,
  register: readonly RegisteredEvent[],
): EventResolution {
  void sources;
  void entities;
  void register;
  return { events: [], published: new Map(), times: new Map() };
}
