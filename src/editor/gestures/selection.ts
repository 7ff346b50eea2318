import * as vscode from 'vscode';
import type { CorpusSource } from '../../corpus/corpusSource';
import { contains, type Span } from '../../text/span';
import type { App } from '../app';
import { rangeIn } from '../ranges';
import { ARTICLES } from './articles';

/** Expand Selection goes from the cursor to the name, the quotation, the sentence, the paragraph. */
export function register(app: App): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(ARTICLES, {
    provideSelectionRanges: async (document, positions, token) => {
      const source = await app.index.readSourceOf(document);
      if (!source || token.isCancellationRequested) return undefined;
      return positions.map((position) => {
        const offset = document.offsetAt(position);
        let selection = new vscode.SelectionRange(
          rangeIn(document, { start: 0, end: document.getText().length }),
        );
        for (const span of stretchesAt(source, offset)) {
          const range = rangeIn(document, span);
          if (!selection.range.isEqual(range) && selection.range.contains(range)) {
            selection = new vscode.SelectionRange(range, selection);
          }
        }
        return selection;
      });
    },
  });
}

/** What holds an offset, the longest first. */
function stretchesAt({ analysis }: CorpusSource, offset: number): Span[] {
  const point = { start: offset, end: offset };
  const paragraph = analysis.source.paragraphs.find((each) => contains(each, point));
  return [
    ...(paragraph ? [paragraph, ...paragraph.sentences] : []),
    ...analysis.recognition.quotes,
    ...analysis.recognition.mentions,
    ...analysis.dates,
  ]
    .filter((span) => contains(span, point))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}
