import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What one process took. */
export interface Cost {
  readonly status: number | null;
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Peak resident memory, in MB. */
  readonly peak: number;
}

/** Writes what the process took to descriptor 3 when it ends. */
const REPORTER =
  "process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage())));\n";

/**
 * Runs a script of Node.js in a process of its own. `folder` is for scratch files; `profile`, if given, is
 * the name of a CPU profile to write there.
 */
export async function measure(
  script: string,
  args: readonly string[],
  files: { readonly input?: string; readonly output: string },
  folder: string,
  profile?: string,
): Promise<Cost> {
  const reporter = path.join(folder, 'reporter.cjs');
  const report = path.join(folder, 'usage.json');
  writeFileSync(reporter, REPORTER);
  const open = [
    files.input === undefined ? undefined : openSync(files.input, 'r'),
    openSync(files.output, 'w'),
    openSync(report, 'w'),
  ];
  const flags = ['--max-old-space-size=8192', '--require', reporter];
  if (profile !== undefined) {
    flags.push('--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${profile}`);
  }
  const begin = performance.now();
  const child = spawn(process.execPath, [...flags, script, ...args], {
    stdio: [open[0] ?? 'ignore', open[1], 'inherit', open[2]],
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const wall = (performance.now() - begin) / 1000;
  for (const each of open) if (each !== undefined) closeSync(each);
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(report);
  return {
    status,
    wall,
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peak: usage.maxRSS / 1024,
  };
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
}

/** Functions by their own share of a CPU profile, the largest first. */
export function readProfile(file: string, most: number): { name: string; share: number }[] {
  const { nodes, samples } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, lineNumber } }) => [
      id,
      functionName === '' ? `(anonymous, line ${lineNumber + 1})` : functionName,
    ]),
  );
  const hits = new Map<string, number>();
  let busy = 0;
  for (const id of samples) {
    const name = names.get(id) ?? '';
    if (name === '(idle)') continue;
    busy++;
    hits.set(name, (hits.get(name) ?? 0) + 1);
  }
  return [...hits]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, count]) => ({ name, share: count / busy }));
}
