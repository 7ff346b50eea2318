import type { Span } from './span';

/** What a page carries around its article. */
export type FurnitureKind =
  'caption' | 'teaser' | 'credit' | 'navigation' | 'comment-form' | 'tags';

/** A stretch of page furniture: captions, credits, teasers of other articles, navigation … */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

/** The part a line plays in its article; `furniture` lines are told apart by {@link Furniture}. */
export type Part = 'headline' | 'lead' | 'dateline' | 'byline' | 'timestamp' | 'body' | 'furniture';

/**
 * A line of the text without its line break; blank lines are left out. A line in which a caption and
 * the article are glued together makes two paragraphs.
 */
export interface Paragraph extends Span {
  /** BCP 47 tag: `en`, `vi`, `zh-Hans`, `zh-Hant`, `ja`, `ko`, `fr`, `es` …; `und` where unknown. */
  readonly language: string;
  readonly part: Part;
  /** What kind of furniture the whole paragraph is, if it is any. */
  readonly furniture: FurnitureKind | undefined;
  /**
   * 0 for the article itself and what belongs to it. A teaser of another article, or a run of
   * lines under a timestamp of its own, has a zone of its own: its dates have their own anchor.
   */
  readonly zone: number;
  /** Sentences in order, without the white space between them. */
  readonly sentences: readonly Span[];
}

/** The structure of one source text. Everything is in the order of the text. */
export interface SourceText {
  /** The text itself, without a byte order mark; line breaks as they are. */
  readonly text: string;
  /** The language of most of the article, a BCP 47 tag; `und` where unknown. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly furniture: readonly Furniture[];
  readonly headline: Span | undefined;
}
