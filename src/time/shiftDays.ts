import { edtfBounds } from './edtf';
import { edtfOfDay } from './edtfDay';
import type { Edtf } from './temporal';

/**
 * The day so many days after (below 0: before) an EDTF day, its qualifier kept: `2020-01-09?` and −2 give
 * `2020-01-07?`. `undefined` for a value that is no single day.
 */
export function shiftDays(value: Edtf, days: number): Edtf | undefined {
  const bounds = edtfBounds(value);
  if (!bounds || bounds.first !== bounds.last || !Number.isFinite(bounds.first)) return undefined;
  const qualifier = /[?~%]$/.exec(value)?.[0] ?? '';
  return `${edtfOfDay(bounds.first + days)}${qualifier}`;
}
