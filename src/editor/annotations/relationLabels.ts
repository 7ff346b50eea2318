import * as vscode from 'vscode';
import type { NewAnnotation } from '../../annotations/editSidecar';
import type { PlacedAnnotation } from '../../corpus/corpusSource';
import { endOf, type Relation } from '../../corpus/relations';
import type { Snapshot } from '../../corpus/snapshot';
import { COMMANDS } from '../commandTable';
import { entityLabel } from '../cards/labels';
import { nameOfType, ownType } from '../cards/ownTypes';
import { commandLink, escapeMarkdown, shorten } from '../cards/markdown';
import { baseName } from '../sources/fileNames';

/** A kind of relation in the reader's language; one of the reader's own by its name, else as it is. */
export function relationLabel(kind: string): string {
  const own = nameOfType('relation', kind);
  if (own !== undefined) return own;
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

/** A relation of a source (its key) with both ends: "Ines → signed with → Olof". */
export function relationPhrase(
  snapshot: Snapshot,
  source: string,
  relation: NewAnnotation,
): string {
  const [start, end] = (['from', 'to'] as const).map((side) => {
    const found = endOf(snapshot, source, relation, side);
    return found ? endLabel(snapshot, found.placed) : '?';
  });
  return [start, relationLabel(relation.relation ?? ''), end].join(' → ');
}

/** Relations as lines of a card, each a link to the other end; where that is in another file than
 * `here` (a source's key), its name. */
export function relationLines(
  snapshot: Snapshot,
  relations: readonly Relation[],
  here: string,
): string {
  return relations
    .map(({ kind, forward, other, otherSource }) => {
      const name = escapeMarkdown(endLabel(snapshot, other));
      const { span } = other;
      const end = span
        ? commandLink(
            name,
            COMMANDS.goToPassage.id,
            [otherSource, span.start, span.end],
            vscode.l10n.t('Go to the passage'),
          )
        : name;
      const label = escapeMarkdown(relationLabel(kind));
      const path = snapshot.sources.get(otherSource)?.path ?? otherSource;
      const where = otherSource === here ? '' : `  ·  *${escapeMarkdown(baseName(path))}*`;
      const icon = ownType('relation', kind)?.icon ?? 'link';
      return `$(${icon}) ${forward ? `${label} → ${end}` : `${end} → ${label}`}${where}`;
    })
    .join('  \n');
}
