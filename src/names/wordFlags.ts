/**
 * What a word can be in a name: bits of `WordInfo.flags`. Constants of a module, to be imported as `WORD`:
 * the build writes numbers in their place, which the properties of an object would not become.
 */

export const HONORIFIC = 1 << 0;
export const RANK = 1 << 1;
export const OFFICE = 1 << 2;
export const OFFICE_MODIFIER = 1 << 3;
export const ORGANISATION_HEAD = 1 << 4;
export const COMPANY_ENDING = 1 << 5;
export const PLACE_HEAD = 1 << 6;
export const PLACE_FIRST = 1 << 7;
export const SYSTEM_HEAD = 1 << 8;
export const DOCUMENT_HEAD = 1 << 9;
export const PROGRAMME_HEAD = 1 << 10;
export const EVENT_HEAD = 1 << 11;
export const FUNCTION = 1 << 12;
export const CALENDAR = 1 << 13;
export const PARTICLE = 1 << 14;
export const NAME_ADJECTIVE = 1 << 15;
export const GENERIC_ACRONYM = 1 << 16;
export const SPEECH = 1 << 17;
export const DIRECTION = 1 << 18;
export const ABBREVIATION = 1 << 19;
export const COMMON = 1 << 20;
export const GIVEN = 1 << 21;
/** A given name that is a common word too: Mark, Grace. */
export const GIVEN_WORD = 1 << 22;
export const VIETNAMESE_FAMILY = 1 << 23;
export const VIETNAMESE_GIVEN = 1 << 24;
export const JAPANESE_FAMILY = 1 << 25;
export const PLACE = 1 << 26;
export const DEMONYM = 1 << 27;
/** A larger city that the gazetteer does not know. */
export const CITY = 1 << 28;
export const FAMILY = 1 << 29;
/** The first word of a gazetteer name of one or more words. */
export const OPENS_PLACE = 1 << 30;

/** Any word before a person's name that is no part of it. */
export const TITLE = HONORIFIC | RANK | OFFICE;
/** Heads of names that are neither persons nor bodies nor places. */
export const THING_HEAD = SYSTEM_HEAD | DOCUMENT_HEAD | PROGRAMME_HEAD | EVENT_HEAD;
/** Any word that heads a name and says what it is. */
export const ANY_HEAD = ORGANISATION_HEAD | PLACE_HEAD | THING_HEAD;
