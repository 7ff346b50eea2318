// Opens the editor with Glossator in it: npm start [-- FOLDER] [--port N] [--no-token]
// FOLDER is samples/ where none is given. A desktop VS Code is used where `code` is on the PATH or
// GLOSSATOR_CODE names one; else VS Code's own web server, whose address is printed.
import './setup/nodeVersion.mjs';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CACHE, OUT, ROOT } from './paths.mjs';
import { run, runNode } from './processes.mjs';
import { Problem, runMain, say } from './report.mjs';
import { ensureDependencies, requireWritable } from './setup/dependencies.mjs';

const USAGE = `npm start [-- FOLDER] [--port N] [--no-token]

  FOLDER      folder of source texts to open; default: samples/
  --port N    where the web server listens (or PORT); default: a free port
  --no-token  let everyone open the page who can reach it

  GLOSSATOR_HOST  address the web server listens on; default: 127.0.0.1
  GLOSSATOR_CODE  the program that opens VS Code for the desktop; "no" for the web server`;

/** Data of the web server's editor: settings, state, the installed extension. */
const DATA = path.join(CACHE, 'start');

function readArguments() {
  const options = { folder: undefined, port: process.env.PORT || undefined, token: true };
  const args = process.argv.slice(2);
  while (args.length > 0) {
    const argument = args.shift();
    if (argument === '--help' || argument === '-h') return undefined;
    else if (argument === '--port') options.port = args.shift() ?? '';
    else if (argument.startsWith('--port=')) options.port = argument.slice('--port='.length);
    else if (argument === '--no-token') options.token = false;
    else if (argument.startsWith('-')) {
      throw new Problem(`There is no option ${argument}.`, USAGE);
    } else if (options.folder === undefined) options.folder = argument;
    else throw new Problem('One folder at a time, please.', USAGE);
  }
  return {
    folder: chooseFolder(options.folder),
    port: choosePort(options.port),
    token: options.token,
  };
}

function chooseFolder(given) {
  // npm runs scripts in the checkout and says in INIT_CWD where the user stands.
  const here = process.env.npm_lifecycle_event === 'start' ? process.env.INIT_CWD : undefined;
  const folder = path.resolve(here ?? process.cwd(), given ?? path.join(ROOT, 'samples'));
  if (!fs.existsSync(folder)) {
    throw new Problem(
      `There is no folder ${folder}.`,
      'Name one that exists: npm start -- path/to/your/texts',
    );
  }
  if (!fs.statSync(folder).isDirectory()) {
    throw new Problem(
      `${folder} is a file.`,
      `Name the folder it is in: npm start -- ${path.dirname(folder)}`,
    );
  }
  return folder;
}

function choosePort(given) {
  if (given === undefined) return 0;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Problem(`"${given}" is not a port.`, 'A port is a number up to 65535.');
}

/** The desktop's `code`, or undefined. What a remote terminal puts on the PATH opens no extension. */
function findDesktop() {
  const named = process.env.GLOSSATOR_CODE;
  if (named === 'no') return undefined;
  if (named) return named;
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code'];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '' && !folder.includes('remote-cli'))
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
}

async function buildExtension() {
  say('Building …');
  const code = await runNode(path.join(ROOT, 'esbuild.mjs'));
  if (code !== 0) {
    throw new Problem(
      'The build failed; the reason is above.',
      'In an untouched checkout: delete node_modules and try again.',
    );
  }
}

/** Packs what was built; what vsce says about it is of interest only where it fails. */
async function packExtension() {
  const log = path.join(OUT, 'logs', 'package.log');
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const output = fs.openSync(log, 'w');
  const script = path.join(import.meta.dirname, 'package.mjs');
  const code = await runNode(script, ['--no-build'], { output });
  fs.closeSync(output);
  if (code !== 0) {
    throw new Problem(`The extension could not be packed:\n${fs.readFileSync(log, 'utf8')}`);
  }
}

