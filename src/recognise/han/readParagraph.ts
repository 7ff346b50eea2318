import type { Paragraph } from '../../text/sourceText';
import type { Piece } from './piece';
import type { Token } from './token';

/** A paragraph cut into tokens and the names made of them. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
}
