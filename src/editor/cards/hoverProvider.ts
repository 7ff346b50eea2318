import * as vscode from 'vscode';
import {
  annotationsAt,
  cardOfEntity,
  cardOfMention,
  cardOfReference,
  spanAt,
} from '../../corpus/card';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { App } from '../app';
import { reportHover } from '../events/reportHover';
import { annotationCard, dateCard, entityCard } from './cardMarkdown';

/** Cards on names, dates and annotations. */
export function register(app: App): vscode.Disposable {
  return vscode.languages.registerHoverProvider([{ scheme: '*' }], {
    provideHover: async (document, position, token) => {
      if (!app.index.isArticle(document.uri)) return undefined;
      const source = await app.index.readSourceOf(document);
      if (!source || token.isCancellationRequested) return undefined;
      const found = findCard(app, source, document.offsetAt(position));
      if (!found) return undefined;
      const range = new vscode.Range(
        document.positionAt(found.start),
        document.positionAt(found.end),
      );
      return new vscode.Hover(found.contents, range);
    },
  });
}

interface FoundCard {
  readonly start: number;
  readonly end: number;
  readonly contents: vscode.MarkdownString[];
}

/**
 * What a reader made comes before what was recognised; a note and the name below it are shown
 * together.
 */
function findCard(app: App, source: CorpusSource, offset: number): FoundCard | undefined {
  const snapshot = app.index.snapshot();
  const annotations = annotationsAt(source, offset);
  const contents: vscode.MarkdownString[] = [];
  let span: { readonly start: number; readonly end: number } | undefined;
  let named = false;
  for (const { item, start, end } of annotations) {
    const { annotation } = item;
    const entity = annotation.entity === undefined ? undefined : snapshot.entity(annotation.entity);
    if (annotation.type === 'mention' && entity && !named) {
      named = true;
      contents.unshift(
        ...entityCard(cardOfEntity(snapshot, entity, vscode.env.language), snapshot, {
          source: source.key,
          start,
        }),
      );
    }
    contents.push(...annotationCard(item, snapshot, { source: source.key, start }));
    span ??= { start, end };
  }
  const { mentions } = source.analysis.recognition;
  const mention = named ? undefined : spanAt(mentions, offset);
  const card =
    mention === undefined
      ? undefined
      : cardOfMention(snapshot, source, mention, vscode.env.language);
  const at = mention === undefined ? undefined : mentions[mention];
  if (card && at) {
    const rejected = annotations.some(({ item }) => item.annotation.type === 'rejection');
    const place = { source: source.key, start: at.start, open: !rejected };
    contents.unshift(...entityCard(card, snapshot, place));
    span = { start: at.start, end: at.end };
  } else if (!named) {
    const { references = [] } = source.analysis.recognition;
    const reference = spanAt(references, offset);
    const meant =
      reference === undefined
        ? undefined
        : cardOfReference(snapshot, source, reference, vscode.env.language);
    const passage = reference === undefined ? undefined : references[reference];
    if (meant && passage) {
      const place = { source: source.key, start: passage.start };
      contents.unshift(...entityCard(meant, snapshot, place));
      span ??= { start: passage.start, end: passage.end };
    }
    const date = spanAt(source.analysis.dates, offset);
    const expression = date === undefined ? undefined : source.analysis.dates[date];
    if (date !== undefined && expression) {
      const place = { source: source.key, start: expression.start };
      contents.unshift(...dateCard(snapshot.events.times.get(source.key)?.[date], place));
      span ??= { start: expression.start, end: expression.end };
    } else {
      const told = reportHover(snapshot, source, offset);
      contents.push(...(told?.contents ?? []));
      span ??= told?.span;
    }
  }
  return span && { ...span, contents };
}
