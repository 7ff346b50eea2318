import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { generateArticles } from '../../bench/generate/workspace';
import type { RegisteredEntity } from '../../../src/annotations/model';
import { parseEntityRegister } from '../../../src/annotations/parseRegisters';
import { analyse } from '../../../src/corpus/analyse';
import { Corpus } from '../../../src/corpus/corpus';
import type { CorpusSource } from '../../../src/corpus/corpusSource';
import { snapshotToJson } from '../../../src/exchange/analysisJson';
import { makeRecord, readRecord, RECORD_VERSION } from '../../../src/exchange/analysisRecord';

const root = process.env['GLOSSATOR_ROOT'] ?? '.';

function makeSource(key: string, text: string): CorpusSource {
  return { key, path: key, analysis: analyse(text), metadata: {}, annotations: [] };
}

function lineOf(source: CorpusSource): string {
  return JSON.stringify({ glossator: 1, record: makeRecord(source) });
}

function load(line: string): CorpusSource {
  const read = readRecord(line);
  assert.ok('source' in read, JSON.stringify(read));
  return read.source;
}

function join(
  sources: Iterable<CorpusSource>,
  register: readonly RegisteredEntity[] = [],
  options: { readonly packed?: boolean } = {},
): string {
  const corpus = new Corpus(options);
  corpus.setRegisters(register, []);
  for (const source of sources) corpus.set(source);
  return JSON.stringify(snapshotToJson(corpus.snapshot()));
}

/** The texts of a folder; none where it is missing. */
function textsIn(folder: string): CorpusSource[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) =>
      makeSource(name, readFileSync(path.join(folder, name), 'utf8').replace(/^\ufeff/, '')),
    );
}

describe('records of analyses', () => {
  it('join in any number of shards and any order to what one run over everything gives', function () {
    this.timeout(120_000);
    const own = ['samples', 'test/accuracy/articles'].flatMap((each) =>
      textsIn(path.join(root, each)),
    );
    const made = [...generateArticles(60, 7)].map(({ name, text }) => makeSource(name, text));
    assert.ok(own.length > 10);
    const pool = [...own, ...made].map((source) => ({ source, line: lineOf(source) }));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(pool, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        (chosen, count) => {
          const shards = Array.from({ length: count }, (_, shard) =>
            chosen.filter((_each, index) => index % count === shard).map(({ line }) => line),
          );
          const whole = join(chosen.map(({ source }) => source));
          const loaded = shards.flat().map(load);
          assert.equal(join(loaded), whole);
          assert.equal(join(loaded, [], { packed: true }), whole);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('join the real articles without their texts', function () {
    const seeds = textsIn(path.join(root, '..', 'shared', 'seeds'));
    if (seeds.length === 0) {
      console.log('skipped: no ../shared/seeds');
      this.skip();
    }
    const whole = join(seeds);
    assert.equal(join(seeds.map(lineOf).map(load)), whole);
    assert.equal(join(seeds, [], { packed: true }), whole);
  });

  it('keep offsets right beyond the basic plane, what readers annotated and what they settled', () => {
    const text =
      '😀 Minister Pavel Novotny met Anna Keller in Lisbon on 4 May 2023. 😀 Novotny left.';
    const at = text.indexOf('Anna Keller');
    const range = { start: 0, end: 1 };
    const source: CorpusSource = {
      ...makeSource('a', text),
      metadata: { published: '2023-05-05', title: 'A visit' },
      annotations: [
        {
          annotation: { id: 'x', type: 'mention', entity: 'anna', range },
          state: 'anchored',
          span: { start: at, end: at + 11 },
        },
      ],
    };
    const register = parseEntityRegister(
      'glossator: 1\nentities:\n  - {id: anna, type: person, name: Anna Keller}\n',
    ).value;
    const joined = join([load(lineOf(source))], register);
    assert.equal(joined, join([source], register));
    assert.ok(joined.includes('"anna"'));
  });

  it('are the same after a second writing', () => {
    const source = makeSource(
      'a',
      'Minister Pavel Novotny met Anna Keller in Lisbon on 4 May 2023.',
    );
    const line = lineOf(source);
    assert.equal(lineOf(load(line)), line);
  });

  it('of a newer version are refused with what to do', () => {
    const record = { ...makeRecord(makeSource('a', 'Lisbon')), version: RECORD_VERSION + 1 };
    const read = readRecord(JSON.stringify({ record }));
    assert.ok('problem' in read);
    assert.match(read.problem, /newer Glossator.*version 2.*up to 1.*update/);
  });

  it('of documents that failed say which and why', () => {
    const line = JSON.stringify({ glossator: 1, id: 'x', error: { line: 3, reason: 'no JSON' } });
    assert.deepEqual(readRecord(line), { failed: 'x: no JSON (line 3 of its input)' });
  });

  it('that are cut off or damaged are refused, never thrown at', () => {
    const line = lineOf(
      makeSource('a', 'Minister Pavel Novotny met Anna Keller in Lisbon on 4 May 2023.'),
    );
    fc.assert(
      fc.property(fc.nat(line.length - 1), (end) => {
        assert.ok('problem' in readRecord(line.slice(0, end)));
      }),
    );
    for (const [from, to] of [
      ['"entity":0', '"entity":99'],
      ['"surfaces"', '"surfices"'],
      ['"key":"a"', '"key":7'],
      ['"version":1', '"version":"1"'],
    ] as const) {
      assert.ok(line.includes(from), from);
      assert.ok('problem' in readRecord(line.replace(from, to)), to);
    }
    fc.assert(
      fc.property(fc.json(), (json) => {
        assert.ok(!('source' in readRecord(json)));
      }),
    );
  });
});
