import * as vscode from 'vscode';
import { parseEntityRegister } from '../../annotations/parseRegisters';
import { entryOf } from '../../corpus/mergeEntries';
import type { ResolvedEntity } from '../../corpus/resolved';
import type { RegisteredEntity } from '../../annotations/model';
import type { App } from '../app';
import { findEntityAt } from '../cards/entityAt';
import { ENTITY_REGISTER } from '../sources/fileNames';
import { placeOfCommand } from '../navigate';
import { makeRanges } from '../ranges';
import { recordEntity, registerOf } from './registerStore';
import { sidecarOf } from '../sources/findFiles';
import { readYamlText } from './yamlFiles';

/** Goes to the entry of the entity at a place; makes one where there is none. */
export async function openRegister(app: App, uri: unknown, offset: unknown): Promise<void> {
  const found = findEntity(app, uri, offset);
  if (!found) sayNothingHere();
  else if (!(await openEntry(found.entity.id, found.source))) await addAndOpen(app, found);
}

/** Records the entity at a place in the register and shows its entry. */
export async function addToRegister(app: App, uri: unknown, offset: unknown): Promise<void> {
  const found = findEntity(app, uri, offset);
  if (found) await addAndOpen(app, found);
  else sayNothingHere();
}

/** Shows the annotations of the source in the active editor beside it. */
export async function openSidecar(app: App): Promise<void> {
  const source = vscode.window.activeTextEditor?.document.uri;
  if (!source || !app.index.isArticle(source)) return;
  const sidecar = sidecarOf(source);
  if ((await readYamlText(sidecar)) === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There are no annotations of this source yet.'),
    );
    return;
  }
  await vscode.window.showTextDocument(sidecar, { viewColumn: vscode.ViewColumn.Beside });
}

interface FoundEntity {
  readonly source: vscode.Uri;
  readonly entity: ResolvedEntity;
}

/** The entity at the place a command is about: annotated first, recognised second. */
function findEntity(app: App, uri: unknown, offset: unknown): FoundEntity | undefined {
  const place = placeOfCommand(app, uri, offset);
  const snapshot = app.index.snapshot();
  const source = place && snapshot.sources.get(place.key);
  if (!source) return undefined;
  const entity = findEntityAt(snapshot, source, place.offset)?.entity;
  return entity && { source: app.index.uriOf(source.key), entity };
}

function sayNothingHere(): void {
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('There is no recognised name at the cursor.'),
    4000,
  );
}

async function addAndOpen(app: App, { source, entity }: FoundEntity): Promise<void> {
  await openEntry(await recordEntity(app, source, entryOf(entity)), source);
}

/** Shows the entry of an entity: in the register of `near`'s folder, else in whichever has it. */
export async function openEntry(id: string, near?: vscode.Uri): Promise<boolean> {
  const found = await findRegisterEntry(id, near);
  if (!found) return false;
  const { start } = found.range;
  await vscode.window.showTextDocument(found.uri, { selection: new vscode.Range(start, start) });
  return true;
}

/** An entry of a register and where it stands. */
export interface RegisterEntry {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  readonly entity: RegisteredEntity;
}

/** The entry of an entity: in the register of `near`'s folder, else in whichever folder's has it. */
export async function findRegisterEntry(
  id: string,
  near?: vscode.Uri,
): Promise<RegisterEntry | undefined> {
  const own = near && registerOf(near);
  const all = (vscode.workspace.workspaceFolders ?? []).map((folder) =>
    vscode.Uri.joinPath(folder.uri, ENTITY_REGISTER),
  );
  return findEntryIn(own ? [own, ...all] : all, id);
}

/** The entry that may be changed for what a source says: never another folder's. */
export async function findOwnEntry(
  id: string,
  source: vscode.Uri,
): Promise<RegisterEntry | undefined> {
  const own = registerOf(source);
  return own && findEntryIn([own], id);
}

async function findEntryIn(
  registers: readonly vscode.Uri[],
  id: string,
): Promise<RegisterEntry | undefined> {
  for (const uri of registers) {
    const text = await readYamlText(uri);
    if (text === undefined) continue;
    const entity = parseEntityRegister(text).value?.find(
      (each) => each.id === id || each.merged.includes(id),
    );
    if (entity) return { uri, range: makeRanges(text)(entity.range), entity };
  }
  return undefined;
}
