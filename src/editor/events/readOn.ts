import * as vscode from 'vscode';
import type { ResolvedEvent } from '../../corpus/resolved';
import type { App } from '../app';
import { eventAbove, type EventsNode } from './eventsTree';
import { showPassage } from '../navigate';
import { eventsAt, nextReport } from './reportIndex';

/** What was last gone to: where passages of two events overlap, the reader stays with one. */
let last: { readonly event: string; readonly source: string; readonly start: number } | undefined;

/** Goes on to the next (or previous) report of the event of a row, else of what the cursor stands in. */
export async function readOn(
  app: App,
  step: 1 | -1,
  row: EventsNode | undefined,
  link: { readonly source: string; readonly offset: number } | undefined,
): Promise<ResolvedEvent | undefined> {
  const snapshot = app.index.snapshot();
  const place = link ?? cursorPlace();
  const here = place ? eventsAt(snapshot, place.source, place.offset) : [];
  const event =
    eventOfRow(row) ??
    here.find((one) => one.event.id === last?.event && one.report.start === last.start)?.event ??
    here[0]?.event;
  if (!event) {
    say(vscode.l10n.t('Nothing is told here that is an event.'));
    return undefined;
  }
  const from =
    row?.kind === 'report'
      ? placeOf(row.report)
      : here.some((one) => one.event.id === event.id)
        ? place
        : undefined;
  const next = nextReport(snapshot, event, from, step);
  if (!next || next.count < 2) {
    say(vscode.l10n.t('This is the only report.'));
    return event;
  }
  last = { event: event.id, source: next.report.source, start: next.report.start };
  await showPassage(app, next.report);
  const path = snapshot.sources.get(next.report.source)?.path ?? '';
  say(vscode.l10n.t('Report {0} of {1}: {2}', next.index + 1, next.count, path));
  return event;
}

function eventOfRow(row: EventsNode | undefined): ResolvedEvent | undefined {
  if (row?.kind === 'event') return row.event;
  return row?.kind === 'report' || row?.kind === 'pair' ? eventAbove(row) : undefined;
}

function placeOf(report: { readonly source: string; readonly start: number }) {
  return { source: report.source, offset: report.start };
}

function cursorPlace(): { readonly source: string; readonly offset: number } | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  // A passage that was gone to is selected: its start tells more than the cursor at its end.
  return { source: document.uri.toString(), offset: document.offsetAt(selection.start) };
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 5000);
}
