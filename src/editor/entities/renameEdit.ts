import * as vscode from 'vscode';
import { addEntity, updateEntity } from '../../annotations/editRegister';
import type { EditResult } from '../../annotations/textEdit';
import { namesBeside } from '../../corpus/displayName';
import { entryOf } from '../../corpus/mergeEntries';
import type { ResolvedEntity } from '../../corpus/resolved';
import { makeRanges } from '../ranges';
import { findOwnEntry } from '../sidecars/registerCommands';
import { registerOf } from '../sidecars/registerStore';
import { readYamlText } from '../sidecars/yamlFiles';

/** The change of the register that gives an entity a new name; the old one stays as an alias. */
export async function renameEdit(
  entity: ResolvedEntity,
  name: string,
  article: vscode.Uri,
): Promise<vscode.WorkspaceEdit | undefined> {
  const entry = await findOwnEntry(entity.id, article);
  const uri = entry?.uri ?? registerOf(article);
  if (!uri) return undefined;
  const text = await readYamlText(uri);
  const fresh = entryOf(entity);
  const result =
    entry && text !== undefined
      ? updateEntity(text, entry.entity.id, {
          name,
          aliases: [...new Set([...entry.entity.aliases, entry.entity.name])].filter(
            (alias) => alias !== name,
          ),
          ...namesBeside(name, entity, entry.entity.names, vscode.env.language),
        })
      : addEntity(text, {
          ...fresh,
          name,
          ...namesBeside(name, entity, fresh.names ?? {}, vscode.env.language),
        });
  return toWorkspaceEdit(uri, text, result);
}

function toWorkspaceEdit(
  uri: vscode.Uri,
  text: string | undefined,
  result: EditResult,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  if (!result.ok) throw new Error(result.diagnostics[0]?.message ?? '');
  if (text === undefined) edit.createFile(uri, { ignoreIfExists: true });
  const rangeOf = makeRanges(text ?? '');
  for (const { start, end, newText } of result.edits) {
    edit.replace(uri, rangeOf({ start, end }), newText);
  }
  return edit;
}
