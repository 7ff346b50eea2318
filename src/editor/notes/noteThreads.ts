import * as vscode from 'vscode';
import type { NewAnnotation } from '../../annotations/editSidecar';
import type { Annotation } from '../../annotations/model';
import type { CorpusSource, PlacedAnnotation } from '../../corpus/corpusSource';
import type { Span } from '../../text/span';
import type { App } from '../app';
import { saveAnnotation } from '../annotations/annotate';
import { sidecarOf } from '../sources/findFiles';
import { makeRanges, rangeIn } from '../ranges';
import { storeOf } from '../sidecars/yamlStore';

/** A note as VS Code shows it, and what it is in the sidecar. */
interface NoteComment extends vscode.Comment {
  readonly annotation: Annotation;
  readonly source: string;
  thread: vscode.CommentThread | undefined;
  /** Its text before it was being edited. */
  saved: string;
}

interface ShownThread {
  readonly thread: vscode.CommentThread;
  /** What it was made of: a thread is changed only where this differs. */
  state: string;
}

/**
 * Notes as threads beside the text, for every source: they move with their passages, and the Comments
 * panel lists them. Notes on one passage are one thread.
 */
export class NoteThreads implements vscode.Disposable {
  readonly #app: App;
  readonly #controller: vscode.CommentController;
  readonly #threads = new Map<string, ShownThread>();
  /** A thread for a note that is not written yet. */
  #draft: vscode.CommentThread | undefined;
  /** The thread to show open, once it is there. */
  #open: string | undefined;

