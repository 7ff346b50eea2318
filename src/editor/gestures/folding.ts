import * as vscode from 'vscode';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { App } from '../app';
import { makeRanges } from '../ranges';
import { ARTICLES } from './articles';

/** What a page carries around its article folds away: teasers, navigation, comment forms. */
export function register(app: App): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(ARTICLES, {
    provideFoldingRanges: async (document, _context, token) => {
      const source = await app.index.readSourceOf(document);
      if (!source || token.isCancellationRequested) return undefined;
      return foldFurniture(source);
    },
  });
}

/** Runs of furniture of two lines and more; a new teaser begins a new run. */
function foldFurniture({ analysis }: CorpusSource): vscode.FoldingRange[] {
  const rangeOf = makeRanges(analysis.source.text);
  const folds: vscode.FoldingRange[] = [];
  let from: number | undefined;
  let to = 0;
  let kept: string | undefined;
  const close = () => {
    if (from !== undefined && to > from) folds.push(new vscode.FoldingRange(from, to));
    from = undefined;
  };
  for (const paragraph of analysis.source.paragraphs) {
    const { start, end } = rangeOf(paragraph);
    const kind =
      paragraph.furniture === undefined && paragraph.zone === 0
        ? undefined
        : `${paragraph.furniture ?? ''} ${String(paragraph.zone)}`;
    if (kind !== kept) close();
    kept = kind;
    if (kind === undefined) continue;
    from ??= start.line;
    to = end.line;
  }
  close();
  return folds;
}
