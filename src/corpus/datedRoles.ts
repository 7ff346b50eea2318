import { isInTeaser } from '../text/teasers';
import type { ResolvedEntity, ResolvedRole } from './resolved';
import type { Snapshot } from './snapshot';

/**
 * The offices of an entity with the days of those who claim them as everything joined knows these: a
 * source that does not say when it is of may be dated by the events that it shares with others. The teasers
 * below an article are not of its day.
 */
export function datedRoles(snapshot: Snapshot, { roles }: ResolvedEntity): ResolvedRole[] {
  return roles.map((role) => {
    if (role.claims.length === 0) return role;
    const claims = role.claims.map((claim) => {
      const furniture = snapshot.sources.get(claim.source)?.analysis.source.furniture ?? [];
      const date = isInTeaser(furniture, claim.start)
        ? undefined
        : (claim.date ?? snapshot.events.published.get(claim.source)?.date);
      return { ...claim, date };
    });
    const dates = claims.flatMap((claim) => claim.date ?? []).sort();
    return { ...role, from: dates[0], to: dates.at(-1), claims };
  });
}
