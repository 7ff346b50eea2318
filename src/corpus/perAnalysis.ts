import type { Analysis } from './analysis';

const all: PerAnalysis<unknown>[] = [];

/** What was read of analyses, which may have to be unpacked for that; kept as long as they are there. */
export class PerAnalysis<T> {
  readonly #read: (analysis: Analysis) => T;
  #known = new WeakMap<Analysis, T>();

  constructor(read: (analysis: Analysis) => T) {
    this.#read = read;
    all.push(this);
  }

  get(analysis: Analysis): T {
    let known = this.#known.get(analysis);
    if (known === undefined) this.#known.set(analysis, (known = this.#read(analysis)));
    return known;
  }

  /** Forgets what was read of all analyses: of sources that are not joined again soon it is too much to hold. */
  static forgetAll(): void {
    for (const each of all) each.#known = new WeakMap();
  }
}
