// How time, memory and disk grow with the number of articles: generated workspaces through the filter
// (analyze --jsonl) and the join, each in a process of its own. Usage:
//   npm run bench -- scale [ARTICLES …] [--profile] [--parallel] [--seed N]
// --profile names the largest costs of the largest workspace; --parallel also runs the filter in two
// processes with GNU parallel. Writes bench/out/scale.md and bench/out/scale.svg.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildProgram } from '../unit/cli/program';
import { generateArticles } from './generate/workspace';
import { type Cost, measure, readProfile } from './scale/measure';
import { drawPlot } from './scale/plot';

const ROOT = process.env['GLOSSATOR_ROOT'] ?? process.cwd();
const OUT = path.join(ROOT, 'bench', 'out');

interface Result {
  readonly articles: number;
  readonly events: number;
  /** MB. */
  readonly text: number;
  readonly records: number;
  readonly joined: number;
  readonly filter: Cost;
  readonly join: Cost;
  /** Wall seconds of the filter in two processes. */
  readonly parallel: number | undefined;
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    profile: { type: 'boolean', default: false },
    parallel: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
const sizes = (positionals.length > 0 ? positionals : ['1000', '3000', '10000']).map(Number);

function megabytes(file: string): number {
  return statSync(file).size / 1e6;
}

function writeDocuments(count: number, file: string): { events: number; text: number } {
  const handle = openSync(file, 'w');
  let [events, text] = [0, 0];
  for (const article of generateArticles(count, Number(values.seed), () => events++)) {
    text += Buffer.byteLength(article.text);
    writeSync(handle, `${JSON.stringify({ id: article.name, text: article.text })}\n`);
  }
  closeSync(handle);
  return { events, text: text / 1e6 };
}

function runParallel(program: string, documents: string, records: string): number | undefined {
  const begin = performance.now();
  const { status } = spawnSync(
    'sh',
    [
      '-c',
      'parallel --will-cite --pipe --block 2M -j2 "$1" "$2" analyze --jsonl < "$3" > "$4"',
      ...['sh', process.execPath, program, documents, records],
    ],
    { stdio: 'inherit' },
  );
  return status === 0 ? (performance.now() - begin) / 1000 : undefined;
}

async function run(articles: number, program: string, folder: string): Promise<Result> {
  const [documents, records, joined] = ['documents.jsonl', 'records.jsonl', 'joined.json'].map(
    (name) => path.join(folder, name),
  ) as [string, string, string];
  const last = values.profile && articles === sizes.at(-1);
  const { events, text } = writeDocuments(articles, documents);
  const parallel = values.parallel ? runParallel(program, documents, records) : undefined;
  const filter = await measure(
    program,
    ['analyze', '--jsonl'],
    { input: documents, output: records },
    folder,
    last ? 'filter.cpuprofile' : undefined,
  );
  const join = await measure(
    program,
    ['join', records],
    { output: joined },
    folder,
    last ? 'join.cpuprofile' : undefined,
  );
  if (filter.status !== 0 || join.status !== 0) {
    throw new Error(`exit status of the filter ${filter.status}, of the join ${join.status}`);
  }
  const sizesOf = { text, records: megabytes(records), joined: megabytes(joined) };
  return { articles, events, ...sizesOf, filter, join, parallel };
}

/** The exponent of growth between the smallest and the largest run: 1 is linear. */
function growth(results: readonly Result[], of: (result: Result) => number): string {
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last || first === last) return '-';
  const factor = Math.log(last.articles / first.articles);
  const exponent = Math.log(of(last) / of(first)) / factor;
  return Number.isNaN(exponent) ? '-' : exponent.toFixed(2);
}

function describe(results: readonly Result[]): string {
  const columns: readonly (readonly [string, (result: Result) => number | undefined, number])[] = [
    ['articles', ({ articles }) => articles, 0],
    ['events', ({ events }) => events, 0],
    ['text MB', ({ text }) => text, 1],
    ['filter CPU s', ({ filter }) => filter.cpu, 1],
    ['wall s', ({ filter }) => filter.wall, 1],
    ['wall s, two processes', ({ parallel }) => parallel, 1],
    ['peak MB', ({ filter }) => filter.peak, 0],
    ['records MB', ({ records }) => records, 1],
    ['join CPU s', ({ join }) => join.cpu, 1],
    ['wall s', ({ join }) => join.wall, 1],
    ['peak MB', ({ join }) => join.peak, 0],
    ['result MB', ({ joined }) => joined, 1],
  ];
  const rows = results.map((result) =>
    columns.map(([, of, digits]) => of(result)?.toFixed(digits) ?? '-'),
  );
  const exponents = columns.map(([, of], index) =>
    index === 0 ? 'growth (1: linear)' : growth(results, (r) => of(r) ?? NaN),
  );
  const lines = [columns.map(([name]) => name), columns.map(() => '---'), ...rows, exponents];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const scratch = path.join(ROOT, 'out');
mkdirSync(scratch, { recursive: true });
mkdirSync(OUT, { recursive: true });
const folder = mkdtempSync(path.join(scratch, 'scale-'));
try {
  const program = buildProgram(folder);
  const results: Result[] = [];
  for (const size of sizes) results.push(await run(size, program, folder));
  const table = describe(results);
  process.stdout.write(`${table}\n`);
  writeFileSync(path.join(OUT, 'scale.md'), `${table}\n`);
  const series = (name: string, of: (result: Result) => number) => ({
    name,
    points: results.map((result) => ({ x: result.articles, y: of(result) })),
  });
  const plot = drawPlot('Growth with the number of articles', 'articles', [
    series('filter, CPU s', ({ filter }) => filter.cpu),
    series('join, CPU s', ({ join }) => join.cpu),
    series('filter, peak MB', ({ filter }) => filter.peak),
    series('join, peak MB', ({ join }) => join.peak),
    series('records, MB', ({ records }) => records),
  ]);
  writeFileSync(path.join(OUT, 'scale.svg'), plot);
  if (values.profile) {
    for (const name of ['filter', 'join']) {
      const costs = readProfile(path.join(folder, `${name}.cpuprofile`));
      for (const column of ['own', 'total'] as const) {
        process.stdout.write(`\n${name}, ${column} time:\n`);
        const most = costs
          .sort((a, b) => b[column] - a[column])
          .slice(0, column === 'own' ? 8 : 30);
        for (const cost of most) {
          process.stdout.write(`${(cost[column] * 100).toFixed(1).padStart(6)} %  ${cost.name}\n`);
        }
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
