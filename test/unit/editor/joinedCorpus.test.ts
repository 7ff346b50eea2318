import assert from 'node:assert/strict';
import path from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { hashText } from '../../../src/annotations/hash';
import { analyse } from '../../../src/corpus/analyse';
import { Corpus } from '../../../src/corpus/corpus';
import type { Snapshot } from '../../../src/corpus/snapshot';
import { writeCacheLine } from '../../../src/editor/analysis/cacheLine';
import { openInline } from '../../../src/editor/analysis/inlineWorker';
import { JoinedCorpus, type OwnSource } from '../../../src/editor/analysis/joinedCorpus';
import { KeptAnalysis, writeAnalysis } from '../../../src/editor/analysis/keptAnalysis';
import { readJoin, writeJoin } from '../../../src/editor/analysis/keptJoin';
import type { Message } from '../../../src/editor/analysis/messages';
import { snapshotToJson } from '../../../src/exchange/analysisJson';
import { generateArticles } from '../../bench/generate/workspace';

const PROGRAM = '1';

describe('the joined corpus of a window', () => {
  let code: string;
  /** What the worker of the last window was told. */
  let told: Message['kind'][];
  const keys = new WeakMap<KeptAnalysis, string>();
  const analyses = new Map<string, KeptAnalysis>();

  const cache = {
    keyOf: (analysis: KeptAnalysis) => keys.get(analysis),
    kept: (key: string) => analyses.get(key),
  };

  before(async () => {
    const { outputFiles } = await build({
      absWorkingDir: process.env['GLOSSATOR_ROOT'] ?? '.',
      entryPoints: [path.join('src', 'editor', 'analysis', 'worker.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      logLevel: 'silent',
    });
    code = outputFiles[0]?.text ?? '';
  });

  function openWindow(): JoinedCorpus {
    told = [];
    return new JoinedCorpus((listener) => {
      const inline = openInline(code, listener);
      const post = (message: Message) => {
        told.push(message.kind);
        inline.post(message);
      };
      return Promise.resolve({ post, terminate: () => inline.terminate() });
    }, cache);
  }

  function sourceOf(key: string, text: string): OwnSource {
    const hash = hashText(text);
    const analysis = analyses.get(hash) ?? new KeptAnalysis(writeAnalysis(analyse(text)));
    analyses.set(hash, analysis);
    keys.set(analysis, hash);
    return { key, path: key, analysis, metadata: {}, annotations: [] };
  }

  function plain(snapshot: Snapshot): unknown {
    const { entities, events, sources } = snapshot;
    const all = { ...snapshotToJson(snapshot), keys: [...sources.keys()] };
    return JSON.parse(JSON.stringify([all, [...entities.entities], events.events, events.perhaps]));
  }

  function joinAnew(texts: ReadonlyMap<string, string>): unknown {
    const corpus = new Corpus();
    for (const [key, text] of texts) corpus.set(sourceOf(key, text));
    return plain(corpus.snapshot());
  }

  /** The lines that a window leaves for the next. */
  function linesOf(window: JoinedCorpus): Map<string, Uint8Array> {
    const join = window.takeUnkept();
    assert.ok(join, 'nothing to keep');
    const lines = [...writeJoin(join, PROGRAM)];
    return new Map(lines.map(([key, bytes]) => [key, writeCacheLine(key, bytes)]));
  }

  async function readWhole(window: JoinedCorpus, texts: ReadonlyMap<string, string>) {
    window.setRegisters([], []);
    for (const [key, text] of texts) window.set(sourceOf(key, text));
    window.endReading();
    await window.join();
  }

  async function openNext(lines: ReadonlyMap<string, Uint8Array>): Promise<JoinedCorpus> {
    const window = openWindow();
    const join = await readJoin(lines, PROGRAM);
    assert.ok(join);
    assert.ok(await window.show(join));
    return window;
  }

  const articles = new Map([...generateArticles(8, 5)].map(({ name, text }) => [name, text]));
  const [first = '', second = ''] = articles.keys();
  const edited = (key: string, words: string) =>
    new Map(articles).set(key, `${articles.get(key) ?? ''}\n${words}`);

  async function firstLines(): Promise<Map<string, Uint8Array>> {
    const window = openWindow();
    await readWhole(window, articles);
    assert.deepEqual(plain(window.snapshot()), joinAnew(articles));
    return linesOf(window);
  }

  it('is there at the next start at once, and is not joined again where nothing changed', async () => {
    const lines = await firstLines();
    const window = await openNext(lines);
    assert.deepEqual(plain(window.snapshot()), joinAnew(articles));
    await readWhole(window, articles);
    assert.deepEqual(plain(window.snapshot()), joinAnew(articles));
    assert.equal(window.snapshot().sources.get(first), window.get(first));
    assert.equal(window.takeUnkept(), undefined);
    assert.ok(!told.includes('join'), told.join());
  });

  it('takes a long answer in pieces', async () => {
    const texts = new Map([...generateArticles(80, 5)].map(({ name, text }) => [name, text]));
    const window = openWindow();
    await readWhole(window, texts);
    assert.ok(told.includes('more'), told.join());
    assert.deepEqual(plain(window.snapshot()), joinAnew(texts));
  });

  it('has the open article before all others are read', async () => {
    const window = await openNext(await firstLines());
    window.setRegisters([], []);
    window.set(sourceOf(first, articles.get(first) ?? ''));
    await window.join();
    assert.equal(window.snapshot().sources.get(first), window.get(first));
    assert.deepEqual(plain(window.snapshot()), joinAnew(articles));
  });

  it('is joined again once everything is read where a source changed, came or is gone', async () => {
    const lines = await firstLines();
    const others = [
      edited(first, 'Ragna Tveit met Ola Vik in Odda on 3 May 2019.'),
      new Map(articles).set('new', 'Ragna Tveit met Ola Vik in Odda on 3 May 2019.'),
      new Map([...articles].filter(([key]) => key !== second)),
    ];
    for (const texts of others) {
      const window = await openNext(lines);
      await readWhole(window, texts);
      assert.deepEqual(plain(window.snapshot()), joinAnew(texts));
    }
  });

  it('is joined again where the registers say something else', async () => {
    const window = await openNext(await firstLines());
    const event = window.snapshot().events.events[0]?.id ?? '';
    assert.notEqual(event, '');
    await readWhole(window, articles);
    window.setRegisters(
      [],
      [{ id: event, rejected: true, merged: [], range: { start: 0, end: 0 } }],
    );
    await window.join();
    assert.equal(window.snapshot().event(event), undefined);
  });

  it('knows an edit that follows such a start', async () => {
    const window = await openNext(await firstLines());
    await readWhole(window, articles);
    for (const words of ['It rained.', 'Ragna Tveit met Ola Vik in Odda on 3 May 2019.']) {
      const texts = edited(second, words);
      window.set(sourceOf(second, texts.get(second) ?? ''));
      await window.join();
      assert.deepEqual(plain(window.snapshot()), joinAnew(texts));
    }
  });

  it('is nothing where a line is missing or damaged, or another program left it', async () => {
    const lines = await firstLines();
    assert.equal(await readJoin(lines, '2'), undefined);
    assert.equal(await readJoin(new Map(), PROGRAM), undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lines.keys()),
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        async (key, place, change) => {
          const line = Uint8Array.from(lines.get(key) ?? []);
          const at = place % line.length;
          line[at] = (line[at] ?? 0) ^ change;
          const damaged = new Map(lines).set(key, change === 0 ? line.subarray(0, at) : line);
          assert.equal(await readJoin(damaged, PROGRAM), undefined);
        },
      ),
      { numRuns: 50 },
    );
    const window = openWindow();
    const join = await readJoin(lines, PROGRAM);
    const [gone] = join?.sources ?? [];
    assert.ok(join && gone);
    assert.equal(await window.show({ ...join, sources: [{ ...gone, analysis: 'none' }] }), false);
  });
});
