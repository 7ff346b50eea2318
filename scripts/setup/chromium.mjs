// Chromium for the tests. Run by itself it installs what is missing: node scripts/setup/chromium.mjs
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run } from '../processes.mjs';
import { Problem, runMain, say } from '../report.mjs';

const APT_LIMIT = 5 * 60_000;
const FONTS = ['fonts-noto-mono', 'fonts-wqy-microhei'];
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

/**
 * The Chromium to use; installs it, and fonts that have Chinese characters for its pictures, on Debian
 * and its relatives as root; elsewhere says what to do.
 */
export async function ensureChromium() {
  const found = findChromium();
  const missing = [...(found ? [] : ['chromium']), ...(hasChineseFont() ? [] : FONTS)];
  if (missing.length === 0) return found;
  const canInstall = process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
  if (canInstall) {
    say(`Installing ${missing.join(', ')} (apt-get) …`);
    await aptInstall(missing);
  }
  const chromium = findChromium();
  if (chromium) return chromium;
  throw new Problem(
    canInstall
      ? 'apt-get could not install Chromium; its message is above.'
      : 'The editor tests need Chromium or Chrome, and none was found.',
    [
      'Debian, Ubuntu:  sudo apt-get install chromium',
      'Fedora:          sudo dnf install chromium',
      'macOS:           brew install --cask google-chrome',
      'Windows:         winget install Google.Chrome',
      'Or name one: CHROMIUM_PATH=/path/to/chrome npm test',
    ].join('\n'),
  );
}

/** Whether fontconfig knows a font for Chinese; true where there is no fontconfig to ask. */
function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status !== 0 || stdout.trim() !== '';
}

async function aptInstall(packages) {
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: APT_LIMIT,
  };
  await run('apt-get', ['update', '-qq'], options);
  const install = ['install', '-y', '-qq', '--no-install-recommends'];
  await run('apt-get', [...install, ...packages], options);
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => say(`Chromium: ${await ensureChromium()}`));
}
