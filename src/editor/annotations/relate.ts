import * as vscode from 'vscode';
import { describeTarget } from '../../annotations/anchoring/describeTarget';
import type { NewAnnotation } from '../../annotations/editSidecar';
import { newId } from '../../annotations/ids';
import { addressOf, pathBetween } from '../../annotations/sourcePaths';
import { RELATION_TYPES } from '../../annotations/types';
import type { CorpusSource, PlacedAnnotation } from '../../corpus/corpusSource';
import { relationKinds } from '../../corpus/relations';
import type { Snapshot } from '../../corpus/snapshot';
import { overlap, type Span } from '../../text/span';
import type { App } from '../app';
import { entityLabel, typeIcon } from '../cards/labels';
import { ownType, ownTypes } from '../cards/ownTypes';
import { escapeIcons, shorten } from '../cards/markdown';
import { placeOfCommand } from '../navigate';
import { SECTION } from '../settings';
import { baseName } from '../sources/fileNames';
import { offerUndo } from '../sidecars/takeBack';
import { annotationIcon } from './annotationLabels';
import { settle } from './recordedEntity';
import { endLabel, relationLabel } from './relationLabels';
import { openSource, removeAnnotations, saveNew } from './writeAnnotations';
import { askTyped } from './typedChoice';

/** What a relation can lead from or to: an annotation, or a recognised name that becomes one. */
interface End {
  readonly span: Span;
  readonly label: string;
  readonly icon: string;
  /** Key of the source. */
  readonly source: string;
  readonly annotation?: PlacedAnnotation['annotation'];
  readonly entity?: string;
}

/** More than anyone scrolls through; typing finds the rest. */
const LISTED = 300;
/** Annotations of other sources: what a list takes without a pause. */
const LISTED_ELSEWHERE = 5000;
const CONTEXT = 40;

/**
 * Relates what stands at a place of a source to something else in it, or to an annotation of another
 * source: `(uri, offset, other offset, kind, other uri)`, or asks for what is not given. Resolves to the
 * id of the relation.
 */
export async function relate(app: App, args: readonly unknown[]): Promise<string | undefined> {
  const [first, second, third, fourth, fifth] = args;
  const place = placeOfCommand(app, first, second);
  const document = place && (await openSource(app, place.key));
  const source = document && app.index.sourceOf(document);
  if (!document || !source) return undefined;
  const snapshot = app.index.snapshot();
  const ends = listEnds(snapshot, source);
  const from = endAt(ends, place.offset);
  if (!from) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Put the cursor on an annotation or on a recognised name.'),
    );
    return undefined;
  }
  const elsewhere = typeof fifth === 'string' ? snapshot.sources.get(fifth) : undefined;
  const there = elsewhere ? listAnnotated(snapshot, elsewhere) : ends;
  const to =
    typeof third === 'number'
      ? endAt(there, third)
      : await chooseEnd(document, ends, from, listElsewhere(snapshot, source.key));
  if (!to || to === from) return undefined;
  const kind =
    typeof fourth === 'string' ? fourth : await chooseKind(snapshot, document.uri, from, to);
  if (!kind) return undefined;
  return save(app, document, source, { from, to, kind });
}

