import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../corpus/corpusSource';
import { relationsOfAnnotation } from '../../corpus/relations';
import type { Snapshot } from '../../corpus/snapshot';
import { relationLabel, relationLines } from '../annotations/relationLabels';
import { COMMANDS } from '../commandTable';
import { type CardPlace, linkedMarkdown, plainMarkdown } from './cardParts';
import { dateLabel, entityLabel } from './labels';
import { commandLink, escapeMarkdown } from './markdown';

/** The card of an annotation: what kind it is, what it says, whether its place is certain; how to change it. */
export function annotationCard(
  placed: PlacedAnnotation,
  snapshot: Snapshot,
  { source, start }: CardPlace,
): vscode.MarkdownString[] {
  const action = (icon: string, label: string, command: string, title: string) =>
    commandLink(`$(${icon}) ${escapeMarkdown(label)}`, command, [source, start], title);
  const actions = [
    action(
      'edit',
      vscode.l10n.t('Change'),
      COMMANDS.changeAnnotation.id,
      vscode.l10n.t('Say anew what this passage is'),
    ),
    action(
      'link',
      vscode.l10n.t('Relate'),
      COMMANDS.relate.id,
      vscode.l10n.t('Relate this to another annotation or name'),
    ),
    action(
      'selection',
      vscode.l10n.t('Use selection'),
      COMMANDS.setPassage.id,
      vscode.l10n.t('Extend or shrink the annotation to what is selected'),
    ),
    action(
      'trash',
      vscode.l10n.t('Delete'),
      COMMANDS.deleteAnnotations.id,
      vscode.l10n.t('Delete this annotation'),
    ),
  ];
  const { id, entity = '' } = placed.annotation;
  // The card of the entity has them already.
  const related = snapshot.entity(entity) ? [] : relationsOfAnnotation(snapshot, source, id);
  return [
    annotationText(placed, snapshot),
    ...(related.length > 0 ? [linkedMarkdown([relationLines(snapshot, related, source)])] : []),
    linkedMarkdown([actions.join('  ·  ')]),
  ];
}

/** The same without links. */
export function annotationText(
  { annotation, state }: PlacedAnnotation,
  snapshot: Snapshot,
): vscode.MarkdownString {
  const lines: string[] = [];
  const by = annotation.creator ? [annotation.creator] : [];
  const when = annotation.created ? [annotation.created.slice(0, 10)] : [];
  const sign = [...by, ...when.map((day) => dateLabel(day, 'short'))]
    .map((part) => `  ·  ${escapeMarkdown(part)}`)
    .join('');
  const { date } = annotation;
  const meant =
    annotation.type === 'note' && date !== undefined
      ? `$(calendar) ${escapeMarkdown(vscode.l10n.t('This date means {0}', dateLabel(date)))}`
      : '';
  switch (annotation.type) {
    case 'note':
      // Of a date that was corrected no more is to be said.
      if (meant && !annotation.body) lines.push(`${meant}${sign}`);
      else lines.push(`$(note) **${escapeMarkdown(vscode.l10n.t('Note'))}**${sign}`);
      break;
    case 'mention': {
      const entity = annotation.entity ?? '';
      const name = entityLabel(snapshot, entity);
      lines.push(`$(tag) ${escapeMarkdown(vscode.l10n.t('Annotated as {0}', name))}${sign}`);
      break;
    }
    case 'event':
      lines.push(`$(calendar) ${escapeMarkdown(vscode.l10n.t('Annotated event'))}${sign}`);
      break;
    case 'rejection':
      lines.push(`$(circle-slash) ${escapeMarkdown(vscode.l10n.t('Rejected suggestion'))}${sign}`);
      break;
    case 'relation':
      lines.push(`$(link) ${escapeMarkdown(relationLabel(annotation.relation ?? ''))}${sign}`);
      break;
    case 'highlight':
      lines.push(`$(paintcan) ${escapeMarkdown(vscode.l10n.t('Highlight'))}${sign}`);
      break;
  }
  if (annotation.body) {
    if (meant) lines.push(meant);
    lines.push(annotation.body.split(/\r?\n/).map(escapeMarkdown).join('  \n').trim());
  }
  if (annotation.tags?.length) {
    lines.push(annotation.tags.map((tag) => `$(tag) ${escapeMarkdown(tag)}`).join('  '));
  }
  if (annotation.range.start < 0) {
    lines.push(`$(warning) *${escapeMarkdown(vscode.l10n.t('Not written to its file yet.'))}*`);
  }
  if (state === 'changed') {
    lines.push(
      `$(warning) *${escapeMarkdown(vscode.l10n.t('The passage has changed since this was written.'))}*`,
    );
  }
  return plainMarkdown(lines);
}
