import * as vscode from 'vscode';
import type { EntityChanges } from '../../annotations/editRegister';
import type { RegisteredEntity } from '../../annotations/model';
import { namesBeside } from '../../corpus/displayName';
import { entryOf, mergeIntoEntry } from '../../corpus/mergeEntries';
import { slugOf } from '../../names/fold';
import { ENTITY_TYPES } from '../../recognise/recognition';
import { changeEntry, removeEntry } from '../annotations/recordedEntity';
import type { App } from '../app';
import { entityLabel, listLabel, typeIcon, typeLabel } from '../cards/labels';
import { ownTypes } from '../cards/ownTypes';
import { findRegisterEntry, openEntry } from '../sidecars/registerCommands';
import { newEntityId, recordEntity } from '../sidecars/registerStore';
import { offerUndo, rememberDeed } from '../sidecars/takeBack';

/** Asks which of several entities the others are, and merges them. */
export async function chooseMerge(app: App, ids: readonly string[]): Promise<void> {
  const snapshot = app.index.snapshot();
  const known = ids.filter((id) => snapshot.entity(id));
  const [only] = known;
  if (only === undefined) return;
  const candidates =
    known.length > 1 ? known : [...snapshot.entities.entities.keys()].filter((id) => id !== only);
  const picked = await vscode.window.showQuickPick(
    candidates.map((id) => ({
      label: entityLabel(snapshot, id),
      description: typeLabel(snapshot.entity(id)?.type ?? ''),
      detail: [...new Set([...(snapshot.entity(id)?.names.values() ?? [])].flat())].join(', '),
      id,
    })),
    {
      matchOnDetail: true,
      title:
        known.length > 1
          ? vscode.l10n.t('Which of them are they all?')
          : vscode.l10n.t('Who or what is {0}?', entityLabel(snapshot, only)),
    },
  );
  if (picked) {
    const others = known.filter((id) => id !== picked.id);
    await mergeEntities(app, picked.id, others);
  }
}

/** Records that `others` are the entity with the id `into`. */
export async function mergeEntities(
  app: App,
  into: string,
  others: readonly string[],
): Promise<void> {
  const snapshot = app.index.snapshot();
  const merged = others.flatMap((id) => {
    const entity = id === into ? undefined : snapshot.entity(id);
    return entity ? [entity] : [];
  });
  if (merged.length === 0) return;
  const names = listLabel(merged.map(({ id }) => entityLabel(snapshot, id)));
  const label = vscode.l10n.t('{0}: now the same as {1}.', names, entityLabel(snapshot, into));
  await settle(app, [into], label, (entry) => mergeIntoEntry(entry, merged));
}

/** Records that two entities are not the same, whatever recognition says. */
export async function keepApart(app: App, one: string, other: string): Promise<void> {
  const snapshot = app.index.snapshot();
  const names = [one, other].map((id) => entityLabel(snapshot, id));
  const label = vscode.l10n.t('{0} and {1} are kept apart.', ...names);
  await settle(app, [one], label, ({ distinct }) => ({
    distinct: [...new Set([...distinct, other])],
  }));
}

/** Asks for a type, where none is given, and records it. */
export async function chooseType(app: App, ids: readonly string[], given?: string): Promise<void> {
  const own = app.index.registeredEntities().map(({ type }) => type);
  const declared = ownTypes('entity').map(({ id }) => id);
  const types = [...new Set([...declared, ...ENTITY_TYPES, ...own])];
  const items = types.map((type) => ({ label: `$(${typeIcon(type)}) ${typeLabel(type)}`, type }));
  const title = vscode.l10n.t('What is it?');
  const type = given ?? (await vscode.window.showQuickPick(items, { title }))?.type;
  if (type === undefined) return;
  const names = listLabel(ids.map((id) => entityLabel(app.index.snapshot(), id)));
  const label = vscode.l10n.t('Type of “{0}”: {1}', names, typeLabel(type));
  await settle(app, ids, label, () => ({ type }));
}

