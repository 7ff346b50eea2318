// How well names are found, beside what else runs in JavaScript, on the same text in the same run:
// F1 of exact span and type (person, place, organisation). The corpora lie in ../shared/corpora;
// without them only the articles of test/accuracy are scored. Usage: npm run bench -- accuracy
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyse } from '../../src/corpus/analyse';
import { Corpus } from '../../src/corpus/corpus';
import { snapshotToJson } from '../../src/exchange/analysisJson';
import { simplify } from '../../src/names/hanVariants';

const ROOT = process.env['GLOSSATOR_ROOT'] ?? process.cwd();
const SHARED = path.resolve(ROOT, '..', 'shared');
const CORPORA = path.join(SHARED, 'corpora');
const load = createRequire(path.join(ROOT, 'package.json'));

type Kind = 'PER' | 'LOC' | 'ORG' | 'NAME';
type Found = readonly [start: number, end: number, kind: Kind];
interface Line {
  readonly text: string;
  readonly ents: readonly (readonly [number, number, string])[];
}

/** Finds names; `undefined` kinds are left out by the caller. */
type Reader = (text: string) => Found[];
interface Peer {
  readonly name: string;
  readonly read: Reader;
  /** Finds names, but does not say of what. */
  readonly untyped?: boolean;
}

const OURS: Readonly<Record<string, Kind>> = { person: 'PER', place: 'LOC', organisation: 'ORG' };

function readOurs(text: string): Found[] {
  return analyse(text).recognition.mentions.flatMap(({ start, end, type }) => {
    const kind = OURS[type];
    return kind ? [[start, end, kind] as const] : [];
  });
}

/** All that we take for a name, things among them. */
function readOurNames(text: string): Found[] {
  return analyse(text).recognition.mentions.map(({ start, end }) => [start, end, 'NAME']);
}

