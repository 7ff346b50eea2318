import * as vscode from 'vscode';
import type { Snapshot } from '../../corpus/snapshot';
import { dateLabel, entityLabel, eventTypeLabel, languageLabel, listLabel } from '../cards/labels';
import type { EventsFilter } from './filter';
import type { Grouping } from './grouping';

export function groupingLabel(grouping: Grouping): string {
  switch (grouping) {
    case 'time':
      return vscode.l10n.t('by time');
    case 'entity':
      return vscode.l10n.t('by entity');
    case 'type':
      return vscode.l10n.t('by type');
    case 'source':
      return vscode.l10n.t('by source');
  }
}

/** What a filter lets through, part by part, in words. */
export function describeFilter(snapshot: Snapshot, filter: EventsFilter): string[] {
  const { types, entities, languages, period } = filter;
  return [
    ...(types ? [listLabel(types.map(eventTypeLabel))] : []),
    ...(entities ? [listLabel(entities.map((id) => entityLabel(snapshot, id)))] : []),
    ...(languages ? [listLabel(languages.map(languageLabel))] : []),
    ...(period === undefined ? [] : [dateLabel(period, 'short')]),
    ...(filter.conflicts ? [vscode.l10n.t('only conflicts')] : []),
    ...(filter.unconfirmed ? [vscode.l10n.t('only unconfirmed')] : []),
  ];
}
