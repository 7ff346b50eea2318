// Chromium for the tests. Run by itself it installs what is missing: node scripts/setup/chromium.mjs
import fs from 'node:fs';
import path from 'node:path';
import { run } from '../processes.mjs';
import { Problem, runMain, say } from '../report.mjs';

const APT_LIMIT = 5 * 60_000;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chromium on this machine (CHROMIUM_PATH names one), or undefined. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (fs.existsSync(named)) return named;
    throw new Problem(`CHROMIUM_PATH names ${named}, which is not there.`, 'Mend or unset it.');
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = folders
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .concat(APPLICATIONS);
  return candidates.find((file) => fs.existsSync(file));
}

/** The Chromium to use; installs it on Debian and its relatives as root, else says what to do. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !fs.existsSync('/usr/bin/apt-get')) {
    throw new Problem(
      'The editor tests need Chromium or Chrome, and none was found.',
      [
        'Debian, Ubuntu:  sudo apt-get install chromium',
        'Fedora:          sudo dnf install chromium',
        'macOS:           brew install --cask google-chrome',
        'Windows:         winget install Google.Chrome',
        'Or name one: CHROMIUM_PATH=/path/to/chrome npm test',
      ].join('\n'),
    );
  }
  say('Installing Chromium (apt-get) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, timeout: APT_LIMIT };
  await run('apt-get', ['update', '-qq'], options);
  const code = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    options,
  );
  const installed = findChromium();
  if (code !== 0 || !installed) {
    throw new Problem(
      `apt-get could not install Chromium (code ${code}).`,
      'Its message is above. Install Chromium by hand, or name one with CHROMIUM_PATH.',
    );
  }
  return installed;
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => say(`Chromium: ${await ensureChromium()}`));
}
