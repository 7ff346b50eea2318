import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { checkEntityRegister, checkEventRegister, checkSidecar } from '../annotations/check';
import { kindOfText, mergeFiles } from '../annotations/storing/mergeFiles';

/**
 * `glossator merge BASE OURS THEIRS`: a merge driver for Git. Merges line by line where that works, else
 * entry by entry, and writes the result to OURS. Returns the exit status: 0 where it is merged, 1
 * where a person has to do it; then OURS has Git's conflict markers.
 */
export async function mergeCommand(paths: readonly string[]): Promise<number> {
  const [base, ours, theirs] = paths;
  if (base === undefined || ours === undefined || theirs === undefined || paths.length !== 3) {
    console.error('glossator: merge needs three files: BASE OURS THEIRS.');
    return 2;
  }
  const lines = spawnSync('git', ['merge-file', '-p', '--diff3', ours, base, theirs], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (lines.status === 0 && isSound(lines.stdout)) {
    await writeFile(ours, lines.stdout);
    return 0;
  }
  const texts = await Promise.all(
    [base, ours, theirs].map(async (file) =>
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file)),
    ),
  );
  const [before = '', mine = '', other = ''] = texts;
  const merged = mergeFiles(before, mine, other, Math.random);
  if (!merged.ok) {
    console.error(`glossator: not merged: ${merged.reason}`);
    if (lines.status !== null && lines.status > 0 && lines.status < 128) {
      await writeFile(ours, lines.stdout);
    }
    return 1;
  }
  for (const id of merged.keptBoth) {
    console.error(`glossator: both sides changed an annotation; both are kept: ${id}`);
  }
  await writeFile(ours, merged.text);
  return 0;
}

/** Whether a text is one of our files without an error in it. */
function isSound(text: string): boolean {
  const kind = kindOfText(text);
  const diagnostics =
    kind === 'entities'
      ? checkEntityRegister(text)
      : kind === 'events'
        ? checkEventRegister(text)
        : checkSidecar(text, undefined);
  return diagnostics.every(({ severity }) => severity !== 'error');
}
