import { ownCopy } from '../../text/ownCopy';
import type { Changes } from '../changes';
import type { Occurrences, ResolvedEntity, ResolvedEvent, ResolvedReport } from '../resolved';
import type { EntityResolution } from '../resolveEntities';
import type { EventResolution } from '../resolveEvents';

/** Where a light thing has the rows of its long list, and who reads them. */
const ROWS = Symbol('rows');
const READER = Symbol('reader');

interface Light {
  readonly [ROWS]: Int32Array;
  readonly [READER]: ResolutionLightener;
}

/** They are the same for all things, so that those are of one shape. */
const REPORTS = {
  enumerable: true,
  get(this: Light): readonly ResolvedReport[] {
    return this[READER].reportsIn(this[ROWS]);
  },
};
const OCCURRENCES = {
  enumerable: true,
  get(this: Light): readonly Occurrences[] {
    return this[READER].occurrencesIn(this[ROWS]);
  },
};

/** Longer texts are hardly ever cut out of others. */
const MOST_COPIED = 1000;

/** A number for each string, and back. */
class Strings {
  readonly #numbers = new Map<string, number>();
  readonly #strings: string[] = [];

  numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      const own = text.length > MOST_COPIED ? text : ownCopy(text);
      this.#numbers.set(own, (number = this.#strings.length));
      this.#strings.push(own);
    }
    return number;
  }

  get(number: number): string {
    return this.#strings[number] ?? '';
  }
}

/** Numbers of a row of {@link ResolutionLightener.reportsIn}. */
const ROW = 6;
/** In a row: there is no such thing. */
const NONE = -1;

/**
 * Makes entities and events that say the same in a fraction of the memory: a string is there once, small things
 * that are alike are one, and the long lists are numbers, of which objects are made whenever they are asked for.
 * To others they look as before: a copy by `...` or to a worker is a plain object again.
 */
export class ResolutionLightener {
  readonly #strings = new Strings();
  readonly #alike = new Map<string, unknown>();

  changes({ entities, entityOf, events, published, times, perhaps }: Changes): Changes {
    return {
      entities: this.#map(entities, (entity) => this.entity(entity)),
      entityOf: this.#map(entityOf, (ids) => this.ids(ids)),
      events: this.#map(events, (event) => this.event(event)),
      published: this.#map(published, (publication) => this.alike(publication)),
      times: this.#map(times, (own) => this.alikes(own)),
      perhaps,
    };
  }

  #map<V>(
    {
      keys,
      set,
    }: {
      readonly keys: readonly string[] | undefined;
      readonly set: readonly (readonly [string, V])[];
    },
    lighten: (value: V) => V,
  ) {
    return {
      keys: keys && this.ids(keys),
      set: set.map(([key, value]) => [this.#string(key), lighten(value)] as const),
    };
  }

  entities({ entities, entityOf }: EntityResolution): EntityResolution {
    return {
      entities: this.#values(entities, (entity) => this.entity(entity)),
      entityOf: this.#values(entityOf, (ids) => this.ids(ids)),
    };
  }

  events({ events, published, times, perhaps }: EventResolution): EventResolution {
    return {
      events: events.map((event) => this.event(event)),
      published: this.#values(published, (publication) => this.alike(publication)),
      times: this.#values(times, (own) => this.alikes(own)),
      perhaps,
    };
  }

  #values<V>(map: ReadonlyMap<string, V>, lighten: (value: V) => V): ReadonlyMap<string, V> {
    const light = new Map<string, V>();
    for (const [key, value] of map) light.set(this.#string(key), lighten(value));
    return light;
  }

  entity(entity: ResolvedEntity): ResolvedEntity {
    if (ROWS in entity) return entity;
    const rows: number[] = [];
    for (const { source, mentions } of entity.occurrences) {
      rows.push(this.#strings.numberOf(source), mentions.length, ...mentions);
    }
    return this.#light(entity, 'occurrences', OCCURRENCES, rows);
  }

  event(event: ResolvedEvent): ResolvedEvent {
    if (ROWS in event) return event;
    const rows: number[] = [];
    for (const { source, report, start, end, date, language } of event.reports) {
      rows.push(this.#strings.numberOf(source), report ?? NONE, start, end);
      rows.push(date === undefined ? NONE : this.#strings.numberOf(date));
      rows.push(this.#strings.numberOf(language));
    }
    return this.#light(event, 'reports', REPORTS, rows);
  }

  /** The reports that rows say. */
  reportsIn(rows: Int32Array): ResolvedReport[] {
    const reports = new Array<ResolvedReport>(rows.length / ROW);
    for (let at = 0, row = 0; row < rows.length; at++, row += ROW) {
      const [report = NONE, date = NONE] = [rows[row + 1], rows[row + 4]];
      reports[at] = {
        source: this.#strings.get(rows[row] ?? 0),
        report: report === NONE ? undefined : report,
        start: rows[row + 2] ?? 0,
        end: rows[row + 3] ?? 0,
        date: date === NONE ? undefined : this.#strings.get(date),
        language: this.#strings.get(rows[row + 5] ?? 0),
      };
    }
    return reports;
  }

  /** The occurrences that rows say. */
  occurrencesIn(rows: Int32Array): Occurrences[] {
    const occurrences: Occurrences[] = [];
    for (let row = 0; row < rows.length;) {
      const from = row + 2;
      const to = from + (rows[row + 1] ?? 0);
      const source = this.#strings.get(rows[row] ?? 0);
      occurrences.push({ source, mentions: [...rows.subarray(from, to)] });
      row = to;
    }
    return occurrences;
  }

  ids(ids: readonly string[]): readonly string[] {
    return ids.map((id) => this.#string(id));
  }

  /** The one of all that are alike; for small things. */
  alike<T extends object>(thing: T): T {
    const key = JSON.stringify(thing);
    const known = this.#alike.get(key);
    if (known !== undefined) return known as T;
    this.#alike.set(key, thing);
    return thing;
  }

  alikes<T extends object>(things: readonly T[]): readonly T[] {
    return things.map((thing) => this.alike(thing));
  }

  #string(text: string): string {
    return this.#strings.get(this.#strings.numberOf(text));
  }

  #light<T extends object>(
    thing: T,
    long: keyof T & string,
    list: PropertyDescriptor,
    rows: readonly number[],
  ): T {
    const light: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(thing)) {
      if (key === long) Object.defineProperty(light, key, list);
      else light[key] = this.#share(value);
    }
    Object.defineProperty(light, ROWS, { value: Int32Array.from(rows) });
    Object.defineProperty(light, READER, { value: this });
    return light as T;
  }

  /** A value of which every string is there once. */
  #share(value: unknown): unknown {
    if (typeof value === 'string') return this.#string(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      return value.length === 0 ? EMPTY : value.map((each) => this.#share(each));
    }
    if (value instanceof Map) {
      const pairs = [...(value as ReadonlyMap<unknown, unknown>)];
      return new Map(pairs.map(([key, each]) => [this.#share(key), this.#share(each)]));
    }
    const shared: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(value)) shared[key] = this.#share(each);
    return shared;
  }
}

const EMPTY: readonly never[] = [];
