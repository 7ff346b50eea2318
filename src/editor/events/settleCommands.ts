import * as vscode from 'vscode';
import type { ResolvedEvent } from '../../corpus/resolved';
import { EVENT_TYPES } from '../../events/report';
import { overlap } from '../../text/span';
import { slugOf } from '../../names/fold';
import type { App } from '../app';
import { eventAbove, type EventsNode } from './eventsTree';
import {
  dateLabel,
  entityLabel,
  eventIcon,
  eventLabel,
  eventTypeLabel,
  typeIcon,
} from '../cards/labels';
import { ownTypes } from '../cards/ownTypes';
import { escapeIcons } from '../cards/markdown';
import { askDate } from './dateInput';
import { factsOf } from './eventCard';
import { eventsAt } from './reportIndex';
import { planContext, settle } from './settle';
import {
  planAnnotation,
  planDifferent,
  planMerge,
  planReject,
  planSettle,
  planSplit,
} from './settlePlan';

/** What can be settled of one event. */
export type Action = 'confirm' | 'rename' | 'date' | 'place' | 'type' | 'participants' | 'reject';

/** The events that rows stand for, else the one the cursor stands in. */
export function eventsOf(app: App, rows: readonly EventsNode[], place?: CursorPlace): string[] {
  const ids = rows.flatMap((row) =>
    row.kind === 'event'
      ? [row.event.id]
      : row.kind === 'report' || row.kind === 'pair'
        ? [eventAbove(row).id]
        : [],
  );
  if (ids.length > 0 || rows.length > 0) return [...new Set(ids)];
  const at = place ?? cursorPlace();
  const [found] = at ? eventsAt(app.index.snapshot(), at.source, at.offset) : [];
  if (!found) {
    const none = vscode.l10n.t('Nothing is told here that is an event.');
    vscode.window.setStatusBarMessage(none, 4000);
  }
  return found ? [found.event.id] : [];
}

export interface CursorPlace {
  readonly source: string;
  readonly offset: number;
}

function cursorPlace(): CursorPlace | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  return { source: document.uri.toString(), offset: document.offsetAt(selection.start) };
}

/** Asks what to settle of an event, then settles it. */
export async function settleEvent(app: App, id: string): Promise<void> {
  const event = app.index.snapshot().event(id);
  if (!event) return;
  const items: (vscode.QuickPickItem & { readonly action: Action | 'merge' })[] = [
    { action: 'confirm', label: `$(check) ${vscode.l10n.t('Confirm as it is')}` },
    { action: 'rename', label: `$(edit) ${vscode.l10n.t('Rename…')}` },
    { action: 'date', label: `$(calendar) ${vscode.l10n.t('Change the date…')}` },
    { action: 'place', label: `$(location) ${vscode.l10n.t('Change the place…')}` },
    { action: 'type', label: `$(tag) ${vscode.l10n.t('Change the type…')}` },
    { action: 'participants', label: `$(account) ${vscode.l10n.t('Change who took part…')}` },
    { action: 'merge', label: `$(merge) ${vscode.l10n.t('Merge with another…')}` },
    { action: 'reject', label: `$(circle-slash) ${vscode.l10n.t('Reject')}` },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: titleOf(app, event),
    placeHolder: vscode.l10n.t('What is to be settled?'),
  });
  if (!picked) return;
  if (picked.action === 'merge') await mergeEvents(app, [id]);
  else await act(app, picked.action, [id]);
}

/**
 * Settles one thing of events. `value` answers what would be asked: a title, a date, an id, a type.
 */
export async function act(
  app: App,
  action: Action,
  ids: readonly string[],
  value?: unknown,
): Promise<void> {
  const snapshot = app.index.snapshot();
  const events = ids.flatMap((id) => snapshot.event(id) ?? []);
  const [event] = events;
  if (!event) return;
  const context = await planContext(app, snapshot, event.reports[0]?.source);
  const title = titleOf(app, event);
  if (action === 'confirm') {
    const steps = events.flatMap((each) => planSettle(context, each, {}, true));
    return settle(app, vscode.l10n.t('Confirmed: {0}', title), steps);
  }
  if (action === 'reject') {
    const steps = events.flatMap((each) => planReject(context, each));
    return settle(app, vscode.l10n.t('Rejected: {0}', title), steps);
  }
  const given = typeof value === 'string' ? value : undefined;
  switch (action) {
    case 'rename': {
      const name = given ?? (await askTitle(title));
      if (name === undefined) return;
      const changes = { title: name.trim() === '' ? undefined : name.trim() };
      return settle(app, vscode.l10n.t('Renamed: {0}', name), planSettle(context, event, changes));
    }
    case 'date': {
      const asked = given ?? (await askDate({ title, value: event.date }));
      const date = asked?.trim();
      if (!date) return;
      const label = vscode.l10n.t('Date of “{0}”: {1}', title, dateLabel(date));
      return settle(app, label, planSettle(context, event, { date }));
    }
    case 'place': {
      const place = given ?? (await askPlace(app, event));
      if (place === undefined) return;
      const label = vscode.l10n.t('Place of “{0}”: {1}', title, entityLabel(snapshot, place));
      return settle(app, label, planSettle(context, event, { place }));
    }
    case 'type': {
      const type = given ?? (await askType(title, event.type));
      if (type === undefined) return;
      const label = vscode.l10n.t('Type of “{0}”: {1}', title, eventTypeLabel(type));
      return settle(app, label, planSettle(context, event, { type }));
    }
    case 'participants': {
      const chosen = await askParticipants(app, event);
      if (!chosen) return;
      const roles: Record<string, string[]> = {};
      for (const entity of chosen) {
        const known = event.participants.find((one) => one.entity === entity);
        (roles[known?.role ?? 'participant'] ??= []).push(entity);
      }
      const label = vscode.l10n.t('Who took part in “{0}” is settled.', title);
      return settle(app, label, planSettle(context, event, { participants: roles }));
    }
  }
}

