import * as vscode from 'vscode';
import { makeOccurrenceFinder, type Occurrence } from '../../corpus/occurrences';
import { judgedSpans } from '../../corpus/suggestions';
import { overlap, type Span } from '../../text/span';
import { entityAt, readRequest } from './annotate';
import { type Choice, chooseAnnotation } from './annotatePicker';
import type { App } from '../app';
import { countSources, entityLabel } from '../cards/labels';
import { escapeIcons, shorten } from '../cards/markdown';
import { offerUndo, type Deed } from '../sidecars/takeBack';
import { settle } from './recordedEntity';
import { addAnnotations, removeAnnotations, textOf } from './writeAnnotations';

/** How much of the text a row of the preview shows before and after the passage, in UTF-16 units. */
const BEFORE = 26;
const AFTER = 34;

/** What is asked for where the command is run with arguments. */
interface Wishes {
  readonly scope?: unknown;
  readonly preview?: unknown;
}

interface Row extends vscode.QuickPickItem {
  readonly occurrence?: Occurrence;
}

/**
 * Annotates every place that names what stands at the cursor, in one file or all, after a preview.
 * `args` are those of `annotate`, with `scope: 'file' | 'workspace'` and `preview: false` where
 * nothing is to be asked. Resolves to how many annotations were made.
 */
export async function annotateAll(app: App, args: readonly unknown[]): Promise<number> {
  const request = await readRequest(app, args);
  if (!request) return 0;
  const { document, span } = request;
  const source = await app.index.readSourceOf(document);
  if (!source) return 0;
  const exact = document.getText().slice(span.start, span.end);
  const here = entityNamed(app, request.choice) ?? entityAt(app, source, span);
  const wishes = (typeof args[0] === 'object' && args[0] !== null ? args[0] : {}) as Wishes;
  const [inFile, everywhere] = await findEverywhere(app, source.key, here, exact, span);
  const scope = await chooseScope(wishes.scope, inFile, everywhere);
  if (!scope) return 0;
  if (scope.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('“{0}” is annotated wherever it stands.', shorten(exact, 60)),
    );
    return 0;
  }
  const snapshot = app.index.snapshot();
  const choice =
    request.choice ??
    (here === undefined
      ? await chooseAnnotation({ snapshot, exact, here })
      : { kind: 'entity' as const, id: here });
  if (!choice) return 0;
  const what = labelOf(app, choice, exact);
  const chosen = wishes.preview === false ? scope : await preview(app, what, scope);
  if (!chosen || chosen.length === 0) return 0;
  const { content, undo } = await settle(app, document.uri, choice);
  const made = await addAnnotations(
    app,
    chosen.map((occurrence) => ({ ...occurrence, content })),
  );
  const files = new Set(made.map(({ source: key }) => key)).size;
  const deed: Deed = {
    label: vscode.l10n.t(
      '{0} annotated as {1} in {2}',
      countPlaces(made.length),
      what,
      countSources(files),
    ),
    undo: async () => {
      await removeAnnotations(app, made);
      await undo();
    },
  };
  offerUndo(deed);
  return made.length;
}

function entityNamed(app: App, choice: Choice | undefined): string | undefined {
  if (choice?.kind !== 'entity') return undefined;
  return app.index.snapshot().entity(choice.id) ? choice.id : undefined;
}

function labelOf(app: App, choice: Choice, exact: string): string {
  switch (choice.kind) {
    case 'entity':
      return entityLabel(app.index.snapshot(), choice.id);
    case 'new':
      return choice.name;
    case 'note':
      return vscode.l10n.t('Note');
    case 'highlight':
      return vscode.l10n.t('Highlight: {0}', shorten(exact, 30));
  }
}

/** The occurrences in the source with the key `here`, and in all sources, that one first. */
async function findEverywhere(
  app: App,
  here: string,
  entity: string | undefined,
  words: string,
  span: Span,
): Promise<readonly [Occurrence[], Occurrence[]]> {
  const snapshot = app.index.snapshot();
  const find = makeOccurrenceFinder(snapshot, { entity, words });
  const inFile: Occurrence[] = [];
  const elsewhere: Occurrence[] = [];
  for (const source of snapshot.sources.values()) {
    const found = find(source, await textOf(app, source));
    if (source.key !== here) elsewhere.push(...found);
    else {
      inFile.push(...found);
      const listed = found.some((each) => overlap(each, span) > 0);
      if (!listed && !judgedSpans(source).touches(span)) {
        inFile.push({ source: here, ...span, exact: words, kind: 'words' });
      }
    }
  }
  inFile.sort((a, b) => a.start - b.start);
  return [inFile, [...inFile, ...elsewhere]];
}

async function chooseScope(
  wish: unknown,
  inFile: readonly Occurrence[],
  everywhere: readonly Occurrence[],
): Promise<readonly Occurrence[] | undefined> {
  if (wish === 'workspace') return everywhere;
  if (wish === 'file' || inFile.length === everywhere.length) return inFile;
  const files = new Set(everywhere.map(({ source }) => source)).size;
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: `$(file) ${vscode.l10n.t('In This File')}`,
        description: countPlaces(inFile.length),
        found: inFile,
      },
      {
        label: `$(files) ${vscode.l10n.t('In All Sources')}`,
        description: `${countPlaces(everywhere.length)} · ${countSources(files)}`,
        found: everywhere,
      },
    ],
    { title: vscode.l10n.t('Annotate All Occurrences') },
  );
  return picked?.found;
}

/** All places with a tick each, in their context; what stays ticked is annotated. */
async function preview(
  app: App,
  what: string,
  found: readonly Occurrence[],
): Promise<readonly Occurrence[] | undefined> {
  const snapshot = app.index.snapshot();
  const rows: Row[] = [];
  let key = '';
  let text = '';
  for (const occurrence of found) {
    if (occurrence.source !== key) {
      key = occurrence.source;
      const source = snapshot.sources.get(key);
      if (!source) continue;
      text = await textOf(app, source);
      rows.push({ label: source.path, kind: vscode.QuickPickItemKind.Separator });
    }
    rows.push({
      label: escapeIcons(contextOf(text, occurrence)),
      description: kindLabel(occurrence.kind),
      picked: true,
      occurrence,
    });
  }
  const picked = await vscode.window.showQuickPick(rows, {
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
    title: vscode.l10n.t('Annotate {0} as {1}', countPlaces(found.length), what),
    placeHolder: vscode.l10n.t('Take the tick away where it is something else'),
  });
  return picked?.flatMap(({ occurrence }) => (occurrence ? [occurrence] : []));
}

function contextOf(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - BEFORE);
  const before = text
    .slice(from, start)
    .replace(/^.*\n/s, '')
    .replace(/^\S*\s/, '');
  const after = text
    .slice(end, end + AFTER)
    .replace(/\n.*$/s, '')
    .replace(/\s\S*$/, '');
  return `…${before}[${text.slice(start, end)}]${after}…`;
}

function kindLabel(kind: Occurrence['kind']): string {
  switch (kind) {
    case 'name':
      return '';
    case 'short':
      return vscode.l10n.t('short form');
    case 'acronym':
      return vscode.l10n.t('acronym');
    case 'words':
      return vscode.l10n.t('same words');
  }
}

function countPlaces(count: number): string {
  return count === 1 ? vscode.l10n.t('1 place') : vscode.l10n.t('{0} places', count);
}
