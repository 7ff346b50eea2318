import type { RegisteredEntity, RegisteredEvent, Sidecar } from '../model';
import type { Change } from './change';

/** The range of what stands in no file yet: it can't be gone to. */
const NOWHERE = { start: -1, end: -1 };

/** Whether an entry waits to be written. */
export function isPending({ range }: { readonly range: { readonly start: number } }): boolean {
  return range.start < 0;
}

/** A sidecar as it will be when what waits is written; the rest of it stays as it is. */
export function withPendingAnnotations(sidecar: Sidecar, changes: readonly Change[]): Sidecar {
  let { source } = sidecar;
  const byId = new Map(sidecar.annotations.map((annotation) => [annotation.id, annotation]));
  for (const change of flatten(changes)) {
    if (change.kind === 'remove-annotation') byId.delete(change.id);
    if (change.kind === 'add-annotation') {
      byId.set(change.annotation.id, { ...change.annotation, range: NOWHERE });
    }
    if (change.kind === 'update-annotation') {
      const base = byId.get(change.id) ?? change.base;
      byId.set(change.id, {
        ...known({ ...base, ...change.changes }),
        range: NOWHERE,
      });
    }
    if (change.kind === 'update-source') {
      source = known({ ...source, ...change.changes });
    }
  }
  return { source, annotations: [...byId.values()] };
}

/** A register of entities as it will be when what waits is written. */
export function withPendingEntities(
  entities: readonly RegisteredEntity[],
  changes: readonly Change[],
): readonly RegisteredEntity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const change of flatten(changes)) {
    if (change.kind === 'remove-entity') byId.delete(change.id);
    if (change.kind === 'add-entity') {
      const { entity } = change;
      byId.set(entity.id, { ...NO_ENTITY, ...known(entity), range: NOWHERE });
    }
    if (change.kind === 'update-entity') {
      const old = byId.get(change.id);
      if (old) byId.set(old.id, { ...old, ...known(change.changes) });
    }
  }
  return [...byId.values()];
}

/** A register of events as it will be when what waits is written. */
export function withPendingEvents(
  events: readonly RegisteredEvent[],
  changes: readonly Change[],
): readonly RegisteredEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const change of flatten(changes)) {
    if (change.kind === 'remove-event') byId.delete(change.id);
    const [id, given] =
      change.kind === 'add-event'
        ? [change.event.id, change.event]
        : change.kind === 'update-event'
          ? [change.id, change.changes]
          : [undefined, {}];
    if (id === undefined) continue;
    const old = byId.get(id) ?? { id, merged: [], rejected: false, range: NOWHERE };
    byId.set(id, { ...old, ...known(given) });
  }
  return [...byId.values()];
}

const NO_ENTITY = { names: {}, aliases: [], never: [], merged: [], distinct: [], roles: [] };

/** Without the keys that are taken away. */
function known<T extends object>(given: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

function flatten(changes: readonly Change[]): Change[] {
  return changes.flatMap((change) => (change.kind === 'several' ? flatten(change.all) : [change]));
}
