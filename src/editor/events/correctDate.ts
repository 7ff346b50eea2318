import * as vscode from 'vscode';
import { spanAt } from '../../corpus/card';
import { isEdtf } from '../../time/edtf';
import type { App } from '../app';
import { baseName } from '../sources/fileNames';
import { shorten } from '../cards/markdown';
import { placeOfCommand } from '../navigate';
import { askDate } from './dateInput';
import { planContext, settle } from './settle';
import { planAnnotation, type Step } from './settlePlan';

/** Says what a date of a source means: kept in the sidecar as a note on its words. */
export async function correctDate(
  app: App,
  uri: unknown,
  offset: unknown,
  value?: unknown,
): Promise<void> {
  const place = placeOfCommand(app, uri, offset);
  const snapshot = app.index.snapshot();
  const source = place && snapshot.sources.get(place.key);
  const index = source && spanAt(source.analysis.dates, place.offset);
  const date = index === undefined ? undefined : source?.analysis.dates[index];
  if (!source || index === undefined || !date) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no date at the cursor.'), 4000);
    return;
  }
  const words = shorten(source.analysis.source.text.slice(date.start, date.end), 40);
  const read = snapshot.events.times.get(source.key)?.[index]?.value;
  const title = vscode.l10n.t('What “{0}” means', words);
  const meant = answerOf(value) ?? (await askDate({ title, value: read }))?.trim();
  if (!meant) return;
  const context = await planContext(app, snapshot, source.key);
  const standing = source.annotations.find(
    ({ annotation, span }) =>
      annotation.type === 'note' &&
      annotation.date !== undefined &&
      span?.start === date.start &&
      span.end === date.end,
  )?.annotation;
  const step: Step = standing
    ? {
        file: 'sidecar',
        source: source.key,
        change: {
          kind: 'update-annotation',
          id: standing.id,
          changes: { date: meant },
          base: standing,
        },
        inverse: {
          kind: 'update-annotation',
          id: standing.id,
          changes: { date: standing.date },
          base: { ...standing, date: meant },
        },
      }
    : planAnnotation(
        context,
        { source: source.key, start: date.start, end: date.end },
        { type: 'note', date: meant },
      );
  await settle(app, vscode.l10n.t('“{0}” means {1}', words, meant), [step]);
}

/** Says when a source was published: kept in its sidecar; an empty line takes it back. */
export async function setSourceDate(app: App, uri: unknown, value?: unknown): Promise<void> {
  const key =
    typeof uri === 'string' ? uri : vscode.window.activeTextEditor?.document.uri.toString();
  const snapshot = app.index.snapshot();
  const source = key === undefined ? undefined : snapshot.sources.get(key);
  if (!source) return;
  const name = baseName(source.path);
  const now = source.metadata.published;
  const published =
    answerOf(value) ??
    (
      await askDate({
        title: vscode.l10n.t('When was {0} published? Empty: as the text says', name),
        value: now ?? snapshot.events.published.get(source.key)?.date,
        optional: true,
      })
    )?.trim();
  if (published === undefined) return;
  const change = (date: string | undefined) =>
    ({ kind: 'update-source', id: 'source', changes: { published: date } }) as const;
  await settle(app, vscode.l10n.t('Date of {0}: {1}', name, published), [
    {
      file: 'sidecar',
      source: source.key,
      change: change(published === '' ? undefined : published),
      inverse: change(now),
    },
  ]);
}

function answerOf(value: unknown): string | undefined {
  return typeof value === 'string' && isEdtf(value) ? value : undefined;
}
