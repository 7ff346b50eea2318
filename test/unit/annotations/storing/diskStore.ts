import fs from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { FileStore } from '../../../../src/annotations/storing/fileStore';
import { Journal } from '../../../../src/annotations/storing/journal';
import { DiskFiles, DiskJournal } from '../../../../src/editor/sidecars/diskFiles';

/** A store on the disk, as the editor has it on the desktop. */
export function openStore(folder: string) {
  const files = new DiskFiles(fs, {
    owner: { host: hostname(), pid: process.pid },
    isAlive,
    random: Math.random,
    wait: (milliseconds) => setTimeout(milliseconds),
  });
  const journal = new Journal(new DiskJournal(fs, folder), Math.random);
  return { files, journal, store: new FileStore(files, journal, Math.random) };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