/** Runs of words with capitals, the first word of a sentence only where another follows. */
function readCapitals(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{M}\d]*(?: \p{Lu}[\p{L}\p{M}\d]*)*/gu)) {
    const opens = /(?:^|[.!?:"“”]\s*)$/u.test(text.slice(0, match.index));
    if (opens && !match[0].includes(' ')) continue;
    found.push([match.index, match.index + match[0].length, 'NAME']);
  }
  return found;
}

function loadCompromise(): Peer {
  const nlp = load('compromise') as (text: string) => Record<
    'people' | 'places' | 'organizations',
    () => {
      json(options: object): { offset: { start: number; length: number }; text: string }[];
    }
  >;
  const kinds = [
    ['people', 'PER'],
    ['places', 'LOC'],
    ['organizations', 'ORG'],
  ] as const;
  const read = (text: string): Found[] => {
    const doc = nlp(text);
    return kinds.flatMap(([method, kind]) =>
      doc[method]()
        .json({ offset: true })
        .map(({ offset, text: words }): Found => {
          const bare = words.replace(/(?:['’]s)?[\s\p{P}]*$/u, '');
          const lead = /^[\s\p{P}]*/u.exec(bare)?.[0].length ?? 0;
          return [offset.start + lead, offset.start + bare.length, kind];
        }),
    );
  };
  return { name: 'compromise', read };
}

interface WinkToken {
  out(property?: unknown): string;
}
function loadWink(): Peer {
  const wink = load('wink-nlp') as (
    model: unknown,
    pipe: readonly string[],
  ) => {
    its: { pos: unknown; precedingSpaces: unknown };
    readDoc(text: string): { tokens(): { each(visit: (token: WinkToken) => void): void } };
  };
  const nlp = wink(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
  const read = (text: string): Found[] => {
    const found: Found[] = [];
    let at = 0;
    let open: { start: number; end: number } | undefined;
    const close = (): void => {
      if (open) found.push([open.start, open.end, 'NAME']);
      open = undefined;
    };
    nlp
      .readDoc(text)
      .tokens()
      .each((token) => {
        const word = token.out();
        const start = text.indexOf(word, at);
        if (start < 0) return;
        at = start + word.length;
        if (token.out(nlp.its.pos) !== 'PROPN') close();
        else if (open && start - open.end <= 1) open.end = at;
        else {
          close();
          open = { start, end: at };
        }
      });
    close();
    return found;
  };
  return { name: 'wink-nlp (proper nouns)', read, untyped: true };
}

function loadJieba(): Peer {
  const { tag } = load('jieba-wasm') as {
    readonly tag: (text: string, hmm: boolean) => { word: string; tag: string }[];
  };
  const kinds: Readonly<Record<string, Kind>> = { nr: 'PER', ns: 'LOC', nt: 'ORG' };
  const read = (text: string): Found[] => {
    const found: Found[] = [];
    let at = 0;
    for (const { word, tag: own } of tag(simplify(text), true)) {
      const kind = kinds[own.slice(0, 2)];
      const last = found[found.length - 1];
      if (kind && last?.[1] === at && last[2] === kind) {
        found[found.length - 1] = [last[0], at + word.length, kind];
      } else if (kind) found.push([at, at + word.length, kind]);
      at += word.length;
    }
    return found;
  };
  return { name: 'jieba (after our Simplified)', read };
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** MB of UTF-8 a second of CPU time. */
  readonly speed: number;
}

function measure(lines: readonly Line[], read: Reader, typed: boolean): Score {
  let [right, wrong, missed, bytes] = [0, 0, 0, 0];
  for (const { text } of lines.slice(0, 20)) read(text);
  const before = process.cpuUsage();
  const all = lines.map(({ text }) => read(text));
  const { user, system } = process.cpuUsage(before);
  lines.forEach(({ text, ents }, at) => {
    bytes += Buffer.byteLength(text);
    const keyOf = (start: number, end: number, kind: string): string =>
      typed ? `${start} ${end} ${kind}` : `${start} ${end}`;
    const wanted = new Set(
      ents
        .filter(([, , kind]) => ['PER', 'LOC', 'ORG', 'NAME'].includes(kind))
        .map(([start, end, kind]) => keyOf(start, end, kind)),
    );
    const found = new Set((all[at] ?? []).map(([start, end, kind]) => keyOf(start, end, kind)));
    for (const key of found) {
      if (wanted.has(key)) right++;
      else wrong++;
    }
    for (const key of wanted) if (!found.has(key)) missed++;
  });
  return {
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
    f1: (2 * right) / (2 * right + wrong + missed || 1),
    speed: bytes / (user + system || 1),
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function show(name: string, { precision, recall, f1, speed }: Score, note = ''): void {
  const numbers = [precision, recall, f1].map((value) => value.toFixed(3)).join('  ');
  say(`  ${name.padEnd(30)} ${numbers}  ${speed.toFixed(2).padStart(6)}  ${note}`);
}

interface TestSet {
  readonly file: string;
  readonly about: string;
  readonly peers: readonly string[];
  /** Whether weights that ship were trained on these very lines. */
  readonly trained: boolean;
  readonly untyped?: boolean;
}

const SETS: readonly TestSet[] = [
  {
    file: 'en_uner_pud',
    about: 'English, news and Wikipedia',
    peers: ['compromise', 'wink'],
    trained: true,
  },
  { file: 'en_uner_ewt', about: 'English, web', peers: ['compromise', 'wink'], trained: true },
  {
    file: 'en_wikigold',
    about: 'English, Wikipedia',
    peers: ['compromise', 'wink'],
    trained: true,
  },
  { file: 'zh_uner_gsdsimp', about: 'Chinese, Simplified', peers: ['jieba'], trained: false },
  { file: 'zh_uner_pud_trad', about: 'Chinese, Traditional', peers: ['jieba'], trained: false },
  { file: 'ja_stockmark', about: 'Japanese, Wikipedia', peers: [], trained: true },
  {
    file: 'vi_vtb_test_untyped',
    about: 'Vietnamese, spans only',
    peers: ['capitals'],
    trained: false,
    untyped: true,
  },
];

function measureCorpora(): void {
  if (!existsSync(CORPORA)) {
    say('Corpora: skipped, ../shared/corpora is not here.');
    return;
  }
  const peers: Readonly<Record<string, () => Peer>> = {
    compromise: loadCompromise,
    wink: loadWink,
    jieba: loadJieba,
    capitals: () => ({ name: 'capitals', read: readCapitals, untyped: true }),
  };
  const loaded = new Map<string, Peer>();
  say('Corpora: exact span and type (person, place, organisation); speed in MB/s of CPU time');
  say(`  ${''.padEnd(30)} precision recall F1   MB/s`);
  for (const { file, about, peers: names, trained, untyped } of SETS) {
    const source = path.join(CORPORA, `${file}.jsonl`);
    if (!existsSync(source)) {
      say(`${file}: skipped, not here.`);
      continue;
    }
    const lines = readFileSync(source, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    say(`${file} (${about}, ${lines.length} lines)`);
    const typed = untyped !== true;
    const ours = measure(lines, typed ? readOurs : readOurNames, typed);
    show('Glossator', ours, trained ? 'trained on this half: not to be taken as unseen' : '');
    for (const name of names) {
      const peer = loaded.get(name) ?? peers[name]?.();
      if (!peer) continue;
      loaded.set(name, peer);
      const score = measure(lines, peer.read, typed && peer.untyped !== true);
      const same = peer.untyped === true && typed ? measure(lines, readOurs, false) : ours;
      const note = peer.untyped === true && typed ? ' (spans only, ours likewise)' : '';
      show(peer.name, score, `ours is ${(same.f1 / (score.f1 || 1)).toFixed(2)} times that${note}`);
    }
    if (names.length === 0) say('  no peer of a reasonable size');
  }
}

/** Scores the analysis of a folder of articles with the scorer of ../shared/eval. */
function scoreFolder(title: string, articles: string, gold: string, language?: string): void {
  const scorer = path.join(SHARED, 'eval', 'score.mjs');
  if (!existsSync(scorer) || !existsSync(gold)) {
    say(`${title}: skipped, the scorer or the gold is not here.`);
    return;
  }
  const corpus = new Corpus();
  for (const name of readdirSync(articles).filter((file) => file.endsWith('.txt'))) {
    const analysis = analyse(readFileSync(path.join(articles, name), 'utf8'));
    corpus.set({ key: name, path: name, analysis, metadata: {}, annotations: [] });
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-bench-'));
  try {
    const file = path.join(folder, 'analysis.json');
    writeFileSync(file, JSON.stringify(snapshotToJson(corpus.snapshot())));
    const args = ['--gold', gold, '--articles', articles, '--analysis', file, '--json'];
    if (language !== undefined) args.push('--language', language);
    const { stdout } = spawnSync(process.execPath, [scorer, ...args], { encoding: 'utf8' });
    const scores = JSON.parse(stdout) as Record<string, { f1?: number }>;
    const figures = Object.entries(scores).flatMap(([key, { f1 }]) =>
      f1 === undefined ? [] : [`${key} ${f1.toFixed(3)}`],
    );
    say(`${title}: ${figures.join(', ')}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

measureCorpora();
const own = path.join(ROOT, 'test', 'accuracy', 'articles');
say('Articles, F1 of the scorer (both sets were looked at while rules were made)');
for (const language of [undefined, 'en', 'vi', 'zh']) {
  scoreFolder(`  test/accuracy/articles, ${language ?? 'all'}`, own, own, language);
}
scoreFolder('  ../shared/seeds', path.join(SHARED, 'seeds'), path.join(SHARED, 'gold'));
