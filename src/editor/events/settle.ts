import * as vscode from 'vscode';
import { newId } from '../../annotations/ids';
import type { RegisteredEvent } from '../../annotations/model';
import { parseEventRegister } from '../../annotations/parseRegisters';
import type { Change } from '../../annotations/storing/change';
import type { Snapshot } from '../../corpus/snapshot';
import type { App } from '../app';
import { findCreator } from '../sidecars/creator';
import { EVENT_REGISTER } from '../sources/fileNames';
import { sidecarOf } from '../sources/findFiles';
import { readYamlText } from '../sidecars/yamlFiles';
import { offerUndo } from '../sidecars/takeBack';
import { storeOf } from '../sidecars/yamlStore';
import type { PlanContext, Step } from './settlePlan';

/**
 * What a plan is made from: the registers as they are now, and `snapshot`, in whose texts the passages count that
 * the plan is about. `source` tells who signs, and whose folder's register is changed: another folder's is
 * left as it is.
 */
export async function planContext(
  app: App,
  snapshot: Snapshot,
  source: string | undefined,
): Promise<PlanContext> {
  const registered = new Map<string, RegisteredEvent>();
  const own =
    source === undefined ? undefined : vscode.workspace.getWorkspaceFolder(app.index.uriOf(source));
  for (const folder of own ? [own] : (vscode.workspace.workspaceFolders ?? [])) {
    const text = await readYamlText(vscode.Uri.joinPath(folder.uri, EVENT_REGISTER));
    for (const event of parseEventRegister(text ?? '').value ?? []) registered.set(event.id, event);
  }
  const creator = source === undefined ? undefined : await findCreator(app.index.uriOf(source));
  return {
    snapshot,
    registered,
    newId: () => newId(new Set(), Math.random),
    sign: {
      ...(creator === undefined ? {} : { creator }),
      created: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    },
  };
}

/** Makes the changes of a plan, one after another, and says so with a way back. */
export async function settle(app: App, label: string, steps: readonly Step[]): Promise<void> {
  const store = storeOf(app);
  const undo: { readonly uri: vscode.Uri; readonly change: Change }[] = [];
  for (const step of steps) {
    const uri = fileOf(app, step);
    if (!uri) continue;
    const saved = await store.save(uri, step.change);
    undo.unshift({ uri, change: inverseWith(step.inverse, saved) });
    if (saved.state === 'kept') {
      void store.explain(saved);
      break;
    }
  }
  if (undo.length === 0) return;
  offerUndo({
    label,
    undo: async () => {
      for (const { uri, change } of undo) void store.explain(await store.save(uri, change));
    },
  });
}

/** An annotation may have been given another id than it was planned with. */
function inverseWith(
  inverse: Change,
  saved: { readonly state: string; readonly id?: string },
): Change {
  if (inverse.kind !== 'remove-annotation' || saved.id === undefined) return inverse;
  return { ...inverse, id: saved.id, base: { ...inverse.base, id: saved.id } };
}

function fileOf(app: App, { file, source }: Step): vscode.Uri | undefined {
  const uri = app.index.uriOf(source);
  if (file === 'sidecar') return sidecarOf(uri);
  const folder = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, EVENT_REGISTER);
}
