// How fast one source is analysed, a large register matched and the tables built, beside the
// fastest packages for parts of that work. CPU time on one core, because wall time measures the
// neighbours. Usage: npm run bench -- speed
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import * as chrono from 'chrono-node';
import { analyse } from '../../src/corpus/analyse';
import { makeKnownNames } from '../../src/names/knownNames';
import { ENGLISH_FAMILY_NAMES } from '../../src/names/englishFamilyNames';
import { FOREIGN_GIVEN_NAMES } from '../../src/names/latinGivenNames';
import { VIETNAMESE_FAMILY_NAMES, VIETNAMESE_GIVEN_NAMES } from '../../src/names/vietnameseNames';

const ROOT = process.env['GLOSSATOR_ROOT'] ?? process.cwd();
const SHARED = path.resolve(ROOT, '..', 'shared');
const LANGUAGES = ['en', 'vi', 'zh'] as const;
type Language = (typeof LANGUAGES)[number];

/** Seconds of CPU that each measurement may take, its warming up included. */
const SECONDS = 6;
const REGISTER_SIZE = 100_000;
const REGISTER_TEXT_BYTES = 8_000_000;

/** Public test data of many different articles; where the folder is missing only our own are read. */
const CORPORA: Record<Language, readonly string[]> = {
  en: ['en_uner_ewt', 'en_uner_pud', 'en_wikigold', 'en_meantime_names'],
  vi: ['vi_vtb_test_untyped'],
  zh: ['zh_uner_gsdsimp', 'zh_uner_pud_trad'],
};

/** One sentence that asks for every table of its language. */
const SENTENCES: Record<Language, string> = {
  en: 'Prime Minister John Smith visited Hanoi on Monday, 3 May 2021, officials said.',
  vi: 'Thủ tướng Nguyễn Văn Minh thăm Hà Nội ngày 3/5/2021, theo Bộ Ngoại giao.',
  zh: '总理李明星期一在河内会见了越南外长阮文明。',
};

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function ownTexts(language: Language): string[] {
  const ending = `_${language}.txt`;
  return ['test/accuracy/articles', 'samples'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .sort()
      .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8')),
  );
}

/** Sentences of a corpus put together to articles of some 4 kB. */
function corpusTexts(name: string): string[] {
  const file = path.join(SHARED, 'corpora', `${name}.jsonl`);
  if (!existsSync(file)) return [];
  const texts: string[] = [];
  let article = '';
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { text } = JSON.parse(line) as { text: string };
    article += `${text}${text.length > 400 || article.length % 3 === 0 ? '\n\n' : ' '}`;
    if (article.length < 4000) continue;
    texts.push(Buffer.from(article).toString());
    article = '';
  }
  return texts;
}

/**
 * MB/s of UTF-8 in the best round, for us and for peers alike: other work on the machine takes the
 * caches away, and so costs CPU time, too.
 */
function speedOf(texts: readonly string[], read: (text: string) => unknown): number {
  const bytes = bytesOf(texts);
  let best = Infinity;
  const begin = cpuNow();
  for (let round = 0; round < 3 || cpuNow() - begin < SECONDS; round++) {
    const before = cpuNow();
    for (const text of texts) read(text);
    const took = cpuNow() - before;
    best = Math.min(best, took);
    if (took > SECONDS) break;
  }
  return bytes / best / 1e6;
}

type Reader = (text: string) => unknown;

/** Reads with packages that another measurement brings; undefined where one is not installed. */
async function optionalPeers(): Promise<Map<string, Reader>> {
  const peers = new Map<string, Reader>();
  const load = async (name: string): Promise<unknown> => {
    try {
      return ((await import(name)) as { default: unknown }).default;
    } catch {
      return undefined;
    }
  };
  type Compromise = (text: string) => { topics(): { out(as: string): unknown } };
  const compromise = (await load('compromise')) as Compromise | undefined;
  if (compromise) peers.set('compromise', (text) => compromise(text).topics().out('array'));
  type Wink = (model: unknown) => { readDoc(text: string): { entities(): { out(): unknown } } };
  const wink = (await load('wink-nlp')) as Wink | undefined;
  const model = await load('wink-eng-lite-web-model');
  if (wink && model !== undefined) {
    const reader = wink(model);
    peers.set('wink-nlp', (text) => reader.readDoc(text).entities().out());
  }
  return peers;
}

