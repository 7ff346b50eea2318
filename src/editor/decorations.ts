import * as vscode from 'vscode';
import type { CorpusSource, PlacedAnnotation } from '../corpus/corpusSource';
import { ENTITY_TYPES } from '../recognise/recognition';
import { firstFrom, overlap, type Span } from '../text/span';
import type { App } from './app';
import { colourOfType, onDidChangeTypes, ownType, ownTypes } from './cards/ownTypes';
import { type HighlightMode, readDimming, readHighlightMode, SECTION } from './settings';

/** How long scrolling rests before underlines follow, in milliseconds. */
const PAUSE = 40;

/** Lines tell the types apart where colours can't. */
const LINES: Readonly<Record<string, string>> = {
  person: 'solid',
  organisation: 'dashed',
  place: 'dotted',
  system: 'double',
  document: 'solid',
  programme: 'dashed',
  other: 'dotted',
};

type AnnotationLook = 'annotation' | 'note' | 'changed';

interface Looks {
  readonly mentions: ReadonlyMap<string, vscode.TextEditorDecorationType>;
  readonly annotations: Readonly<Record<AnnotationLook, vscode.TextEditorDecorationType>>;
  readonly furniture: vscode.TextEditorDecorationType;
}

/** Underlines recognised names where they are visible, and marks annotations. */
export function register(app: App): vscode.Disposable {
  let looks = createLooks();
  const timers = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();

  const paint = (editor: vscode.TextEditor) => {
    const mode = readHighlightMode();
    const source = mode === 'off' ? undefined : app.index.sourceOf(editor.document);
    if (mode !== 'off' && !source && app.index.isArticle(editor.document.uri)) return;
    paintMentions(editor, mode === 'all' ? source : undefined, looks, (id) => {
      return app.index.snapshot().entity(id)?.type ?? '';
    });
    paintAnnotations(editor, source, looks);
    paintFurniture(editor, readDimming() ? source : undefined, looks);
  };
  const paintSoon = (editor: vscode.TextEditor) => {
    clearTimeout(timers.get(editor));
    timers.set(
      editor,
      setTimeout(() => {
        timers.delete(editor);
        paint(editor);
      }, PAUSE),
    );
  };
  const paintAll = () => {
    for (const editor of vscode.window.visibleTextEditors) paintSoon(editor);
  };

  /** What was shown before the marks were last turned off. */
  let shown: HighlightMode = 'all';
  paintAll();
  return vscode.Disposable.from(
    { dispose: () => disposeLooks(looks) },
    onDidChangeTypes(() => {
      disposeLooks(looks);
      looks = createLooks();
      paintAll();
    }),
    app.index.onDidAnalyse(paintAll),
    app.index.onDidChange(paintAll),
    app.awake.onDidChange(paintAll),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => paintSoon(textEditor)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) paintAll();
    }),
    app.command('toggleHighlights', async () => {
      const settings = vscode.workspace.getConfiguration(SECTION);
      const { Global, Workspace } = vscode.ConfigurationTarget;
      const own = settings.inspect('highlight')?.workspaceValue !== undefined;
      const mode = readHighlightMode();
      await settings.update('highlight', mode === 'off' ? shown : 'off', own ? Workspace : Global);
      if (mode !== 'off') shown = mode;
    }),
    {
      dispose: () => {
        for (const timer of timers.values()) clearTimeout(timer);
      },
    },
  );
}

function disposeLooks({ mentions, annotations, furniture }: Looks): void {
  for (const look of [...mentions.values(), ...Object.values(annotations), furniture]) {
    look.dispose();
  }
}

