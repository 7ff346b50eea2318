import type { ResolvedEvent } from '../../corpus/resolved';
import { edtfOverlap } from '../../time/edtf';
import type { Edtf } from '../../time/temporal';

/** Which events are shown; what is left out does not narrow. */
export interface EventsFilter {
  readonly types?: readonly string[];
  /** Ids; an event is shown that has one of them as participant or place. */
  readonly entities?: readonly string[];
  /** Primary tags: `en`, `zh`. */
  readonly languages?: readonly string[];
  /** Events without a date stay out. */
  readonly period?: Edtf;
  readonly conflicts?: true;
  /** Only what nobody has settled. */
  readonly unconfirmed?: true;
}

export const NO_FILTER: EventsFilter = {};

export function isNarrowed(filter: EventsFilter): boolean {
  return Object.keys(filter).length > 0;
}

/** Whether an event is shown. */
export function passesFilter(event: ResolvedEvent, filter: EventsFilter): boolean {
  const { types, entities, languages, period } = filter;
  if (filter.conflicts && event.conflicts.length === 0) return false;
  if (filter.unconfirmed && event.settled) return false;
  if (types && !types.includes(event.type)) return false;
  if (period !== undefined && !(event.date !== undefined && edtfOverlap(event.date, period))) {
    return false;
  }
  if (languages && !event.reports.some(({ language }) => languages.includes(primary(language)))) {
    return false;
  }
  return (
    !entities ||
    (event.place !== undefined && entities.includes(event.place)) ||
    event.participants.some(({ entity }) => entities.includes(entity))
  );
}

/** A language without script or region. */
export function primary(language: string): string {
  return language.split('-')[0] ?? language;
}

/** A filter that no longer narrows by `part`. */
export function without(filter: EventsFilter, part: keyof EventsFilter): EventsFilter {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => key !== part));
}
