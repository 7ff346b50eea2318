import type { EntityType, Evidence } from '../recognise/recognition';
import type { Edtf } from '../time/temporal';
import { contains, firstFrom, type Span } from '../text/span';
import type { Snapshot } from './snapshot';
import type { CorpusSource, PlacedAnnotation } from './corpusSource';
import { datedRoles } from './datedRoles';
import { displayName } from './displayName';
import { titleFor } from './roleTitles';
import type { ResolvedEntity, ResolvedEvent } from './resolved';

/** A stretch of a source. */
export interface Passage extends Span {
  /** Key of the source. */
  readonly source: string;
}

export interface CardNames {
  /** BCP 47. */
  readonly language: string;
  readonly names: readonly string[];
}

export interface CardRole {
  readonly title: string;
  /** Name of the organisation or country. */
  readonly organisation: string | undefined;
  /** As settled in a register; else the days of the first and the last source that says so. */
  readonly from: Edtf | undefined;
  readonly to: Edtf | undefined;
  /** How many sources say so; none where a register does. */
  readonly sources: number;
  /** Where the first of them says so. */
  readonly claim: Passage | undefined;
}

export interface CardEvent {
  readonly event: ResolvedEvent;
  readonly passage: Passage;
}

/** All that a card about an entity shows; built from the corpus without knowing how it looks. */
export interface EntityCard {
  /** `undefined` where only this source knows it. */
  readonly id: string | undefined;
  readonly name: string;
  readonly type: EntityType;
  /** Names by language, without the one in the title. */
  readonly names: readonly CardNames[];
  readonly roles: readonly CardRole[];
  readonly mentions: number;
  readonly sources: number;
  /** The most widely told ones, in order of time. */
  readonly events: readonly CardEvent[];
  /** How many more there are. */
  readonly moreEvents: number;
  /** Why this mention was recognised. */
  readonly evidence: readonly Evidence[];
  /** Why names that differ were joined. */
  readonly joined: readonly Evidence[];
  readonly perhaps: readonly { readonly id: string; readonly name: string }[];
  /** Recorded in a register. */
  readonly settled: boolean;
  readonly note: string | undefined;
}

/** What stands at an offset of a source. */
export interface Found<T> extends Span {
  readonly item: T;
}

const EVENTS_SHOWN = 3;
const ROLES_SHOWN = 3;
const NAMES_PER_LANGUAGE = 4;

/** The span of a list sorted by start, never overlapping, that holds `offset`; its end included. */
export function spanAt(sorted: readonly Span[], offset: number): number | undefined {
  const next = firstFrom(sorted, offset + 1);
  const span = sorted[next - 1];
  return span && offset <= span.end ? next - 1 : undefined;
}

