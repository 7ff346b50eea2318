import * as vscode from 'vscode';
import { renderChronology } from '../../exchange/chronology';
import type { App } from '../app';
import { stateOf } from '../events/state';
import { positionAt } from '../sources/fileText';
import { conflictLabel, dateLabel, entityLabel, eventLabel } from '../cards/labels';
import { showPassage } from '../navigate';
import type { TimelineTexts, ToPage } from './messages';
import { timelineEvents } from './timelineEvents';

const VIEW_TYPE = 'glossator.timeline';
/** How long the page may take to draw its picture, in milliseconds. */
const PICTURE_LIMIT = 5000;
/** The largest picture that is saved, in UTF-16 units. */
const LARGEST_PICTURE = 20_000_000;

let shown: Panel | undefined;

/** Shows the timeline beside the text, or brings it to the front. */
export function openTimeline(app: App): void {
  if (shown) shown.reveal();
  else shown = new Panel(app);
}

/** Saves the timeline as it is drawn now; `target` answers where. */
export async function saveTimeline(app: App, target?: unknown): Promise<void> {
  openTimeline(app);
  const svg = await shown?.picture();
  if (svg === undefined) throw new Error(vscode.l10n.t('The timeline could not be drawn.'));
  await save(svg, 'timeline.svg', { SVG: ['svg'] }, target);
}

/** Saves the events that are shown as a chronology with quotations; `target` answers where. */
export async function saveChronology(app: App, target?: unknown): Promise<void> {
  const snapshot = app.index.snapshot();
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const text = renderChronology(snapshot, stateOf(app).shown(), {
    title: vscode.l10n.t('Chronology'),
    undated: vscode.l10n.t('No date'),
    titleOf: (event) => eventLabel(snapshot, event),
    date: (value) => dateLabel(value),
    name: (id) => entityLabel(snapshot, id),
    conflict: conflictLabel,
    link: ({ source, start }) => {
      const known = snapshot.sources.get(source);
      const line = positionAt(known?.analysis.source.text ?? '', start).line + 1;
      const uri = app.index.uriOf(source);
      const inside = folder && uri.path.startsWith(`${folder.uri.path}/`);
      const path = inside ? uri.path.slice(folder.uri.path.length + 1) : uri.toString();
      const address = inside ? path.split('/').map(encodeURIComponent).join('/') : path;
      return { label: `${known?.path ?? path}:${line}`, address: `${address}#L${line}` };
    },
  });
  await save(text, 'chronology.md', { Markdown: ['md'] }, target);
}

async function save(
  text: string,
  name: string,
  filters: Record<string, string[]>,
  target: unknown,
): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const uri =
    target instanceof vscode.Uri
      ? target
      : await vscode.window.showSaveDialog({
          filters,
          ...(folder ? { defaultUri: vscode.Uri.joinPath(folder.uri, name) } : {}),
        });
  if (!uri) return;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const where = vscode.workspace.asRelativePath(uri);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Saved in {0}', where), 4000);
}

/** The panel; everything that comes from its page is judged before it is used. */
class Panel {
  readonly #app: App;
  readonly #panel: vscode.WebviewPanel;
  readonly #parts: vscode.Disposable[] = [];
  #ready = false;
  #waiting: ((svg: string | undefined) => void)[] = [];

