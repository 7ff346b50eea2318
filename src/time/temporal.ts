import type { Evidence } from '../recognise/recognition';
import type { Span } from '../text/span';

/** An EDTF (ISO 8601-2) string: `2020-01-09`, `2019-08-05/2019-08-07`, `2026-03`, `2021?`. */
export type Edtf = string;

/** Parts of a calendar date that a text gives; what is missing is left to the context. */
export interface CalendarParts {
  /** `decade`: 201 for the 2010s. */
  readonly decade?: number;
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** 1 to 4. */
  readonly quarter?: number;
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** ISO weekday that the text names beside the date ("Thursday, 9 January"): tells the year. */
  readonly weekday?: number;
}

/**
 * What a temporal expression means, before the context is known. Resolving it against an anchor
 * is cheap and pure, so that a source whose date becomes known later is never read again.
 */
export type TemporalMeaning =
  | { readonly kind: 'calendar'; readonly parts: CalendarParts }
  | {
      readonly kind: 'range';
      readonly from: CalendarParts;
      readonly to: CalendarParts;
      /** The year, counted from the anchor's, where the text says it so ("first half of last year"). */
      readonly yearOffset?: number;
    }
  /** ISO weekday: 1 Monday to 7 Sunday; `week` shifts it ("next Thursday": 1); 0 is the nearest. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly week: number;
      /** With `week` 0: the one in the anchor's own week (Monday to Sunday), before or after it. */
      readonly ownWeek?: true;
      /** The weekday that ends a stretch begun on `weekday` ("from Sunday to Tuesday"). */
      readonly to?: number;
    }
  /** So many units from the anchor: yesterday is −1 day, "this year" 0 years. */
  | {
      readonly kind: 'relative';
      readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
      readonly count: number;
      /** Added within the unit: "August of last year". */
      readonly parts?: CalendarParts;
    }
  /** Near the anchor without a number: "recently", 近日. */
  | { readonly kind: 'vague'; readonly direction: 'past' | 'present' | 'future' };

/** A span that tells of a time. */
export interface TemporalExpression extends Span {
  readonly meaning: TemporalMeaning;
  /** Hour and minute where a time of day is part of the expression: "17:14, 2021/01/08". */
  readonly time?: { readonly hour: number; readonly minute: number };
  /** The text itself marks it as uncertain (`?`) or approximate (`~`). */
  readonly qualifier?: '?' | '~';
  /**
   * The wording says whether the time lies before or after writing ("last August", "will meet on
   * 9 May"); matters only where the value depends on the anchor.
   */
  readonly outlook?: 'past' | 'future';
  /** A verb beside it tells of what has happened: a day without its year is over by then. */
  readonly over?: true;
  /** Index of the zone of the text it stands in (see `Paragraph.zone`). */
  readonly zone: number;
}

/** When a text was written or published, and how that is known. */
export interface Anchor {
  /** Day precision where possible: `2020-01-09`; else a year or a month. */
  readonly date: Edtf;
  readonly evidence: Evidence;
}

/** The value of an expression in its context, and why it was read so. */
export interface ResolvedTime {
  /** `undefined` where the context does not suffice ("Thursday" in an undated text). */
  readonly value: Edtf | undefined;
  readonly evidence: Evidence;
}
