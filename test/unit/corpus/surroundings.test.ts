import assert from 'node:assert/strict';
import type { Paragraph } from '../../../src/text/sourceText';
import { makeSnapshot } from '../../../src/corpus/snapshot';
import { companionsOf } from '../../../src/corpus/surroundings';
import { entityOf, eventOf, snapshotOf, sourceOf } from './cardFixture';

describe('what stands around a name', () => {
  const texts = [
    '[Ines] met [Olof] in [Turku].\n[Ines] left [Turku].\n[Olof] stayed.',
    '[Ines] met [Vera].',
  ];
  const sources = texts.map((text, at) => {
    const source = sourceOf(`${String(at)}.txt`, text);
    let start = 0;
    const paragraphs = source.analysis.source.text.split('\n').map((line): Paragraph => {
      const span = { start, end: start + line.length };
      start = span.end + 1;
      return {
        ...span,
        language: 'en',
        part: 'body',
        furniture: undefined,
        zone: 0,
        sentences: [],
      };
    });
    const analysis = { ...source.analysis, source: { ...source.analysis.source, paragraphs } };
    return { ...source, analysis };
  });
  const ines = entityOf({
    id: 'ines',
    occurrences: sources.map(({ key }) => ({ source: key, mentions: [0] })),
  });
  const others = ['olof', 'vera'].map((id) => entityOf({ id }));
  const turku = entityOf({ id: 'turku', type: 'place' });
  const snapshot = snapshotOf(sources, [ines, turku, ...others], [], {
    '0.txt': ['ines', 'olof', 'turku', 'ines', 'turku', 'olof'],
    '1.txt': ['ines', 'vera'],
  });
  const names = (most: number, options?: Parameters<typeof companionsOf>[3]) =>
    companionsOf(snapshot, ines, most, options).map(
      ({ entity, paragraphs }) => `${entity.id} ${String(paragraphs)}`,
    );

  it('is in the same paragraphs, the most frequent first, places last where that tells more', () => {
    assert.deepEqual(names(9), ['turku 2', 'olof 1', 'vera 1']);
    assert.deepEqual(names(2, { telling: true }), ['olof 1', 'vera 1']);
    assert.deepEqual(names(9, { sources: 1 }), ['turku 2', 'olof 1']);
  });
});

describe('the events of an entity', () => {
  it('are those in which it takes part, which were about it, and which happened there', () => {
    const events = [
      eventOf({ id: 'a', participants: [{ entity: 'ines', role: 'participant' }], place: 'turku' }),
      eventOf({ id: 'b', objects: [{ language: 'en', text: 'the log', entity: 'log' }] }),
      eventOf({
        id: 'c',
        place: 'turku',
        objects: [{ language: 'en', text: '', entity: 'turku' }],
      }),
    ];
    const entities = { entities: new Map(), entityOf: new Map() };
    const { eventsOf } = makeSnapshot([], {
      entities,
      events: { events, published: new Map(), times: new Map(), perhaps: [] },
    });
    assert.deepEqual(Object.fromEntries(eventsOf), { ines: ['a'], turku: ['a', 'c'], log: ['b'] });
  });
});
