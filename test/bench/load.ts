// What starting costs: sizes of what ships, CPU time to load it, to analyse a first text and to go
// on. CPU time, because wall time measures the neighbours. Usage: npm run bench -- load
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/corpus/analyse';

const ROOT = process.env['GLOSSATOR_ROOT'] ?? process.cwd();
/** Texts are repeated up to this many bytes. */
const STEADY_BYTES = 1_000_000;
const RUNS = 5;

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The articles of samples/, by the language at the end of their names. */
function readSamples(): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const samples = path.join(ROOT, 'samples');
  for (const file of readdirSync(samples, { recursive: true, encoding: 'utf8' }).sort()) {
    const language = /_([a-z]{2})\.txt$/.exec(file)?.[1];
    if (language === undefined) continue;
    const list = texts.get(language) ?? [];
    list.push(readFileSync(path.join(samples, file), 'utf8'));
    texts.set(language, list);
  }
  return texts;
}

/** Median CPU ms that `code` says it took, each time in a process of its own. */
function medianOfRuns(code: string): number {
  const measured = Array.from({ length: RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    return Number(stdout);
  });
  return measured.sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
}

/** Compiles a bundle and runs nothing: what `require` does before the first line of ours. */
function compileTime(file: string): number {
  return medianOfRuns(
    `const before = process.cpuUsage();
     const text = require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8').replace(/^#!/, '//');
     require('node:vm').compileFunction(text, ['exports', 'require', 'module']);
     const { user, system } = process.cpuUsage(before);
     process.stdout.write(String((user + system) / 1000));`,
  );
}

/** A first analysis needs tables that nobody has built yet: one language for each process. */
const only = process.argv[2];
if (only === undefined) {
  for (const name of ['extension.js', 'cli.js']) {
    const file = path.join(ROOT, 'dist', name);
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (size === undefined) say(`dist/${name}: not built (npm run build)`);
    else {
      const kilobytes = (size / 1000).toFixed(0);
      say(`dist/${name}: ${kilobytes} kB, read and compiled in ${compileTime(file).toFixed(1)} ms`);
    }
  }
}
for (const [language, texts] of readSamples()) {
  if (only === undefined) {
    const script = process.argv[1] ?? '';
    const { stdout } = spawnSync(process.execPath, [script, language], { encoding: 'utf8' });
    process.stdout.write(stdout);
  } else if (only === language) {
    const first = texts[0] ?? '';
    const cold = cpuOf(() => analyse(first));
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const rounds = Math.ceil(STEADY_BYTES / bytes);
    const run = (): void => {
      for (let round = 0; round < rounds; round++) for (const text of texts) analyse(text);
    };
    run();
    const steady = Math.min(cpuOf(run), cpuOf(run), cpuOf(run));
    const whole = Array<string>(rounds).fill(texts.join('\n\n')).join('\n\n');
    const long = cpuOf(() => analyse(whole));
    say(
      `${language}: first analysis ${cold.toFixed(0)} ms; then ` +
        `${((bytes * rounds) / steady / 1000).toFixed(2)} MB/s in articles of ` +
        `${(bytes / texts.length / 1000).toFixed(1)} kB, ` +
        `${(Buffer.byteLength(whole) / long / 1000).toFixed(2)} MB/s in one of ` +
        `${(Buffer.byteLength(whole) / 1e6).toFixed(1)} MB`,
    );
  }
}
