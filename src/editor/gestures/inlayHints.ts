import * as vscode from 'vscode';
import type { CorpusSource } from '../../corpus/corpusSource';
import type { Snapshot } from '../../corpus/snapshot';
import type { Span } from '../../text/span';
import type { App } from '../app';
import { dateLabel, entityLabel } from '../cards/labels';
import { readHints, SECTION } from '../settings';
import { ARTICLES, within } from './articles';

/** The date after "Thursday", the full name after a short one, where the reader wants them. */
export function register(app: App): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    app.index.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.hints`)) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(ARTICLES, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: async (document, range, token) => {
        const wanted = readHints();
        if (wanted === 'off') return [];
        const source = await app.index.readSourceOf(document);
        if (!source || token.isCancellationRequested) return [];
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const snapshot = app.index.snapshot();
        const hints = [
          ...(wanted === 'names' ? [] : dateHints(snapshot, source, span)),
          ...(wanted === 'dates' ? [] : nameHints(snapshot, source, span)),
        ];
        return hints.map(({ at, label }) => {
          const hint = new vscode.InlayHint(document.positionAt(at), label);
          hint.paddingLeft = true;
          return hint;
        });
      },
    }),
  );
}

interface Hint {
  readonly at: number;
  readonly label: string;
}

/** Only what the text does not say itself is worth a hint. */
function dateHints(snapshot: Snapshot, source: CorpusSource, span: Span): Hint[] {
  const times = snapshot.events.times.get(source.key) ?? [];
  const { dates } = source.analysis;
  return within(dates, span).flatMap((date) => {
    const value = times[dates.indexOf(date)]?.value;
    const { meaning } = date;
    const complete = meaning.kind === 'calendar' && meaning.parts.year !== undefined;
    if (value === undefined || complete) return [];
    return [{ at: date.end, label: dateLabel(value, 'short') }];
  });
}

/** How far behind the full name a short one is clear without a hint, in UTF-16 units. */
const NEAR = 60;

function nameHints(snapshot: Snapshot, source: CorpusSource, span: Span): Hint[] {
  const ids = snapshot.entities.entityOf.get(source.key) ?? [];
  const last = new Map<number, number>();
  return within(source.analysis.recognition.mentions, span).flatMap((mention) => {
    const id = ids[mention.entity];
    const near = mention.start - (last.get(mention.entity) ?? -Infinity) < NEAR;
    last.set(mention.entity, mention.end);
    if (mention.form === 'name' || id === undefined || near) return [];
    const written = source.analysis.source.text.slice(mention.start, mention.end);
    const name = entityLabel(snapshot, id);
    return name === written || name === id ? [] : [{ at: mention.end, label: name }];
  });
}
