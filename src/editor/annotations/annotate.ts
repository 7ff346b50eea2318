import * as vscode from 'vscode';
import { describeTarget } from '../../annotations/anchoring/describeTarget';
import { hashText } from '../../annotations/hash';
import { newId } from '../../annotations/ids';
import { annotationsAt, entityOfMention, spanAt } from '../../corpus/card';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { Span } from '../../text/span';
import { chooseAnnotation, type Choice, readChoice } from './annotatePicker';
import { type AnnotationContent, annotateText } from './annotateText';
import type { App } from '../app';
import { findCreator } from '../sidecars/creator';
import { followSpan } from '../sidecars/followSpan';
import { newEntityId, recordEntity } from '../sidecars/registerStore';
import { sidecarOf } from '../sources/findFiles';
import { storeOf } from '../sidecars/yamlStore';

/** What was asked for where the command is run with arguments instead of by hand. */
export interface Request {
  readonly document: vscode.TextDocument;
  readonly span: Span;
  readonly choice: Choice | undefined;
}

/**
 * Annotates a passage: the one that `args` name, else the one under the cursor; asks what it is unless
 * `args` say so. Resolves to the id of the annotation (also where it has to wait to be written), `undefined`
 * where there is none.
 */
export async function annotate(app: App, args: readonly unknown[]): Promise<string | undefined> {
  const request = await readRequest(app, args);
  if (!request) return undefined;
  const { document } = request;
  const followed = followSpan(document, request.span);
  try {
    const source = await app.index.readSourceOf(document);
    const { span } = followed;
    if (!source || !span) return undefined;
    const here = entityAt(app, source, span);
    const exact = document.getText().slice(span.start, span.end);
    const choice =
      request.choice ?? (await chooseAnnotation({ snapshot: app.index.snapshot(), exact, here }));
    if (!choice) return undefined;
    const content = await settleChoice(app, document.uri, choice);
    return await saveAnnotation(app, document, followed.span, content);
  } finally {
    followed.dispose();
  }
}

/**
 * Where to annotate: `{uri, start, end, …}` from a caller, `(uri, offset)` from a link, else the
 * selection or what the cursor stands on.
 */
export async function readRequest(
  app: App,
  args: readonly unknown[],
): Promise<Request | undefined> {
  const [first, second] = args;
  if (typeof first === 'string' && typeof second === 'number') {
    const document = await openSource(app, first);
    const span = document && spanAround(app, document, second);
    return document && span && { document, span, choice: undefined };
  }
  if (isRecord(first) && typeof first['uri'] === 'string') {
    const document = await openSource(app, first['uri']);
    const { start, end } = first;
    if (!document || typeof start !== 'number' || typeof end !== 'number') return undefined;
    return { document, span: { start, end }, choice: readChoice(first) };
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor || !(await isReady(app, editor.document))) return undefined;
  const { document, selection } = editor;
  const span = selection.isEmpty
    ? spanAround(app, document, document.offsetAt(selection.active))
    : trimSpan(document.getText(), {
        start: document.offsetAt(selection.start),
        end: document.offsetAt(selection.end),
      });
  if (span) return { document, span, choice: undefined };
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Select the passage to annotate, or put the cursor on a name.'),
  );
  return undefined;
}

async function openSource(app: App, key: string): Promise<vscode.TextDocument | undefined> {
  if (!app.index.snapshot().sources.has(key)) return undefined;
  const document = await vscode.workspace.openTextDocument(app.index.uriOf(key));
  await app.index.readSourceOf(document);
  return document;
}