  constructor(app: App) {
    this.#app = app;
    const { extensionUri } = app.context;
    this.#panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      vscode.l10n.t('Timeline'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
      {
        enableScripts: true,
        localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')],
        retainContextWhenHidden: false,
      },
    );
    const { webview } = this.#panel;
    const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'timeline.js'));
    webview.html = pageOf(script.toString(), newNonce());
    this.#parts.push(
      webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      app.index.onDidChange(() => this.#show()),
      stateOf(app).onDidChange(() => this.#show()),
      this.#panel.onDidDispose(() => this.#end()),
      // A page that was hidden begins anew.
      this.#panel.onDidChangeViewState(({ webviewPanel }) => {
        if (!webviewPanel.visible) this.#ready = false;
      }),
    );
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** The picture as it is drawn; `undefined` where the page does not answer. */
  picture(): Promise<string | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), PICTURE_LIMIT);
      this.#waiting.push((svg) => {
        clearTimeout(timer);
        resolve(svg);
      });
      if (this.#ready) this.#post({ kind: 'draw' });
    });
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  #show(): void {
    if (!this.#ready) return;
    const events = timelineEvents(this.#app.index.snapshot(), stateOf(this.#app).shown());
    this.#post({ kind: 'show', events, texts: textsOfPage() });
  }

  #receive(message: unknown): void {
    if (typeof message !== 'object' || message === null || !('kind' in message)) return;
    switch (message.kind) {
      case 'ready':
        this.#ready = true;
        this.#show();
        if (this.#waiting.length > 0) this.#post({ kind: 'draw' });
        return;
      case 'open':
        if ('id' in message && typeof message.id === 'string') void this.#open(message.id);
        return;
      case 'filter':
        void vscode.commands.executeCommand('glossator.filterEvents');
        return;
      case 'save-svg':
        void vscode.commands.executeCommand('glossator.saveTimeline');
        return;
      case 'save-chronology':
        void vscode.commands.executeCommand('glossator.saveChronology');
        return;
      case 'svg': {
        const svg = 'svg' in message && typeof message.svg === 'string' ? message.svg : '';
        const sound = svg.startsWith('<svg') && svg.length < LARGEST_PICTURE;
        for (const resolve of this.#waiting.splice(0)) resolve(sound ? svg : undefined);
        return;
      }
    }
  }

  async #open(id: string): Promise<void> {
    const [first] = this.#app.index.snapshot().event(id)?.reports ?? [];
    if (!first) return;
    // The text opens beside the picture, which stays in view.
    const other = vscode.window.tabGroups.all.find(
      ({ viewColumn }) => viewColumn !== this.#panel.viewColumn,
    );
    await vscode.window.showTextDocument(this.#app.index.uriOf(first.source), {
      viewColumn: other?.viewColumn ?? vscode.ViewColumn.Beside,
    });
    await showPassage(this.#app, first);
  }

  #end(): void {
    for (const resolve of this.#waiting.splice(0)) resolve(undefined);
    for (const part of this.#parts) part.dispose();
    shown = undefined;
  }
}

function textsOfPage(): TimelineTexts {
  return {
    locale: vscode.env.language,
    title: vscode.l10n.t('Timeline'),
    zoomIn: vscode.l10n.t('Closer'),
    zoomOut: vscode.l10n.t('Further'),
    showAll: vscode.l10n.t('All'),
    filter: vscode.l10n.t('Filter…'),
    saveSvg: vscode.l10n.t('Save as SVG…'),
    saveChronology: vscode.l10n.t('Save as Chronology…'),
    undated: vscode.l10n.t('No date'),
    nothing: vscode.l10n.t('No events to show.'),
    help: vscode.l10n.t('Arrows: next event · Enter: passage · + − 0: zoom'),
  };
}

function newNonce(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return [...bytes].map((byte) => letters.charAt(byte % letters.length)).join('');
}

/** The page: it loads nothing but the one script, and shows texts only as texts. */
function pageOf(script: string, nonce: string): string {
  return `<!DOCTYPE html>
<html lang="${vscode.env.language.replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<style nonce="${nonce}">
html, body { height: 100%; margin: 0; padding: 0; }
body { display: flex; flex-direction: column; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); }
header { display: flex; flex-wrap: wrap; gap: 6px; padding: 6px 10px; align-items: center; border-bottom: 1px solid var(--vscode-panel-border); }
header span { color: var(--vscode-descriptionForeground); margin-left: auto; }
main { flex: 1; overflow: auto; min-height: 120px; cursor: grab; touch-action: none; }
footer { max-height: 30%; overflow: auto; padding: 0 10px; display: flex; flex-wrap: wrap; gap: 4px; align-items: baseline; }
footer:not(:empty) { border-top: 1px solid var(--vscode-panel-border); padding: 6px 10px; }
h2 { font-size: 1em; margin: 0 8px 0 0; }
button { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-contrastBorder, transparent); padding: 3px 8px; font: inherit; cursor: pointer; }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
svg { display: block; font-family: var(--vscode-font-family); }
svg text { fill: var(--vscode-editor-foreground); }
.tick line { stroke: var(--vscode-editorIndentGuide-background1); }
.vscode-high-contrast .tick line { stroke-opacity: .4; }
.tick text { fill: var(--vscode-descriptionForeground); }
.event { cursor: pointer; outline: none; }
.mark { fill: var(--vscode-charts-blue); stroke: var(--vscode-charts-blue); stroke-width: 1.5; }
.uncertain .mark, .planned .mark { stroke-dasharray: 3 2; fill-opacity: .25; }
.conflict .mark { stroke: var(--vscode-charts-orange); }
.conflict .sign { fill: var(--vscode-charts-orange); }
.event:hover .hit { fill: var(--vscode-list-hoverBackground); }
.event:focus .hit { fill: var(--vscode-list-hoverBackground); stroke: var(--vscode-focusBorder); stroke-width: 1.5; }
</style>
</head>
<body><script nonce="${nonce}" src="${script}"></script></body>
</html>`;
}
