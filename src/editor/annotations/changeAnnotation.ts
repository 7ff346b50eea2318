import * as vscode from 'vscode';
import { describeTarget } from '../../annotations/anchoring/describeTarget';
import { endOf, relationsOfAnnotation } from '../../corpus/relations';
import { type Choice, chooseAnnotation } from './annotatePicker';
import type { App } from '../app';
import { shorten } from '../cards/markdown';
import { placeOfCommand } from '../navigate';
import { offerUndo } from '../sidecars/takeBack';
import { annotationLabel } from './annotationLabels';
import { settle } from './recordedEntity';
import { chooseKind } from './relate';
import { endLabel, relationLabel } from './relationLabels';
import {
  type Annotated,
  openSource,
  removeAnnotations,
  restoreAnnotations,
  updateOne,
  withoutRange,
} from './writeAnnotations';

/** What a command is about: rows of the view, a place in a source, or the cursor. */
export async function findAnnotations(
  app: App,
  first: unknown,
  second: unknown,
): Promise<Annotated[]> {
  if (Array.isArray(first)) return first.filter(isAnnotated);
  if (isAnnotated(first)) {
    return Array.isArray(second) && second.length > 0 ? second.filter(isAnnotated) : [first];
  }
  const place = placeOfCommand(app, first, second);
  const source = place && app.index.snapshot().sources.get(place.key);
  if (!source) return [];
  const found = source.annotations
    .filter(({ span }) => span && span.start <= place.offset && place.offset <= span.end)
    .map(({ annotation }) => ({ source: source.key, annotation: withoutRange(annotation) }));
  return choose(app, [...found, ...relationsOf(app, found)]);
}

/** The relations that lead from or to some annotations, in whichever file, without these themselves. */
function relationsOf(app: App, annotated: readonly Annotated[]): Annotated[] {
  const snapshot = app.index.snapshot();
  const keyOf = ({ source, annotation }: Annotated) => `${annotation.id} ${source}`;
  const seen = new Set(annotated.map(keyOf));
  return annotated.flatMap(({ source, annotation }) =>
    relationsOfAnnotation(snapshot, source, annotation.id).flatMap((relation) => {
      const one = { source: relation.source, annotation: withoutRange(relation.annotation) };
      if (seen.has(keyOf(one))) return [];
      seen.add(keyOf(one));
      return [one];
    }),
  );
}

/** Gives an annotation the selection as its passage; all else that it says stays. */
export async function setPassage(app: App, first: unknown, second: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const source = editor && (await app.index.readSourceOf(editor.document));
  if (!editor || !source) return;
  const { document, selection } = editor;
  const text = document.getText(selection);
  const start = document.offsetAt(selection.start) + text.length - text.trimStart().length;
  const span = { start, end: start + text.trim().length };
  if (text.trim() === '') {
    say(vscode.l10n.t('Select what the annotation is to span.'));
    return;
  }
  const linked = typeof first === 'string' && typeof second === 'number';
  const overlapping = source.annotations
    .filter(({ span: old }) => old && old.start < span.end && span.start < old.end)
    .map(({ annotation }) => ({ source: source.key, annotation: withoutRange(annotation) }));
  // What was selected: the target tells of the text as it was then.
  const target = describeTarget(document.getText(), span);
  const [chosen] = linked
    ? await findAnnotations(app, first, second)
    : await choose(app, overlapping);
  if (!chosen) {
    say(vscode.l10n.t('No annotation overlaps the selection.'));
    return;
  }
  if (chosen.source !== source.key) return;
  const undo = await updateOne(app, chosen, { target });
  offerUndo({
    label: vscode.l10n.t('The annotation now spans “{0}”', shorten(target.exact, 40)),
    undo,
  });
}

