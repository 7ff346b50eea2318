import type { ResolvedEvent } from '../../corpus/resolved';
import type { Snapshot } from '../../corpus/snapshot';
import { boundsOf, isQualified, parseEdtf } from '../../time/edtf';
import { factsOf } from '../events/eventCard';
import { eventLabel } from '../cards/labels';
import { cssColourOfType } from '../cards/ownTypes';
import type { TimelineEvent } from './messages';

/** Events as the timeline draws them, in the order of their first day. */
export function timelineEvents(
  snapshot: Snapshot,
  events: readonly ResolvedEvent[],
): TimelineEvent[] {
  return events
    .map((event): TimelineEvent => {
      const value = event.date === undefined ? undefined : parseEdtf(event.date);
      const bounds = value && boundsOf(value);
      const colour = cssColourOfType('event', event.type);
      return {
        id: event.id,
        title: eventLabel(snapshot, event),
        facts: factsOf(snapshot, event).join(' · '),
        first: finite(bounds?.first),
        last: finite(bounds?.last),
        dated: bounds !== undefined,
        uncertain: value !== undefined && isQualified(value),
        planned: event.modality !== 'actual',
        conflict: event.conflicts.length > 0,
        ...(colour === undefined ? {} : { colour }),
      };
    })
    .sort((a, b) => (a.first ?? a.last ?? Infinity) - (b.first ?? b.last ?? Infinity));
}

/** JSON knows no infinity. */
function finite(day: number | undefined): number | null {
  return day !== undefined && Number.isFinite(day) ? day : null;
}
