import * as vscode from 'vscode';
import { makeOccurrenceFinder } from '../../corpus/occurrences';
import type { Suggestion } from '../../corpus/suggestions';
import type { Choice } from '../annotations/annotatePicker';
import { changeEntry, settle } from '../annotations/recordedEntity';
import { addAnnotations, removeAnnotations, textOf } from '../annotations/writeAnnotations';
import type { App } from '../app';
import { entityLabel } from '../cards/labels';
import { shorten } from '../cards/markdown';
import { rememberDeed } from '../sidecars/takeBack';

/** What a reader makes of a suggestion. */
export type Verdict =
  /** It is the entity that it is taken for. */
  | { readonly kind: 'accept' }
  /** It is something else. */
  | { readonly kind: 'change'; readonly choice: Choice }
  /** This passage names nothing. */
  | { readonly kind: 'reject' }
  /** These words name nothing, wherever they stand in this source. */
  | { readonly kind: 'rejectInFile' }
  /** These words are never this entity; the register says so. */
  | { readonly kind: 'never' }
  /** These words are always this entity; the register says so. */
  | { readonly kind: 'always' };

/**
 * Writes what a reader made of a suggestion, so that it can be taken back in one step. Resolves to
 * what was done, for people; `undefined` where nothing was written.
 */
export async function judge(
  app: App,
  suggestion: Suggestion,
  verdict: Verdict,
): Promise<string | undefined> {
  const uri = app.index.uriOf(suggestion.source);
  const words = shorten(suggestion.exact, 40);
  const name = entityLabel(app.index.snapshot(), suggestion.entity);
  switch (verdict.kind) {
    case 'accept':
      return annotate(app, uri, suggestion, { kind: 'entity', id: suggestion.entity });
    case 'change':
      return annotate(app, uri, suggestion, verdict.choice);
    case 'reject': {
      const label = vscode.l10n.t('“{0}” names nothing here', words);
      return reject(app, [suggestion], label);
    }
    case 'rejectInFile': {
      const all = await sameWords(app, suggestion);
      return reject(app, all, vscode.l10n.t('“{0}” names nothing in this source', words));
    }
    case 'never': {
      const entity = app.index.snapshot().entity(suggestion.entity);
      if (!entity) return undefined;
      const undo = await changeEntry(app, uri, entity, (entry) => ({
        never: [...new Set([...(entry?.never ?? []), suggestion.exact])],
      }));
      return done(vscode.l10n.t('“{0}” is never {1}', words, name), undo);
    }
    case 'always': {
      const entity = app.index.snapshot().entity(suggestion.entity);
      if (!entity) return undefined;
      const undoEntry = await changeEntry(app, uri, entity, (entry) => {
        const known = [entry?.name ?? entity.name, ...Object.values(entry?.names ?? {}).flat()];
        const aliases = entry?.aliases ?? [];
        if (known.includes(suggestion.exact) || aliases.includes(suggestion.exact)) return {};
        return { aliases: [...aliases, suggestion.exact] };
      });
      const content = { type: 'mention' as const, entity: entity.id };
      const made = await addAnnotations(app, [{ ...suggestion, content }]);
      return done(vscode.l10n.t('“{0}” is always {1}', words, name), async () => {
        await removeAnnotations(app, made);
        await undoEntry();
      });
    }
  }
}

async function annotate(
  app: App,
  uri: vscode.Uri,
  suggestion: Suggestion,
  choice: Choice,
): Promise<string | undefined> {
  const { content, undo } = await settle(app, uri, choice);
  const made = await addAnnotations(app, [{ ...suggestion, content }]);
  if (made.length === 0) return undefined;
  const name =
    content.entity === undefined ? '' : entityLabel(app.index.snapshot(), content.entity);
  const words = shorten(suggestion.exact, 40);
  const label =
    name === ''
      ? vscode.l10n.t('“{0}” annotated', words)
      : vscode.l10n.t('“{0}” annotated as {1}', words, name);
  return done(label, async () => {
    await removeAnnotations(app, made);
    await undo();
  });
}

async function reject(
  app: App,
  passages: readonly Omit<Suggestion, 'entity' | 'confidence' | 'ambiguous'>[],
  label: string,
): Promise<string | undefined> {
  const content = { type: 'rejection' as const };
  const made = await addAnnotations(
    app,
    passages.map(({ source, start, end, exact }) => ({ source, start, end, exact, content })),
  );
  return made.length === 0 ? undefined : done(label, () => removeAnnotations(app, made));
}

function done(label: string, undo: () => Promise<void>): string {
  rememberDeed({ label, undo });
  return label;
}

/** The unjudged mentions of the same entity in the same words in the source of a suggestion. */
async function sameWords(
  app: App,
  { source: key, exact, entity }: Suggestion,
): Promise<Pick<Suggestion, 'source' | 'start' | 'end' | 'exact'>[]> {
  const snapshot = app.index.snapshot();
  const source = snapshot.sources.get(key);
  if (!source) return [];
  const find = makeOccurrenceFinder(snapshot, { entity, words: '' });
  return find(source, await textOf(app, source)).filter((each) => each.exact === exact);
}