  constructor(app: App) {
    this.#app = app;
    this.#controller = vscode.comments.createCommentController(
      'glossator.notes',
      vscode.l10n.t('Notes'),
    );
    this.#controller.options = {
      prompt: vscode.l10n.t('Write a note'),
      placeHolder: vscode.l10n.t('Markdown; a word like #this is a tag'),
    };
  }

  /** Makes the threads what the snapshot says. */
  update(): void {
    const wanted = new Set<string>();
    for (const source of this.#app.index.snapshot().sources.values()) {
      for (const [place, notes] of notesByPlace(source)) {
        const key = `${source.key} ${place}`;
        wanted.add(key);
        this.#show(key, source, notes);
      }
    }
    for (const [key, { thread }] of this.#threads) {
      if (wanted.has(key)) continue;
      thread.dispose();
      this.#threads.delete(key);
    }
  }

  #show(key: string, source: CorpusSource, notes: readonly PlacedAnnotation[]): void {
    const [first] = notes;
    if (!first?.span) return;
    const state = JSON.stringify([
      first.span,
      notes.map((note) => [withoutRange(note.annotation), note.state]),
    ]);
    const shown = this.#threads.get(key);
    if (shown?.state === state) return;
    const range = makeRanges(source.analysis.source.text)(first.span);
    const thread =
      shown?.thread ??
      this.#controller.createCommentThread(this.#app.index.uriOf(source.key), range, []);
    thread.range = range;
    thread.comments = notes.map((note) => commentOf(source, note, thread));
    thread.canReply = true;
    thread.contextValue = 'notes';
    thread.label = source.analysis.source.text
      .slice(first.span.start, first.span.end)
      .replace(/\s+/g, ' ');
    if (key === this.#open) {
      thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
      this.#open = undefined;
    }
    this.#threads.set(key, { thread, state });
  }

  /** Saves what was typed into a new thread or below a note. */
  async add({ thread, text }: vscode.CommentReply): Promise<void> {
    const body = text.trim();
    const { range } = thread;
    if (body === '' || !range) return;
    const document = await vscode.workspace.openTextDocument(thread.uri);
    await this.#app.index.readSourceOf(document);
    const span = this.#spanOf(thread) ?? spanOfRange(document, range);
    const tags = tagsIn(body);
    this.#open = `${thread.uri.toString()} ${placeKey(span)}`;
    if (thread === this.#draft) this.discard();
    await saveAnnotation(this.#app, document, span, {
      type: 'note',
      body,
      ...(tags.length > 0 ? { tags } : {}),
    });
  }

  /** Gives up the note that is being written. */
  discard(): void {
    this.#draft?.dispose();
    this.#draft = undefined;
  }

  /** The passage of a thread that holds notes already: exactly theirs. */
  #spanOf(thread: vscode.CommentThread): Span | undefined {
    const [first] = thread.comments as readonly Partial<NoteComment>[];
    const source = this.#app.index.snapshot().sources.get(thread.uri.toString());
    const note = source?.annotations.find(
      ({ annotation }) => annotation.id === first?.annotation?.id,
    );
    return note?.span && { ...note.span };
  }

  edit(comment: unknown): void {
    if (isNote(comment)) setMode(comment, vscode.CommentMode.Editing);
  }

  cancel(comment: unknown): void {
    if (!isNote(comment)) return;
    comment.body = comment.saved;
    setMode(comment, vscode.CommentMode.Preview);
  }

  async save(comment: unknown): Promise<void> {
    if (!isNote(comment)) return;
    const body = typeof comment.body === 'string' ? comment.body : comment.body.value;
    const base = withoutRange(comment.annotation);
    const typed = new Set(tagsIn(comment.saved));
    const others = (base.tags ?? []).filter((tag) => !typed.has(tag));
    const tags = [...new Set([...others, ...tagsIn(body)])];
    const saved = await storeOf(this.#app).save(this.#sidecarOf(comment), {
      kind: 'update-annotation',
      id: base.id,
      changes: { body, tags: tags.length > 0 ? tags : undefined },
      base,
    });
    void storeOf(this.#app).explain(saved);
    comment.saved = body;
    setMode(comment, vscode.CommentMode.Preview);
  }

  async remove(comment: unknown): Promise<void> {
    if (!isNote(comment)) return;
    const sure = vscode.l10n.t('Delete');
    const picked = await vscode.window.showWarningMessage(
      vscode.l10n.t('Delete this note?'),
      { modal: true },
      sure,
    );
    if (picked !== sure) return;
    const base = withoutRange(comment.annotation);
    const change = { kind: 'remove-annotation', id: base.id, base } as const;
    const saved = await storeOf(this.#app).save(this.#sidecarOf(comment), change);
    void storeOf(this.#app).explain(saved);
  }

  /** Opens a thread for a new note on the selection in the active editor, or on the line. */
  begin(): void {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.#app.index.isArticle(editor.document.uri)) return;
    const { document, selection } = editor;
    const span = spanOfRange(document, selection);
    if (span.start === span.end) return;
    const key = `${document.uri.toString()} ${placeKey(span)}`;
    const known = this.#threads.get(key)?.thread;
    this.discard();
    const thread =
      known ?? this.#controller.createCommentThread(document.uri, rangeIn(document, span), []);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    if (known) return;
    thread.contextValue = 'draft';
    thread.label = vscode.l10n.t('New note');
    this.#draft = thread;
  }

  #sidecarOf({ source }: NoteComment): vscode.Uri {
    return sidecarOf(this.#app.index.uriOf(source));
  }

  dispose(): void {
    this.#controller.dispose();
  }
}

/** What an annotation says, wherever it stands in the file. */
function withoutRange(annotation: Annotation): NewAnnotation {
  const content: Partial<Annotation> = { ...annotation };
  delete (content as { range?: unknown }).range;
  return content as NewAnnotation;
}

function placeKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

function notesByPlace({ annotations }: CorpusSource): Map<string, PlacedAnnotation[]> {
  const places = new Map<string, PlacedAnnotation[]>();
  for (const placed of annotations) {
    const { annotation, span } = placed;
    if (annotation.type !== 'note' || !span) continue;
    // What a date means is told in its card; there is nothing to answer.
    if (annotation.date !== undefined && !annotation.body) continue;
    const key = placeKey(span);
    const notes = places.get(key);
    if (notes) notes.push(placed);
    else places.set(key, [placed]);
  }
  return places;
}

function commentOf(
  source: CorpusSource,
  { annotation, state }: PlacedAnnotation,
  thread: vscode.CommentThread,
): NoteComment {
  const created = annotation.created === undefined ? NaN : Date.parse(annotation.created);
  const body = annotation.body ?? '';
  return {
    annotation,
    source: source.key,
    thread,
    saved: body,
    body: noteMarkdown(body),
    mode: vscode.CommentMode.Preview,
    author: { name: annotation.creator ?? vscode.l10n.t('Note') },
    contextValue: 'note',
    ...(Number.isNaN(created) ? {} : { timestamp: new Date(created) }),
    ...(state === 'changed' ? { label: vscode.l10n.t('passage changed') } : {}),
  };
}

/** A note is Markdown, but not ours to trust; a picture in it would be fetched from elsewhere. */
function noteMarkdown(body: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(body.replaceAll('![', '!\\['), false);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

/** Words that begin with `#`, without it. */
function tagsIn(body: string): string[] {
  const tags = [...body.matchAll(/(?<![\p{L}\p{N}#/])#([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu)];
  return [...new Set(tags.map(([, tag = '']) => tag))];
}

function setMode(comment: NoteComment, mode: vscode.CommentMode): void {
  comment.mode = mode;
  const { thread } = comment;
  if (mode === vscode.CommentMode.Editing) comment.body = comment.saved;
  else if (typeof comment.body === 'string') comment.body = noteMarkdown(comment.body);
  // Assigning the list is what makes VS Code draw it again.
  if (thread) thread.comments = [...thread.comments];
}

function isNote(value: unknown): value is NoteComment {
  return typeof value === 'object' && value !== null && 'annotation' in value && 'saved' in value;
}

/** Lines where only lines were chosen, without their break; else exactly what was selected. */
function spanOfRange(document: vscode.TextDocument, range: vscode.Range): Span {
  const whole = range.isEmpty ? document.lineAt(range.start.line).range : range;
  let start = document.offsetAt(whole.start);
  let end = document.offsetAt(whole.end);
  const text = document.getText();
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
