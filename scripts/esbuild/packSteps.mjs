// Packs texts of Han characters and the like as the steps from one to the next; src/text/unpackSteps.ts reads them.
import { packNumbers } from '../data/packNumbers.mjs';

/** Below this a text is not worth the call. */
const LEAST_UNITS = 1000;
const FIRST_UNIT = 0x3400;
const WIDE = /^[\u0100-\ud7ff]+$/;
/** How many characters a unit may take at most. */
const MOST_FOR_UNIT = 2.8;
const LONGEST = 10_000;
const LEAP_FORWARD = 2 * LONGEST + 1;
const LEAP_BACK = LEAP_FORWARD + 1;

/** A long text of nothing but wide characters as `unpackSteps` reads it; undefined where it is none or gains nothing. */
export function packSteps(text) {
  if (text.length < LEAST_UNITS || !WIDE.test(text)) return undefined;
  const numbers = [];
  let before = FIRST_UNIT;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let step = unit - before;
    before = unit;
    for (; step > LONGEST; step -= LONGEST) numbers.push(LEAP_FORWARD);
    for (; step < -LONGEST; step += LONGEST) numbers.push(LEAP_BACK);
    numbers.push(step < 0 ? -2 * step - 1 : 2 * step);
  }
  const packed = packNumbers(numbers);
  return packed.length < text.length * MOST_FOR_UNIT ? packed : undefined;
}
