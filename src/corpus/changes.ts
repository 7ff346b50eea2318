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
    events: listChanges(old.events, now.events),
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

/** How many lists and objects a value is made of. */
function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 1;
  const parts: Iterable<unknown> =
    value instanceof Map ? value.values() : Array.isArray(value) ? value : Object.values(value);
  for (const part of parts) count += countObjects(part);
  return count;
}

/**
 * The same in pieces, for {@link gatherChanges}: with no more than `most` lists and objects each, but where one
 * thing has more.
 */
export function* piecesOf(changes: Changes, most: number): Iterable<Changes> {
  const { entities, entityOf, events, published, times, perhaps } = changes;
  const maps = { entities, entityOf, events, published, times };
  const weighed = Object.entries(maps).map(([name, { set }]) => ({
    ...{ name, set },
    weights: set.map(([, value]) => countObjects(value)),
  }));
  const all = weighed.flatMap(({ weights }) => weights).reduce((sum, weight) => sum + weight, 0);
  if (all <= most) {
    yield changes;
    return;
  }
  for (const { name, set, weights } of weighed) {
    let from = 0;
    let weight = 0;
    for (const [at, own] of weights.entries()) {
      weight += own;
      if (weight < most && at < set.length - 1) continue;
      yield { ...NOTHING, [name]: { keys: undefined, set: set.slice(from, at + 1) } };
      from = at + 1;
      weight = 0;
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

/** By id; what stands at both ends of both lists is the same, mostly nearly all. */
function listChanges(
  before: readonly ResolvedEvent[],
  after: readonly ResolvedEvent[],
): MapChanges<ResolvedEvent> {
  const both = Math.min(before.length, after.length);
  let from = 0;
  while (from < both && before[from] === after[from]) from++;
  let rest = 0;
  while (
    rest < both - from &&
    before[before.length - rest - 1] === after[after.length - rest - 1]
  ) {
    rest++;
  }
  const { keys, set } = mapChanges(
    byId(before.slice(from, before.length - rest)),
    byId(after.slice(from, after.length - rest)),
  );
  return { keys: keys && after.map(({ id }) => id), set };
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
  // Where nothing was known all is in `set`, in its order.
  if (before.size === 0) return new Map(set);
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
