import * as vscode from 'vscode';
import type { Suggestion, SuggestionScope } from '../../corpus/suggestions';
import type { App } from '../app';
import { findEntityAt } from '../cards/entityAt';
import { countSources, entityLabel } from '../cards/labels';
import { escapeIcons } from '../cards/markdown';
import { placeOfCommand } from '../navigate';
import { openDocument } from '../sources/readText';
import { judge, type Verdict } from './judge';
import { listSuggestions, Review } from './review';

/** Asks what to go through, unless `given` says so, and begins; `undefined` where there is nothing. */
export async function startReview(app: App, given: unknown): Promise<Review | undefined> {
  const place = placeOfCommand(app, undefined, undefined);
  const document = vscode.window.activeTextEditor?.document;
  if (place && document) await app.index.readSourceOf(document);
  const scope = readScope(given) ?? (await chooseScope(app, place));
  if (!scope) return undefined;
  const suggestions = listSuggestions(app, scope);
  if (suggestions.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing is left to review: every recognised name is judged.'),
    );
    return undefined;
  }
  const review = new Review(app, scope, suggestions);
  const from = place && { source: place.key, offset: place.offset };
  await review.start(scope.doubtfulFirst ? undefined : from);
  return review;
}

function readScope(given: unknown): SuggestionScope | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { source, entity, doubtfulFirst } = given as Readonly<Record<string, unknown>>;
  return {
    ...(typeof source === 'string' ? { source } : {}),
    ...(typeof entity === 'string' ? { entity } : {}),
    doubtfulFirst: doubtfulFirst === true,
  };
}

async function chooseScope(
  app: App,
  place: { readonly key: string; readonly offset: number } | undefined,
): Promise<SuggestionScope | undefined> {
  const snapshot = app.index.snapshot();
  const all = listSuggestions(app, {});
  const source = place && snapshot.sources.get(place.key);
  const entity = source && findEntityAt(snapshot, source, place.offset)?.entity.id;
  const items: (vscode.QuickPickItem & { readonly scope: SuggestionScope })[] = [];
  const offer = (label: string, icon: string, scope: SuggestionScope) => {
    const found = all.filter(
      (each) =>
        (scope.source === undefined || each.source === scope.source) &&
        (scope.entity === undefined || each.entity === scope.entity),
    );
    if (found.length === 0) return;
    const files = new Set(found.map((each) => each.source)).size;
    const where = scope.source === undefined ? [countSources(files)] : [];
    const description = [countSuggestions(found.length), ...where].join(' · ');
    items.push({ label: `$(${icon}) ${escapeIcons(label)}`, description, scope });
  };
  if (place) offer(vscode.l10n.t('This File'), 'file', { source: place.key });
  if (entity !== undefined) {
    const name = entityLabel(snapshot, entity);
    offer(vscode.l10n.t('{0}, in All Sources', name), 'account', { entity });
  }
  offer(vscode.l10n.t('All Sources'), 'files', {});
  if (place) {
    const scope = { source: place.key, doubtfulFirst: true };
    offer(vscode.l10n.t('This File, the Doubtful First'), 'question', scope);
  }
  offer(vscode.l10n.t('All Sources, the Doubtful First'), 'question', { doubtfulFirst: true });
  if (items.length === 0) return {};
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Review Suggestions'),
    placeHolder: vscode.l10n.t('What is to be gone through?'),
  });
  return picked?.scope;
}

function countSuggestions(count: number): string {
  return count === 1 ? vscode.l10n.t('1 suggestion') : vscode.l10n.t('{0} suggestions', count);
}

/** The suggestion at a place that a link or the cursor names. */
export function suggestionAt(app: App, uri: unknown, offset: unknown): Suggestion | undefined {
  const place = placeOfCommand(app, uri, offset);
  if (!place) return undefined;
  return listSuggestions(app, { source: place.key }).find(
    ({ start, end }) => start <= place.offset && place.offset <= end,
  );
}

/** Judges the suggestion at a place without a review; says what was done. */
export async function judgeAt(
  app: App,
  uri: unknown,
  offset: unknown,
  verdict: Verdict,
): Promise<void> {
  const place = placeOfCommand(app, uri, offset);
  const document = place && openDocument(app.index.uriOf(place.key));
  // What was typed a moment ago may not be analysed yet.
  if (document) await app.index.readSourceOf(document);
  const suggestion = suggestionAt(app, uri, offset);
  const label = suggestion && (await judge(app, suggestion, verdict));
  const message = label ?? vscode.l10n.t('There is no suggestion at the cursor.');
  vscode.window.setStatusBarMessage(escapeIcons(message), 4000);
}
