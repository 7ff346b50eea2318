import * as vscode from 'vscode';
import { followEdits, type TextChange } from '../../annotations/followEdits';
import type { Span } from '../../text/span';

/** A passage of a document that may be edited meanwhile. */
export interface FollowedSpan {
  /** Where it is in the document's present text; `undefined` where nothing is left of it. */
  readonly span: Span | undefined;
  dispose(): void;
}

/** The changes of a document as passages follow them. */
export function textChangesOf({
  contentChanges,
}: vscode.TextDocumentChangeEvent): readonly TextChange[] {
  return contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
    offset: rangeOffset,
    length: rangeLength,
    newText: text,
  }));
}

/**
 * Follows a passage while something is asked or waited for: what is annotated must be what was chosen,
 * though the reader types on. `span` counts in the document's present text.
 */
export function followSpan(document: vscode.TextDocument, span: Span): FollowedSpan {
  let now: Span | undefined = span;
  const subscription = vscode.workspace.onDidChangeTextDocument((event) => {
    if (event.document === document) now &&= followEdits(now, textChangesOf(event));
  });
  return {
    get span() {
      return now;
    },
    dispose: () => {
      subscription.dispose();
    },
  };
}
