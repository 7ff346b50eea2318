import * as vscode from 'vscode';
import type { CorpusSource, PlacedAnnotation } from '../../corpus/corpusSource';
import type { Relation } from '../../corpus/relations';
import type { Snapshot } from '../../corpus/snapshot';
import { COMMANDS } from '../commandTable';
import { entityLabel } from '../cards/labels';
import { commandLink, escapeMarkdown, shorten } from '../cards/markdown';

/** The kinds of relation that are always offered. */
export const RELATION_KINDS: readonly string[] = [
  'signed-with',
  'works-for',
  'part-of',
  'family-of',
  'supports',
  'contradicts',
];

/** A kind of relation in the reader's language; one of the reader's own as it is. */
export function relationLabel(kind: string): string {
  switch (kind) {
    case 'signed-with':
      return vscode.l10n.t('signed with');
    case 'works-for':
      return vscode.l10n.t('works for');
    case 'part-of':
      return vscode.l10n.t('part of');
    case 'family-of':
      return vscode.l10n.t('family of');
    case 'supports':
      return vscode.l10n.t('supports');
    case 'contradicts':
      return vscode.l10n.t('contradicts');
    default:
      return kind;
  }
}

/** What stands at an end of a relation: the entity, else the words. */
export function endLabel(snapshot: Snapshot, { annotation }: PlacedAnnotation): string {
  const { entity, target, body, id } = annotation;
  if (entity !== undefined) return entityLabel(snapshot, entity);
  return shorten(body ?? (target === undefined ? id : `“${target.exact}”`), 60);
}

/** A relation of a source with both ends: "Ines → signed with → Olof". */
export function relationPhrase(
  snapshot: Snapshot,
  source: CorpusSource | undefined,
  { relation = '', from, to }: { relation?: string; from?: string; to?: string },
): string {
  const [start, end] = [from, to].map((id) => {
    const placed = source?.annotations.find(({ annotation }) => annotation.id === id);
    return placed ? endLabel(snapshot, placed) : '?';
  });
  return [start, relationLabel(relation), end].join(' → ');
}

/** Relations as lines of a card, each a link to the other end. */
export function relationLines(snapshot: Snapshot, relations: readonly Relation[]): string {
  return relations
    .map(({ source, kind, forward, other }) => {
      const name = escapeMarkdown(endLabel(snapshot, other));
      const { span } = other;
      const end = span
        ? commandLink(
            name,
            COMMANDS.goToPassage.id,
            [source, span.start, span.end],
            vscode.l10n.t('Go to the passage'),
          )
        : name;
      const label = escapeMarkdown(relationLabel(kind));
      return `$(link) ${forward ? `${label} → ${end}` : `${end} → ${label}`}`;
    })
    .join('  \n');
}
