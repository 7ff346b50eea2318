/**
 * What a phrase is by its text alone: bits of `Entry.traits`, to be imported as `Trait`.
 * Constants of a module, so that the build writes numbers in their place.
 */

/** "was", "were" and what follows them. */
export const was = 1;
export const to = 2;
/** A preposition that governs a gerund. */
export const governs = 4;
/** Parts two things told of two days. */
export const apart = 8;
export const who = 16;
/** "Mark", "marking": says what a ceremony is for. */
export const marks = 32;
