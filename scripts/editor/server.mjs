// Starts VS Code's web server: a port of its own, data folders of its own, ended with this process.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { findEditorServer } from '../setup/editorServer.mjs';
import { Problem } from '../report.mjs';
import { adoptGroup, endGroup, onCleanUp, removeFolder, temporaryFolder } from './cleanup.mjs';

const START_LIMIT = 60_000;
const OUTPUT_KEPT = 20_000;

/**
 * @typedef {object} ServerOptions
 * @property {string} [dataFolder] keeps settings and state from run to run; else a temporary folder
 * @property {string} [userDataFolder] default: inside dataFolder
 * @property {string} [extensionsFolder] default: inside dataFolder
 * @property {object} [settings] user settings; what the user has set already stays
 * @property {string} [address] what to listen on; default 127.0.0.1
 * @property {number} [port] default: a free one
 * @property {string} [token] asked from whoever opens the page; default: none is asked
 * @property {string} [folder] opened where the address names none
 * @property {boolean} [testDriver] lets the page's address load extensions and tests (tests only)
 * @property {string[]} [languages] display languages that a window may ask for beside English; what
 *   VS Code says itself stays English
 * @property {NodeJS.ProcessEnv} [env] added to the environment of the server and the extension host
 */

/**
 * Starts the installed server and resolves once it listens.
 * `closed` resolves when it has ended; `output()` is the last of what it said.
 * @param {ServerOptions} [options]
 */
