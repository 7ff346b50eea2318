// node_modules as package-lock.json wants them.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../paths.mjs';
import { runNpm } from '../processes.mjs';
import { Problem, runMain, say } from '../report.mjs';

const STAMP = path.join(ROOT, 'node_modules', '.glossator-lock');
const INSTALL_LIMIT = 8 * 60_000;

/** Installs node_modules where they are missing or belong to another package-lock.json. */
export async function ensureDependencies() {
  const wanted = lockHash();
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === wanted) return;
  if (installedByHand()) {
    writeStamp(wanted);
    return;
  }
  requireWritable();
  say('Installing the packages that the build needs (npm ci) …');
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    timeout: INSTALL_LIMIT,
  });
  if (code !== 0) {
    throw new Problem(
      `npm ci ended with code ${code}.`,
      'Its message is above. Without a network the packages cannot be fetched; behind a proxy set https_proxy.',
    );
  }
  writeStamp(wanted);
}

function lockHash() {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** npm keeps its own copy of the lock; where that says the same, a `npm install` has done our work. */
function installedByHand() {
  const hidden = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(hidden)) return false;
  const installed = JSON.parse(fs.readFileSync(hidden, 'utf8')).packages;
  const locked = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([name, { version, optional }]) =>
      name === '' || installed[name]?.version === version || (optional && !(name in installed)),
  );
}

function writeStamp(hash) {
  try {
    fs.writeFileSync(STAMP, hash);
  } catch {
    // Without the stamp the comparison is made again next time; nothing is lost.
  }
}

/** Throws where nothing can be written to the checkout. */
export function requireWritable() {
  try {
    fs.accessSync(ROOT, fs.constants.W_OK);
  } catch {
    throw new Problem(
      `${ROOT} cannot be written to, and something has still to be installed or built there.`,
      'Copy the folder to a place of your own and run the command there.',
    );
  }
}

if (process.argv[1] === import.meta.filename) await runMain(ensureDependencies);
