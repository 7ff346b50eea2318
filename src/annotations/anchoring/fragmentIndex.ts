import type { Fragments } from './fragments';

/** Units of a bucket. */
export const BUCKET = 32;

/** Finds fragments by the stretches of the old or the new text in which they stand. */
export class FragmentIndex {
  readonly #fragments: Fragments;
  #byOld: ReadonlyMap<number, readonly number[]> | undefined;
  #byNew: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(fragments: Fragments) {
    this.#fragments = fragments;
  }

  /** At most `most` fragments near units from `from` to before `to` of the old text. */
  inOld(from: number, to: number, most: number): ReadonlySet<number> {
    this.#byOld ??= fragmentsByPlace(this.#fragments, false);
    return fragmentsIn(this.#byOld, from, to, most);
  }

  /** The same for units of the new text. */
  inNew(from: number, to: number, most: number): ReadonlySet<number> {
    this.#byNew ??= fragmentsByPlace(this.#fragments, true);
    return fragmentsIn(this.#byNew, from, to, most);
  }
}

function fragmentsIn(
  index: ReadonlyMap<number, readonly number[]>,
  from: number,
  to: number,
  most: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let bucket = Math.floor(from / BUCKET); bucket * BUCKET < to; bucket++) {
    for (const at of index.get(bucket) ?? []) {
      if (found.size >= most) return found;
      found.add(at);
    }
  }
  return found;
}

/** Fragments by the stretches of the new or old text, {@link BUCKET} units long, in which they stand. */
export function fragmentsByPlace(fragments: Fragments, isNew: boolean): Map<number, number[]> {
  const buckets = new Map<number, number[]>();
  for (let at = 0; at < fragments.count; at++) {
    const shift = isNew ? (fragments.shifts[at] ?? 0) : 0;
    const first = Math.floor(((fragments.starts[at] ?? 0) + shift) / BUCKET);
    const last = Math.floor(((fragments.ends[at] ?? 0) + shift - 1) / BUCKET);
    for (let bucket = first; bucket <= last; bucket++) {
      const list = buckets.get(bucket);
      if (list) list.push(at);
      else buckets.set(bucket, [at]);
    }
  }
  return buckets;
}
