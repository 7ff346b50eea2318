import * as vscode from 'vscode';
import type { ResolvedEvent } from '../../corpus/resolved';
import type { App } from '../app';
import { type EventsFilter, isNarrowed, NO_FILTER, passesFilter } from './filter';
import { type Grouping, GROUPINGS } from './grouping';

const GROUPING_KEY = 'events.grouping';

/** Which events are shown, and how they are grouped: for the tree and the timeline alike. */
export class EventsState implements vscode.Disposable {
  readonly #app: App;
  readonly #changed = new vscode.EventEmitter<void>();
  #filter: EventsFilter = NO_FILTER;
  #grouping: Grouping;

  readonly onDidChange = this.#changed.event;

  constructor(app: App) {
    this.#app = app;
    const stored = app.context.workspaceState.get<unknown>(GROUPING_KEY);
    this.#grouping = GROUPINGS.find((each) => each === stored) ?? 'time';
  }

  get filter(): EventsFilter {
    return this.#filter;
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  setFilter(filter: EventsFilter): void {
    this.#filter = filter;
    void vscode.commands.executeCommand(
      'setContext',
      'glossator.eventsFiltered',
      isNarrowed(filter),
    );
    this.#changed.fire();
  }

  setGrouping(grouping: Grouping): void {
    this.#grouping = grouping;
    void this.#app.context.workspaceState.update(GROUPING_KEY, grouping);
    this.#changed.fire();
  }

  /** The events that pass the filter, in order of time. */
  shown(): readonly ResolvedEvent[] {
    const { events } = this.#app.index.snapshot().events;
    if (!isNarrowed(this.#filter)) return events;
    return events.filter((event) => passesFilter(event, this.#filter));
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

const states = new WeakMap<App, EventsState>();

/** The one state of this window. */
export function stateOf(app: App): EventsState {
  let state = states.get(app);
  if (!state) {
    state = new EventsState(app);
    states.set(app, state);
    app.context.subscriptions.push(state);
  }
  return state;
}
