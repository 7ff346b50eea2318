import * as vscode from 'vscode';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { Snapshot } from '../../corpus/snapshot';
import type { Span } from '../../text/span';
import type { App } from '../app';
import { dateLabel, entityLabel, eventLabel } from '../cards/labels';
import { shorten } from '../cards/markdown';
import { rangeIn } from '../ranges';
import { ARTICLES } from './articles';

/** How much of a headline or quotation an outline shows, in UTF-16 units: its list is wide. */
const QUOTE_LENGTH = 120;

/** The outline of an article (Ctrl+Shift+O, breadcrumbs): headline, what is told, what is said. */
export function register(app: App): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    ARTICLES,
    {
      provideDocumentSymbols: async (document, token) => {
        const source = await app.index.readSourceOf(document);
        if (!source || token.isCancellationRequested) return [];
        return describeOutline(app.index.snapshot(), source, document);
      },
    },
    { label: vscode.l10n.t('Events and Quotations') },
  );
}

function describeOutline(
  snapshot: Snapshot,
  source: CorpusSource,
  document: vscode.TextDocument,
): vscode.DocumentSymbol[] {
  const symbols: vscode.DocumentSymbol[] = [];
  const add = (name: string, detail: string, kind: vscode.SymbolKind, span: Span) => {
    if (name === '') return;
    const range = rangeIn(document, span);
    symbols.push(new vscode.DocumentSymbol(name, detail, kind, range, range));
  };
  const { source: text, recognition } = source.analysis;
  const slice = ({ start, end }: Span) => shorten(text.text.slice(start, end), QUOTE_LENGTH);
  if (text.headline) add(slice(text.headline), '', vscode.SymbolKind.Module, text.headline);
  for (const event of snapshot.events.events) {
    const report = event.reports.find((each) => each.source === source.key);
    if (!report) continue;
    const when = event.date === undefined ? '' : dateLabel(event.date, 'short');
    add(eventLabel(snapshot, event), when, vscode.SymbolKind.Event, report);
  }
  const ids = snapshot.entities.entityOf.get(source.key) ?? [];
  for (const quote of recognition.quotes) {
    const id = quote.speaker === undefined ? undefined : ids[quote.speaker];
    const speaker = id === undefined ? '' : entityLabel(snapshot, id);
    add(slice(quote), speaker, vscode.SymbolKind.String, quote);
  }
  return symbols.sort((a, b) => a.range.start.compareTo(b.range.start));
}
