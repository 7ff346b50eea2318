/** Kinds of tokens: 1 to 16 are those of WORD_KINDS, 0 is a single unknown character. */
export const UNKNOWN = 0;
export const NOUN_WORD = 1;
export const VERB_WORD = 2;
export const VERBAL_NOUN = 3;
export const ADJECTIVE = 4;
export const NUMERAL = 8;
export const TIME_WORD = 9;
export const POSITION = 10;
export const PLACE_WORD = 12;
export const BODY_WORD = 13;
export const PERSON_WORD = 14;
export const NAME_WORD = 15;
export const FOREIGN_WORD = 16;
/** Names that the segmenter made of characters. */
export const CHINESE_NAME = 20;
export const FOREIGN_NAME = 21;
export const JAPANESE_NAME = 22;
export const NEW_PLACE = 23;
/** Names that the source is sure of elsewhere. */
export const SURE_PERSON = 24;
export const SURE_BODY = 25;
export const SURE_PLACE = 26;
/** A run of Latin letters, of digits; one other character. */
export const LATIN = 30;
export const NUMBER = 31;
export const MARK = 32;

/** A word, a name, or what is not Han: `start` is inside, `end` outside, UTF-16. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  /** Bits of hanKnowledge. */
  readonly flags: number;
  /** How much what stands beside a name says for a person, in whole nats: a fraction takes room. */
  readonly support: number;
}
