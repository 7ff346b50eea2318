/** How a stretch of the old text stands in a stretch of the new one. */
export interface Alignment {
  /** For each old unit the new unit that stands for it, counted from the stretch's first, or -1. */
  readonly partners: Int32Array;
  /** For each old unit 1 where its partner is the same. */
  readonly same: Uint8Array;
  readonly score: number;
}

/** Scores of a pair that is the same, one that is not, and of what stands in one text alone. */
const SAME = 2;
const OTHER = -2;
const UNKNOWN = 0;
const OPEN = -3;
const GO_ON = -1;
const NONE = -1e9;

const FROM_PAIR = 0;
const FROM_OLD = 1;
const FROM_NEW = 2;

/** The most cells that an alignment may have. */
export const MAX_CELLS = 600_000;

let trace = new Uint8Array(1 << 14);

/** Which ends of the new stretch may hang over without cost. */
export interface FreeEnds {
  readonly start?: boolean;
  readonly end?: boolean;
}

/**
 * Aligns old units from `a` to before `b` with new ones from `x` to before `y` (Gotoh 1982: global, affine
 * gaps). Old units that are 0 are not known. At most `MAX_CELLS` pairs; the caller sees to that.
 */
export function align(
  old: Uint16Array,
  [a, b]: readonly [number, number],
  text: Uint16Array,
  [x, y]: readonly [number, number],
  free: FreeEnds = {},
): Alignment {
  const rows = b - a;
  const columns = y - x;
  const width = columns + 1;
  if (trace.length < (rows + 1) * width) trace = new Uint8Array((rows + 1) * width * 2);
  // Three states a cell: the last two units are a pair, the old one stands alone, the new one does.
  let pair = new Float64Array(width).fill(NONE);
  let alone = new Float64Array(width).fill(NONE);
  let extra = new Float64Array(width).fill(NONE);
  let nextPair = new Float64Array(width);
  let nextAlone = new Float64Array(width);
  let nextExtra = new Float64Array(width);
  pair[0] = 0;
  for (let j = 1; j <= columns; j++) {
    extra[j] = free.start ? 0 : OPEN + GO_ON * (j - 1);
    trace[j] = (j === 1 ? FROM_PAIR : FROM_NEW) << 4;
  }
  for (let i = 1; i <= rows; i++) {
    const code = old[a + i - 1] ?? 0;
    nextPair[0] = NONE;
    nextExtra[0] = NONE;
    nextAlone[0] = OPEN + GO_ON * (i - 1);
    trace[i * width] = (i === 1 ? FROM_PAIR : FROM_OLD) << 2;
    for (let j = 1; j <= columns; j++) {
      const p = pair[j - 1] ?? NONE;
      const o = alone[j - 1] ?? NONE;
      const n = extra[j - 1] ?? NONE;
      const match = code === 0 ? UNKNOWN : code === text[x + j - 1] ? SAME : OTHER;
      let best = p;
      let from = FROM_PAIR;
      if (o > best) {
        best = o;
        from = FROM_OLD;
      }
      if (n > best) {
        best = n;
        from = FROM_NEW;
      }
      nextPair[j] = best + match;
      const up = Math.max(pair[j] ?? NONE, extra[j] ?? NONE) + OPEN;
      const upOn = (alone[j] ?? NONE) + GO_ON;
      nextAlone[j] = Math.max(up, upOn);
      const fromUp =
        upOn > up ? FROM_OLD : (pair[j] ?? NONE) >= (extra[j] ?? NONE) ? FROM_PAIR : FROM_NEW;
      const overhang = free.end === true && i === rows;
      const left =
        Math.max(nextPair[j - 1] ?? NONE, nextAlone[j - 1] ?? NONE) + (overhang ? 0 : OPEN);
      const leftOn = (nextExtra[j - 1] ?? NONE) + (overhang ? 0 : GO_ON);
      nextExtra[j] = Math.max(left, leftOn);
      const fromLeft =
        leftOn > left
          ? FROM_NEW
          : (nextPair[j - 1] ?? NONE) >= (nextAlone[j - 1] ?? NONE)
            ? FROM_PAIR
            : FROM_OLD;
      trace[i * width + j] = from | (fromUp << 2) | (fromLeft << 4);
    }
    [pair, nextPair] = [nextPair, pair];
    [alone, nextAlone] = [nextAlone, alone];
    [extra, nextExtra] = [nextExtra, extra];
  }
  const ends = [pair[columns] ?? NONE, alone[columns] ?? NONE, extra[columns] ?? NONE] as const;
  const score = Math.max(...ends);
  let state = score === ends[0] ? FROM_PAIR : score === ends[1] ? FROM_OLD : FROM_NEW;
  const partners = new Int32Array(rows).fill(-1);
  const same = new Uint8Array(rows);
  for (let i = rows, j = columns; i > 0 || j > 0;) {
    const cell = trace[i * width + j] ?? 0;
    if (state === FROM_PAIR) {
      if (i === 0 || j === 0) break;
      state = cell & 3;
      i--;
      j--;
      partners[i] = j;
      if (old[a + i] === text[x + j]) same[i] = 1;
    } else if (state === FROM_OLD) {
      if (i === 0) break;
      state = (cell >> 2) & 3;
      i--;
    } else {
      if (j === 0) break;
      state = (cell >> 4) & 3;
      j--;
    }
  }
  return { partners, same, score };
}

/** Levenshtein distance of `codes[from..to)` of each text; more than `cap` may come out as `cap + 1`. */
export function editDistance(
  old: Uint16Array,
  [a, b]: readonly [number, number],
  text: Uint16Array,
  [x, y]: readonly [number, number],
  cap: number,
): number {
  const rows = b - a;
  const columns = y - x;
  if (Math.abs(rows - columns) > cap) return cap + 1;
  let row = Int32Array.from({ length: columns + 1 }, (_, i) => i);
  let next = new Int32Array(columns + 1);
  for (let i = 1; i <= rows; i++) {
    const low = Math.max(1, i - cap);
    const high = Math.min(columns, i + cap);
    next[low - 1] = low === 1 ? i : cap + 1;
    let least = next[low - 1] ?? 0;
    for (let j = low; j <= high; j++) {
      const change = (row[j - 1] ?? 0) + (old[a + i - 1] === text[x + j - 1] ? 0 : 1);
      const above = j === i + cap ? cap + 1 : (row[j] ?? 0) + 1;
      const value = Math.min(change, above, (next[j - 1] ?? 0) + 1);
      next[j] = value;
      if (value < least) least = value;
    }
    if (least > cap) return cap + 1;
    [row, next] = [next, row];
  }
  return row[columns] ?? 0;
}
