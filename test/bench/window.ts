// What a window with many sources waits for, in CPU ms: the next start from the cache, one source
// changed in three ways, added and deleted; and what memory window and worker hold, with scratch files as
// they have. Usage: npm run bench -- window [ARTICLES]
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { hashText } from '../../src/annotations/hash';
import { analyse } from '../../src/corpus/analyse';
import { Corpus } from '../../src/corpus/corpus';
import type { CorpusSource } from '../../src/corpus/corpusSource';
import { openStore } from '../../src/corpus/packed/byteStore';
import { ResolutionLightener } from '../../src/corpus/packed/lightResolution';
import {
  applyChanges,
  type Changes,
  findChanges,
  gatherChanges,
  piecesOf,
} from '../../src/corpus/changes';
import { EMPTY_RESOLUTION, makeSnapshot, type Resolution } from '../../src/corpus/snapshot';
import { readCacheLine, writeCacheLine } from '../../src/editor/analysis/cacheLine';
import { partsOf, takeLines } from '../../src/editor/analysis/cacheParts';
import { JoinedCorpus } from '../../src/editor/analysis/joinedCorpus';
import { KeptAnalysis, readAnalysis, writeAnalysis } from '../../src/editor/analysis/keptAnalysis';
import { type KeptSource, readJoin, writeJoin } from '../../src/editor/analysis/keptJoin';
import { generateArticles } from './generate/workspace';

const count = Number(process.argv[2] ?? 3000);
const ROUNDS = 5;

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function cpu(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return since(start);
}

/** The CPU time of work that gives way now and then, and of its longest stretch without. */
async function paced<T>(work: () => Promise<T>): Promise<[number, number, T]> {
  const start = process.cpuUsage();
  let [last, longest, done] = [start, 0, false];
  const look = (): void => {
    longest = Math.max(longest, since(last));
    last = process.cpuUsage();
    if (!done) setImmediate(look);
  };
  setImmediate(look);
  const result = await work();
  const all = since(start);
  done = true;
  await new Promise((resolve) => setImmediate(resolve));
  return [all, longest, result];
}

async function tellPaced(what: string, work: () => Promise<unknown>): Promise<void> {
  const [all, longest] = await paced(work);
  tell(what, all);
  tell('  longest task of that', longest);
}

