import assert from 'node:assert/strict';
import {
  buildEventsTree,
  countReportingSources,
  type EventsNode,
  findEvent,
  languagesOf,
} from '../../../src/editor/eventsTree';
import { eventOf, snapshotOf } from '../corpus/cardFixture';

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
    ...(node.kind === 'report' ? [] : draw(node.children, depth + 1)),
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
      roots.map(({ count }) => count),
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
      node = node.kind === 'year' ? undefined : node.parent;
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
});