function canWriteRoot() {
  try {
    requireWritable();
    return true;
  } catch {
    return false;
  }
}

async function openDesktop(program, folder) {
  say(`Opening ${folder} in VS Code (${program}) …`);
  const isBatch = process.platform === 'win32';
  const quote = (text) => (isBatch ? `"${text}"` : text);
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder];
  let code;
  try {
    code = await run(quote(program), args.map(quote), { shell: isBatch, leaveChildren: true });
  } catch (error) {
    code = error.code ?? error;
  }
  if (code !== 0) {
    throw new Problem(
      `${program} could not open VS Code (${code}).`,
      'Set GLOSSATOR_CODE to your VS Code, or to "no" to use the web server.',
    );
  }
}

/** The web server with the packaged extension; resolves when it has ended. */
async function serve({ folder, port, token: wantsToken }) {
  const { cleanUp } = await import('./editor/cleanup.mjs');
  const { installVsix, startServer, windowAddress } = await import('./editor/server.mjs');
  const { QUIET } = await import('./editor/settings.mjs');
  const { vsixPath } = await import('./package.mjs');
  const { ensureEditorServer } = await import('./setup/editorServer.mjs');

  requireCache();
  await ensureEditorServer();
  say('Installing Glossator into the editor …');
  if (canWriteRoot()) await packExtension();
  const extensionsFolder = path.join(DATA, 'extensions');
  installVsix(vsixPath(), extensionsFolder);

  let ending = false;
  for (const [signal, code] of Object.entries({ SIGINT: 0, SIGTERM: 143, SIGHUP: 129 })) {
    process.once(signal, async () => {
      ending = true;
      say('\nEnding the editor …');
      await cleanUp();
      process.exit(code);
    });
  }
  say('Starting the editor …');
  const host = process.env.GLOSSATOR_HOST || '127.0.0.1';
  const token = wantsToken ? readToken() : undefined;
  const starting = startServer({
    address: host,
    port,
    folder,
    dataFolder: DATA,
    extensionsFolder,
    settings: QUIET,
    ...(token ? { token } : {}),
  });
  const server = await starting.catch((error) => (ending ? never() : Promise.reject(error)));
  say(`\nGlossator is ready. Open this address in a browser:\n`);
  say(`  ${windowAddress(server, token ? { token } : {})}\n`);
  if (host === '0.0.0.0') say(`From other machines: the same with ${os.hostname()} in it.`);
  say(`It shows ${folder}. Ctrl+C ends it.`);
  const code = await server.closed;
  if (ending) return never();
  throw new Problem(`The editor's server ended by itself (${code}):\n${server.output()}`);
}

/** For what is under way while this process is being ended. */
function never() {
  return new Promise(() => {});
}

/** What the page asks for once: without it any other page could talk to the editor. Kept, so that the address stays. */
function readToken() {
  const file = path.join(DATA, 'token');
  if (!fs.existsSync(file)) {
    fs.mkdirSync(DATA, { recursive: true });
    fs.writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  }
  return fs.readFileSync(file, 'utf8').trim();
}

function requireCache() {
  try {
    fs.mkdirSync(CACHE, { recursive: true });
    fs.accessSync(CACHE, fs.constants.W_OK);
  } catch {
    throw new Problem(
      `${CACHE} cannot be written to.`,
      'Set GLOSSATOR_CACHE to a folder of your own for the editor (about 500 MB).',
    );
  }
}

async function main() {
  const options = readArguments();
  if (!options) {
    say(USAGE);
    return 0;
  }
  const { vsixPath } = await import('./package.mjs');
  const built = fs.existsSync(vsixPath());
  if (canWriteRoot() || !built) {
    await ensureDependencies();
    requireWritable();
    await buildExtension();
  }
  const desktop = findDesktop();
  if (desktop) await openDesktop(desktop, options.folder);
  else await serve(options);
  return 0;
}

await runMain(main);