function createLooks(): Looks {
  const own = ownTypes('entity').flatMap(({ id, colour }) => (colour === undefined ? [] : [id]));
  const mentions = new Map(
    [...new Set([...ENTITY_TYPES, 'other', ...own])].map((type) => [
      type,
      vscode.window.createTextEditorDecorationType({
        borderWidth: LINES[type] === 'double' ? '0 0 3px 0' : '0 0 1px 0',
        borderStyle: LINES[type] ?? 'dashed',
        borderColor:
          colourOfType('entity', type) ?? new vscode.ThemeColor(`glossator.${type}Underline`),
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      }),
    ]),
  );
  const mark = (look: AnnotationLook) =>
    vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor(`glossator.${look}Background`),
      borderRadius: '2px',
      ...(look === 'annotation'
        ? {
            outline: '1px solid',
            outlineColor: new vscode.ThemeColor('glossator.annotationBorder'),
          }
        : {}),
      ...(look === 'note'
        ? {
            borderWidth: '0 0 2px 0',
            borderStyle: 'solid',
            borderColor: new vscode.ThemeColor('glossator.noteBorder'),
          }
        : {}),
      ...(look === 'changed'
        ? { border: '1px dashed', borderColor: new vscode.ThemeColor('glossator.changedBorder') }
        : {}),
      overviewRulerColor: new vscode.ThemeColor('glossator.annotationRuler'),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  return {
    mentions,
    annotations: { annotation: mark('annotation'), note: mark('note'), changed: mark('changed') },
    furniture: vscode.window.createTextEditorDecorationType({
      color: new vscode.ThemeColor('glossator.furnitureForeground'),
    }),
  };
}

function paintMentions(
  editor: vscode.TextEditor,
  source: CorpusSource | undefined,
  looks: Looks,
  typeOf: (entity: string) => string,
): void {
  const ranges = new Map<string, vscode.Range[]>();
  if (source) {
    const annotated = source.annotations.flatMap(({ annotation, span }) =>
      span && (annotation.type === 'mention' || annotation.type === 'rejection') ? [span] : [],
    );
    const { mentions } = source.analysis.recognition;
    for (const visible of editor.visibleRanges) {
      const end = editor.document.offsetAt(visible.end);
      let index = Math.max(0, firstFrom(mentions, editor.document.offsetAt(visible.start)) - 1);
      for (let mention = mentions[index]; mention && mention.start < end;) {
        if (!annotated.some((span) => overlap(span, mention as Span) > 0)) {
          const type = looks.mentions.has(mention.type) ? mention.type : 'other';
          const list = ranges.get(type) ?? [];
          list.push(rangeOf(editor.document, mention));
          ranges.set(type, list);
        }
        index += 1;
        mention = mentions[index];
      }
    }
    for (const { annotation, span } of source.annotations) {
      const type = annotation.entity === undefined ? '' : typeOf(annotation.entity);
      if (!span || annotation.type !== 'mention' || !ownType('entity', type)?.colour) continue;
      ranges.set(type, [...(ranges.get(type) ?? []), rangeOf(editor.document, span)]);
    }
  }
  for (const [type, look] of looks.mentions) editor.setDecorations(look, ranges.get(type) ?? []);
}

function paintAnnotations(
  editor: vscode.TextEditor,
  source: CorpusSource | undefined,
  looks: Looks,
): void {
  const ranges: Record<AnnotationLook, vscode.Range[]> = { annotation: [], note: [], changed: [] };
  for (const placed of source?.annotations ?? []) {
    if (!placed.span || placed.annotation.type === 'rejection') continue;
    ranges[lookOf(placed)].push(rangeOf(editor.document, placed.span));
  }
  editor.setDecorations(looks.annotations.annotation, ranges.annotation);
  editor.setDecorations(looks.annotations.note, ranges.note);
  editor.setDecorations(looks.annotations.changed, ranges.changed);
}

/** What stands around the article steps back; a caption belongs to what it shows. */
function paintFurniture(
  editor: vscode.TextEditor,
  source: CorpusSource | undefined,
  { furniture }: Looks,
): void {
  const spans = source?.analysis.source.furniture ?? [];
  const ranges = spans.flatMap((span) =>
    span.kind === 'caption' ? [] : [rangeOf(editor.document, span)],
  );
  editor.setDecorations(furniture, ranges);
}

function lookOf({ annotation, state }: PlacedAnnotation): AnnotationLook {
  if (state === 'changed') return 'changed';
  return annotation.type === 'note' ? 'note' : 'annotation';
}

function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}