/** Asks for a name, where none is given, and records it; the old one stays as an alias. */
export async function renameEntity(app: App, id: string, given?: string): Promise<void> {
  const entity = app.index.snapshot().entity(id);
  if (!entity) return;
  const wanted =
    given ??
    (await vscode.window.showInputBox({
      title: vscode.l10n.t('Rename…'),
      value: entity.name,
      prompt: vscode.l10n.t('The old name stays known as an alias.'),
    }));
  const name = wanted?.trim();
  if (!name) return;
  await settle(app, [id], vscode.l10n.t('Renamed: {0}', name), (entry) => ({
    name,
    aliases: [...new Set([...entry.aliases, entry.name])].filter((alias) => alias !== name),
    ...namesBeside(name, entity, entry.names, vscode.env.language),
  }));
}

/** Records that a name of an entity is that of another: it gets an entry of its own, and the first never has it. */
export async function splitName(app: App, id: string, name: string): Promise<void> {
  const entity = app.index.snapshot().entity(id);
  if (!entity || name === entity.name) return;
  const languages = [...entity.names].filter(([tag, all]) => tag !== 'und' && all.includes(name));
  // What was merged by that name gets its old id back.
  const merged = (await findRegisterEntry(id))?.entity.merged ?? [];
  const fresh = merged.find((each) => each === slugOf(name)) ?? newEntityId(app, name);
  const label = vscode.l10n.t('“{0}” is an entity of its own.', name);
  const without = (names: readonly string[]) => names.filter((each) => each !== name);
  await settle(
    app,
    [id],
    label,
    ({ names, aliases, never, merged: ids, distinct }) => ({
      names: Object.fromEntries(
        Object.entries(names).flatMap(([tag, all]) => {
          const left = without(all);
          return left.length > 0 ? [[tag, left]] : [];
        }),
      ),
      aliases: without(aliases),
      never: [...new Set([...never, name])],
      merged: ids.filter((each) => each !== fresh),
      distinct: [...new Set([...distinct, fresh])],
    }),
    async (near) => {
      const names = Object.fromEntries(languages.map(([tag]) => [tag, [name]]));
      await recordEntity(app, near, { id: fresh, type: entity.type, name, names });
      return removeEntry(app, fresh, near);
    },
  );
}

/** Records entities as they were recognised, and shows the first. */
export async function recordEntities(app: App, ids: readonly string[]): Promise<void> {
  const undoes: (() => Promise<void>)[] = [];
  for (const id of ids) undoes.push(await change(app, id, () => ({})));
  const [first] = ids;
  if (first === undefined) return;
  const label = vscode.l10n.t('Added: {0}', entityLabel(app.index.snapshot(), first));
  rememberDeed({ label, undo: () => runAll(undoes) });
  await openEntry(first);
}

/** Changes entries as one deed, says so, and offers to take it back or to look at the first of them. */
async function settle(
  app: App,
  ids: readonly string[],
  label: string,
  changesOf: (entry: Entry) => EntityChanges,
  also?: (near: vscode.Uri) => Promise<() => Promise<void>>,
): Promise<void> {
  const [first] = ids;
  const near = first === undefined ? undefined : await placeOf(app, first);
  if (first === undefined || !near) return;
  const undoes: (() => Promise<void>)[] = [];
  for (const id of ids) undoes.push(await change(app, id, changesOf));
  if (also) undoes.push(await also(near));
  const more = { label: vscode.l10n.t('Show Entry'), run: () => openEntry(first, near) };
  offerUndo({ label, undo: () => runAll(undoes) }, more);
}

async function runAll(steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const step of steps.toReversed()) await step();
}

type Entry = Pick<RegisteredEntity, 'name' | 'names' | 'aliases' | 'never' | 'merged' | 'distinct'>;

/** Changes the entry of an entity, or makes one with the change; resolves to what takes it back. */
async function change(
  app: App,
  id: string,
  changesOf: (entry: Entry) => EntityChanges,
): Promise<() => Promise<void>> {
  const entity = app.index.snapshot().entity(id);
  const near = await placeOf(app, id);
  if (!entity || !near) return () => Promise.resolve();
  const { name, names = {} } = entryOf(entity);
  const fresh = { name, names, aliases: [], never: [], merged: [], distinct: [] };
  return changeEntry(app, near, entity, (entry) => changesOf(entry ?? fresh));
}

/** A file of the folder whose register says something of an entity, else of the first that names it. */
async function placeOf(app: App, id: string): Promise<vscode.Uri | undefined> {
  const entry = await findRegisterEntry(id);
  const source = app.index.snapshot().entity(id)?.occurrences[0]?.source;
  return entry?.uri ?? (source === undefined ? undefined : app.index.uriOf(source));
}
