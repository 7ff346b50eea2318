import type { ResolvedEntity, ResolvedEvent } from './resolved';
import type { EntityResolution } from './resolveEntities';
import type { EventResolution } from './resolveEvents';

/** What is other in a resolution after a source was edited in a way that only moves what it says. */
export interface Moved {
  readonly entities: readonly ResolvedEntity[];
  /** With their places in the list of events. */
  readonly events: readonly { readonly at: number; readonly event: ResolvedEvent }[];
}

export function applyMovedEntities(
  resolution: EntityResolution,
  moved: Moved['entities'],
): EntityResolution {
  if (moved.length === 0) return resolution;
  const entities = new Map(resolution.entities);
  for (const entity of moved) entities.set(entity.id, entity);
  return { ...resolution, entities };
}

export function applyMovedEvents(
  resolution: EventResolution,
  moved: Moved['events'],
): EventResolution {
  if (moved.length === 0) return resolution;
  const events = [...resolution.events];
  for (const { at, event } of moved) events[at] = event;
  return { ...resolution, events };
}
