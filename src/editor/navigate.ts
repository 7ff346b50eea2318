import * as vscode from 'vscode';
import { entityOfMention, type Passage, passagesOf, spanAt } from '../corpus/card';
import type { CorpusSource } from '../corpus/corpusSource';
import type { App } from './app';
import { positionAt } from './sources/fileText';

/** Commands that go to places in sources. */
export function register(app: App): vscode.Disposable {
  return vscode.Disposable.from(
    app.command('goToPassage', async (uri, start, end) => {
      const passage = readPassage(app, uri, start, end);
      if (passage) await showPassage(app, passage);
    }),
    app.command('nextMention', (uri, offset) => stepMention(app, uri, offset, 1)),
    app.command('previousMention', (uri, offset) => stepMention(app, uri, offset, -1)),
  );
}

/** A passage out of the arguments of a command; `undefined` where they name no source of ours. */
function readPassage(app: App, uri: unknown, start: unknown, end: unknown): Passage | undefined {
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') {
    return undefined;
  }
  return app.index.snapshot().sources.has(uri) ? { source: uri, start, end } : undefined;
}

/** Opens a source with a passage selected and in the middle of the view. */
export async function showPassage(app: App, passage: Passage): Promise<void> {
  const source = app.index.snapshot().sources.get(passage.source);
  if (!source) return;
  const { text } = source.analysis.source;
  const start = positionAt(text, passage.start);
  const end = positionAt(text, passage.end);
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const editor = await vscode.window.showTextDocument(app.index.uriOf(passage.source), {
    selection: range,
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a command applies: what its link says, else the cursor. */
export function placeOfCommand(
  app: App,
  uri: unknown,
  offset: unknown,
): { readonly key: string; readonly offset: number } | undefined {
  if (typeof uri === 'string' && typeof offset === 'number') return { key: uri, offset };
  const editor = vscode.window.activeTextEditor;
  if (!editor || !app.index.isArticle(editor.document.uri)) return undefined;
  return {
    key: editor.document.uri.toString(),
    offset: editor.document.offsetAt(editor.selection.active),
  };
}

async function stepMention(app: App, uri: unknown, at: unknown, step: 1 | -1): Promise<void> {
  const place = placeOfCommand(app, uri, at);
  const snapshot = app.index.snapshot();
  const source = place && snapshot.sources.get(place.key);
  const mention = source && spanAt(source.analysis.recognition.mentions, place.offset);
  if (!source || mention === undefined) {
    await stepToName(app, source, place?.offset ?? 0, step);
    return;
  }
  const id = entityOfMention(snapshot, source, mention);
  const entity = id === undefined ? undefined : snapshot.entity(id);
  const passages = entity ? passagesOf(snapshot, entity) : [];
  const here = source.analysis.recognition.mentions[mention];
  const index = passages.findIndex(
    (passage) => passage.source === source.key && passage.start === here?.start,
  );
  const next = passages[(index + step + passages.length) % passages.length];
  if (index < 0 || !next || passages.length < 2) {
    say(vscode.l10n.t('This is the only mention.'));
    return;
  }
  await showPassage(app, next);
}

/** From where no name stands, goes to the next name of the text, whatever it is. */
async function stepToName(
  app: App,
  source: CorpusSource | undefined,
  offset: number,
  step: 1 | -1,
): Promise<void> {
  const mentions = source?.analysis.recognition.mentions ?? [];
  const behind = mentions.findIndex(({ start }) => start > offset);
  const at = step > 0 ? behind : (behind < 0 ? mentions.length : behind) - 1;
  const mention = mentions.at(at < 0 && step > 0 ? 0 : at);
  if (source && mention) {
    const { start, end } = mention;
    await showPassage(app, { source: source.key, start, end });
  } else say(vscode.l10n.t('No name is recognised in this source.'));
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}
