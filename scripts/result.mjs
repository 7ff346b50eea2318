// How a test run tells its result: a small file that only a run which reached its end has written.
import fs from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Record<string, {passed: number, failed: number}>} files by test file, where the run tells them
 * @property {string[]} failures the title of each failed test with its message, where the run tells them
 */

/** Reads the counts of a finished run; undefined where the file is missing or is not such a file. */
export function readResult(file) {
  if (!fs.existsSync(file)) return undefined;
  try {
    const {
      passed,
      failed,
      skipped = 0,
      files = {},
      failures = [],
    } = JSON.parse(fs.readFileSync(file, 'utf8'));
    return Number.isInteger(passed) && Number.isInteger(failed)
      ? { passed, failed, skipped, files, failures }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the counts where the caller asked for them (GLOSSATOR_RESULT); nothing where nobody did. */
export function writeResult({ passed, failed, skipped = 0, failures = [] }) {
  const file = process.env.GLOSSATOR_RESULT;
  if (file) fs.writeFileSync(file, JSON.stringify({ passed, failed, skipped, failures }));
}