export async function startServer(options = {}) {
  const { node, vscode, builtIn } = requireServer();
  const address = options.address ?? '127.0.0.1';
  await requirePort(address, options.port ?? 0);
  const base = temporaryFolder();
  const data = options.dataFolder ?? base;
  const userData = options.userDataFolder ?? path.join(data, 'user');
  const extensions = options.extensionsFolder ?? path.join(data, 'extensions');
  const sockets = path.join(base, 't');
  for (const folder of [sockets, path.join(userData, 'User'), extensions]) {
    fs.mkdirSync(folder, { recursive: true });
  }
  addSettings(path.join(userData, 'User', 'settings.json'), options.settings ?? {});
  if (options.languages) addLanguages(userData, options.languages);

  const args = [
    '--require',
    path.join(import.meta.dirname, 'endWithParent.cjs'),
    'out/server-main.js',
    ...['--host', address],
    ...['--port', String(options.port ?? 0)],
    ...['--user-data-dir', userData],
    ...['--server-data-dir', path.join(data, 'server')],
    ...['--extensions-dir', extensions],
    ...['--builtin-extensions-dir', builtIn],
    ...['--telemetry-level', 'off'],
    ...['--reconnection-grace-time', '1'],
    '--accept-server-license-terms',
    '--disable-workspace-trust',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-getting-started-override',
    ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
    ...(options.folder ? ['--default-folder', options.folder] : []),
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(node, args, {
    cwd: vscode,
    env: { ...serverEnvironment(sockets), ...options.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  adoptGroup(child.pid);

  let output = '';
  const closed = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const stop = onCleanUp(async () => {
    await endGroup(child.pid, closed);
    removeFolder(base);
  });
  const port = await new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Problem(`The VS Code server does not answer:\n${output}`)),
      START_LIMIT,
    );
    const listen = (bytes) => {
      output = (output + String(bytes)).slice(-OUTPUT_KEPT);
      const match = /listening on (\d+)/.exec(output);
      if (!match) return;
      clearTimeout(timer);
      resolve(Number(match[1]));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    closed.then((code) => {
      clearTimeout(timer);
      reject(new Problem(`The VS Code server ended with code ${code}:\n${output}`));
    });
  });
  return {
    authority: `${address === '0.0.0.0' ? '127.0.0.1' : address}:${port}`,
    port,
    closed,
    output: () => output,
    stop,
  };
}

/** Installs a packaged extension into `extensionsFolder`. */
export function installVsix(vsix, extensionsFolder) {
  const { node, vscode } = requireServer();
  const base = temporaryFolder();
  const args = [
    'out/server-main.js',
    '--accept-server-license-terms',
    ...['--server-data-dir', path.join(base, 'server')],
    ...['--user-data-dir', path.join(base, 'user')],
    ...['--extensions-dir', extensionsFolder],
    ...['--install-extension', vsix],
    '--force',
  ];
  const result = spawnSync(node, args, {
    cwd: vscode,
    env: serverEnvironment(base),
    encoding: 'utf8',
    timeout: 60_000,
  });
  removeFolder(base);
  if (result.status === 0) return;
  throw new Problem(
    `The extension could not be installed from ${vsix}:\n${result.stdout ?? ''}${result.stderr ?? ''}`,
  );
}

/**
 * The address of a window on `folder`.
 * @param {{authority: string}} server
 * @param {{folder?: string, workspace?: string, token?: string, payload?: [string, string][]}} what
 */
export function windowAddress(server, { folder, workspace, token, payload = [] }) {
  const address = new URL(`http://${server.authority}/`);
  if (token) address.searchParams.set('tkn', token);
  if (folder) address.searchParams.set('folder', folder);
  if (workspace) address.searchParams.set('workspace', workspace);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** A file on the server's disk as the browser's window names it. */
export function remoteUri(server, file) {
  return `vscode-remote://${server.authority}${file}`;
}

function requireServer() {
  const found = findEditorServer();
  if (found) return found;
  throw new Problem(
    'The VS Code server is not installed.',
    'Run: node scripts/setup/editorServer.mjs',
  );
}

function addSettings(file, settings) {
  let chosen = {};
  if (fs.existsSync(file)) {
    try {
      chosen = JSON.parse(fs.readFileSync(file, 'utf8'));
    } catch {
      // The user's own file with comments in it: theirs, so it stays as it is.
      return;
    }
  }
  fs.writeFileSync(file, `${JSON.stringify({ ...settings, ...chosen }, null, 2)}\n`);
}

/**
 * Stands in for installed language packs: packs without a word, which is enough for extensions to
 * get their own translations. Without argv.json the server takes every window for English.
 */
function addLanguages(userData, languages) {
  const words = path.join(userData, 'noWords.json');
  fs.writeFileSync(words, '{"contents":{}}');
  fs.writeFileSync(path.join(userData, 'User', 'argv.json'), '{}');
  const packs = languages.map((language) => [
    language,
    {
      hash: language,
      label: language,
      extensions: [
        { extensionIdentifier: { id: `glossator.words-${language}` }, version: '1.0.0' },
      ],
      translations: { vscode: words },
    },
  ]);
  fs.writeFileSync(
    path.join(userData, 'languagepacks.json'),
    JSON.stringify(Object.fromEntries(packs)),
  );
}

/** Nothing of an editor in whose terminal we run, no marketplace, and sockets where we clean up. */
function serverEnvironment(sockets) {
  const ours = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  return {
    ...Object.fromEntries(ours),
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    TMPDIR: sockets,
    GLOSSATOR_PARENT: String(process.pid),
  };
}

/** Throws where nobody may listen there: the server itself would wait without a word. */
async function requirePort(address, port) {
  const probe = net.createServer();
  try {
    await new Promise((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, address, resolve);
    });
    await new Promise((resolve) => probe.close(resolve));
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      throw new Problem(
        `Port ${port} on ${address} is in use.`,
        'Choose another (npm start -- --port 8123), or leave it out to get a free one.',
      );
    }
    if (error.code === 'EACCES') {
      throw new Problem(`Port ${port} is not allowed here.`, 'Choose one above 1023.');
    }
    throw new Problem(
      `Nothing can listen on ${address} (${error.code}).`,
      'Unset GLOSSATOR_HOST to use 127.0.0.1.',
    );
  }
}
