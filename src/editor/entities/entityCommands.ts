import * as vscode from 'vscode';
import type { EntityChanges } from '../../annotations/editRegister';
import { entryOf, mergeIntoEntry } from '../../corpus/mergeEntries';
import type { ResolvedEntity } from '../../corpus/resolved';
import { ENTITY_TYPES } from '../../recognise/recognition';
import type { App } from '../app';
import { entityLabel, listLabel, typeIcon, typeLabel } from '../cards/labels';
import { ownTypes } from '../cards/ownTypes';
import { findRegisterEntry, openEntry } from '../sidecars/registerCommands';
import { registerOf } from '../sidecars/registerStore';
import { storeOf } from '../sidecars/yamlStore';

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
  const target = snapshot.entity(into);
  const merged = others.flatMap((id) => {
    const entity = id === into ? undefined : snapshot.entity(id);
    return entity ? [entity] : [];
  });
  if (!target || merged.length === 0) return;
  const changed = await change(app, target, (entry) => mergeIntoEntry(entry, merged));
  if (!changed) return;
  const names = listLabel(merged.map(({ id }) => entityLabel(snapshot, id)));
  await tell(into, vscode.l10n.t('{0}: now the same as {1}.', names, entityLabel(snapshot, into)));
}

/** Records that two entities are not the same, whatever recognition says. */
export async function keepApart(app: App, one: string, other: string): Promise<void> {
  const snapshot = app.index.snapshot();
  const entity = snapshot.entity(one);
  if (!entity) return;
  const changed = await change(app, entity, ({ distinct }) => ({
    distinct: [...new Set([...distinct, other])],
  }));
  if (!changed) return;
  const [first, second] = [entityLabel(snapshot, one), entityLabel(snapshot, other)];
  await tell(one, vscode.l10n.t('{0} and {1} are kept apart.', first, second));
}

/** Asks for a type and records it. */
export async function chooseType(app: App, ids: readonly string[]): Promise<void> {
  const own = app.index.registeredEntities().map(({ type }) => type);
  const declared = ownTypes('entity').map(({ id }) => id);
  const types = [...new Set([...declared, ...ENTITY_TYPES, ...own])];
  const picked = await vscode.window.showQuickPick(
    types.map((type) => ({ label: `$(${typeIcon(type)}) ${typeLabel(type)}`, type })),
    { title: vscode.l10n.t('What is it?') },
  );
  if (!picked) return;
  for (const id of ids) {
    const entity = app.index.snapshot().entity(id);
    if (entity) await change(app, entity, () => ({ type: picked.type }));
  }
}

/** Records entities as they were recognised. */
export async function recordEntities(app: App, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const entity = app.index.snapshot().entity(id);
    if (entity) await change(app, entity, () => ({}));
  }
  const [first] = ids;
  if (first !== undefined) await openEntry(first);
}

interface Entry {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly merged: readonly string[];
  readonly distinct: readonly string[];
}

/** Changes the entry of an entity, or makes one with the change; says so where it has to wait. */
async function change(
  app: App,
  entity: ResolvedEntity,
  changesOf: (entry: Entry) => EntityChanges,
): Promise<boolean> {
  const entry = await findRegisterEntry(entity.id);
  const store = storeOf(app);
  if (entry) {
    const changes = changesOf(entry.entity);
    if (Object.keys(changes).length === 0) return true;
    const { id } = entry.entity;
    const saved = await store.save(entry.uri, { kind: 'update-entity', id, changes });
    void store.explain(saved);
    return saved.state !== 'kept';
  }
  const [occurrence] = entity.occurrences;
  const register = occurrence && registerOf(app.index.uriOf(occurrence.source));
  if (!register) return false;
  const fresh = entryOf(entity);
  const changes = changesOf({ names: fresh.names ?? {}, merged: [], distinct: [] });
  const saved = await store.save(register, {
    kind: 'add-entity',
    entity: { ...fresh, ...changes, name: fresh.name, type: changes.type ?? fresh.type },
  });
  void store.explain(saved);
  return saved.state !== 'kept';
}

/** Says what was recorded, with a way to the entry. */
async function tell(id: string, message: string): Promise<void> {
  const show = vscode.l10n.t('Show Entry');
  if ((await vscode.window.showInformationMessage(message, show)) === show) await openEntry(id);
}