/** Merges events; asks with which where there is only one. */
export async function mergeEvents(app: App, ids: readonly string[]): Promise<void> {
  const [first, ...others] = ids;
  if (first === undefined) return;
  if (others.length > 0) return mergeInto(app, first, others);
  const snapshot = app.index.snapshot();
  const event = snapshot.event(first);
  if (!event) return;
  const likely = new Set(
    snapshot.events.perhaps.flatMap(({ a, b }) => (a === first ? [b] : b === first ? [a] : [])),
  );
  const rest = snapshot.events.events
    .filter(({ id }) => id !== first)
    .sort((a, b) => Number(likely.has(b.id)) - Number(likely.has(a.id)));
  const picked = await vscode.window.showQuickPick(
    rest.map((other) => ({
      label: `$(${eventIcon(other.type)}) ${escapeIcons(eventLabel(snapshot, other))}`,
      description: escapeIcons(factsOf(snapshot, other).join(' · ')),
      ...(likely.has(other.id) ? { detail: vscode.l10n.t('perhaps the same') } : {}),
      id: other.id,
    })),
    {
      title: vscode.l10n.t('Merge into “{0}”', titleOf(app, event)),
      canPickMany: true,
      matchOnDescription: true,
    },
  );
  const chosen = picked?.map(({ id }) => id) ?? [];
  if (chosen.length > 0) await mergeInto(app, first, chosen);
}

/** Merges events into one. */
export async function mergeInto(app: App, into: string, others: readonly string[]): Promise<void> {
  const snapshot = app.index.snapshot();
  const event = snapshot.event(into);
  const merged = others.flatMap((id) => (id === into ? [] : (snapshot.event(id) ?? [])));
  if (!event || merged.length === 0) return;
  const context = await planContext(app, snapshot, event.reports[0]?.source);
  const label = vscode.l10n.t('Merged into: {0}', titleOf(app, event));
  await settle(app, label, planMerge(context, event, merged));
}

/** Settles that a pair of events is not the same. */
export async function keepApart(app: App, one: string, other: string): Promise<void> {
  const snapshot = app.index.snapshot();
  const [a, b] = [snapshot.event(one), snapshot.event(other)];
  if (!a || !b) return;
  const context = await planContext(app, snapshot, a.reports[0]?.source);
  await settle(app, vscode.l10n.t('Not the same: both are settled.'), planDifferent(context, a, b));
}

/** Makes a report an event of its own. */
export async function splitReport(app: App, row: EventsNode | undefined): Promise<void> {
  const snapshot = app.index.snapshot();
  const at = cursorPlace();
  const found =
    row?.kind === 'report'
      ? { event: eventAbove(row), report: row.report }
      : at && eventsAt(snapshot, at.source, at.offset)[0];
  if (!found) return;
  if (found.event.reports.length < 2) {
    const only = vscode.l10n.t('This is the only report of the event.');
    vscode.window.setStatusBarMessage(only, 4000);
    return;
  }
  const context = await planContext(app, snapshot, found.report.source);
  const id = newEventId(app, `${found.event.id}-apart`);
  const label = vscode.l10n.t('An event of its own, out of: {0}', titleOf(app, found.event));
  await settle(app, label, planSplit(context, found.event, found.report, id));
}

/** What an event that is added by hand is to be, where nothing is asked. */
interface Given {
  readonly title?: string;
  readonly type?: string;
  readonly date?: string;
}

