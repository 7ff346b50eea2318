import type { Paragraph } from '../../text/sourceText';
import type { Piece } from './piece';
import type { Token } from './token';

/** A paragraph cut into tokens and the names made of them. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
}

/** What somebody is sure of without the rest of the source: a firm's brand, in offsets of its paragraph. */
export interface GlossedFirm {
  readonly brand: string;
  readonly start: number;
  readonly end: number;
}

/** A paragraph as it is read by itself, with what the names of the whole source are gathered from. */
export interface FirstReading extends ReadParagraph {
  /** Words of sport in it. */
  readonly sport: readonly string[];
  readonly firms: readonly GlossedFirm[];
}
