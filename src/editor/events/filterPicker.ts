import * as vscode from 'vscode';
import type { ResolvedEvent } from '../../corpus/resolved';
import type { App } from '../app';
import { languagesOf } from './eventsTree';
import {
  countEvents,
  dateLabel,
  entityLabel,
  eventIcon,
  eventTypeLabel,
  languageLabel,
  listLabel,
  typeIcon,
} from '../cards/labels';
import { escapeIcons } from '../cards/markdown';
import { askDate } from './dateInput';
import { type EventsFilter, without } from './filter';
import { groupingLabel } from './filterLabels';
import { GROUPINGS } from './grouping';
import type { EventsState } from './state';

const GROUPING_ICONS = {
  time: 'calendar',
  entity: 'account',
  type: 'tag',
  source: 'files',
} as const;

/** Asks how the tree is to be grouped. */
export async function chooseGrouping(state: EventsState): Promise<void> {
  const picked = await vscode.window.showQuickPick(
    GROUPINGS.map((grouping) => ({
      label: `$(${GROUPING_ICONS[grouping]}) ${groupingLabel(grouping)}`,
      ...(grouping === state.grouping ? { description: vscode.l10n.t('now') } : {}),
      grouping,
    })),
    { title: vscode.l10n.t('Group events') },
  );
  if (picked) state.setGrouping(picked.grouping);
}

type Part = keyof EventsFilter | 'clear';

/** Asks which events are to be shown, part by part, until the reader is done. */
export async function chooseFilter(app: App, state: EventsState): Promise<void> {
  const picked = await vscode.window.showQuickPick(partItems(app, state), {
    title: vscode.l10n.t('Show only some events'),
  });
  if (!picked) return;
  const { filter } = state;
  const { events } = app.index.snapshot().events;
  switch (picked.part) {
    case 'clear':
      state.setFilter({});
      return;
    case 'conflicts':
    case 'unconfirmed': {
      const on = filter[picked.part];
      state.setFilter(on ? without(filter, picked.part) : { ...filter, [picked.part]: true });
      return;
    }
    case 'types':
      return pickMany(
        state,
        'types',
        tally(events, ({ type }) => [type]),
        (type) => ({
          label: `$(${eventIcon(type)}) ${eventTypeLabel(type)}`,
        }),
      );
    case 'languages':
      return pickMany(state, 'languages', tally(events, languagesOf), (tag) => ({
        label: languageLabel(tag),
      }));
    case 'entities': {
      const snapshot = app.index.snapshot();
      const ids = (event: ResolvedEvent) => [
        ...new Set([...event.participants.map(({ entity }) => entity), event.place ?? '']),
      ];
      return pickMany(state, 'entities', tally(events, ids), (id) => ({
        label: `$(${typeIcon(snapshot.entity(id)?.type ?? '')}) ${escapeIcons(entityLabel(snapshot, id))}`,
      }));
    }
    case 'period': {
      const title = vscode.l10n.t('Only events of this time; empty for any time');
      const value = await askDate({ title, value: filter.period, optional: true });
      if (value === undefined) return;
      const rest = without(filter, 'period');
      state.setFilter(value.trim() === '' ? rest : { ...rest, period: value.trim() });
    }
  }
}

function partItems(
  app: App,
  { filter }: EventsState,
): (vscode.QuickPickItem & { readonly part: Part })[] {
  const snapshot = app.index.snapshot();
  const on = (value: true | undefined) => (value ? { description: vscode.l10n.t('on') } : {});
  const list = (values: readonly string[] | undefined, label: (value: string) => string) =>
    values ? { description: escapeIcons(listLabel(values.map(label))) } : {};
  return [
    {
      part: 'types',
      label: `$(tag) ${vscode.l10n.t('Type…')}`,
      ...list(filter.types, eventTypeLabel),
    },
    {
      part: 'entities',
      label: `$(account) ${vscode.l10n.t('Entity…')}`,
      ...list(filter.entities, (id) => entityLabel(snapshot, id)),
    },
    {
      part: 'languages',
      label: `$(globe) ${vscode.l10n.t('Language…')}`,
      ...list(filter.languages, languageLabel),
    },
    {
      part: 'period',
      label: `$(calendar) ${vscode.l10n.t('Period…')}`,
      ...(filter.period === undefined ? {} : { description: dateLabel(filter.period) }),
    },
    {
      part: 'conflicts',
      label: `$(warning) ${vscode.l10n.t('Only where sources differ')}`,
      ...on(filter.conflicts),
    },
    {
      part: 'unconfirmed',
      label: `$(circle-outline) ${vscode.l10n.t('Only what nobody has confirmed')}`,
      ...on(filter.unconfirmed),
    },
    { part: 'clear', label: `$(clear-all) ${vscode.l10n.t('Show all events')}` },
  ];
}

/** How many events have each value, the most frequent first. */
function tally(
  events: readonly ResolvedEvent[],
  valuesOf: (event: ResolvedEvent) => readonly string[],
): [string, number][] {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const value of valuesOf(event)) {
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

async function pickMany(
  state: EventsState,
  part: 'types' | 'entities' | 'languages',
  counts: readonly [string, number][],
  itemOf: (value: string) => { readonly label: string },
): Promise<void> {
  const chosen = new Set(state.filter[part]);
  const picked = await vscode.window.showQuickPick(
    counts.map(([value, count]) => ({
      ...itemOf(value),
      description: countEvents(count),
      picked: chosen.has(value),
      value,
    })),
    { title: vscode.l10n.t('Show only these; none for all'), canPickMany: true },
  );
  if (!picked) return;
  const rest = without(state.filter, part);
  const values = picked.map(({ value }) => value);
  state.setFilter(values.length === 0 ? rest : { ...rest, [part]: values });
}
