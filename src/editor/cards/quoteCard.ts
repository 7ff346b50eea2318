import * as vscode from 'vscode';
import { cardOfEntity, spanAt } from '../../corpus/card';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { Snapshot } from '../../corpus/snapshot';
import type { Span } from '../../text/span';
import { COMMANDS, LINKED_COMMANDS } from '../commandTable';
import { commandLink, escapeMarkdown } from './markdown';

/** Who says the words of the quotation at an offset, in what office, as a link to all that is known of them. */
export function quoteHover(
  snapshot: Snapshot,
  source: CorpusSource,
  offset: number,
): { readonly span: Span; readonly contents: vscode.MarkdownString } | undefined {
  const { quotes } = source.analysis.recognition;
  const quote = quotes[spanAt(quotes, offset) ?? -1];
  if (quote?.speaker === undefined) return undefined;
  const id = snapshot.entities.entityOf.get(source.key)?.[quote.speaker];
  const entity = id === undefined ? undefined : snapshot.entity(id);
  if (!entity) return undefined;
  const { name, roles } = cardOfEntity(snapshot, entity, vscode.env.language);
  const who = commandLink(
    `**${escapeMarkdown(name)}**`,
    COMMANDS.openEntity.id,
    [entity.id],
    vscode.l10n.t('Open the page with everything known'),
  );
  const [role] = roles;
  const office = role && [role.title, role.organisation].flatMap((part) => part ?? []).join(', ');
  const said = `$(quote) ${vscode.l10n.t('Said by {0}', who)}`;
  const line = office ? `${said}  ·  ${escapeMarkdown(office)}` : said;
  const contents = new vscode.MarkdownString(line, true);
  contents.isTrusted = { enabledCommands: LINKED_COMMANDS };
  return { span: quote, contents };
}
