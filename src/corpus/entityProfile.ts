import { type Passage, passagesOf } from './card';
import { datedRoles } from './datedRoles';
import { type Relation, relationsOfEntity } from './relations';
import type { ResolvedEntity, ResolvedEvent, ResolvedRole } from './resolved';
import type { Snapshot } from './snapshot';
import { type Companion, companionsOf, quotesOf } from './surroundings';

/** A passage with the words that stand there. */
export interface QuotedPassage extends Passage {
  readonly text: string;
}

export interface ProfileEvent {
  readonly event: ResolvedEvent;
  readonly passages: readonly QuotedPassage[];
}

/** Everything the corpus knows of one entity, with the passages it rests on. */
export interface EntityProfile {
  readonly entity: ResolvedEntity;
  readonly roles: readonly {
    readonly role: ResolvedRole;
    readonly passages: readonly QuotedPassage[];
  }[];
  /** What its annotated passages are related to. */
  readonly relations: readonly Relation[];
  /** In order of time. */
  readonly events: readonly ProfileEvent[];
  /** What the entity is quoted as saying, by source. */
  readonly quotes: readonly QuotedPassage[];
  /** The most frequent first. */
  readonly companions: readonly Companion[];
  /** By source in order of key, then in text order. */
  readonly mentions: readonly Passage[];
}

const MOST_COMPANIONS = 12;

/** Linear in the sources that name the entity. */
export function profileEntity(snapshot: Snapshot, entity: ResolvedEntity): EntityProfile {
  const quote = (passage: Passage): QuotedPassage => ({
    source: passage.source,
    start: passage.start,
    end: passage.end,
    text:
      snapshot.sources
        .get(passage.source)
        ?.analysis.source.text.slice(passage.start, passage.end) ?? '',
  });
  const mentions = passagesOf(snapshot, entity);
  return {
    entity,
    roles: datedRoles(snapshot, entity).map((role) => ({ role, passages: role.claims.map(quote) })),
    relations: relationsOfEntity(snapshot, entity.id),
    events: (snapshot.eventsOf.get(entity.id) ?? []).flatMap((id) => {
      const event = snapshot.event(id);
      return event ? [{ event, passages: event.reports.map(quote) }] : [];
    }),
    quotes: quotesOf(snapshot, entity).map(quote),
    companions: companionsOf(snapshot, entity, MOST_COMPANIONS),
    mentions,
  };
}
