import type { Report } from '../events/report';
import type { Recognition } from '../recognise/recognition';
import type { SourceText } from '../text/sourceText';
import type { Anchor, TemporalExpression } from '../time/temporal';
import type { Passages } from './passages';

/**
 * All that one source says by itself: a pure function of its text (and of the names a register
 * adds), so it can be cached by content hash. Nothing in it looks at another source.
 */
export interface Analysis {
  readonly source: SourceText;
  readonly recognition: Recognition;
  /** In text order; never overlapping. */
  readonly dates: readonly TemporalExpression[];
  /** Known dates of publication by zone; a zone without an entry is undated. */
  readonly anchors: ReadonlyMap<number, Anchor>;
  /** In text order. */
  readonly reports: readonly Report[];
  /**
   * What joining reads of the text, where the analysis comes from a record of another run: then the
   * text of `source` is empty and its lines are left out. Ask `passagesOf`, never this.
   */
  readonly passages?: Passages;
}
