import * as vscode from 'vscode';
import type { ResolvedTime } from '../../time/temporal';
import { COMMANDS } from '../commandTable';
import { type CardPlace, linkedMarkdown, plainMarkdown } from './cardParts';
import { dateLabel } from './labels';
import { commandLink, escapeMarkdown } from './markdown';
import { reasonLabel } from './reasons';

/** The card of a date: its value, why it was read so, and how to correct it. */
export function dateCard(
  time: ResolvedTime | undefined,
  { source, start }: CardPlace,
): vscode.MarkdownString[] {
  const head = time?.value
    ? `$(calendar) **${escapeMarkdown(dateLabel(time.value))}**  ·  ${escapeMarkdown(time.value)}`
    : `$(calendar) ${escapeMarkdown(vscode.l10n.t('Date unknown'))}`;
  const reason = time ? reasonLabel(time.evidence) : vscode.l10n.t('the context does not suffice');
  const actions = [
    commandLink(
      `$(edit) ${escapeMarkdown(vscode.l10n.t('Correct'))}`,
      COMMANDS.correctDate.id,
      [source, start],
      vscode.l10n.t('Say what this date means'),
    ),
    commandLink(
      `$(calendar) ${escapeMarkdown(vscode.l10n.t('Date of this source'))}`,
      COMMANDS.setSourceDate.id,
      [source],
      vscode.l10n.t('Say when this source was published'),
    ),
  ];
  return [
    plainMarkdown([head, `$(lightbulb) *${escapeMarkdown(reason)}*`]),
    linkedMarkdown([actions.join('  ·  ')]),
  ];
}
