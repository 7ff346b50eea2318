import * as vscode from 'vscode';
import { applyTextChanges, followEdits } from '../../annotations/followEdits';
import type { Annotation } from '../../annotations/model';
import type { PlacedAnnotation } from '../../corpus/corpusSource';
import type { Span } from '../../text/span';
import { openDocument } from '../sources/readText';
import { textChangesOf } from './followSpan';

/** States of a document that undo and redo may come back to. */
const REMEMBERED = 300;

type Spans = ReadonlyMap<string, Span | undefined>;

interface Tracked {
  text: string;
  /** Where each annotation that was once certain is now; `undefined`: its passage was deleted. */
  spans: Spans;
  /** What the sidecar says of each: another target starts anew. */
  readonly targets: Map<string, string>;
  /** Earlier states by what tells their texts apart. */
  readonly past: Map<string, Spans>;
  /** Annotations that their selectors no longer find where they are. */
  stale: readonly { readonly annotation: Annotation; readonly span: Span }[];
}

/**
 * Follows the passages of open sources exactly as they are edited: what is known from the edits beats
 * what selectors would find. Undo and redo bring passages back to where they were.
 */
export class PassageTracker implements vscode.Disposable {
  readonly #tracked = new Map<string, Tracked>();
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#tracked.delete(uri.toString())),
    );
  }

  /** Puts annotations that were followed to where they are in `text`, and begins to follow the rest. */
  place(
    uri: vscode.Uri,
    text: string,
    annotations: readonly PlacedAnnotation[],
  ): readonly PlacedAnnotation[] {
    const key = uri.toString();
    const document = openDocument(uri);
    if (document?.getText() !== text) return annotations;
    let tracked = this.#tracked.get(key);
    if (tracked?.text !== text) {
      tracked = { text, spans: new Map(), targets: new Map(), past: new Map(), stale: [] };
      this.#tracked.set(key, tracked);
    }
    const spans = new Map<string, Span | undefined>();
    const stale: { readonly annotation: Annotation; readonly span: Span }[] = [];
    const { targets } = tracked;
    const before = tracked.spans;
    const placed = annotations.map((one): PlacedAnnotation => {
      const { annotation, state, span } = one;
      const target = annotation.target && JSON.stringify(annotation.target);
      if (target === undefined) return one;
      const { id } = annotation;
      const now = targets.get(id) === target ? before.get(id) : undefined;
      if (!now) {
        // New here, or its passage was taken out: what selectors say of it counts.
        if (state === 'anchored' && span) {
          targets.set(id, target);
          spans.set(id, span);
        } else if (before.has(id)) spans.set(id, undefined);
        return one;
      }
      spans.set(id, now);
      if (state === 'anchored' && span?.start === now.start && span.end === now.end) return one;
      stale.push({ annotation, span: now });
      return { annotation, state: 'anchored', span: now };
    });
    tracked.spans = spans;
    tracked.stale = stale;
    return placed;
  }

  /** Annotations of an open source whose selectors no longer lead to where they are. */
  staleOf(document: vscode.TextDocument): Tracked['stale'] {
    const tracked = this.#tracked.get(document.uri.toString());
    return tracked?.text === document.getText() ? tracked.stale : [];
  }

  #follow(event: vscode.TextDocumentChangeEvent): void {
    const { document, reason } = event;
    const key = document.uri.toString();
    const tracked = this.#tracked.get(key);
    const changes = textChangesOf(event);
    if (!tracked || changes.length === 0) return;
    const text = document.getText();
    if (applyTextChanges(tracked.text, changes) !== text) {
      this.#tracked.delete(key);
      return;
    }
    const { past, spans, text: before } = tracked;
    past.set(nameText(before), spans);
    if (past.size > REMEMBERED) past.delete(past.keys().next().value ?? '');
    const back = reason === undefined ? undefined : past.get(nameText(text));
    const moved = new Map<string, Span | undefined>();
    for (const [id, span] of spans) {
      const earlier = back?.has(id) ? back.get(id) : undefined;
      moved.set(id, earlier ?? (span && followEdits(span, changes)));
    }
    tracked.text = text;
    tracked.spans = moved;
    tracked.stale = [];
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#tracked.clear();
  }
}

/** Tells texts apart; linear, and nothing is kept of them. */
function nameText(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
  }
  return `${text.length}:${a >>> 0}:${b >>> 0}`;
}
