import { textOfUnits } from './textOfUnits';
import { unpackNumbers } from './unpackNumbers';

/** Steps begin from here: the first of the Han characters that tables hold. */
const FIRST_UNIT = 0x3400;
/** The longest step; farther on, two numbers above it leap as far and stand for no unit. */
const LONGEST = 10_000;
const LEAP_FORWARD = 2 * LONGEST + 1;
const LEAP_BACK = LEAP_FORWARD + 1;

/**
 * The text that the build wrote as `packed` (scripts/esbuild/packSteps.mjs): for each unit how far it
 * is from the one before, forward as an even number, backward as an odd one. Linear.
 */
export function unpackSteps(packed: string): string {
  const steps = unpackNumbers(packed);
  const { length } = steps;
  const units = new Uint16Array(length);
  let count = 0;
  let unit = FIRST_UNIT;
  // Not by its iterator: a typed array's costs much before it is compiled.
  steps.forEach((step) => {
    if (step === LEAP_FORWARD) unit += LONGEST;
    else if (step === LEAP_BACK) unit -= LONGEST;
    else {
      unit += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
      units[count++] = unit;
    }
  });
  return textOfUnits(units.subarray(0, count));
}
