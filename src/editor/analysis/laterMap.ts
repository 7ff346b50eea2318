import { Pacer } from '../pacer';

/**
 * A map of which values are read when they are first asked for, a stretch of neighbours at a time. Looks like
 * any other map that nobody changes.
 */
export class LaterMap<V> implements ReadonlyMap<string, V> {
  readonly #places: ReadonlyMap<string, number>;
  readonly #length: number;
  readonly #read: (stretch: number) => readonly V[];
  readonly #stretches: (readonly V[] | undefined)[] = [];

  /** `keys`: in order; `read`: the values of so many (`length`) keys, the last time of those that are left. */
  constructor(keys: readonly string[], length: number, read: (stretch: number) => readonly V[]) {
    this.#places = new Map(keys.map((key, place) => [key, place]));
    this.#length = length;
    this.#read = read;
  }

  get size(): number {
    return this.#places.size;
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  get(key: string): V | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const stretch = Math.floor(place / this.#length);
    return (this.#stretches[stretch] ??= this.#read(stretch))[place % this.#length];
  }

  /** Reads all that nobody asked for yet, giving way in between. */
  async readAll(): Promise<void> {
    const pacer = new Pacer();
    for (const key of this.#places.keys()) {
      this.get(key);
      await pacer.breathe();
    }
  }

  keys(): MapIterator<string> {
    return this.#places.keys();
  }

  *entries(): MapIterator<[string, V]> {
    for (const key of this.#places.keys()) {
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
  }

  *values(): MapIterator<V> {
    for (const [, value] of this) yield value;
  }

  forEach(tell: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) tell(value, key, this);
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
