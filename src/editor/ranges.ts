import * as vscode from 'vscode';
import { firstFrom, type Span } from '../text/span';

/** A span of an open document as a range. */
export function rangeIn(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/**
 * Turns spans of a text into ranges, for files that need not be open. One pass over the text, then a
 * binary search each; lines end at `\n`, `\r\n` or `\r`.
 */
export function makeRanges(text: string): (span: Span) => vscode.Range {
  const lines: Span[] = [{ start: 0, end: 0 }];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      lines.push({ start: at + 1, end: at + 1 });
    }
  }
  const position = (offset: number) => {
    const line = firstFrom(lines, offset + 1) - 1;
    return new vscode.Position(line, offset - (lines[line]?.start ?? 0));
  };
  return ({ start, end }) => new vscode.Range(position(start), position(end));
}
