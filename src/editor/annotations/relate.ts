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
import {
  addAnnotations,
  type Annotated,
  openSource,
  removeAnnotations,
  saveNew,
  textOf,
} from './writeAnnotations';
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
/** Of other sources: what a list takes without a pause. */
const LISTED_ELSEWHERE = 5000;
const CONTEXT = 40;

/**
 * Relates what stands at a place of a source to something else in it, or in another source: `(uri, offset,
 * other offset, kind, other uri)`, or asks for what is not given. Resolves to the id of the relation.
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
  const there = elsewhere ? listEnds(snapshot, elsewhere) : ends;
  const to =
    typeof third === 'number' ? endAt(there, third) : await chooseEnd(app, document, ends, from);
  if (!to || to === from) return undefined;
  const kind =
    typeof fourth === 'string' ? fourth : await chooseKind(snapshot, document.uri, from, to);
  if (!kind) return undefined;
  return save(app, snapshot, source, { from, to, kind });
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

/** The other sources that a path leads to. */
function sourcesBeside(snapshot: Snapshot, here: string): CorpusSource[] {
  const from = addressOf(here);
  return [...snapshot.sources.values()].filter(
    ({ key }) => key !== here && pathBetween(from, addressOf(key)) !== undefined,
  );
}

/** What only other sources name, and nobody has annotated: each once, what is named most first. */
function listNamed(snapshot: Snapshot, beside: readonly CorpusSource[], known: Set<string>): End[] {
  const bySource = new Map(beside.map((source) => [source.key, source]));
  return [...snapshot.entities.entities.values()]
    .filter(({ id }) => !known.has(id))
    .sort((a, b) => b.mentionCount - a.mentionCount)
    .slice(0, LISTED_ELSEWHERE)
    .flatMap(({ id, type, occurrences }): End[] => {
      for (const { source, mentions } of occurrences) {
        const found = bySource.get(source)?.analysis.recognition.mentions[mentions[0] ?? -1];
        if (!found) continue;
        const label = entityLabel(snapshot, id);
        return [{ source, span: found, label, icon: typeIcon(type), entity: id }];
      }
      return [];
    });
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
 * Asks for the other end, the nearest first; of what is only recognised each name is offered once. Below
 * comes what is annotated in other sources, and what only they name.
 */
async function chooseEnd(
  app: App,
  document: vscode.TextDocument,
  ends: readonly End[],
  from: End,
): Promise<End | undefined> {
  const snapshot = app.index.snapshot();
  const distance = ({ span }: End) =>
    Math.max(span.start - from.span.end, from.span.start - span.end, 0);
  const own = (end: End) => end.entity ?? end.annotation?.entity;
  const seen = new Set([own(from), ...ends.map(({ annotation }) => annotation?.entity)]);
  const items: EndItem[] = [...ends]
    .sort((a, b) => distance(a) - distance(b))
    .filter((end) => {
      if (end === from || (end.entity !== undefined && seen.has(end.entity))) return false;
      seen.add(end.entity);
      return true;
    })
    .slice(0, LISTED)
    .map((end) => {
      const line = document.positionAt(end.span.start).line + 1;
      return itemOf(end, vscode.l10n.t('line {0}', line), around(document.getText(), end.span));
    });
  const beside = sourcesBeside(snapshot, from.source);
  const annotated = beside.flatMap((source) => listAnnotated(snapshot, source));
  const elsewhere = (end: End) => {
    const { path, analysis } = snapshot.sources.get(end.source) ?? {};
    const text = analysis?.source.text ?? '';
    return itemOf(end, baseName(path ?? end.source), around(text, end.span));
  };
  if (annotated.length > 0) items.push(separator(vscode.l10n.t('Annotated in other sources')));
  items.push(...annotated.slice(0, LISTED_ELSEWHERE).map(elsewhere));
  const known = new Set([...seen, ...annotated.map(own)].filter((id) => id !== undefined));
  const named = listNamed(snapshot, beside, known);
  if (named.length > 0) items.push(separator(vscode.l10n.t('Named in other sources')));
  items.push(...named.map(elsewhere));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Relate “{0}” to…', shorten(from.label, 60)),
    placeHolder: vscode.l10n.t('Choose what it is related to'),
    matchOnDetail: true,
    matchOnDescription: true,
  });
  return picked?.end;
}

function itemOf(end: End, description: string, detail: string): EndItem {
  return {
    label: `$(${end.icon}) ${escapeIcons(end.label)}`,
    description: escapeIcons(description),
    detail: escapeIcons(shorten(detail, 2 * CONTEXT + 40)),
    end,
  };
}

function separator(label: string): EndItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** A passage in the words that it stands in. */
function around(text: string, { start, end }: Span): string {
  const words = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
  return words === '' ? '' : `…${words.trim()}…`;
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

/**
 * Writes the relation, and before it the annotations that names at its ends lack, in one step. Ends count in
 * the texts of `snapshot` and of its `source`, whatever was edited since.
 */
async function save(
  app: App,
  snapshot: Snapshot,
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
  const there: Annotated[] = [];
  const article = source.analysis.source.text;
  const idOf = async ({ annotation, entity, span, source: key }: End): Promise<string> => {
    if (annotation || entity === undefined) return annotation?.id ?? '';
    const { content, undo } = await settle(app, app.index.uriOf(key), {
      kind: 'entity',
      id: entity,
    });
    undoes.push(undo);
    if (key === source.key) {
      made.push({ id: fresh(), ...content, target: describeTarget(article, span) });
      return made.at(-1)?.id ?? '';
    }
    const other = snapshot.sources.get(key);
    const exact = other ? (await textOf(app, other)).slice(span.start, span.end) : '';
    there.push(
      ...(await addAnnotations(app, [
        { source: key, start: span.start, end: span.end, exact, content },
      ])),
    );
    return there.at(-1)?.annotation.id ?? '';
  };
  const [start, end] = [await idOf(from), await idOf(to)];
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
      await removeAnnotations(app, [...saved, ...there]);
      for (const undo of undoes) await undo();
    },
  });
  return id;
}