/** The annotated passages of a source, in the order of the text. */
function listAnnotated(snapshot: Snapshot, source: CorpusSource): End[] {
  return source.annotations
    .flatMap((placed): End[] => {
      const { annotation, span } = placed;
      if (!span || annotation.type === 'rejection' || annotation.type === 'relation') return [];
      const icon = annotationIcon(annotation.type);
      const label = endLabel(snapshot, placed);
      return [{ source: source.key, span, label, icon, annotation }];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** The annotated passages of all other sources that a path leads to. */
function listElsewhere(snapshot: Snapshot, here: string): End[] {
  const from = addressOf(here);
  const others = [...snapshot.sources.values()].filter(
    ({ key, annotations }) =>
      key !== here && annotations.length > 0 && pathBetween(from, addressOf(key)) !== undefined,
  );
  return others.flatMap((source) => listAnnotated(snapshot, source)).slice(0, LISTED_ELSEWHERE);
}

/** Annotations of passages, and the names that nobody has judged, in the order of the text. */
function listEnds(snapshot: Snapshot, source: CorpusSource): End[] {
  const ends = listAnnotated(snapshot, source);
  const judged = source.annotations.flatMap(({ annotation: { type }, span }) =>
    span && (type === 'mention' || type === 'rejection') ? [span] : [],
  );
  const ids = snapshot.entities.entityOf.get(source.key) ?? [];
  for (const mention of source.analysis.recognition.mentions) {
    const entity = ids[mention.entity];
    if (entity === undefined || judged.some((span) => overlap(span, mention) > 0)) continue;
    const icon = typeIcon(mention.type);
    const label = entityLabel(snapshot, entity);
    ends.push({ source: source.key, span: mention, label, icon, entity });
  }
  return ends.sort((a, b) => a.span.start - b.span.start);
}

/** The shortest that holds a place. */
function endAt(ends: readonly End[], offset: number): End | undefined {
  const length = ({ span }: End) => span.end - span.start;
  return ends
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => length(a) - length(b))[0];
}

interface EndItem extends vscode.QuickPickItem {
  readonly end?: End;
}

/**
 * Asks for the other end, the nearest first; of what is only recognised each name is offered once. What is
 * annotated in other sources comes below, source by source.
 */
async function chooseEnd(
  document: vscode.TextDocument,
  ends: readonly End[],
  from: End,
  elsewhere: readonly End[],
): Promise<End | undefined> {
  const distance = ({ span }: End) =>
    Math.max(span.start - from.span.end, from.span.start - span.end, 0);
  const seen = new Set([from.entity, ...ends.map(({ annotation }) => annotation?.entity)]);
  const text = document.getText();
  const items: EndItem[] = [...ends]
    .sort((a, b) => distance(a) - distance(b))
    .filter((end) => {
      if (end === from || (end.entity !== undefined && seen.has(end.entity))) return false;
      seen.add(end.entity);
      return true;
    })
    .slice(0, LISTED)
    .map((end) => {
      const { start, end: stop } = end.span;
      const around = text.slice(Math.max(0, start - CONTEXT), stop + CONTEXT);
      return {
        label: `$(${end.icon}) ${escapeIcons(end.label)}`,
        description: vscode.l10n.t('line {0}', document.positionAt(start).line + 1),
        detail: `…${escapeIcons(shorten(around, 2 * CONTEXT + 40))}…`,
        end,
      };
    });
  let last: string | undefined;
  for (const end of elsewhere) {
    const path = vscode.workspace.asRelativePath(vscode.Uri.parse(end.source, true));
    if (end.source !== last) {
      items.push({ label: path, kind: vscode.QuickPickItemKind.Separator });
    }
    last = end.source;
    items.push({
      label: `$(${end.icon}) ${escapeIcons(end.label)}`,
      description: escapeIcons(baseName(path)),
      detail: escapeIcons(shorten(end.annotation?.target?.exact ?? '', 2 * CONTEXT + 40)),
      end,
    });
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Relate “{0}” to…', shorten(from.label, 60)),
    placeHolder: vscode.l10n.t('Choose what it is related to'),
    matchOnDetail: true,
    matchOnDescription: true,
  });
  return picked?.end;
}

/** Asks what relates two ends: kinds in use, of the settings and of ours, or any words. */
export async function chooseKind(
  snapshot: Snapshot,
  uri: vscode.Uri,
  from: { readonly label: string },
  to: { readonly label: string },
): Promise<string | undefined> {
  const own = vscode.workspace.getConfiguration(SECTION, uri).get<unknown>('relationTypes');
  const wanted = Array.isArray(own) ? own.filter((kind) => typeof kind === 'string') : [];
  const declared = ownTypes('relation').map(({ id }) => id);
  const kinds = [
    ...new Set([...declared, ...relationKinds(snapshot), ...wanted, ...RELATION_TYPES]),
  ];
  interface Item extends vscode.QuickPickItem {
    readonly relation: string;
  }
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = `${shorten(from.label, 40)} → … → ${shorten(to.label, 40)}`;
  picker.placeholder = vscode.l10n.t('What relates the two? Choose, or type words of your own');
  const labelOf = (kind: string) =>
    `$(${ownType('relation', kind)?.icon ?? 'link'}) ${escapeIcons(relationLabel(kind))}`;
  const rows = (typed: string): Item[] => {
    const fresh = typed !== '' && !kinds.some((kind) => relationLabel(kind) === typed);
    return [
      ...kinds.map((kind) => ({ label: labelOf(kind), relation: kind })),
      ...(fresh
        ? [{ label: `$(add) ${escapeIcons(typed)}`, relation: typed, alwaysShow: true }]
        : []),
    ];
  };
  // Who types fast and confirms is ahead of the rows.
  return askTyped(picker, rows, (item, typed) => item?.relation ?? (typed || undefined));
}

/** Writes the relation, and before it the annotations that names at its ends lack, in one step. */
async function save(
  app: App,
  document: vscode.TextDocument,
  source: CorpusSource,
  { from, to, kind }: { readonly from: End; readonly to: End; readonly kind: string },
): Promise<string> {
  const ids = new Set(source.annotations.map(({ annotation }) => annotation.id));
  const fresh = () => {
    const id = newId(ids, Math.random);
    ids.add(id);
    return id;
  };
  const made: NewAnnotation[] = [];
  const undoes: (() => Promise<void>)[] = [];
  const article = document.getText();
  for (const { annotation, entity, span } of [from, to]) {
    if (annotation || entity === undefined) continue;
    const { content, undo } = await settle(app, document.uri, { kind: 'entity', id: entity });
    undoes.push(undo);
    made.push({ id: fresh(), ...content, target: describeTarget(article, span) });
  }
  const [one, other] = made.map(({ id }) => id);
  const start = from.annotation?.id ?? one ?? '';
  const end = to.annotation?.id ?? (from.annotation ? one : other) ?? '';
  const id = fresh();
  const toSource =
    to.source === source.key ? undefined : pathBetween(addressOf(source.key), addressOf(to.source));
  made.push({
    id,
    type: 'relation',
    relation: kind,
    from: start,
    to: end,
    ...(toSource === undefined ? {} : { toSource }),
  });
  const saved = await saveNew(app, source.key, article, made);
  const phrase = [from.label, relationLabel(kind), to.label].map((each) => shorten(each, 40));
  offerUndo({
    label: phrase.join(' → '),
    undo: async () => {
      await removeAnnotations(app, saved);
      for (const undo of undoes) await undo();
    },
  });
  return id;
}
