import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/corpus/analyse';
import { Corpus } from '../../src/corpus/corpus';
import type { Snapshot } from '../../src/corpus/snapshot';
import type { ResolvedEvent } from '../../src/corpus/resolved';

const seeds = path.resolve(process.env['GLOSSATOR_ROOT'] ?? '.', '..', 'shared', 'seeds');

function readSeeds(): Snapshot {
  const corpus = new Corpus();
  for (const name of readdirSync(seeds).sort()) {
    const text = readFileSync(path.join(seeds, name), 'utf8').replace(/^\ufeff/u, '');
    corpus.set({
      key: name,
      path: name,
      analysis: analyse(text),
      metadata: {},
      annotations: [],
    });
  }
  return corpus.snapshot();
}

describe('the real articles', function () {
  this.timeout(20_000);
  let snapshot: Snapshot;

  before(function () {
    if (!existsSync(seeds)) {
      console.log(`      skipped: ${path.basename(path.dirname(seeds))}/seeds is not here`);
      this.skip();
    }
    snapshot = readSeeds();
  });

  /** Ids of the entities that a surface stands for, in all sources. */
  const entitiesOf = (surface: string): Set<string> => {
    const ids = new Set<string>();
    for (const source of snapshot.sources.values()) {
      const { recognition, source: read } = source.analysis;
      for (const mention of recognition.mentions) {
        if (read.text.slice(mention.start, mention.end) !== surface) continue;
        const id = snapshot.entities.entityOf.get(source.key)?.[mention.entity];
        assert.ok(id !== undefined && snapshot.entity(id), `${surface} has no card`);
        ids.add(id);
      }
    }
    return ids;
  };

  const eventsOn = (date: string, ...types: string[]): ResolvedEvent[] =>
    snapshot.events.events.filter((event) => event.date === date && types.includes(event.type));

  for (const surface of ['Phuc', 'Takaichi', 'Mai Tiến Dũng', '梅进勇']) {
    it(`has one card for ${surface}`, () => assert.equal(entitiesOf(surface).size, 1));
  }

  it('knows one person under names in three scripts', () => {
    assert.deepEqual(entitiesOf('Mai Tiến Dũng'), entitiesOf('梅进勇'));
    assert.deepEqual(entitiesOf('Mai Tiến Dũng'), entitiesOf('Mai Tien Dung'));
  });

  it('keeps two ministries with one acronym apart', () => {
    const japanese = entitiesOf('内务与通信省');
    for (const id of entitiesOf('Ministry of Information and Communications')) {
      assert.ok(!japanese.has(id));
    }
  });

  it('dates the meeting and the signing of 2020-01-09', () => {
    assert.ok(eventsOn('2020-01-09', 'meeting').length > 0);
    assert.ok(eventsOn('2020-01-09', 'signing', 'agreement').length > 0);
  });

  it('dates the seminar of 2021-01-08', () => {
    assert.ok(eventsOn('2021-01-08', 'seminar').length > 0);
  });

  it('dates the ceremony of 2021-03-17, an article without a year of its own', () => {
    assert.ok(eventsOn('2021-03-17', 'ceremony', 'handover').length > 0);
  });

  it('dates the memorandum of 2019-08-07 from what other articles say', () => {
    assert.ok(eventsOn('2019-08-07', 'signing', 'agreement').length > 0);
  });
});