/** Says anew what an annotated passage is: another entity, another kind. */
export async function changeAnnotation(app: App, args: readonly unknown[]): Promise<void> {
  const [first, second, given] = args;
  const [chosen] = await findAnnotations(app, first, second);
  if (!chosen) {
    say(vscode.l10n.t('There is no annotation at the cursor.'));
    return;
  }
  const { annotation, source } = chosen;
  const snapshot = app.index.snapshot();
  if (annotation.type === 'relation') {
    await changeRelation(app, chosen, given);
    return;
  }
  const exact = annotation.target?.exact ?? '';
  const choice =
    (given as Choice | undefined) ??
    (await chooseAnnotation({ snapshot, exact, here: annotation.entity }));
  if (!choice) return;
  const settled = await settle(app, app.index.uriOf(source), choice);
  const { type, entity, body } = settled.content;
  const back = await updateOne(app, chosen, {
    type,
    entity,
    entityType: undefined,
    ...(body === undefined ? {} : { body }),
  });
  offerUndo({
    label: vscode.l10n.t('“{0}” was annotated anew', shorten(exact, 40)),
    undo: async () => {
      await back();
      await settled.undo();
    },
  });
}

/** Says anew what relates the ends of a relation. */
async function changeRelation(app: App, chosen: Annotated, given: unknown): Promise<void> {
  const snapshot = app.index.snapshot();
  const [from, to] = (['from', 'to'] as const).map((side) => {
    const end = endOf(snapshot, chosen.source, chosen.annotation, side);
    return { label: end ? endLabel(snapshot, end.placed) : '?' };
  });
  if (!from || !to) return;
  const relation =
    typeof given === 'string'
      ? given
      : await chooseKind(snapshot, app.index.uriOf(chosen.source), from, to);
  if (relation === undefined) return;
  const undo = await updateOne(app, chosen, { relation });
  offerUndo({ label: [from.label, relationLabel(relation), to.label].join(' → '), undo });
}

/** Takes annotations out of their sidecars, and the relations that led from or to them. */
export async function deleteAnnotations(app: App, first: unknown, second: unknown): Promise<void> {
  const found = await findAnnotations(app, first, second);
  const chosen = [...found, ...relationsOf(app, found)];
  if (chosen.length === 0) {
    say(vscode.l10n.t('There is no annotation at the cursor.'));
    return;
  }
  await removeAnnotations(app, chosen);
  offerUndo({
    label:
      chosen.length === 1
        ? vscode.l10n.t('1 annotation deleted')
        : vscode.l10n.t('{0} annotations deleted', chosen.length),
    undo: () => restoreAnnotations(app, chosen),
  });
}

/** Asks which of several annotations is meant. */
async function choose(app: App, found: readonly Annotated[]): Promise<Annotated[]> {
  const items = found.map((annotated) => ({
    label: annotationLabel(app.index.snapshot(), annotated.annotation, annotated.source),
    description: shorten(annotated.annotation.target?.exact ?? '', 60),
    annotated,
  }));
  const [only] = items;
  if (items.length < 2) return only ? [only.annotated] : [];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Which annotation?'),
  });
  return picked ? [picked.annotated] : [];
}

function isAnnotated(value: unknown): value is Annotated {
  return typeof value === 'object' && value !== null && 'annotation' in value && 'source' in value;
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}

/** Shows the passage of an annotation; the sidecar where there is none. */
export async function showAnnotation(app: App, { source, annotation }: Annotated): Promise<void> {
  // A relation has no passage of its own: it leads from one.
  const shown = annotation.type === 'relation' ? annotation.from : annotation.id;
  const placed = app.index
    .snapshot()
    .sources.get(source)
    ?.annotations.find((each) => each.annotation.id === shown);
  const document = await openSource(app, source);
  const { span } = placed ?? {};
  if (!span) {
    await vscode.window.showTextDocument(document, { preserveFocus: true });
    say(vscode.l10n.t('The passage is not found any more.'));
    return;
  }
  const selection = new vscode.Range(
    document.positionAt(span.start),
    document.positionAt(span.end),
  );
  const editor = await vscode.window.showTextDocument(document, { selection, preserveFocus: true });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
