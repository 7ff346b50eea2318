// VS Code's own web server from the npm registry, into .cache/vscode-host: no compiler and no install
// scripts. Run by itself it installs what is missing: node scripts/setup/editorServer.mjs
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { EDITOR_SERVER } from '../paths.mjs';
import { runNpm } from '../processes.mjs';
import { Problem, runMain, say } from '../report.mjs';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';
const NPM_LIMIT = 5 * 60_000;

/**
 * Of the server's packages, those that the server, the extension host, the file watcher and the page
 * load. The others serve terminals, chat, SSH and the like, and take ten times the room.
 */
const KEPT_PACKAGES = [
  '@microsoft/1ds-core-js',
  '@parcel/watcher',
  '@vscode/iconv-lite-umd',
  '@vscode/native-watchdog',
  '@vscode/proxy-agent',
  '@vscode/ripgrep-universal',
  '@vscode/spdlog',
  '@xterm/headless',
  '@xterm/xterm',
  'cookie',
  'http-proxy-agent',
  'https-proxy-agent',
  'jschardet',
  'katex',
  'minimist',
  'tas-client',
  'vscode-oniguruma',
  'vscode-regexpp',
  'vscode-textmate',
  'ws',
  'yauzl',
  'yazl',
];

/** Built-in extensions worth their start-up time here. */
const BUILT_IN = ['theme-defaults', 'theme-seti', 'yaml', 'json', 'markdown-basics', 'html'];

/** Native modules whose compiled part is replaced by a few lines of JavaScript. */
const STUBS = { 'native-watchdog': 'nativeWatchdog.cjs', spdlog: 'spdlog.cjs' };

const STAMP = path.join(EDITOR_SERVER, '.installed');
const VSCODE = path.join(EDITOR_SERVER, 'node_modules', 'code-server', 'lib', 'vscode');

/**
 * Where the installed server is, or undefined where it is missing or of another version.
 * `node` is the Node.js that runs it, `vscode` its folder, `builtIn` the folder of built-in extensions.
 */
export function findEditorServer() {
  const node = serverNode();
  if (!node || !fs.existsSync(STAMP) || fs.readFileSync(STAMP, 'utf8') !== wantedStamp()) {
    return undefined;
  }
  return { node: node.path, vscode: VSCODE, builtIn: path.join(EDITOR_SERVER, 'builtin') };
}

/** Installs the server where it is missing; about 20 seconds and 480 MB. */
export async function ensureEditorServer() {
  const found = findEditorServer();
  if (found) return found;
  const node = serverNode();
  if (!node) {
    throw new Problem(
      `There is no VS Code server for ${process.platform}-${process.arch} with Node.js ${process.versions.node}.`,
      process.platform === 'win32'
        ? 'Install VS Code for the desktop (https://code.visualstudio.com) so that `code` is on the PATH, or set GLOSSATOR_CODE to it.'
        : 'Install VS Code for the desktop (https://code.visualstudio.com) so that `code` is on the PATH, or use Node.js 24.',
    );
  }
  say('Installing the VS Code server (npm packages, about 160 MB to fetch) …');
  await installPackages(node);
  await installServerPackages();
  replaceNativeModules();
  copyBuiltInExtensions();
  checkItRuns(node.path);
  fs.writeFileSync(STAMP, wantedStamp());
  return findEditorServer();
}

/**
 * The Node.js for the server, which wants version 24 and is content with a late 22: this one where it
 * fits, else one from npm where there is a package for this machine (`package`), else undefined.
 */
function serverNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major === 24 || major === 23 || (major === 22 && minor >= 15);
  if (fits && process.platform !== 'win32') return { path: process.execPath };
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) return undefined;
  const name = `node-linux-${process.arch}`;
  return { path: path.join(EDITOR_SERVER, 'node_modules', name, 'bin', 'node'), package: name };
}

function wantedStamp() {
  const node = serverNode()?.package ?? 'own';
  return JSON.stringify({ CODE_SERVER, NODE, node, KEPT_PACKAGES, BUILT_IN });
}

async function installPackages(node) {
  fs.rmSync(STAMP, { force: true });
  fs.mkdirSync(EDITOR_SERVER, { recursive: true });
  const dependencies = { 'code-server': CODE_SERVER };
  if (node.package) dependencies[node.package] = NODE;
  writeJson(path.join(EDITOR_SERVER, 'package.json'), { private: true, dependencies });
  await npmInstall(EDITOR_SERVER);
}

async function installServerPackages() {
  const file = path.join(VSCODE, 'package.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  const missing = KEPT_PACKAGES.filter((name) => !(name in manifest.dependencies));
  if (missing.length > 0) {
    throw new Problem(
      `The VS Code server no longer depends on ${missing.join(', ')}.`,
      'Review KEPT_PACKAGES in scripts/setup/editorServer.mjs.',
    );
  }
  manifest.dependencies = Object.fromEntries(
    KEPT_PACKAGES.map((name) => [name, manifest.dependencies[name]]),
  );
  writeJson(file, manifest);
  await npmInstall(VSCODE);
}

async function npmInstall(folder) {
  const args = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  let code = 1;
  for (let attempt = 1; attempt <= 3 && code !== 0; attempt += 1) {
    code = await runNpm(['install', ...args], { cwd: folder, timeout: NPM_LIMIT });
  }
  if (code !== 0) {
    throw new Problem(
      'The VS Code server could not be installed.',
      "npm's message is above. It needs the npm registry once; after that Glossator works offline.",
    );
  }
}

function replaceNativeModules() {
  for (const [name, stub] of Object.entries(STUBS)) {
    fs.copyFileSync(
      path.join(import.meta.dirname, 'stubs', stub),
      path.join(VSCODE, 'node_modules', '@vscode', name, 'index.js'),
    );
  }
}

function copyBuiltInExtensions() {
  const target = path.join(EDITOR_SERVER, 'builtin');
  fs.rmSync(target, { recursive: true, force: true });
  for (const name of BUILT_IN) {
    fs.cpSync(path.join(VSCODE, 'extensions', name), path.join(target, name), { recursive: true });
  }
}

function checkItRuns(node) {
  const args = ['out/server-main.js', '--version', '--accept-server-license-terms'];
  const result = spawnSync(node, args, { cwd: VSCODE, encoding: 'utf8', timeout: 30_000 });
  if (result.status === 0) return;
  throw new Problem(
    `The VS Code server does not start:\n${result.stdout ?? ''}${result.stderr ?? ''}`,
    `Delete ${EDITOR_SERVER} and try again.`,
  );
}

function writeJson(file, value) {
  fs.writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    await ensureEditorServer();
    say('The VS Code server is installed.');
  });
}
