#!/usr/bin/env node
// Stands in for the desktop's `code` where there is none: takes the arguments that runTests of
// @vscode/test-electron passes, runs the tests in a real extension host (VS Code's server, with its
// window in headless Chromium), forwards what they print and exits with their result.
// GLOSSATOR_TIMEOUT (milliseconds) limits the run; GLOSSATOR_VERBOSE=1 prints the window's console.
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { cleanUp } from './cleanup.mjs';
import { remoteUri, startServer, windowAddress } from './server.mjs';
import { STEADY } from './settings.mjs';

const WINDOW_LIMIT = 60_000;
const timeout = Number(process.env.GLOSSATOR_TIMEOUT ?? 180_000);
const verbose = process.env.GLOSSATOR_VERBOSE === '1';

/** What the window itself logs while tests run and nobody needs to read. */
const NOISE = new RegExp(
  `^(${[
    'Resolving connection token',
    'Resolved connection token',
    'Creating a socket',
    '\\[reconnection-grace-time\\]',
    'Updating additional builtin',
    'Ignoring fetching additional builtin',
    '\\[Service Worker\\] registration',
    '\\[AgentHost',
    '\\[ChatModelSelection\\]',
    '\\[AccountPolicyGate\\]',
    '\\[DefaultAccount\\]',
    '\\[chat-stt\\]',
    'ChatSessionStore',
    'No search provider registered',
    'Timed out waiting for authentication provider',
    'WebExtensionScannerService',
    'Auto updating',
  ].join('|')})`,
);
/** How the window tells that the extension host is gone; the tests' result is then reported as 0. */
const HOST_LOST = /^\[remote-connection\]\[ExtensionHost\].*socket close event/;

let ending = false;

async function finish(code, why) {
  if (ending) return;
  ending = true;
  if (why) process.stderr.write(`${why}\n`);
  setTimeout(() => process.exit(code || 1), 8000).unref();
  await cleanUp();
  process.exit(code);
}

/** Arguments by name, the last value of each, all of extensionDevelopmentPath, and the folder. */
function readArguments(args) {
  const named = new Map();
  const developmentPaths = [];
  const others = [];
  for (const argument of args) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
    if (!match) others.push(path.resolve(argument));
    else if (match[1] === 'extensionDevelopmentPath') developmentPaths.push(path.resolve(match[2]));
    else named.set(match[1], match[2] ?? '');
  }
  const target = others.find((other) => fs.existsSync(other));
  return { named, developmentPaths, target };
}

/** The setting that makes the extensions under development run in the browser's worker. */
function webExtensionKinds(developmentPaths) {
  const kinds = {};
  for (const folder of developmentPaths) {
    const { publisher, name } = JSON.parse(
      fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    kinds[`${publisher}.${name}`] = ['web'];
  }
  return { 'remote.extensionKind': kinds };
}

function resolveTests(given) {
  const candidates = [given, `${given}.js`, `${given}.cjs`, path.join(given, 'index.js')];
  const found = candidates.find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
  if (!found) throw new Error(`extensionTestsPath ${given} was not found`);
  return found;
}

async function main() {
  const { named, developmentPaths, target } = readArguments(process.argv.slice(2));
  const testsPath = resolveTests(path.resolve(named.get('extensionTestsPath')));
  const web = named.get('extensionDevelopmentKind') === 'web';
  const userDataFolder = named.get('user-data-dir');
  const server = await startServer({
    testDriver: true,
    settings: { ...STEADY, ...(web ? webExtensionKinds(developmentPaths) : {}) },
    ...(userDataFolder ? { userDataFolder: path.resolve(userDataFolder) } : {}),
  });
  server.closed.then((code) => finish(1, `The server ended with ${code}.\n${server.output()}`));

  const browser = await launchBrowser();
  browser.on('disconnected', () => finish(1, 'The browser ended.'));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.on('crash', () => finish(1, 'The browser page crashed.'));
  if (verbose) page.on('console', (message) => process.stderr.write(`${message.text()}\n`));

  let hostLost = false;
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = format(...args).replace(/\x1b\[\d+m/g, '');
    if (HOST_LOST.test(text)) hostLost = true;
    if (!verbose && (NOISE.test(text) || text.startsWith('[remote-connection]'))) return;
    (type === 'error' ? process.stderr : process.stdout).write(`${text}\n`);
  });
  await page.exposeFunction('codeAutomationExit', (code) => {
    if (hostLost) return finish(1, 'The extension host died while the tests ran.');
    return finish(Number.isInteger(code) ? code : 1);
  });

  const payload = developmentPaths.map((folder) => [
    'extensionDevelopmentPath',
    remoteUri(server, folder),
  ]);
  payload.push(['extensionTestsPath', remoteUri(server, testsPath)]);
  payload.push(['skipWelcome', 'true'], ['skipReleaseNotes', 'true']);
  if (web) payload.push(['extensionDevelopmentKind', 'web']);
  const place = target?.endsWith('.code-workspace') ? { workspace: target } : { folder: target };
  await page.goto(windowAddress(server, { ...place, payload }), { waitUntil: 'commit' });
  await page.waitForSelector('.monaco-workbench', { timeout: WINDOW_LIMIT });
}

process.on('SIGINT', () => finish(130, 'Interrupted.'));
process.on('SIGTERM', () => finish(143, 'Told to end.'));
process.on('SIGHUP', () => finish(129, 'The terminal was closed.'));
process.on('uncaughtException', (error) => finish(1, error.stack));
process.on('unhandledRejection', (error) => finish(1, error?.stack ?? String(error)));
setTimeout(() => finish(124, `The tests did not end within ${timeout} ms.`), timeout);
await main();
