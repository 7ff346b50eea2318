import * as vscode from 'vscode';
import type { GlossatorApi } from '../../../src/editor/extension';
import { ok } from './assert';

/** What the extension exports, once the folder has been read. */
export async function startGlossator(): Promise<GlossatorApi> {
  const extension = vscode.extensions.getExtension<GlossatorApi>('glossator.glossator');
  ok(extension, 'the extension is missing');
  const api = await extension.activate();
  await api.whenReady();
  return api;
}

/** One card as text: the Markdown of all parts, and the range it is about. */
export interface ShownCard {
  readonly text: string;
  readonly range: vscode.Range | undefined;
}

/** The cards that VS Code would show at the first place where `words` stand. */
export async function hoverOver(
  document: vscode.TextDocument,
  words: string,
): Promise<ShownCard[]> {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `"${words}" is not in ${document.uri.path}`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(at + 1),
  );
  return hovers.map(({ contents, range }) => ({
    text: contents
      .map((part) => readMarkdown(part instanceof vscode.MarkdownString ? part.value : ''))
      .join('\n'),
    range,
  }));
}

/** Markdown with its character references as the characters. */
export function readMarkdown(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
