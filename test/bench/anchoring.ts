// Where annotations are after their article was edited: right places, wrong places and orphans by kind
// of edit, ours beside peers in one run. The generator of edits and its texts lie in the folder of
// shared material beside the repository; without it there is nothing to measure. Usage:
// npm run bench -- anchoring [--groups small,mid,adv] [--seed N] [--timing] [--ours]
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = process.env['GLOSSATOR_ROOT'] ?? process.cwd();
const SHARED = path.join(ROOT, '..', 'shared');
/** A copy, so that its modules find the packages of this repository. */
const COPY = path.join(ROOT, 'out', 'anchoring');
const PEERS = ['hypothesis.mjs', 'dmp.mjs'];

interface Counts {
  readonly nA: number;
  readonly ok: number;
  readonly wrong: number;
  readonly nO: number;
  readonly wrongO: number;
  readonly ms: number;
  readonly nsel: number;
}
type Measured = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Counts>>>>>
>;
interface Time {
  readonly doc: string;
  readonly c: string;
  readonly impl: string;
  readonly ms: number;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  if (!existsSync(path.join(SHARED, 'eval', 'anchor', 'bench.mjs'))) {
    say('Skipped: the generator of edits is not here (../shared/eval/anchor).');
    return;
  }
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const part of ['eval/anchor', 'seeds']) {
    cpSync(path.join(SHARED, part), path.join(COPY, part), { recursive: true });
  }
  spawnSync('chmod', ['-R', 'u+w', COPY]);
  const folder = path.join(COPY, 'eval', 'anchor');
  spawnSync(process.execPath, [path.join(folder, 'make-texts.mjs')]);
  writeNews(path.join(folder, 'texts'));
  const ours = path.join(COPY, 'anchoring.mjs');
  await build({
    entryPoints: [path.join(ROOT, 'src', 'annotations', 'anchoring', 'selectors.ts')],
    outfile: ours,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const args = process.argv.slice(2);
  const peers = args.includes('--ours') ? [] : PEERS.map((peer) => path.join(folder, 'impl', peer));
  const json = path.join(COPY, 'measured.json');
  const run = spawnSync(
    process.execPath,
    [
      path.join(folder, 'bench.mjs'),
      ...[ours, ...peers].flatMap((file) => ['--impl', file]),
      ...['--json', json],
      ...args.filter((arg) => arg !== '--ours'),
    ],
    { stdio: 'inherit' },
  );
  process.exitCode = run.status ?? 1;
  if (run.status !== 0) return;
  const measured: unknown = JSON.parse(readFileSync(json, 'utf8'));
  if (Array.isArray(measured)) sayTimes(measured as Time[]);
  else sayTotals(measured as Measured);
}

/**
 * The generator's longer texts come from a corpus that is not here: our own articles stand in for it. As there,
 * the first two have no article in common, for paragraphs of each are put into the other, and a paragraph that is
 * taken out here and put in there was moved, which its truth does not know; nor does the third, which holds all, get
 * any of theirs. All articles are some 360,000 units, so that the longest is no longer than that.
 */
function writeNews(texts: string): void {
  const own = path.join(ROOT, 'test', 'accuracy');
  const articles = readdirSync(own, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(path.join(own, name))
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => path.join(own, name, file)),
    )
    .map((file) => `${readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()}\n\n`);
  let used = 0;
  for (const [name, length] of [
    ['news-12k.txt', 12_000],
    ['news-100k.txt', 100_000],
    ['brown-1m.txt', 1_000_000],
  ] as const) {
    if (existsSync(path.join(texts, name))) continue;
    let text = '';
    const first = length < 1_000_000 ? used : 0;
    for (used = first; used < articles.length && text.length < length; used++) {
      text += articles[used] ?? '';
    }
    writeFileSync(path.join(texts, name), text);
  }
}

/** Ours, the best peer, and what ours is of it. */
function sayTotals(measured: Measured): void {
  const totals = Object.entries(measured).map(([name, groups]) => {
    const all = Object.values(groups).flatMap((classes) => Object.values(classes));
    const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
    return {
      name,
      correct: (100 * sum('ok')) / sum('nA'),
      wrong: sum('wrong') + sum('wrongO'),
      trials: sum('nA') + sum('nO'),
      ms: (1000 * sum('ms')) / sum('nsel'),
    };
  });
  const [ours, ...peers] = totals;
  if (!ours) return;
  say('\nours, peer, ratio:');
  for (const peer of peers) {
    say(
      `${peer.name}: correct ${ours.correct.toFixed(2)} %, ${peer.correct.toFixed(2)} %, ` +
        `${(ours.correct / peer.correct).toFixed(2)}; wrong places ${ours.wrong}, ${peer.wrong} ` +
        `of ${ours.trials}; ms per 1,000 ${ours.ms.toFixed(0)}, ${peer.ms.toFixed(0)}, ` +
        (ours.ms / peer.ms).toFixed(2),
    );
  }
}

function sayTimes(times: readonly Time[]): void {
  say('\nms per 1,000: ours, peer, ratio:');
  const [first] = times;
  for (const ours of times.filter(({ impl }) => impl === first?.impl)) {
    for (const peer of times.filter(
      ({ doc, c, impl }) => doc === ours.doc && c === ours.c && impl !== ours.impl,
    )) {
      const ratio = (ours.ms / peer.ms).toFixed(2);
      say(
        `${ours.doc} ${ours.c}, ${peer.impl}: ${ours.ms.toFixed(1)}, ${peer.ms.toFixed(1)}, ${ratio}`,
      );
    }
  }
}

await main();
