/**
 * An object under way, to which properties are put one by one: what spreads put together behind other
 * properties is slow to make and slow to read, for the engine takes it for a dictionary.
 */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * A copy with other values for some properties. Where copies are made of copies of many shapes, those
 * that spreads make have a shape each, and whoever reads them has to look for every property.
 */
export function changed<T extends object>(given: T, changes: Partial<T>): T {
  return Object.assign({}, given, changes);
}
