/** An event as the timeline draws it. Days are counted from 1970-01-01. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  /** Date, place, sources: for the tooltip and for those who listen. */
  readonly facts: string;
  /** First and last day it can mean; `null` where that end is open; both where there is no date. */
  readonly first: number | null;
  readonly last: number | null;
  readonly dated: boolean;
  /** Its date is marked as uncertain or approximate. */
  readonly uncertain: boolean;
  readonly planned: boolean;
  readonly conflict: boolean;
  /** The colour of its type, where a register gives it one: CSS. */
  readonly colour?: string;
}

/** The texts of the page, in the reader's language. */
export interface TimelineTexts {
  readonly locale: string;
  readonly title: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly filter: string;
  readonly saveSvg: string;
  readonly saveChronology: string;
  readonly undated: string;
  readonly nothing: string;
  readonly help: string;
}

/** What the extension tells the page. */
export type ToPage =
  | {
      readonly kind: 'show';
      readonly events: readonly TimelineEvent[];
      readonly texts: TimelineTexts;
    }
  | { readonly kind: 'draw' };

/** What the page tells the extension; judged before use. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'filter' }
  | { readonly kind: 'save-svg' }
  | { readonly kind: 'save-chronology' }
  | { readonly kind: 'svg'; readonly svg: string };
