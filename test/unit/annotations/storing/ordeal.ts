import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { parseSidecar } from '../../../../src/annotations/parseSidecar';
import { openStore } from './diskStore';

const root = process.env['GLOSSATOR_ROOT'] ?? process.cwd();
/** Rounds after which a new sidecar is begun, so that what is tested is writing and not reading. */
const ROUNDS_A_SIDECAR = 25;

/** A folder for one ordeal with the writing process ready to run. */
export interface Arena {
  readonly folder: string;
  readonly writer: string;
  close(): void;
}

export async function openArena(): Promise<Arena> {
  const folder = mkdtempSync(path.join(tmpdir(), 'never-lost-'));
  const writer = path.join(folder, 'writer.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/unit/annotations/storing/writer.ts'],
    outfile: writer,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    external: ['node:*'],
    target: 'node20',
    logLevel: 'warning',
  });
  return { folder, writer, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A running writer and what it was told is safe. */
interface Writer {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  /** Resolves when it writes its first line. */
  readonly ready: Promise<unknown>;
  /** Resolves when it has acknowledged something, however slow the machine is. */
  readonly begun: Promise<unknown>;
  acknowledged(): readonly string[];
}

function startWriter(arena: Arena, sidecar: string, journal: string, args: string[]): Writer {
  const child = spawn(process.execPath, [arena.writer, sidecar, journal, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const ended = once(child, 'close');
  const begun = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (/\n.*\n/.test(output)) resolve();
    });
  });
  return {
    child,
    ended,
    ready: Promise.race([once(child.stdout, 'data'), ended]),
    begun: Promise.race([begun, ended]),
    // A last line without its end was cut off while it was printed.
    acknowledged: () =>
      output
        .split('\n')
        .slice(0, -1)
        .filter((line) => line !== 'ready'),
  };
}

function idsIn(sidecar: string): Set<string> {
  let text;
  try {
    text = readFileSync(sidecar, 'utf8');
  } catch {
    return new Set();
  }
  const { value, diagnostics } = parseSidecar(text);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, [], `the sidecar is not whole:\n${text}`);
  return new Set(value?.annotations.map(({ id }) => id));
}

async function idsWaiting(journal: string): Promise<Set<string>> {
  const entries = await openStore(journal).journal.all(Infinity);
  const ids = entries.flatMap(({ change }) =>
    change.kind === 'add-annotation' ? [change.annotation.id] : [],
  );
  return new Set(ids);
}

/**
 * A process that writes annotations is killed at a random instant, again and again. After each time the
 * sidecar is whole and every acknowledged annotation is in it or in the journal; in the end all are in it.
 */
export async function surviveKills(
  arena: Arena,
  rounds: number,
): Promise<{ readonly acknowledged: number; readonly cutShort: number }> {
  let total = 0;
  let cutShort = 0;
  for (let first = 0; first < rounds; first += ROUNDS_A_SIDECAR) {
    const sidecar = path.join(arena.folder, `killed-${String(first)}.txt.ann.yaml`);
    const journal = path.join(arena.folder, `journal-${String(first)}`);
    const acknowledged: string[] = [];
    for (let round = first; round < Math.min(rounds, first + ROUNDS_A_SIDECAR); round += 1) {
      const writer = startWriter(arena, sidecar, journal, [`r${String(round)}`]);
      if (round % 3 === 0) await writer.begun;
      else if (round % 5 > 0) await writer.ready;
      await setTimeout(Math.random() * 300);
      writer.child.kill('SIGKILL');
      await writer.ended;
      acknowledged.push(...writer.acknowledged());
      const [written, waiting] = [idsIn(sidecar), await idsWaiting(journal)];
      const lost = acknowledged.filter((id) => !written.has(id) && !waiting.has(id));
      assert.deepEqual(lost, [], `lost after kill ${String(round + 1)}`);
      if (waiting.size > 0) cutShort += 1;
    }
    await openStore(journal).store.retry(Infinity, () => true);
    const written = idsIn(sidecar);
    assert.deepEqual(
      acknowledged.filter((id) => !written.has(id)),
      [],
    );
    assert.equal((await idsWaiting(journal)).size, 0);
    total += acknowledged.length;
  }
  return { acknowledged: total, cutShort };
}

/** Two processes add annotations to one sidecar at the same time; returns how many it has in the end. */
export async function surviveRaces(arena: Arena, rounds: number): Promise<number> {
  let total = 0;
  for (let first = 0; first < rounds; first += ROUNDS_A_SIDECAR) {
    const count = String(Math.min(ROUNDS_A_SIDECAR, rounds - first));
    const sidecar = path.join(arena.folder, `raced-${String(first)}.txt.ann.yaml`);
    const writers = ['a', 'b'].map((name) =>
      startWriter(arena, sidecar, path.join(arena.folder, `journal-${name}`), [name, count]),
    );
    await Promise.all(writers.map(({ ended }) => ended));
    const acknowledged = writers.flatMap((writer) => writer.acknowledged());
    assert.equal(acknowledged.length, 2 * Number(count));
    const written = idsIn(sidecar);
    assert.deepEqual(
      acknowledged.filter((id) => !written.has(id)),
      [],
    );
    assert.equal(written.size, acknowledged.length);
    total += written.size;
  }
  return total;
}

/**
 * A file system of 4 MB that is filled up while annotations are written to it, and freed again; returns
 * how many had to wait. `undefined` where no file system can be mounted.
 */
export async function surviveFullDisk(
  arena: Arena,
): Promise<{ readonly waited: number; readonly written: number } | undefined> {
  const disk = path.join(arena.folder, 'disk');
  mkdirSync(disk, { recursive: true });
  const options = ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk];
  if (spawnSync('mount', options, { stdio: 'ignore' }).status !== 0) return undefined;
  try {
    return await fillUp(disk, path.join(arena.folder, 'journal-disk'));
  } finally {
    execFileSync('umount', [disk]);
  }
}

async function fillUp(disk: string, journal: string) {
  const sidecar = path.join(disk, 'full.txt.ann.yaml');
  const { store } = openStore(journal);
  const ids: string[] = [];
  let waited = 0;
  const add = async (body: string): Promise<void> => {
    const id = `n${String(ids.length)}`;
    const outcome = await store.save(sidecar, {
      kind: 'add-annotation',
      annotation: { id, type: 'note', body },
    });
    ids.push(id);
    if (outcome.state !== 'kept') return;
    assert.ok(outcome.durable);
    waited += 1;
  };
  for (let index = 0; index < 10; index += 1) await add('There is room.');
  for (let size = 1 << 20, index = 0; size >= 1; index += 1) {
    try {
      writeFileSync(path.join(disk, `ballast-${String(index)}`), Buffer.alloc(size));
    } catch {
      size >>= 1;
    }
  }
  for (let index = 0; index < 10; index += 1) {
    await add('There is no room. '.repeat(300));
    const [written, waiting] = [idsIn(sidecar), await idsWaiting(journal)];
    assert.deepEqual(
      ids.filter((id) => !written.has(id) && !waiting.has(id)),
      [],
    );
  }
  for (const name of readdirSync(disk)) {
    if (name.startsWith('ballast')) rmSync(path.join(disk, name));
  }
  await store.retry(Infinity, () => true);
  const written = idsIn(sidecar);
  assert.deepEqual(
    ids.filter((id) => !written.has(id)),
    [],
  );
  return { waited, written: written.size };
}
