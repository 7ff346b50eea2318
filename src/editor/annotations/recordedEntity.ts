import * as vscode from 'vscode';
import type { EntityChanges, NewEntity } from '../../annotations/editRegister';
import type { RegisteredEntity } from '../../annotations/model';
import type { Change } from '../../annotations/storing/change';
import { entryOf } from '../../corpus/mergeEntries';
import type { ResolvedEntity } from '../../corpus/resolved';
import type { Span } from '../../text/span';
import { settleChoice } from './annotate';
import type { Choice } from './annotatePicker';
import type { AnnotationContent } from './annotateText';
import type { App } from '../app';
import { findOwnEntry } from '../sidecars/registerCommands';
import { entriesFor, registerOf } from '../sidecars/registerStore';
import { storeOf } from '../sidecars/yamlStore';

/** What a choice says of a passage, and what takes back the entry that had to be made for it. */
export interface Settled {
  readonly content: AnnotationContent;
  readonly undo: () => Promise<void>;
}

/** Records the entity that was chosen where no register has it. */
export async function settle(app: App, source: vscode.Uri, choice: Choice): Promise<Settled> {
  const before = await entriesFor(app, source);
  const content = await settleChoice(app, source, choice);
  const { entity } = content;
  const fresh =
    entity === undefined || before.has(entity)
      ? undefined
      : ((await findOwnEntry(entity, source))?.entity ??
        app.index.registeredEntities().find(({ id }) => id === entity));
  return {
    content,
    undo: async () => {
      const register = registerOf(source);
      if (fresh && register) await save(app, register, removal(fresh));
    },
  };
}

function removal(entity: RegisteredEntity): Change {
  const base: NewEntity & { range?: Span } = { ...entity };
  delete base.range;
  return { kind: 'remove-entity', id: entity.id, base };
}

/** Changes the entry of an entity, or makes one with the change; resolves to what takes it back. */
export async function changeEntry(
  app: App,
  source: vscode.Uri,
  entity: ResolvedEntity,
  changesOf: (entry: RegisteredEntity | undefined) => EntityChanges,
): Promise<() => Promise<void>> {
  const found = await findOwnEntry(entity.id, source);
  if (found) {
    const before: Readonly<Record<string, unknown>> = { ...found.entity };
    const { id } = found.entity;
    const changes = changesOf(found.entity);
    if (Object.keys(changes).length === 0) return () => Promise.resolve();
    await save(app, found.uri, { kind: 'update-entity', id, changes });
    const old = Object.fromEntries(Object.keys(changes).map((key) => [key, valueOf(before[key])]));
    return () => save(app, found.uri, { kind: 'update-entity', id, changes: old });
  }
  const register = registerOf(source);
  if (!register) return () => Promise.resolve();
  const fresh = entryOf(entity);
  const changes = changesOf(undefined);
  const [name, type] = [changes.name ?? fresh.name, changes.type ?? fresh.type];
  await save(app, register, { kind: 'add-entity', entity: { ...fresh, ...changes, name, type } });
  return removeEntry(app, entity.id, source);
}

/** What takes the entry of an entity out of the register of a source's folder. */
export function removeEntry(app: App, id: string, source: vscode.Uri): () => Promise<void> {
  return async () => {
    const entry = await findOwnEntry(id, source);
    if (entry) await save(app, entry.uri, removal(entry.entity));
  };
}

/** An empty list is written as no key at all. */
function valueOf(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

async function save(app: App, uri: vscode.Uri, change: Change): Promise<void> {
  const store = storeOf(app);
  void store.explain(await store.save(uri, change));
}
