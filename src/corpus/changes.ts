import { sameItems } from '../text/sameItems';
import type { PerhapsSame } from './resolveEvents';
import type { ResolvedEntity, ResolvedEvent, ResolvedPublication } from './resolved';
import type { Resolution } from './snapshot';
import type { ResolvedTime } from '../time/temporal';

/** What is other in a map than in one before. */
interface MapChanges<V> {
  /** All keys, where they are others or in another order. */
  readonly keys: readonly string[] | undefined;
  readonly set: readonly (readonly [string, V])[];
}

/** What is other in a resolution than in one before. */
export interface Changes {
  readonly entities: MapChanges<ResolvedEntity>;
  readonly entityOf: MapChanges<readonly string[]>;
  /** By id, in their order. */
  readonly events: MapChanges<ResolvedEvent>;
  readonly published: MapChanges<ResolvedPublication>;
  readonly times: MapChanges<readonly ResolvedTime[]>;
  readonly perhaps: readonly PerhapsSame[];
}

/**
 * What is other in a resolution than in one before. What is the very same object is the same; lists of
 * ids are also compared by what is in them.
 */
export function findChanges(before: Resolution, after: Resolution): Changes {
  const [{ events: old }, { events: now }] = [before, after];
  return {
    entities: mapChanges(before.entities.entities, after.entities.entities),
    entityOf: mapChanges(before.entities.entityOf, after.entities.entityOf, sameItems),
    events: mapChanges(byId(old.events), byId(now.events)),
    published: mapChanges(old.published, now.published),
    times: mapChanges(old.times, now.times),
    perhaps: now.perhaps,
  };
}

/** The resolution after {@link findChanges} from the one before; what is the same is the same object. */
export function applyChanges(
  { entities, events }: Resolution,
  { perhaps, ...changes }: Changes,
): Resolution {
  return {
    entities: {
      entities: withChanges(entities.entities, changes.entities),
      entityOf: withChanges(entities.entityOf, changes.entityOf),
    },
    events: {
      events: [...withChanges(byId(events.events), changes.events).values()],
      published: withChanges(events.published, changes.published),
      times: withChanges(events.times, changes.times),
      perhaps,
    },
  };
}

const NO_CHANGES: MapChanges<never> = { keys: undefined, set: [] };
const NOTHING: Changes = {
  entities: NO_CHANGES,
  entityOf: NO_CHANGES,
  events: NO_CHANGES,
  published: NO_CHANGES,
  times: NO_CHANGES,
  perhaps: [],
};

/** The same in pieces with at most `most` things each, for {@link gatherChanges}. */
export function* piecesOf(changes: Changes, most: number): Iterable<Changes> {
  const { entities, entityOf, events, published, times, perhaps } = changes;
  const maps = { entities, entityOf, events, published, times };
  const all = Object.entries(maps);
  if (all.reduce((sum, [, { set }]) => sum + set.length, 0) <= most) {
    yield changes;
    return;
  }
  for (const [name, { set }] of all) {
    for (let at = 0; at < set.length; at += most) {
      yield { ...NOTHING, [name]: { keys: undefined, set: set.slice(at, at + most) } };
    }
  }
  const keysOf = ({ keys }: MapChanges<unknown>) => ({ keys, set: [] });
  yield {
    entities: keysOf(entities),
    entityOf: keysOf(entityOf),
    events: keysOf(events),
    published: keysOf(published),
    times: keysOf(times),
    perhaps,
  };
}

/** All pieces of {@link piecesOf} put together. */
export function gatherChanges(pieces: readonly Changes[]): Changes {
  const last = pieces.at(-1) ?? NOTHING;
  if (pieces.length === 1) return last;
  const gather = <V>(mapOf: (piece: Changes) => MapChanges<V>): MapChanges<V> => ({
    keys: mapOf(last).keys,
    set: pieces.flatMap((piece) => mapOf(piece).set),
  });
  return {
    entities: gather(({ entities }) => entities),
    entityOf: gather(({ entityOf }) => entityOf),
    events: gather(({ events }) => events),
    published: gather(({ published }) => published),
    times: gather(({ times }) => times),
    perhaps: last.perhaps,
  };
}

function byId(events: readonly ResolvedEvent[]): Map<string, ResolvedEvent> {
  return new Map(events.map((event) => [event.id, event]));
}

function mapChanges<V>(
  before: ReadonlyMap<string, V>,
  after: ReadonlyMap<string, V>,
  isSame: (a: V, b: V) => boolean = () => false,
): MapChanges<V> {
  const set: [string, V][] = [];
  const old = before.keys();
  let sameKeys = before.size === after.size;
  for (const [key, value] of after) {
    if (sameKeys) sameKeys = old.next().value === key;
    const known = before.get(key);
    if (known !== value && !(known !== undefined && isSame(known, value))) set.push([key, value]);
  }
  return { keys: sameKeys ? undefined : [...after.keys()], set };
}

function withChanges<V>(
  before: ReadonlyMap<string, V>,
  { keys, set }: MapChanges<V>,
): ReadonlyMap<string, V> {
  if (!keys && set.length === 0) return before;
  const all = new Map(before);
  for (const [key, value] of set) all.set(key, value);
  if (!keys) return all;
  const ordered = new Map<string, V>();
  for (const key of keys) {
    const value = all.get(key);
    if (value !== undefined) ordered.set(key, value);
  }
  return ordered;
}
