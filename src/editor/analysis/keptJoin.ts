import type { CorpusSource } from '../../corpus/corpusSource';
import { ResolutionLightener } from '../../corpus/packed/lightResolution';
import type { ResolvedEntity } from '../../corpus/resolved';
import type { Resolution } from '../../corpus/snapshot';
import { readCacheLine } from './cacheLine';
import { LaterMap } from './laterMap';
import { Pacer } from '../pacer';

/** A source as it was joined; its analysis by what it depends on. */
export interface KeptSource extends Omit<CorpusSource, 'analysis'> {
  /** The key of its analysis in the cache. */
  readonly analysis: string;
}

/** What an earlier window joined, and of what. */
export interface KeptJoin {
  /** In their order. */
  readonly sources: readonly KeptSource[];
  /** A hash of the registers. */
  readonly registers: string;
  readonly resolution: Resolution;
}

/** How many things are written or read before others get their turn. */
const AT_A_TIME = 100;

/** Lists of the file, by the keys of their lines: each line has one stretch of one list. */
function listsOf({ sources, resolution: { entities, events } }: KeptJoin) {
  return {
    sources,
    entityKeys: entities.entities.keys(),
    entities: withPlainNames(entities.entities.values()),
    entityOfKeys: entities.entityOf.keys(),
    entityOf: entities.entityOf.values(),
    events: events.events,
    publishedKeys: events.published.keys(),
    published: events.published.values(),
    timesKeys: events.times.keys(),
    times: events.times.values(),
    perhaps: events.perhaps,
  };
}

type Lists = ReturnType<typeof listsOf>;
type Item<K extends keyof Lists> = Lists[K] extends Iterable<infer T> ? T : never;

function* withPlainNames(entities: Iterable<ResolvedEntity>) {
  for (const entity of entities) yield { ...entity, names: [...entity.names] };
}

function* stretchesOf<T>(list: Iterable<T>): Iterable<T[]> {
  let stretch: T[] = [];
  for (const item of list) {
    stretch.push(item);
    if (stretch.length < AT_A_TIME) continue;
    yield stretch;
    stretch = [];
  }
  if (stretch.length > 0) yield stretch;
}

/**
 * The lines, by key, that {@link readJoin} reads again; `program` changes whenever the program does. Those of
 * two writings never pass for one.
 */
export function* writeJoin(join: KeptJoin, program: string): Iterable<[string, Uint8Array]> {
  const encoder = new TextEncoder();
  const stamp = Math.random().toString(36).slice(2);
  const lengths: Record<string, number> = {};
  for (const [name, list] of Object.entries(listsOf(join))) {
    let length = 0;
    for (const stretch of stretchesOf<unknown>(list)) {
      yield [`${stamp}${name}${length++}`, encoder.encode(JSON.stringify(stretch))];
    }
    lengths[name] = length;
  }
  const { registers } = join;
  yield ['head', encoder.encode(JSON.stringify({ program, registers, lengths, stamp }))];
}

/**
 * What {@link writeJoin} wrote; `undefined` where another program did, or something is missing or damaged. Maps
 * are read when they are looked at.
 */
export async function readJoin(
  lines: ReadonlyMap<string, Uint8Array>,
  program: string,
): Promise<KeptJoin | undefined> {
  const decoder = new TextDecoder();
  const pacer = new Pacer();
  const bytesOf = (key: string): Uint8Array => {
    const line = lines.get(key);
    const bytes = line && readCacheLine(line, key);
    if (!bytes) throw new RangeError(key);
    return bytes;
  };
  const read = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));
  try {
    const head = read(bytesOf('head')) as {
      readonly program: string;
      readonly registers: string;
      readonly lengths: Readonly<Record<string, number>>;
      readonly stamp: string;
    };
    if (head.program !== program) return undefined;
    const readList = async <K extends keyof Lists, T>(
      name: K,
      made: (item: Item<K>) => T,
    ): Promise<T[]> => {
      const list: T[] = [];
      for (let at = 0; at < (head.lengths[name] ?? 0); at++) {
        const stretch = read(bytesOf(`${head.stamp}${name}${at}`)) as Item<K>[];
        await pacer.breathe();
        for (const item of stretch) {
          list.push(made(item));
          await pacer.breathe();
        }
      }
      return list;
    };
    const later = async <K extends keyof Lists, T>(
      keys: 'entityKeys' | 'entityOfKeys' | 'publishedKeys' | 'timesKeys',
      name: K,
      made: (item: Item<K>) => T,
    ): Promise<LaterMap<T>> => {
      const stretches: (Uint8Array | undefined)[] = [];
      for (let at = 0; at < (head.lengths[name] ?? 0); at++) {
        stretches.push(bytesOf(`${head.stamp}${name}${at}`));
        await pacer.breathe();
      }
      const all = await readList(keys, (key) => key);
      return new LaterMap(all, AT_A_TIME, (at) => {
        const bytes = stretches[at];
        stretches[at] = undefined;
        return bytes ? (read(bytes) as Item<K>[]).map(made) : [];
      });
    };
    const light = new ResolutionLightener();
    return {
      sources: await readList('sources', (source) => source),
      registers: head.registers,
      resolution: {
        entities: {
          entities: await later('entityKeys', 'entities', (entity) =>
            light.entity({ ...entity, names: new Map(entity.names) }),
          ),
          entityOf: await later('entityOfKeys', 'entityOf', (ids) => light.ids(ids)),
        },
        events: {
          events: await readList('events', (event) => light.event(event)),
          published: await later('publishedKeys', 'published', (date) => light.alike(date)),
          times: await later('timesKeys', 'times', (times) => light.alikes(times)),
          perhaps: await readList('perhaps', (pair) => pair),
        },
      },
    };
  } catch {
    return undefined;
  }
}
