/**
 * Kinds of tokens, to be imported as `KIND`. `CAP`: Xxx; `UPPER`: XXX or X.Y.; `MIXED`: iHanoi, McKay;
 * `INITIAL`: one capital. Constants of a module, so that the build writes numbers in their place.
 */

export const PUNCT = 0;
export const LOWER = 1;
export const CAP = 2;
export const UPPER = 3;
export const MIXED = 4;
export const INITIAL = 5;
export const NUMBER = 6;
export const POSSESSIVE = 7;
export const OTHER = 8;
