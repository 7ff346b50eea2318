/**
 * What a phrase does in its clause, apart from being a trigger: bits of `Entry.flags`, to be imported as `Flag`.
 * Constants of a module, so that the build writes numbers in their place.
 */

export const planned = 1;
export const conditional = 2;
export const negated = 4;
export const perfect = 8;
export const passive = 16;
export const conjunction = 32;
export const locative = 64;
export const determiner = 128;
export const distributive = 256;
export const subordinate = 512;
export const sameTime = 1024;
export const speech = 2048;
export const ongoing = 4096;
export const both = 8192;
export const relative = 16384;
export const pronoun = 32768;
export const another = 65536;
