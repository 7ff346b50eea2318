// Leaves nothing behind: servers, browsers and temporary folders end with the script that made them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const cleanups = new Set();
const groups = new Set();
const folders = new Set();

process.on('exit', () => {
  // The last resort after an abrupt end: only what works without waiting.
  for (const group of groups) killGroup(group, 'SIGKILL');
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** Adds what `cleanUp` is to do, last first; the function returned takes it off the list and does it. */
export function onCleanUp(task) {
  const once = async () => {
    if (!cleanups.delete(once)) return;
    await task();
  };
  cleanups.add(once);
  return once;
}

/** Does all that was put on the list; a task that fails does not keep the others from being done. */
export async function cleanUp() {
  for (const task of [...cleanups].reverse()) {
    await task().catch(() => {});
  }
}

/** A new folder for this run only. Its path is short: servers put sockets in it. */
export function temporaryFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-'));
  folders.add(folder);
  onCleanUp(async () => removeFolder(folder));
  return folder;
}

/** Removes a folder, waiting a little for programs that still write to it. */
export function removeFolder(folder) {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  folders.delete(folder);
}

/** Remembers a process group to be killed when this process ends in whatever way. */
export function adoptGroup(pid) {
  groups.add(pid);
}

/** Ends an adopted process group: asks, waits up to two seconds for `closed`, then kills what is left. */
export async function endGroup(pid, closed) {
  killGroup(pid, 'SIGTERM');
  await Promise.race([closed, delay(2000)]);
  for (let attempt = 0; attempt < 40 && killGroup(pid, 'SIGKILL'); attempt += 1) await delay(50);
  groups.delete(pid);
}

/** Cleans up and ends this process when it is interrupted, with the exit code shells expect. */
export function cleanUpOnSignals(codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }) {
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, async () => {
      await cleanUp();
      process.exit(code);
    });
  }
}

function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

function delay(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