/** Adds an event told in the selection; asks for type, date, title, place and participants. */
export async function addEvent(app: App, given?: unknown): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const source = editor && (await app.index.readSourceOf(editor.document));
  if (!editor || !source || editor.selection.isEmpty) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select the passage of a source that tells of the event.'),
    );
    return undefined;
  }
  const snapshot = app.index.snapshot();
  const { document, selection } = editor;
  const span = {
    start: document.offsetAt(selection.start),
    end: document.offsetAt(selection.end),
  };
  const { analysis, key } = source;
  const dated = analysis.dates.findIndex((each) => overlap(each, span) > 0);
  const said = dated < 0 ? undefined : snapshot.events.times.get(key)?.[dated]?.value;
  const heading = vscode.l10n.t('Add an event');
  const answers: Given | undefined =
    typeof given === 'object' && given !== null ? given : undefined;
  const type = answers ? answers.type : await askType(heading, 'other');
  if (!answers && type === undefined) return undefined;
  const value = said ?? snapshot.events.published.get(key)?.date;
  const date = answers ? answers.date : await askDate({ title: heading, value, optional: true });
  if (!answers && date === undefined) return undefined;
  const title = answers ? answers.title : await askTitle('');
  if (!answers && title === undefined) return undefined;
  const ids = snapshot.entities.entityOf.get(key) ?? [];
  const named = new Set(
    analysis.recognition.mentions
      .filter((mention) => overlap(mention, span) > 0)
      .flatMap(({ entity }) => ids[entity] ?? []),
  );
  const isPlace = (id: string) => snapshot.entity(id)?.type === 'place';
  const places = [...named].filter(isPlace);
  const participants = [...named].filter((id) => !isPlace(id));
  const id = newEventId(app, [type ?? 'event', title ?? '', date ?? ''].filter(Boolean).join('-'));
  const context = await planContext(app, snapshot, key);
  const event = {
    id,
    ...(type === undefined ? {} : { type }),
    ...(title?.trim() ? { title: title.trim() } : {}),
    ...(date?.trim() ? { date: date.trim() } : {}),
    ...(places[0] === undefined ? {} : { place: places[0] }),
    ...(participants.length > 0 ? { participants: { participant: participants } } : {}),
  };
  await settle(app, vscode.l10n.t('Added: {0}', event.title ?? eventTypeLabel(type ?? 'other')), [
    {
      file: 'register',
      source: key,
      change: { kind: 'add-event', event },
      inverse: { kind: 'remove-event', id, base: event },
    },
    planAnnotation(context, { source: key, ...span }, { type: 'event', event: id }),
  ]);
  return id;
}

function newEventId(app: App, name: string): string {
  const snapshot = app.index.snapshot();
  const slug = slugOf(name) || 'event';
  let id = slug;
  for (let count = 2; snapshot.event(id); count += 1) id = `${slug}-${count}`;
  return id;
}

function titleOf(app: App, event: ResolvedEvent): string {
  return eventLabel(app.index.snapshot(), event);
}

function askTitle(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Title of the event'),
    value,
    prompt: vscode.l10n.t('Empty: a title made of what is known'),
    ignoreFocusOut: true,
  });
}

async function askType(title: string, current: string): Promise<string | undefined> {
  const types = new Set([...ownTypes('event').map(({ id }) => id), ...EVENT_TYPES]);
  const items = [...types].map((type) => ({
    label: `$(${eventIcon(type)}) ${eventTypeLabel(type)}`,
    ...(type === current ? { description: vscode.l10n.t('now') } : {}),
    type,
  }));
  const placeHolder = vscode.l10n.t('What is it?');
  const options = { title, placeHolder, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick(items, options))?.type;
}

async function askPlace(app: App, event: ResolvedEvent): Promise<string | undefined> {
  const items = entityItems(app, event).filter(({ type }) => type === 'place');
  return (
    await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Where was it? {0}', titleOf(app, event)),
      ignoreFocusOut: true,
    })
  )?.id;
}

async function askParticipants(app: App, event: ResolvedEvent): Promise<string[] | undefined> {
  const now = new Set(event.participants.map(({ entity }) => entity));
  const items = entityItems(app, event).map((item) => ({ ...item, picked: now.has(item.id) }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Who took part? {0}', titleOf(app, event)),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return picked?.map(({ id }) => id);
}

/** All entities, those that the sources of the event name first. */
function entityItems(
  app: App,
  event: ResolvedEvent,
): { label: string; description: string; id: string; type: string }[] {
  const snapshot = app.index.snapshot();
  const near = new Set([
    ...event.participants.map(({ entity }) => entity),
    ...(event.place === undefined ? [] : [event.place]),
  ]);
  for (const { source } of event.reports) {
    for (const id of snapshot.entities.entityOf.get(source) ?? []) if (id) near.add(id);
  }
  const often = [...snapshot.entities.entities.values()].sort(
    (a, b) => b.mentionCount - a.mentionCount,
  );
  const all = new Set([...near, ...often.map(({ id }) => id)]);
  return [...all].flatMap((id) => {
    const entity = snapshot.entity(id);
    if (!entity) return [];
    return [
      {
        label: `$(${typeIcon(entity.type)}) ${escapeIcons(entityLabel(snapshot, id))}`,
        description: near.has(id) ? vscode.l10n.t('named in its sources') : '',
        id,
        type: entity.type,
      },
    ];
  });
}
