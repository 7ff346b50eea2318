import * as vscode from 'vscode';

const SCHEME = 'glossator-event';

/** What a badge at the end of a row says. */
export interface BadgeFacts {
  readonly conflict: boolean;
  readonly fresh: boolean;
  readonly settled: boolean;
}

/** An address by which VS Code asks for the badge of a row; it names nothing that can be opened. */
export function badgeUri(id: string, { conflict, fresh, settled }: BadgeFacts): vscode.Uri {
  const query = [conflict && 'conflict', fresh && 'new', settled && 'settled'].filter(Boolean);
  return vscode.Uri.from({ scheme: SCHEME, path: `/${id}`, query: query.join('+') });
}

/** Signs at the end of rows, where a narrow view still shows them; told apart without colour. */
export const badges: vscode.FileDecorationProvider = {
  provideFileDecoration: (uri) => {
    if (uri.scheme !== SCHEME) return undefined;
    const facts = uri.query.split('+');
    const conflict = facts.includes('conflict');
    const fresh = facts.includes('new');
    if (!conflict && !fresh) {
      return facts.includes('settled')
        ? new vscode.FileDecoration('✓', vscode.l10n.t('settled'))
        : undefined;
    }
    const says = [
      ...(conflict ? [vscode.l10n.t('sources differ')] : []),
      ...(fresh ? [vscode.l10n.t('new since you last looked')] : []),
    ];
    const badge = `${conflict ? '!' : ''}${fresh ? 'N' : ''}`;
    const colour = new vscode.ThemeColor(
      conflict ? 'list.warningForeground' : 'gitDecoration.untrackedResourceForeground',
    );
    return new vscode.FileDecoration(badge, says.join(', '), colour);
  },
};
