import type * as vscode from 'vscode';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { Span } from '../../text/span';
import type { App } from '../app';
import { findEntityAt, type NamedEntity } from '../cards/entityAt';

/** The languages a source may be shown in; the providers themselves ask whether it is one. */
export const ARTICLES: vscode.DocumentSelector = [
  { language: 'source-text' },
  { language: 'plaintext' },
  { language: 'markdown' },
];

/** What stands at a position of an article, once it is analysed and joined. */
export interface EntityHere extends NamedEntity {
  readonly source: CorpusSource;
}

/** `undefined` outside articles, between names, and where the request is no longer wanted. */
export async function entityHere(
  app: App,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<EntityHere | undefined> {
  const source = await app.index.readSourceOf(document);
  if (!source || token.isCancellationRequested) return undefined;
  const found = findEntityAt(app.index.snapshot(), source, document.offsetAt(position));
  return found && { ...found, source };
}

/** Spans that touch a range of offsets. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  return spans.filter((span) => span.end >= start && span.start <= end);
}
