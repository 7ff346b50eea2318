import type * as vscode from 'vscode';
import type { Snapshot } from '../corpus/snapshot';
import * as annotationCommands from './annotations/annotationCommands';
import { createApp } from './app';
import * as decorations from './decorations';
import * as entitiesView from './entities/entitiesView';
import * as entityPage from './entities/entityPage';
import * as eventsView from './events/eventsView';
import * as fileEvents from './sources/fileEvents';
import * as folding from './gestures/folding';
import * as inlayHints from './gestures/inlayHints';
import * as lookUp from './gestures/lookUp';
import * as outline from './gestures/outline';
import * as renameEntity from './gestures/renameEntity';
import * as selection from './gestures/selection';
import * as workspaceSymbols from './gestures/workspaceSymbols';
import * as followPassages from './sidecars/followPassages';
import * as hoverProvider from './cards/hoverProvider';
import * as navigate from './navigate';
import * as noteCommands from './notes/noteCommands';
import type { SkipReason } from './sources/readText';
import * as repairView from './annotations/repairView';
import * as searchCommands from './search/searchCommands';
import * as reviewCommands from './review/reviewCommands';
import * as sidecarMoves from './sidecars/sidecarMoves';
import * as sourceLanguage from './sources/sourceLanguage';
import * as toolCommands from './tools/toolCommands';
import * as unwritten from './sidecars/unwritten';
import * as wake from './sources/wake';
import * as writingCommands from './sidecars/writingCommands';
import * as yamlLanguage from './sidecars/yamlLanguage';

/** What other extensions, and tests, may use. */
export interface GlossatorApi {
  readonly version: 1;
  /** Resolves when the awake folders are known and read. */
  whenReady(): Promise<void>;
  snapshot(): Snapshot;
  /** Files that were passed over, by URI string. */
  skipped(): ReadonlyMap<string, SkipReason>;
  /** The roots of the events tree. */
  readonly events: vscode.TreeDataProvider<eventsView.EventsNode>;
}

/** Called once by VS Code when the extension is first needed. */
export function activate(context: vscode.ExtensionContext): GlossatorApi {
  const app = createApp(context);
  const events = eventsView.createProvider(app);
  for (const feature of [
    fileEvents,
    wake,
    hoverProvider,
    decorations,
    navigate,
    sourceLanguage,
    outline,
    workspaceSymbols,
    lookUp,
    renameEntity,
    folding,
    inlayHints,
    selection,
    entityPage,
    noteCommands,
    writingCommands,
    annotationCommands,
    reviewCommands,
    searchCommands,
    toolCommands,
    unwritten,
    sidecarMoves,
    repairView,
    followPassages,
    yamlLanguage,
  ]) {
    context.subscriptions.push(feature.register(app));
  }
  context.subscriptions.push(eventsView.register(app, events), entitiesView.register(app));
  void app.awake.decide();
  return {
    version: 1,
    whenReady: async () => {
      await app.awake.whenDecided();
      await app.index.whenReady();
    },
    snapshot: () => app.index.snapshot(),
    skipped: () => app.index.skipped,
    events,
  };
}
