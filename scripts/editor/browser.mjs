// Headless Chromium for the tests; it reaches this machine only.
import { chromium } from 'playwright-core';
import { findChromium } from '../setup/chromium.mjs';
import { Problem } from '../report.mjs';
import { onCleanUp } from './cleanup.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--mute-audio',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

function launchOptions() {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Problem('Chromium was not found.', 'Run: node scripts/setup/chromium.mjs');
  }
  return {
    executablePath,
    args: ARGUMENTS,
    headless: true,
    // The scripts handle signals themselves: otherwise Playwright exits before they have cleaned up.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
}

/** A browser of our own. */
export async function launchBrowser() {
  const browser = await chromium.launch(launchOptions());
  onCleanUp(() => browser.close());
  return browser;
}

/** A browser that another process connects to, at the address returned. */
export async function launchBrowserServer() {
  const server = await chromium.launchServer({ ...launchOptions(), host: '127.0.0.1' });
  onCleanUp(() => server.close());
  return server.wsEndpoint();
}
