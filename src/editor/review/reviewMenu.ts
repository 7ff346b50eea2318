import * as vscode from 'vscode';
import { type CommandName, COMMANDS } from '../commandTable';
import { escapeIcons, shorten } from '../cards/markdown';
import type { Review } from './review';

/** Everything that can be done with the current suggestion, with the key of each. */
export async function showReviewMenu(review: Review): Promise<void> {
  const item = (name: CommandName, icon: string, label: string, key: string) => ({
    label: `$(${icon}) ${label}`,
    description: key,
    name,
  });
  const picked = await vscode.window.showQuickPick(
    [
      item('acceptSuggestion', 'check', vscode.l10n.t('Accept'), 'Y · Enter'),
      item('rejectSuggestion', 'circle-slash', vscode.l10n.t('Not an Entity'), 'N · Delete'),
      item('changeSuggestion', 'edit', vscode.l10n.t('Change…'), 'C'),
      item('alwaysThis', 'pin', vscode.l10n.t('Always This One'), 'A'),
      item('neverInFile', 'eye-closed', vscode.l10n.t('Never in This Source'), 'Shift+N'),
      item('neverThisName', 'trash', vscode.l10n.t('Never This Name'), 'X'),
      item('nextSuggestion', 'arrow-down', vscode.l10n.t('Next'), 'J · ↓ · →'),
      item('previousSuggestion', 'arrow-up', vscode.l10n.t('Previous'), 'K · ↑ · ←'),
      item('takeBackVerdict', 'discard', vscode.l10n.t('Take Back'), 'U'),
      item('endReview', 'close', vscode.l10n.t('End the Review'), 'Escape'),
    ],
    { title: escapeIcons(shorten(review.current?.exact ?? '', 60)) },
  );
  if (picked) await vscode.commands.executeCommand(COMMANDS[picked.name].id);
}
