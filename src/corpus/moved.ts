import type { ResolvedEntity, ResolvedEvent } from './resolved';
import type { Resolution } from './snapshot';

/** What is other in a resolution after a source was edited in a way that only moves what it says. */
export interface Moved {
  readonly entities: readonly ResolvedEntity[];
  /** With their places in the list of events. */
  readonly events: readonly { readonly at: number; readonly event: ResolvedEvent }[];
}

/** The resolution with what has moved. */
export function applyMoved({ entities, events }: Resolution, moved: Moved): Resolution {
  const byId = new Map(entities.entities);
  for (const entity of moved.entities) byId.set(entity.id, entity);
  const list = [...events.events];
  for (const { at, event } of moved.events) list[at] = event;
  return { entities: { ...entities, entities: byId }, events: { ...events, events: list } };
}
