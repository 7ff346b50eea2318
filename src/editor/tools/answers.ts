import type * as vscode from 'vscode';
import { cardOfEntity, type Passage, passagesOf } from '../../corpus/card';
import { relationsOfEntity } from '../../corpus/relations';
import type { ResolvedEntity, ResolvedEvent } from '../../corpus/resolved';
import type { Snapshot } from '../../corpus/snapshot';
import { makeKnownNames } from '../../names/knownNames';
import { edtfBounds } from '../../time/edtf';
import { endLabel, relationLabel } from '../annotations/relationLabels';
import { textOf } from '../annotations/writeAnnotations';
import { findSimilar } from '../annotations/annotateChoices';
import type { App } from '../app';
import { type EventsFilter, passesFilter } from '../events/filter';
import { positionAt } from '../sources/fileText';
import { entityLabel, eventLabel } from '../cards/labels';
import { shorten } from '../cards/markdown';
import { Pacer } from '../pacer';

const ENTITIES = 5;
/** A name that shares less with what is asked for is another. */
const LIKE = 0.3;
const MOST = 50;
const USUAL = 20;
const EXCERPT = 300;

/** What a model gave, whatever that is. */
export function fieldsOf(input: unknown): Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null ? { ...input } : {};
}

/** A text that is not empty. */
export function textField(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function limitOf(value: unknown): number {
  return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), MOST) : USUAL;
}

/** The entities that a name, an alias or an id may mean, the likeliest first. */
export function entitiesNamed(snapshot: Snapshot, name: string): ResolvedEntity[] {
  const exact = snapshot.entity(name);
  if (exact) return [exact];
  return findSimilar(name, snapshot.entities.entities.values(), LIKE).slice(0, ENTITIES);
}

/** `{name}` → who that may be: names, offices, events, relations. */
export function findEntities(app: App, input: unknown): object {
  const snapshot = app.index.snapshot();
  const name = textField(fieldsOf(input)['name']);
  if (name === undefined) return { error: 'Give a name, an alias or an id.' };
  return {
    entities: entitiesNamed(snapshot, name).map((entity) => {
      const card = cardOfEntity(snapshot, entity, 'en');
      const events = (snapshot.eventsOf.get(entity.id) ?? []).flatMap((id) => {
        const event = snapshot.event(id);
        return event ? [event] : [];
      });
      return {
        id: entity.id,
        type: entity.type,
        name: card.name,
        names: Object.fromEntries(entity.names),
        settledByAPerson: entity.settled,
        note: entity.note,
        roles: card.roles,
        mentions: card.mentions,
        sources: card.sources,
        relations: relationsOfEntity(snapshot, entity.id).map(({ kind, forward, other }) => ({
          kind: relationLabel(kind),
          leads: forward ? 'to' : 'from',
          other: endLabel(snapshot, other),
        })),
        events: events.slice(0, USUAL).map((event) => summaryOf(snapshot, event)),
        moreEvents: Math.max(0, events.length - USUAL),
        perhapsTheSameAs: card.perhaps,
      };
    }),
  };
}

function summaryOf(snapshot: Snapshot, event: ResolvedEvent): object {
  return {
    id: event.id,
    date: event.date ?? null,
    type: event.type,
    title: eventLabel(snapshot, event),
  };
}

/** `{from, to, entity, type, language, onlyConflicts, limit}` → what happened, in order of time. */
export async function listEvents(app: App, input: unknown): Promise<object> {
  const snapshot = app.index.snapshot();
  const { from, to, entity, type, language, onlyConflicts, limit } = fieldsOf(input);
  const [start, end] = [textField(from), textField(to)];
  for (const date of [start, end]) {
    if (date !== undefined && !edtfBounds(date)) return { error: `"${date}" is not an EDTF date.` };
  }
  const name = textField(entity);
  const entities = name === undefined ? undefined : entitiesNamed(snapshot, name);
  if (entities?.length === 0) return { error: `Nothing is known by the name "${name ?? ''}".` };
  const [kind, tag] = [textField(type), textField(language)];
  const filter: EventsFilter = {
    ...(start === undefined && end === undefined
      ? {}
      : { period: `${start ?? '..'}/${end ?? '..'}` }),
    ...(entities?.[0] ? { entities: [entities[0].id] } : {}),
    ...(kind === undefined ? {} : { types: [kind] }),
    ...(tag === undefined ? {} : { languages: [tag] }),
    ...(onlyConflicts === true ? { conflicts: true as const } : {}),
  };
  const found = snapshot.events.events.filter((event) => passesFilter(event, filter));
  const shown = found.slice(0, limitOf(limit));
  const events: object[] = [];
  for (const event of shown) {
    events.push({
      ...summaryOf(snapshot, event),
      place: event.place === undefined ? null : entityLabel(snapshot, event.place),
      participants: event.participants.map(({ entity: id, role }) => ({
        id,
        name: entityLabel(snapshot, id),
        role,
      })),
      modality: event.modality,
      settledByAPerson: event.settled,
      sourcesDifferOn: event.conflicts.map(({ about }) => about),
      reports: await Promise.all(
        event.reports.slice(0, ENTITIES).map((report) => quote(app, snapshot, report)),
      ),
    });
  }
  return { events, more: found.length - shown.length };
}

/** `{entity, query, limit}` → where an entity is named, or words stand, with what is around it. */
export async function findPassages(
  app: App,
  input: unknown,
  token: vscode.CancellationToken,
): Promise<object> {
  const snapshot = app.index.snapshot();
  const { entity, query, limit } = fieldsOf(input);
  const most = limitOf(limit);
  const name = textField(entity);
  const words = textField(query);
  const found: Passage[] = [];
  if (name !== undefined) {
    const [who] = entitiesNamed(snapshot, name);
    if (!who) return { error: `Nothing is known by the name "${name}".` };
    found.push(...passagesOf(snapshot, who));
  } else if (words === undefined) return { error: 'Give an entity or a query.' };
  else {
    const names = makeKnownNames([{ text: words, type: 'other', entity: '' }]);
    const pacer = new Pacer();
    for (const source of snapshot.sources.values()) {
      if (token.isCancellationRequested || found.length > most) break;
      for (const { start, end } of names.match(await textOf(app, source))) {
        found.push({ source: source.key, start, end });
      }
      await pacer.breathe();
    }
  }
  const passages = await Promise.all(
    found.slice(0, most).map((each) => quote(app, snapshot, each)),
  );
  return { passages, more: found.length > most };
}

/** A passage as a model can cite it: file, line from 1, and the words around. */
async function quote(app: App, snapshot: Snapshot, passage: Passage): Promise<object> {
  const source = snapshot.sources.get(passage.source);
  if (!source) return {};
  const text = await textOf(app, source);
  const before = text.lastIndexOf('\n', passage.start - 1) + 1;
  const from = Math.max(before, passage.start - EXCERPT / 2);
  const stop = text.indexOf('\n', passage.end);
  const to = Math.min(stop < 0 ? text.length : stop, passage.end + EXCERPT / 2);
  return {
    file: source.path,
    line: positionAt(text, passage.start).line + 1,
    words: shorten(text.slice(passage.start, passage.end), EXCERPT),
    around: text.slice(from, to).trim(),
  };
}
