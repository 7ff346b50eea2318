import * as vscode from 'vscode';
import type { Diagnostic } from '../annotations/model';
import type { EditResult } from '../annotations/textEdit';
import { positionAt } from './fileText';
import { openDocument } from './readText';
import { readYamlText } from './yamlFiles';

/** How an edit of one of our files ended. */
export type Saved =
  | { readonly ok: true; readonly uri: vscode.Uri }
  /** The file can't be edited as it is; nothing was written. */
  | {
      readonly ok: false;
      readonly why: 'refused';
      readonly uri: vscode.Uri;
      readonly text: string;
      readonly diagnostics: readonly Diagnostic[];
    }
  /** The file system refused; `lost` is what would have been written. */
  | {
      readonly ok: false;
      readonly why: 'unwritable';
      readonly uri: vscode.Uri;
      readonly lost: string;
      readonly detail: string;
    };

/** How often a file may change under our hands before we give up. */
const ATTEMPTS = 3;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Makes a minimal edit of a sidecar or register. An open document is edited as a document (and saved
 * if it was clean), so that its undo works; a closed file is written whole to a new file that then
 * takes its place. `edit` gets the present text, `undefined` where there is no file yet, and may be
 * called again when the file changed meanwhile. Edits run one after another.
 */
export function editYaml(
  uri: vscode.Uri,
  edit: (text: string | undefined) => EditResult,
): Promise<Saved> {
  const task = queue.then(() => editNow(uri, edit));
  queue = task.catch(() => undefined);
  return task;
}

async function editNow(
  uri: vscode.Uri,
  edit: (text: string | undefined) => EditResult,
): Promise<Saved> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await tryRead(uri);
    if (read.failure !== undefined) {
      const lost = edit(undefined);
      return { ok: false, why: 'unwritable', uri, lost: newTextOf(lost), detail: read.failure };
    }
    const before = read.text;
    const result = edit(before);
    if (!result.ok) {
      const { diagnostics } = result;
      return { ok: false, why: 'refused', uri, text: before ?? '', diagnostics };
    }
    const lost = newTextOf(result);
    try {
      const document = openDocument(uri);
      if (document) {
        if (await editDocument(document, before ?? '', result)) return { ok: true, uri };
      } else if ((await readYamlText(uri)) === before) {
        await replaceFile(uri, result.text, before !== undefined);
        return { ok: true, uri };
      }
      if (attempt >= ATTEMPTS) throw new Error(vscode.l10n.t('The file keeps changing.'));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, why: 'unwritable', uri, lost, detail };
    }
  }
}

async function tryRead(
  uri: vscode.Uri,
): Promise<
  | { readonly text: string | undefined; readonly failure?: undefined }
  | { readonly text?: undefined; readonly failure: string }
> {
  try {
    return { text: await readYamlText(uri) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** What an edit would have added. */
function newTextOf(result: EditResult): string {
  if (!result.ok) return '';
  return result.edits
    .map(({ newText }) => newText)
    .join('')
    .trim();
}

async function editDocument(
  document: vscode.TextDocument,
  before: string,
  result: EditResult & { readonly ok: true },
): Promise<boolean> {
  if (document.getText() !== before) return false;
  const wasDirty = document.isDirty;
  const change = new vscode.WorkspaceEdit();
  for (const { start, end, newText } of result.edits) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    change.replace(document.uri, range, newText);
  }
  if (!(await vscode.workspace.applyEdit(change))) return false;
  if (!wasDirty && !(await document.save())) {
    throw new Error(vscode.l10n.t('The open document could not be saved.'));
  }
  return true;
}

/** Writes a whole file so that a reader sees the old or the new one, never a part. */
async function replaceFile(uri: vscode.Uri, text: string, exists: boolean): Promise<void> {
  const { fs } = vscode.workspace;
  const bytes = new TextEncoder().encode(text);
  if (exists && !(await mayReplace(uri))) {
    await fs.writeFile(uri, bytes);
    return;
  }
  const slash = uri.path.lastIndexOf('/') + 1;
  const suffix = Math.random().toString(36).slice(2, 8);
  const name = `.${uri.path.slice(slash)}.${suffix}.tmp`;
  const temporary = uri.with({ path: uri.path.slice(0, slash) + name });
  try {
    await fs.writeFile(temporary, bytes);
    await fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}

/** A link must stay a link, and a read-only file must stay as it is. */
async function mayReplace(uri: vscode.Uri): Promise<boolean> {
  const stat = await vscode.workspace.fs.stat(uri);
  if (stat.permissions === vscode.FilePermission.Readonly) {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  return (stat.type & vscode.FileType.SymbolicLink) === 0;
}

/** Tells the reader why something was not saved, with a way on. What was written is never lost. */
export async function explainFailure(saved: Saved & { readonly ok: false }): Promise<void> {
  const name = vscode.workspace.asRelativePath(saved.uri);
  if (saved.why === 'refused') {
    const [first] = saved.diagnostics;
    const at = positionAt(saved.text, first?.range.start ?? 0);
    const open = vscode.l10n.t('Open File');
    const picked = await vscode.window.showErrorMessage(
      vscode.l10n.t(
        'Nothing was saved. {0}, line {1}: {2}',
        name,
        at.line + 1,
        first?.message ?? '',
      ),
      open,
    );
    if (picked !== open) return;
    const position = new vscode.Position(at.line, at.character);
    await vscode.window.showTextDocument(saved.uri, {
      selection: new vscode.Range(position, position),
    });
    return;
  }
  const copy = vscode.l10n.t('Copy as YAML');
  const picked = await vscode.window.showErrorMessage(
    vscode.l10n.t('{0} can’t be written: {1}', name, saved.detail),
    copy,
  );
  if (picked === copy) await vscode.env.clipboard.writeText(saved.lost);
}