/** Whether a document can be annotated; says why where it can't. */
async function isReady(app: App, document: vscode.TextDocument): Promise<boolean> {
  if (app.index.isArticle(document.uri)) {
    if (await app.index.readSourceOf(document)) return true;
    void vscode.window.showWarningMessage(
      vscode.l10n.t('This file was skipped and can’t be annotated.'),
    );
    return false;
  }
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (document.isUntitled) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Save the text in the folder first: its annotations are kept in a file beside it.',
      ),
    );
  } else if (folder && !app.awake.isAwake(folder)) {
    const turnOn = vscode.l10n.t('Read the Texts Here');
    const picked = await vscode.window.showInformationMessage(
      vscode.l10n.t('Glossator leaves this folder alone.'),
      turnOn,
    );
    if (picked === turnOn) await app.awake.ask([folder], 'on');
  } else {
    void vscode.window.showInformationMessage(
      folder
        ? vscode.l10n.t(
            'This file is not a source; the setting "glossator.sources" decides which are.',
          )
        : vscode.l10n.t('Only sources in the open folder can be annotated.'),
    );
  }
  return false;
}

function spanAround(app: App, document: vscode.TextDocument, offset: number): Span | undefined {
  const source = app.index.sourceOf(document);
  if (!source) return undefined;
  const { mentions } = source.analysis.recognition;
  const mention = mentions[spanAt(mentions, offset) ?? -1];
  if (mention) return { start: mention.start, end: mention.end };
  const [annotated] = annotationsAt(source, offset);
  if (annotated) return { start: annotated.start, end: annotated.end };
  const word = document.getWordRangeAtPosition(document.positionAt(offset));
  return word && { start: document.offsetAt(word.start), end: document.offsetAt(word.end) };
}

function trimSpan(text: string, { start, end }: Span): Span | undefined {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : undefined;
}

export function entityAt(app: App, source: CorpusSource, span: Span): string | undefined {
  const { mentions } = source.analysis.recognition;
  const mention = spanAt(mentions, span.start);
  const found = mention === undefined ? undefined : mentions[mention];
  if (mention === undefined || !found || found.end > span.end + 1) return undefined;
  return entityOfMention(app.index.snapshot(), source, mention);
}

/**
 * Writes an annotation of a passage, which counts in the document's present text. Resolves to its id, once
 * it is in the sidecar or kept to be written; `undefined` where nothing was saved: the reader has taken the
 * passage out of the text, and is told.
 */
export async function saveAnnotation(
  app: App,
  document: vscode.TextDocument,
  passage: Span | undefined,
  content: AnnotationContent,
): Promise<string | undefined> {
  const followed = passage && followSpan(document, passage);
  const creator = await findCreator(document.uri);
  followed?.dispose();
  const span = followed?.span;
  if (!span) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Nothing was annotated: the passage is no longer in the text.'),
    );
    return undefined;
  }
  const created = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const sidecar = sidecarOf(document.uri);
  const article = document.getText();
  const annotation = {
    id: newId(new Set(), Math.random),
    ...content,
    target: describeTarget(article, span),
    ...(creator === undefined ? {} : { creator }),
    created,
  };
  const store = storeOf(app);
  const saved = await store.save(
    sidecar,
    { kind: 'add-annotation', annotation, sha256: hashText(article) },
    (text) => annotateText(text, { article, annotation, random: Math.random }),
  );
  void store.explain(saved);
  if (saved.state === 'kept') return annotation.id;
  if (saved.state === 'written') {
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Saved in {0}', vscode.workspace.asRelativePath(sidecar)),
      4000,
    );
  }
  return saved.id;
}

/** What the annotation says; an entity that no register has yet is recorded first. */
export async function settleChoice(
  app: App,
  source: vscode.Uri,
  choice: Choice,
): Promise<AnnotationContent> {
  switch (choice.kind) {
    case 'note':
      return { type: 'note', body: choice.body };
    case 'highlight':
      return { type: 'highlight' };
    case 'entity': {
      const known = app.index.snapshot().entity(choice.id);
      if (!known) return { type: 'mention', entity: choice.id };
      const { id, type, name } = known;
      return { type: 'mention', entity: await recordEntity(app, source, { id, type, name }) };
    }
    case 'new': {
      const id = newEntityId(app, choice.name);
      const { name, type } = choice;
      return { type: 'mention', entity: await recordEntity(app, source, { id, type, name }) };
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
