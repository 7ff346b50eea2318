import * as vscode from 'vscode';
import type { ResolvedEntity } from '../../corpus/resolved';
import type { App } from '../app';
import { entityLabel, languageLabel, listLabel } from '../cards/labels';
import { escapeIcons } from '../cards/markdown';
import { openEntry } from '../sidecars/registerCommands';
import { chooseMerge, chooseType, recordEntities, renameEntity, splitName } from './entityCommands';
import { entityOfCommand } from './entityPage';

/** Asks what to settle of the entity at a place (or with an id), then settles it. */
export async function settleEntity(app: App, uri: unknown, offset: unknown): Promise<void> {
  const entity = await entityOfCommand(app, uri, offset);
  if (!entity) return;
  const { id, settled } = entity;
  interface Item extends vscode.QuickPickItem {
    readonly run: () => Promise<unknown>;
  }
  const items: Item[] = [
    settled
      ? {
          label: `$(book) ${vscode.l10n.t('Go to the entry in the register')}`,
          run: () => openEntry(id),
        }
      : {
          label: `$(add) ${vscode.l10n.t('Add to register')}`,
          run: () => recordEntities(app, [id]),
        },
    { label: `$(edit) ${vscode.l10n.t('Rename…')}`, run: () => renameEntity(app, id) },
    { label: `$(tag) ${vscode.l10n.t('Change the type…')}`, run: () => chooseType(app, [id]) },
    {
      label: `$(merge) ${vscode.l10n.t('Merge with another…')}`,
      run: () => chooseMerge(app, [id]),
    },
    ...(otherNames(entity).size > 0
      ? [
          {
            label: `$(split-horizontal) ${vscode.l10n.t('Split off a name…')}`,
            run: () => chooseSplit(app, entity),
          },
        ]
      : []),
  ];
  const title = entityLabel(app.index.snapshot(), id);
  const placeHolder = vscode.l10n.t('What is to be settled?');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
  await picked?.run();
}

async function chooseSplit(app: App, entity: ResolvedEntity): Promise<void> {
  const items = [...otherNames(entity)].map(([name, languages]) => ({
    label: escapeIcons(name),
    description: listLabel(languages.map(languageLabel)),
    name,
  }));
  const title = vscode.l10n.t('Which name is another’s?');
  const picked = await vscode.window.showQuickPick(items, { title });
  if (picked) await splitName(app, entity.id, picked.name);
}

/** The names of an entity beside its own, each with the languages that have it. */
function otherNames({ names, name: own }: ResolvedEntity): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, all] of names) {
    for (const name of all) {
      if (name !== own) found.set(name, [...(found.get(name) ?? []), language]);
    }
  }
  return found;
}
