/**
 * Classes of UTF-16 code units, to be imported as `CharClass`. Constants of a module, so that the build writes
 * numbers in their place.
 */

export const other = 0;
export const space = 1;
export const digit = 2;
export const lower = 3;
export const upper = 4;
/** Letters without case outside the East Asian scripts: Arabic, Hebrew, Thai … */
export const letter = 5;
export const han = 6;
export const kana = 7;
export const hangul = 8;
/** Combining marks. */
export const mark = 9;
