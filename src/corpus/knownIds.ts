import type { RegisteredEntity } from '../annotations/model';
import { slugOf } from '../names/fold';
import type { Snapshot } from './snapshot';

/**
 * Ids that an annotation may name: those of registers, merged ones included, and those that recognition
 * gives. An id that stands in annotations alone is known where one of them gives its type, or where it
 * is what recognition would call the entity.
 */
export function knownEntities(
  registered: readonly RegisteredEntity[],
  snapshot: Snapshot,
): ReadonlySet<string> {
  const known = new Set(registered.flatMap(({ id, merged }) => [id, ...merged]));
  const named = new Map<string, boolean>();
  for (const source of snapshot.sources.values()) {
    for (const { annotation } of source.annotations) {
      const { entity, entityType } = annotation;
      if (entity === undefined) continue;
      named.set(entity, (named.get(entity) ?? false) || entityType !== undefined);
    }
  }
  for (const { id, name } of snapshot.entities.entities.values()) {
    if (named.get(id) !== false || id.startsWith(slugOf(name))) known.add(id);
  }
  return known;
}

/** Ids of events that an annotation may name: those of registers and those that recognition gives. */
export function knownEvents(snapshot: Snapshot): ReadonlySet<string> {
  const ids = new Set(snapshot.events.events.map(({ id }) => id));
  for (const source of snapshot.sources.values()) {
    // What an annotation itself names is an event by that.
    for (const { annotation } of source.annotations) {
      if (annotation.event !== undefined && snapshot.event(annotation.event)) {
        ids.add(annotation.event);
      }
    }
  }
  return ids;
}
