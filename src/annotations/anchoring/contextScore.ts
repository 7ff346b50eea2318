import { weightOf } from './gramIndex';

/** A run of units read outwards from a quote: forwards (`step` 1) or backwards (`step` -1). */
export interface Reading {
  readonly codes: Uint16Array;
  /** Index of the first unit that is read. */
  readonly at: number;
  /** How many units there are to read. */
  readonly length: number;
}

/** Insertions and deletions that one context may have gained on balance. */
const BAND = 9;
/** Loss after which reading on is given up. */
const DROP = 16;
const NONE = -1e9;

const WIDTH = 2 * BAND + 1;
let row = new Int32Array(WIDTH);
let nextRow = new Int32Array(WIDTH);

/**
 * How much of a context survives: the best score of an alignment of `context` with `text` that begins
 * at the quote and ends anywhere. A unit that is the same adds its weight; one that is missing or
 * another takes its weight, one too many takes 1. At most the weight of the whole context. This is the
 * X-drop extension of sequence search (Zhang, Schwartz, Wagner and Miller 2000), in a band.
 */
export function survivingContext(context: Reading, text: Reading, step: 1 | -1): number {
  const { codes: wanted } = context;
  const { codes: found } = text;
  const most = Math.min(context.length, text.length);
  let run = 0;
  let score = 0;
  for (; run < most; run++) {
    const code = wanted[context.at + step * run] ?? 0;
    if (code !== found[text.at + step * run]) break;
    score += weightOf(code);
  }
  if (run === context.length) return score;
  let best = 0;
  row.fill(NONE);
  for (let shift = 0; shift <= BAND; shift++) row[BAND + shift] = -shift;
  for (let read = 0; read < context.length - run; read++) {
    const code = wanted[context.at + step * (run + read)] ?? 0;
    const weight = weightOf(code);
    let rowBest = NONE;
    for (let cell = 0; cell < WIDTH; cell++) {
      // Cell `cell` has read one unit more of the context and `cell - BAND` more of the text than that.
      const other = run + read + cell - BAND;
      const inside = other >= run && other < text.length;
      let value = NONE;
      if (inside) {
        const same = found[text.at + step * other] === code;
        value = (row[cell] ?? NONE) + (same ? weight : -weight);
      }
      if (cell + 1 < WIDTH) value = Math.max(value, (row[cell + 1] ?? NONE) - weight);
      if (cell > 0 && inside) value = Math.max(value, (nextRow[cell - 1] ?? NONE) - 1);
      nextRow[cell] = value;
      if (value > rowBest) rowBest = value;
    }
    [row, nextRow] = [nextRow, row];
    if (rowBest > best) best = rowBest;
    if (rowBest < best - DROP) break;
  }
  return score + best;
}

/** The weight of the units from `from` to before `to`. */
export function weightBetween(codes: Uint16Array, from: number, to: number): number {
  let weight = 0;
  for (let i = from; i < to; i++) weight += weightOf(codes[i] ?? 0);
  return weight;
}
