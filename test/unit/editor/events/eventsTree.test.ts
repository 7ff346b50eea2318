import assert from 'node:assert/strict';
import {
  buildEventsTree,
  countReportingSources,
  eventAbove,
  type EventsNode,
  findEvent,
  languagesOf,
} from '../../../../src/editor/events/eventsTree';
import { passesFilter } from '../../../../src/editor/events/filter';
import { nextReport } from '../../../../src/editor/events/reportIndex';
import { eventOf, snapshotOf, sourceOf } from '../../corpus/cardFixture';

function report(source: string, language: string) {
  return { source, report: 0, start: 0, end: 1, date: undefined, language };
}

const EVENTS = [
  eventOf({
    id: 'spring',
    date: '1903-04-02',
    reports: [report('a', 'en'), report('b', 'zh-Hans')],
  }),
  eventOf({ id: 'range', date: '1903-03-30/1903-04-02' }),
  eventOf({ id: 'year', date: '1903' }),
  eventOf({ id: 'early', date: '1899-12' }),
  eventOf({ id: 'undated' }),
];

/** Ids of all rows in order, indented. */
function draw(nodes: readonly EventsNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${' '.repeat(depth)}${node.id}`,
    ...('children' in node ? draw(node.children, depth + 1) : []),
  ]);
}

describe('the events tree', () => {
  const roots = buildEventsTree(snapshotOf([], [], EVENTS));

  it('files events by year and month, the undated last', () => {
    assert.deepEqual(draw(roots), [
      '1899',
      ' 1899-12',
      '  event:early',
      '1903',
      ' 1903-03',
      '  event:range',
      ' 1903-04',
      '  event:spring',
      '   event:spring/0:a',
      '   event:spring/1:b',
      ' event:year',
      'undated',
      ' event:undated',
    ]);
    assert.deepEqual(
      roots.map((root) => (root.kind === 'year' ? root.count : -1)),
      [1, 3, 1],
    );
  });

  it('has ids that are unique, and a way from each row to its root', () => {
    const ids = draw(roots).map((row) => row.trim());
    assert.equal(new Set(ids).size, ids.length);
    let node: EventsNode | undefined = findEvent(roots, 'spring');
    const way: string[] = [];
    while (node) {
      way.push(node.id);
      node = 'parent' in node ? node.parent : undefined;
    }
    assert.deepEqual(way, ['event:spring', '1903-04', '1903']);
    assert.equal(findEvent(roots, 'none'), undefined);
  });

  it('counts sources and languages', () => {
    const [spring] = EVENTS;
    assert.ok(spring);
    assert.equal(countReportingSources(spring), 2);
    assert.deepEqual(languagesOf(spring), ['en', 'zh']);
  });

  it('groups by type, entity and source, the fullest first or in the order of the sources', () => {
    const events = [
      eventOf({ id: 'a', type: 'visit', reports: [report('s2', 'en'), report('s1', 'en')] }),
      eventOf({
        id: 'b',
        type: 'signing',
        place: 'oslo',
        participants: [{ entity: 'ada', role: 'signatory' }],
        reports: [report('s1', 'en')],
      }),
      eventOf({ id: 'c', type: 'visit', participants: [{ entity: 'ada', role: 'guest' }] }),
    ];
    const snapshot = snapshotOf([sourceOf('s1', 'x'), sourceOf('s2', 'x')], [], events);
    const labels = (grouping: 'type' | 'entity' | 'source') =>
      buildEventsTree(snapshot, { grouping, events }).map(
        (root) => `${root.id} ${root.children.map(({ id }) => id.split('/')[1]).join(' ')}`,
      );
    assert.deepEqual(labels('type'), ['type:visit event:a event:c', 'type:signing event:b']);
    assert.deepEqual(labels('entity'), [
      'entity:ada event:b event:c',
      'entity:oslo event:b',
      'entity event:a',
    ]);
    assert.deepEqual(labels('source'), ['source:s1 event:a event:b', 'source:s2 event:a']);
  });

  it('offers under an event what is perhaps the same, unless both are settled', () => {
    const of = (settled: boolean) => {
      const events = [
        eventOf({ id: 'a', settled: true, reports: [report('s1', 'en')] }),
        eventOf({ id: 'b', settled, reports: [report('s2', 'en')] }),
      ];
      const snapshot = snapshotOf([], [], events);
      const perhaps = [{ a: 'a', b: 'b', score: 0.5 }];
      const built = buildEventsTree({ ...snapshot, events: { ...snapshot.events, perhaps } });
      return findEvent(built, 'a')?.children.map(({ kind }) => kind);
    };
    assert.deepEqual(of(false), ['report', 'pair']);
    assert.deepEqual(of(true), ['report']);
  });

  it('has one row a source, with its other passages below', () => {
    const reports = ['b', 'a', 'b', 'b'].map((source) => report(source, 'en'));
    const built = buildEventsTree(snapshotOf([], [], [eventOf({ id: 'x', reports })]));
    const rows = findEvent(built, 'x')?.children ?? [];
    const below = rows.map((row) => ('children' in row ? row.children.map(({ id }) => id) : []));
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['event:x/0:b', 'event:x/1:a'],
    );
    assert.deepEqual(below, [['event:x/2:b', 'event:x/3:b'], []]);
    const [first] = rows;
    const [last] = first?.kind === 'report' ? first.children : [];
    assert.ok(last);
    assert.equal(eventAbove(last).id, 'x');
  });

  it('shows what passes a filter', () => {
    const event = eventOf({
      id: 'a',
      type: 'visit',
      date: '1903-04-02',
      place: 'oslo',
      reports: [report('a', 'zh-Hans')],
    });
    assert.ok(passesFilter(event, { types: ['visit'], languages: ['zh'], period: '1903' }));
    assert.ok(passesFilter(event, { entities: ['oslo'], unconfirmed: true }));
    assert.ok(!passesFilter(event, { period: '1904/..' }));
    assert.ok(!passesFilter(event, { conflicts: true }));
    assert.ok(!passesFilter(event, { languages: ['en'] }));
    assert.ok(
      !passesFilter(eventOf({ id: 'b' }), { period: '1903' }),
      'an undated event in a period',
    );
  });

  it('reads on in the next source, round and round', () => {
    const event = eventOf({
      id: 'a',
      reports: [report('b', 'en'), report('a', 'en'), report('b', 'en')],
    });
    const snapshot = snapshotOf([sourceOf('a', 'x'), sourceOf('b', 'x')], [], [event]);
    const next = (source: string, step: 1 | -1) =>
      nextReport(snapshot, event, { source, offset: 0 }, step)?.report.source;
    assert.equal(next('a', 1), 'b');
    assert.equal(next('b', 1), 'a');
    assert.equal(next('a', -1), 'b');
    assert.equal(nextReport(snapshot, event, undefined, 1)?.report.source, 'a');
  });
});
