/**
 * What single characters can do in names: bits of `HanKnowledge.characters`, to be imported as
 * `CHARACTER`. Constants of a module, so that the build writes
 * numbers in their place.
 */

/** Ends the names of places. */
export const placeEnding = 1;
/** Is a unit of administration. */
export const unit = 2;
/** Is a surname of Vietnamese, whose full names often have four characters. */
export const vietnamese = 4;
/** Stands in Japanese given names. */
export const japaneseGiven = 8;
/** Is in no name of a place that no table knows. */
export const notInPlaces = 16;
