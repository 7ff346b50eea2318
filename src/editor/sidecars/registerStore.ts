import * as vscode from 'vscode';
import type { NewEntity } from '../../annotations/editRegister';
import { slugOf } from '../../names/fold';
import type { App } from '../app';
import { ENTITY_REGISTER } from '../sources/fileNames';
import { storeOf } from './yamlStore';

/** The register of entities that holds for a source: that of its workspace folder. */
export function registerOf(source: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(source);
  return folder && vscode.Uri.joinPath(folder.uri, ENTITY_REGISTER);
}

/** An id for a new entity that nothing in the workspace uses yet. */
export function newEntityId(app: App, name: string): string {
  const snapshot = app.index.snapshot();
  const registered = new Set(app.index.registeredEntities().map(({ id }) => id));
  const slug = slugOf(name) || 'entity';
  const taken = (id: string) => registered.has(id) || snapshot.entity(id) !== undefined;
  if (!taken(slug)) return slug;
  let count = 2;
  while (taken(`${slug}-${String(count)}`)) count += 1;
  return `${slug}-${String(count)}`;
}

/**
 * Records an entity, unless a register has it already; tells where it has to wait to be written.
 * Resolves to its id.
 */
export async function recordEntity(
  app: App,
  source: vscode.Uri,
  entity: NewEntity,
): Promise<string> {
  if (app.index.registeredEntities().some(({ id }) => id === entity.id)) return entity.id;
  const register = registerOf(source);
  if (!register) return entity.id;
  const store = storeOf(app);
  const saved = await store.save(register, { kind: 'add-entity', entity });
  void store.explain(saved);
  return saved.state === 'kept' ? entity.id : saved.id;
}
