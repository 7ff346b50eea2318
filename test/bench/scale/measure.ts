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
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
}

/** A function's shares of the time that a CPU profile was busy. */
export interface FunctionCost {
  readonly name: string;
  readonly own: number;
  /** With all that it called. */
  readonly total: number;
}

/** What the functions of a CPU profile cost. */
export function readProfile(file: string): FunctionCost[] {
  const { nodes, samples } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  const names = new Map<number, string>();
  const parents = new Map<number, number>();
  for (const { id, callFrame, children } of nodes) {
    const { functionName, lineNumber } = callFrame;
    names.set(id, functionName === '' ? `(unnamed, line ${lineNumber + 1})` : functionName);
    for (const child of children ?? []) parents.set(child, id);
  }
  const hits = new Map<number, number>();
  for (const id of samples) hits.set(id, (hits.get(id) ?? 0) + 1);
  const own = new Map<string, number>();
  const total = new Map<string, number>();
  let busy = 0;
  for (const [id, count] of hits) {
    const name = names.get(id) ?? '';
    if (name === '(idle)') continue;
    busy += count;
    own.set(name, (own.get(name) ?? 0) + count);
    const callers = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      callers.add(names.get(at) ?? '');
    }
    for (const caller of callers) total.set(caller, (total.get(caller) ?? 0) + count);
  }
  return [...total].map(([name, count]) => ({
    name,
    own: (own.get(name) ?? 0) / busy,
    total: count / busy,
  }));
}