/** The annotations whose passage holds `offset`, the shortest first. */
export function annotationsAt(source: CorpusSource, offset: number): Found<PlacedAnnotation>[] {
  const point = { start: offset, end: offset };
  return source.annotations
    .flatMap((item) => (item.span && contains(item.span, point) ? [{ ...item.span, item }] : []))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** Id of the entity that a mention of a source stands for, once sources are joined. */
export function entityOfMention(
  snapshot: Snapshot,
  source: CorpusSource,
  mention: number,
): string | undefined {
  const local = source.analysis.recognition.mentions[mention]?.entity;
  return local === undefined ? undefined : snapshot.entities.entityOf.get(source.key)?.[local];
}

/**
 * The card of a recognised mention for a reader of `language` (BCP 47); `undefined` where there is no
 * mention with that index.
 */
export function cardOfMention(
  snapshot: Snapshot,
  source: CorpusSource,
  mention: number,
  language: string,
): EntityCard | undefined {
  const found = source.analysis.recognition.mentions[mention];
  if (!found) return undefined;
  const id = entityOfMention(snapshot, source, mention);
  const entity = id === undefined ? undefined : snapshot.entity(id);
  if (entity) return cardOfEntity(snapshot, entity, language, found.evidence);
  return localCard(source, found.entity, found.evidence);
}

/** The card of the person that a passage such as "the minister" means. */
export function cardOfReference(
  snapshot: Snapshot,
  source: CorpusSource,
  reference: number,
  language: string,
): EntityCard | undefined {
  const found = source.analysis.recognition.references?.[reference];
  if (!found) return undefined;
  const id = snapshot.entities.entityOf.get(source.key)?.[found.entity];
  const entity = id === undefined ? undefined : snapshot.entity(id);
  return entity && cardOfEntity(snapshot, entity, language, found.evidence);
}

/** The card of a resolved entity. `evidence` tells why it was recognised at the place in question. */
export function cardOfEntity(
  snapshot: Snapshot,
  entity: ResolvedEntity,
  language: string,
  evidence: readonly Evidence[] = [],
): EntityCard {
  const nameOf = (id: string) => {
    const other = snapshot.entity(id);
    return other && displayName(other, language);
  };
  const name = displayName(entity, language);
  const events = (snapshot.eventsOf.get(entity.id) ?? []).flatMap((id) => {
    const event = snapshot.event(id);
    const report = event?.reports[0];
    return event && report ? [{ event, passage: report }] : [];
  });
  const shown = new Set(
    [...events]
      .sort((a, b) => b.event.reports.length - a.event.reports.length)
      .slice(0, EVENTS_SHOWN),
  );
  return {
    id: entity.id,
    name,
    type: entity.type,
    names: otherNames(name, entity.names),
    roles: tellingRoles(datedRoles(snapshot, entity)).map((role) => ({
      title: titleFor(role, language),
      organisation:
        role.organisation === undefined
          ? undefined
          : (nameOf(role.organisation) ?? role.organisation),
      from: role.from,
      to: role.to,
      sources: new Set(role.claims.map((claim) => claim.source)).size,
      claim: role.claims[0],
    })),
    mentions: entity.mentionCount,
    sources: entity.occurrences.length,
    events: events.filter((event) => shown.has(event)),
    moreEvents: events.length - shown.size,
    evidence,
    joined: entity.evidence,
    perhaps: entity.perhaps.flatMap(({ id }) => {
      const other = nameOf(id);
      return other === undefined ? [] : [{ id, name: other }];
    }),
    settled: entity.settled,
    note: entity.note,
  };
}

/** Roles without those that another, of the same title, tells more exactly. */
function tellingRoles(roles: ResolvedEntity['roles']): ResolvedEntity['roles'] {
  const exact = new Set(
    roles.flatMap((role) => (role.organisation === undefined ? [] : [role.title.toLowerCase()])),
  );
  return roles
    .filter((role) => role.organisation !== undefined || !exact.has(role.title.toLowerCase()))
    .slice(0, ROLES_SHOWN);
}

function localCard(
  source: CorpusSource,
  index: number,
  evidence: readonly Evidence[],
): EntityCard | undefined {
  const local = source.analysis.recognition.entities[index];
  if (!local) return undefined;
  const names = new Map<string, string[]>();
  for (const { text, language } of local.names) {
    names.set(language, [...(names.get(language) ?? []), text]);
  }
  return {
    id: undefined,
    name: local.name,
    type: local.type,
    names: otherNames(local.name, names),
    roles: local.roles.slice(0, ROLES_SHOWN).map((role) => ({
      title: role.title,
      organisation:
        role.organisation === undefined
          ? undefined
          : source.analysis.recognition.entities[role.organisation]?.name,
      from: undefined,
      to: undefined,
      sources: 1,
      claim: { source: source.key, start: role.start, end: role.end },
    })),
    mentions: local.mentions.length,
    sources: 1,
    events: [],
    moreEvents: 0,
    evidence,
    joined: [],
    perhaps: [],
    settled: false,
    note: undefined,
  };
}

function otherNames(title: string, names: ReadonlyMap<string, readonly string[]>): CardNames[] {
  const seen = new Set([title]);
  return [...names].flatMap(([language, all]) => {
    const fresh = all.filter(
      (name) => !seen.has(name) && !all.some((other) => isPart(name, other)),
    );
    for (const name of fresh) seen.add(name);
    return fresh.length > 0 ? [{ language, names: fresh.slice(0, NAMES_PER_LANGUAGE) }] : [];
  });
}

/** Whether `name` is some words of `whole`, as a surname is: the whole tells more. */
function isPart(name: string, whole: string): boolean {
  return name.length < whole.length && ` ${whole} `.includes(` ${name} `);
}

/**
 * The mentions of an entity in order of reading: those of `source` first to last, then the other
 * sources in order. Used to step from one to the next.
 */
export function passagesOf(snapshot: Snapshot, entity: ResolvedEntity): Passage[] {
  return entity.occurrences.flatMap(({ source, mentions }) => {
    const spans = snapshot.sources.get(source)?.analysis.recognition.mentions ?? [];
    return mentions.flatMap((mention) => {
      const span = spans[mention];
      return span ? [{ source, start: span.start, end: span.end }] : [];
    });
  });
}
