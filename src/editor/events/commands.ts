import * as vscode from 'vscode';
import type { App } from '../app';
import type { EventsNode } from './eventsTree';
import type { ResolvedEvent } from '../../corpus/resolved';
import { eventsAt } from './reportIndex';
import type { Action } from './settleCommands';
import { stateOf } from './state';

/** What the commands need of the view. */
export interface EventsViewPort {
  readonly view: vscode.TreeView<EventsNode>;
  readonly reveal: (event: ResolvedEvent, focus: boolean) => Promise<void>;
}

/** What a keybinding of the view gives its command, since VS Code gives it no row. */
const SELECTION = 'selection';

/** The commands of the events view; what each needs is loaded when it is first run. */
export function registerEventCommands(
  app: App,
  { view, reveal }: EventsViewPort,
): vscode.Disposable[] {
  const read = async (step: 1 | -1, row: unknown, offset: unknown) => {
    const { readOn } = await import('./readOn');
    const place = placeOfLink(row, offset);
    const node = place ? undefined : nodesOf(row, undefined, view)[0];
    const event = await readOn(app, step, node, place);
    if (event && view.visible) await reveal(event, false);
  };
  const settling = (action: Action) => async (row: unknown, rows: unknown, value: unknown) => {
    const { act, eventsOf } = await import('./settleCommands');
    const ids = eventsOf(app, nodesOf(row, rows, view));
    const many = action === 'confirm' || action === 'reject';
    await act(app, action, many ? ids : ids.slice(0, 1), value);
  };
  return [
    app.command('groupEvents', async () => {
      const { chooseGrouping } = await import('./filterPicker');
      await chooseGrouping(stateOf(app));
    }),
    app.command('filterEvents', async () => {
      const { chooseFilter } = await import('./filterPicker');
      await chooseFilter(app, stateOf(app));
    }),
    app.command('clearEventsFilter', () => stateOf(app).setFilter({})),
    app.command('nextReport', (row, offset) => read(1, row, offset)),
    app.command('previousReport', (row, offset) => read(-1, row, offset)),
    app.command('showInTree', async () => {
      const editor = vscode.window.activeTextEditor;
      const [found] = editor
        ? eventsAt(
            app.index.snapshot(),
            editor.document.uri.toString(),
            editor.document.offsetAt(editor.selection.active),
          )
        : [];
      if (found) await reveal(found.event, true);
      else {
        const none = vscode.l10n.t('Nothing is told here that is an event.');
        vscode.window.setStatusBarMessage(none, 4000);
      }
    }),
    app.command('settleEvent', async (row, rows) => {
      const { eventsOf, settleEvent } = await import('./settleCommands');
      const place = placeOfLink(row, rows);
      const [id] = eventsOf(app, place ? [] : nodesOf(row, rows, view), place);
      if (id !== undefined) await settleEvent(app, id);
    }),
    app.command('confirmEvent', settling('confirm')),
    app.command('renameEvent', settling('rename')),
    app.command('changeEventDate', settling('date')),
    app.command('changeEventPlace', settling('place')),
    app.command('changeEventType', settling('type')),
    app.command('changeEventParticipants', settling('participants')),
    app.command('rejectEvent', settling('reject')),
    app.command('mergeEvents', async (row, rows) => {
      const { eventsOf, mergeEvents } = await import('./settleCommands');
      await mergeEvents(app, eventsOf(app, nodesOf(row, rows, view)));
    }),
    app.command('splitReport', async (row) => {
      const { splitReport } = await import('./settleCommands');
      await splitReport(app, nodesOf(row, undefined, view)[0]);
    }),
    app.command('sameEvent', async (row) => {
      const { mergeInto } = await import('./settleCommands');
      const [pair] = nodesOf(row, undefined, view);
      if (pair?.kind === 'pair') await mergeInto(app, pair.parent.event.id, [pair.other.id]);
    }),
    app.command('differentEvents', async (row) => {
      const { keepApart } = await import('./settleCommands');
      const [pair] = nodesOf(row, undefined, view);
      if (pair?.kind === 'pair') await keepApart(app, pair.parent.event.id, pair.other.id);
    }),
    app.command('addEvent', async (given) => {
      const { addEvent } = await import('./settleCommands');
      return addEvent(app, given);
    }),
    app.command('openTimeline', async () => {
      const { openTimeline } = await import('../timeline/timelinePanel');
      openTimeline(app);
    }),
    app.command('saveTimeline', async (target) => {
      const { saveTimeline } = await import('../timeline/timelinePanel');
      await saveTimeline(app, target);
    }),
    app.command('saveChronology', async (target) => {
      const { saveChronology } = await import('../timeline/timelinePanel');
      await saveChronology(app, target);
    }),
    app.command('undoSettling', async () => {
      const { takeBack } = await import('../sidecars/takeBack');
      await takeBack();
    }),
  ];
}

/** The rows that a command is about: those it was called on, or those selected in the view. */
function nodesOf(
  row: unknown,
  rows: unknown,
  view: vscode.TreeView<EventsNode>,
): readonly EventsNode[] {
  if (row === SELECTION) return view.selection;
  const many: unknown[] = Array.isArray(rows) && rows.length > 0 ? rows : row ? [row] : [];
  return many.filter(
    (each): each is EventsNode => typeof each === 'object' && each !== null && 'kind' in each,
  );
}

/** Where a link in a card leads on from. */
function placeOfLink(
  source: unknown,
  offset: unknown,
): { readonly source: string; readonly offset: number } | undefined {
  return typeof source === 'string' && typeof offset === 'number' ? { source, offset } : undefined;
}
