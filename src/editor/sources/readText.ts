import * as vscode from 'vscode';
import { sniffBytes, withoutBom } from './fileText';

/** Why a file was passed over. */
export type SkipReason = 'too-large' | 'binary' | 'unreadable';

/** The text of a file as an editor would show it, or why there is none. */
export type ReadText =
  | { readonly text: string; readonly skipped?: undefined }
  | { readonly text?: undefined; readonly skipped: SkipReason; readonly detail: string };

/** The open document of a resource, if there is one that has not been closed. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === key,
  );
}

/**
 * Reads a source: the open document's text, else the file, decoded as the reader's settings and the
 * bytes say. Never throws.
 */
export async function readText(uri: vscode.Uri, maxBytes: number): Promise<ReadText> {
  const document = openDocument(uri);
  if (document) return { text: document.getText() };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maxBytes) return { skipped: 'too-large', detail: formatMegabytes(size) };
    const bytes = await vscode.workspace.fs.readFile(uri);
    const kind = sniffBytes(bytes);
    if (kind === 'binary') return { skipped: 'binary', detail: '' };
    return { text: withoutBom(await decode(uri, bytes, kind)) };
  } catch (error) {
    return {
      skipped: 'unreadable',
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}

async function decode(
  uri: vscode.Uri,
  bytes: Uint8Array,
  kind: 'text' | 'utf16le' | 'utf16be',
): Promise<string> {
  if (kind !== 'text') return vscode.workspace.decode(bytes, { encoding: kind });
  const files = vscode.workspace.getConfiguration('files', { uri, languageId: 'plaintext' });
  const plainUtf8 =
    files.get<string>('encoding', 'utf8') === 'utf8' &&
    !files.get<boolean>('autoGuessEncoding', false);
  if (plainUtf8) return new TextDecoder('utf-8').decode(bytes);
  return vscode.workspace.decode(bytes, { uri });
}

function formatMegabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}
