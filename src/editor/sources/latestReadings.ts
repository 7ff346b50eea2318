/** One reading of a source, from the moment its text was taken. */
export type Reading = symbol;

/**
 * Tells which reading of a source began last. Readings take differently long: what an earlier one finds
 * must not be put over what a later one has found.
 */
export class LatestReadings {
  readonly #latest = new Map<string, Reading>();

  /** Must be called before the text is taken. */
  begin(key: string): Reading {
    const reading = Symbol(key);
    this.#latest.set(key, reading);
    return reading;
  }

  /** Whether no other reading began since this one, and the source was not forgotten. */
  end(key: string, reading: Reading): boolean {
    return this.#latest.get(key) === reading && this.#latest.delete(key);
  }

  /** The source is gone: nothing that is being read of it counts. */
  forget(key: string): void {
    this.#latest.delete(key);
  }
}
