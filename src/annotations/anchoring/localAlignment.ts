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
/** Of the row that is being read, three scores a cell. */
let scores = new Int32Array(1 << 12);

/** Which ends of the new stretch may hang over without cost. */
export interface FreeEnds {
  readonly start?: boolean;
  readonly end?: boolean;
}

/**
 * Aligns old units from `a` to before `b` with new ones from `x` to before `y` (Gotoh 1982: global, affine
 * gaps): for each old unit the new unit that stands for it, counted from `x`, or -1. Old units that are 0
 * are not known. At most `MAX_CELLS` pairs; the caller sees to that.
 */
export function align(
  old: Uint16Array,
  [a, b]: readonly [number, number],
  text: Uint16Array,
  [x, y]: readonly [number, number],
  free: FreeEnds = {},
): Int32Array {
  const rows = b - a;
  const columns = y - x;
  const width = columns + 1;
  if (trace.length < (rows + 1) * width) trace = new Uint8Array((rows + 1) * width * 2);
  if (scores.length < 3 * width) scores = new Int32Array(6 * width);
  scores.fill(NONE, 0, 3 * width);
  scores[0] = 0;
  for (let j = 1; j <= columns; j++) {
    scores[3 * j + FROM_NEW] = free.start ? 0 : OPEN + GO_ON * (j - 1);
    trace[j] = (j === 1 ? FROM_PAIR : FROM_NEW) << 4;
  }
  for (let i = 1; i <= rows; i++) {
    const hangsOver = free.end === true && i === rows;
    alignRow(old[a + i - 1] ?? 0, i, text, x, columns, hangsOver);
  }
  const pair = scores[3 * columns + FROM_PAIR] ?? NONE;
  const alone = scores[3 * columns + FROM_OLD] ?? NONE;
  const extra = scores[3 * columns + FROM_NEW] ?? NONE;
  const isPair = pair >= alone && pair >= extra;
  return followTrace(isPair ? FROM_PAIR : alone >= extra ? FROM_OLD : FROM_NEW, rows, columns);
}

/**
 * Scores of one old unit with all new ones, from those of the row before, in its place. Three states a
 * cell: the last two units are a pair, the old one stands alone, the new one does.
 */
function alignRow(
  code: number,
  row: number,
  text: Uint16Array,
  x: number,
  columns: number,
  hangsOver: boolean,
): void {
  const base = row * (columns + 1);
  const open = hangsOver ? 0 : OPEN;
  const goOn = hangsOver ? 0 : GO_ON;
  let p = scores[FROM_PAIR] ?? NONE;
  let o = scores[FROM_OLD] ?? NONE;
  let n = scores[FROM_NEW] ?? NONE;
  let leftPair: number = NONE;
  let leftAlone: number = OPEN + GO_ON * (row - 1);
  let leftExtra: number = NONE;
  scores[FROM_PAIR] = leftPair;
  scores[FROM_OLD] = leftAlone;
  scores[FROM_NEW] = leftExtra;
  trace[base] = (row === 1 ? FROM_PAIR : FROM_OLD) << 2;
  for (let j = 1; j <= columns; j++) {
    const cell = 3 * j;
    const upPair = scores[cell + FROM_PAIR] ?? NONE;
    const upAlone = scores[cell + FROM_OLD] ?? NONE;
    const upExtra = scores[cell + FROM_NEW] ?? NONE;
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
    const now = best + (code === 0 ? UNKNOWN : code === text[x + j - 1] ? SAME : OTHER);
    const up = (upPair >= upExtra ? upPair : upExtra) + OPEN;
    const upOn = upAlone + GO_ON;
    const fromUp = upOn > up ? FROM_OLD : upPair >= upExtra ? FROM_PAIR : FROM_NEW;
    const left = (leftPair >= leftAlone ? leftPair : leftAlone) + open;
    const leftOn = leftExtra + goOn;
    const fromLeft = leftOn > left ? FROM_NEW : leftPair >= leftAlone ? FROM_PAIR : FROM_OLD;
    leftPair = now;
    leftAlone = upOn > up ? upOn : up;
    leftExtra = leftOn > left ? leftOn : left;
    scores[cell + FROM_PAIR] = leftPair;
    scores[cell + FROM_OLD] = leftAlone;
    scores[cell + FROM_NEW] = leftExtra;
    trace[base + j] = from | (fromUp << 2) | (fromLeft << 4);
    p = upPair;
    o = upAlone;
    n = upExtra;
  }
}

/** The partners of the best alignment that ends in a state, read back from its end. */
function followTrace(last: number, rows: number, columns: number): Int32Array {
  const width = columns + 1;
  let state = last;
  const partners = new Int32Array(rows).fill(-1);
  for (let i = rows, j = columns; i > 0 || j > 0;) {
    const cell = trace[i * width + j] ?? 0;
    if (state === FROM_PAIR) {
      if (i === 0 || j === 0) break;
      state = cell & 3;
      i--;
      j--;
      partners[i] = j;
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
  return partners;
}

/** Levenshtein distance of `codes[from..to)` of each text; more than `cap` may come out as `cap + 1`. */
export function editDistance(
  old: Uint16Array,
  [a, b]: readonly [number, number],
  text: Uint16Array,
  [x, y]: readonly [number, number],
  cap: number,
): number {
  if (Math.abs(b - a - (y - x)) > cap) return cap + 1;
  let [first, last] = [0, 0];
  const most = Math.min(b - a, y - x);
  while (first < most && old[a + first] === text[x + first]) first++;
  while (last < most - first && old[b - last - 1] === text[y - last - 1]) last++;
  const rows = b - a - first - last;
  const columns = y - x - first - last;
  if (distances.length <= columns) distances = new Int32Array(2 * columns);
  for (let j = 0; j <= columns; j++) distances[j] = j;
  for (let i = 1; i <= rows; i++) {
    const code = old[a + first + i - 1] ?? 0;
    if (distanceRow(code, i, text, x + first, columns, cap) > cap) return cap + 1;
  }
  return distances[columns] ?? 0;
}

let distances = new Int32Array(1 << 10);

/** Distances up to one old unit, from those up to the one before, in their place; the least of them. */
function distanceRow(
  code: number,
  row: number,
  text: Uint16Array,
  x: number,
  columns: number,
  cap: number,
): number {
  const low = Math.max(1, row - cap);
  const high = Math.min(columns, row + cap);
  let before = distances[low - 1] ?? 0;
  let value = low === 1 ? row : cap + 1;
  distances[low - 1] = value;
  let least = value;
  for (let j = low; j <= high; j++) {
    const above = distances[j] ?? 0;
    const change = before + (code === text[x + j - 1] ? 0 : 1);
    value = Math.min(change, j === row + cap ? cap + 1 : above + 1, value + 1);
    distances[j] = value;
    if (value < least) least = value;
    before = above;
  }
  return least;
}