function tell(what: string, milliseconds: number): void {
  process.stdout.write(`${what.padEnd(52)} ${milliseconds.toFixed(1).padStart(10)} ms\n`);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that are held in memory now. */
function held(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function tellHeld(what: string, bytes: number): void {
  process.stdout.write(`${what.padEnd(52)} ${(bytes / 1e6).toFixed(1).padStart(10)} MB\n`);
}

function sourceOf(key: string, analysis: CorpusSource['analysis']): CorpusSource {
  return { key, path: key, analysis, metadata: {}, annotations: [] };
}

const texts = new Map<string, string>();
const lines = new Map<string, Uint8Array>();
for (const { name, text } of generateArticles(count, 1)) {
  texts.set(name, text);
  const key = hashText(text);
  lines.set(key, writeCacheLine(key, writeAnalysis(analyse(text))));
}

const written: Uint8Array[] = [];
await tellPaced('analyses written for the next start', async () => {
  for await (const part of partsOf(linesRead(), Infinity)) written.push(part);
});

const beforeWorker = held();
const corpus = new Corpus({ packed: true, remembers: true, store: openStore(fs, tmpdir()) });
const kept: KeptSource[] = [];
for (const [name, text] of texts) {
  const key = hashText(text);
  const bytes = readCacheLine(lines.get(key) ?? new Uint8Array(), key);
  if (!bytes) continue;
  corpus.set(sourceOf(name, readAnalysis(bytes)));
  kept.push({ key: name, path: name, metadata: {}, annotations: [], analysis: key });
}
let told: Resolution = EMPTY_RESOLUTION;
tell(
  'first start: joined',
  cpu(() => (told = corpus.resolution())),
);
tellHeld('held by the worker that joins', held() - beforeWorker);
const answer = [...piecesOf(findChanges(EMPTY_RESOLUTION, told), 2000)];
const light = new ResolutionLightener();
await tellPaced('first start: sent to the window', async () => {
  const pieces: Changes[] = [];
  for (const piece of answer) {
    pieces.push(light.changes(structuredClone(piece)));
    await new Promise((resolve) => setImmediate(resolve));
  }
  told = applyChanges(EMPTY_RESOLUTION, gatherChanges(pieces));
});

kept.sort((a, b) => (a.path < b.path ? -1 : 1));
const registers = hashText(JSON.stringify([[], []]));
const joinParts: Uint8Array[] = [];
await tellPaced('join written for the next start', async () => {
  const join = writeJoin({ sources: kept, registers, resolution: told }, '1');
  for await (const part of partsOf(join, Infinity)) joinParts.push(part);
});
const joinLines = new Map<string, Uint8Array>();
const found = new Map<string, Uint8Array>();
await tellPaced('next start: caches read', async () => {
  for (const part of joinParts) await takeLines(part, joinLines);
  for (const part of written) await takeLines(part, found);
});
const beforeWindow = held();
const store = openStore(fs, tmpdir());
const keys = new WeakMap<KeptAnalysis, string>();
const analyses = new Map<string, KeptAnalysis>();
const cache = {
  keyOf: (analysis: KeptAnalysis) => keys.get(analysis),
  kept: (name: string) => {
    const bytes = readCacheLine(found.get(name) ?? new Uint8Array(), name);
    const analysis = analyses.get(name) ?? (bytes && new KeptAnalysis(bytes, store));
    if (!analysis) return undefined;
    analyses.set(name, analysis);
    keys.set(analysis, name);
    return analysis;
  },
};
const started = new JoinedCorpus(() => new Promise(() => undefined), cache);
const [shown, longest, isShown] = await paced(async () => {
  const join = await readJoin(joinLines, '1');
  return join !== undefined && (await started.show(join));
});
tell(`next start: events and entities ${isShown ? 'shown' : 'LOST'}`, shown);
tell('  longest task of that', longest);
const before = process.cpuUsage();
for (const [name, own] of texts) {
  const analysis = cache.kept(hashText(own));
  if (analysis) started.set({ ...sourceOf(name, analysis), analysis });
}
started.setRegisters([], []);
started.endReading();
const isSame =
  started.snapshot().sources.get([...texts.keys()][0] ?? '') ===
  started.get([...texts.keys()][0] ?? '');
tell(`next start: sources checked, found ${isSame ? 'the same' : 'OTHER'}`, since(before));

tellHeld('held by the window', held() - beforeWindow);
const [key = '', text = ''] = [...texts][Math.floor(count / 2)] ?? [];
const place = quietPlace(text);
const words = Array.from({ length: ROUNDS }, (_, at) => 'indeed '.repeat(at + 1));
const NAMES = ['Vik', 'Lie', 'Moe', 'Dahl', 'Berg', 'Foss'];
const edits: readonly (readonly [string, (text: string, words: string) => string])[] = [
  ['words where nothing is told', (own, added) => own.slice(0, place) + added + own.slice(place)],
  ['words in the first sentence', (own, added) => own.replace(/(?<=\n\n\S+ )/u, added)],
  [
    'a new name at the end',
    (own, added) => `${own}\nRagna Tveit met Ola ${NAMES[added.length % NAMES.length] ?? ''}.`,
  ],
];
const others = [...generateArticles(count + ROUNDS, 1)].slice(count).map((each) => each.text);
/** What happens to the corpus, round after round. */
const happenings: readonly (readonly [string, (round: number) => () => void])[] = [
  ...edits.map(
    ([what, edit]) =>
      [
        what,
        (round: number) => {
          const source = sourceOf(key, analyse(edit(text, words[round] ?? '')));
          return () => corpus.set(source);
        },
      ] as const,
  ),
  [
    'a source added',
    (round) => {
      const source = sourceOf(`${key}-${round}`, analyse(others[round] ?? ''));
      return () => corpus.set(source);
    },
  ],
  ['a source deleted', (round) => () => corpus.delete(`${key}-${round}`)],
];
corpus.takeChanges();
for (const [what, prepare] of happenings) {
  let [worker, window] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    const happen = prepare(round);
    let changes: Changes | undefined;
    worker = Math.min(
      worker,
      cpu(() => {
        happen();
        changes = corpus.takeChanges();
      }),
    );
    const sources = [...corpus.snapshot().sources.values()];
    window = Math.min(
      window,
      cpu(() => {
        const sent = structuredClone(changes);
        if (sent) told = makeSnapshot(sources, applyChanges(told, sent));
      }),
    );
  }
  tell(`${what}: worker`, worker);
  tell(`${what}: window`, window);
}

/** The bytes of the lines, by key. */
function* linesRead(): Iterable<[string, Uint8Array]> {
  for (const [key, line] of lines) {
    const bytes = readCacheLine(line, key);
    if (bytes) yield [key, bytes];
  }
}

/** A place after a space that no report spans. */
function quietPlace(own: string): number {
  const { reports } = analyse(own);
  for (let at = own.indexOf(' ') + 1; at > 0; at = own.indexOf(' ', at) + 1) {
    if (!reports.some(({ start, end }) => start <= at && at <= end)) return at;
  }
  return own.length;
}
