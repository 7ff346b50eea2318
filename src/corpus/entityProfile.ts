import { type Passage, passagesOf } from './card';
import { type Relation, relationsOfEntity } from './relations';
import type { ResolvedEntity, ResolvedEvent, ResolvedRole } from './resolved';
import type { Snapshot } from './snapshot';

/** A passage with the words that stand there. */
export interface QuotedPassage extends Passage {
  readonly text: string;
}

export interface ProfileEvent {
  readonly event: ResolvedEvent;
  readonly passages: readonly QuotedPassage[];
}

export interface Companion {
  readonly entity: ResolvedEntity;
  /** In how many paragraphs both are named. */
  readonly paragraphs: number;
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
    roles: entity.roles.map((role) => ({ role, passages: role.claims.map(quote) })),
    relations: relationsOfEntity(snapshot, entity.id),
    events: (snapshot.eventsOf.get(entity.id) ?? []).flatMap((id) => {
      const event = snapshot.event(id);
      return event ? [{ event, passages: event.reports.map(quote) }] : [];
    }),
    quotes: quotesOf(snapshot, entity).map(quote),
    companions: companionsOf(snapshot, entity),
    mentions,
  };
}

function sourcesOf(entity: ResolvedEntity): Set<string> {
  return new Set(entity.occurrences.map(({ source }) => source));
}

function quotesOf(snapshot: Snapshot, entity: ResolvedEntity): Passage[] {
  return [...sourcesOf(entity)].flatMap((key) => {
    const ids = snapshot.entities.entityOf.get(key) ?? [];
    const quotes = snapshot.sources.get(key)?.analysis.recognition.quotes ?? [];
    return quotes.flatMap(({ speaker, start, end }) =>
      speaker !== undefined && ids[speaker] === entity.id ? [{ source: key, start, end }] : [],
    );
  });
}

function companionsOf(snapshot: Snapshot, entity: ResolvedEntity): Companion[] {
  const counts = new Map<string, number>();
  for (const key of sourcesOf(entity)) {
    const analysis = snapshot.sources.get(key)?.analysis;
    const ids = snapshot.entities.entityOf.get(key) ?? [];
    if (!analysis) continue;
    let at = 0;
    for (const paragraph of analysis.source.paragraphs) {
      const here = new Set<string>();
      const { mentions } = analysis.recognition;
      for (; (mentions[at]?.start ?? Infinity) < paragraph.end; at += 1) {
        const id = ids[mentions[at]?.entity ?? -1];
        if (id !== undefined) here.add(id);
      }
      if (!here.delete(entity.id)) continue;
      for (const id of here) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_COMPANIONS)
    .flatMap(([id, paragraphs]) => {
      const companion = snapshot.entity(id);
      return companion ? [{ entity: companion, paragraphs }] : [];
    });
}
