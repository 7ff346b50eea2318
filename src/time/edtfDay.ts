import { fromDayNumber } from './calendar';
import { edtfDate, formatEdtf } from './edtf';
import type { Edtf } from './temporal';

/** The EDTF day of a day number (see `toDayNumber`), with a qualifier if one is given: `2020-01-09~`. */
export function edtfOfDay(days: number, qualifier?: '?' | '~'): Edtf {
  const { year, month, day } = fromDayNumber(days);
  return formatEdtf(edtfDate(year, month, day, qualifier));
}
