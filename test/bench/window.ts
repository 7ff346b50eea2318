// What a window with many sources waits for, in CPU ms: the next start from the cache, one source
// changed in three ways, a key stroke in a long source. Usage: npm run bench -- window [ARTICLES]
import { hashText } from '../../src/annotations/hash';
import { analyse } from '../../src/corpus/analyse';
import { Corpus } from '../../src/corpus/corpus';
import type { CorpusSource } from '../../src/corpus/corpusSource';
import { applyMoved } from '../../src/corpus/moved';
import { makeSnapshot, type Resolution } from '../../src/corpus/snapshot';
import { readCacheLine, writeCacheLine } from '../../src/editor/analysis/cacheLine';
import { generateArticles } from './generate/workspace';

const count = Number(process.argv[2] ?? 3000);
const ROUNDS = 5;

function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function best(work: () => void): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => cpu(work)));
}

function tell(what: string, milliseconds: number): void {
  process.stdout.write(`${what.padEnd(52)} ${milliseconds.toFixed(1).padStart(10)} ms\n`);
}

function sourceOf(key: string, analysis: CorpusSource['analysis']): CorpusSource {
  return { key, path: key, analysis, metadata: {}, annotations: [] };
}

const texts = new Map<string, string>();
const lines: string[] = [];
for (const { name, text } of generateArticles(count, 1)) {
  texts.set(name, text);
  lines.push(writeCacheLine(hashText(text), analyse(text)));
}

const corpus = new Corpus({ packed: true });
let told: Resolution = corpus.resolution();
tell(
  'next start: hashes of the texts, cache to analyses',
  cpu(() => {
    for (const [at, [name, text]] of [...texts].entries()) {
      const analysis = readCacheLine(lines[at] ?? '', hashText(text), text);
      if (analysis) corpus.set(sourceOf(name, analysis));
    }
  }),
);
tell(
  'next start: joined',
  cpu(() => (told = corpus.resolution())),
);
tell(
  'next start: sent to the window',
  cpu(() => structuredClone(told)),
);

const [key = '', text = ''] = [...texts][Math.floor(count / 2)] ?? [];
const place = quietPlace(text);
const words = Array.from({ length: ROUNDS }, (_, at) => 'indeed '.repeat(at + 1));
const edits: readonly (readonly [string, (text: string, words: string) => string])[] = [
  ['words where nothing is told', (own, added) => own.slice(0, place) + added + own.slice(place)],
  ['words in the first sentence', (own, added) => own.replace(/(?<=\n\n\S+ )/u, added)],
  ['a new name at the end', (own, added) => `${own}\nRagna Tveit met Ola Vik. ${added}`],
];
for (const [what, edit] of edits) {
  let [worker, window, steps] = [Infinity, Infinity, 0];
  for (const added of words) {
    const analysis = analyse(edit(text, added));
    corpus.takeMoved();
    worker = Math.min(
      worker,
      cpu(() => {
        corpus.set(sourceOf(key, analysis));
        corpus.resolution();
      }),
    );
    const moved = corpus.takeMoved();
    steps += moved ? 1 : 0;
    const after = { ...corpus.resolution() };
    const sources = [...corpus.snapshot().sources.values()];
    window = Math.min(
      window,
      cpu(() => {
        makeSnapshot(sources, moved?.reduce(applyMoved, told) ?? structuredClone(after));
      }),
    );
    told = after;
  }
  tell(`${what}: worker${steps > 0 ? ' (only moved)' : ''}`, worker);
  tell(`${what}: window`, window);
}

let long = '';
for (const own of texts.values()) if (long.length < 200_000) long += `${own}\n\n`;
tell(
  'key stroke in a text of 200 KB, analysed whole',
  best(() => analyse(`${long}x`)),
);

/** A place after a space that no report spans. */
function quietPlace(own: string): number {
  const { reports } = analyse(own);
  for (let at = own.indexOf(' ') + 1; at > 0; at = own.indexOf(' ', at) + 1) {
    if (!reports.some(({ start, end }) => start <= at && at <= end)) return at;
  }
  return own.length;
}