async function compareAnalysis(): Promise<void> {
  say('analysis of one source, all layers                    ours      peer     ratio');
  const reference = new Date('2021-05-03T12:00:00Z');
  const dates: Record<Language, Reader> = {
    en: (text) => chrono.en.parse(text, reference),
    vi: (text) => chrono.vi.parse(text, reference),
    zh: (text) => chrono.zh.parse(text, reference),
  };
  const others = await optionalPeers();
  for (const language of LANGUAGES) {
    const texts = [...ownTexts(language), ...CORPORA[language].flatMap(corpusTexts)];
    const ours = speedOf(texts, (text) => analyse(text));
    const peers = new Map([['chrono-node (dates alone)', dates[language]]]);
    if (language === 'en') for (const [name, read] of others) peers.set(name, read);
    for (const [name, read] of peers) {
      const peer = speedOf(texts.slice(0, 40), read);
      say(row(`${language}, ${texts.length} texts; ${name}`, ours, peer));
    }
  }
}

function row(what: string, ours: number, peer: number): string {
  const ratio = peer > 0 ? (ours / peer).toFixed(1) : '-';
  return `${what.padEnd(48)}${ours.toFixed(2).padStart(9)}${peer.toFixed(2).padStart(10)}${ratio.padStart(9)}`;
}

/** Names of persons put together from parts, always the same ones. */
function makeNames(count: number): string[] {
  const parts = [
    [FOREIGN_GIVEN_NAMES.split(' '), ENGLISH_FAMILY_NAMES.split(' ')],
    [
      VIETNAMESE_FAMILY_NAMES.split(' '),
      VIETNAMESE_GIVEN_NAMES.split(' '),
      VIETNAMESE_GIVEN_NAMES.split(' '),
    ],
  ];
  const names = new Set<string>();
  let seed = 1;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  while (names.size < count) {
    const lists = parts[next(parts.length)] ?? [];
    names.add(lists.map((list) => list[next(list.length)] ?? '').join(' '));
  }
  return [...names];
}

function compareRegister(): void {
  const texts = LANGUAGES.flatMap((language) => [
    ...ownTexts(language),
    ...CORPORA[language].flatMap(corpusTexts),
  ]);
  const met = texts.flatMap((text) =>
    analyse(text).recognition.mentions.map(({ start, end }) => text.slice(start, end)),
  );
  const names = [...new Set([...met, ...makeNames(REGISTER_SIZE)])].slice(0, REGISTER_SIZE);
  const repeats = Math.ceil(REGISTER_TEXT_BYTES / bytesOf(texts));
  const long = Buffer.from(Array<string>(repeats).fill(texts.join('\n')).join('\n')).toString();
  const known = makeKnownNames(
    names.map((text, at) => ({ text, type: 'person', entity: `e${at}` })),
  );
  const ours = speedOf([long], (text) => known.match(text));
  say('');
  say(`register of ${names.length} names                              ours      peer     ratio`);
  const fast = new FastAhoCorasick(names);
  say(
    row(
      '@monyone/aho-corasick/fast, every match',
      ours,
      speedOf([long], (text) => fast.matchInText(text)),
    ),
  );
  const plain = new AhoCorasick(names);
  say(
    row(
      '@monyone/aho-corasick, every match',
      ours,
      speedOf([long], (text) => plain.matchInText(text)),
    ),
  );
}

/** CPU ms of a first short sentence, less those of a second one: each time in a fresh process. */
function measureTables(): void {
  say('');
  say('tables built by the first sentence of a language');
  const script = process.argv[1] ?? '';
  for (const language of LANGUAGES) {
    const runs = Array.from({ length: 7 }, () =>
      Number(spawnSync(process.execPath, [script, language], { encoding: 'utf8' }).stdout),
    ).sort((a, b) => a - b);
    say(`${language}: ${runs[3]?.toFixed(0) ?? '-'} ms (best ${runs[0]?.toFixed(0) ?? '-'})`);
  }
}

const only = LANGUAGES.find((language) => language === process.argv[2]);
if (only === undefined) {
  await compareAnalysis();
  compareRegister();
  measureTables();
} else {
  const before = cpuNow();
  analyse(SENTENCES[only]);
  const between = cpuNow();
  analyse(SENTENCES[only]);
  process.stdout.write(String((between - before - (cpuNow() - between)) * 1000));
}
