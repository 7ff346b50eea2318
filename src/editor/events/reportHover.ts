import * as vscode from 'vscode';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { Snapshot } from '../../corpus/snapshot';
import type { Span } from '../../text/span';
import { COMMANDS, LINKED_COMMANDS } from '../commandTable';
import { commandLink, escapeMarkdown } from '../cards/markdown';
import { eventCard } from './eventCard';
import { passagesOfSource } from './reportIndex';

/**
 * The card of the event that the word under the mouse tells of: its trigger ("met", 签署), so that reading
 * the rest of the passage stays undisturbed.
 */
export function reportHover(
  snapshot: Snapshot,
  source: CorpusSource,
  offset: number,
): { readonly span: Span; readonly contents: vscode.MarkdownString[] } | undefined {
  for (const { event, report } of passagesOfSource(snapshot, source.key)) {
    const told = report.report === undefined ? undefined : source.analysis.reports[report.report];
    const span = told?.trigger;
    if (!span || offset < span.start || offset > span.end) continue;
    const links = [
      commandLink(
        `$(verified) ${escapeMarkdown(vscode.l10n.t('Settle'))}`,
        COMMANDS.settleEvent.id,
        [source.key, span.start],
        vscode.l10n.t('Confirm or correct this event'),
      ),
      commandLink(
        `$(arrow-down) ${escapeMarkdown(vscode.l10n.t('Next report'))}`,
        COMMANDS.nextReport.id,
        [source.key, span.start],
        vscode.l10n.t('What the next source says of it'),
      ),
    ];
    const actions = new vscode.MarkdownString(links.join('  ·  '), true);
    actions.isTrusted = { enabledCommands: LINKED_COMMANDS };
    return { span, contents: [actions, eventCard(snapshot, event)] };
  }
  return undefined;
}
