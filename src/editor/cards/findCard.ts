import * as vscode from 'vscode';
import {
  annotationsAt,
  cardOfEntity,
  cardOfMention,
  cardOfReference,
  spanAt,
} from '../../corpus/card';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { Snapshot } from '../../corpus/snapshot';
import { reportHover } from '../events/reportHover';
import { annotationCard } from './annotationCard';
import { dateCard } from './dateCard';
import { entityCard } from './entityCard';
import { quoteHover } from './quoteCard';

/** What is to be shown of a stretch of a source. */
export interface FoundCard {
  readonly start: number;
  readonly end: number;
  readonly contents: vscode.MarkdownString[];
}

/**
 * What a reader made comes before what was recognised; a note and the name below it are shown together.
 * A card shows some ten lines before it scrolls: of a name that a reader annotated, that stands below who it is.
 */
export function findCard(
  snapshot: Snapshot,
  source: CorpusSource,
  offset: number,
): FoundCard | undefined {
  const annotations = annotationsAt(source, offset);
  const contents: vscode.MarkdownString[] = [];
  let span: { readonly start: number; readonly end: number } | undefined;
  let named: vscode.MarkdownString[] | undefined;
  for (const { item, start, end } of annotations) {
    const { annotation } = item;
    const place = { source: source.key, start };
    const made = annotationCard(item, snapshot, place);
    const entity = annotation.entity === undefined ? undefined : snapshot.entity(annotation.entity);
    if (annotation.type === 'mention' && entity && !named) {
      const card = cardOfEntity(snapshot, entity, vscode.env.language);
      const [who, links, ...rest] = entityCard(card, snapshot, place);
      named = [...(who && links ? [who, links] : []), ...made, ...rest];
    } else contents.push(...made);
    span ??= { start, end };
  }
  contents.push(...(named ?? []));
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
    contents.push(...entityCard(card, snapshot, place));
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
      const said = quoteHover(snapshot, source, offset);
      contents.push(...(said ? [said.contents] : []), ...(told?.contents ?? []));
      span ??= told?.span ?? said?.span;
    }
  }
  return span && { ...span, contents };
}
