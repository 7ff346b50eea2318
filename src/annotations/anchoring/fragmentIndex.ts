import type { Fragments } from './fragments';

/** Units of a bucket. */
export const BUCKET = 32;

/** Finds fragments by the stretches of the old or the new text in which they stand. */
export class FragmentIndex {
  readonly #fragments: Fragments;
  /** For each fragment the last query that found it. */
  readonly #found: Int32Array;
  #queries = 0;
  #byOld: Buckets | undefined;
  #byNew: Buckets | undefined;

  constructor(fragments: Fragments) {
    this.#fragments = fragments;
    this.#found = new Int32Array(fragments.count);
  }

  /** At most `most` fragments near units from `from` to before `to` of the old text. */
  inOld(from: number, to: number, most: number): readonly number[] {
    this.#byOld ??= bucketsOf(this.#fragments, false);
    return this.#in(this.#byOld, from, to, most);
  }

  /** The same for units of the new text. */
  inNew(from: number, to: number, most: number): readonly number[] {
    this.#byNew ??= bucketsOf(this.#fragments, true);
    return this.#in(this.#byNew, from, to, most);
  }

  #in({ heads, items }: Buckets, from: number, to: number, most: number): readonly number[] {
    const query = ++this.#queries;
    const found: number[] = [];
    const first = Math.max(0, Math.floor(from / BUCKET));
    const end = Math.min(heads.length - 1, Math.ceil(to / BUCKET));
    const last = heads[end] ?? 0;
    for (let i = heads[first] ?? last; i < last && found.length < most; i++) {
      const at = items[i] ?? 0;
      if (this.#found[at] === query) continue;
      this.#found[at] = query;
      found.push(at);
    }
    return found;
  }
}

/** The fragments of each bucket, one bucket after the other: from `heads[i]` to before `heads[i + 1]`. */
interface Buckets {
  readonly heads: Int32Array;
  readonly items: Int32Array;
}

function bucketsOf({ count, starts, ends, shifts }: Fragments, isNew: boolean): Buckets {
  const firsts = new Int32Array(count);
  const lasts = new Int32Array(count);
  let most = -1;
  for (let at = 0; at < count; at++) {
    const shift = isNew ? (shifts[at] ?? 0) : 0;
    firsts[at] = Math.floor(((starts[at] ?? 0) + shift) / BUCKET);
    lasts[at] = Math.floor(((ends[at] ?? 0) + shift - 1) / BUCKET);
    most = Math.max(most, lasts[at] ?? 0);
  }
  const heads = new Int32Array(most + 2);
  const forEach = (visit: (bucket: number, at: number) => void) => {
    for (let at = 0; at < count; at++) {
      for (let bucket = firsts[at] ?? 0; bucket <= (lasts[at] ?? 0); bucket++) visit(bucket, at);
    }
  };
  forEach((bucket) => (heads[bucket + 1] = (heads[bucket + 1] ?? 0) + 1));
  for (let bucket = 0; bucket <= most; bucket++) {
    heads[bucket + 1] = (heads[bucket + 1] ?? 0) + (heads[bucket] ?? 0);
  }
  const items = new Int32Array(heads[most + 1] ?? 0);
  const next = heads.slice();
  forEach((bucket, at) => {
    const place = next[bucket] ?? 0;
    items[place] = at;
    next[bucket] = place + 1;
  });
  return { heads, items };
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
