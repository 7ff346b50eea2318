import * as vscode from 'vscode';
import { LINKED_COMMANDS } from '../commandTable';

/** Where the reader points: links lead on from there. */
export interface CardPlace {
  /** Key of the source. */
  readonly source: string;
  readonly start: number;
  /** Nobody has judged yet what was recognised there. */
  readonly open?: boolean;
}

/** Markdown that may hold text out of articles, escaped, and runs nothing. */
export function plainMarkdown(lines: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.join('\n\n'), true);
  markdown.isTrusted = false;
  return markdown;
}

/** Markdown whose links may run the commands of our allow-list and nothing else. */
export function linkedMarkdown(lines: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: LINKED_COMMANDS };
  return markdown;
}
