/** Up to so many things are looked through one by one, which is quicker with numbers; more are hashed. */
const FEW = 16;
const FEW_NUMBERS = 64;

function fewOf(item: string | number | undefined): number {
  return typeof item === 'number' ? FEW_NUMBERS : FEW;
}

/** A set of mostly few things, in the order in which they came, in a fraction of the memory of a `Set`. */
export class ItemSet<T extends string | number> implements ReadonlySet<T> {
  #items: T[] | Set<T>;

  private constructor(items: T[] | Set<T>) {
    this.#items = items;
  }

  /** A set of things that differ. */
  static of<T extends string | number>(items: readonly T[] = []): ItemSet<T> {
    return new ItemSet(items.length > fewOf(items[0]) ? new Set(items) : items.slice());
  }

  get size(): number {
    return Array.isArray(this.#items) ? this.#items.length : this.#items.size;
  }

  has(item: T): boolean {
    return Array.isArray(this.#items) ? this.#items.includes(item) : this.#items.has(item);
  }

  add(item: T): void {
    if (!Array.isArray(this.#items)) this.#items.add(item);
    else if (!this.#items.includes(item)) {
      if (this.#items.length >= fewOf(item)) this.#items = new Set(this.#items).add(item);
      else this.#items.push(item);
    }
  }

  /** A set that holds the same and can be added to alone, with no room to spare. */
  copy(): ItemSet<T> {
    return new ItemSet(Array.isArray(this.#items) ? this.#items.slice() : new Set(this.#items));
  }

  values(): SetIterator<T> {
    return this.#items.values();
  }

  keys(): SetIterator<T> {
    return this.#items.values();
  }

  entries(): SetIterator<[T, T]> {
    return new Set(this.#items).entries();
  }

  forEach(tell: (item: T, same: T, set: ReadonlySet<T>) => void): void {
    for (const item of this.#items) tell(item, item, this);
  }

  [Symbol.iterator](): SetIterator<T> {
    return this.#items.values();
  }
}

/** What {@link ItemSet} is to a `Set`, to a `Map`. */
export class ItemMap<K extends string, V> implements ReadonlyMap<K, V> {
  #keys: K[];
  #values: V[];
  /** Where each key stands, where there are many. */
  #places: Map<K, number> | undefined;

  constructor(keys: K[] = [], values: V[] = []) {
    this.#keys = keys;
    this.#values = values;
    if (keys.length > FEW) this.#places = new Map(keys.map((key, at) => [key, at]));
  }

  get size(): number {
    return this.#keys.length;
  }

  #placeOf(key: K): number {
    return this.#places ? (this.#places.get(key) ?? -1) : this.#keys.indexOf(key);
  }

  has(key: K): boolean {
    return this.#placeOf(key) >= 0;
  }

  get(key: K): V | undefined {
    const at = this.#placeOf(key);
    return at < 0 ? undefined : this.#values[at];
  }

  set(key: K, value: V): void {
    const at = this.#placeOf(key);
    if (at >= 0) {
      this.#values[at] = value;
      return;
    }
    this.#keys.push(key);
    this.#values.push(value);
    this.#places?.set(key, this.#keys.length - 1);
    if (!this.#places && this.#keys.length > FEW) {
      this.#places = new Map(this.#keys.map((each, place) => [each, place]));
    }
  }

  /** A map that holds the same and can be added to alone, with no room to spare. */
  copy(copyOf: (value: V) => V = (value) => value): ItemMap<K, V> {
    return new ItemMap(this.#keys.slice(), this.#values.map(copyOf));
  }

  keys(): MapIterator<K> {
    return this.#keys.values();
  }

  values(): MapIterator<V> {
    return this.#values.values();
  }

  entries(): MapIterator<[K, V]> {
    return this[Symbol.iterator]();
  }

  forEach(tell: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) tell(value, key, this);
  }

  *[Symbol.iterator](): MapIterator<[K, V]> {
    for (let at = 0; at < this.#keys.length; at++) {
      const [key, value] = [this.#keys[at], this.#values[at]];
      if (key !== undefined && value !== undefined) yield [key, value];
    }
  }
}
