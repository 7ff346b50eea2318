import * as vscode from 'vscode';
import type { NewEntity } from '../../annotations/editRegister';
import type { RegisteredEntity } from '../../annotations/model';
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
  const registered = new Set(
    app.index.registeredEntities().flatMap(({ id, merged }) => [id, ...merged]),
  );
  const slug = slugOf(name) || 'entity';
  const taken = (id: string) => registered.has(id) || snapshot.entity(id) !== undefined;
  if (!taken(slug)) return slug;
  let count = 2;
  while (taken(`${slug}-${String(count)}`)) count += 1;
  return `${slug}-${String(count)}`;
}

/**
 * Records an entity in the register of a source's folder, unless that has it already; tells where it has
 * to wait to be written. Resolves to its id.
 */
export async function recordEntity(
  app: App,
  source: vscode.Uri,
  entity: NewEntity,
): Promise<string> {
  const register = registerOf(source);
  if (!register || (await entriesFor(app, source)).has(entity.id)) return entity.id;
  const store = storeOf(app);
  const saved = await store.save(register, { kind: 'add-entity', entity });
  void store.explain(saved);
  return saved.state === 'kept' ? entity.id : saved.id;
}

/** The ids that the register of a source's folder has an entry for, those merged into another included. */
export async function entriesFor(app: App, source: vscode.Uri): Promise<ReadonlySet<string>> {
  const ids = (entities: readonly RegisteredEntity[]) =>
    new Set(entities.flatMap(({ id, merged }) => [id, ...merged]));
  const register = registerOf(source);
  // With one folder all is its register's, and what waits to be written is known, too.
  if (!register || (vscode.workspace.workspaceFolders?.length ?? 0) < 2) {
    return ids(app.index.registeredEntities());
  }
  const { readYamlText } = await import('./yamlFiles');
  const { parseEntityRegister } = await import('../../annotations/parseRegisters');
  return ids(parseEntityRegister((await readYamlText(register)) ?? '').value ?? []);
}
