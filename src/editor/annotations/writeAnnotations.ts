import * as vscode from 'vscode';
import { describeTarget } from '../../annotations/anchoring/describeTarget';
import type { AnnotationChanges, NewAnnotation } from '../../annotations/editSidecar';
import { hashText } from '../../annotations/hash';
import { newId } from '../../annotations/ids';
import type { Annotation } from '../../annotations/model';
import type { Change } from '../../annotations/storing/change';
import type { CorpusSource } from '../../corpus/corpusSource';
import { CodePointOffsets } from '../../text/offsets';
import type { Span } from '../../text/span';
import { type AnnotationContent, annotateTextOften } from './annotateText';
import type { App } from '../app';
import { findCreator } from '../sidecars/creator';
import { sidecarOf } from '../sources/findFiles';
import { readText } from '../sources/readText';
import { storeOf } from '../sidecars/yamlStore';

/** A passage to be annotated. */
export interface NewPassage extends Span {
  /** Key of the source. */
  readonly source: string;
  /** What has to stand there. */
  readonly exact: string;
  readonly content: AnnotationContent;
}

/** An annotation of a source. */
export interface Annotated {
  /** Key of the source. */
  readonly source: string;
  readonly annotation: NewAnnotation;
}

/** The current text of a source: its open document's, else what was analysed or the file's. */
export async function textOf(app: App, source: CorpusSource): Promise<string> {
  const known = source.analysis.source.text;
  if (known !== '') return known;
  return (await readText(app.index.uriOf(source.key), Infinity)).text ?? '';
}

/**
 * Annotates passages, each sidecar written once. Passages whose words are no longer there are left
 * out. Resolves to what was made; what can't be written is kept, and the reader told.
 */
export async function addAnnotations(
  app: App,
  passages: readonly NewPassage[],
): Promise<Annotated[]> {
  const made: Annotated[] = [];
  for (const [key, all] of bySource(passages)) {
    const source = app.index.snapshot().sources.get(key);
    if (!source) continue;
    const article = await textOf(app, source);
    const here = all.filter(({ start, end, exact }) => article.slice(start, end) === exact);
    if (here.length === 0) continue;
    const offsets = new CodePointOffsets(article);
    const ids = new Set(source.annotations.map(({ annotation }) => annotation.id));
    const annotations = here.map(({ start, end, content }): NewAnnotation => {
      const id = newId(ids, Math.random);
      ids.add(id);
      return { id, ...content, target: describeTarget(article, { start, end }, offsets) };
    });
    made.push(...(await saveNew(app, key, article, annotations)));
  }
  return made;
}

/** Writes new annotations of one source in one step, signed and dated. */
export async function saveNew(
  app: App,
  key: string,
  article: string,
  made: readonly NewAnnotation[],
): Promise<Annotated[]> {
  const uri = app.index.uriOf(key);
  const creator = await findCreator(uri);
  const sign = { ...(creator === undefined ? {} : { creator }), created: now() };
  const annotations = made.map((annotation) => ({ ...annotation, ...sign }));
  const sha256 = hashText(article);
  const change: Change = {
    kind: 'several',
    id: 'several',
    all: annotations.map((annotation) => ({ kind: 'add-annotation', annotation, sha256 })),
  };
  const store = storeOf(app);
  const saved = await store.save(sidecarOf(uri), change, (text) =>
    annotateTextOften(text, { article, annotations, random: Math.random }),
  );
  void store.explain(saved);
  return annotations.map((annotation) => ({ source: key, annotation }));
}

/** Takes annotations out, each sidecar written once. */
export async function removeAnnotations(app: App, gone: readonly Annotated[]): Promise<void> {
  await saveEach(app, gone, ({ source, annotation }) => {
    const base = currentOf(app, source, annotation);
    return { kind: 'remove-annotation', id: base.id, base };
  });
}

/** Brings annotations back that were taken out. */
export async function restoreAnnotations(app: App, gone: readonly Annotated[]): Promise<void> {
  await saveEach(app, gone, ({ annotation }) => {
    return { kind: 'add-annotation', annotation: withoutRange(annotation) };
  });
}

/** Changes an annotation; resolves to what brings back what it said. */
export async function updateOne(
  app: App,
  { source, annotation }: Annotated,
  changes: AnnotationChanges,
): Promise<() => Promise<void>> {
  const base = currentOf(app, source, annotation);
  const before: Readonly<Record<string, unknown>> = { ...base };
  const old = Object.fromEntries(Object.keys(changes).map((key) => [key, before[key]]));
  const update = (given: AnnotationChanges) =>
    saveEach(app, [{ source, annotation }], () => {
      const current = currentOf(app, source, annotation);
      return { kind: 'update-annotation', id: base.id, changes: given, base: current };
    });
  await update(changes);
  return () => update(old);
}

/** An annotation as a change names it. */
export function withoutRange(annotation: Annotation | NewAnnotation): NewAnnotation {
  const copy: NewAnnotation & { range?: Span } = { ...annotation };
  delete copy.range;
  return copy;
}

/** How an annotation stands in its sidecar now: its target may have followed the text. */
function currentOf(app: App, key: string, annotation: NewAnnotation): NewAnnotation {
  const source = app.index.snapshot().sources.get(key);
  const found = source?.annotations.find((placed) => placed.annotation.id === annotation.id);
  return withoutRange(found?.annotation ?? annotation);
}

async function saveEach(
  app: App,
  annotated: readonly Annotated[],
  changeOf: (one: Annotated) => Change,
): Promise<void> {
  const store = storeOf(app);
  for (const [key, all] of bySource(annotated)) {
    const changes = all.map(changeOf);
    const [only] = changes;
    const change: Change | undefined =
      changes.length === 1 ? only : { kind: 'several', id: 'several', all: changes };
    if (change) void store.explain(await store.save(sidecarOf(app.index.uriOf(key)), change));
  }
}

function bySource<Item extends { readonly source: string }>(
  items: readonly Item[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.source);
    if (group) group.push(item);
    else groups.set(item.source, [item]);
  }
  return groups;
}

function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Opens the source of an annotation as a document, with what it says analysed. */
export async function openSource(app: App, key: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(app.index.uriOf(key));
  await app.index.readSourceOf(document);
  return document;
}
