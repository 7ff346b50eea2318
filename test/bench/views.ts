// What the events tree and the timeline cost with very many events. Usage: npm run bench -- views [COUNT]
import type { Snapshot } from '../../src/corpus/snapshot';
import { buildEventsTree, findEvent } from '../../src/editor/events/eventsTree';
import { passesFilter } from '../../src/editor/events/filter';
import { GROUPINGS } from '../../src/editor/events/grouping';
import type { TimelineEvent } from '../../src/editor/timeline/messages';
import { placeEvents, wholeWindow, zoom } from '../../src/editor/timeline/timelineLayout';
import { entityOf, eventOf, snapshotOf } from '../unit/corpus/cardFixture';

const count = Number(process.argv[2] ?? 10_000);
const say = (line: string) => process.stdout.write(`${line}\n`);

/** CPU milliseconds of the quickest of five runs. */
function measure(what: string, work: () => void): void {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  say(`${what}: ${Math.min(...times).toFixed(0)} ms`);
}

/** Events over forty years in three languages, each with two reports and two of 500 people. */
function makeSnapshot(): Snapshot {
  const people = Array.from({ length: 500 }, (_, index) => entityOf({ id: `p${String(index)}` }));
  const events = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(1985, 0, 1 + ((index * 7919) % 14_600)));
    const date = day.toISOString().slice(0, 10);
    const reports = ['en', 'vi'].map((language, at) => ({
      source: `s${String((index + at) % 2000)}`,
      report: 0,
      start: 0,
      end: 1,
      date,
      language,
    }));
    const participants = [index % 500, (index * 31) % 500].map((who) => ({
      entity: `p${String(who)}`,
      role: 'participant' as const,
    }));
    return eventOf({ id: `e${String(index)}`, date, reports, participants });
  });
  events.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return snapshotOf([], people, events);
}

const snapshot = makeSnapshot();
const { events } = snapshot.events;
say(`${String(count)} events`);
for (const grouping of GROUPINGS) {
  measure(`tree, by ${grouping}`, () => {
    if (buildEventsTree(snapshot, { grouping, events }).length === 0) throw new Error('no rows');
  });
}
const roots = buildEventsTree(snapshot, { grouping: 'time', events });
measure('a row found in the tree', () => findEvent(roots, `e${String(count - 1)}`));
measure('filtered by period', () => {
  events.filter((event) => passesFilter(event, { period: '1990/1999' }));
});
const drawn = events.map(({ id, date }): TimelineEvent => {
  const first = Math.floor(Date.parse(date ?? '') / 86_400_000);
  const facts = { dated: true, uncertain: false, planned: false, conflict: false, facts: '' };
  return { id, title: `meeting ${id}`, first, last: first, ...facts };
});
let view = wholeWindow(drawn, 0);
for (const closer of [1, 8, 64]) {
  const window = (view = zoom(view, 1 / closer, (view.from + view.to) / 2));
  measure(`timeline laid out, ${((window.to - window.from) / 365).toFixed(1)} years`, () => {
    placeEvents(drawn, window, 1200, () => 180);
  });
}
